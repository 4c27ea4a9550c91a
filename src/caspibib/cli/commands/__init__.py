"""The commands, one a file.

The module's name is the command's; ``run`` is what it does, ``EXAMPLES`` are lines that work.
"""
