"""A list asked for -> SQL: names come from the kinds' own descriptions, everything else is a parameter."""

from collections.abc import Iterable
from dataclasses import dataclass

from zibo_app.domain.frozen import Frozen
from zibo_app.domain.kind import Facet, Field, Kind, Predicate
from zibo_app.domain.kinds import BY_KEY
from zibo_app.domain.listing import Query
from zibo_app.domain.text import Text
from zibo_app.store.names import fold
from zibo_app.store.reader import Value, array, visible
from zibo_app.store.rows import own
from zibo_app.store.schema import detail

KIND = Facet("kind", Text("类别", "Kind"))
FROM = f"FROM entity e WHERE {visible('e')} AND e.kind IN (SELECT value FROM json_each(:kinds))"
TEXT = "EXISTS (SELECT 1 FROM name n WHERE n.entity = e.id AND instr(n.folded, :text))"
IN = "e.id IN (SELECT p.entity FROM ({pairs}) p WHERE p.value IN (SELECT value FROM json_each(:{name})))"

PAIRS = {
    "kind": "SELECT id AS entity, kind AS value FROM entity",
    "industry": (
        "SELECT r.subject AS entity, r.object AS value FROM relation r JOIN entity o ON o.id = r.object"
        f" WHERE r.predicate = '{Predicate.REPORTED_UNDER}' AND {visible('r', 'o')}"
    ),
    "honour_level": (
        "SELECT DISTINCT h.recipient AS entity, h.level AS value FROM honour h"
        f" JOIN entity o ON o.id = h.honour WHERE {visible('h', 'o')}"
    ),
}
"""For each facet that is no field: which record has which values."""

FIRST = (
    "(SELECT f.{column} FROM figure f WHERE f.entity = e.id AND "
    + visible("f")
    + " ORDER BY f.position LIMIT 1)"
)
SORTS: dict[str, tuple[str, ...]] = {
    "position": ("e.position",),
    "kind": ("e.position",),
    "name": ("e.pinyin",),
}


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Asked(Frozen):
    """The condition of a list, and the values of its parameters."""

    condition: str
    values: dict[str, Value]


def kinds_of(keys: Iterable[str]) -> tuple[Kind, ...]:
    """Give the kinds of these keys that there are."""
    return tuple(BY_KEY[key] for key in keys if key in BY_KEY)


def facets_of(kinds: tuple[Kind, ...]) -> tuple[Facet, ...]:
    """Give the facets of a list of these kinds; a list of several kinds can be filtered by kind, too."""
    several = (KIND,) if len(kinds) > 1 else ()
    found = {facet.key: facet for kind in kinds for facet in kind.facets}
    return (*several, *found.values())


def pairs(facet: str, kinds: tuple[Kind, ...]) -> str:
    """Write the query that tells which record has which values of a facet."""
    if facet in PAIRS:
        return PAIRS[facet]
    return " UNION ALL ".join(
        f"SELECT id AS entity, {column} AS value FROM {table}" for table, column in _columns(facet, kinds)
    )


def asked(kinds: tuple[Kind, ...], query: Query, without: str = "") -> Asked:
    """Write the condition of a list; `without` names a facet whose filters are left aside."""
    parts = [FROM]
    values: dict[str, Value] = {"kinds": array(kind.key for kind in kinds)}
    if fold(query.text):
        parts.append(TEXT)
        values["text"] = fold(query.text)
    for number, facet in enumerate(facets_of(kinds)):
        chosen = [value for key, value in query.filters if key == facet.key]
        if chosen and facet.key != without:
            name = f"facet{number}"
            parts.append(IN.format(pairs=pairs(facet.key, kinds), name=name))
            values[name] = array(chosen)
    return Asked(" AND ".join(parts), values)


def ordering(kinds: tuple[Kind, ...], query: Query) -> Asked:
    """Write how a list is sorted; where two are alike, the catalogue's order decides."""
    values: dict[str, Value] = {}
    if query.sort in SORTS:
        keys = SORTS[query.sort]
    elif query.sort == "lead":
        keys = _lead()
    else:
        keys = _field(query.sort, kinds, values)
    turned = f"{keys[-1]} DESC" if query.descending else keys[-1]
    return Asked("ORDER BY " + ", ".join((*keys[:-1], turned, "e.position")), values)


def _lead() -> tuple[str, ...]:
    """By the first figure's number, apart for each unit; records without a number come last either way."""
    number, unit = (FIRST.format(column=column) for column in ("number", "unit"))
    return f"{number} IS NULL", unit, number


def _field(key: str, kinds: tuple[Kind, ...], values: dict[str, Value]) -> tuple[str, ...]:
    """By a field of the kinds; one with fixed choices in the order of the choices."""
    found = [
        f"(SELECT d.{column} FROM {table} d WHERE d.id = e.id)" for table, column in _columns(key, kinds)
    ]
    if not found:
        return SORTS["position"]
    value = f"coalesce({', '.join(found)}, '')"
    choices = next((f.choices for kind in kinds for f in kind.fields if f.key == key and f.choices), None)
    if choices is None:
        return (f"{value} = ''", value)
    values["choices"] = array(map(str, choices))
    return (f"(SELECT c.key FROM json_each(:choices) c WHERE c.value = {value})",)


def _columns(key: str, kinds: tuple[Kind, ...]) -> list[tuple[str, str]]:
    """Find where the kinds keep a field: table and column, the Chinese one of a text."""
    return [
        (detail(kind), f"{key}_zh" if column_type(kind, field) is Text else key)
        for kind in kinds
        for field in kind.fields
        if field.key == key
    ]


def column_type(kind: Kind, field: Field) -> object:
    """Give the type of a kind's field."""
    return next(each.type for each in own(kind.record) if each.name == field.key)
