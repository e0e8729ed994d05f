"""Industrial chains and leading industries: two different lists of the source."""

from zibo_app.domain.kind import Facet, Field, Kind, Record
from zibo_app.domain.text import Choice, Text


class IndustryRole(Choice):
    """In which of the source's lists the name stands."""

    CHAIN = "chain", "市级产业链", "Municipal industrial chain"
    LEADING = "leading", "主导产业", "Leading industry"
    ECONOMY = "economy", "新经济", "New economy"
    UNNAMED = "unnamed", "原文未列名", "Not named in the source"


class Industry(Record, kw_only=True):
    """A chain or leading industry; `headline` is one line for a card, `colour` an index of the series."""

    role: IndustryRole
    headline: Text = Text()
    colour: int = 0


ROLE = Field("role", Text("所属名单", "List"), IndustryRole)

KIND = Kind(
    key="industry",
    label=Text("产业", "Industry"),
    plural=Text("产业链", "Industry chains"),
    icon="share-2",
    record=Industry,
    fields=(ROLE, Field("headline", Text("要点", "Headline")), Field("colour", Text("颜色", "Colour"))),
    facets=(Facet("role", ROLE.label),),
    expected=(("scale", Text("产业规模", "Scale")), ("firm_count", Text("企业数量", "Number of firms"))),
)
