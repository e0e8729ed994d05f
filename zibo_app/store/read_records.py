"""Records from a catalogue: whole, in brief, and found by name."""

import sqlite3
from collections.abc import Iterable
from typing import TypeVar

from zibo_app.domain.kind import Alias, Award, NameBasis, Record, Relation, Statement
from zibo_app.domain.kinds import BY_KEY
from zibo_app.domain.listing import Brief, shown_name
from zibo_app.domain.text import Text
from zibo_app.store.faults import Code
from zibo_app.store.names import fold
from zibo_app.store.read_figures import citations, of_entities
from zibo_app.store.reader import Value, View, array, visible
from zibo_app.store.rows import BadCell, restore, words
from zibo_app.store.schema import detail

T = TypeVar("T")

ENTITIES = f"SELECT e.* FROM entity e WHERE {visible('e')} AND"
BY_IDS = "e.id IN (SELECT value FROM json_each(:ids)) ORDER BY e.position"
ALIASES = "SELECT t.* FROM alias t WHERE t.entity = :id ORDER BY t.position"
STATEMENTS = f"SELECT t.* FROM statement t WHERE t.entity = :id AND {visible('t')} ORDER BY t.position"
RELATIONS = (
    "SELECT t.* FROM relation t JOIN entity o ON o.id = t.object"
    f" WHERE t.subject = :id AND {visible('t', 'o')} ORDER BY t.position"
)
HONOURS = (
    "SELECT t.* FROM honour t JOIN entity o ON o.id = t.honour"
    f" WHERE t.recipient = :id AND {visible('t', 'o')} ORDER BY t.position"
)
CALLED = (
    "SELECT n.folded AS called, n.name AS calling, e.* FROM name n JOIN entity e ON e.id = n.entity"
    " WHERE n.folded IN (SELECT value FROM json_each(:names))"
    " AND e.kind IN (SELECT value FROM json_each(:kinds)) AND NOT EXISTS"
    " (SELECT 1 FROM alias a WHERE a.entity = e.id AND a.name = n.name AND a.certainty <> 'certain')"
    f" AND {visible('e')} ORDER BY e.position"
)
NAMED = "e.id IN (SELECT n.entity FROM name n WHERE n.folded = :folded) ORDER BY e.position"
HOLDING = (
    "e.id IN (SELECT n.entity FROM name n WHERE instr(n.folded, :folded))"
    " ORDER BY (SELECT min(length(n.folded)) FROM name n WHERE n.entity = e.id AND instr(n.folded, :folded)),"
    " e.position"
)
TOLD = "t.topic_zh || '|' || t.text_zh || '|' || t.topic_en || '|' || t.text_en"
SAYING = (
    "(instr(replace(e.summary_zh || e.summary_en, ' ', ''), :said) OR e.id IN"
    f" (SELECT t.entity FROM statement t WHERE instr(replace({TOLD}, ' ', ''), :said) AND {visible('t')}))"
    " ORDER BY e.position"
)
SHORT = (
    "SELECT t.entity, t.name FROM alias t JOIN entity e ON e.id = t.entity"
    " WHERE t.entity IN (SELECT value FROM json_each(:ids)) AND t.certainty = 'certain'"
    f" AND length(t.name) < length(e.name_zh) AND {visible('e')} ORDER BY length(t.name) DESC"
)
FOUND = 500
"""The most records that a name finds."""


def brief(row: sqlite3.Row) -> Brief:
    """Make the brief of a row of `entity`; a name of which the basis is unreadable counts as unconfirmed."""
    try:
        basis = NameBasis(row["name_en_state"])  # type: ignore[call-arg]  # Enum looks a member up by its key
    except ValueError:
        basis = NameBasis.CONFIRM
    name = Text(words(row["name_zh"]), words(row["name_en"]))
    return Brief(row["id"], row["kind"], name, basis, words(row["reading"]))


def briefs(view: View, ids: Iterable[str]) -> dict[str, Brief]:
    """Give the briefs of these records by id, those the viewer may see."""
    return {row["id"]: brief(row) for row in view.rows(ENTITIES, BY_IDS, ids=array(ids))}


def record(view: View, which: str) -> Record | None:
    """Make a record anew, whole; None where there is none, or none for this viewer."""
    found = view.rows(ENTITIES, BY_IDS, ids=array([which]))
    if not found or found[0]["kind"] not in BY_KEY:
        return None
    row, kind = found[0], BY_KEY[found[0]["kind"]]
    columns = dict(row)
    if kind.fields:
        own = view.rows("SELECT * FROM", detail(kind), "WHERE id = :id", id=which)
        columns |= dict(own[0]) if own else {}
    try:
        return restore(
            kind.record,
            columns,
            cite=citations(view, "entity", [which]).get(which, ()),
            aliases=_parts(view, "alias", Alias, ALIASES, which),
            figures=of_entities(view, [which]),
            statements=_parts(view, "statement", Statement, STATEMENTS, which),
            relations=_parts(view, "relation", Relation, RELATIONS, which),
            honours=_parts(view, "honour", Award, HONOURS, which),
        )
    except (BadCell, KeyError) as error:
        raise Code.CELL.refused(which, str(error)) from error


def _parts(view: View, table: str, cls: type[T], sql: str, which: str) -> tuple[T, ...]:
    rows = view.rows(sql, id=which)
    cites = citations(view, table, [row["id"] for row in rows])
    return tuple(restore(cls, row, cite=cites.get(row["id"], ())) for row in rows)


def find(view: View, name: str) -> tuple[Brief, ...]:
    """Find records by id, by a whole name or alias, by a part of one, else by what is said of them."""
    folded = fold(name)
    tries: tuple[tuple[str, dict[str, Value]], ...] = (
        (BY_IDS, {"ids": array([name])}),
        (NAMED, {"folded": folded}),
        (HOLDING, {"folded": folded}),
        (SAYING, {"said": "".join(name.split())}),
    )
    for which, values in tries if folded else ():
        rows = view.rows(ENTITIES, which, "LIMIT :most", **values, most=FOUND)
        if rows:
            return tuple(brief(row) for row in rows)
    return ()


def called(view: View, names: Iterable[str], kinds: Iterable[str]) -> dict[str, tuple[Brief, ...]]:
    """Give the records of these kinds that surely have one of these folded names, whole, by the name.

    Guests find none by an English name that its firm has not confirmed.
    """
    found: dict[str, tuple[Brief, ...]] = {}
    for row in view.rows(CALLED, names=array(names), kinds=array(kinds)):
        one = brief(row)
        if row["calling"] != one.name.en or shown_name(one, view.viewer).en == one.name.en:
            found[row["called"]] = (*found.get(row["called"], ()), one)
    return found


def short_names(view: View, ids: Iterable[str]) -> dict[str, str]:
    """Give the shortest Chinese name that surely means each record, where it is shorter than its own."""
    return {row["entity"]: words(row["name"]) for row in view.rows(SHORT, ids=array(ids))}
