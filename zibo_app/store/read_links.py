"""How records of a catalogue stand to each other: relations both ways, honours and who received them."""

import sqlite3
from collections.abc import Iterable

from zibo_app.domain.figure import Level
from zibo_app.domain.kind import Award, Relation
from zibo_app.domain.listing import Conferred, Link
from zibo_app.store.read_figures import citations
from zibo_app.store.read_records import briefs
from zibo_app.store.reader import View, visible
from zibo_app.store.rows import restore

LINKS = (
    "SELECT r.* FROM relation r JOIN entity s ON s.id = r.subject JOIN entity o ON o.id = r.object"
    f" WHERE (r.subject = :id OR r.object = :id) AND {visible('r', 's', 'o')}"
    " ORDER BY r.subject <> :id, s.position, r.position"
)
CONFERRED = (
    "SELECT h.* FROM honour h JOIN entity s ON s.id = h.recipient JOIN entity o ON o.id = h.honour"
    f" WHERE {visible('h', 's', 'o')} AND"
)
TO = "h.recipient = :id ORDER BY h.position"
OF = "h.honour = :id ORDER BY s.position, h.position"


def links(view: View, which: str) -> tuple[Link, ...]:
    """Give the relations of a record: first those it holds, then those that others hold to it."""
    rows = view.rows(LINKS, id=which)
    cites = citations(view, "relation", _ids(rows))
    known = briefs(view, {row[end] for row in rows for end in ("subject", "object")})
    found = []
    for row in rows:
        relation = restore(Relation, row, cite=cites.get(row["id"], ()))
        forward = row["subject"] == which
        other = known[relation.object if forward else row["subject"]]
        found.append(Link(relation.predicate, forward, other, relation.cite, relation.audience))
    return tuple(found)


def conferred_to(view: View, which: str) -> tuple[Conferred, ...]:
    """Give the honours a record received."""
    return _conferred(view, view.rows(CONFERRED, TO, id=which))


def recipients(view: View, honour: str) -> tuple[Conferred, ...]:
    """Give the awards of an honour."""
    return _conferred(view, view.rows(CONFERRED, OF, id=honour))


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
