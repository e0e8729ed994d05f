"""What is wrong with the data of a catalogue that opens: listed for staff, never a reason to crash."""

from collections.abc import Iterator
from typing import NamedTuple

from zibo_app.domain.figure import Nature
from zibo_app.domain.text import Text
from zibo_app.store.reader import View, array
from zibo_app.store.schema import TABLES
from zibo_app.store.schema_table import Table

NUMBERS = (
    "SELECT id FROM figure WHERE typeof(number) NOT IN ('real', 'integer', 'null') OR abs(number) >= 1e300"
)
NATURES = "SELECT id FROM figure WHERE nature NOT IN (SELECT value FROM json_each(:known))"
PIECE = "SELECT rowid AS number, * FROM {table} WHERE rowid > :last ORDER BY rowid LIMIT :count"
COUNT = 5000
LOST = "\ufffd"
"""What stands for bytes that are no UTF-8."""


class Flaw(NamedTuple):
    """Something wrong in a row of a table."""

    table: str
    row: str
    message: Text


def flaws(view: View) -> tuple[Flaw, ...]:
    """List orphans, numbers that are none, unknown natures and text that is no UTF-8."""
    return (*_orphans(view), *_numbers(view), *_natures(view), *(f for t in TABLES for f in _text(view, t)))


def _orphans(view: View) -> Iterator[Flaw]:
    for row in view.patiently("PRAGMA foreign_key_check"):
        yield Flaw(
            row["table"],
            str(row["rowid"]),
            Text(f"所指的 {row['parent']} 不存在", f"refers to no {row['parent']}"),
        )


def _numbers(view: View) -> Iterator[Flaw]:
    for row in view.patiently(NUMBERS):
        yield Flaw("figure", str(row["id"]), Text("数值列不是有限的数", "the number is not a finite number"))


def _natures(view: View) -> Iterator[Flaw]:
    for row in view.patiently(NATURES, known=array(map(str, Nature))):
        yield Flaw("figure", str(row["id"]), Text("性质不明", "of unknown nature"))


def _text(view: View, table: Table) -> Iterator[Flaw]:
    """Read a table some rows at a time: it may be larger than the memory there is."""
    last = -(1 << 63)
    while rows := view.patiently(PIECE.format(table=table.name), last=last, count=COUNT):
        for row in rows:
            if any(isinstance(cell, str) and LOST in cell for cell in tuple(row)):
                yield Flaw(table.name, str(row["number"]), Text("文字编码有误", "text in a wrong encoding"))
        last = rows[-1]["number"]
