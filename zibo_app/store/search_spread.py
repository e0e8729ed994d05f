"""Records that hold each of several words somewhere, one word in one field and another elsewhere."""

import json
from collections.abc import Callable, Iterable

from zibo_app.store.reader import View
from zibo_app.store.search_schema import FIELDS, POSITION, SHIFT
from zibo_app.store.search_tokens import phrase

RARE = 3000
"""A word in fewer rows than this is looked for first, and the others only in the records that hold it."""
HOW_MANY = f"SELECT count(*) AS rows FROM (SELECT 1 FROM search WHERE search MATCH :match LIMIT {RARE})"
HOLDING = "SELECT rowid AS number FROM search WHERE search MATCH :match"
AMONG = f"AND (rowid & {POSITION}) IN (SELECT value FROM json_each(:among))"
SPOKEN = len(FIELDS)
"""The place of a word that is only heard: after all fields."""

Places = dict[int, int]
"""The positions of records, and the number of the best field in which a word stands."""
Heard = Callable[[str], Iterable[int]]


def matching(view: View, words: Iterable[str], *, starts: bool = False) -> str:
    """Ask the index for rows that hold all these words, or begin with them, in what the viewer may see."""
    seen = " ".join(map(str, view.viewer.sees()))
    return " AND ".join(f"{{{seen}}} : {phrase(word, starts=starts)}" for word in words)


def spread(view: View, words: Iterable[str], heard: Heard = lambda _: ()) -> Places:
    """Give the records that hold every word or are `heard` in it, by the worst of the words' places."""
    found: Places | None = None
    for word in sorted(words, key=lambda word: _rows(view, word)):
        places = _places(view, word, found)
        for at in heard(word):
            places.setdefault(at, SPOKEN)
        known = places if found is None else found
        found = {at: max(place, known[at]) for at, place in places.items() if at in known}
    return dict(sorted((found or {}).items(), key=lambda record: (record[1], record[0])))


def _rows(view: View, word: str) -> int:
    return int(view.rows(HOW_MANY, match=matching(view, (word,)))[0]["rows"])


def _places(view: View, word: str, among: Places | None) -> Places:
    """Give the records that hold a word, all or those among the ones found before."""
    match = matching(view, (word,))
    if among is None or len(among) > RARE:
        rows = view.rows(HOLDING, match=match)
    else:
        rows = view.rows(HOLDING, AMONG, match=match, among=json.dumps([*among]))
    places: Places = {}
    for row in rows:  # the best field comes first
        places.setdefault(row["number"] & POSITION, row["number"] >> SHIFT)
    return places
