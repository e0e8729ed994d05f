"""Which records of a stored order are in a list: one bit a record, read, combined, counted, looked up.

An order numbers records from 0 (their rank). For each value of each facet there is a mask of the order; where
its n-th bit is set the record of rank n has that value. The order `position` is the catalogue's own.
"""

import struct
from collections.abc import Callable, Iterable, Iterator

from zibo_app.store.faults import Code
from zibo_app.store.reader import View, array
from zibo_app.store.rows import words

POSITION = "position"
"""The order in which a record's rank is its position in the catalogue."""
SAID = "said"
"""The facet of which the values are the fields, without fixed choices, that say something."""
STARTS = "starts"
"""The facet of which the values are what the names of many records start with, as it may be typed."""
STEM = 4
"""The longest such start."""
SHARE, FEW = 100, 1000
"""A start that every SHARE-th record has, and no less than FEW, has a mask; of the others there are few."""
CHUNK = 4096
"""So many records of an order stand in one row of `listing_order`."""
CELL = struct.Struct("<I")
ABSENT = 0xFFFF_FFFF
"""The rank of a record that is not in an order."""
KEPT = 24
"""So many masks are kept once they were read: of a million records each takes 130 KiB."""
WINDOW = 64
"""Bytes of a mask that are looked through at a time."""

MASKS = (
    "SELECT value, bits FROM listing_mask WHERE sort = :sort AND facet = :facet"
    " AND audience IN (SELECT value FROM json_each(:seen))"
)
OF_VALUES = "AND value IN (SELECT value FROM json_each(:values))"
CELLS = (
    "SELECT chunk, {column} AS cells FROM listing_order"
    " WHERE sort = :sort AND chunk IN (SELECT CAST(value AS INTEGER) FROM json_each(:chunks))"
)


def fewest(size: int) -> int:
    """Say how many of `size` records must start alike to have a mask."""
    return max(FEW, size // SHARE)


def having(view: View, order: str, facet: str, values: Iterable[str]) -> int:
    """Give the mask of the records that have any of these values of a facet, as this viewer may know."""
    asked, kept = (view.seen, order, facet, *values), view.reader.masks
    if asked not in kept:
        found = 0
        for row in view.rows(MASKS, OF_VALUES, sort=order, facet=facet, values=array(asked[3:])):
            found |= _bits(row["bits"])
        kept[asked] = found
        if len(kept) > KEPT:
            kept.popitem(last=False)
    kept.move_to_end(asked)
    return kept[asked]


def by_value(view: View, order: str, facet: str) -> dict[str, int]:
    """Give the mask of every value of a facet."""
    found: dict[str, int] = {}
    for row in view.rows(MASKS, sort=order, facet=facet):
        value = words(row["value"])
        found[value] = found.get(value, 0) | _bits(row["bits"])
    return found


def _bits(cell: object) -> int:
    return int.from_bytes(_bytes(cell), "little")


def _bytes(cell: object) -> bytes:
    if not isinstance(cell, bytes):
        raise Code.CELL.refused("listing", repr(cell))
    return cell


def mask_of(ranks: Iterable[int]) -> int:
    """Make the mask of these ranks, those that are ABSENT left out."""
    known = [rank for rank in ranks if rank != ABSENT]
    bits = bytearray(max(known, default=0) // 8 + 1)
    for rank in known:
        bits[rank >> 3] |= 1 << (rank & 7)
    return int.from_bytes(bits, "little")


def before(mask: int, rank: int) -> int:
    """Count a mask's records before this rank."""
    return (mask & ((1 << rank) - 1)).bit_count()


def place(mask: int, number: int) -> int:
    """Give the rank of the record `number`, from 0, of a mask that has so many."""
    rank, size = 0, mask.bit_length()
    while size > 1:
        half = size // 2
        low = mask & ((1 << half) - 1)
        fewer = low.bit_count()
        if number < fewer:
            mask, size = low, half
        else:
            number, mask, rank, size = number - fewer, mask >> half, rank + half, size - half
    return rank


def ranks_from(mask: int, number: int) -> Iterator[int]:
    """Give the ranks of a mask's records from the record `number` on."""
    if number >= mask.bit_count():
        return
    start = place(mask, number)
    left = (mask >> start).to_bytes((mask.bit_length() - start + 7) // 8, "little")
    for at in range(0, len(left), WINDOW):
        window = int.from_bytes(left[at : at + WINDOW], "little")
        while window:
            lowest = window & -window
            yield start + 8 * at + lowest.bit_length() - 1
            window ^= lowest


def records(view: View, order: str, ranks: list[int]) -> list[int]:
    """Give the positions of the records of these ranks, in that order."""
    return ranks if order == POSITION else _cells(view, order, "entities", ranks)


def ranked(view: View, order: str, positions: list[int]) -> list[int]:
    """Give the ranks in an order of the records at these positions; ABSENT for those that are not in it."""
    return positions if order == POSITION else _cells(view, order, "ranks", positions)


def _cells(view: View, order: str, column: str, numbers: list[int]) -> list[int]:
    chunks = array(map(str, {number // CHUNK for number in numbers}))
    rows = view.rows(CELLS.format(column=column), sort=order, chunks=chunks)
    found = {row["chunk"]: _reader(_bytes(row["cells"])) for row in rows}
    return [found[n // CHUNK](n % CHUNK) if n // CHUNK in found else ABSENT for n in numbers]


def _reader(cells: bytes) -> Callable[[int], int]:
    def cell(number: int) -> int:
        at = number * CELL.size
        return int(CELL.unpack_from(cells, at)[0]) if at + CELL.size <= len(cells) else ABSENT

    return cell
