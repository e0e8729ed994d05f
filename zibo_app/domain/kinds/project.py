"""Projects, with the source's own word for their status and a normalised stage."""

from zibo_app.domain.kind import INDUSTRY, Facet, Field, Kind, Record
from zibo_app.domain.stage import Stage
from zibo_app.domain.text import Text


class Project(Record, kw_only=True):
    """A project; `status` is the source's own word (相继投产, 加快推进 …), empty where it gives none."""

    stage: Stage = Stage.UNSTATED
    status: Text = Text()


STAGE = Field("stage", Text("阶段", "Stage"), Stage)

KIND = Kind(
    key="project",
    label=Text("项目", "Project"),
    plural=Text("项目", "Projects"),
    icon="folder-kanban",
    record=Project,
    fields=(STAGE, Field("status", Text("进展", "Progress"))),
    facets=(Facet("stage", STAGE.label), INDUSTRY),
    expected=(
        ("total_investment", Text("总投资", "Total investment")),
        ("floor_area", Text("总建筑面积", "Total floor area")),
        ("capacity", Text("产能", "Capacity")),
        ("land_area", Text("用地面积", "Land area")),
        ("completion_date", Text("竣工日期", "Completion date")),
    ),
)
