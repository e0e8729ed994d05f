"""Why figures may not stand as bars on one axis, in words people can act on."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from zibo_app.domain.figure import Figure, Measure, Nature, share_axis
from zibo_app.domain.text import LANGS, Choice, Lang, Text, say
from zibo_app.domain.wording import number_of

NOTHING = Text("没有可以画的指标。", "There are no figures to draw.")
RANKS = Text(
    "名次和等级不是数量，不能画成柱形；请看文字，并注明在什么范围内排名。",
    "Ranks and grades are no quantities and are never drawn as bars; read them as text with their scope.",
)
WORDS = Text(
    "其中有的只有说法、没有数字，无法画成柱形。",
    "Some of these are stated in words only, without a number to draw.",
)
PLANS = Text(
    "计划数与实际数不能画在同一坐标轴上：二者口径不同，相减也不是增减。",
    "Planned and actual numbers never share an axis: they are counted differently; a gap is no change.",
)
GROWTHS = Text(
    "增速不能与金额、数量等画在同一坐标轴上。",
    "Growth rates never share an axis with amounts, counts or the like.",
)
NATURES = Text(
    "{a}与{b}性质不同，不能画在同一坐标轴上。", "{a} and {b} are not alike and never share an axis."
)
STOCKS = Text(
    "新增数与存量数不能画在同一坐标轴上。",
    "What was added in the period never shares an axis with what stands at its end.",
)
MEASURES = Text(
    "统计性质不同（{a}、{b}），不能画在同一坐标轴上。",
    "The numbers are not taken alike ({a}; {b}) and never share an axis.",
)
UNITS = Text("单位不同（{a}、{b}），不能画在同一坐标轴上。", "Units differ ({a}; {b}): no shared axis.")
LEVELS = Text(
    "层级不同（{a}、{b}），不能画在同一坐标轴上。",
    "The figures stand at different levels ({a}; {b}) and never share an axis.",
)
Part = TypeVar("Part", bound=Choice | str)
UNDRAWN = frozenset({Nature.RANK, Nature.GRADE})


def why_not(figures: tuple[Figure, ...]) -> Text | None:
    """Say why these figures may not stand on one axis; None when they may."""
    if not figures:
        return NOTHING
    if any(figure.nature in UNDRAWN for figure in figures):
        return RANKS
    if any(number_of(figure) is None for figure in figures):
        return WORDS
    return None if share_axis(figures) else _differing(figures)


def _differing(figures: tuple[Figure, ...]) -> Text:
    if _seen(figures, lambda f: f.basis):
        return PLANS
    if natures := _seen(figures, lambda f: f.nature):
        return GROWTHS if Nature.GROWTH in natures else _name(NATURES, natures)
    if measures := _seen(figures, lambda f: f.measure):
        return STOCKS if {Measure.ADDED, Measure.STOCK} <= set(measures) else _name(MEASURES, measures)
    if levels := _seen(figures, lambda f: f.level):
        return _name(LEVELS, levels)
    return _name(UNITS, _seen(figures, lambda f: f.unit))


def _seen(figures: tuple[Figure, ...], part: Callable[[Figure], Part]) -> list[Part]:
    """List the different values of a part in the order met; nothing where all are equal."""
    values = list(dict.fromkeys(part(figure) for figure in figures))
    return values if len(values) > 1 else []


def _name(message: Text, values: Sequence[Choice | str]) -> Text:
    """Fill a message with the first two of the values that differ."""
    zh, en = ([_word(value, lang) for value in values] for lang in LANGS)
    return Text(message.zh.format(a=zh[0], b=zh[1]), message.en.format(a=en[0], b=en[1]))


def _word(value: Choice | str, lang: Lang) -> str:
    return say(value, lang) if isinstance(value, Choice) else value or "—"
