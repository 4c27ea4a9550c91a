from pathlib import Path

import pycrfsuite
from training.examples import labelled, rendered
from training.fit import fit

from caspibib.parse.crf import tag_with


def test_the_same_examples_give_the_same_model(tmp_path: Path) -> None:
    examples = [*rendered(60, 7), *labelled()[:20]]
    paths = [tmp_path / "one", tmp_path / "two"]
    for path in paths:
        fit(examples, path, max_iterations=5)
    assert paths[0].read_bytes() == paths[1].read_bytes()


def test_a_small_model_learns_what_it_is_shown(tmp_path: Path) -> None:
    examples = list(rendered(60, 7))
    path = tmp_path / "model"
    fit(examples, path, max_iterations=40, **{"feature.minfreq": 1})
    model = pycrfsuite.Tagger()
    model.open(str(path))
    pairs = [
        pair
        for found in examples
        for pair in zip(found.labels, tag_with(model, found.text, found.tokens).labels, strict=True)
    ]
    model.close()
    assert sum(one == two for one, two in pairs) / len(pairs) > 0.9
