"""Whether a plan still lies ahead: one whose year has begun is shown to guests only on request."""

from collections.abc import Iterable
from datetime import date

from zibo_app.domain.evidence import State
from zibo_app.domain.figure import Basis, Figure
from zibo_app.domain.text import Text

NOTE = Text(
    "年初计划数，与全年完成数口径不同",
    "Planned at the start of the year; counted differently from the year's results",
)
PAST = Text("{year} 年计划 · 完成情况未载", "Plan for {year} · outcome not stated")


def begun(year: str, today: date) -> bool:
    """Whether the year of a plan has begun; a plan without a year counts as begun."""
    return not year.isdecimal() or int(year) <= today.year


def years(figures: Iterable[Figure | None]) -> list[str]:
    """Give the years the source states plans for; a plan that is only derived states none."""
    return sorted({f.period for f in figures if f and f.basis is Basis.PLAN and f.state is State.SOURCE})
