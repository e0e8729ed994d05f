"""The ties between records of a catalogue, many at once: relations, honours received, members of counts."""

import sqlite3
from collections.abc import Iterable, Iterator

from zibo_app.domain.evidence import Audience
from zibo_app.domain.tie import BONDS, Tie, Way
from zibo_app.store.read_figures import Lists, citations
from zibo_app.store.reader import View, array, visible

Source = tuple[str, str, tuple[str, str]]
SOURCES: tuple[Source, ...] = (
    (
        "relation",
        "SELECT r.id, r.subject, r.predicate AS bond, r.object, r.audience, '' AS via FROM relation r"
        " JOIN entity s ON s.id = r.subject JOIN entity o ON o.id = r.object"
        f" WHERE {visible('r', 's', 'o')}",
        ("r.subject", "r.object"),
    ),
    (
        "honour",
        f"SELECT h.id, h.recipient AS subject, '{Way.CONFERRED}' AS bond, h.honour AS object, h.audience,"
        " '' AS via FROM honour h JOIN entity s ON s.id = h.recipient JOIN entity o ON o.id = h.honour"
        f" WHERE {visible('h', 's', 'o')}",
        ("h.recipient", "h.honour"),
    ),
    (
        "figure",
        f"SELECT f.id, m.member AS subject, '{Way.NAMED}' AS bond, f.entity AS object, f.audience,"
        " f.id AS via FROM figure_member m JOIN figure f ON f.id = m.figure"
        f" JOIN entity s ON s.id = m.member JOIN entity o ON o.id = f.entity WHERE {visible('f', 's', 'o')}",
        ("m.member", "f.entity"),
    ),
)
"""Of each table that holds ties: its name, how its ties are read, and the columns of their two ends."""
AMONG = "IN (SELECT value FROM json_each(:ids))"
AUDIENCES = {str(audience): audience for audience in Audience}


def ties(view: View, ids: Iterable[str] | None, limit: int) -> tuple[Tie, ...]:
    """Give the ties that begin or end at these records, or with None all; at most `limit` of each sort."""
    wanted = None if ids is None else array(ids)
    return tuple(tie for source in SOURCES for tie in _read(view, source, wanted, limit))


def _read(view: View, source: Source, ids: str | None, limit: int) -> Iterator[Tie]:
    owner, sql, ends = source
    ways = [""] if ids is None else [f"AND {end} {AMONG}" for end in ends]
    found = [row for way in ways for row in view.rows(sql, way, "LIMIT :limit", ids=ids, limit=limit)]
    rows = list({(row["id"], row["subject"]): row for row in found}.values())
    cites = citations(view, owner, {row["id"] for row in rows})
    yield from (_tie(row, cites) for row in rows if row["bond"] in BONDS)


def _tie(row: sqlite3.Row, cites: Lists) -> Tie:
    seen = AUDIENCES.get(row["audience"], Audience.STAFF)
    cited = cites.get(row["id"], ())
    return Tie(row["subject"], BONDS[row["bond"]], row["object"], cited, row["via"], seen)
