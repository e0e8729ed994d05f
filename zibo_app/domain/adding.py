"""Why figures may not be added up or taken from one another, in words people can act on; what a sum is."""

from decimal import Decimal

from zibo_app.domain.axis import UNDRAWN, basis_of, differing, filled, seen
from zibo_app.domain.figure import Figure, Nature, Qualifier
from zibo_app.domain.frozen import Frozen
from zibo_app.domain.text import LANGS, Text
from zibo_app.domain.wording import figure_text, number_of, period_text

ADDED = Text("相加", "be added up")
TAKEN = Text("相减或算百分比", "be taken from one another or made a percentage")
ALONE = Text("要相加至少得有两个数。", "It takes at least two numbers to add up.")
NO_QUANTITIES = Text(
    "名次和等级不是数量，不能{act}。", "Ranks and grades are no quantities and cannot {act}."
)
NO_NUMBERS = Text(
    "其中有的只有说法、没有数字，不能{act}。",
    "Some of these are stated in words only, without a number: they cannot {act}.",
)
RATES = Text(
    "增速、占比、比值、完成率和时长不能相加。",
    "Growth rates, shares, ratios, completion rates and durations are never added up.",
)
PLANS_ADDED = Text(
    "计划数与实际数口径不同，不能相加。",
    "Planned and actual numbers are counted differently: never add them up.",
)
PERIODS = Text("所属时期不同（{a}、{b}），不能{act}。", "Their periods differ ({a}; {b}): they cannot {act}.")
OPEN = Text(
    "名单以“等”结尾，列出的不是全部，加起来不是合计。",
    "The list is open and names some only: what it names does not add up to a total.",
)
FEWER = Text(
    "原文说共 {total}，这里只有 {n} 项，加起来不是合计。",
    "The source counts {total}, and here are {n} only: they do not add up to a total.",
)
OVERLAP = Text("各项口径可能重叠，不可相加。", "These may overlap and must not be added up.")
PLAN_GAP = Text(
    "计划数与实际数口径不同：{a} 与 {b} 之间不是增减，也不能算百分比。",
    "A plan and an actual are counted differently: between {a} and {b} there is no change and no percentage.",
)
INEXACT = Text(
    "其中有的不是准确数（{a}、{b}），差额算不准。",
    "Not both are exact ({a}; {b}): their difference is not known.",
)
OTHERS = Text(
    "{a}与{b}不是同一指标，相减没有意义。",
    "{a} and {b} are not the same indicator: a difference says nothing.",
)
UNADDED = frozenset({Nature.GROWTH, Nature.SHARE, Nature.COMPLETION, Nature.RATIO, Nature.DURATION})
UPWARD = frozenset({Qualifier.OVER, Qualifier.MORE, Qualifier.MANY, Qualifier.AT_LEAST})
"""Qualifiers that say there is more: a sum of such numbers is at least so much."""


class Sum(Frozen):
    """What figures that may be added come to, in their printed unit, and how exactly that is known."""

    number: Decimal
    qualifier: Qualifier


def why_no_sum(
    figures: tuple[Figure, ...], *, open_list: bool = False, counted: Figure | None = None
) -> Text | None:
    """Say why these figures may not be added up; None when they may.

    `open_list` tells that the list they are of ends with 等; `counted` is the source's count of that list.
    """
    if len(figures) < 2:  # noqa: PLR2004 two to add
        return ALONE
    reason = _no_numbers(figures, ADDED) or _unlike(figures)
    if reason is not None:
        return reason
    if open_list or (counted and counted.open_list):
        return OPEN
    total = number_of(counted) if counted else None
    if counted and total is not None and total > len(figures):
        return filled(FEWER, total=_worded(counted), n=Text(*[str(len(figures))] * 2))
    if _overlapping(figures):
        return OVERLAP
    return OPEN if any(figure.open_list for figure in figures) else None


def total(
    figures: tuple[Figure, ...], *, open_list: bool = False, counted: Figure | None = None
) -> Sum | Text:
    """Add figures up, or give the sentence why they may not be."""
    reason = why_no_sum(figures, open_list=open_list, counted=counted)
    if reason is not None:
        return reason
    return Sum(sum((number_of(figure) or Decimal(0) for figure in figures), Decimal(0)), exactness(figures))


def exactness(figures: tuple[Figure, ...]) -> Qualifier:
    """Say how exactly a sum of these is known: 超 or 余 make it "at least", a 约 makes it "about"."""
    found = {figure.qualifier for figure in figures} - {Qualifier.EXACT}
    if not found:
        return Qualifier.EXACT
    return Qualifier.AT_LEAST if found <= UPWARD else Qualifier.ABOUT


def why_no_difference(a: Figure, b: Figure) -> Text | None:
    """Say why one figure may not be taken from the other, nor made a percentage of it; None when it may."""
    both = (a, b)
    reason = _no_numbers(both, TAKEN)
    if reason is not None:
        return reason
    if seen(both, basis_of):
        return filled(PLAN_GAP, a=_worded(a), b=_worded(b))
    if (parted := differing(both, TAKEN)) is not None:
        return parted
    return _unrelated(a, b)


def _unrelated(a: Figure, b: Figure) -> Text | None:
    """Say why a difference of like figures says nothing: two indicators, two times, or no exact numbers."""
    if a.key != b.key and a.label != b.label:
        return filled(OTHERS, a=a.label, b=b.label)
    if a.entity != b.entity and a.period != b.period:
        return _periods((a, b), TAKEN)
    exact = {a.qualifier, b.qualifier} == {Qualifier.EXACT}
    return None if exact else filled(INEXACT, a=_worded(a), b=_worded(b))


def _no_numbers(figures: tuple[Figure, ...], act: Text) -> Text | None:
    if any(figure.nature in UNDRAWN for figure in figures):
        return filled(NO_QUANTITIES, act=act)
    return filled(NO_NUMBERS, act=act) if any(number_of(f) is None for f in figures) else None


def _unlike(figures: tuple[Figure, ...]) -> Text | None:
    """Say what of their nature, basis, period and so on parts figures that were to be added."""
    if seen(figures, basis_of):
        return PLANS_ADDED
    reason = differing(figures, ADDED)
    if reason is not None:
        return reason
    if figures[0].nature in UNADDED:
        return RATES
    return _periods(figures, ADDED) if seen(figures, _period) else None


def _period(figure: Figure) -> str:
    return figure.period


def _periods(figures: tuple[Figure, ...], act: Text) -> Text:
    first, second = map(period_text, seen(figures, _period)[:2])
    return filled(PERIODS, a=first, b=second, act=act)


def _overlapping(figures: tuple[Figure, ...]) -> bool:
    """Whether something may be in two of these: what is counted differs, or members or records recur."""
    if len({figure.label for figure in figures}) > 1 or len({f.entity for f in figures}) < len(figures):
        return True
    members = [member for figure in figures for member in figure.members]
    return len(set(members)) < len(members)


def _worded(figure: Figure) -> Text:
    return Text(*(figure_text(figure, lang) for lang in LANGS))
