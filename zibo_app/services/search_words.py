"""Searches put more plainly: without the words a question is asked with, and with a mistyped word mended."""

import re
from collections.abc import Callable, Iterable
from itertools import takewhile

SHORTEST = 6
"""Latin words from so many letters on are mended: a shorter one is mostly a word of its own (glass)."""
LATIN = re.compile(r"[a-z]+")
ASKING_ZH = re.compile(
    "请问|你们|我们|这里|介绍一下|有没有|(?:一共|总共|共)?[有是]?(?:多少|几)[家个条项名亿天]?|有?哪些|有?哪几[家个条项]"
    "|[是有]?什么|是谁|怎么样|怎样|如何|[吗呢的？?，。！!]"
)
ASKING_EN = re.compile(
    "a|an|and|any|are|at|can|do|does|for|get|have|here|how|in|is|it|many|me|much|of|on|our|please|show|tell"
    "|the|there|to|us|we|what|which|who|with|you|your"
)

ANYWHERE = frozenset((
    "公司", "有限公司", "产业", "产业化", "系列", "生产", "建设", "创新", "山东", "中国",
    "shandong", "industrial", "company", "companies", "firm", "firms",
))  # fmt: skip
"""Words that stand in names of every sort: a count of them says nothing."""


def without_asking(text: str) -> str:
    """Leave out of folded text the words a question is asked with; empty where that changes nothing."""
    kept = [word for word in ASKING_ZH.sub(" ", text).split() if not ASKING_EN.fullmatch(word)]
    return " ".join(kept) if kept and kept != text.split() else ""


def without(text: str, words: Iterable[str]) -> str:
    """Leave these words out of folded text."""
    for word in sorted(words, key=len, reverse=True):
        text = text.replace(word, " ")
    return " ".join(text.split())


def mended(
    words: Iterable[str], found: Callable[[str], bool], known: Callable[[str], Iterable[str]]
) -> tuple[str, str]:
    """Give the text with the first mistyped Latin word replaced, and the word taken; both empty for none.

    `found` says whether a word finds anything, `known` gives words that may have been meant.
    """
    parts = list(words)
    for at, word in enumerate(parts):
        if len(word) >= SHORTEST and LATIN.fullmatch(word) and not found(word):
            near = [each for each in dict.fromkeys(known(word)) if one_letter_off(word, each)]
            if near:
                parts[at] = min(near, key=lambda each: (each[:1] != word[:1], abs(len(each) - len(word))))
                return " ".join(parts), parts[at]
    return "", ""


def one_letter_off(word: str, other: str) -> bool:
    """Whether one letter more, less, other, or swapped with its neighbour makes one word of the other."""

    def same(pair: tuple[str, str]) -> bool:
        return pair[0] == pair[1]

    if word == other or abs(len(word) - len(other)) > 1:
        return False
    start = sum(1 for _ in takewhile(same, zip(word, other, strict=False)))
    one, two = word[start:], other[start:]
    swapped = len(one) == len(two) > 1 and one[:2] == two[1::-1] and one[2:] == two[2:]
    return swapped or one[1:] == two[1:] or one[1:] == two or one == two[1:]
