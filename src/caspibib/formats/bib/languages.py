"""Languages: babel's names, as ``langid`` and ``language`` have them, and BCP 47 tags."""

from typing import Final

_NAMES: Final = {
    "az": ("azerbaijani",),
    "be": ("belarusian",),
    "bg": ("bulgarian",),
    "cs": ("czech",),
    "de": ("ngerman", "german", "austrian", "naustrian", "swissgerman", "nswissgerman"),
    "el": ("greek",),
    "en": (
        "english", "american", "british", "usenglish", "ukenglish", "australian", "canadian",
        "newzealand",
    ),
    "es": ("spanish",),
    "fa": ("persian",),
    "fi": ("finnish",),
    "fr": ("french", "francais", "acadian", "canadien"),
    "hu": ("hungarian",),
    "hy": ("armenian",),
    "it": ("italian",),
    "ja": ("japanese",),
    "ka": ("georgian",),
    "kk": ("kazakh",),
    "ko": ("korean",),
    "la": ("latin",),
    "lt": ("lithuanian",),
    "lv": ("latvian",),
    "mn": ("mongolian",),
    "nl": ("dutch",),
    "pl": ("polish",),
    "pt": ("portuguese", "brazilian"),
    "ro": ("romanian",),
    "ru": ("russian",),
    "sr": ("serbian", "serbianc"),
    "tk": ("turkmen",),
    "tr": ("turkish",),
    "uk": ("ukrainian",),
    "zh": ("chinese",),
}  # fmt: skip
"""By tag: the name that is written, then others that are read."""

_BY_NAME: Final = {name: tag for tag, names in _NAMES.items() for name in names}


def babel_name(tag: str) -> str:
    """Babel's name of a language; the tag itself when babel has none."""
    return _NAMES[tag][0] if tag in _NAMES else tag


def language_tag(name: str) -> str:
    """The tag of a language that babel names so; other words as they are."""
    return _BY_NAME.get(name.lower(), name)
