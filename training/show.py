"""Look at rendered references: ``python -m training.show STYLE-FILE [COUNT] [SEED]``."""

import json
import sys
from importlib import import_module
from pathlib import Path
from random import Random

from training.pieces import text_of


def main() -> None:
    """Print references of one style with their labels, from the records of ``data/records``."""
    name, count, seed = (*sys.argv[1:], *("20", "1")[len(sys.argv) - 2 :])
    choice = Random(int(seed))
    records = [
        json.loads(line)
        for path in sorted(Path("data/records").glob("*.jsonl"))
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    module = import_module(f"training.styles.{name}")
    shown = 0
    while shown < int(count):
        pieces = module.render(choice.choice(records), choice)
        if pieces is None:
            continue
        shown += 1
        print(text_of(pieces))
        marked = (p.text if p.label == "punctuation" else f"‹{p.label}|{p.text}›" for p in pieces)
        print("    " + "".join(marked))


if __name__ == "__main__":
    main()
