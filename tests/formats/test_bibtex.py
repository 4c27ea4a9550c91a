import pytest

from caspibib.formats import export_works
from caspibib.model import Date, Name, Reference, Work

from .works import BORODAVKIN, DEGTEREVA

BOTH = """\
@misc{borodavkin2019russia,
  author = {Бородавкин, А. Н.},
  title = {{Россия и Казахстан – союзники и интеграционные партнеры}},
  journal = {Русская Евразия},
  year = {2019},
  month = dec,
  day = {6},
  url = {https://rusevr.asia/rossiya-i-kazakhstan-soyuzniki-i-integracionnye-partnery/},
  howpublished = {\\url{https://rusevr.asia/rossiya-i-kazakhstan-soyuzniki-i-integracionnye-partnery/}},
  language = {russian},
  entrysubtype = {webpage},
  langid = {russian},
  author-en = {Borodavkin, A. N.},
  title-en = {{Russia and Kazakhstan - Allies and Integration Partners}},
  journal-en = {Russian Eurasia},
  url-en = {https://rusevr.asia/rossiya-i-kazaxstan-soyuzniki-i-integracionnye-partnery/},
}
"""
ENGLISH = """\
@inproceedings{degtereva2019security,
  author = {Degtereva, E. A. and Chernysheva, A. M.},
  title = {{Security Cooperation between Russia and Kazakhstan: Challenges and Threats}},
  booktitle = {Russia in the 21st Century. Proceedings of the 8th International Forum},
  year = {2019},
  pages = {28--35},
  language = {russian},
  langid = {english},
}
"""
LINES = [
    ({"title": "100% {нефти_газа} #1 & $ ~ ^ \\"}, (
        r"title = {{100\% \textbraceleft{}нефти\_газа\textbraceright{} \#1 \& \$ "
        r"\textasciitilde{} \textasciicircum{} \textbackslash{}}}"
    )),
    ({"author": [Name(literal="РАН and Co")]}, "author = {{РАН and Co}}"),
    ({"URL": "https://a.b/x_y%20z#1"}, "url = {https://a.b/x_y%20z#1}"),
    ({"volume": "27-1"}, "volume = {27-1}"),
    ({"issued": Date(literal="б. г.")}, "year = {б. г.}"),
    ({"page": "С. 5, 7–9"}, "pages = {С. 5, 7–9}"),
    ({"page": "e0123"}, "pages = {e0123}"),
    ({"type": "thesis", "publisher": "МГУ"}, "school = {МГУ}"),
    ({"type": "report", "publisher": "МИД"}, "institution = {МИД}"),
    ({"type": "paper-conference", "container_title": "Труды"}, "booktitle = {Труды}"),
    ({"medium": "CD {1"}, r'csl-json = {{"versions": {"ru": {"medium": "CD \u007b1"}}}}'),
]  # fmt: skip


@pytest.mark.parametrize(
    ("work", "language", "text"), [(BORODAVKIN, "both", BOTH), (DEGTEREVA, "en", ENGLISH)]
)
def test_an_entry_as_it_is_written(work, language, text):
    assert export_works([work], "bibtex", language) == text


@pytest.mark.parametrize(("fields", "line"), LINES)
def test_a_field_as_it_is_written(fields, line):
    reference = Reference(**{"type": "article-journal", "language": "ru", **fields})
    text = export_works([Work(versions={"ru": reference})], "bibtex")
    assert f"  {line},\n" in text
