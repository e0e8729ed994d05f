"""What is shown of the records a search found: where the words stand, and a few words to tell them by."""

import json
import sqlite3
from collections.abc import Iterable
from itertools import groupby
from operator import itemgetter

from zibo_app.domain.kind import INDUSTRY
from zibo_app.domain.kinds import BY_KEY
from zibo_app.domain.listing import Row
from zibo_app.domain.search import Hit, Matched
from zibo_app.domain.text import Text
from zibo_app.store.read_lists import lines
from zibo_app.store.reader import View, array
from zibo_app.store.rows import words as read
from zibo_app.store.search_fold import fold
from zibo_app.store.search_sound import fits, letters_of

WIDE = 60
"""So many characters of a sentence are shown."""
BEFORE = 15
"""So many of them stand before the words."""
NEAR = 12
"""So far a cut moves to fall between two words."""
UNSAID = frozenset({"unstated", "unsaid"})
"""The keys of choices that say nothing."""
AT = "SELECT e.id, e.position FROM entity e WHERE e.position IN (SELECT value FROM json_each(:at))"
PIECES = (
    "SELECT t.entity, t.ref, t.zh, t.en FROM search_text t JOIN json_each(:wanted) w ON t.entity = w.key"
    " AND t.field = w.value WHERE t.audience IN (SELECT value FROM json_each(:seen)) ORDER BY"
    " t.entity, t.place"
)
READINGS = (
    "SELECT r.* FROM search_reading r WHERE r.entity IN (SELECT value FROM json_each(:ids))"
    " ORDER BY r.entity, r.place"
)
Words = tuple[str, ...]
Said = tuple[Text, str]
"""The words that hold what was looked for, and the id of their figure."""
NOTHING: Said = (Text(), "")


def hits(view: View, found: dict[int, Matched], words: Words) -> tuple[Hit, ...]:
    """Make the hits of what was found, in its order."""
    places = {row["position"]: row["id"] for row in view.rows(AT, at=array(map(str, found)))}
    matched = {places[at]: where for at, where in found.items() if at in places}
    known, said = lines(view, matched), _said(view, matched, words)
    return tuple(
        Hit(known[which].brief, where, *said.get(which, NOTHING), note(known[which]))
        for which, where in matched.items()
        if which in known
    )


def note(line: Row) -> Text:
    """Give the few words a record is told by: its industries, or the first of its fields that says any."""
    kind = BY_KEY[line.brief.kind]
    if line.industries and kind.facets[0] == INDUSTRY:
        return line.industries[0]
    for field in kind.fields:
        unsaid = [choice.label for choice in field.choices or () if str(choice) in UNSAID]
        value = line.fields.get(field.key)
        if value and value not in unsaid:
            return value
    return Text()


def _said(view: View, matched: dict[str, Matched], words: Words) -> dict[str, Said]:
    """Find for each record the alias, figure, sentence or related name that holds most of the words."""
    spoken = [which for which, where in matched.items() if where is Matched.PINYIN]
    found = _aloud(view, spoken, words) if spoken else {}
    wanted = {which: str(where) for which, where in matched.items() if where is not Matched.NAME}
    rows = view.rows(PIECES, wanted=json.dumps(wanted)) if wanted else []
    for which, group in groupby(rows, itemgetter("entity")):
        found[which] = _best([*group], words)
    return found


def _best(pieces: list[sqlite3.Row], words: Words) -> Said:
    """Take the piece that holds most of the words; of a figure the piece that words it."""
    held = [_held(piece, words) for piece in pieces]
    best = pieces[held.index(max(held))]
    shown = next(piece for piece in pieces if piece["ref"] == best["ref"]) if best["ref"] else best
    zh, en = (read(shown[lang]) for lang in ("zh", "en"))
    return Text(shortened(zh or en, words), shortened(en or zh, words)), read(shown["ref"])


def _held(piece: sqlite3.Row, words: Words) -> int:
    text = fold(f"{read(piece['zh'])} {read(piece['en'])}")
    return sum(word in text for word in words)


def shortened(text: str, words: Words) -> str:
    """Cut a long sentence to about WIDE characters around the first of the words it holds."""
    if len(text) <= WIDE:
        return text
    folded = fold(text)
    places = [place for place in map(folded.find, words) if place >= 0]
    at = min(places, default=0) * len(text) // len(folded)
    start = 0 if at <= BEFORE else _between(text, min(at - BEFORE, len(text) - WIDE))
    end = len(text) if start + WIDE >= len(text) else _between(text, start + WIDE)
    return ("…" if start else "") + text[start:end].strip() + ("…" if end < len(text) else "")


def _between(text: str, at: int) -> int:
    """Move a cut back to a space where one is near."""
    space = text.rfind(" ", max(0, at - NEAR), at)
    return at if space < 0 else space + 1


def _aloud(view: View, ids: Iterable[str], words: Words) -> dict[str, Said]:
    """Find the alias that sounds like the words, where it is not the name itself."""
    found: dict[str, Said] = {}
    typed = {letters_of(word) for word in (*words, "".join(words))} - {""}
    for row in view.rows(READINGS, ids=array(ids)):
        sounds = read(row["letters"]), read(row["syllables"]).split()
        if row["entity"] not in found and any(fits(each, *sounds) for each in typed):
            name = read(row["name"])
            found[row["entity"]] = (Text(name, name), "") if row["place"] else NOTHING
    return found
