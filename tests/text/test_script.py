import pytest
from hypothesis import given
from hypothesis import strategies as st

from caspibib.text.script import is_cyrillic_language, language_of, script_of

TEXTS = [
    ("Трокаль Т. В. Россия и Казахстан", "Cyrl", "ru"),
    ("Съезд", "Cyrl", "ru"),
    ("Қазақстан және Ресей", "Cyrl", "kk"),
    ("Әдебиеттер тізімі", "Cyrl", "kk"),
    ("Історія України", "Cyrl", "uk"),
    ("Зборнік артыкулаў", "Cyrl", "be"),
    ("Trokal, T. V. (2019). Russia and Kazakhstan", "Latn", "en"),
    ("Łódź", "Latn", "en"),
    ("Архитектура // Architecture", "Latn", "en"),
    ("Architectur // Архитектура", "Latn", "en"),
    ("Smith // Архитектура", "Cyrl", "ru"),
    ("2019. № 3. – 5–7", None, "und"),
    ("", None, "und"),
    ("日本", None, "und"),
]


@pytest.mark.parametrize(("text", "script", "language"), TEXTS)
def test_script_and_language(text: str, script: str | None, language: str) -> None:
    assert script_of(text) == script
    assert language_of(text) == language


@pytest.mark.parametrize(
    ("tag", "cyrillic"),
    [
        ("ru", True), ("ru-RU", True), ("RU", True), ("kk", True), ("kk-Cyrl", True), ("uk", True),
        ("en", False), ("en-US", False), ("ru-Latn", False), ("ru-Latn-x-bsi", False),
        ("sr-Latn-RS", False), ("und", False), ("", False), ("russian", False),
    ],
)  # fmt: skip
def test_cyrillic_language(tag: str, cyrillic: bool) -> None:
    assert is_cyrillic_language(tag) is cyrillic


@given(st.text(st.sampled_from("абвЁЫ ,.1"), min_size=1))
def test_cyrillic_text_is_never_english(text: str) -> None:
    assert language_of(text) in {"ru", "und"}
