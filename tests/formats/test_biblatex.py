import pytest

from caspibib.formats import export_works
from caspibib.formats.biblatex import FIELDS, VERSION_FIELDS
from caspibib.model import Date, Name, Reference, Work

from .works import BORODAVKIN

BOTH = """\
@online{borodavkin2019russia,
  author = {Бородавкин, А. Н.},
  title = {{Россия и Казахстан – союзники и интеграционные партнеры}},
  titleaddon = {Русская Евразия},
  date = {2019-12-06},
  url = {https://rusevr.asia/rossiya-i-kazakhstan-soyuzniki-i-integracionnye-partnery/},
  language = {russian},
  langid = {russian},
  namea = {Borodavkin, A. N.},
  usera = {{Russia and Kazakhstan - Allies and Integration Partners}},
  userb = {Russian Eurasia},
  verba = {https://rusevr.asia/rossiya-i-kazaxstan-soyuzniki-i-integracionnye-partnery/},
  userc = {en},
  nameatype = {author},
}
"""
ENGLISH = """\
@online{borodavkin2019russia,
  author = {Borodavkin, A. N.},
  title = {{Russia and Kazakhstan - Allies and Integration Partners}},
  titleaddon = {Russian Eurasia},
  date = {2019-12-06},
  url = {https://rusevr.asia/rossiya-i-kazaxstan-soyuzniki-i-integracionnye-partnery/},
  language = {russian},
  langid = {english},
}
"""
AUTHOR = [Name(family="Ли", given="А.")]
EDITOR = [Name(family="Ред", given="Р.")]
ENTRIES = [
    ({"type": "book", "author": AUTHOR, "editor": EDITOR}, "@book{"),
    ({"type": "book", "editor": EDITOR}, "@collection{"),
    ({"type": "chapter", "author": AUTHOR}, "@inbook{"),
    ({"type": "chapter", "author": AUTHOR, "editor": EDITOR}, "@incollection{"),
    ({"type": "article-newspaper", "author": AUTHOR, "URL": "http://a.b"}, "@article{"),
    ({"type": "article-newspaper", "URL": "http://a.b"}, "@online{"),
    ({"type": "article-newspaper"}, "@article{"),
    ({"type": "article-newspaper"}, "entrysubtype = {newspaper}"),
    ({"type": "legislation"}, "@misc{"),
    ({"type": "legislation"}, "entrysubtype = {legislation}"),
    ({"type": "standard"}, "@manual{"),
]
NUMBERS = [
    ({"volume": "15", "issue": "3"}, ["volume = {15}", "number = {3}"]),
    ({"volume": "27-1"}, ["number = {27-1}"]),
    ({"volume": "27-1", "issue": "3"}, ["number = {3}", "issue = {27-1}"]),
    ({"volume": "XIV", "type": "book"}, ["part = {XIV}"]),
    ({"issue": "8(144)"}, ["number = {8(144)}"]),
]
DATES = [
    (Date.of(2019, 12), "date = {2019-12}"),
    (Date(date_parts=((2013,), (2014,))), "date = {2013/2014}"),
    (Date(literal="2019, декабрь 6"), "date = {2019}"),
]


def export(**fields):
    fields = {"type": "article-journal", "title": "Т", **fields}
    return export_works([Work(versions={"ru": Reference(**fields)})], "biblatex")


@pytest.mark.parametrize(("language", "text"), [("both", BOTH), ("en", ENGLISH)])
def test_an_entry_as_it_is_written(language, text):
    assert export_works([BORODAVKIN], "biblatex", language) == text


@pytest.mark.parametrize(("fields", "part"), ENTRIES)
def test_the_entry_is_one_whose_demands_the_work_meets(fields, part):
    assert part in export(**fields)


@pytest.mark.parametrize(("fields", "parts"), NUMBERS)
def test_a_volume_is_a_whole_number(fields, parts):
    lines = export(**fields).split("\n")
    numbers = ("volume", "number", "issue", "part")
    written = [line.strip(" ,") for line in lines if line.strip().startswith(numbers)]
    assert written == parts


@pytest.mark.parametrize(("date", "line"), DATES)
def test_a_date_is_one_that_biber_takes(date, line):
    assert line in export(issued=date)


@pytest.mark.parametrize("isbn", ["978-5-02-039471-0", "5-02", "нет"])
def test_an_isbn_that_biber_refuses_is_kept_beside(isbn):
    text = export(type="book", ISBN=isbn)
    assert "isbn = " not in text
    assert isbn in text


def test_every_variable_of_another_version_has_a_field_of_its_own():
    assert len(set(VERSION_FIELDS.values())) == len(VERSION_FIELDS)
    assert set(VERSION_FIELDS) <= {field.variable for field in FIELDS}
