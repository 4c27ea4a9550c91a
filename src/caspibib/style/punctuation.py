"""Punctuation where parts meet: what the style adds gives way to what is there."""

from typing import Final

from caspibib.style.marks import VALUE_END, VALUE_START, is_mark

_POINTS: Final = frozenset(".,;:!?…")

_MEETING: Final = {
    **{f"{point}{point}": point for point in ".,;:!?"},
    "!.": "!", "!:": "!", "?.": "?", "?:": "?", "….": "…",
    ":.": ":", ":!": "!", ":?": "?",
    ";.": ";", ";:": ";", ";!": "!", ";?": "?",
    ",.": ".",
}  # fmt: skip
"""What is left of two points in a row; others stay as they are («М.:», «et al.,», «?,»).

citeproc-js's table, but for «,.» (it keeps both) and «….» (it does not know the ellipsis).
"""
_BRACKETS: Final = {")": "(", "]": "["}


class _Line:
    """An entry as it grows, character by character."""

    def __init__(self) -> None:
        self.characters: list[str] = []
        self.visible: list[int] = []
        """Indexes into ``characters`` of those that are not marks."""
        self.ours: list[bool] = []
        """For each visible character, whether the style made it (else it is a value's own)."""

    def last(self, back: int = 1) -> str:
        return self.characters[self.visible[-back]] if len(self.visible) >= back else ""

    def made(self, back: int = 1) -> bool:
        return len(self.ours) < back or self.ours[-back]

    def add(self, character: str, ours: bool) -> None:
        self.visible.append(len(self.characters))
        self.ours.append(ours)
        self.characters.append(character)

    def drop(self) -> None:
        self.characters[self.visible.pop()] = ""
        self.ours.pop()

    def put(self, character: str, ours: bool) -> None:
        """Add a character, unless it meets one that it does not go with."""
        last = self.last()
        if not (ours or self.made()):
            self.add(character, ours)
        elif character == " ":
            if last not in {"", " ", "(", "["}:
                self.add(character, ours)
        elif character in _POINTS and ours and self._is_orphan(character):
            return
        elif character in ",." and ours and last == " " and self.made():
            self.drop()
            self.put(character, ours)
        elif last in _POINTS and (left := _MEETING.get(last + character)):
            if left != last:
                self.drop()
                self.put(left, ours)
            self.ours[-1] = True  # the style asked for it as well
        elif ours and character in _BRACKETS and self.made():
            self._close(character)
        else:
            self.add(character, ours)

    def _is_orphan(self, point: str) -> bool:
        """Whether the text that the point was to follow is not there.

        A value's own point is no sign of that: «М. : Наука».
        """
        last = self.last()
        if last in {"", "(", "["}:
            return point in ".,;:"
        return last == " " and self.last(2) in _POINTS and self.made(2) and point in ".,;:"

    def _close(self, bracket: str) -> None:
        while self.last() == " " and self.made():
            self.drop()
        if self.last() == _BRACKETS[bracket] and self.made():
            self.drop()
        else:
            self.add(bracket, ours=True)


def settle(marked: str) -> str:
    """The entry with doubled, orphaned and colliding punctuation settled, and single spaces.

    Only what the style adds is changed; inside a value everything stays: «Что?.. Где?».
    """
    line = _Line()
    in_value = False
    for character in marked:
        if character in (VALUE_START, VALUE_END):
            in_value = character == VALUE_START
        elif is_mark(character):
            line.characters.append(character)
        else:
            line.put(character, ours=not in_value)
    while line.last() == " ":
        line.drop()
    return "".join(line.characters)
