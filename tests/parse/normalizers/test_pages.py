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
    ("Р. 65–68", "65-68"),
    ("P . 65–68", "65-68"),
    ("Рр. 65–68", "65-68"),
    ("С.110–  118", "110-118"),
    ("стр. 5–9", "5-9"),
    ("Стб. 681–682", "681-682"),
    ("S. 5–9", "5-9"),
    ("Б. 10–20", "10-20"),
    ("10–20 бб.", "10-20"),
    ("10–20-бб.", "10-20"),
    ("3-б.", "3"),
    ("10–20 с.", "10-20"),
    ("Ст. 7598", "7598"),
    ("Art. 012045", "012045"),
    ("Article ID 5938", "5938"),
    ("с.5 – 17 , 40", "5-17, 40"),
    ("5–9, 17 и 21", "5-9, 17, 21"),
    ("с. 5, с. 9–10", "5, 9-10"),
    ("С. 5–9; 17–21", "5-9, 17-21"),
    ("С. 5–", "5-"),
    ("с.1l6–l28", "116-128"),
]
RAW = ["5–7–9", "5 и далее", "вклейка", "–"]
UNREAD = [("С. 5 и сл.", "5-", "«and the following» is no end of a range")]


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


def test_a_chapter_before_the_pages() -> None:
    values = read_pages(draft_of("page", "ch. 4, pp. 112–140")).values
    assert (values["chapter_number"], str(values["page"])) == ("4", "112-140")


EXTENTS = [
    ("304 с.", "304", None),
    ("304с", "304", None),
    ("304 c.", "304", None),
    ("304 стр.", "304", None),
    ("156 p.", "156", None),
    ("156 pp.", "156", None),
    ("300 б.", "300", None),
    ("196 s.", "196", None),
    ("С. 304", "304", None),
    ("XII, 300 с.", "XII, 300", None),
    ("446, [1] с.", "446, [1]", None),
    ("XI, 616 стб.", "XI, 616", None),
    ("1240 с., ил.", "1240", "ил."),
    ("312 с. : черт. ; 22 см", "312", "черт. ; 22 см"),
]


@pytest.mark.parametrize(("written", "pages", "note"), EXTENTS)
def test_extents(written: str, pages: str, note: str | None) -> None:
    values = read_pages(draft_of("number-of-pages", written)).values
    assert (values["number_of_pages"], values.get("note")) == (pages, note)


def test_an_extent_without_pages_is_kept_with_a_note() -> None:
    draft = read_pages(draft_of("number-of-pages", "1 CD-ROM"))
    assert draft.values == {"number_of_pages": "1 CD-ROM"}
    assert draft.notes == ("«1 CD-ROM» is no number of pages",)


def test_no_pages() -> None:
    assert read_pages(draft_of("title", "5–9")).values == {}
