"""Indicators of the zone: each holds its figures of every nature, actual and planned."""

from zibo_app.domain.kind import Facet, Field, Kind, Record
from zibo_app.domain.text import Choice, Text


class Theme(Choice):
    """What an indicator is about."""

    ECONOMY = "economy", "经济运行", "Economy"
    PROJECTS = "projects", "项目建设", "Project delivery"
    ENTERPRISES = "enterprises", "企业培育", "Cultivation of enterprises"
    INNOVATION = "innovation", "科技创新", "Innovation"
    INDUSTRY = "industry", "产业发展", "Industry"
    ENVIRONMENT = "environment", "城市与生态", "City and environment"
    FINANCE = "finance", "金融", "Finance"
    REFORM = "reform", "改革与人才", "Reform and talent"


class Indicator(Record, kw_only=True):
    """One indicator of the zone; `short` is its name on charts."""

    theme: Theme
    short: Text = Text()


THEME = Field("theme", Text("主题", "Theme"), Theme)

KIND = Kind(
    key="indicator",
    label=Text("指标", "Indicator"),
    plural=Text("指标", "Indicators"),
    icon="chart-column",
    record=Indicator,
    fields=(THEME, Field("short", Text("简称", "Short name"), compared=False)),
    facets=(Facet("theme", THEME.label),),
)
