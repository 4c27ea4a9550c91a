import pytest

from caspibib.match.features import FEATURES
from caspibib.match.fingerprint import Fingerprint
from caspibib.model import Date, Name, Reference
from caspibib.model.pair import Feature

ROWS: list[tuple[Feature, dict[str, object], dict[str, object], float | None]] = [
    ("DOI", {"DOI": "10.1234/AbC"}, {"DOI": "10.1234/abc"}, 1),
    ("DOI", {"DOI": "10.1234/a"}, {"DOI": "10.1234/b"}, 0),
    ("DOI", {"DOI": "10.1234/a"}, {}, None),
    ("URL", {"URL": "http://www.a.kz/news/"}, {"URL": "https://a.kz/news"}, 1),
    ("URL", {"URL": "https://a.kz/news"}, {}, None),
    ("year", {"issued": Date.of(2019)}, {"issued": Date.of(2019, 5)}, 1),
    ("year", {"issued": Date.of(2019)}, {"issued": Date.of(2018)}, 0),
    ("year", {"issued": Date(literal="б. г.")}, {"issued": Date.of(2018)}, None),
    ("date", {"issued": Date.of(2019, 5, 1)}, {"issued": Date.of(2019, 5, 1)}, 1),
    ("date", {"issued": Date.of(2019, 5, 1)}, {"issued": Date.of(2019, 6, 1)}, 0),
    ("date", {"issued": Date.of(2019, 5, 1)}, {"issued": Date.of(2018, 5, 1)}, None),
    ("date", {"issued": Date.of(2019, 5, 1)}, {"issued": Date.of(2019)}, None),
    ("volume", {"volume": "27-1"}, {"volume": "27–1"}, 1),
    ("volume", {"volume": "5"}, {"volume": "6"}, 0),
    ("issue", {"issue": "3/4"}, {"issue": "3-4"}, 1),
    ("issue", {"issue": "3"}, {}, None),
    ("page", {"page": "5–9"}, {"page": "5-9"}, 1),
    ("page", {"page": "5–9"}, {"page": "5-10"}, 1),
    ("page", {"page": "5–9"}, {"page": "6-9"}, 0),
    ("title", {"title": "Weather"}, {"title": "Weather"}, 1),
    ("title", {"title": "Погода в Актау"}, {"title": "Rivers"}, 0),
    ("title", {"title": "Погода"}, {}, None),
    ("title", {"title": "Экономика Казахстана"}, {"title": "Ekonomika Kazakhstana"}, 1),
    ("container-title", {"container_title": "Логистика"}, {"container_title": "Logistika"}, 1),
    ("container-title", {"container_title": "Право"}, {"container_title": "Weather"}, 0),
]
AUTHORS = [
    (["Хохлов, Ю."], ["Khokhlov, Yu."], 1),
    (["Хохлов, Ю."], ["Hohlov, Iu."], 1),
    (["Щеглова, Е.", "Цой, В."], ["Tsoi, V.", "Shcheglova, E."], 1),
    (["Щеглова, Е."], ["Shcheglova, E.", "Tsoi, V."], 1),
    (["Белов, И."], ["Belov, I."], 1),
    (["Белов, И."], ["Belov, P."], 0.7),
]


def fingerprint(**values: object) -> Fingerprint:
    return Fingerprint.of(Reference(**values))  # type: ignore[arg-type]


def people(written: list[str]) -> tuple[Name, ...]:
    return tuple(Name(family=w.split(", ")[0], given=w.split(", ")[1]) for w in written)


@pytest.mark.parametrize(("feature", "ru", "en", "expected"), ROWS)
def test_features(
    feature: Feature, ru: dict[str, object], en: dict[str, object], expected: float | None
) -> None:
    one, other = fingerprint(**ru), fingerprint(**en)
    assert FEATURES[feature](one, other) == expected
    assert FEATURES[feature](other, one) == expected


@pytest.mark.parametrize(("ru", "en", "expected"), AUTHORS)
def test_authors(ru: list[str], en: list[str], expected: float) -> None:
    one, other = fingerprint(author=people(ru)), fingerprint(author=people(en))
    assert FEATURES["author"](one, other) == pytest.approx(expected)


def test_other_authors() -> None:
    one, other = fingerprint(author=people(["Белов, И."])), fingerprint(author=people(["Cox, D."]))
    agreement = FEATURES["author"](one, other)
    assert agreement is not None
    assert agreement < 0.3


def test_an_address_with_a_lost_letter_is_nearly_the_same() -> None:
    one = fingerprint(URL="https://rusevr.asia/rossiya-i-kazakhstan-soyuzniki/")
    other = fingerprint(URL="https://rusevr.asia/rossiya-i-kazaxstan-soyuzniki/")
    agreement = FEATURES["URL"](one, other)
    assert agreement is not None
    assert 0.8 < agreement < 1


def test_a_reference_without_fields_says_nothing() -> None:
    empty = fingerprint()
    assert all(feature(empty, empty) is None for feature in FEATURES.values())
