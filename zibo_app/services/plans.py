"""Whether a plan still lies ahead: one whose year has begun is shown to guests only on request."""

from datetime import date

from zibo_app.domain.text import Text

NOTE = Text(
    "年初计划数，与全年完成数口径不同",
    "Planned at the start of the year; counted differently from the year's results",
)
PAST = Text("{year} 年计划 · 完成情况未载", "Plan for {year} · outcome not stated")


def begun(year: str, today: date) -> bool:
    """Whether the year of a plan has begun; a plan without a year counts as begun."""
    return not year.isdecimal() or int(year) <= today.year
