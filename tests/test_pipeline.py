from itertools import islice, repeat
from pathlib import Path

from caspibib.documents import read_document
from caspibib.documents.stream import read_lines
from caspibib.model import Work
from caspibib.pipeline import (
    bibliography,
    bibliography_of_works,
    by_script,
    match_bibliographies,
    parse_lines,
    parse_lists,
)
from tests.match.works import WORKS, reference


def document(text: str):
    return read_document(text.encode(), None)


def listing(heading: str, entries: list[str]) -> str:
    return (
        heading + "\n\n" + "\n".join(f"{i}. {entry}" for i, entry in enumerate(entries, 1)) + "\n\n"
    )


RU = listing("Список литературы", [ru for ru, _ in WORKS])
EN = listing("References", [en for _, en in reversed(WORKS)])


def test_the_sample_article(article: Path) -> None:
    cited = bibliography(read_document(article.read_bytes(), str(article)))
    assert [len(found.entries) for found in cited.lists] == [21, 21]
    assert len(cited.references) == 42
    assert len(cited.matching.pairs) == len(cited.works) == 21
    assert (cited.matching.unmatched_ru, cited.matching.unmatched_en) == ((), ())


def test_two_lists_in_opposite_order() -> None:
    cited = bibliography(document(RU + EN))
    assert [found.language for found in cited.lists] == ["ru", "en"]
    numbers = [(p.ru.origin.index, p.en.origin.index) for p in cited.matching.pairs]
    assert numbers == [(i, len(WORKS) - 1 - i) for i in range(len(WORKS))]
    assert len(cited.works) == len(WORKS)


def test_one_list_only() -> None:
    cited = bibliography(document(RU))
    assert len(cited.lists) == 1
    assert cited.matching.pairs == ()
    assert len(cited.matching.unmatched_ru) == len(cited.works) == len(WORKS)


def test_no_list() -> None:
    cited = bibliography(document("Просто текст.\n\nИ ещё один абзац.\n"))
    assert (cited.lists, cited.references, cited.works) == ((), (), ())


def test_lines_keep_their_order_and_the_empty_ones() -> None:
    lines = ["Белов, И. (2015). О погоде. Вестник, 3, 5–9.", "", "x" * 20_001, WORKS[0][1]]
    references = list(parse_lines(document("\n".join(lines))))
    assert [r.origin.entry.text for r in references] == lines
    assert [r.origin.index for r in references] == [0, 1, 2, 3]
    assert [r.origin.confidence > 0 for r in references] == [True, False, False, True]


def test_versions_of_one_work_stay_together() -> None:
    ru = reference("Белов", title="Рыбы", year=2015, language="ru")
    en = reference("Brown", title="Quite another title", year=1999, language="ru")
    lone = reference("Cox", title="Tides", year=2001, language="en")
    cited = bibliography_of_works(
        [Work(versions={"ru": ru, "en": en}), Work(versions={"en": lone})]
    )
    assert [(pair.ru, pair.en) for pair in cited.matching.pairs] == [(ru, en)]
    assert cited.matching.unmatched_en == (lone,)
    assert len(cited.works) == 2


def test_works_of_a_file_are_paired_where_they_stand_apart() -> None:
    ru = reference("Хохлов", title="Торговля", year=2015, page="41", language="ru")
    en = reference("Khokhlov", title="Trade", year=2015, page="41", language="en")
    cited = bibliography_of_works([Work(versions={"ru": ru}), Work(versions={"en": en})])
    assert [(pair.ru, pair.en) for pair in cited.matching.pairs] == [(ru, en)]


def test_lists_of_two_documents() -> None:
    found = match_bibliographies(parse_lists(document(RU)), parse_lists(document(EN)))
    assert len(found.pairs) == len(WORKS)


def test_sides_by_script() -> None:
    ru, en = reference(title="Погода"), reference(title="Weather")
    assert by_script([en, ru]) == ([ru], [en])


def test_lines_of_a_stream_are_parsed_as_they_come() -> None:
    line = "Белов, И. (2015). О погоде. Вестник, 3, 5–9.\n"
    references = parse_lines(read_lines(repeat(line.encode())))
    places = [r.origin.entry.span.start for r in islice(references, 3)]
    assert places == [0, len(line), 2 * len(line)]


def test_a_line_cut_short_is_not_read() -> None:
    text = "Белов, И. (2015). О погоде. Вестник, 3, 5–9." + " " * 10**6
    (reference,) = parse_lines(read_lines([text.encode()]))
    assert reference.origin.confidence == 0
    assert reference.origin.notes == (
        "longer than 20,000 characters: not read",
        "only the first 1,000,000 of 1,000,044 characters are kept",
    )
