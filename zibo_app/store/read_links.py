"""How records of a catalogue stand to each other: relations both ways, honours and who received them."""

import sqlite3
from collections.abc import Iterable

from zibo_app.domain.figure import Level
from zibo_app.domain.kind import Award, Predicate, Relation
from zibo_app.domain.kinds import BY_KEY
from zibo_app.domain.listing import Brief, Conferred, Link
from zibo_app.store.read_figures import citations
from zibo_app.store.read_records import brief, briefs
from zibo_app.store.reader import View, array, visible
from zibo_app.store.rows import restore

MOST = 500
"""The most links of a record in one direction, and recipients of an honour, that are read."""
LINKS = (
    "SELECT r.* FROM relation r JOIN entity s ON s.id = r.subject JOIN entity o ON o.id = r.object"
    f" WHERE {visible('r', 's', 'o')} AND"
)
HELD = "r.subject = :id ORDER BY r.position LIMIT :most"
HELD_TO = "r.object = :id AND r.subject <> :id ORDER BY r.line, r.position LIMIT :most"
HELD_BY = (
    "r.object = :id AND r.subject <> :id AND s.kind = :kind"
    " AND r.line >= (SELECT min(k.position) FROM entity k WHERE k.kind = :kind)"
    " AND r.line <= (SELECT max(k.position) FROM entity k WHERE k.kind = :kind)"
    " ORDER BY r.line, r.position LIMIT :most"
)
SHARE = 100
"""Where more than MOST records hold a link to one, so many of each kind are read."""
UNDER = (
    "SELECT i.value AS industry, e.* FROM json_each(:industries) i JOIN entity e ON e.id IN"
    " (SELECT r.subject FROM relation r JOIN entity s ON s.id = r.subject WHERE r.object = i.value"
    f" AND r.predicate = '{Predicate.REPORTED_UNDER}' AND s.kind = :kind AND {visible('r', 's')}"
    " AND r.line >= (SELECT min(k.position) FROM entity k WHERE k.kind = :kind)"
    " ORDER BY r.line LIMIT :most) ORDER BY i.key, e.position"
)
CONFERRED = (
    "SELECT h.* FROM honour h JOIN entity s ON s.id = h.recipient JOIN entity o ON o.id = h.honour"
    f" WHERE {visible('h', 's', 'o')} AND"
)
TO = "h.recipient = :id ORDER BY h.position LIMIT :most"
OF = "h.honour = :id ORDER BY h.line, h.position LIMIT :most"


def links(view: View, which: str) -> tuple[Link, ...]:
    """Give the relations of a record: first those it holds, then those that others hold to it.

    Of each no more than MOST, or of every kind some: what thousands of records lead to is a list, to be
    filtered and paged.
    """
    rows, others = (view.rows(LINKS, end, id=which, most=MOST) for end in (HELD, HELD_TO))
    if len(others) == MOST:
        kinds = (view.rows(LINKS, HELD_BY, id=which, kind=kind, most=SHARE) for kind in BY_KEY)
        others = [row for found in kinds for row in found]
    rows += others
    cites = citations(view, "relation", _ids(rows))
    known = briefs(view, {row[end] for row in rows for end in ("subject", "object")})
    found = []
    for row in rows:
        relation = restore(Relation, row, cite=cites.get(row["id"], ()))
        forward = row["subject"] == which
        other = known[relation.object if forward else row["subject"]]
        found.append(Link(relation.predicate, forward, other, relation.cite, relation.audience))
    return tuple(found)


def reported_under(
    view: View, industries: Iterable[str], kind: str, most: int
) -> dict[str, tuple[Brief, ...]]:
    """Give, by industry, the first records of a kind that are reported under it."""
    found: dict[str, list[Brief]] = {}
    for row in view.rows(UNDER, industries=array(industries), kind=kind, most=most):
        found.setdefault(row["industry"], []).append(brief(row))
    return {industry: tuple(briefs) for industry, briefs in found.items()}


def conferred_to(view: View, which: str) -> tuple[Conferred, ...]:
    """Give the honours a record received."""
    return _conferred(view, view.rows(CONFERRED, TO, id=which, most=MOST))


def recipients(view: View, honour: str) -> tuple[Conferred, ...]:
    """Give the awards of an honour."""
    return _conferred(view, view.rows(CONFERRED, OF, id=honour, most=MOST))


def _conferred(view: View, rows: list[sqlite3.Row]) -> tuple[Conferred, ...]:
    cites = citations(view, "honour", _ids(rows))
    known = briefs(view, {row[end] for row in rows for end in ("recipient", "honour")})
    return tuple(
        Conferred(
            known[row["honour"]],
            _level(row["level"]),
            known[row["recipient"]],
            restore(Award, row, cite=cites.get(row["id"], ())),
        )
        for row in rows
    )


def _level(key: str) -> Level:
    return next((level for level in Level if level == key), Level.UNSAID)


def _ids(rows: Iterable[sqlite3.Row]) -> list[str]:
    return [row["id"] for row in rows]
