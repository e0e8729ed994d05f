"""Names found by pinyin: whole syllables, initials, or both mixed, with hanzi between them, at any place.

What is typed is cut into parts, each for one character of a name: the character itself, its syllable, or the
syllable's initial; the last part may be any beginning of a syllable. `fengzhuang`, `fengz`, `fzh` and
`封zhuang` all find 封装. The index gives records that have these syllables and initials somewhere;
whether they stand one after another is seen from the readings.
"""

import re
from collections.abc import Iterator
from itertools import groupby, islice

from zibo_app.store.reader import Value, View, visible
from zibo_app.store.search_tokens import phrase

SYLLABLE = (
    "(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:i?ang|i?ong|uang|eng|ing|uai|i?an|uan|van|en|in|un|vn|i?ao|ai|ei|i?ou"
    "|i[aeu]|u[aioe]|ve|er|[aoeiuv])"
)
"""Every syllable there is, and some more; compiled when first asked for."""
UNFINISHED = "(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aoeiuvn]{1,3}"
DOUBLE = frozenset({"zh", "ch", "sh"})
"""Initials of two letters."""
LONGEST_SYLLABLE = 6
LONGEST = 60
CUTS = 12
"""So many ways of cutting what was typed are tried, those with the longest syllables first."""
BATCH, BATCHES = 400, 6
"""So many readings are looked at, at a time and in all."""
ROWS = (
    "SELECT s.rowid AS at, r.letters, r.syllables FROM search_sound s"
    " CROSS JOIN entity e ON e.position = s.rowid"
    " JOIN search_reading r ON r.entity = e.id WHERE s.search_sound MATCH :cuts AND s.rowid > :after"
    f" AND {visible('e')} AND (:any OR e.kind IN (SELECT value FROM json_each(:kinds)))"
    " ORDER BY s.rowid LIMIT :batch"
)
Cut = tuple[str, ...]
ANYTHING: dict[str, Value] = {"any": 1, "kinds": "[]"}
"""What narrows nothing: records of every kind."""


def sounding(view: View, typed: str, limit: int, values: dict[str, Value]) -> list[int]:
    """Give the positions of records with a name that sounds like folded text, at most `limit`."""
    letters = letters_of(typed)
    asked = " OR ".join(dict.fromkeys(map(_expression, islice(cuts(letters), CUTS))))
    found: dict[int, None] = {}
    after = -1
    for _ in range(BATCHES if asked else 0):
        rows = view.rows(ROWS, cuts=asked, after=after, batch=BATCH, any=values["any"], kinds=values["kinds"])
        found |= {row["at"]: None for row in rows if fits(letters, row["letters"], row["syllables"].split())}
        if len(rows) < BATCH or len(found) >= limit:
            break
        # The last record may have readings left: it is looked at again.
        after = max(rows[0]["at"], rows[-1]["at"] - 1)
    return [*found][:limit]


def fits(typed: str, letters: str, syllables: list[str]) -> bool:
    """Whether what was typed stands for some characters of a name, one after another."""
    if len(letters) != len(syllables):
        return False
    return any(_from(at, typed, letters, syllables) for at in range(len(letters)))


def _from(at: int, typed: str, letters: str, syllables: list[str]) -> bool:
    if not typed:
        return True
    if at == len(letters):
        return False
    syllable = syllables[at]
    if syllable.startswith(typed):
        return True
    parts = {letters[at], syllable, syllable[:1]} | ({syllable[:2]} & DOUBLE)
    return any(
        typed.startswith(part) and _from(at + 1, typed[len(part) :], letters, syllables) for part in parts
    )


def letters_of(typed: str) -> str:
    """Give what can be read; nothing where there is no pinyin in it."""
    letters = typed.replace("'", "").replace("ü", "v")
    spoken = len(letters) <= LONGEST and letters.isalnum() and any("a" <= each <= "z" for each in letters)
    return letters if spoken else ""


def cuts(letters: str) -> Iterator[Cut]:
    """Cut letters into characters, syllables and initials, the longest syllables first."""
    if not letters:
        return
    for part in _parts(letters):
        if part == letters:
            yield (part,)
        else:
            yield from ((part, *rest) for rest in cuts(letters[len(part) :]))


def _parts(letters: str) -> Iterator[str]:
    """Give what the letters may begin with."""
    for length in range(min(LONGEST_SYLLABLE, len(letters)), 1, -1):
        if re.fullmatch(SYLLABLE, letters[:length]) or letters[:length] in DOUBLE:
            yield letters[:length]
    if re.fullmatch(UNFINISHED, letters) and not re.fullmatch(SYLLABLE, letters):
        yield letters
    yield letters[:1]


def _expression(cut: Cut) -> str:
    """Write what the index is asked for a cut: its characters, initials and syllables, run by run."""
    asked: list[str] = []
    for latin, run in groupby(enumerate(cut), lambda part: part[1].isascii()):
        parts = [*run]
        asked += (
            _latin(parts, len(cut)) if latin else [f"{{letters}} : {phrase(''.join(p for _, p in parts))}"]
        )
    return f"({' AND '.join(asked)})"


def _latin(parts: list[tuple[int, str]], length: int) -> Iterator[str]:
    """The syllables of a run, the last of which may be unfinished, and its initials where it has any."""
    runs = [(whole, [*run]) for whole, run in groupby(parts, lambda part: is_syllable(part[1]))]
    for whole, run in runs:
        if whole:
            tail = " *" if run[-1][0] == length - 1 else ""
            yield f'{{syllables}} : "{" ".join(part for _, part in run)}"{tail}'
    if len(runs) > 1 or not runs[0][0]:
        yield f"{{initials}} : {phrase(''.join(part[0] for _, part in parts))}"


def is_syllable(part: str) -> bool:
    """Whether a part of a cut stands for a whole syllable."""
    return len(part) > 1 and part not in DOUBLE
