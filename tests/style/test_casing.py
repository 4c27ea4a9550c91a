import pytest

from caspibib.style.casing import change_case

CASES = [
    ("Economics: the strategy and practice", "title", "en", "Economics: The Strategy and Practice"),
    ("Экономика: стратегия и практика", "title", "ru", "Экономика: стратегия и практика"),
    ("Wirtschaft und gesellschaft", "title", "de", "Wirtschaft und gesellschaft"),
    ("the iPhone in the city", "title", "en", "The iPhone in the City"),
    ("MARKET ECONOMY", "title", "en", "Market Economy"),
    ("«русская весна»", "capitalize-first", "ru", "«Русская весна»"),
    ("\ufdd0market\ufdd1 problems", "capitalize-first", "en", "\ufdd0Market\ufdd1 problems"),
    ("редактор книги", "capitalize-all", "ru", "Редактор Книги"),
    ("Russia and NATO", "sentence", "en", "Russia and NATO"),
    ("RUSSIA AND KAZAKHSTAN", "sentence", "en", "Russia and kazakhstan"),
    ("Диссертация", "lowercase", "ru", "диссертация"),
    ("vol.", "uppercase", "en", "VOL."),
    ("as it is", "", "en", "as it is"),
    ("", "title", "en", ""),
]


@pytest.mark.parametrize(("text", "case", "language", "changed"), CASES)
def test_change_case(text: str, case: str, language: str, changed: str) -> None:
    assert change_case(text, case, language) == changed
