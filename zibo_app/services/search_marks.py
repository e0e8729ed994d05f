"""What to mark in shown names: the words themselves, and the hanzi that typed pinyin stands for."""

import re
import unicodedata
from collections.abc import Iterable

from zibo_app.domain.search import Hit, Matched

HANZI = re.compile(r"[\u4e00-\u9fff]")
ENDS = "(?:ng|n|r)(?![aeiouv])"
SYLLABLE = re.compile(f"(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?[aeiouv]+(?:{ENDS})?")
"""A syllable of pinyin as it is written: what begins with a vowel has an apostrophe before it."""
LETTERS = re.compile(r"[a-z]+")


def marks(words: tuple[str, ...], hits: Iterable[Hit]) -> tuple[str, ...]:
    """Give the folded words, then the hanzi that pinyin among them stands for in the hits found by it."""
    letters = [word for word in words if LETTERS.fullmatch(word)]
    names = [hit.brief for hit in hits if hit.matched is Matched.PINYIN] if letters else []
    spoken = (hanzi(brief.name.zh, brief.reading, word) for brief in names for word in letters)
    return tuple(dict.fromkeys((*words, *filter(None, spoken))))


def hanzi(name: str, reading: str, letters: str) -> str:
    """Give the first part of a name that is read so, by syllables, initials or a mixture; empty for none."""
    places = [match.start() for match in HANZI.finditer(name)]
    syllables = _syllables(name, reading)
    if len(places) != len(syllables):  # a reading that was not made from this name
        return ""
    for start, place in enumerate(places):
        end = _end(syllables, start, letters)
        if end:
            return name[place : places[end - 1] + 1]
    return ""


def _syllables(name: str, reading: str) -> list[str]:
    """Give the toneless syllables of the hanzi of a name; what is no hanzi stands in the reading, too."""
    apart = set(re.findall(r"[a-z]+|[0-9]+", name.casefold()))
    words = (word for word in re.findall(r"[a-z'’]+", _toneless(reading)) if word not in apart)
    return [syllable for word in words for syllable in SYLLABLE.findall(word)]


def _end(syllables: list[str], at: int, letters: str) -> int:
    """Where a reading of all letters that begins at a syllable ends; 0 where there is none."""
    if not letters:
        return at
    if at == len(syllables):
        return 0
    syllable = syllables[at]
    if syllable.startswith(letters):
        return at + 1
    whole = _end(syllables, at + 1, letters.removeprefix(syllable)) if letters.startswith(syllable) else 0
    return whole or (_end(syllables, at + 1, letters[1:]) if syllable[:1] == letters[0] else 0)


def _toneless(reading: str) -> str:
    plain = unicodedata.normalize("NFD", reading.casefold()).replace("u\u0308", "v")
    return "".join(letter for letter in plain if not unicodedata.combining(letter))
