"""``python -m caspibib`` is the ``caspibib`` command."""

from caspibib.cli.app import main

main()
