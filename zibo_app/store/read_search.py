"""Searching an open catalogue: which records hold the words, the best first, all of them, or how many.

The law of the literal search: with `fold` as in search_fold, a record is found where each word of the folded
query (split at spaces) is a part, as LIKE '%word%' sees it, of the folded zh or en of a row of `search_text`
that the record has and the viewer may see. This holds for hanzi, Latin letters, digits and marks alike, of
any length up to LONGEST letters and MOST words; a longer query finds nothing. Pinyin is looked for besides.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator

from zibo_app.domain.search import Hit, Matched
from zibo_app.store.read_said import hits
from zibo_app.store.reader import Value, View, array
from zibo_app.store.search_fold import fold
from zibo_app.store.search_schema import FIELDS, POSITION, SHIFT
from zibo_app.store.search_sound import sounding
from zibo_app.store.search_spread import Places, matching, spread

LONGEST, MOST = 200, 16
COUNTED = 1000
"""So many records are counted at most: counts that add up to it mean "at least"."""
SOUNDING = 500
"""So many records that sound like a word are taken into account."""

Words = tuple[str, ...]
Found = dict[int, Matched]
"""The positions of records, best first, and where the words stand."""
Placed = Iterator[tuple[int, Matched]]
Values = dict[str, Value]
MATCHED = tuple(Matched)

OF_KINDS = "(:any OR e.kind IN (SELECT value FROM json_each(:kinds)))"
NAMED = (
    "SELECT DISTINCT n.record AS at FROM search_name n JOIN entity e ON e.position = n.record"
    f" WHERE n.audience IN (SELECT value FROM json_each(:seen)) AND {OF_KINDS} AND"
)
EXACT = "n.folded = :whole ORDER BY n.record LIMIT :limit"
BEGINNING = "n.folded >= :whole AND n.folded < :whole || char(1114111)"
FEW = 500
"""So many names that begin alike are sorted; where there are more, the index gives them in order."""
HOW_MANY = f"SELECT count(*) AS names FROM (SELECT 1 FROM search_name n WHERE {BEGINNING} LIMIT {FEW})"
ROWS = (
    "SELECT s.rowid AS number, e.position AS at FROM search s"
    f" CROSS JOIN entity e ON e.position = (s.rowid & {POSITION})"
    f" WHERE s.search MATCH :match AND {OF_KINDS} ORDER BY s.rowid LIMIT :limit"
)
IN_NAMES = ROWS.replace(" ORDER", f" AND s.rowid <= {POSITION} ORDER")
HOLDING = f"SELECT DISTINCT rowid & {POSITION} AS at FROM search WHERE search MATCH :match LIMIT :limit"
HELD = f"SELECT e.id FROM ({HOLDING}) h JOIN entity e ON e.position = h.at ORDER BY e.position"
RECORDS = (
    "SELECT e.id, e.kind, e.position FROM entity e WHERE e.position IN (SELECT value FROM json_each(:at))"
)
ENDLESS = -1


def asked(text: str) -> tuple[str, ...]:
    """Give the folded words of a query; none where it is empty or longer than what can be looked for."""
    found = tuple(dict.fromkeys(fold(text).split())) if len(text) <= LONGEST else ()
    return found if len(found) <= MOST else ()


def search(view: View, text: str, limit: int, kinds: Iterable[str]) -> tuple[Hit, ...]:
    """Give the best hits: exact name, its beginning, name, alias, figure, text, related names, pinyin.

    Of several words the one that stands in the worst place decides; for equals the catalogue's order does.
    """
    words, chosen = asked(text), tuple(kinds)
    if not words or limit < 1:
        return ()
    values: Values = {"any": int(not chosen), "kinds": array(chosen), "limit": limit}
    found: Found = {}
    for step in (_named, _holding, _sounding):
        for at, matched in step(view, words, text, values):
            found.setdefault(at, matched)
        if len(found) >= limit:
            break
    return hits(view, dict([*found.items()][:limit]), words)


def ids(view: View, text: str) -> tuple[str, ...]:
    """Give all records that hold the words literally, in the catalogue's order."""
    words = asked(text)
    if len(words) == 1:
        rows = view.rows(HELD, match=matching(view, words), limit=ENDLESS)
    else:
        rows = view.rows(RECORDS, "ORDER BY e.position", at=json.dumps([*spread(view, words)]))
    return tuple(row["id"] for row in rows)


def counts(view: View, text: str) -> dict[str, int]:
    """Count, for each kind, the first COUNTED records that hold the words literally."""
    words = asked(text)
    if len(words) == 1:
        found = [row["at"] for row in view.rows(HOLDING, match=matching(view, words), limit=COUNTED)]
    else:
        found = [*spread(view, words)][:COUNTED]
    return dict(Counter(row["kind"] for row in view.rows(RECORDS, at=json.dumps(found))))


def _named(view: View, _: Words, text: str, values: Values) -> Placed:
    """The whole name, then its beginning."""
    whole = fold(text)
    rows = view.rows(NAMED, EXACT, whole=whole, **values)
    if view.rows(HOW_MANY, whole=whole)[0]["names"] < FEW:
        rows += view.rows(NAMED, BEGINNING, "ORDER BY n.record LIMIT :limit", whole=whole, **values)
    else:
        rows += view.rows(IN_NAMES, match=matching(view, (whole,), starts=True), **values)
    yield from ((row["at"], Matched.NAME) for row in rows)


def _holding(view: View, words: Words, _: str, values: Values) -> Placed:
    """What holds the words in one field: read in the order of the index, which is that of the hits.

    Where these are too few, what holds one of several words in one field and another elsewhere stands among
    them, by the worst of the words' places.
    """
    limit = int(str(values["limit"]))
    enough = limit * len(FIELDS)  # so that as many records are among the rows
    rows = view.rows(ROWS, match=matching(view, words), **values | {"limit": enough})
    found = {row["at"] for row in rows}
    if len(words) > 1 and len(found) < limit:
        yield from _of_kinds(view, spread(view, words), values)
    else:
        yield from ((row["at"], MATCHED[row["number"] >> SHIFT]) for row in rows)


def _sounding(view: View, words: Words, _: str, values: Values) -> Placed:
    """What sounds like the words: all in one, else each of them where it is not held literally."""
    for at in sounding(view, "".join(words), int(str(values["limit"])), values):
        yield at, Matched.PINYIN
    if len(words) > 1:
        heard = spread(view, words, lambda word: sounding(view, word, SOUNDING, values))
        yield from _of_kinds(view, heard, values)


def _of_kinds(view: View, found: Places, values: Values) -> Placed:
    """Give the records that were found and are of the kinds asked for."""
    rows = view.rows(
        RECORDS, "AND", OF_KINDS, at=json.dumps([*found]), any=values["any"], kinds=values["kinds"]
    )
    kept = {row["position"] for row in rows}
    yield from ((at, MATCHED[place]) for at, place in found.items() if at in kept)
