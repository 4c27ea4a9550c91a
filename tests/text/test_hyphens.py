import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caspibib.text.hyphens import breaks, keeps_hyphen

KEPT = [
    "социально-экономический", "научно-технического", "учебно-методическое",
    "информационно-аналитические", "историко-культурный", "психолого-педагогических",
    "военно-политическая", "нормативно-правового", "русско-английский", "советско-китайские",
    "торгово-экономическим", "финансово-кредитной", "англо-русский", "северо-восточный",
    "юго-западного", "общественно-политическую", "структурно-функциональный", "из-за", "из-под",
    "кто-то", "какой-либо", "что-нибудь", "кое-что", "кое-где", "по-русски", "по-новому",
    "во-первых", "еле-еле", "вице-президент", "бизнес-план", "онлайн-курс", "self-regulation",
    "well-being", "non-linear", "long-term", "post-soviet", "evidence-based", "co-author",
    "so-called", "sotsial'no-ekonomicheskogo", "nauchno-tekhnicheskii", "istoriko-kul'turnyi",
]  # fmt: skip


@pytest.mark.parametrize("word", KEPT)
def test_kept(word: str) -> None:
    left, right = word.split("-", 1)
    assert keeps_hyphen(left, right)
    assert keeps_hyphen(left.capitalize(), right)
    assert keeps_hyphen(left.upper(), right.upper())


CLOSED = [
    "эконо-мический", "исследо-вательский", "педа-гогический", "госу-дарственный",
    "международ-ный", "терри-ториальный", "строи-тельство", "социально-го", "национально-сти",
    "сельско-хозяйственный", "восточно-европейский", "новоси-бирский", "железно-дорожный",
    "одно-временный", "техно-логический", "эколо-гический", "по-литический", "мес-то",
    "про-изводство", "равно-мерный", "обосно-вание", "экс-перимент", "топ-ливо", "devel-opment",
    "eco-nomic", "inter-national", "com-munity", "pre-sident", "ex-periment", "high-ways",
    "post-poned", "razvi-tiya", "gosudarstven-nogo", "tekhnolo-gicheskii",
]  # fmt: skip


@pytest.mark.parametrize("word", CLOSED)
def test_closed(word: str) -> None:
    assert not keeps_hyphen(*word.split("-"))


TEXTS = [
    ("социально-\nэкономический рост", "социально-экономический рост"),
    ("социально-\r\n   экономический", "социально-экономический"),
    ("социально- экономический", "социально-экономический"),
    ("научно-исследо-\nвательский", "научно-исследовательский"),
    ("строи- тельство дорог", "строительство дорог"),
    ("devel- opment", "development"),
    ("эконо\u00ad\nмика", "экономика"),
    ("Санкт-\nПетербург", "Санкт-Петербург"),
    ("С. 233-\n248.", "С. 233-248."),
    ("С. 5–\n9.", "С. 5–9."),
    ("к 80-\nлетию вуза", "к 80-летию вуза"),
    ("к 80- летию вуза", "к 80-летию вуза"),
    ("SMS-\nсообщения", "SMS-сообщения"),
    ("РЕГИО-\nНАЛЬНОЕ", "РЕГИОНАЛЬНОЕ"),
    ("США-\nКНР", "США-КНР"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "closed"), TEXTS)
def test_breaks(text: str, closed: str) -> None:
    assert without_breaks(text) == closed


@pytest.mark.parametrize(
    "text",
    [
        "", "-", "Москва - Петербург", "нано- и микротехнологии", "нано-\nи микротехнологии",
        "16- и 18-летний", "XIX- XX", "XIX- XX вв.", "теле- радио- и кинотехника", "А. - М.",
        "micro- and macro-level", "short- to medium-term", "2004–\n352 с.", "2013- 2014",
        "https://a.org/b- c", "Россия- Казахстан", "2019 –\nМ.", "1941- начало",
    ],
)  # fmt: skip
def test_no_break(text: str) -> None:
    assert without_breaks(text) == text


def without_breaks(text: str) -> str:
    end, pieces = 0, []
    for start, stop in breaks(text):
        pieces.append(text[end:start])
        end = stop
    return "".join((*pieces, text[end:]))


@given(st.text(alphabet="аяА aZ0-–\u00ad\n\r'/.", max_size=60))
def test_only_hyphens_and_spaces_go(text: str) -> None:
    found = list(breaks(text))
    assert found == sorted(found)
    for start, end in found:
        assert not text[start:end].strip("-\u00ad\u2010 \t\r\n\u00a0")


@pytest.mark.parametrize(
    "text",
    ["а-\n" * 100_000, "а- " * 100_000, "а-" + " " * 1_000_000, "а-\n" + "\n" * 1_000_000,
     "-" * 1_000_000, "а" * 1_000_000 + "-\n" + "а" * 1_000_000, "1–\n" * 100_000,
     "1–\n" + "1" * 100_000],
)  # fmt: skip
def test_hostile_texts_are_quick(text: str) -> None:
    start = time.monotonic()
    list(breaks(text))
    assert time.monotonic() - start < 3
