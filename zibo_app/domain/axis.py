"""Why figures may not stand as bars on one axis, in words people can act on."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from zibo_app.domain.figure import Figure, Measure, Nature, share_axis, thing_of
from zibo_app.domain.text import LANGS, Choice, Text, say
from zibo_app.domain.wording import ENGLISH_UNITS, number_of

DRAWN = Text("画在同一坐标轴上", "share an axis")
"""What is not to be done with the figures: it fills the {act} of the reasons."""
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
GROWTHS_ACT = Text(
    "增速不能与金额、数量等{act}。", "Growth rates can never {act} with amounts, counts or the like."
)
NATURES_ACT = Text("{a}与{b}性质不同，不能{act}。", "{a} and {b} are not alike and can never {act}.")
STOCKS_ACT = Text(
    "新增数与存量数不能{act}。",
    "What was added in the period and what stands at its end can never {act}.",
)
MEASURES_ACT = Text(
    "统计性质不同（{a}、{b}），不能{act}。", "The numbers are not taken alike ({a}; {b}) and can never {act}."
)
UNITS_ACT = Text("单位不同（{a}、{b}），不能{act}。", "Units differ ({a}; {b}): they cannot {act}.")
LEVELS_ACT = Text(
    "层级不同（{a}、{b}），不能{act}。",
    "The figures stand at different levels ({a}; {b}) and can never {act}.",
)
THINGS_ACT = Text(
    "所指的不是同一样东西（{a}、{b}），不能{act}。",
    "Different things are measured ({a}; {b}): they cannot {act}.",
)
NONE = Text("—", "—")
"""Stands for a unit where there is none."""
Part = TypeVar("Part", bound=Choice | str | Text)
UNDRAWN = frozenset({Nature.RANK, Nature.GRADE})


def filled(message: Text, **parts: Text) -> Text:
    """Fill the {names} of a message in both languages; braces in what fills them stay as they are."""
    zh = {name: part.zh for name, part in parts.items()}
    en = {name: part.en for name, part in parts.items()}
    return Text(message.zh.format(**zh), message.en.format(**en))


GROWTHS, STOCKS = filled(GROWTHS_ACT, act=DRAWN), filled(STOCKS_ACT, act=DRAWN)


def why_not(figures: tuple[Figure, ...]) -> Text | None:
    """Say why these figures may not stand on one axis; None when they may."""
    if not figures:
        return NOTHING
    if any(figure.nature in UNDRAWN for figure in figures):
        return RANKS
    if any(number_of(figure) is None for figure in figures):
        return WORDS
    if share_axis(figures):
        return None
    return PLANS if seen(figures, basis_of) else differing(figures, DRAWN)


def differing(figures: tuple[Figure, ...], act: Text) -> Text | None:
    """Say what of nature, measure, level, unit and thing parts the figures; None where nothing does.

    `act` is what must not be done with them: 画在同一坐标轴上, share an axis.
    """
    if natures := seen(figures, nature_of):
        return filled(GROWTHS_ACT, act=act) if Nature.GROWTH in natures else _named(NATURES_ACT, natures, act)
    if measures := seen(figures, measure_of):
        mixed = {Measure.ADDED, Measure.STOCK} <= set(measures)
        return filled(STOCKS_ACT, act=act) if mixed else _named(MEASURES_ACT, measures, act)
    if levels := seen(figures, level_of):
        return _named(LEVELS_ACT, levels, act)
    if units := seen(figures, unit_of):
        read = [Text(unit, ENGLISH_UNITS.get(unit, unit)) if unit else NONE for unit in units]
        return _named(UNITS_ACT, read, act)
    return _named(THINGS_ACT, _labels(figures), act) if seen(figures, thing_of) else None


def basis_of(figure: Figure) -> Choice:
    """Give whether it happened or is intended."""
    return figure.basis


def nature_of(figure: Figure) -> Choice:
    """Give what sort of quantity it is."""
    return figure.nature


def measure_of(figure: Figure) -> Choice:
    """Give whether it was added, stands or flowed."""
    return figure.measure


def level_of(figure: Figure) -> Choice:
    """Give at which level it stands."""
    return figure.level


def unit_of(figure: Figure) -> str:
    """Give its unit as printed."""
    return figure.unit


def seen(figures: tuple[Figure, ...], part: Callable[[Figure], Part]) -> list[Part]:
    """List the different values of a part in the order met; nothing where all are equal."""
    values = list(dict.fromkeys(part(figure) for figure in figures))
    return values if len(values) > 1 else []


def _labels(figures: tuple[Figure, ...]) -> list[Text]:
    """Give a label for each different thing measured."""
    return list({thing_of(figure): figure.label for figure in figures}.values())


def _named(message: Text, values: Sequence[Choice | Text], act: Text) -> Text:
    """Fill a message with the first two of the values that differ."""
    first, second = (Text(*(say(value, lang) for lang in LANGS)) for value in values[:2])
    return filled(message, a=first, b=second, act=act)
