"""One item while it is rendered, with what has been rendered of it so far."""

from typing import Any

from citeproc.source import VariableError

from caspibib.style.items import Item


class Variables(dict[str, Any]):
    """The variables of an item, as the engine looks them up: with hyphens or underscores."""

    def __init__(self, item: Item) -> None:
        super().__init__(
            (_key(name), list(value) if type(value) is tuple else value)
            for name, value in item.variables.items()
        )
        self.type = item.type

    def __getitem__(self, name: str) -> Any:
        """Give the value; ``VariableError`` is how the engine knows of an empty variable."""
        try:
            return super().__getitem__(_key(name))
        except KeyError:
            raise VariableError from None

    def __getattr__(self, name: str) -> Any:
        return self[name]

    def __contains__(self, name: object) -> bool:
        return super().__contains__(_key(str(name)))

    def get(self, name: str, default: Any = None) -> Any:
        """The value, or ``default`` when the variable is empty."""
        return super().get(_key(name), default)


class Cite:
    """An item in a bibliography. All that a rendering remembers is here, nothing in the style."""

    has_locator = False

    def __init__(self, item: Item, number: int) -> None:
        self.reference = Variables(item)
        self.number = number
        self.start()

    def start(self) -> None:
        """Forget what has been rendered."""
        self.suppressed: frozenset[str] = frozenset()
        """Variables that stood in for missing names, and are empty from then on."""
        self._calls: list[tuple[str, bool]] = []

    @property
    def position(self) -> int:
        """A point in the rendering, to ask later what has been called since."""
        return len(self._calls)

    def note(self, variable: str, *, rendered: bool) -> None:
        """Remember that an element called a variable (or a macro), and whether it said anything."""
        self._calls.append((variable, rendered))

    def calls_since(self, position: int) -> list[tuple[str, bool]]:
        """The calls from a point on."""
        return self._calls[position:]

    def suppress_since(self, position: int) -> None:
        """Make empty what has been rendered from a point on."""
        self.suppressed |= {variable for variable, rendered in self._calls[position:] if rendered}

    def has(self, variable: str) -> bool:
        """Whether the variable is there to be rendered."""
        return variable in self.reference and variable not in self.suppressed

    def __contains__(self, key: object) -> bool:
        """Whether the citation itself has a locator, prefix or suffix: never in a bibliography."""
        return False

    @property
    def locator(self) -> Any:
        """Bibliographies have none."""
        raise VariableError


def _key(name: str) -> str:
    return name.replace("-", "_")
