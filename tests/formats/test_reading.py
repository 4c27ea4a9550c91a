"""Files that others wrote."""

import pytest

from caspibib.formats import read_references
from caspibib.model import CaspibibError

BIB = ["bibtex", "biblatex"]

ENTRIES = [
    (
        '@Article{knuth, Author = "Donald E. Knuth and others",'
        ' TITLE = "{The {\\"U}ber \\& {\\TeX}}",'
        " journal = {TUGboat}, year = 1984, month = sep, volume = 5, number = {3/4}, pages={1--9}}",
        {
            "id": "knuth",
            "type": "article-journal",
            "author": [{"family": "Knuth", "given": "Donald E."}, {"literal": "others"}],
            "title": "The Über & TeX",
            "container-title": "TUGboat",
            "issued": {"date-parts": [[1984, 9]]},
            "volume": "5",
            "issue": "3/4",
            "page": "1-9",
        },
    ),
    (
        "@online{a, title={T}, date={2019-12-06}, urldate={2020-01-02}, langid={russian},"
        " url={https://a.b/x\\_y%20z}, doi={10.1/a_b}, titleaddon={Forbes-KZ}}",
        {
            "id": "a",
            "type": "webpage",
            "language": "ru",
            "title": "T",
            "issued": {"date-parts": [[2019, 12, 6]]},
            "accessed": {"date-parts": [[2020, 1, 2]]},
            "URL": "https://a.b/x_y%20z",
            "DOI": "10.1/a_b",
        },
    ),
    (
        "@misc{a, title={T}, howpublished={\\url{http://a.b}}, year={б. г.}, mendeley-groups={x}}",
        {
            "id": "a",
            "type": "document",
            "title": "T",
            "issued": {"literal": "б. г."},
            "URL": "http://a.b",
            "custom": {"mendeley-groups": "x"},
        },
    ),
    (
        "@string{vopr = {Вопросы истории}} @article(a, journal = vopr, title = {100% \\& more})",
        {
            "id": "a",
            "type": "article-journal",
            "container-title": "Вопросы истории",
            "title": "100% & more",
        },
    ),
    (
        "@phdthesis{a, title = {T}, school = {МГУ}, address = {М.}, author = {{МГУ}}}",
        {
            "id": "a",
            "type": "thesis",
            "author": [{"literal": "МГУ"}],
            "title": "T",
            "publisher": "МГУ",
            "publisher-place": "М.",
        },
    ),
    (
        "@glossary{a, title = {T}}",
        {"id": "a", "type": "document", "title": "T", "custom": {"entrytype": "glossary"}},
    ),
]


@pytest.mark.parametrize("format", BIB)
@pytest.mark.parametrize(("text", "item"), ENTRIES, ids=[item["id"] for _, item in ENTRIES])
def test_an_entry_is_read(format, text, item):
    result = read_references(text, format)
    assert result.problems == ()
    (reference,) = result.references
    read = reference.csl()
    if format == "bibtex" and item["type"] == "webpage":
        assert read.pop("custom") == {"titleaddon": "Forbes-KZ"}
    elif item["type"] == "webpage":
        assert read.pop("container-title") == "Forbes-KZ"
    if format == "biblatex" and item.get("URL") == "http://a.b":
        # «howpublished» is read as such where it is a field of the table.
        assert read.pop("container-title") == "http://a.b"
        item = {name: value for name, value in item.items() if name != "URL"}
    assert read == item


@pytest.mark.parametrize("format", BIB)
def test_what_cannot_be_read_is_reported_and_the_rest_is_read(format):
    text = (
        "% a comment\n"
        "@article{one, title = {First}}\n"
        "\n"
        "@article{broken, title = {Never closed\n"
        "@article{two, title = {Second}, title = {Again}}\n"
        "@article{one, title = {Third}}\n"
    )
    result = read_references(text, format)
    assert [reference.title for reference in result.references] == ["First", "Second", "Third"]
    assert [problem.position.line for problem in result.problems] == [4, 5, 6]
    assert result.problems[0].raw.startswith("@article{broken, title = {Never closed")


@pytest.mark.parametrize("format", BIB)
def test_a_text_without_entries_is_reported(format):
    (problem,) = read_references("\n\nИванов И. И. Книга.", format).problems
    assert (problem.position.line, problem.raw) == (3, "Иванов И. И. Книга.")


@pytest.mark.parametrize("format", BIB)
@pytest.mark.parametrize("text", ["", "\ufeff", "  \n"])
def test_an_empty_file_has_no_references(format, text):
    result = read_references(text, format)
    assert (result.works, result.problems) == ((), ())


@pytest.mark.parametrize(("format", "rest"), [("bibtex", "csl-json"), ("biblatex", "verbc")])
@pytest.mark.parametrize("value", ['{"versions": {"und": {"type": 5}}}', '{"versions": 3}'])
def test_a_rest_that_somebody_edited_is_reported(format, rest, value):
    result = read_references(f"@misc{{a, title = {{T}}, {rest} = {{{value}}}}}", format)
    assert len(result.problems) + len(result.references) == 1


def test_a_custom_field_of_somebody_else_stays():
    text = "@misc{a, title = {T}, usera = {x}, userc = {Не тег}, verbc = {\\x}}"
    (reference,) = read_references(text, "biblatex").references
    assert reference.custom == {"usera": "x", "userc": "Не тег", "verbc": "\\x"}


def test_csl_json_with_a_bad_item():
    text = (
        '[\n  {"id": 1, "type": "book", "title": "A"},\n  "x",\n  {"type": "book", "title": ["B"]},'
    )
    text += '\n  {"type": "tweet"}\n]'
    result = read_references(text, "csl-json")
    assert [reference.id for reference in result.references] == ["1", ""]
    places = [(problem.position.line, problem.position.column) for problem in result.problems]
    assert places == [(3, 3), (4, 3)]
    assert result.problems[0].raw == '"x"'


def test_csl_json_of_one_item():
    (reference,) = read_references('{"type": "book", "title": "A"}', "csl-json").references
    assert reference.title == "A"


@pytest.mark.parametrize(
    ("text", "place"),
    [('[\n {"id": }\n]', "line 2, column 9"), ("", "line 1, column 1"), ("[" * 100_000, "deep")],
)
def test_broken_json_says_where(text, place):
    with pytest.raises(CaspibibError, match=place):
        read_references(text, "csl-json")
