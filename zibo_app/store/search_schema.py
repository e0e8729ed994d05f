"""The tables a search reads: full-text indexes, and how their rows are numbered.

A row of the index `search` holds what one record says in one field; it is numbered by the field first and the
record's position next. Read in the order of their numbers the rows are the hits in the order they are shown,
so that a search stops as soon as it has enough. A column holds what is for one audience.
"""

from zibo_app.domain.evidence import Audience
from zibo_app.domain.search import Matched

FIELDS: tuple[Matched, ...] = (
    Matched.NAME,
    Matched.ALIAS,
    Matched.FIGURE,
    Matched.TEXT,
    Matched.RELATED,
)
"""What the words may literally stand in, the best first."""
SHIFT = 40
"""Bits for the position of a record in the number of a row; the field stands above them."""
POSITION = (1 << SHIFT) - 1
AUDIENCES: tuple[str, ...] = tuple(map(str, Audience))
LETTERS, INITIALS, SYLLABLES = "letters", "initials", "syllables"
"""How a name is indexed for pinyin: its characters, the first letters and the whole of its syllables."""


def _index(name: str, columns: tuple[str, ...]) -> str:
    """A full-text index that keeps no copy of its text; prefixes of one and two letters have their own.

    It keeps the sizes of its rows, so that it can be scanned, as tools that dump a database do.
    """
    options = "content='', prefix='1 2', tokenize='ascii'"
    return f"CREATE VIRTUAL TABLE {name} USING fts5({', '.join(columns)}, {options})"


VIRTUAL: dict[str, str] = {
    "search": _index("search", AUDIENCES),
    "search_sound": _index("search_sound", (LETTERS, INITIALS, SYLLABLES)),
}
GAP = "\ue000"
"""A word of the index at the ends of every piece of text; private characters are folded away in texts."""
