"""Lists from a catalogue: counted, page by page, with what they can be filtered by."""

import sqlite3
from collections.abc import Iterable

from zibo_app.domain.fault import Refused
from zibo_app.domain.figure import Level
from zibo_app.domain.kind import Field, Kind
from zibo_app.domain.kinds import BY_KEY, KINDS
from zibo_app.domain.listing import Brief, FacetCount, Query, Row
from zibo_app.domain.text import Text
from zibo_app.store.listing_sql import PAIRS, asked, column_type, facets_of, kinds_of, ordering, pairs
from zibo_app.store.read_figures import leads
from zibo_app.store.read_records import BY_IDS, ENTITIES, brief
from zibo_app.store.reader import View, array
from zibo_app.store.rows import UNREADABLE, words
from zibo_app.store.schema import detail

NAMED = (
    "SELECT p.entity, o.name_zh, o.name_en FROM ({pairs}) p JOIN entity o ON o.id = p.value"
    " WHERE p.entity IN (SELECT value FROM json_each(:ids)) ORDER BY o.position"
)
HONOURS = PAIRS["honour_level"].replace("h.level", "h.honour")
DASH = Text(UNREADABLE, UNREADABLE)


def count(view: View, keys: Iterable[str], query: Query) -> int:
    """Count the records of a list."""
    condition = asked(kinds_of(keys), query)
    return int(view.rows("SELECT count(*)", condition.condition, **condition.values)[0][0])


def page(view: View, keys: Iterable[str], query: Query, offset: int, limit: int) -> tuple[Row, ...]:
    """Give `limit` lines of a list from the line `offset` on."""
    kinds = kinds_of(keys)
    condition, order = asked(kinds, query), ordering(kinds, query)
    found = view.rows(
        "SELECT e.id",
        condition.condition,
        order.condition,
        "LIMIT :limit OFFSET :offset",
        **condition.values,
        **order.values,
        limit=limit,
        offset=offset,
    )
    ids = [row["id"] for row in found]
    lines = {line.brief.id: line for line in _lines(view, ids)}
    return tuple(lines[which] for which in ids if which in lines)


def lines(view: View, ids: Iterable[str]) -> dict[str, Row]:
    """Give these records as lines of a list, by id."""
    return {line.brief.id: line for line in _lines(view, list(dict.fromkeys(ids)))}


def _lines(view: View, ids: list[str]) -> tuple[Row, ...]:
    """Give the lines of these records; where one cannot be read, it alone shows a dash."""
    try:
        return _whole(view, ids)
    except Refused:
        if len(ids) == 1:
            return (Row(Brief(ids[0], "", DASH), Text()),)
        return tuple(line for which in ids for line in _lines(view, [which]))


def _whole(view: View, ids: list[str]) -> tuple[Row, ...]:
    rows = view.rows(ENTITIES, BY_IDS, ids=array(ids))
    fields = _fields(view, rows)
    industries, honours = (_named(view, sql, ids) for sql in (PAIRS["industry"], HONOURS))
    first = leads(view, ids)
    return tuple(
        Row(
            brief(row),
            Text(words(row["summary_zh"]), words(row["summary_en"])),
            fields.get(row["id"], {}),
            tuple(industries.get(row["id"], ())),
            tuple(honours.get(row["id"], ())),
            first.get(row["id"]),
        )
        for row in rows
    )


def _named(view: View, sql: str, ids: list[str]) -> dict[str, list[Text]]:
    found: dict[str, list[Text]] = {}
    for row in view.rows(NAMED.format(pairs=sql), ids=array(ids)):
        found.setdefault(row["entity"], []).append(Text(words(row["name_zh"]), words(row["name_en"])))
    return found


def _fields(view: View, rows: list[sqlite3.Row]) -> dict[str, dict[str, Text]]:
    """Give the worded fields of these records, kind by kind."""
    found: dict[str, dict[str, Text]] = {}
    for key in dict.fromkeys(row["kind"] for row in rows):
        kind = BY_KEY.get(key)
        if not kind or not kind.fields:
            continue
        ids = array(row["id"] for row in rows if row["kind"] == key)
        sql = ("SELECT * FROM", detail(kind), "WHERE id IN (SELECT value FROM json_each(:ids))")
        for row in view.rows(*sql, ids=ids):
            found[row["id"]] = {field.key: _worded(kind, field, row) for field in kind.fields}
    return found


def _worded(kind: Kind, field: Field, row: sqlite3.Row) -> Text:
    if field.choices:
        return label(field, row[field.key])
    if column_type(kind, field) is Text:
        return Text(words(row[f"{field.key}_zh"]), words(row[f"{field.key}_en"]))
    return Text(words(row[field.key]), words(row[field.key]))


def label(field: Field, key: object) -> Text:
    """Word a choice stored by its key; one that no release knows is a dash."""
    return next((choice.label for choice in field.choices or () if choice == key), DASH)


def facets(view: View, keys: Iterable[str], query: Query) -> tuple[FacetCount, ...]:
    """Count, for each value of each facet, the records it would leave, the other facets' filters applied.

    Values that the other filters rule out stay, with 0.
    """
    kinds = kinds_of(keys)
    found = []
    for facet in facets_of(kinds):
        every = _counts(view, kinds, Query(), facet.key)
        left = _counts(view, kinds, query, facet.key) if query.filters or query.text else every
        for value, worded in _values(view, kinds, facet.key, every):
            found.append(FacetCount(facet.key, value, worded, left.get(value, 0)))
    return tuple(found)


def _counts(view: View, kinds: tuple[Kind, ...], query: Query, facet: str) -> dict[str, int]:
    condition = asked(kinds, query, without=facet)
    parts = (
        f"SELECT p.value, count(*) AS times FROM ({pairs(facet, kinds)}) p",
        "WHERE p.entity IN (SELECT e.id",
        condition.condition,
        ") GROUP BY p.value",
    )
    return {words(row["value"]): row["times"] for row in view.rows(*parts, **condition.values)}


def _values(
    view: View, kinds: tuple[Kind, ...], facet: str, counts: dict[str, int]
) -> list[tuple[str, Text]]:
    """Give the values of a facet that occur, worded, in their own order."""
    known = _labels(view, kinds, facet, counts)
    return [(value, worded) for value, worded in known.items() if value in counts]


def _labels(view: View, kinds: tuple[Kind, ...], facet: str, counts: dict[str, int]) -> dict[str, Text]:
    if facet == "kind":
        return {kind.key: kind.label for kind in KINDS}
    if facet == "honour_level":
        return {str(level): level.label for level in Level}
    if facet == "industry":
        return {row["id"]: brief(row).name for row in view.rows(ENTITIES, BY_IDS, ids=array(counts))}
    choices = next(f.choices for kind in kinds for f in kind.fields if f.key == facet and f.choices)
    return {str(choice): choice.label for choice in choices}
