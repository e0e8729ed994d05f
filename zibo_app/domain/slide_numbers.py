"""The numbers that a slide's words say, and those its figures vouch for."""

import re
from collections.abc import Iterable, Iterator

from zibo_app.domain.figure import Figure
from zibo_app.domain.text import LANGS, Text
from zibo_app.domain.wording import figure_text

DIGITS = re.compile(r"\d[\d,]*(?:\.\d+)?", re.ASCII)
ENGLISH = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
ENGLISH_WORD = re.compile(rf"\b({'|'.join(ENGLISH)})\b", re.IGNORECASE)
HANZI = {"两": "2", **{letter: str(n) for n, letter in enumerate("一二三四五六七八九十", 1)}}
COUNTED = re.compile(r"(?<![第一二三四五六七八九十])([两二三四五六七八九十])(?=[家个条座项位])")
"""A hanzi number before a counting word; 一 is left alone, it is in too many words."""
PLACED = re.compile(r"第[一二三四五六七八九十]+")


def said(words: Text) -> Iterator[str]:
    """Give each number these words say, as digits without thousands marks, and each 第一."""
    yield from digits(words.zh, words.en)
    yield from (str(ENGLISH.index(found.lower()) + 2) for found in ENGLISH_WORD.findall(words.en))
    yield from (HANZI[found] for found in COUNTED.findall(words.zh))
    yield from PLACED.findall(words.zh)


def digits(*texts: str) -> Iterator[str]:
    """Give each number written in digits, without thousands marks."""
    for text in texts:
        yield from (found.replace(",", "") for found in DIGITS.findall(text))


def vouched(figures: Iterable[Figure]) -> frozenset[str]:
    """Gather the numbers that these figures hold: their values as worded, in labels, scopes and periods."""
    found: set[str] = set()
    for figure in figures:
        worded = [figure_text(figure, lang) for lang in LANGS]
        about = (figure.label.zh, figure.label.en, figure.scope.zh, figure.scope.en, figure.period)
        found |= {*digits(*worded, *about), *PLACED.findall(worded[0])}
    return frozenset(found)


def told(words: Iterable[Text]) -> frozenset[str]:
    """Gather the numbers that these words hold, names and statements of the catalogue."""
    return frozenset(number for text in words for number in said(text))
