"""Derived figures: rounded to the weakest input, marked, cited, and refused where they would mislead."""

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zibo_app.domain.derived import Derived, Rule, derive
from zibo_app.domain.evidence import Audience, State
from zibo_app.domain.figure import Basis, Figure, Measure, Nature, Qualifier
from zibo_app.domain.text import Text
from zibo_app.domain.wording import figure_text

COST = Figure(
    key="cost",
    label=Text("总投资", "Cost"),
    nature=Nature.AMOUNT,
    value="23.8",
    unit="亿元",
    cite=("c1", "c0"),
    entity="p",
    attribution="firm",
)
AREA = Figure(
    key="area",
    label=Text("面积", "Area"),
    nature=Nature.AREA,
    value="6.6818",
    unit="万平方米",
    cite=("c2", "c0"),
    entity="p",
)
DONE = replace(COST, key="done", value="175", period="2023", measure=Measure.FLOW)
RATE = replace(COST, key="rate", nature=Nature.COMPLETION, value="103", unit="%", period="2023")
ASKED = Derived(
    on="p",
    key="per",
    label=Text("比", "Ratio"),
    rule=Rule.QUOTIENT,
    inputs=("p.cost", "p.area"),
    assumption=Text("假定", "Assumed"),
)
PLAN = replace(ASKED, rule=Rule.IMPLIED_PLAN, inputs=("p.done", "p.rate"))


def made(asked: Derived, *inputs: Figure) -> Figure:
    found = derive(asked, inputs)
    assert isinstance(found, Figure)
    return found


def test_a_quotient_is_rounded_to_the_weakest_input() -> None:
    found = made(ASKED, COST, AREA)
    assert (found.id, found.value, found.unit, found.nature) == (
        "p.per",
        "3.56",
        "亿元/万平方米",
        Nature.RATIO,
    )
    assert figure_text(found, "zh") == "约3.56亿元/万平方米"
    assert figure_text(found, "en") == "about RMB 35,600 per m²"


def test_a_derived_figure_says_what_it_follows_from() -> None:
    found = made(ASKED, COST, AREA)
    assert (found.state, found.qualifier) == (State.DERIVED, Qualifier.ABOUT)
    assert found.formula == Text(
        "总投资 23.8亿元 ÷ 面积 6.6818万平方米", "Cost RMB 2.38 billion ÷ Area 66,818 m²"
    )
    assert (found.inputs, found.assumption) == (("p.cost", "p.area"), ASKED.assumption)
    assert found.cite == ("c1", "c0", "c2")
    assert found.attribution == "firm"


def test_the_plan_a_completion_rate_implies() -> None:
    found = made(PLAN, DONE, RATE)
    assert (found.value, found.unit, found.basis, found.measure) == ("170", "亿元", Basis.PLAN, Measure.FLOW)
    assert (found.period, found.nature) == ("2023", Nature.AMOUNT)
    assert figure_text(found, "zh") == "约170亿元"


def test_staff_only_unless_released() -> None:
    assert made(ASKED, COST, AREA).audience is Audience.STAFF
    assert made(replace(ASKED, released=True), COST, AREA).audience is Audience.PUBLIC


@pytest.mark.parametrize(
    ("asked", "inputs", "words"),
    [
        (ASKED, (COST,), "two known"),
        (ASKED, (COST, AREA, AREA), "two known"),
        (ASKED, (replace(COST, qualifier=Qualifier.OVER), AREA), "exact figures"),
        (ASKED, (COST, replace(AREA, value="")), "exact figures"),
        (ASKED, (replace(COST, state=State.DERIVED), AREA), "exact figures"),
        (ASKED, (COST, replace(AREA, value="0")), "nothing"),
        (ASKED, (replace(COST, period="2023"), replace(AREA, period="2022")), "periods"),
        (ASKED, (COST, replace(AREA, basis=Basis.PLAN)), "a plan and an actual"),
        (ASKED, (DONE, RATE), "does not fit"),
        (PLAN, (COST, AREA), "does not fit"),
        (replace(PLAN, released=True), (DONE, RATE), "staff only"),
    ],
)
def test_what_would_mislead_is_refused(asked: Derived, inputs: tuple[Figure, ...], words: str) -> None:
    found = derive(asked, inputs)
    assert isinstance(found, Text)
    assert words in found.en
    assert found.zh


@given(st.decimals("0.001", "99999", places=3), st.decimals("0.001", "99999", places=3))
def test_no_more_digits_than_the_weakest_input_and_never_far_off(above: Decimal, below: Decimal) -> None:
    found = made(ASKED, replace(COST, value=str(above)), replace(AREA, value=str(below)))
    digits = [len(str(each).replace(".", "").lstrip("0")) for each in (above, below)]
    shown = Decimal(found.value)
    kept = len(shown.normalize().as_tuple().digits)
    assert kept <= min(digits)
    assert abs(shown - above / below) <= above / below * Decimal(10) ** (1 - min(digits)) / 2
