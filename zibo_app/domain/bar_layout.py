"""Lays a bar chart out: pure arithmetic, done once for screen, picture and print."""

from collections.abc import Callable
from itertools import product
from math import ceil
from typing import NamedTuple

from zibo_app.domain.chart import Bar, Chart
from zibo_app.domain.geometry import DESK, Box, Geometry, Row, Sizes, Word
from zibo_app.domain.text import Lang, say

Metrics = Callable[[str, bool], float]
"""Gives the width in px of a text at the size of the chart's words; True asks for bold."""
ELLIPSIS = "…"
LABEL_SHARE = 0.46
"""How much of the width the labels may take."""
LEAST_APART, MOST_APART, MOST_THICK = 0.82, 2.2, 1.4
"""How close or far apart rows may stand, and how much thicker bars may be, where a chart fills its room."""
LONGEST = 300
"""No more letters than this are ever measured; a hostile label has thousands."""


def has_headings(chart: Chart) -> bool:
    """Whether the names stand above the bars."""
    return any(bar.heading for bar in chart.bars)


def height_of(chart: Chart, sizes: Sizes = DESK) -> float:
    """Give the chart's height, which does not depend on its width."""
    return len(chart.bars) * (sizes.high_pitch if has_headings(chart) else sizes.pitch)


def filled(chart: Chart, sizes: Sizes, height: float) -> Sizes:
    """Give sizes at which the chart fills `height` px: rows stand further apart or closer, words stay."""
    own = height_of(chart, sizes)
    factor = min(max(height / own, LEAST_APART), MOST_APART) if own else 1.0
    thicker = min(factor, MOST_THICK)
    return sizes._replace(
        line=min(sizes.line, sizes.pitch * factor, sizes.high_pitch * factor / 2),
        bar=sizes.bar * thicker,
        pitch=sizes.pitch * factor,
        low_bar=sizes.low_bar * thicker,
        high_pitch=sizes.high_pitch * factor,
    )


def lay_out(chart: Chart, lang: Lang, width: float, metrics: Metrics, sizes: Sizes = DESK) -> Geometry:
    """Lay the chart out in `width` px; a value is cut only where it alone is wider than the room."""
    return _Layout(chart, lang, max(width, 1.0), metrics, sizes).geometry()


def elide(text: str, room: float, width_of: Callable[[str], float]) -> str:
    """Cut a text, on one line, to `room` px with an ellipsis; empty where not even that fits."""
    flat = " ".join(text[: 4 * LONGEST].split())
    if len(flat) <= LONGEST and width_of(flat) <= room:
        return flat
    low, high = 0, min(len(flat), LONGEST)
    while low < high:
        middle = (low + high + 1) // 2
        fits = width_of(flat[:middle].rstrip() + ELLIPSIS) <= room
        low, high = (middle, high) if fits else (low, middle - 1)
    return flat[:low].rstrip() + ELLIPSIS if low or width_of(ELLIPSIS) <= room else ""


class _Tail(NamedTuple):
    """The words at the end of one bar, their widths, and how far they reach from it."""

    value: str
    note: str
    value_width: float
    note_width: float
    reach: float


class _Span(NamedTuple):
    """Along one bar: where the plot begins, the zero line, and the bar's end."""

    left: float
    zero: float
    end: float


class _Layout(NamedTuple):
    """What one layout is worked out from."""

    chart: Chart
    lang: Lang
    width: float
    metrics: Metrics
    sizes: Sizes

    def geometry(self) -> Geometry:
        bars, sizes = self.chart.ordered, self.sizes
        peak = max((abs(bar.number) for bar in bars), default=0.0) or 1.0
        shares = [bar.number / peak for bar in bars]
        left = self._left(bars)
        room = self.width - left
        tails = [self._tail(bar, room / self._sides) for bar in bars]
        longest = _longest(shares, tails, room)
        reached = [
            tail.reach - share * longest for share, tail in zip(shares, tails, strict=True) if share < 0
        ]
        zero = left + max(reached, default=0.0)
        rows = tuple(
            self._row(i * self._pitch, bar, _Span(left, zero, zero + shares[i] * longest), tails[i])
            for i, bar in enumerate(bars)
        )
        height = height_of(self.chart, sizes)
        rule = Box(zero, 0.0, 1.0, height) if reached else None
        return Geometry(
            self.width, height, zero, longest / peak, sizes.text, sizes.radius, rows, rule, self.chart.plan
        )

    @property
    def _pitch(self) -> float:
        return self.sizes.high_pitch if has_headings(self.chart) else self.sizes.pitch

    @property
    def _sides(self) -> int:
        """How many sides of the zero line have words: 2 where some numbers lie below zero and some do not."""
        return len({bar.number < 0 for bar in self.chart.bars}) or 1

    def _plain(self, text: str) -> float:
        return self.metrics(text, False)

    def _bold(self, text: str) -> float:
        return self.metrics(text, True)

    def _left(self, bars: tuple[Bar, ...]) -> float:
        """Give the left edge of the bars: beside the widest label, but never so far that values are cut."""
        if has_headings(self.chart) or not bars:
            return 0.0
        widest = max(self._plain(say(bar.label, self.lang)[:LONGEST]) for bar in bars)
        values = max(self._bold(say(bar.value, self.lang)[:LONGEST]) for bar in bars)
        spare = self.width - self._sides * (values + self.sizes.gap) - self.sizes.gap - self.sizes.least
        column = min(ceil(widest), LABEL_SHARE * self.width, max(spare, 3 * self.sizes.text))
        return min(column + self.sizes.gap, self.width)

    def _tail(self, bar: Bar, room: float) -> _Tail:
        """Fit value and note into `room` px; the note gives way first, and goes before it says nothing."""
        gap, small, least = self.sizes.gap, self.sizes.small_gap, self.sizes.least
        value = elide(say(bar.value, self.lang), room - gap, self._bold)
        value_width = self._bold(value)
        note = elide(say(bar.note, self.lang), room - gap - value_width - small - least, self._plain)
        if note.endswith(ELLIPSIS) and self._plain(note) < 3 * self.sizes.text:
            note = ""
        note_width = self._plain(note)
        reach = sum((gap if value else 0, value_width, small + note_width if note else 0))
        return _Tail(value, note, value_width, note_width, reach)

    def _row(self, y: float, bar: Bar, span: _Span, tail: _Tail) -> Row:
        """Place one bar and its words in the band that begins at `y`."""
        sizes, high = self.sizes, has_headings(self.chart)
        thick, lines = (sizes.low_bar, 2) if high else (sizes.bar, 1)
        band = Box(0.0, y, self.width, self._pitch)
        top = y + (self._pitch - lines * sizes.line) / 2
        line = top + (lines - 1) * sizes.line
        mark = Box(
            min(span.zero, span.end), line + (sizes.line - thick) / 2, abs(span.end - span.zero), thick
        )
        at = mark.x - tail.reach if span.end < span.zero else mark.right + sizes.gap
        after = at + tail.value_width + (sizes.small_gap if tail.note else 0.0)
        return Row(
            bar,
            band,
            mark,
            self._heading(bar, top) if high else self._label(bar, span.left - sizes.gap, top),
            Word(tail.value, Box(at, line, tail.value_width, sizes.line)),
            Word(tail.note, Box(after, line, tail.note_width, sizes.line)),
        )

    def _heading(self, bar: Bar, top: float) -> Word:
        text = elide(say(bar.name, self.lang), self.width, self._plain)
        return Word(text, Box(0.0, top, self._plain(text), self.sizes.line))

    def _label(self, bar: Bar, right: float, top: float) -> Word:
        text = elide(say(bar.label, self.lang), right, self._plain)
        width = self._plain(text)
        return Word(text, Box(right - width, top, width, self.sizes.line))


def _longest(shares: list[float], tails: list[_Tail], room: float) -> float:
    """Give the greatest length of a bar of share 1 at which every bar and its words stay within `room`.

    Each pair of a bar right of zero and one left of it bounds it: bars and tails stand side by side.
    """
    ends = [(share, tail.reach) for share, tail in zip(shares, tails, strict=True)]
    right = [end for end in ends if end[0] >= 0] or [(0.0, 0.0)]
    left = [(-share, reach) for share, reach in ends if share < 0] or [(0.0, 0.0)]
    pairs = [(a + b, room - reach - other) for (a, reach), (b, other) in product(right, left)]
    return max(0.0, min((free / share for share, free in pairs if share), default=0.0))
