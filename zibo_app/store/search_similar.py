"""Words one mistake of typing away: a letter too much, missing, wrong, or two of them exchanged."""

import re
from collections.abc import Iterator
from itertools import islice
from string import ascii_lowercase

from zibo_app.store.reader import View, array
from zibo_app.store.search_fold import fold
from zibo_app.store.search_sound import ANYTHING, SYLLABLE, sounding

SHORTEST, LONGEST = 4, 32
SIMILAR = (
    "SELECT w.word FROM search_word w WHERE w.word IN (SELECT value FROM json_each(:words))"
    " AND w.audience IN (SELECT value FROM json_each(:seen)) AND w.word <> :word"
    " GROUP BY w.word ORDER BY sum(w.times) DESC, w.word"
)
SPELLED = f"(?:{SYLLABLE})+"
TRIED = 150
"""So many spellings of pinyin are looked for in the names."""


def similar(view: View, word: str) -> tuple[str, ...]:
    """Give the words that are one letter away, the most frequent first; else pinyin within a name."""
    typed = fold(word)
    if not SHORTEST <= len(typed) <= LONGEST or not typed.isascii() or not typed.isalpha():
        return ()
    meant = dict.fromkeys((*_exchanged(typed), *_mistakes(typed)))
    rows = view.rows(SIMILAR, words=array(meant), word=typed)
    return tuple(row["word"] for row in rows) or _heard(view, typed, meant)


def _heard(view: View, typed: str, meant: dict[str, None]) -> tuple[str, ...]:
    """Give the spellings in whole syllables that are heard in a name, as few as there are."""
    spelled = (each for each in meant if each != typed and re.fullmatch(SPELLED, each))
    return tuple(each for each in islice(spelled, TRIED) if sounding(view, each, 1, ANYTHING))


def _exchanged(word: str) -> Iterator[str]:
    """The likeliest mistake: two letters in the wrong order."""
    for at in range(len(word) - 1):
        yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]


def _mistakes(word: str) -> Iterator[str]:
    for at in range(len(word) + 1):
        before, after = word[:at], word[at:]
        yield before + after[1:]
        for letter in ascii_lowercase:
            yield before + letter + after
            yield before + letter + after[1:]
