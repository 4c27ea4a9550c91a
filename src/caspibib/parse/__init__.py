"""From the text of an entry to a typed reference: tokens → labels → normalizers → type."""

from caspibib.parse.entry import parse_entry

__all__ = ["parse_entry"]
