"""TOML tables -> typed records by pydantic, its errors in our own words; needed for building only."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from pydantic import ConfigDict, TypeAdapter, ValidationError

from zibo_app.domain.text import Text
from zibo_app.store.problems import Problem

T = TypeVar("T")
Table = dict[str, Any]

WORDS: dict[str, Text] = {
    "unexpected_keyword_argument": Text("没有这个键", "unknown key"),
    "missing": Text("缺少这个键", "missing key"),
    "string_type": Text("应为文字", "must be text"),
    "int_type": Text("应为整数", "must be a whole number"),
    "bool_type": Text("应为 true 或 false", "must be true or false"),
    "tuple_type": Text("应为列表", "must be a list"),
    "dataclass_type": Text("应为表", "must be a table"),
    "dataclass_exact_type": Text("应为表", "must be a table"),
}
OTHERWISE = Text("值的类型不对", "value of the wrong type")


@dataclass(slots=True)
class Entries(Generic[T]):
    """The entries of one file that are well formed, each with the name it is called by in problems."""

    file: str
    found: list[tuple[str, T]] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    """The ids of all entries, also of those that are not well formed."""


def shape(file: str, tables: list[Any], cls: type[T]) -> Entries[T]:
    """Make `cls` of each table, strictly: unknown keys, missing keys and wrong types are problems."""
    adapter = TypeAdapter(list[cls], config=ConfigDict(extra="forbid"))  # type: ignore[valid-type]
    entries = Entries[T](file)
    for number, table in enumerate(tables, 1):
        name = called(table, f"#{number}")
        if isinstance(table, dict) and isinstance(table.get("id"), str):
            entries.ids.append(table["id"])
        try:
            # As JSON, since only there a strict tuple or enum may come from a list or a word; a TOML date or
            # time, which no field takes, becomes null and is refused by its place.
            made = adapter.validate_json(json.dumps([table], default=lambda _: None), strict=True)
            entries.found.append((name, made[0]))
        except ValidationError as error:
            entries.problems += _problems(file, name, table, error)
    return entries


def called(table: object, otherwise: str) -> str:
    """Name a table by its id or key, or as `otherwise`."""
    names = (table.get(key) for key in ("id", "key")) if isinstance(table, dict) else ()
    return next((name for name in names if isinstance(name, str) and name), otherwise)


def _problems(file: str, entry: str, table: object, error: ValidationError) -> Iterator[Problem]:
    for each in error.errors(include_url=False, include_input=False):
        yield Problem(file, entry, _path(table, each["loc"][1:]), _message(each["type"], each.get("ctx")))


def _message(kind: str, context: dict[str, Any] | None) -> Text:
    if kind == "enum" and context:
        return Text(f"应为 {context['expected']} 之一", f"must be one of {context['expected']}")
    return WORDS.get(kind, OTHERWISE)


def _path(table: object, steps: tuple[int | str, ...]) -> str:
    """Write `("figures", 2, "unit")` as `figures[floor_area].unit`, list items by name where there is one."""
    path, here = "", table
    for step in steps:
        here = _step(here, step)
        path += f"[{called(here, str(step))}]" if isinstance(step, int) else f".{step}"
    return path.lstrip(".")


def _step(table: object, step: int | str) -> object:
    if isinstance(table, dict):
        return table.get(step)
    if isinstance(table, list) and isinstance(step, int):
        return table[step]
    return None
