"""Train the parser's model, and learn what its probabilities are worth: ``make train``.

The same records, labelled references and seed give the same bytes.
"""

import argparse
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

from training.calibration import calibrate
from training.examples import labelled, rendered
from training.fit import fit
from training.validation import FOLDS, read, taggings

MODEL = Path(__file__).parents[1] / "src" / "caspibib" / "resources" / "parser.crfsuite"
_SEED = 7


def main() -> None:
    """Write the model and the weights of its confidence."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--rendered", type=int, default=24_000, help="references to render")
    parser.add_argument("--repeat", type=int, default=6, help="times to show each labelled one")
    options = parser.parse_args()
    began = time.monotonic()
    with ProcessPoolExecutor(2) as pool:
        model = pool.submit(_train, options.rendered, options.repeat)
        folds = list(pool.map(taggings, range(FOLDS)))
        model.result()
    calibrate(read(folds))
    print(f"{MODEL.stat().st_size / 1e6:.1f} MB in {(time.monotonic() - began) / 60:.0f} min")


def _train(count: int, repeat: int) -> None:
    fit([*rendered(count, _SEED), *labelled() * repeat], MODEL)


if __name__ == "__main__":
    main()
