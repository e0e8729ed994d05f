"""Honours, rankings and official lists, each with its level."""

from zibo_app.domain.figure import Level
from zibo_app.domain.kind import Facet, Field, Kind, Record
from zibo_app.domain.text import Text


class Honour(Record, kw_only=True):
    """An honour; who received it stands with the recipient."""

    level: Level = Level.UNSAID


LEVEL = Field("level", Text("级别", "Level"), Level)

KIND = Kind(
    key="honour",
    label=Text("荣誉", "Honour"),
    plural=Text("荣誉", "Honours"),
    icon="award",
    record=Honour,
    fields=(LEVEL,),
    facets=(Facet("level", LEVEL.label),),
)
