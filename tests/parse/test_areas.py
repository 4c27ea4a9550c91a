import pytest

from caspibib.parse.areas import areas_of
from caspibib.parse.tokens import tokenize
from caspibib.parse.words import word

AREAS = [
    (
        "Белов И. И. О погоде / И. И. Белов // Вестник. – 2015. – С. 5–9.",
        ["Белов И. И. О погоде /", "И. И. Белов //", "Вестник . –", "2015 . –", "С. 5 – 9 ."],
    ),
    (
        "Белов И. И. О погоде // Вестник. 2015. № 3. С. 5.",
        ["Белов И. И. О погоде //", "Вестник .", "2015 .", "№ 3 .", "С. 5 ."],
    ),
    ("Климат Урала. – М. : Наука, 2015.", ["Климат Урала . –", "М. : Наука , 2015 ."]),
    ("Что это? Погода в 1990–2000 гг.", ["Что это ?", "Погода в 1990 – 2000 гг."]),
    ("и/или", ["и / или"]),
    ("", []),
]


@pytest.mark.parametrize(("text", "expected"), AREAS)
def test_areas(text: str, expected: list[str]) -> None:
    tokens = tokenize(text)
    areas = areas_of(tokens, [word(token.text) for token in tokens])
    found: dict[int, list[str]] = {}
    for token, area in zip(tokens, areas, strict=True):
        found.setdefault(area, []).append(token.text)
    assert [" ".join(texts) for texts in found.values()] == expected
