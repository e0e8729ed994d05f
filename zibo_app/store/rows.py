"""Dataclass <-> row of a table, column by column; the dataclass is the schema."""

import sqlite3
from collections.abc import Callable, Iterable, Mapping
from dataclasses import Field, fields
from functools import cache
from typing import Any, TypeVar, cast

from zibo_app.domain.fault import Refused
from zibo_app.domain.kind import Record
from zibo_app.domain.text import Choice, Text
from zibo_app.store.faults import Code

T = TypeVar("T")
Cell = str | int | float | None
Cells = Mapping[str, Any] | sqlite3.Row

RENAMED = {"name_basis": "name_en_state"}
"""Columns that are called otherwise than the attribute."""
UNREADABLE = "—"


class BadCell(Refused):
    """A cell that no release of this program writes."""

    def __init__(self, what: str) -> None:
        super().__init__(Code.CELL.fault(what))


def stored(cls: type[Any]) -> tuple[Field[Any], ...]:
    """Give the fields that are columns of the class's own table; lists have tables of their own."""
    return tuple(f for f in fields(cls) if isinstance(f.type, type))


def own(kind: type[Record]) -> tuple[Field[Any], ...]:
    """Give the fields a kind adds to what every record holds."""
    shared = {f.name for f in fields(Record)}
    return tuple(f for f in stored(kind) if f.name not in shared)


def column_types(columns: Iterable[Field[Any]]) -> dict[str, type]:
    """Give the columns for these fields with their types; a Text is two columns."""
    types: dict[str, type] = {}
    for field in columns:
        name = RENAMED.get(field.name, field.name)
        if field.type is Text:
            types |= {f"{name}_zh": str, f"{name}_en": str}
        else:
            types[name] = int if field.type in {int, bool} else str
    return types


def flatten(entry: object, columns: Iterable[Field[Any]]) -> dict[str, Cell]:
    """Give the cells of an entry for these fields."""
    cells: dict[str, Cell] = {}
    for field in columns:
        name, value = RENAMED.get(field.name, field.name), getattr(entry, field.name)
        if isinstance(value, Text):
            cells |= {f"{name}_zh": value.zh, f"{name}_en": value.en}
        elif isinstance(value, Choice):
            cells[name] = str(value)
        else:
            cells[name] = int(value) if isinstance(value, bool) else value
    return cells


def restore(cls: type[T], cells: Cells, **lists: object) -> T:
    """Make the entry of a row anew; `lists` are from other tables. BadCell where a cell makes no sense."""
    readers = _readers(cls)  # type: ignore[arg-type]  # a class is hashable
    return cls(**{name: read(cells) for name, read in readers}, **lists)


@cache
def _readers(cls: type[Any]) -> tuple[tuple[str, Callable[[Cells], Any]], ...]:
    return tuple((f.name, _reader(RENAMED.get(f.name, f.name), cast("type", f.type))) for f in stored(cls))


def _reader(name: str, kind: type) -> Callable[[Cells], Any]:
    if kind is Text:
        zh, en = f"{name}_zh", f"{name}_en"
        return lambda cells: Text(words(cells[zh]), words(cells[en]))
    if issubclass(kind, Choice):
        return lambda cells: _choice(kind, cells[name])
    if kind is str:
        return lambda cells: words(cells[name])
    if kind is bool:
        return lambda cells: bool(number(cells[name]))
    return lambda cells: number(cells[name])


def words(cell: object) -> str:
    """Read a cell as text; a foreign file may hold anything, and bytes cannot be shown."""
    if isinstance(cell, str):
        return cell
    return "" if cell is None else UNREADABLE if isinstance(cell, bytes) else str(cell)


def _choice(kind: type[Choice], cell: object) -> Choice:
    try:
        return kind(cell)  # type: ignore[call-arg, arg-type]  # Enum looks a member up by its key
    except ValueError as error:
        raise BadCell(f"{kind.__name__}: {cell!r}") from error


def number(cell: object) -> int:
    """Read a cell as a whole number."""
    if not isinstance(cell, int):
        raise BadCell(repr(cell))
    return cell
