"""Parks and bases: places in which projects stand."""

from zibo_app.domain.kind import HONOUR_LEVEL, INDUSTRY, Facet, Field, Kind, Record
from zibo_app.domain.stage import Stage
from zibo_app.domain.text import Text


class Park(Record, kw_only=True):
    """A park, base or bonded zone; `status` is the source's own word for how far it has come."""

    stage: Stage = Stage.UNSTATED
    status: Text = Text()


STAGE = Field("stage", Text("阶段", "Stage"), Stage)

KIND = Kind(
    key="park",
    label=Text("园区", "Park"),
    plural=Text("园区", "Parks"),
    icon="building-2",
    record=Park,
    fields=(STAGE, Field("status", Text("进展", "Progress"))),
    facets=(INDUSTRY, Facet("stage", STAGE.label), HONOUR_LEVEL),
    expected=(
        ("land_area", Text("占地面积", "Land area")),
        ("factory_rent", Text("厂房租金", "Factory rent")),
        ("available_plots", Text("可供地块", "Available plots")),
        ("utilities", Text("水电气参数", "Utilities")),
        ("contact", Text("联系电话", "Contact")),
    ),
)
