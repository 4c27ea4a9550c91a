import json
from pathlib import Path

import jsonschema

from tests.conftest import ROOT, Run


def test_json_follows_its_schema(run: Run, article: Path) -> None:
    done = run("match", article, "--to", "json")
    schema = ROOT / "docs" / "schemas" / "match.schema.json"
    found = json.loads(done.out)
    jsonschema.validate(found, json.loads(schema.read_text(encoding="utf-8")))
    assert (done.code, done.err) == (0, "")
    assert len(found["pairs"]) == 21
    assert found["unmatched"] == {"ru": [], "en": []}


def test_table_shows_evidence(run: Run, article: Path) -> None:
    out = run("match", article).out
    assert "21 pairs of 21 Russian and 21 English references" in out
    assert "DOI, year 2019, volume 1, page 80-92" in out
    assert "\x1b" not in out


def test_no_color_and_narrow_output_lose_nothing(run: Run, article: Path) -> None:
    out = run("match", article).out
    assert "…" not in out
    assert out.count("Myrzakhmetova") == 1


def test_table_in_a_file(run: Run, article: Path, tmp_path: Path) -> None:
    target = tmp_path / "pairs.txt"
    done = run("match", article, "-o", target)
    assert (done.code, done.out, done.err) == (0, "", "")
    assert target.read_text(encoding="utf-8") == run("match", article).out


def _halves(article: Path, folder: Path) -> tuple[Path, Path]:
    text = article.read_text(encoding="utf-8")
    middle = text.index("Список литературы\n")
    ru, en = folder / "ru.md", folder / "en.md"
    en.write_text(text[text.index("References\n") : middle], encoding="utf-8")
    ru.write_text(text[middle:], encoding="utf-8")
    return ru, en


def test_two_files(run: Run, article: Path, tmp_path: Path) -> None:
    ru, en = _halves(article, tmp_path)
    found = json.loads(run("match", ru, "--with", en, "--to", "json").out)
    assert len(found["pairs"]) == 21


def test_a_document_with_a_bibliographic_file(run: Run, article: Path, tmp_path: Path) -> None:
    ru, en = _halves(article, tmp_path)
    items = tmp_path / "en.json"
    assert run("export", en, "-o", items).code == 0
    found = json.loads(run("match", ru, "--with", items, "--to", "json").out)
    assert len(found["pairs"]) == 21
    assert found["pairs"][1]["en"]["id"] == "borodavkin2019russia"


def test_one_list_has_no_pairs_and_says_so(run: Run, article: Path, tmp_path: Path) -> None:
    ru, _ = _halves(article, tmp_path)
    done = run("match", ru)
    assert done.code == 0
    assert "There is only a Russian list here" in done.err
    assert "0 pairs of 21 Russian and 0 English references" in done.out


FOREIGN = """
References

- Smith, J. A. (1987). On the growth of alpine meadows. *Journal of Ecology*, 75(2), 11–29.
- Brown, K. (1991). Lichens of the north. *Botanical Notes*, 4, 200–215.
"""


def test_a_list_of_another_article_has_no_pairs(run: Run, article: Path, tmp_path: Path) -> None:
    ru, _ = _halves(article, tmp_path)
    other = tmp_path / "foreign.md"
    other.write_text(FOREIGN, encoding="utf-8")
    done = run("match", ru, "--with", other)
    assert done.code == 0
    assert "no work in common" in done.err
