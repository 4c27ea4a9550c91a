import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from training.styles import styles

from caspibib.parse.styles import style_of

STYLES = [
    ("Белов И. И. О погоде // Вестник. 2015. № 3. С. 5–9.", "gost-r-7.0.5"),
    ("Белов И. И. Климат Урала. – М. : Наука, 2015. – 200 с.", "gost-r-7.0.5"),
    ("Белов И. И. Климат Урала. М.: Наука, 2015. 200 с.", "gost-r-7.0.5"),
    ("Белов, И. И. О погоде / И. И. Белов // Вестник. – 2015. – № 3. – С. 5–9.", "gost-7.1"),
    ("Белов, И. И. Климат / И. И. Белов. – М. : Наука, 2015. – 200 с.", "gost-7.1"),
    ("Белов, И. И. О погоде / И. И. Белов. – Текст : электронный // Вестник.", "gost-r-7.0.100"),
    ("Smith J, Lee K. Sea law. Mar Policy. 2014;104(6):1021-8.", "vancouver"),
    ("Smith J. Sea law [Internet]. 2014 [cited 2015 May 5].", "vancouver"),
    ("Belov I.I. O pogode [On weather]. Vestnik, 2015, no. 3, pp. 5–9.", "bsi"),
    ("Smith, J. (2019). Sea law. Marine Policy, 3(2), 5–9.", "apa"),
    ("Белов, И. (2019, 5 мая). О погоде. Вестник, 3, 5–9.", "apa"),
    ("Белов, И. (б. г.). О погоде. Наука.", "apa"),
    ("Smith, J. (2011) ‘Sea law’, Marine Policy, 21(4), pp. 402–418.", "harvard"),
    ("Smith, J. (2011) Sea law. London: Routledge.", "harvard"),
    ("J. Smith, “Sea law,” Mar. Policy, vol. 28, no. 4, pp. 967–975, 2013.", "ieee"),
    ("Материалы не опубликованы", "unknown"),
    ("", "unknown"),
]


@pytest.mark.parametrize(("text", "style"), STYLES)
def test_styles(text: str, style: str) -> None:
    assert style_of(text) == style


@pytest.mark.parametrize(
    ("text", "style"),
    [
        ("Smith, John. “Sea Law.” Marine Policy 62, no. 3 (2002): 745–769.", "chicago"),
        ("Belov, I. (2015). O pogode [On the weather]. Vestnik, 3, 5–9.", "apa"),
        ("Whitaker DL. Anesthesia. 3rd ed. Philadelphia: Saunders; 2009. 612 p.", "vancouver"),
    ],
)
def test_mixed_up(text: str, style: str) -> None:
    assert style_of(text) == style


@settings(deadline=None)
@given(st.text(max_size=200))
def test_any_text_has_a_known_style(text: str) -> None:
    assert style_of(text) in {style.name for style in styles()} | {"unknown"}


@pytest.mark.parametrize(
    "run",
    ["(", "a (2010 ", ": ", ", 2010", "[cited ", "// ", "И. ", "«", "[", "/ ", '" 1 (', "a: b"],
)
def test_long_runs_take_no_time(run: str) -> None:
    text = (run * 20_000)[:20_000]
    began = time.process_time()
    style_of(text)
    assert time.process_time() - began < 0.05
