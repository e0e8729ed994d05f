"""Where in a list a record stands, and where what is typed leads to."""

from collections.abc import Iterable

from zibo_app.domain.listing import Query
from zibo_app.store.listing_sql import asked, kinds_of, ordering
from zibo_app.store.names import fold
from zibo_app.store.reader import Value, View

NUMBERED = "SELECT n FROM (SELECT e.id, e.pinyin, e.initials, e.name_zh, e.name_en, row_number() OVER ("
ENTRY = "id = :which"
STARTS = (
    "instr(replace(pinyin, ' ', ''), :letters) = 1 OR instr(initials, :letters) = 1"
    " OR instr(lower(name_zh), :letters) = 1 OR instr(lower(name_en), :letters) = 1"
    " OR EXISTS (SELECT 1 FROM name m WHERE m.entity = id AND instr(m.folded, :letters) = 1)"
)
NOWHERE = -1


def position(view: View, keys: Iterable[str], query: Query, which: str) -> int:
    """Give the line (from 0) of a record in a list, -1 where it is not in it."""
    return _first(view, keys, query, ENTRY, which=which)


def seek(view: View, keys: Iterable[str], query: Query, letters: str) -> int:
    """Give the first line whose name, pinyin or initials start like `letters`, -1 where there is none."""
    folded = fold(letters)
    return _first(view, keys, query, f"({STARTS})", letters=folded) if folded else NOWHERE


def _first(view: View, keys: Iterable[str], query: Query, entry: str, **values: Value) -> int:
    kinds = kinds_of(keys)
    condition, order = asked(kinds, query), ordering(kinds, query)
    sql = (
        NUMBERED,
        order.condition,
        ") - 1 AS n",
        condition.condition,
        ") WHERE",
        entry,
        "ORDER BY n LIMIT 1",
    )
    found = view.rows(*sql, **condition.values, **order.values, **values)
    return int(found[0]["n"]) if found else NOWHERE
