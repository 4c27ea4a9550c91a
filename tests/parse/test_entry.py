import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from caspibib.model import Entry, Reference
from caspibib.parse import parse_entry
from caspibib.parse.crf import tag
from caspibib.parse.tokens import tokenize
from tests.parse.entries import read, rows

PIECES = st.sampled_from([
    "Белов, И.", " & ", "(2015). ", "(2019, декабрь 6)", "О погоде", ". ", "Вестник", ", ", "3",
    "(7)", "12–15", "https://a.kz/б", "10.1234/x", "[", "]", "(In Russian)", " In ", "(Ed.)",
    "(pp. 1–5)", "«", "»", "М.: Наука", "№", "?", "и др.", " // ", " / ", ". – ", " : ", "С. 5",
    "под ред. ", "дис. … канд. наук", "Т. 5", "200 с.", "ISBN 978-5-", "[Текст]", "= ", "заявл. ",
    "\xa0", "\x00", "🜨", "ґ", "汉", "א", "\u0301", "\u200b",
])  # fmt: skip
TEXTS = st.text(max_size=1000) | st.lists(PIECES, max_size=40).map("".join)


def check(text: str, reference: Reference) -> None:
    origin = reference.origin
    assert origin
    assert origin.entry.text == origin.entry.raw == text
    assert 0 <= origin.confidence <= 1
    assert all(0 <= sure <= 1 for sure in origin.confidences.values())
    spans = [*origin.spans.values(), *origin.remainder]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert reference.title or reference.container_title or not text


@given(TEXTS)
@settings(deadline=2000)
def test_any_text_is_read_and_kept(text: str) -> None:
    reference = parse_entry(Entry.of(text))
    check(text, reference)
    assert Reference.model_validate(reference.csl()).csl() == reference.csl()


@given(TEXTS)
@settings(deadline=2000)
def test_every_word_is_in_a_field_or_in_the_remainder(text: str) -> None:
    """But for words that only join, which the model calls punctuation."""
    origin = parse_entry(Entry.of(text)).origin
    assert origin
    if origin.confidence == 0:
        return
    told = [*(span for spans in origin.pieces.values() for span in spans), *origin.remainder]
    tokens = tokenize(text)
    for token, label in zip(tokens, tag(text, tokens).labels, strict=True):
        placed = any(span.start <= token.start and token.end <= span.end for span in told)
        assert placed or label == "punctuation", token


RUNS = ["(", "]", "»", ". In ", "(Ed.)", "(pp. 1", ", 1(2)", "1, ", "И, ", "А. ", "Smith, ", " & ",
        "van der ", "м’", "Ж-", "\u0306", "7 ", "IVX", "2019 ", "(2019). ", "10.1234/", "http://",
        "Retrieved ", " [a", "дата обращения ", "in russian ", "et al ", ". . ", "// ", ". – ",
        "№ 5. ", "С. 5. ", "М.: ", "под ред. ", "ISBN 9", "Т. "]  # fmt: skip


@pytest.mark.parametrize("run", RUNS)
def test_long_runs_take_no_time(run: str) -> None:
    for before in ("", "Белов, И. (2015). О погоде. In "):
        text = before + run * (4000 // len(run))
        began = time.process_time()
        check(text, parse_entry(Entry.of(text)))
        assert time.process_time() - began < 1, before


@pytest.mark.parametrize(
    ("text", "note"),
    [
        ("Белов, И. (2015). О погоде. Вестник, 3, 5–9. " * 22_000, "longer than 20,000 characters"),
        ("Белов, И. (2015)." + " " * 1_000 + "О погоде.", "white space as wide as a line"),
    ],
    ids=["long", "wide"],
)
def test_a_text_that_is_no_entry_is_not_read(text: str, note: str) -> None:
    began = time.process_time()
    reference = parse_entry(Entry.of(text))
    assert time.process_time() - began < 1
    assert reference.title == text
    assert reference.origin
    assert reference.origin.confidence == 0
    assert note in reference.origin.notes[0]


@pytest.mark.parametrize("text", ["", " ", "\u00a0\n"])
def test_an_empty_entry(text: str) -> None:
    reference = parse_entry(Entry.of(text))
    assert reference.title == (text or None)
    assert reference.origin
    assert (reference.origin.confidence, reference.origin.language) == (0, "und")


@pytest.mark.parametrize("text", ["С. 5–7.", "2019. № 3. С. 5–7.", "https://a.ru/b", "— —"])
def test_an_entry_without_a_title_is_kept_whole(text: str) -> None:
    reference = parse_entry(Entry.of(text))
    assert (reference.title, reference.type, reference.page) == (text, "document", None)
    assert reference.origin
    assert (reference.origin.confidence, reference.origin.style) == (0, "unknown")
    assert reference.origin.notes == ("no title found: the entry is kept whole",)
    address = text if text.startswith("http") else None
    assert address == reference.URL


def test_id_list_and_index() -> None:
    reference = parse_entry(Entry.of("Белов, И. (2015). О погоде. Вестник, 3, 5–9."), 1, 4)
    assert reference.origin
    assert (reference.id, reference.origin.list, reference.origin.index) == ("2.5", 1, 4)


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("author", "Савельев, Н. В"),
        ("title", "Сезонная изменчивость течений Охотского моря"),
        ("container-title", "Океанология"),
        ("issued", "2013"),
        ("volume", "Т. 53"),
        ("issue", "№ 2"),
        ("page", "С. 180–189"),
        ("DOI", "DOI: 10.1234/o.2013.53.180"),
    ],
)
def test_spans(field: str, words: str) -> None:
    text = (
        "Савельев, Н. В. Сезонная изменчивость течений Охотского моря / Н. В. Савельев // "
        "Океанология. – 2013. – Т. 53, № 2. – С. 180–189. – DOI: 10.1234/o.2013.53.180"
    )
    origin = parse_entry(Entry.of(text)).origin
    assert origin
    assert origin.spans[field].of(text).rstrip(".") == words
    assert origin.remainder == ()
    assert origin.notes == ()
    assert set(origin.confidences) == set(origin.spans)


@pytest.mark.parametrize(
    ("text", "language", "written"),
    [
        ("Belov, I. (2015). On weather. Vestnik, 3, 5–9. (In Russian)", "ru", "en"),
        ("Belov, I. (2015). On weather. Vestnik, 3, 5–9. (In Klingon)", "en", "en"),
        ("Белов, И. (2015). О погоде. Weather Studies, 3, 5–9.", "ru", "ru"),
        ("Їжак, І. (2015). Погода України. Вісник, 3, 5–9.", "uk", "uk"),
        ("Әбдіров, Ә. (2015). Қазақстан ауасы. Хабаршы, 3, 5–9.", "kk", "kk"),
    ],
)
def test_language_of_the_work_and_of_the_entry(text: str, language: str, written: str) -> None:
    reference = parse_entry(Entry.of(text))
    assert reference.origin
    assert (reference.language, reference.origin.language) == (language, written)


TITLES = [
    ("Что значит Китай для Казахстана?", "Что значит Китай для Казахстана?"),
    ("What does China mean for Kazakhstan? Figures and facts.",
     "What does China mean for Kazakhstan? Figures and facts"),
    ("Роль Казахстана в рамках «Евразийского проекта».",
     "Роль Казахстана в рамках «Евразийского проекта»"),
    ("«Евразийский проект».", "Евразийский проект"),
    ("“The Eurasian project” and after.", "“The Eurasian project” and after"),
    ("Контекст единого (общего) образовательного пространства.",
     "Контекст единого (общего) образовательного пространства"),
    ("Торговля в 2019 г.", "Торговля в 2019 г."),
    ("Выборы (2018) и их итоги.", "Выборы (2018) и их итоги"),
    ("Вызовы: от истории к современности.", "Вызовы: от истории к современности"),
    ("Ships of the U.S. Navy.", "Ships of the U.S. Navy"),
    ("Письма А. П. Чехова.", "Письма А. П. Чехова"),
    ("К вопросу о т. н. «золотом веке».", "К вопросу о т. н. «золотом веке»"),
    ("Stop! Look around.", "Stop! Look around"),
    ("100 лет в пути.", "100 лет в пути"),
    ("Безопасность—Оплот сотрудничества.", "Безопасность—Оплот сотрудничества"),
]  # fmt: skip

CONTAINERS = [
    ("Известия Российской академии наук. Серия географическая", "article-journal"),
    ("Izvestiya Rossiiskoi akademii nauk. Seriya geograficheskaya", "article-journal"),
    pytest.param(
        "Вестник МГУ. Сер. 5",
        "article-journal",
        marks=pytest.mark.xfail(reason="the number of a series is taken for a volume"),
    ),
    ("Каспийский Регион: политика, экономика, культура", "article-journal"),
    ("Academia. Proceedings of the Academy", "article-journal"),
]


@pytest.mark.parametrize(("written", "title"), TITLES)
def test_titles(written: str, title: str) -> None:
    reference = read(f"Белов, И. (2015). {written} *Новый вестник*, *3*, 5–9.")
    assert (reference.title, reference.container_title) == (title, "Новый вестник")
    assert (reference.volume, str(reference.page)) == ("3", "5-9")


@pytest.mark.parametrize(("container", "kind"), CONTAINERS)
def test_containers_of_several_sentences(container: str, kind: str) -> None:
    reference = read(f"Белов, И. (2015). О погоде. *{container}*, *4*, 24–36.")
    assert (reference.title, reference.container_title) == ("О погоде", container)
    assert (reference.volume, reference.type) == ("4", kind)


def test_threads_do_not_disturb_each_other() -> None:
    entries = [Entry.of(row["text"]) for row in rows("gost")] * 4
    alone = [parse_entry(entry) for entry in entries]
    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(parse_entry, entries)) == alone


@pytest.mark.parametrize("text", ["戀摡 日本", "2019. № 3. – 5–7", "…", "עברית"])
def test_other_scripts_are_kept_whole(text: str) -> None:
    reference = parse_entry(Entry.of(text))
    assert reference.title == text
    assert reference.origin
    assert reference.origin.confidence == 0


@pytest.mark.parametrize("text", ["asdf qwerty zxcv", "Погода", "One two, three"])
def test_words_alone_are_no_sure_reference(text: str) -> None:
    origin = parse_entry(Entry.of(text)).origin
    assert origin
    assert origin.confidence <= 0.3
