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
NAMES = (
    "n.folded = :whole ORDER BY n.record LIMIT :limit",
    "n.folded >= :whole AND n.folded < :whole || char(1114111) ORDER BY n.record LIMIT :limit",
)
"""The whole name first, then its beginning."""
ROWS = (
    f"SELECT s.rowid AS number FROM search s CROSS JOIN entity e ON e.position = (s.rowid & {POSITION})"
    f" WHERE s.search MATCH :match AND {OF_KINDS} ORDER BY s.rowid LIMIT :limit"
)
HOLDING = f"SELECT DISTINCT rowid & {POSITION} AS at FROM search WHERE search MATCH :match LIMIT :limit"
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
    rows = view.rows(RECORDS, "ORDER BY e.position", at=json.dumps(_positions(view, asked(text), ENDLESS)))
    return tuple(row["id"] for row in rows)


def counts(view: View, text: str) -> dict[str, int]:
    """Count, for each kind, the first COUNTED records that hold the words literally."""
    rows = view.rows(RECORDS, at=json.dumps(_positions(view, asked(text), COUNTED)))
    return dict(Counter(row["kind"] for row in rows))


def _positions(view: View, words: Words, limit: int) -> list[int]:
    """Give the positions of records that hold all words."""
    if len(words) > 1:
        found = [*spread(view, words)]
        return found if limit == ENDLESS else found[:limit]
    return (
        [row["at"] for row in view.rows(HOLDING, match=matching(view, words), limit=limit)] if words else []
    )


def _named(view: View, _: Words, text: str, values: Values) -> Placed:
    """The whole name, then its beginning."""
    for which in NAMES:
        for row in view.rows(NAMED, which, whole=fold(text), **values):
            yield row["at"], Matched.NAME


def _holding(view: View, words: Words, _: str, values: Values) -> Placed:
    """What holds the words in one field: read in the order of the index, which is that of the hits.

    Where these are too few, what holds one of several words in one field and another elsewhere stands among
    them, by the worst of the words' places.
    """
    limit = int(str(values["limit"]))
    enough = limit * len(FIELDS)  # so that as many records are among the rows
    rows = view.rows(ROWS, match=matching(view, words), **values | {"limit": enough})
    found = {row["number"] & POSITION for row in rows}
    if len(words) > 1 and len(found) < limit:
        yield from _of_kinds(view, spread(view, words), values)
    else:
        yield from ((row["number"] & POSITION, MATCHED[row["number"] >> SHIFT]) for row in rows)


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
