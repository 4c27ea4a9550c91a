"""Where what the style adds (plain) meets a value (in braces here)."""

import pytest

from caspibib.style.marks import VALUE_END, VALUE_START, to_text
from caspibib.style.punctuation import settle

SETTLED = [
    ("{Title}. {2019}.", "Title. 2019."),
    ("{Title.}. {2019}..", "Title. 2019."),
    ("{Why?}. {Forbes}", "Why? Forbes"),
    ("{Stop!}: {now}", "Stop! now"),
    ("{Why?}, {2019}", "Why?, 2019"),
    ("{Что?.. Где?}. {2019}", "Что?.. Где? 2019"),
    ("{И так далее…}. {2019}", "И так далее… 2019"),
    ("{And so on...}. {2019}", "And so on... 2019"),
    ("{Forum}. , {2019}", "Forum. 2019"),
    ("{Forum.}. , {2019}", "Forum. 2019"),
    ("{Forum} , {2019}", "Forum, 2019"),
    (": {Наука}", "Наука"),
    ("{Title}. : {Наука}", "Title. Наука"),
    ("{М.} : {Наука}", "М. : Наука"),
    ("{М.}: {Наука}", "М.: Наука"),
    ("А. М. {и др.}, {2019}", "А. М. и др., 2019"),
    ("{a}  {b}   {c} ", "a b c"),
    ("{a} () {b}", "a b"),
    ("{a} (, {b} )", "a (b)"),
    ("{a} ( ). {b}", "a. b"),
    ("{...и ничего}. {b}", "...и ничего. b"),
    ("{ISSN} . {b}", "ISSN. b"),
    ("{a},. {b}", "a. b"),
    ("{2-е изд.},.", "2-е изд."),
    (" изд.,.", "изд."),
    ("{a}. // {b}", "a. // b"),
    ("{a} – {b}", "a – b"),
]


def marked(text: str) -> str:
    return text.replace("{", VALUE_START).replace("}", VALUE_END)


@pytest.mark.parametrize(("parts", "text"), SETTLED)
def test_settle(parts: str, text: str) -> None:
    assert to_text(settle(marked(parts))) == text
