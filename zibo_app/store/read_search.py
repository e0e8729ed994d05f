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
from zibo_app.store.search_tokens import phrase

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
ALL_KINDS: Values = {"any": 1, "kinds": "[]"}

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
    f" WHERE s.search MATCH :word0 AND {OF_KINDS} ORDER BY s.rowid LIMIT :limit"
)
WORD = (
    "SELECT at, min(field) AS field FROM"
    f" (SELECT rowid & {POSITION} AS at, rowid >> {SHIFT} AS field FROM search WHERE search MATCH :word{{n}}"
    f" UNION ALL SELECT value, {len(FIELDS)} FROM json_each(:sound{{n}})) GROUP BY at"
)
EVERY = (
    f"SELECT f.at, max(f.field) << {SHIFT} | f.at AS number"
    " FROM ({words}) f JOIN entity e ON e.position = f.at"
    f" WHERE {OF_KINDS} GROUP BY f.at HAVING count(*) = {{count}} ORDER BY 2 LIMIT :limit"
)
HOLDING = f"SELECT DISTINCT rowid & {POSITION} AS at FROM search WHERE search MATCH :word0 LIMIT :limit"
RECORDS = "SELECT e.id, e.kind FROM ({found}) f JOIN entity e ON e.position = f.at ORDER BY e.position"
ENDLESS = -1


def asked(text: str) -> tuple[str, ...]:
    """Give the folded words of a query; none where it is empty or longer than what can be looked for."""
    found = tuple(dict.fromkeys(fold(text).split())) if len(text) <= LONGEST else ()
    return found if len(found) <= MOST else ()


def search(view: View, text: str, limit: int, kinds: Iterable[str]) -> tuple[Hit, ...]:
    """Give the best hits: exact name, its beginning, name, alias, figure, text, related names, pinyin."""
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
    if not words:
        return ()
    found = HOLDING if len(words) == 1 else _every(words)
    rows = view.rows(RECORDS.format(found=found), **_holds(view, words), **ALL_KINDS, limit=ENDLESS)
    return tuple(row["id"] for row in rows)


def counts(view: View, text: str) -> dict[str, int]:
    """Count, for each kind, the first COUNTED records that hold the words."""
    words = asked(text)
    if not words:
        return {}
    found = HOLDING if len(words) == 1 else _every(words)
    rows = view.rows(RECORDS.format(found=found), **_holds(view, words), **ALL_KINDS, limit=COUNTED)
    return dict(Counter(row["kind"] for row in rows))


def _named(view: View, _: Words, text: str, values: Values) -> Placed:
    """The whole name, then its beginning."""
    for which in NAMES:
        for row in view.rows(NAMED, which, whole=fold(text), **values):
            yield row["at"], Matched.NAME


def _holding(view: View, words: Words, _: str, values: Values) -> Placed:
    """What holds the words literally: read in the order of the index, which is that of the hits."""
    if len(words) == 1:
        limit = int(str(values["limit"])) * len(FIELDS)  # so that as many records are among the rows
        rows = view.rows(ROWS, **_holds(view, words), **values | {"limit": limit})
    else:
        rows = view.rows(_every(words), **_holds(view, words), **values)
    for row in rows:
        yield row["number"] & POSITION, MATCHED[row["number"] >> SHIFT]


def _sounding(view: View, words: Words, _: str, values: Values) -> Placed:
    """What sounds like the words: all in one, else each of them where it is not held literally."""
    for at in sounding(view, "".join(words), int(str(values["limit"])), values):
        yield at, Matched.PINYIN
    if len(words) > 1:
        sounds = {
            f"sound{n}": json.dumps(sounding(view, word, SOUNDING, values)) for n, word in enumerate(words)
        }
        for row in view.rows(_every(words), **_holds(view, words) | sounds, **values):
            yield row["number"] & POSITION, Matched.PINYIN


def _holds(view: View, words: Words) -> Values:
    """Give the parameters that look for each word in what the viewer may see."""
    seen = " ".join(map(str, view.viewer.sees()))
    values: Values = {f"word{n}": f"{{{seen}}} : {phrase(word)}" for n, word in enumerate(words)}
    return values | {f"sound{n}": "[]" for n, _ in enumerate(words)}


def _every(words: Words) -> str:
    """Write the query for records that have each word somewhere, by the worst place a word stands in."""
    found = " UNION ALL ".join(WORD.format(n=n) for n, _ in enumerate(words))
    return EVERY.format(words=found, count=len(words))
