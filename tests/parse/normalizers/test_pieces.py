import pytest

from caspibib.model.span import Span
from caspibib.parse.draft import Draft
from caspibib.parse.normalizers.pieces import pieces


@pytest.mark.parametrize(
    ("text", "spans", "expected"),
    [
        ("Погода : очерк", [(0, 6), (9, 14)], ("Погода : очерк",)),
        ("Зорин З. / З. Зорин", [(0, 8), (11, 19)], ("Зорин З.", "З. Зорин")),
        ("Погода [Текст] очерк", [(0, 6), (15, 20)], ("Погода", "очерк")),
        ("5 (7)", [(0, 4)], ("5 (7)",)),
        ("№ 5 (7), с. 5", [(0, 3), (5, 6)], ("№ 5 (7)",)),
        ("“Погода” и климат.", [(1, 17)], ("“Погода” и климат",)),
        ("О «погоде».", [(0, 9)], ("О «погоде»",)),
        ('О "погоде".', [(0, 9)], ('О "погоде"',)),
        ("«О погоде».", [(1, 9)], ("О погоде",)),
        ("О строи- тельстве дорог", [(0, 23)], ("О строительстве дорог",)),
        ("Социально-\nполитический", [(0, 23)], ("Социально-политический",)),
        ("нано- и микро", [(0, 13)], ("нано- и микро",)),
        ("Погода  и\nклимат", [(0, 16)], ("Погода и климат",)),
    ],
)
def test_pieces(text: str, spans: list[tuple[int, int]], expected: tuple[str, ...]) -> None:
    found = tuple(Span(start=start, end=end) for start, end in spans)
    assert pieces(Draft.of_spans(text, {"title": found}), "title") == expected


def test_no_pieces() -> None:
    assert pieces(Draft("", {}), "title") == ()
