"""Lists from a catalogue: counted, page by page, with what they can be filtered by."""

import sqlite3
from collections.abc import Iterable

from zibo_app.domain.fault import Refused
from zibo_app.domain.figure import Level
from zibo_app.domain.kind import Field, Kind
from zibo_app.domain.kinds import BY_KEY, KINDS
from zibo_app.domain.listing import Brief, FacetCount, Query, Row
from zibo_app.domain.text import Text
from zibo_app.store.listing import filters_of, narrowed, positions, runs, selected
from zibo_app.store.listing_sql import HONOURS, INDUSTRIES, KIND, choices, column_type, facets_of, kinds_of
from zibo_app.store.masks import POSITION, by_value
from zibo_app.store.read_figures import leads
from zibo_app.store.read_records import BY_IDS, ENTITIES, brief
from zibo_app.store.reader import View, array
from zibo_app.store.rows import UNREADABLE, words
from zibo_app.store.schema import detail

NAMED = (
    "SELECT p.entity, o.name_zh, o.name_en FROM ({pairs}) p JOIN entity o ON o.id = p.value"
    " WHERE p.entity IN (SELECT value FROM json_each(:ids)) GROUP BY p.entity, p.value ORDER BY o.position"
)
AT = (
    "SELECT position, id FROM entity"
    " WHERE position IN (SELECT CAST(value AS INTEGER) FROM json_each(:positions))"
)
ALONE = ("", "")
"""Stands for no other facet."""
COUNTS = (
    "SELECT {column} AS item, total(records) AS records FROM listing_count WHERE viewer = :viewer"
    " AND facet = :facet AND other = :other AND other_value = :other_value"
    " AND kind IN (SELECT value FROM json_each(:kinds))"
)
OF_VALUE = "AND value = :wanted"
DASH = Text(UNREADABLE, UNREADABLE)


def count(view: View, keys: Iterable[str], query: Query) -> int:
    """Count the records of a list."""
    kinds = kinds_of(keys)
    chosen = [pair for pair in filters_of(kinds, query) if pair[0] != KIND.key]
    if len(chosen) > 1 or query.text:
        return selected(view, kinds, query, POSITION).bit_count()
    facet, value = chosen[0] if chosen else (KIND.key, "")
    found = counted(view, narrowed(kinds, filters_of(kinds, query)), facet)
    return found.get(value, 0) if chosen else sum(found.values())


def page(view: View, keys: Iterable[str], query: Query, offset: int, limit: int) -> tuple[Row, ...]:
    """Give `limit` lines of a list from the line `offset` on."""
    found = positions(view, runs(view, kinds_of(keys), query), max(0, offset), limit)
    named = {row["position"]: row["id"] for row in view.rows(AT, positions=array(map(str, found)))}
    ids = [named[position] for position in found if position in named]
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
    industries, honours = (_named(view, sql, ids) for sql in (INDUSTRIES, HONOURS))
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
    """Count a facet's values; from the stored counts where no more than one other filter is set."""
    filters = tuple(pair for pair in filters_of(kinds, query) if pair[0] != facet)
    chosen = [pair for pair in filters if pair[0] != KIND.key]
    if len(chosen) <= 1 and not query.text:
        return counted(view, narrowed(kinds, filters), facet, chosen[0] if chosen else ALONE)
    mask = selected(view, kinds, query, POSITION, without=facet)
    found = {value: (mask & bits).bit_count() for value, bits in by_value(view, POSITION, facet).items()}
    return {value: records for value, records in found.items() if records}


def counted(view: View, kinds: Iterable[str], facet: str, other: tuple[str, str] = ALONE) -> dict[str, int]:
    """Read how many records of these kinds have each value of a facet, and another facet's value besides."""
    wanted, column = "", "value"
    if facet == KIND.key and other != ALONE:  # of which kinds are the records that have the other value
        facet, wanted, column, other = other[0], other[1], "kind", ALONE
    rows = view.rows(
        COUNTS.format(column=column),
        OF_VALUE if wanted else "",
        "GROUP BY 1",
        kinds=array(kinds),
        viewer=str(view.viewer),
        facet=facet,
        other=other[0],
        other_value=other[1],
        wanted=wanted,
    )
    return {words(row["item"]): int(row["records"]) for row in rows}


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
    if facet in {"industry", "concerned"}:
        return {row["id"]: brief(row).name for row in view.rows(ENTITIES, BY_IDS, ids=array(counts))}
    return {str(choice): choice.label for kind in kinds for choice in choices(facet, (kind,))}
