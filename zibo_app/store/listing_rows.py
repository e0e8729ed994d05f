"""The stored orders, masks and counts that lists are read from, made once the records are in.

Lists of a million records are then counted, filtered, sorted and paged without reading all of them. For
building only: it imports numpy.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby, permutations
from operator import itemgetter

import numpy as np
from numpy.typing import NDArray

from zibo_app.domain.evidence import Audience
from zibo_app.domain.kind import Predicate
from zibo_app.domain.kinds import KINDS
from zibo_app.store.listing_sql import columns
from zibo_app.store.masks import ABSENT, CHUNK, POSITION, SAID, STARTS, STEM, fewest
from zibo_app.store.reader import array

Numbers = NDArray[np.uint32]
Bits = NDArray[np.uint8]
Flags = NDArray[np.bool_]

ORDER = "INSERT INTO listing_order (sort, chunk, entities, ranks) VALUES (?, ?, ?, ?)"
MASK = "INSERT INTO listing_mask (sort, facet, value, audience, bits) VALUES (?, ?, ?, ?, ?)"
COUNT = (
    "INSERT INTO listing_count (viewer, facet, other, other_value, kind, value, records)"
    " VALUES (?, ?, ?, ?, ?, ?, ?)"
)
WAYS = {"": "", "-": "DESC"}
"""What stands before the name of an order that goes upwards or downwards."""

LEVEL = "CASE {}.audience " + " ".join(f"WHEN '{a}' THEN {n}" for n, a in enumerate(Audience)) + " END"
BOTH = f"max({LEVEL.format('l')}, {LEVEL.format('o')})"
KIND = f"SELECT e.kind, {LEVEL.format('e')}, e.position FROM entity e ORDER BY 1, 2"
INDUSTRY = (
    f"SELECT l.object, {BOTH}, e.position FROM relation l JOIN entity o ON o.id = l.object"
    f" JOIN entity e ON e.id = l.subject WHERE l.predicate = '{Predicate.REPORTED_UNDER}' ORDER BY 1, 2"
)
CONCERNED = (
    f"SELECT l.object, {BOTH}, e.position FROM relation l JOIN entity o ON o.id = l.object"
    f" JOIN entity e ON e.id = l.subject WHERE l.predicate = '{Predicate.CONCERNS}' AND o.kind = 'industry'"
    " ORDER BY 1, 2"
)
HONOUR_LEVEL = (
    f"SELECT l.level, {BOTH}, e.position FROM honour l JOIN entity o ON o.id = l.honour"
    " JOIN entity e ON e.id = l.recipient ORDER BY 1, 2"
)
SAYING = "SELECT '{key}', 0, e.position FROM ({pairs}) d JOIN entity e ON e.id = d.entity WHERE d.value <> ''"
VALUES = "SELECT d.value, 0, e.position FROM ({pairs}) d JOIN entity e ON e.id = d.entity ORDER BY 1, 2"
"""Each of these gives, for each value of a facet, which records have it and from which audience on."""

START = (
    "SELECT DISTINCT start, 0, position FROM (SELECT substr(typed, 1, {long}) AS start, position FROM entity"
    " UNION ALL SELECT substr(initials, 1, {long}), position FROM entity"
    " UNION ALL SELECT substr(n.folded, 1, {long}), e.position FROM name n JOIN entity e ON e.id = n.entity)"
    " WHERE length(start) = {long} ORDER BY 1"
)

NAME = "SELECT e.position FROM entity e ORDER BY e.pinyin {way}, e.position"
LEAD = (
    "SELECT e.position FROM entity e LEFT JOIN figure f ON f.entity = e.id AND f.position ="
    " (SELECT min(g.position) FROM figure g WHERE g.entity = e.id"
    " AND g.audience IN (SELECT value FROM json_each(:seen)))"
    " ORDER BY f.number IS NULL, f.unit, f.number {way}, e.position"
)
FIELD = (
    "SELECT e.position FROM ({pairs}) d JOIN entity e ON e.id = d.entity"
    " WHERE d.value <> '' ORDER BY d.value {way}, e.position"
)


@dataclass(frozen=True, slots=True)
class Mask:
    """The records that have a value of a facet, as far as it is for one audience."""

    facet: str
    value: str
    audience: Audience
    flags: Flags

    def bits(self, order: Numbers | None = None) -> Bits:
        """Give one bit a record, in the catalogue's order or in another."""
        return np.packbits(self.flags if order is None else self.flags[order], bitorder="little")


def fill_lists(connection: sqlite3.Connection) -> None:
    """Fill the tables of lists from those of the records, in the transaction that is open."""
    size = int(connection.execute("SELECT count(*) FROM entity").fetchone()[0])
    masks = [*_masks(connection, size)]
    connection.executemany(MASK, _mask_rows(POSITION, None, masks))
    told = [mask for mask in masks if mask.facet not in {SAID, STARTS}]
    starts = [mask for mask in masks if mask.facet == STARTS]
    for name, order in _orders(connection):
        connection.executemany(ORDER, _order_rows(name, order, size))
        connection.executemany(MASK, _mask_rows(name, order, told))
        if name.endswith("name"):  # where records that start alike stand together
            connection.executemany(MASK, _mask_rows(name, order, starts))
    for viewer in Audience:
        connection.executemany(COUNT, _counts(viewer, told))


def _fields(*, chosen: bool) -> list[str]:
    """Give the keys of the fields with or without fixed choices."""
    return sorted({f.key for kind in KINDS for f in kind.fields if bool(f.choices) is chosen})


def _masks(connection: sqlite3.Connection, size: int) -> Iterator[Mask]:
    asked = [("kind", KIND), ("industry", INDUSTRY), ("concerned", CONCERNED)]
    asked += [("honour_level", HONOUR_LEVEL)]
    asked += [(key, VALUES.format(pairs=_pairs(key))) for key in _fields(chosen=True)]
    asked += [(SAID, SAYING.format(key=key, pairs=_pairs(key))) for key in _fields(chosen=False)]
    asked += [(STARTS, START.format(long=long)) for long in range(1, STEM + 1)]
    for facet, sql in asked:
        for (value, level), rows in groupby(connection.execute(sql), itemgetter(0, 1)):
            positions = [row[2] for row in rows]
            least = fewest(size) if facet == STARTS else 1
            if level is not None and len(positions) >= least:  # None: for an audience no release knows
                flags = np.zeros(size, np.bool_)
                flags[positions] = True
                yield Mask(facet, value, list(Audience)[level], flags)


def _pairs(key: str) -> str:
    """Write the query that tells which record has which value of a field."""
    kept = columns(key, KINDS)
    return " UNION ALL ".join(
        f"SELECT id AS entity, {column} AS value FROM {table}" for table, column in kept
    )


def _orders(connection: sqlite3.Connection) -> Iterator[tuple[str, Numbers]]:
    """Give the positions of the records in each order; that of a field holds those that say something."""
    for before, way in WAYS.items():
        yield f"{before}name", _order(connection, NAME.format(way=way))
        for viewer in Audience:
            seen = array(map(str, viewer.sees()))
            yield f"{before}lead {viewer}", _order(connection, LEAD.format(way=way), seen=seen)
        for key in _fields(chosen=False):
            yield f"{before}{key}", _order(connection, FIELD.format(pairs=_pairs(key), way=way))


def _order(connection: sqlite3.Connection, sql: str, **values: str) -> Numbers:
    return np.fromiter((position for (position,) in connection.execute(sql, values)), np.uint32)


def _order_rows(name: str, order: Numbers, size: int) -> Iterator[tuple[str, int, bytes, bytes]]:
    ranks = np.full(size, ABSENT, np.uint32)
    ranks[order] = np.arange(len(order), dtype=np.uint32)
    for chunk in range(-(-size // CHUNK)):
        part = slice(chunk * CHUNK, (chunk + 1) * CHUNK)
        yield name, chunk, order[part].astype("<u4").tobytes(), ranks[part].astype("<u4").tobytes()


def _mask_rows(
    name: str, order: Numbers | None, masks: Iterable[Mask]
) -> Iterator[tuple[str, str, str, str, bytes]]:
    for mask in masks:
        bits = mask.bits(order)
        if bits.any():
            yield name, mask.facet, mask.value, str(mask.audience), bits.tobytes().rstrip(b"\0")


Counted = tuple[str, str, str, str, str, str, int]


def _counts(viewer: Audience, masks: Iterable[Mask]) -> Iterator[Counted]:
    """Count each value of each facet kind by kind, alone and with each value of every other facet."""
    seen: dict[tuple[str, str], Bits] = {}
    for mask in masks:
        if mask.audience in viewer.sees():
            bits = mask.bits()
            seen[mask.facet, mask.value] = seen.get((mask.facet, mask.value), np.zeros_like(bits)) | bits
    for (facet, kind), known in seen.items():
        if facet == "kind":
            yield str(viewer), "kind", "", "", kind, kind, _sum(known)
            yield from _counts_within(viewer, kind, {key: known & bits for key, bits in seen.items()})


def _counts_within(viewer: Audience, kind: str, every: dict[tuple[str, str], Bits]) -> Iterator[Counted]:
    found = {key: bits for key, bits in every.items() if key[0] != "kind" and bits.any()}
    for (facet, value), bits in found.items():
        yield str(viewer), facet, "", "", kind, value, _sum(bits)
    for (facet, value), (other, other_value) in permutations(found, 2):
        both = 0 if facet == other else _sum(found[facet, value] & found[other, other_value])
        if both:
            yield str(viewer), facet, other, other_value, kind, value, both


def _sum(bits: Bits) -> int:
    return int(np.bitwise_count(bits).sum(dtype=np.int64))
