"""The records whose names are most like a name that is not there."""

import difflib
from typing import Any

from zibo_app.domain.listing import Brief
from zibo_app.store.names import fold
from zibo_app.store.read_records import briefs
from zibo_app.store.reader import View, visible

NAMES = (
    "SELECT n.entity, n.folded FROM name n JOIN entity e ON e.id = n.entity"
    f" WHERE n.folded >= :start AND n.folded < :end AND {visible('e')} LIMIT :most"
)
LAST = "\U0010ffff"
COMPARED = 3000
"""The most names that are compared; in a catalogue of more only those that begin alike."""
NEAREST = 5
ALIKE = 0.35
"""The least likeness (0 to 1) of a name that is offered for one that is not there."""


def nearest(view: View, name: str) -> tuple[Brief, ...]:
    """Find the records whose names are most like a name that is not there."""
    folded = fold(name)
    rows = view.rows(NAMES, start="", end=LAST, most=COMPARED)
    if len(rows) == COMPARED:
        rows = view.rows(NAMES, start=folded[:1], end=folded[:1] + LAST, most=COMPARED)
    named: dict[str, Any] = {row["folded"]: row["entity"] for row in rows}
    close = difflib.get_close_matches(folded, named, NEAREST, ALIKE)
    found = briefs(view, dict.fromkeys(named[each] for each in close))
    return tuple(found[which] for which in dict.fromkeys(named[each] for each in close))
