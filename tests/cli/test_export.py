import json
from pathlib import Path

import bibtexparser
import jsonschema
import pytest

from tests.conftest import ROOT, Run

KEYS = [
    "russian2020spring", "borodavkin2019russia", "degtereva2019security", "dudin2019foreign",
    "dzhantaleeva2013russian", "efremovashershukova2020international",
    "forum2019interregional", "karpenko2019cross", "litvinov2019trade", "malmir2019security",
    "mirzazadeh2018caspian", "myrzakhmetova2020trade", "nikonorov2019kazakhstans",
    "nurtazin2018role", "serikpayev2019what", "trade2020between", "trokal2019main",
    "trukhachev2011kazakhstan", "turgambayev2019main", "yun2020cooperation",
    "zhiltsov2016eurasian",
]  # fmt: skip


def keys_of(text: str) -> list[str]:
    library = bibtexparser.parse_string(text)
    assert not library.failed_blocks
    return [entry.key for entry in library.entries]


@pytest.mark.parametrize("to", ["bibtex", "biblatex"])
def test_one_entry_for_each_work(run: Run, article: Path, to: str) -> None:
    assert keys_of(run("export", article, "--to", to).out) == KEYS


def test_suffix_tells_the_format(run: Run, article: Path, tmp_path: Path) -> None:
    assert run("export", article, "-o", tmp_path / "refs.bib").code == 0
    assert run("export", article, "-o", tmp_path / "refs.json").code == 0
    assert keys_of((tmp_path / "refs.bib").read_text(encoding="utf-8")) == KEYS
    items = json.loads((tmp_path / "refs.json").read_text(encoding="utf-8"))
    assert [item["id"] for item in items] == KEYS


def test_csl_json_follows_its_schema(run: Run, article: Path) -> None:
    schema = ROOT / "docs" / "schemas" / "csl-json.schema.json"
    items = json.loads(run("export", article, "--to", "csl-json").out)
    jsonschema.validate(items, json.loads(schema.read_text(encoding="utf-8")))
    borodavkin = items[1]
    assert borodavkin["title"].startswith("Россия и Казахстан")
    assert borodavkin["custom"]["versions"]["en"]["title"].startswith("Russia and Kazakhstan")


def test_keys_stay_when_entries_come_and_go(run: Run, article: Path, tmp_path: Path) -> None:
    text = article.read_text(encoding="utf-8")
    more = (
        "References\n\n- Abramov, A. A. (2019). Russia and its sea. *Sea*, 1, 1–2.\n"
        "- Borodavkin, A. N. (2019). Caspian roads. *Roads*, 2, 3–4.\n"
    )
    longer = tmp_path / "longer.md"
    longer.write_text(text.replace("References\n\n", more), encoding="utf-8")
    keys = keys_of(run("export", longer).out)
    assert set(KEYS) < set(keys)
    assert len(keys) == len(KEYS) + 2


@pytest.mark.parametrize(
    ("language", "title"),
    [("en", "Security in the Caspian Region"), ("ru", "Безопасность в Каспийском регионе")],
)
def test_language(run: Run, article: Path, language: str, title: str) -> None:
    out = run("export", article, "--language", language, "--to", "bibtex").out
    assert title in out
    assert keys_of(out) == KEYS
    other = "Безопасность" if language == "en" else "Security in the Caspian"
    assert other not in out


@pytest.mark.parametrize(
    ("suffix", "to"), [("bib", "bibtex"), ("bib", "biblatex"), ("json", "csl-json")]
)
def test_what_was_exported_is_read_again(
    run: Run, article: Path, tmp_path: Path, suffix: str, to: str
) -> None:
    first, second = tmp_path / f"first.{suffix}", tmp_path / f"second.{suffix}"
    assert run("export", article, "-o", first, "--to", to).code == 0
    assert run("export", first, "-o", second, "--to", to).code == 0
    assert second.read_text(encoding="utf-8") == first.read_text(encoding="utf-8")


def test_strict_writes_nothing(run: Run, tmp_path: Path) -> None:
    document = tmp_path / "a.txt"
    document.write_text("Литература\n\n1. Иванов И. И. Книга. – М., 1999. – 12 с.\n", "utf-8")
    target = tmp_path / "refs.bib"
    done = run("export", document, "-o", target, "--strict", "--min-confidence", 1)
    assert done.code == 1
    assert "1 of 1 references is doubtful (confidence below 1): line 3" in done.err
    assert not target.exists()
    assert run("export", document, "-o", target).code == 0
    assert "Книга" in target.read_text(encoding="utf-8")
