"""From figures to a chart, or to the reason why they make none."""

from dataclasses import replace
from math import isfinite
from typing import NamedTuple

from zibo_app.domain.adding import why_no_sum
from zibo_app.domain.axis import why_not
from zibo_app.domain.chart import Bar, Chart
from zibo_app.domain.evidence import Audience, marked
from zibo_app.domain.figure import Basis, Figure, Measure, Nature
from zibo_app.domain.text import LANGS, Text, say
from zibo_app.domain.wording import ENGLISH_UNITS, figure_text, number_of, period_text, split_unit

COMPLETION = Text("完成率", "completion rate")
NONE = Text()
COMPANY = Text("据企业介绍", "according to the company")
TOO_GREAT = Text("数值超出可画的范围。", "A number is too great to draw.")


class Item(NamedTuple):
    """A figure to draw: its label on the chart (its own where empty), and figures worded beside it.

    An aside that is a count stands in the heading above the bar, any other in the note after the value.
    """

    figure: Figure
    label: Text = Text()
    asides: tuple[Figure, ...] = ()


def bar_chart(
    items: tuple[Item, ...],
    title: Text,
    *,
    caption: Text = NONE,
    colour: int = 0,
    viewer: Audience = Audience.PUBLIC,
) -> Chart | Text:
    """Make a chart of figures that may share an axis, else give the sentence why they may not."""
    figures = tuple(item.figure for item in items)
    reason = why_not(figures)
    if reason is not None:
        return reason
    if not all(isfinite(float(number_of(figure) or 0)) for figure in figures):
        return TOO_GREAT
    dated = len({figure.period for figure in figures}) > 1
    return Chart(
        title=title,
        bars=tuple(_bar(item, viewer, dated=dated) for item in items),
        unit=unit_text(figures[0].unit),
        caption=caption,
        colour=colour,
        plan=figures[0].basis is Basis.PLAN,
    )


def not_to_add(items: tuple[Item, ...]) -> Text:
    """Say under a chart why its bars must not be added up; empty for a single one or where they may be."""
    figures = tuple(item.figure for item in items)
    return (why_no_sum(figures) if len(figures) > 1 else None) or Text()


def unit_text(unit: str) -> Text:
    """Word a printed unit: 亿元 is RMB 100 million; counting words have no English."""
    magnitude, plain = split_unit(unit)
    english = ENGLISH_UNITS.get(plain, "")
    size = "" if magnitude == 1 else f"{magnitude:,}"
    if plain == "元":
        size = "100 million" if magnitude == 10**8 else size
        return Text(unit, f"RMB {size}".strip())
    return Text(unit, f"{size} {english}".strip())


def _bar(item: Item, viewer: Audience, *, dated: bool) -> Bar:
    figure, label = item.figure, item.label or item.figure.label
    counts = [worded(aside) for aside in item.asides if aside.nature is Nature.COUNT]
    notes = [aside_text(aside) for aside in item.asides if aside.nature is not Nature.COUNT]
    period = [period_text(figure.period)] if dated else []
    return Bar(
        label=label,
        number=float(number_of(figure) or 0),
        value=worded(figure),
        note=_joined(" · ", *period, *notes),
        heading=_joined(" ", Text(label.zh, f"{label.en}:"), *counts) if counts else Text(),
        detail=detail_text(figure, viewer),
        figure=figure.id,
        target=figure.entity,
    )


def worded(figure: Figure) -> Text:
    """Word a figure in both languages."""
    return Text(*(figure_text(figure, lang) for lang in LANGS))


def _joined(between: str, *texts: Text) -> Text:
    return Text(*(between.join(filter(None, (say(text, lang) for text in texts))) for lang in LANGS))


def aside_text(figure: Figure) -> Text:
    """Say in words what a second number is: 完成率 103%, 增长 5.77%."""
    before = {Nature.COMPLETION: COMPLETION, Nature.GROWTH: _growth(figure)}.get(figure.nature, figure.label)
    if figure.nature is Nature.GROWTH and figure.value.startswith("-"):
        figure = replace(figure, value=figure.value[1:])
    return _joined(" ", before, worded(figure))


def _growth(figure: Figure) -> Text:
    """Word a change up or down; it is called 同比 only where the figure is labelled so."""
    yearly = figure.label.zh.find("同比") >= 0
    if figure.value.startswith("-"):
        return Text("同比下降", "down year on year") if yearly else Text("下降", "down")
    return Text("同比增长", "up year on year") if yearly else Text("增长", "up")


def detail_text(figure: Figure, viewer: Audience) -> Text:
    """Say state, period, nature and level of a figure, for tooltips, tables and the foot of a picture."""
    measured = figure.measure is not Measure.UNSAID or figure.nature is Nature.COUNT
    return _joined(
        " · ",
        marked(figure.state, viewer),
        period_text(figure.period),
        figure.basis.label if figure.basis is Basis.PLAN else Text(),
        figure.nature.label,
        figure.measure.label if measured else Text(),
        figure.scope or figure.level.label,
        COMPANY if figure.attribution else Text(),
    )
