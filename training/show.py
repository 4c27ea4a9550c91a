"""Look at rendered references: ``python -m training.show STYLE-FILE [COUNT] [SEED]``."""

import sys
from importlib import import_module
from random import Random

from training.pieces import text_of
from training.records import names, records


def main() -> None:
    """Print references of one style with their labels, from the records of ``data/records``."""
    name, count, seed = (*sys.argv[1:], *("20", "1")[len(sys.argv) - 2 :])
    choice = Random(int(seed))
    every = [record for name in names() for record in records(name)]
    module = import_module(f"training.styles.{name}")
    shown = 0
    while shown < int(count):
        pieces = module.render(choice.choice(every), choice)
        if pieces is None:
            continue
        shown += 1
        print(text_of(pieces))
        marked = (p.text if p.label == "punctuation" else f"‹{p.label}|{p.text}›" for p in pieces)
        print("    " + "".join(marked))


if __name__ == "__main__":
    main()
