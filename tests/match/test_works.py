from caspibib.match import match_references, works_of
from caspibib.model import Matching
from tests.match.works import listed, reference

RU = listed(reference("Белов", title="Рыбы", year=2015, page="5", language="ru"), "ru")
EN = listed(reference("Belov", title="Fishes", year=2015, page="5", language="ru"), "en")
ALONE = listed(reference("Brown", title="Weather", year=2001, language="en"), "en")


def test_a_pair_is_one_work_with_two_versions() -> None:
    works = works_of([RU, EN], match_references([RU], [EN]))
    assert [work.versions for work in works] == [{"ru": RU, "en": EN}]


def test_order_is_that_of_the_first_mention() -> None:
    works = works_of([ALONE, EN, RU], match_references([RU], [ALONE, EN]))
    assert [list(work.versions.values()) for work in works] == [[ALONE], [RU, EN]]


def test_the_original_is_the_version_in_the_language_of_the_work() -> None:
    (work,) = works_of([EN, RU], match_references([RU], [EN]))
    assert work.original is RU
    (alone,) = works_of([EN], Matching())
    assert alone.original is EN


def test_of_two_versions_in_one_language_the_fuller_one_stays() -> None:
    short = listed(reference("Zhiltsov", title="Integration", year=2016, page="7"), "en")
    full = short.model_copy(update={"volume": "17", "issue": "4"})
    for ru, en in [(short, full), (full, short)]:
        (work,) = works_of([ru, en], match_references([ru], [en]))
        assert work.versions == {"en": full}


def test_records_without_a_text_go_by_their_language() -> None:
    plain = reference("Белов", title="Рыбы", language="ru")
    unknown = reference("Cox", title="42")
    works = works_of([plain, unknown], Matching())
    assert [list(work.versions) for work in works] == [["ru"], ["und"]]
