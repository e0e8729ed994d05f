"""Words one mistake of typing away: a letter too much, missing, wrong, or two of them exchanged."""

from collections.abc import Iterator
from string import ascii_lowercase

from zibo_app.store.reader import View, array
from zibo_app.store.search_fold import fold

SHORTEST, LONGEST = 4, 32
SIMILAR = (
    "SELECT w.word FROM search_word w WHERE w.word IN (SELECT value FROM json_each(:words))"
    " AND w.audience IN (SELECT value FROM json_each(:seen)) AND w.word <> :word"
    " GROUP BY w.word ORDER BY sum(w.times) DESC, w.word"
)


def similar(view: View, word: str) -> tuple[str, ...]:
    """Give the words of names, readings and texts that are one letter away, the most frequent first."""
    typed = fold(word)
    if not SHORTEST <= len(typed) <= LONGEST or not typed.isascii() or not typed.isalpha():
        return ()
    rows = view.rows(SIMILAR, words=array(dict.fromkeys(_mistakes(typed))), word=typed)
    return tuple(row["word"] for row in rows)


def _mistakes(word: str) -> Iterator[str]:
    for at in range(len(word) + 1):
        before, after = word[:at], word[at:]
        yield before + after[1:]
        yield before + after[1:2] + after[:1] + after[2:]
        for letter in ascii_lowercase:
            yield before + letter + after
            yield before + letter + after[1:]
