import pytest
from hypothesis import given
from hypothesis import strategies as st

from caspibib.formats.bib.latex import clean, escape, unescape

from ..strategies import text

ESCAPED = [
    ("100% & #1_$", r"100\% \& \#1\_\$"),
    ("{a}", r"\textbraceleft{}a\textbraceright{}"),
    ("\\ ~ ^", r"\textbackslash{} \textasciitilde{} \textasciicircum{}"),
    ("a -- b --- c", "a -{}- b -{}-{}- c"),
    ("``a'' ?`", "`{}`a'{}' ?{}`"),
    ("«Русская весна» – “x”", "«Русская весна» – “x”"),
]  # fmt: skip
READ = [
    (r"{\"U}ber {DNA} \'{e}t\'e \v{c} {\ss} \o{}", "Über DNA été č ß ø"),
    ("a--b ``c''", "a–b “c”"),
    ("100% & more", "100% & more"),
    (r"R\&D, 5\,\%", "R&D, 5 %"),
    (r"\emph{x} \textbf{y}", "x y"),
    (r"{\CYRR}\cyro\cyrs", "Рос"),
    ("$x^2$ over", "$x^2$ over"),
    ("two\n    lines", "two lines"),
    (r"\url{http://a.b/c}", "http://a.b/c"),
]


@pytest.mark.parametrize(("plain", "tex"), ESCAPED)
def test_special_characters_are_escaped_and_read_back(plain, tex):
    assert escape(plain) == tex
    assert unescape(tex) == plain


@pytest.mark.parametrize(("tex", "plain"), READ)
def test_what_people_write_is_read(tex, plain):
    assert unescape(tex) == plain


@given(text | st.text())
def test_escaping_is_undone_by_reading(value):
    assert unescape(escape(clean(value))) == clean(value)


@given(st.text())
def test_cleaning_twice_is_cleaning_once(value):
    assert clean(clean(value)) == clean(value)
