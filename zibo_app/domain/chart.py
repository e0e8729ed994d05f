"""What a chart shows, as one value: shared by the screen, the table beneath it and every export."""

from zibo_app.domain.frozen import Frozen
from zibo_app.domain.text import Lang, Text, say

Table = tuple[tuple[str, ...], ...]
"""Lines of equally many cells, the header first."""

HEADER = (
    Text("名称", "Item"),
    Text("表述", "As worded"),
    Text("说明", "Note"),
    Text("数值", "Number"),
    Text("单位", "Unit"),
    Text("口径", "Basis"),
)
PLAN = Text("计划数", "planned")
EMPTY = Text("无数据", "no data")
UNIT = Text("单位 {unit}", "unit {unit}")
TURNS = frozenset(map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200F, 0x061C)))


class Bar(Frozen, kw_only=True):
    """One bar: its number in the chart's unit, and the words that stand with it.

    `value` is the figure as worded, qualifier included; `note` says in words what a second number is
    (完成率 103%); `heading` is a line above the bar in place of the label beside it; `detail` holds state,
    period, nature and level; `figure` and `target` are the ids of the figure and of the record behind it.
    """

    label: Text
    number: float
    value: Text
    note: Text = Text()
    heading: Text = Text()
    detail: Text = Text()
    figure: str = ""
    target: str = ""

    @property
    def name(self) -> Text:
        """What the bar is called: its heading where it has one, else its label."""
        return self.heading or self.label


class Chart(Frozen, kw_only=True):
    """Horizontal bars on one scale that starts at zero; `colour` numbers a series colour of the theme.

    A `plan` is drawn in dashed outline. `caption` says what a reader must know: 三类项目不可相加. Bars that
    have an order of their own, as hours of a day have, are `in_order`.
    """

    title: Text
    bars: tuple[Bar, ...]
    unit: Text = Text()
    caption: Text = Text()
    colour: int = 0
    plan: bool = False
    in_order: bool = False

    @property
    def ordered(self) -> tuple[Bar, ...]:
        """The bars as they are drawn: the greatest first, equal ones in the order given."""
        return self.bars if self.in_order else tuple(sorted(self.bars, key=lambda bar: -bar.number))

    @property
    def detail(self) -> Text:
        """What all bars have in common of state, period, nature and level; empty where they differ."""
        details = {bar.detail for bar in self.bars}
        return details.pop() if len(details) == 1 else Text()


def spoken(bar: Bar, lang: Lang) -> str:
    """Word one bar on one line: its name, value and note."""
    return " ".join(filter(None, (isolated(say(part, lang)) for part in (bar.name, bar.value, bar.note))))


def isolated(text: str) -> str:
    """Keep a text on one line, and signs in it that turn the direction of writing from what follows."""
    flat = " ".join(text.split())
    return f"\u2068{flat}\u2069" if TURNS & set(flat) else flat


def describe(chart: Chart, lang: Lang) -> str:
    """Describe the chart with all its numbers, for those who cannot see it."""
    zh = lang == "zh"
    comma, stop = ("，", "。") if zh else (", ", ". ")
    unit = say(UNIT, lang).replace("{unit}", say(chart.unit, lang)) if chart.unit else ""
    head = comma.join(filter(None, (say(chart.title, lang), say(PLAN, lang) if chart.plan else "", unit)))
    bars = ("；" if zh else "; ").join(spoken(bar, lang) for bar in chart.ordered) or say(EMPTY, lang)
    parts = (head, bars, say(chart.caption, lang))
    return stop.join(filter(None, parts)) + stop.strip()


def rows(chart: Chart, lang: Lang) -> Table:
    """Give the chart as a table, in the order of its bars; columns that are empty throughout are left out."""
    lines = [tuple(say(text, lang) for text in HEADER)]
    unit = say(chart.unit, lang)
    for bar in chart.ordered:
        name, value, note, detail = (say(text, lang) for text in (bar.name, bar.value, bar.note, bar.detail))
        lines.append((name, value, note, f"{bar.number:.12g}", unit, detail))
    kept = [i for i in range(len(HEADER)) if any(line[i] for line in lines[1:]) or i == 0]
    return tuple(tuple(line[i] for i in kept) for line in lines)


def tsv(table: Table) -> str:
    """Write a table for the clipboard: cells parted by tabs; no cell becomes a formula when pasted."""
    return "".join("\t".join(map(_cell, line)) + "\n" for line in table)


def _cell(text: str) -> str:
    flat = " ".join(text.split())
    return f"'{flat}" if flat[:1] in set("=+-@") and not _is_number(flat) else flat


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
