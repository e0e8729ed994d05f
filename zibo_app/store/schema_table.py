"""How a table of a catalogue is described."""

from typing import NamedTuple

Foreign = tuple[str, str, str]
"""A column, and the table and column it refers to."""


class Table(NamedTuple):
    """A table: columns with types, primary key, foreign keys, further indexes, columns that may be NULL."""

    name: str
    columns: dict[str, type]
    pk: str | tuple[str, ...]
    foreign: tuple[Foreign, ...] = ()
    indexes: tuple[tuple[str, ...], ...] = ()
    nullable: frozenset[str] = frozenset()
