"""Figures that follow from figures of the source: by which rule, from which, on what assumption."""

from dataclasses import replace
from decimal import ROUND_HALF_EVEN, Context, Decimal

from zibo_app.domain.evidence import Audience, State
from zibo_app.domain.figure import Basis, Figure, Measure, Nature, Qualifier
from zibo_app.domain.frozen import Frozen
from zibo_app.domain.text import LANGS, Choice, Text, say
from zibo_app.domain.wording import figure_text, number_of, plain_number

PERCENT = Decimal(100)
TAKEN = 2
"""How many figures a rule takes."""


class Rule(Choice):
    """How a figure follows from two others."""

    QUOTIENT = "quotient", "前项 ÷ 后项", "the first divided by the second"
    IMPLIED_PLAN = "implied_plan", "完成额 ÷ 完成率", "the amount completed divided by the completion rate"


class Derived(Frozen, kw_only=True):
    """A figure to be derived: it will stand on the record `on` under `key`; `inputs` are ids of figures.

    It is for staff only unless `released`; the plan implied by a completion rate is never released.
    """

    on: str
    key: str
    label: Text
    rule: Rule
    inputs: tuple[str, ...]
    assumption: Text
    released: bool = False

    @property
    def id(self) -> str:
        """The id of the figure it will be."""
        return f"{self.on}.{self.key}"


def derive(asked: Derived, inputs: tuple[Figure, ...]) -> Figure | Text:
    """Derive the figure, or say why it cannot be: its value is rounded to the weakest of its inputs."""
    problem = _unfit(asked, inputs)
    if problem:
        return problem
    first, second = inputs
    plan = asked.rule is Rule.IMPLIED_PLAN
    found = Figure(
        key=asked.key,
        entity=asked.on,
        label=asked.label,
        nature=first.nature if plan else Nature.RATIO,
        cite=tuple(dict.fromkeys((*first.cite, *second.cite))),
        value=_divided(first, second, PERCENT if plan else Decimal(1)),
        qualifier=Qualifier.ABOUT,
        unit=first.unit if plan else f"{first.unit}/{second.unit}",
        period=first.period,
        measure=first.measure if plan else Measure.UNSAID,
        basis=Basis.PLAN if plan else first.basis,
        level=first.level,
        scope=first.scope,
        state=State.DERIVED,
        audience=Audience.PUBLIC if asked.released else Audience.STAFF,
        attribution=first.attribution,
        inputs=asked.inputs,
        assumption=asked.assumption,
    )
    return _with_formula(found, first, second)


def _unfit(asked: Derived, inputs: tuple[Figure, ...]) -> Text | None:
    """Say what hinders a derivation: inputs that are not exact numbers of one period and one basis."""
    if len(inputs) != TAKEN:
        return Text("应有两个已知的数字", "needs two known figures")
    plan = asked.rule is Rule.IMPLIED_PLAN
    tests = (
        (all(_exact(each) for each in inputs), Text("须是原文的确数", "needs exact figures of the source")),
        (number_of(inputs[1]) != 0, Text("不能除以零", "cannot divide by nothing")),
        (len({f.period for f in inputs}) == 1, Text("时间不同", "the periods differ")),
        (len({f.basis for f in inputs}) == 1, Text("计划与实际不能相除", "a plan and an actual")),
        (_fits(asked.rule, inputs), Text("规则与数字不符", "the rule does not fit the figures")),
        (
            not (asked.released and plan),
            Text("由完成率推算的计划仅供内部", "a plan implied by a completion rate is for staff only"),
        ),
    )
    return next((words for fine, words in tests if not fine), None)


def _exact(figure: Figure) -> bool:
    sourced = figure.state is State.SOURCE and figure.qualifier is Qualifier.EXACT
    return sourced and number_of(figure) is not None


def _fits(rule: Rule, inputs: tuple[Figure, ...]) -> bool:
    first, second = (figure.nature for figure in inputs)
    if rule is Rule.IMPLIED_PLAN:
        return first is Nature.AMOUNT and second is Nature.COMPLETION
    rates = {Nature.GROWTH, Nature.SHARE, Nature.COMPLETION, Nature.RANK, Nature.GRADE, Nature.RATIO}
    return not {first, second} & rates


def _divided(first: Figure, second: Figure, by: Decimal) -> str:
    """Divide, and keep as many digits as the input with the fewest has."""
    above, below = number_of(first) or Decimal(0), number_of(second) or Decimal(1)
    digits = min(_digits(first.value), _digits(second.value))
    context = Context(prec=digits, rounding=ROUND_HALF_EVEN)
    return plain_number(context.plus(above * by / below)).replace(",", "")


def _digits(printed: str) -> int:
    """Count the digits a number is printed with: 23.8 has three, 0.52 two."""
    return max(1, len(printed.replace(".", "").lstrip("-0")))


def _with_formula(found: Figure, first: Figure, second: Figure) -> Figure:
    said = (
        f"{say(first.label, lang)} {figure_text(first, lang)} ÷ {say(second.label, lang)}"
        f" {figure_text(second, lang)}"
        for lang in LANGS
    )
    return replace(found, formula=Text(*said))
