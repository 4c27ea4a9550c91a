"""The layout of one entry, with its number apart from the rest."""
# mypy: allow-subclassing-any

from citeproc import model
from citeproc.source import VariableError

from caspibib.style.cite import Cite


class Layout(model.Layout):
    """``cs:layout`` that renders an entry at a time."""

    def render_entry(self, item: Cite) -> str:
        """The entry, with marks; empty when the style has nothing to say of the item.

        ``second-field-align`` sets the first field in the margin: in running text that is a
        space, which citeproc-py leaves out («1.Иванов»).
        """
        item.start()
        aligned = self.getparent().get("second-field-align") is not None
        fields = []
        for index, child in enumerate(self):
            try:
                text = child.render(item)
            except VariableError:
                continue
            if text:
                fields.append(f"{text} " if aligned and index == 0 else str(text))
        return str(self.format(self.wrap("".join(fields)))) if fields else ""
