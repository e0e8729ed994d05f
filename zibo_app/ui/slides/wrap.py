"""Breaks text into lines: between hanzi and words, never before a closing mark, even where it can be."""

import re
from collections.abc import Callable
from typing import NamedTuple

from zibo_app.ui.slides.glued import GLUED

Width = Callable[[str], float]
ELLIPSIS = "…"
CLOSING, OPENING = "，。、；：？！）》】」』”’…％%,.;:?!)]}", "（《【「『“‘([{"
WIDE = "\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef\U0001f000-\U0003ffff"
_CLOSE, _OPEN = re.escape(CLOSING), re.escape(OPENING)
_NAME = rf"(?:(?<=[a-z,;:] )|(?<= \()|(?<=\d, ))[{WIDE}]{{2,8}}(?=[\s,;.)]|$)"
"""A name in hanzi within English: in two halves nobody knows it for one."""
_SUM = r"(?:RMB )?\d[\d.,]*(?: (?:million|billion)\b| ?[MG]W\b)"
"""A sum in English: its number is nothing without what stands after it."""
_UNIT = re.compile(
    rf"[{_OPEN}]*"
    rf"(?:{_NAME}|{_SUM}|{GLUED}|[^\s{WIDE}]*\d[^\s{WIDE}]* ?[{WIDE}](?![{_CLOSE}])"
    rf"|[{WIDE}]|[^\s{WIDE}{_OPEN}]+|[{_OPEN}]+)"
    r"(?:[\ufe0e\ufe0f\u0300-\u036f]|\u200d.)*"
    rf"[{_CLOSE}]*\s*"
)
_PAUSES = re.compile(r"(?<=[，；：。！？])(?!$)|(?<=一行)(?=莅临)"), re.compile(r"(?<=[、])")
DOT = " ·"
"""What sets parts of a line apart, and is left out where they stand on two."""
_PART = re.compile(r"[^、；]+[、；]?")
LEAST_SHARE = 0.4
"""How much of the longer line the shorter one takes at least where a text is broken at a pause."""
STEPS = 7


class Lines(NamedTuple):
    """A text in lines; `cut` where not all of it is there."""

    lines: tuple[str, ...]
    cut: bool = False


def wrap(text: str, room: float, width: Width) -> list[str]:
    """Fill lines of `room` px one after the other; what fits on none is broken between letters."""
    lines: list[str] = []
    line, reach = "", 0.0
    for unit in _UNIT.findall(text):
        if line and reach + width(unit.rstrip()) > room:
            lines.append(line.rstrip())
            line, reach = "", 0.0
        line += unit
        reach += width(unit)
        while reach > room and len(line.rstrip()) > 1 and width(line.rstrip()) > room:
            head = longest(line.rstrip(), room, width)
            lines.append(head)
            line = line[len(head) :]
            reach = width(line)
    return [*lines, line.rstrip()] if line.strip() else lines


def longest(text: str, room: float, width: Width, tail: str = "") -> str:
    """Give as many of the first letters as fit with `tail` after them, at least one without a tail."""
    low, high = 0 if tail else 1, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if width(text[:middle] + tail) <= room else (low, middle - 1)
    return text[:low]


def elide(text: str, room: float, width: Width) -> Lines:
    """Give the text on one line, cut with an ellipsis where it does not fit."""
    if width(text) <= room:
        return Lines((text,))
    return Lines((longest(text, room, width, ELLIPSIS).rstrip() + ELLIPSIS,), cut=True)


def fit(text: str, room: float, width: Width, most: int) -> Lines:
    """Break a text into at most `most` lines of about the same length; the rest is cut."""
    lines = wrap(text, room, width)
    if len(lines) <= most:
        return Lines(_bare(balanced(text, lines, room, width)))
    rest = text[text.index(lines[most - 1], sum(map(len, lines[: most - 1]))) :]
    return Lines((*lines[: most - 1], *elide(rest, room, width).lines), cut=True)


def _bare(lines: list[str]) -> tuple[str, ...]:
    """Leave out the dots at which lines end and begin."""
    return tuple(
        (line.lstrip(DOT) if number else line).rstrip(DOT if number < len(lines) - 1 else None)
        for number, line in enumerate(lines)
    )


def balanced(text: str, lines: list[str], room: float, width: Width) -> list[str]:
    """Break at a pause where both parts fit, else as evenly as it goes without another line."""
    if len(lines) <= 1:
        return lines
    halves = _at_pause(text, room, width) if len(lines) == 2 else []  # noqa: PLR2004 two halves
    parts = halves or _by_parts(text, len(lines), room, width)
    if parts:
        return parts
    low, high = room / len(lines) / 2, room
    for _ in range(STEPS):
        middle = (low + high) / 2
        tried = wrap(text, middle, width)
        low, high, lines = (low, middle, tried) if len(tried) <= len(lines) else (middle, high, lines)
    return lines


def _by_parts(text: str, most: int, room: float, width: Width) -> list[str]:
    """Fill lines with whole parts of a list; nothing where that takes more lines."""
    lines = [""]
    for part in _PART.findall(text):
        if lines[-1] and width(lines[-1] + part.rstrip()) > room:
            lines.append("")
        lines[-1] += part
    lines = [line.strip() for line in lines]
    fits = len(lines) == most and all(width(line) <= room for line in lines)
    return lines if fits and most > 1 else []


def _at_pause(text: str, room: float, width: Width) -> list[str]:
    """Break in two after a comma or the like, if need be after a comma of a list."""
    for pauses in _PAUSES:
        found = []
        for pause in pauses.finditer(text):
            halves = [text[: pause.end()].rstrip(), text[pause.end() :].strip()]
            wide = [width(half) for half in halves]
            if max(wide) <= room and min(wide) >= LEAST_SHARE * max(wide):
                found.append((max(wide), halves))
        if found:
            return min(found)[1]
    return []
