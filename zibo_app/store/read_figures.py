"""Figures from a catalogue, whole, in the catalogue's order, those the viewer may see."""

import sqlite3
from collections.abc import Iterable

from zibo_app.domain.figure import Figure, Nature
from zibo_app.domain.text import Text
from zibo_app.store.reader import Value, View, array, visible
from zibo_app.store.rows import UNREADABLE, BadCell, restore, words
from zibo_app.store.schema import citing

FIGURES = f"SELECT f.* FROM figure f JOIN entity e ON e.id = f.entity WHERE {visible('f', 'e')} AND"
ORDER = "ORDER BY e.position, f.position"
BY_ID = "f.id IN (SELECT value FROM json_each(:ids))"
BY_ENTITY = "f.entity IN (SELECT value FROM json_each(:entities))"
BY_KIND = "e.kind IN (SELECT value FROM json_each(:kinds)) AND (:nature = '' OR f.nature = :nature)"
LEAD = (
    "f.entity IN (SELECT value FROM json_each(:entities)) AND f.position ="
    f" (SELECT min(g.position) FROM figure g WHERE g.entity = f.entity AND {visible('g')})"
)
MEMBERS = (
    "SELECT m.figure AS owner, m.member AS item FROM figure_member m JOIN entity e ON e.id = m.member"
    f" WHERE {visible('e')} AND m.figure IN (SELECT value FROM json_each(:owners))"
    " ORDER BY m.figure, m.position"
)
INPUTS = (
    "SELECT figure AS owner, input AS item FROM figure_input"
    " WHERE figure IN (SELECT value FROM json_each(:owners)) ORDER BY figure, position"
)
NAMING = "SELECT m.figure FROM figure_member m WHERE m.member = :member"

Lists = dict[str, tuple[str, ...]]


def by_id(view: View, ids: Iterable[str]) -> dict[str, Figure]:
    """Give the figures of these ids by id; one that is not there, or not for this viewer, is left out."""
    return {figure.id: figure for figure in _figures(view, BY_ID, ids=array(ids))}


def of_entities(view: View, entities: Iterable[str]) -> tuple[Figure, ...]:
    """Give the figures of these records."""
    return _figures(view, BY_ENTITY, entities=array(entities))


def leads(view: View, entities: Iterable[str]) -> dict[str, Figure]:
    """Give the first figure of each of these records by the record's id."""
    return {figure.entity: figure for figure in _figures(view, LEAD, entities=array(entities))}


def of_kinds(view: View, kinds: Iterable[str], nature: Nature | None) -> tuple[Figure, ...]:
    """Give the figures of all records of these kinds, of one nature or of all."""
    return _figures(view, BY_KIND, kinds=array(kinds), nature=str(nature or ""))


def naming(view: View, member: str) -> tuple[Figure, ...]:
    """Give the counts among whose members the source names this record."""
    return tuple(by_id(view, (row["figure"] for row in view.rows(NAMING, member=member))).values())


def citations(view: View, owner: str, owners: Iterable[str]) -> Lists:
    """Give the ids of citations of these rows of the table `owner`."""
    sql = (
        "SELECT owner, citation AS item FROM",
        citing(owner),
        "WHERE owner IN (SELECT value FROM json_each(:owners)) ORDER BY owner, position",
    )
    return grouped(view.rows(*sql, owners=array(owners)))


def grouped(rows: list[sqlite3.Row]) -> Lists:
    """Gather the `item` of each `owner`, in order."""
    found: dict[str, list[str]] = {}
    for row in rows:
        found.setdefault(row["owner"], []).append(row["item"])
    return {owner: tuple(items) for owner, items in found.items()}


def _figures(view: View, which: str, **values: Value) -> tuple[Figure, ...]:
    rows = view.rows(FIGURES, which, ORDER, **values)
    owners = [row["id"] for row in rows]
    lists = {
        "cite": citations(view, "figure", owners),
        "members": grouped(view.rows(MEMBERS, owners=array(owners))),
        "inputs": grouped(view.rows(INPUTS, owners=array(owners))),
    }
    return tuple(_figure(row, lists) for row in rows)


def _figure(row: sqlite3.Row, lists: dict[str, Lists]) -> Figure:
    owner = row["id"]
    try:
        return restore(Figure, row, **{name: held.get(owner, ()) for name, held in lists.items()})
    except BadCell:
        label = Text(words(row["label_zh"]), words(row["label_en"]))
        return Figure(
            key=row["key"], label=label, nature=Nature.GRADE, value=UNREADABLE, cite=(), entity=row["entity"]
        )
