"""Where in a list a record stands, and where what is typed leads to."""

from collections.abc import Iterable, Iterator

from zibo_app.domain.listing import Query
from zibo_app.store.listing import Run, line_of, positions, runs, selected
from zibo_app.store.listing_sql import kinds_of
from zibo_app.store.masks import POSITION, STARTS, STEM, having, ranks_from
from zibo_app.store.names import fold
from zibo_app.store.reader import View, array

AT = "SELECT e.position FROM entity e WHERE e.id = :which"
STARTING = {
    "typed": "SELECT e.position FROM entity e WHERE e.typed >= :letters AND e.typed < :end",
    "initials": "SELECT e.position FROM entity e WHERE e.initials >= :letters AND e.initials < :end",
    "names": (
        "SELECT e.position FROM name n JOIN entity e ON e.id = n.entity"
        " WHERE n.folded >= :letters AND n.folded < :end"
    ),
}
"""What can be typed: the pinyin in one word, its initials, a name."""
EVERY = " UNION ALL ".join(f"SELECT position FROM ({sql} LIMIT :most)" for sql in STARTING.values())
AMONG = (
    "SELECT e.position FROM entity e"
    " WHERE e.position IN (SELECT CAST(value AS INTEGER) FROM json_each(:lines))"
    " AND (instr(e.typed, :letters) = 1 OR instr(e.initials, :letters) = 1 OR EXISTS"
    " (SELECT 1 FROM name n WHERE n.entity = e.id AND instr(n.folded, :letters) = 1))"
)
LAST = "\U0010ffff"
MOST = 1000
"""So many records that start alike are looked at one by one; of more the list tells which comes first."""
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
    kinds, stem = kinds_of(keys), _stem(view, folded)
    listed = runs(view, kinds, query)
    if stem != folded:
        rows = view.rows(EVERY, letters=folded, end=folded + LAST, most=MOST if stem else -1)
        if not stem or len(rows) < MOST:
            return line_of(view, listed, [row["position"] for row in rows])
    alike = selected(view, kinds, query, POSITION) & having(view, POSITION, STARTS, [stem])
    if alike.bit_count() < MOST:
        return line_of(view, listed, _starting(view, [*ranks_from(alike, 0)], folded))
    return _looked_through(view, listed, tuple(_narrowed(view, listed, stem)), folded)


def _stem(view: View, letters: str) -> str:
    """Give what of the letters many names start with; empty where few records start with these letters."""
    stem = letters[:STEM]
    return stem if having(view, POSITION, STARTS, [stem]) else ""


def _starting(view: View, lines: list[int], letters: str) -> list[int]:
    """Keep of the records at these positions those that start like this."""
    rows = view.rows(AMONG, letters=letters, lines=array(map(str, lines)))
    found = {row["position"] for row in rows}
    return [line for line in lines if line in found]


def _narrowed(view: View, listed: tuple[Run, ...], stem: str) -> Iterator[Run]:
    """Leave of each run what starts like the stem, as far as masks of its order tell."""
    for run in listed:
        known = having(view, run.order, STARTS, [stem])
        yield Run(run.order, run.mask & known, run.backwards) if known else run


def _looked_through(view: View, listed: tuple[Run, ...], narrowed: tuple[Run, ...], letters: str) -> int:
    """Look lines through from the first on, since many start like this."""
    first, count = 0, LINES
    while lines := positions(view, narrowed, first, count):
        if found := _starting(view, lines, letters):
            return line_of(view, listed, found[:1])
        first, count = first + count, count * 2
    return NOWHERE
