import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from caspibib.parse.crf import Tagging, tag
from caspibib.parse.labels import Label
from caspibib.parse.tokens import tokenize
from tests.parse.entries import rows

TEXTS = [row["text"] for row in rows("gost")]


def tagged(text: str) -> Tagging:
    return tag(text, tokenize(text))


@given(st.text(max_size=200))
def test_each_token_has_a_label_and_its_probability(text: str) -> None:
    found = tagged(text)
    assert len(found.labels) == len(found.marginals) == len(tokenize(text))
    assert set(found.labels) <= set(get_args(Label))
    assert all(-1e-9 <= marginal <= 1 + 1e-9 for marginal in found.marginals)
    assert 0 <= found.probability <= 1 + 1e-9


def test_no_tokens() -> None:
    assert tagged(" ") == Tagging((), (), 0.0)


@pytest.mark.parametrize("text", TEXTS)
def test_an_entry_has_a_title(text: str) -> None:
    assert "title" in tagged(text).labels


def test_what_follows_the_slashes_is_no_title() -> None:
    text = "// Вестник древней истории. 2015. № 3. С. 5–9."
    labels = tagged(text).labels
    assert labels[1:4] == ("container-title",) * 3


def test_the_same_again() -> None:
    first = [tagged(text) for text in TEXTS]
    assert [tagged(text) for text in reversed(TEXTS)] == first[::-1]


def test_threads_do_not_disturb_each_other() -> None:
    alone = [tagged(text) for text in TEXTS] * 4
    with ThreadPoolExecutor(8) as threads:
        assert list(threads.map(tagged, TEXTS * 4)) == alone


def test_the_model_is_read_when_it_is_first_needed() -> None:
    code = (
        "import caspibib.api\n"
        "from caspibib.parse.crf import _model, tag\n"
        "from caspibib.parse.tokens import tokenize\n"
        "sizes = [_model.cache_info().currsize]\n"
        "tag('О погоде', tokenize('О погоде'))\n"
        "sizes.append(_model.cache_info().currsize)\n"
        "print(*sizes)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["0", "1"]
