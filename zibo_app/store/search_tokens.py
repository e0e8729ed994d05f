"""Folded text as the words of a full-text index, so that a phrase finds exactly what LIKE '%…%' finds.

A hanzi is a word of its own. Latin letters, digits and marks stand in runs (`2gw`, `23.8`, `pharma`); each of
their characters is a word of itself and the two that follow in the run: `pha har arm rma ma a`. A part of a
run that is three or longer is then a phrase (`har arm`), a shorter one the beginning of a word (`ha*`), and
where a hanzi follows in what is looked for, the run is known to end there (`gw w 碳`). White space beside a
hanzi and the ends of a piece of text are words, too (GAP), so that no phrase reaches across them.

The index splits at spaces alone (tokenizer `ascii`, which takes everything above ASCII for letters): one that
knows Unicode's classes would drop hanzi younger than itself.
"""

import re
import string
from collections.abc import Iterable, Iterator

from zibo_app.store.search_schema import GAP

HANZI = "\u2e80"
"""From this character on each one is a word."""
WIDTH = 3
RUN = f"[^ {HANZI}-\U0010ffff]+"
PARTS = f"{RUN}|[ {HANZI}-\U0010ffff]"
"""Compiled when first asked for."""
STAND_INS = {ord(mark): 0xE000 + ord(mark) for mark in string.punctuation}
"""ASCII marks as private characters: to SQLite they are letters, and no query can hold an operator."""


def indexed(pieces: Iterable[str]) -> str:
    """Write folded pieces of text as a cell of the index; empty where there is none."""
    found = [word for piece in pieces for word in (GAP, *_words(piece))]
    return " ".join((*found, GAP)).translate(STAND_INS) if found else ""


def phrase(folded: str, *, starts: bool = False) -> str:
    """Write the FTS5 phrase for folded text anywhere in a piece, or only at its start."""
    found = list(_words(folded))
    last = re.search(f"{RUN}$", folded)
    tail = ""
    if last:
        length = len(last[0])
        del found[len(found) - min(length, WIDTH) + 1 :]
        tail = "" if length >= WIDTH else " *"
    return f'"{" ".join((GAP, *found) if starts else found).translate(STAND_INS)}"{tail}'


def spelled(readings: Iterable[str]) -> str:
    """Write readings, syllables between spaces, as a cell of the index: each syllable is a word."""
    found = [word for reading in readings for word in (GAP, *reading.split())]
    return " ".join((*found, GAP)) if found else ""


def _words(folded: str) -> Iterator[str]:
    for match in re.finditer(PARTS, folded):
        part = match[0]
        if part != " ":
            yield from (part[at : at + WIDTH] for at in range(len(part))) if part < HANZI else part
        elif folded[match.start() - 1] >= HANZI or folded[match.end()] >= HANZI:
            yield GAP
