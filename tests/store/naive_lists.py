"""Lists by plain SQL over the records themselves: slow, and what the stored orders and masks must equal."""

from collections.abc import Iterable
from dataclasses import dataclass

from zibo_app.domain.kind import Kind, Predicate
from zibo_app.domain.listing import Query
from zibo_app.store.listing_sql import choices, columns, facets_of, kinds_of
from zibo_app.store.names import fold
from zibo_app.store.reader import Value, View, array, visible

FROM = f"FROM entity e WHERE {visible('e')} AND e.kind IN (SELECT value FROM json_each(:kinds))"
TEXT = "EXISTS (SELECT 1 FROM name n WHERE n.entity = e.id AND instr(n.folded, :text))"
IN = "e.id IN (SELECT p.entity FROM ({pairs}) p WHERE p.value IN (SELECT value FROM json_each(:{name})))"
PAIRS = {
    "kind": "SELECT id AS entity, kind AS value FROM entity",
    "industry": (
        "SELECT DISTINCT r.subject AS entity, r.object AS value FROM relation r"
        f" JOIN entity o ON o.id = r.object WHERE r.predicate = '{Predicate.REPORTED_UNDER}'"
        f" AND {visible('r', 'o')}"
    ),
    "concerned": (
        "SELECT DISTINCT r.subject AS entity, r.object AS value FROM relation r"
        f" JOIN entity o ON o.id = r.object WHERE r.predicate = '{Predicate.CONCERNS}'"
        f" AND o.kind = 'industry' AND {visible('r', 'o')}"
    ),
    "honour_level": (
        "SELECT DISTINCT h.recipient AS entity, h.level AS value FROM honour h"
        f" JOIN entity o ON o.id = h.honour WHERE {visible('h', 'o')}"
    ),
}
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
STARTS = (
    "instr(replace(pinyin, ' ', ''), :letters) = 1 OR instr(initials, :letters) = 1"
    " OR instr(lower(name_zh), :letters) = 1 OR instr(lower(name_en), :letters) = 1"
    " OR EXISTS (SELECT 1 FROM name m WHERE m.entity = id AND instr(m.folded, :letters) = 1)"
)


@dataclass(frozen=True)
class Asked:
    condition: str
    values: dict[str, Value]


def pairs(facet: str, kinds: tuple[Kind, ...]) -> str:
    if facet in PAIRS:
        return PAIRS[facet]
    return " UNION ALL ".join(
        f"SELECT id AS entity, {column} AS value FROM {table}" for table, column in columns(facet, kinds)
    )


def asked(kinds: tuple[Kind, ...], query: Query, without: str = "") -> Asked:
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
    values: dict[str, Value] = {}
    if query.sort in SORTS:
        keys = SORTS[query.sort]
    elif query.sort == "lead":
        number, unit = (FIRST.format(column=column) for column in ("number", "unit"))
        keys = (f"{number} IS NULL", unit, number)
    else:
        keys = _field(query.sort, kinds, values)
    turned = f"{keys[-1]} DESC" if query.descending else keys[-1]
    return Asked("ORDER BY " + ", ".join((*keys[:-1], turned, "e.position")), values)


def _field(key: str, kinds: tuple[Kind, ...], values: dict[str, Value]) -> tuple[str, ...]:
    found = [f"(SELECT d.{column} FROM {table} d WHERE d.id = e.id)" for table, column in columns(key, kinds)]
    if not found:
        return SORTS["position"]
    value = f"coalesce({', '.join(found)}, '')"
    if not choices(key, kinds):
        return (f"{value} = ''", value)
    values["choices"] = array(map(str, choices(key, kinds)))
    return (f"(SELECT c.key FROM json_each(:choices) c WHERE c.value = {value})",)


def ids(view: View, keys: Iterable[str], query: Query) -> list[str]:
    kinds = kinds_of(keys)
    condition, order = asked(kinds, query), ordering(kinds, query)
    values = condition.values | order.values
    return [row["id"] for row in view.rows("SELECT e.id", condition.condition, order.condition, **values)]


def counts(view: View, keys: Iterable[str], query: Query, facet: str) -> dict[str, int]:
    kinds = kinds_of(keys)
    condition = asked(kinds, query, without=facet)
    sql = (
        f"SELECT p.value, count(*) AS times FROM ({pairs(facet, kinds)}) p",
        "WHERE p.entity IN (SELECT e.id",
        condition.condition,
        ") GROUP BY p.value",
    )
    return {row["value"]: row["times"] for row in view.rows(*sql, **condition.values)}


def seek(view: View, keys: Iterable[str], query: Query, letters: str) -> int:
    kinds = kinds_of(keys)
    condition, order = asked(kinds, query), ordering(kinds, query)
    sql = (
        "SELECT n FROM (SELECT e.id, e.pinyin, e.initials, e.name_zh, e.name_en, row_number() OVER (",
        order.condition,
        ") - 1 AS n",
        condition.condition,
        f") WHERE {STARTS} ORDER BY n LIMIT 1",
    )
    values = condition.values | order.values
    found = view.rows(*sql, **values, letters=fold(letters)) if fold(letters) else []
    return int(found[0]["n"]) if found else -1
