"""Where in a shown name the words that were looked for stand."""

import unicodedata
from collections.abc import Iterable, Iterator

LONGEST = 1_000
"""Letters of a name that are looked through: no line shows more."""
Span = tuple[int, int]
"""Start and length, in letters."""


def flat(text: str) -> str:
    """Put a text on one line, cut where no line could show more."""
    return " ".join(text[:LONGEST].split())


def folded(text: str) -> tuple[str, list[int]]:
    """Fold width and case letter by letter; give for each folded letter which letter it came from."""
    letters, came = "", []
    for at, letter in enumerate(text):
        plain = unicodedata.normalize("NFKC", letter).casefold()
        letters += plain
        came += [at] * len(plain)
    return letters, came


def spans(text: str, words: Iterable[str]) -> tuple[Span, ...]:
    """Find every place of every word, those that touch joined, in order."""
    letters, came = folded(text)
    marked = sorted({at for word in words if word for at in _places(letters, came, folded(word)[0])})
    return tuple(_joined(marked))


def _places(letters: str, came: list[int], word: str) -> Iterator[int]:
    at = letters.find(word) if word else -1
    while at >= 0:
        yield from came[at : at + len(word)]
        at = letters.find(word, at + len(word))


def _joined(marked: list[int]) -> Iterator[Span]:
    start = last = -1
    for at in marked:
        if at != last + 1 or start < 0:
            if start >= 0:
                yield start, last + 1 - start
            start = at
        last = at
    if start >= 0:
        yield start, last + 1 - start
