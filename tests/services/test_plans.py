"""Plans: whether their year has begun, and which years the source states plans for."""

from dataclasses import replace
from datetime import date

from zibo_app.domain.evidence import State
from zibo_app.domain.figure import Basis, Figure, Nature
from zibo_app.domain.text import Text
from zibo_app.services.plans import begun, years

PLAN = Figure(
    key="k", label=Text("甲", "A"), nature=Nature.COUNT, cite=(), value="5", period="2024", basis=Basis.PLAN
)


def test_a_plan_has_begun_from_the_first_day_of_its_year() -> None:
    assert begun("2024", date(2024, 1, 1))
    assert not begun("2024", date(2023, 12, 31))
    assert begun("", date(2000, 1, 1))


def test_a_plan_that_is_only_derived_states_no_year() -> None:
    derived = replace(PLAN, period="2023", state=State.DERIVED)
    actual = replace(PLAN, period="2022", basis=Basis.ACTUAL)
    assert years([PLAN, None, derived, actual, replace(PLAN, period="2025"), PLAN]) == ["2024", "2025"]
