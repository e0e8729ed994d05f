"""Whether a figure says what its nature needs: a number, a unit, a citation, a period that fits."""

import re
from collections import Counter
from collections.abc import Iterator

from zibo_app.domain.evidence import State
from zibo_app.domain.figure import Basis, Figure, Nature, Qualifier
from zibo_app.domain.wording import HANZI_NUMBERS, number_of
from zibo_app.store.draft import Draft, problem
from zibo_app.store.problems import Problem

NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?", re.ASCII)
PERIOD = re.compile(r"([0-9]{4})(?:-(?:[0-9]{4})?)?", re.ASCII)
PERCENT = {Nature.GROWTH, Nature.SHARE, Nature.COMPLETION}
UNITLESS = {Nature.RANK, Nature.GRADE}
COUNTED = {Nature.COUNT, Nature.AMOUNT}
SHIPPED = {State.SOURCE, State.DERIVED}

Wrong = Iterator[tuple[str, str, str]]
"""A key of the figure, and what is wrong with it in Chinese and English."""


def figure_problems(draft: Draft) -> Iterator[Problem]:
    """Find every figure that is wrong in itself, and keys doubled in a record."""
    year = draft.edition.data_year if draft.edition else ""
    for file, entry, figure in draft.figures():
        for wrong in (*_value(figure), *_unit(figure), *_period(figure, year), *_rest(figure)):
            key, zh, en = wrong
            yield problem(file, entry, f"figures[{figure.key}].{key}", zh, en)
    yield from _doubled(draft)


def _value(figure: Figure) -> Wrong:
    known = NUMBER.fullmatch(figure.value) or figure.value in HANZI_NUMBERS
    if not figure.value and figure.qualifier is Qualifier.EXACT:
        yield "value", "没有数值也没有修饰词", "neither a value nor a qualifier"
    elif figure.value and not known and figure.nature not in UNITLESS:
        yield "value", "不是数字", "not a number"


def _unit(figure: Figure) -> Wrong:
    unit = figure.unit
    if figure.nature in PERCENT and figure.value and unit != "%":
        label = figure.nature.label
        yield "unit", f"{label.zh}的单位应为 %", f"{label.en.lower()} given as an amount: unit must be %"
    elif figure.nature is Nature.AMOUNT and figure.value and "元" not in unit:
        yield "unit", "金额的单位应含“元”", "an amount needs a unit of money (元)"
    elif figure.nature not in UNITLESS and figure.value and not unit:
        yield "unit", "没有单位", "no unit"


def _period(figure: Figure, year: str) -> Wrong:
    if not figure.period:
        return
    match = PERIOD.fullmatch(figure.period)
    if not match:
        yield "period", "应为 2023、2021- 或 2021-2025", "must be like 2023, 2021- or 2021-2025"
    elif year and figure.basis is Basis.PLAN and figure.state is State.SOURCE and match[1] <= year:
        yield "period", "计划的时间已过", "a plan for a past period"
    elif year and figure.basis is Basis.ACTUAL and match[1] > year:
        yield "period", "实际数的时间在数据年度之后", "an actual after the data year"


def _rest(figure: Figure) -> Wrong:
    number = number_of(figure)
    if not figure.cite:
        yield "cite", "没有出处", "no citation"
    if figure.state not in SHIPPED:
        yield "state", "目录只收原文与推算", "a catalogue holds only sourced and derived figures"
    if len({bool(figure.formula), bool(figure.inputs), figure.state is State.DERIVED}) > 1:
        yield "state", "推算的数字写在 derived.toml", "derived figures are asked for in derived.toml"
    if figure.members and figure.nature not in COUNTED:
        yield "members", "只有数量与金额才有成员", "only a count or an amount has members"
    if figure.nature is Nature.COUNT and number is not None and len(figure.members) > number:
        yield "members", "成员多于数量", "more members than the count"


def _doubled(draft: Draft) -> Iterator[Problem]:
    for kind, entry, record in draft.records:
        for part, keyed in (("figures", record.figures), ("statements", record.statements)):
            for key, times in Counter(each.key for each in keyed).items():
                if times > 1:
                    yield problem(f"{kind}.toml", entry, f"{part}[{key}]", "键重复", "doubled key")
