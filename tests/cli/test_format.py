import json
from pathlib import Path

import jsonschema
import pytest

from tests.conftest import ROOT, Run


def lines_of(run: Run, *arguments: object) -> list[str]:
    done = run("format", *arguments)
    assert (done.code, done.err) == (0, "")
    return done.out.splitlines()


def test_apa_formats_both_lists(run: Run, article: Path) -> None:
    lines = lines_of(run, article, "--style", "apa")
    assert lines[0] == "References"
    assert lines[24] == "Список литературы"
    assert len(lines) == 47
    assert lines[8] == (
        "Karpenko, M. S. (2019). Cross-border dimension of Eurasian integration of Russia and "
        "Kazakhstan: challenges for cooperation. Izvestiya Rossiiskoi Akademii Nauk. Seriya "
        "Geograficheskaya, 1, 24–36. https://doi.org/10.31857/S2587-55662019124-36"
    )
    assert lines[36] == (
        "Мырзахметова, А. М., Алшимбаева, Д. У., Туркеева, К. А., & Еримпашева, А. Т. (2020). "
        "Торгово-экономическое сотрудничество Казахстана и России: Особенности и приоритеты "
        "развития. Экономика: стратегия и практика, 15(3), 127–139. "
        "https://doi.org/10.51176/JESP/issue_3_T9"
    )


GOST = ["gost-r-7-0-5-2008", "gost-r-7-0-5-2008-numeric"]


@pytest.mark.parametrize("style", GOST)
def test_gost_speaks_the_language_of_each_entry(run: Run, article: Path, style: str) -> None:
    lines = lines_of(run, article, "--style", style)
    english = next(line for line in lines if "Myrzakhmetova" in line)
    russian = next(line for line in lines if "Мырзахметова" in line)
    assert "Myrzakhmetova A. M. et al. Trade" in english
    assert "P. 127–139" in english
    assert "Мырзахметова А. М. и др. Торгово" in russian
    assert "С. 127–139" in russian


def test_a_latin_entry_of_the_russian_list_has_english_terms(run: Run, article: Path) -> None:
    lines = lines_of(run, article, "--style", "gost-r-7-0-5-2008")
    assert sum("Zhiltsov" in line and "P. 7–20" in line for line in lines) == 2


def test_jsonl_follows_its_schema(run: Run, article: Path) -> None:
    schema = ROOT / "docs" / "schemas" / "format.schema.json"
    rows = [json.loads(line) for line in lines_of(run, article, "--to", "jsonl")]
    for row in rows:
        jsonschema.validate(row, json.loads(schema.read_text(encoding="utf-8")))
    assert [row["number"] for row in rows] == [*range(1, 22)] * 2
    assert rows[0]["id"] == "1.2"


def test_html_and_markdown(run: Run, article: Path) -> None:
    html = "\n".join(lines_of(run, article, "--to", "html"))
    assert '<section lang="ru">' in html
    assert "<i>Русская Евразия</i>" in html or "<i>Россия и Казахстан" in html
    assert html.count("<p id=") == 42
    markdown = lines_of(run, article, "--to", "markdown")
    assert markdown[0] == "## References"
    assert any("issue_3_T9>" in line for line in markdown)
    assert any(r"*Caspian Region: Politics, Economics, Culture*" in line for line in markdown)


def test_items_of_a_file(run: Run, article: Path, tmp_path: Path) -> None:
    items = tmp_path / "refs.json"
    assert run("export", article, "-o", items, "--language", "ru").code == 0
    lines = lines_of(run, items, "--style", "gost-r-7-0-5-2008-numeric")
    assert len(lines) == 21
    assert lines[0].startswith("1. «Русская весна»")


def test_a_style_of_the_user(run: Run, article: Path, tmp_path: Path) -> None:
    style = tmp_path / "own.csl"
    style.write_text(
        '<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text">'
        "<info><title>Own</title><id>own</id><updated>2026-01-01T00:00:00+00:00</updated></info>"
        '<citation><layout><text variable="title"/></layout></citation>'
        '<bibliography><layout><text variable="title" suffix="!"/></layout></bibliography>'
        "</style>",
        encoding="utf-8",
    )
    lines = lines_of(run, article, "--style", style)
    assert "Казахстан ускоряет дерусификацию!" in lines


def test_styles(run: Run) -> None:
    done = run("styles")
    assert done.code == 0
    for name in ("apa", "gost-r-7-0-5-2008", "gost-r-7-0-5-2008-numeric"):
        assert any(line.startswith(f"{name} ") for line in done.out.splitlines())
    assert "by-sa/3.0" in done.out.replace(" ", "").replace("\n", "")
