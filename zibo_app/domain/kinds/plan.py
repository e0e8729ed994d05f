"""Plans the source announces for a later year."""

from zibo_app.domain.kind import Facet, Field, Kind, Record
from zibo_app.domain.text import Choice, Text


class PlanTheme(Choice):
    """What a plan is about."""

    DEVELOPMENT = "development", "高质量发展", "High-quality development"
    LIVELIHOOD = "livelihood", "高品质民生", "Quality of life"
    ECOLOGY = "ecology", "高效益生态", "Environment for development"
    GOAL = "goal", "总体目标", "Overall goal"


class Plan(Record, kw_only=True):
    """A task or goal announced for `year`; whether it was met the source does not say."""

    theme: PlanTheme
    year: str = ""


THEME = Field("theme", Text("领域", "Field"), PlanTheme)

KIND = Kind(
    key="plan",
    label=Text("计划", "Plan"),
    plural=Text("计划", "Plans"),
    icon="target",
    record=Plan,
    fields=(THEME, Field("year", Text("年度", "Year"))),
    facets=(Facet("theme", THEME.label),),
    expected=(("outcome", Text("完成情况", "Outcome")),),
)
