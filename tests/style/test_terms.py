"""Terms: forms that fall back, locales that come first, ordinals that come together."""

import pytest

from .works import HEGEL, entry

RENDERED = [
    ('<text term="et-al"/>', "ru-RU", "", "и др."),
    ('<text term="et-al"/>', "en-US", "", "et al."),
    ('<text term="et-al" form="symbol"/>', "en-US", "", "et al."),
    ('<text term="editor" form="verb-short"/>', "en-US", "", "ed. by"),
    ('<text term="page" form="symbol" plural="true"/>', "en-US", "", "pp."),
    ('<text term="no-such-term"/><text variable="title"/>', "en-US", "", "Наука логики"),
    (
        '<text term="et-al"/>',
        "ru-RU",
        '<locale xml:lang="ru"><terms><term name="et-al">и другие</term></terms></locale>',
        "и другие",
    ),
    (
        '<text term="et-al"/>',
        "en-US",
        '<locale xml:lang="ru"><terms><term name="et-al">и другие</term></terms></locale>',
        "et al.",
    ),
]


@pytest.mark.parametrize(("layout", "locale", "rest", "text"), RENDERED)
def test_terms(layout: str, locale: str, rest: str, text: str) -> None:
    assert entry(layout, HEGEL, locale, rest) == text
