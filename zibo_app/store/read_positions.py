"""Where in a list a record stands, and where what is typed leads to."""

from collections.abc import Iterable

from zibo_app.domain.listing import Query
from zibo_app.store.listing import Run, line_of, positions, runs
from zibo_app.store.listing_sql import kinds_of
from zibo_app.store.names import fold
from zibo_app.store.reader import View, array

AT = "SELECT e.position FROM entity e WHERE e.id = :which"
STARTS = {
    "typed": "SELECT e.position FROM entity e WHERE e.typed >= :letters AND e.typed < :end",
    "initials": "SELECT e.position FROM entity e WHERE e.initials >= :letters AND e.initials < :end",
    "names": (
        "SELECT DISTINCT e.position FROM name n JOIN entity e ON e.id = n.entity"
        " WHERE n.folded >= :letters AND n.folded < :end"
    ),
}
"""What can be typed: the pinyin in one word, its initials, a name."""
EVERY = " UNION ".join(f"SELECT position FROM ({sql} LIMIT :most)" for sql in STARTS.values())
AMONG = (
    "SELECT e.position FROM entity e"
    " WHERE e.position IN (SELECT CAST(value AS INTEGER) FROM json_each(:lines))"
    " AND (instr(e.typed, :letters) = 1 OR instr(e.initials, :letters) = 1 OR EXISTS"
    " (SELECT 1 FROM name n WHERE n.entity = e.id AND instr(n.folded, :letters) = 1))"
)
LAST = "\U0010ffff"
MOST = 5000
"""Where more records begin like this, the list itself is looked through from its first line on."""
LINES = 256
"""So many lines are looked through first, then twice as many each time."""
NOWHERE = -1


def position(view: View, keys: Iterable[str], query: Query, which: str) -> int:
    """Give the line (from 0) of a record in a list, -1 where it is not in it."""
    wanted = [row["position"] for row in view.rows(AT, which=which)]
    return line_of(view, runs(view, kinds_of(keys), query), wanted) if wanted else NOWHERE


def seek(view: View, keys: Iterable[str], query: Query, letters: str) -> int:
    """Give the first line whose name, pinyin or initials start like `letters`, -1 where there is none."""
    folded = fold(letters)
    if not folded:
        return NOWHERE
    found = [row["position"] for row in view.rows(EVERY, letters=folded, end=folded + LAST, most=MOST)]
    listed = runs(view, kinds_of(keys), query)
    return line_of(view, listed, found) if len(found) < MOST else _looked_through(view, listed, folded)


def _looked_through(view: View, listed: tuple[Run, ...], letters: str) -> int:
    first, count = 0, LINES
    while lines := positions(view, listed, first, count):
        rows = view.rows(AMONG, letters=letters, lines=array(map(str, lines)))
        if rows:
            found = {row["position"] for row in rows}
            return first + next(number for number, line in enumerate(lines) if line in found)
        first, count = first + count, count * 2
    return NOWHERE
