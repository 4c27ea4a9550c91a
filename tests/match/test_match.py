import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import caspibib
from caspibib.match import match_references, pair_versions
from caspibib.model import Entry, Matching, Reference
from caspibib.parse import parse_entry
from tests.match.works import OTHERS, WORKS, reference


def parsed(texts: list[str]) -> list[Reference]:
    return [parse_entry(Entry.of(text), index=i) for i, text in enumerate(texts)]


RU = parsed([ru for ru, _ in WORKS])
EN = parsed([en for _, en in WORKS])
NUMBERS = range(len(WORKS))


def indexes(found: Matching) -> list[tuple[int, int]]:
    """Which work each pair joins; ids of the entries are their numbers in ``WORKS``."""
    return [
        (pair.ru.origin.index, pair.en.origin.index)
        for pair in found.pairs
        if pair.ru.origin and pair.en.origin
    ]


def test_every_work_finds_its_counterpart() -> None:
    assert indexes(match_references(RU, EN)) == [(i, i) for i in NUMBERS]


@given(st.permutations(NUMBERS), st.permutations(NUMBERS))
@settings(max_examples=25, deadline=None)
def test_none_by_position(ru: list[int], en: list[int]) -> None:
    found = match_references([RU[i] for i in ru], [EN[i] for i in en])
    assert indexes(found) == [(i, i) for i in ru]


@given(st.sets(st.sampled_from(NUMBERS)), st.sets(st.sampled_from(NUMBERS)))
@settings(max_examples=40, deadline=None)
def test_missing_counterparts(ru: set[int], en: set[int]) -> None:
    found = match_references([RU[i] for i in sorted(ru)], [EN[i] for i in sorted(en)])
    assert indexes(found) == [(i, i) for i in sorted(ru & en)]
    assert [r.origin and r.origin.index for r in found.unmatched_ru] == sorted(ru - en)
    assert [r.origin and r.origin.index for r in found.unmatched_en] == sorted(en - ru)


def test_the_list_of_another_article() -> None:
    found = match_references(RU, parsed(OTHERS))
    assert found.pairs == ()
    assert (len(found.unmatched_ru), len(found.unmatched_en)) == (len(RU), len(OTHERS))


@pytest.mark.parametrize("side", [RU, EN], ids=["ru", "en"])
def test_two_equal_lists(side: list[Reference]) -> None:
    assert indexes(match_references(side, side)) == [(i, i) for i in NUMBERS]


def test_empty_lists() -> None:
    assert match_references([], []) == Matching()
    assert match_references(RU, []).unmatched_ru == tuple(RU)
    assert match_references([], EN).unmatched_en == tuple(EN)


def test_scores_are_those_of_versions_known_to_belong_together() -> None:
    for pair in match_references(RU, EN).pairs:
        assert pair_versions(pair.ru, pair.en) == pair
        assert 0.5 < pair.score <= 1


def test_versions_that_disagree_get_a_low_score() -> None:
    assert pair_versions(RU[0], EN[1]).score < 0.1


def numbered(count: int) -> tuple[list[Reference], list[Reference]]:
    ru = [
        reference("Белов", given="И.", title=f"Рыбы Каспия: часть {i}", year=1990 + i % 30,
                  page=str(i), container_title="Вестник", volume=str(i % 17))
        for i in range(count)
    ]  # fmt: skip
    en = [
        reference("Belov", given="I.", title=f"Fishes of the Caspian: part {i}",
                  year=1990 + i % 30, page=str(i), container_title="Vestnik", volume=str(i % 17))
        for i in range(count)
    ]  # fmt: skip
    return ru, en


def test_three_hundred_works_in_no_time() -> None:
    ru, en = numbered(300)
    began = time.perf_counter()
    found = caspibib.match(ru, en[::-1])
    assert time.perf_counter() - began < 5
    assert [(pair.ru.title or "").split()[-1] for pair in found.pairs] == [
        (pair.en.title or "").split()[-1] for pair in found.pairs
    ]
    assert len(found.pairs) == 300


def test_thousands_of_equal_entries() -> None:
    same = [reference("Белов", title="Рыбы Каспия", year=2015)] * 3000
    began = time.perf_counter()
    found = match_references(same, same)
    assert time.perf_counter() - began < 10
    assert len(found.pairs) + len(found.unmatched_ru) == 3000
