"""The records' search texts and their full-text indexes, made once the records are in; for building only.

It reads the tables field by field and record by record, and holds no more than one record at a time.
"""

import re
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby, islice
from operator import itemgetter
from typing import Any, NamedTuple

from zibo_app.domain.search import Matched
from zibo_app.store.names import IGNORED
from zibo_app.store.search_fold import fold
from zibo_app.store.search_pieces import SOURCES, SPOKEN
from zibo_app.store.search_readings import sounds
from zibo_app.store.search_schema import AUDIENCES, FIELDS, SHIFT, VIRTUAL
from zibo_app.store.search_tokens import indexed, spelled
from zibo_app.store.typed_words import fill_typed

LATIN = re.compile(r"[a-z]{3,32}")
"""A word that may be offered for a mistyped one."""
MANY = 50_000
"""So many different words are counted before they are written."""
MOST = 500
"""So many pieces of a record are kept in one field: what thousands lead to is a list of its own."""
NAMES = frozenset({Matched.NAME, Matched.ALIAS})

TEXT = "INSERT INTO search_text (entity, field, place, ref, audience, zh, en) VALUES (?, ?, ?, ?, ?, ?, ?)"
NAME = "INSERT INTO search_name (folded, record, audience) VALUES (?, ?, ?)"
READING = "INSERT INTO search_reading (entity, place, name, letters, syllables) VALUES (?, ?, ?, ?, ?)"
WORD = (
    "INSERT INTO search_word (word, audience, times) VALUES (?, ?, ?)"
    " ON CONFLICT (word, audience) DO UPDATE SET times = times + excluded.times"
)
INDEX = f"INSERT INTO search (rowid, {', '.join(AUDIENCES)}) VALUES (?, {', '.join('?' * len(AUDIENCES))})"
SOUND = "INSERT INTO search_sound (rowid, letters, initials, syllables) VALUES (?, ?, ?, ?)"


class Piece(NamedTuple):
    """What a record says in one place: the number of the audience it is for, and the id of its figure."""

    position: int
    entity: str
    level: int
    ref: str
    zh: str
    en: str


def fill_search(connection: sqlite3.Connection) -> None:
    """Make the full-text indexes, and fill them and the tables of search texts, readings and words."""
    for statement in VIRTUAL.values():
        connection.execute(statement)
    writer = Writer(connection)
    record = itemgetter(0, 1)
    for field in FIELDS:
        for (position, entity), group in groupby(_pieces(connection, field), record):
            writer.say(field, position, entity, group)
    for (position, entity), spoken in groupby(connection.execute(SPOKEN), record):
        writer.sound(position, entity, spoken)
    writer.close()
    fill_typed(connection)


def _pieces(connection: sqlite3.Connection, field: Matched) -> Iterator[Piece]:
    """Give what the records say in a field, in the catalogue's order and each record's own, nothing twice."""
    parts = (f"SELECT {number}, * FROM ({sql})" for number, sql in enumerate(SOURCES[field]))
    rows = connection.execute(f"{' UNION ALL '.join(parts)} ORDER BY 2, 1")
    for _, group in groupby(rows, itemgetter(1)):
        said = (form for row in group for form in _forms(Piece(*row[1:]), field))
        yield from islice(dict.fromkeys(piece for piece in said if piece.zh or piece.en), MOST)


def _forms(piece: Piece, field: Matched) -> Iterator[Piece]:
    """A Chinese name also without its marks and spaces: “用地一件事” 改革, 用地一件事改革."""
    yield piece
    bare = "".join(letter for letter in piece.zh if letter not in IGNORED and not letter.isspace())
    if field in NAMES and bare != piece.zh:
        yield piece._replace(zh=bare, en="")


class Writer:
    """Writes what records say into the tables and indexes, and counts their Latin words."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._times: Counter[tuple[str, str]] = Counter()

    def say(self, field: Matched, position: int, entity: str, pieces: Iterable[Piece]) -> None:
        """Write what one record says in one field."""
        cells: dict[int, list[str]] = {}
        for place, piece in enumerate(pieces):
            audience = AUDIENCES[piece.level]
            cell = (entity, str(field), place, piece.ref, audience, piece.zh, piece.en)
            self._connection.execute(TEXT, cell)
            for folded in filter(None, map(fold, (piece.zh, piece.en))):
                cells.setdefault(piece.level, []).append(folded)
                self._count(folded, audience)
        row = (indexed(cells.get(level, ())) for level in range(len(AUDIENCES)))
        self._connection.execute(INDEX, (FIELDS.index(field) << SHIFT | position, *row))
        if field is Matched.NAME:
            # From the last audience on, so that a name which several have is kept for the widest.
            names = {name: level for level in sorted(cells, reverse=True) for name in cells[level]}
            named = ((name, position, AUDIENCES[level]) for name, level in names.items())
            self._connection.executemany(NAME, named)

    def sound(self, position: int, entity: str, spoken: Iterable[tuple[Any, ...]]) -> None:
        """Write how the names of one record are read."""
        found: list[tuple[str, str, str]] = []
        for _, _, place, level, name, reviewed in spoken:
            for letters, syllables in sounds(name, reviewed):
                text = " ".join(syllables)
                self._connection.execute(READING, (entity, place, name, letters, text))
                found.append((letters, "".join(syllable[:1] for syllable in syllables), text))
                self._count("".join(syllables), AUDIENCES[level])
        letters_, initials, texts = ([each[n] for each in found] for n in range(3))
        self._connection.execute(SOUND, (position, indexed(letters_), indexed(initials), spelled(texts)))

    def close(self) -> None:
        """Write the words, and put the indexes in order."""
        self._flush()
        for index in VIRTUAL:
            self._connection.execute(f"INSERT INTO {index} ({index}) VALUES ('optimize')")

    def _count(self, folded: str, audience: str) -> None:
        self._times.update((word, audience) for word in LATIN.findall(folded))
        if len(self._times) > MANY:
            self._flush()

    def _flush(self) -> None:
        rows = ((*key, times) for key, times in sorted(self._times.items()))
        self._connection.executemany(WORD, rows)
        self._times.clear()
