"""Train the parser's model: ``python -m training.train [OUTPUT]``.

The same records, labelled references and seed give the same bytes.
"""

import argparse
import time
from collections.abc import Iterable
from pathlib import Path

import pycrfsuite

from caspibib.parse.features import features
from training.examples import Example, labelled, rendered

MODEL = Path(__file__).parent.parent / "src" / "caspibib" / "resources" / "parser.crfsuite"
PARAMETERS = {
    "c1": 0.15,
    "c2": 0.005,
    "max_iterations": 120,
    "feature.minfreq": 4,
    "feature.possible_transitions": False,
}


def train(examples: Iterable[Example], path: Path, **parameters: float) -> None:
    """Write the model that these examples give."""
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", params=PARAMETERS | parameters, verbose=False)
    for found in examples:
        trainer.append(features(found.text, found.tokens), found.labels)
    trainer.train(str(path))


def main() -> None:
    """Train on everything and write the model that ships."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("output", nargs="?", type=Path, default=MODEL)
    parser.add_argument("--rendered", type=int, default=24_000, help="references to render")
    parser.add_argument("--repeat", type=int, default=3, help="times to show each labelled one")
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    began = time.monotonic()
    own = labelled()
    examples = [*rendered(options.rendered, options.seed), *own * options.repeat]
    train(examples, options.output)
    size = options.output.stat().st_size
    print(f"{len(examples)} references, {len(own)} labelled by hand; {size / 1e6:.1f} MB")
    print(f"{time.monotonic() - began:.0f} s")


if __name__ == "__main__":
    main()
