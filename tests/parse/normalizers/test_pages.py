import pytest

from caspibib.parse.normalizers.pages import read_pages
from tests.parse.normalizers.drafts import draft_of

PAGES = [
    ("127–139", "127-139"),
    ("127-139.", "127-139"),
    ("1078 — 1084", "1078-1084"),
    ("С. 28–35", "28-35"),
    ("C. 28–35", "28-35"),
    ("с.28-35", "28-35"),
    ("сс. 28–35", "28-35"),
    ("pp. 5–9", "5-9"),
    ("p. 5", "5"),
    ("5–7, 9", "5-7, 9"),
    ("Article e0123", "e0123"),
    ("Статья 17", "17"),
    ("e0123", "e0123"),
    ("S12–S19", "S12-S19"),
    ("xiv–xx", "xiv-xx"),
    ("45а", "45а"),
]
RAW = ["5–7–9", "5 и далее", "вклейка", "–"]
UNREAD = [
    ("стр. 5–9", "5-9", "«стр.» is not among the words before pages"),
    ("5–9, 17 и 21", "5-9, 17, 21", "«и» between ranges"),
]


@pytest.mark.parametrize(("written", "expected"), PAGES)
def test_pages(written: str, expected: str) -> None:
    draft = read_pages(draft_of("page", written))
    assert (str(draft.values["page"]), draft.notes) == (expected, ())


@pytest.mark.parametrize("written", RAW)
def test_words_that_are_no_pages_are_kept_with_a_note(written: str) -> None:
    draft = read_pages(draft_of("page", written))
    assert (draft.values["page"], draft.notes) == (written, (f"«{written}» are no pages",))


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        pytest.param(w, e, marks=pytest.mark.xfail(strict=True, reason=reason))
        for w, e, reason in UNREAD
    ],
)
def test_pages_not_read_yet(written: str, expected: str) -> None:
    assert str(read_pages(draft_of("page", written)).values["page"]) == expected


def test_no_pages() -> None:
    assert read_pages(draft_of("title", "5–9")).values == {}
