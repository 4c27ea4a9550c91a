import pytest

from caspibib.parse.labels import Label
from caspibib.parse.normalizers.numbers import read_numbers
from tests.parse.normalizers.drafts import draft_of


@pytest.mark.parametrize(
    ("label", "written", "expected"),
    [
        ("volume", "15", "15"),
        ("volume", "Т. 7", "7"),
        ("volume", "Т.7", "7"),
        ("volume", "Vol. XIV", "XIV"),
        ("volume", "27–1", "27-1"),
        ("volume", "27 — 28", "27-28"),
        ("volume", "V", "V"),
        ("volume", "VI", "VI"),
        ("issue", "№ 3", "3"),
        ("issue", "No. 3/4", "3/4"),
        ("issue", "no.3", "3"),
        ("issue", "Вып. 12", "12"),
        ("issue", "8(144)", "8(144)"),
        ("issue", "Suppl. 2", "Suppl. 2"),
        ("issue", "3–4,", "3-4"),
        ("volume", "Т. LIX", "LIX"),
        ("volume", "Т. ХIV", "XIV"),
        ("volume", "Т .64(89)", "64(89)"),
        ("volume", "Ч. II", "II"),
        ("volume", "Кн. 2", "2"),
        ("volume", "Bd. 3", "3"),
        ("volume", "V ol. 3", "3"),
        ("volume", "vol 3", "3"),
        ("volume", "год. XII", "XII"),
        ("volume", "part 1", "1"),
        ("volume", "1-бөлім", "1"),
        ("volume", "5-й том", "5"),
        ("volume", "L", "L"),
        ("volume", "Т. 2, ч. 1", "2, ч. 1"),
        ("issue", "№ 2 (31)", "2 (31)"),
        ("issue", "№2(31)", "2(31)"),
        ("issue", "№ № 1–2", "1-2"),
        ("issue", "№№ 36–37", "36-37"),
        ("issue", "N 6", "6"),
        ("issue", "n° 4", "4"),
        ("issue", "бр. 3", "3"),
        ("issue", "вип. 3", "3"),
        ("issue", "Iss. 4", "4"),
        ("issue", "Issue 4", "4"),
        ("issue", "[Вып.] 1", "1"),
        ("issue", "Вып. XIII", "XIII"),
        ("issue", "Бюл. № 34 (III ч.)", "34 (III ч.)"),
        ("issue", "4/5", "4/5"),
        ("issue", "Heft 1/2", "1/2"),
        ("number", "№ 149-ФЗ", "149-ФЗ"),
        ("number", "N 200-ФЗ", "200-ФЗ"),
        ("number", "Пат. 2187888", "2187888"),
        ("number", "Пат. № 2187888", "2187888"),
        ("number", "Report No. 74122-ECA", "74122-ECA"),
        ("number", "№ ГР 01200602317", "ГР 01200602317"),
        ("number", "05.13.01", "05.13.01"),
        ("number", "arXiv:2203.11987", "arXiv:2203.11987"),
    ],
)
def test_numbers(label: Label, written: str, expected: str) -> None:
    assert read_numbers(draft_of(label, written)).values == {label: expected}


@pytest.mark.parametrize("written", ["вып. 5", "Vol. 5", "№ 5", "Bd. 5", "5", "Book 5"])
def test_numbers_in_a_series(written: str) -> None:
    values = read_numbers(draft_of("collection-number", written)).values
    assert values == {"collection_number": "5"}


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("В 3 т.", "3"),
        ("в 3-х т.", "3"),
        ("в 3 томах", "3"),
        ("у 2 т.", "2"),
        ("в 18 кн.", "18"),
        ("в двух томах", "2"),
        ("In 2 vols.", "2"),
        ("2 vol.", "2"),
        ("in two volumes", "2"),
        ("5 т.", "5"),
    ],
)
def test_numbers_of_volumes(written: str, expected: str) -> None:
    draft = read_numbers(draft_of("number-of-volumes", written))
    assert (draft.values, draft.notes) == ({"number_of_volumes": expected}, ())


def test_a_number_of_volumes_that_is_none_is_kept_with_a_note() -> None:
    draft = read_numbers(draft_of("number-of-volumes", "в нескольких т."))
    assert draft.values == {"number_of_volumes": "в нескольких т."}
    assert draft.notes == ("«в нескольких т.» is no number of volumes",)
