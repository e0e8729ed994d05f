"""What stands on the keys, row by row, and how wide each key is."""

from typing import NamedTuple

HALVES = 24
"""Half keys a row has room for."""
ERASE, SPACE, DONE, SIGNS, TONGUE = "erase", "space", "done", "signs", "tongue"
"""The keys that write no letter of their own."""


class Key(NamedTuple):
    """A key: what it writes, or which of the keys above it is; how many half keys it is wide."""

    what: str
    wide: int = 2


def _row(letters: str) -> tuple[Key, ...]:
    return tuple(Key(letter) for letter in letters)


Rows = tuple[tuple[Key, ...], ...]
LETTERS: Rows = (
    (*_row("qwertyuiop"), Key(ERASE, 4)),
    (Key("", 1), *_row("asdfghjkl"), Key(DONE, 5)),
    (Key(SIGNS, 3), Key(TONGUE, 3), *_row("zxcvbnm"), Key(SPACE, 4)),
)
DIGITS: Rows = (
    (*_row("1234567890"), Key(ERASE, 4)),
    (Key("", 1), *_row(".,-/%+()?"), Key(DONE, 5)),
    (Key(SIGNS, 3), Key(TONGUE, 3), *_row("，。、？：《》"), Key(SPACE, 4)),
)
"""An empty key is a gap."""
