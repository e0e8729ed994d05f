"""Enterprises the source names."""

from zibo_app.domain.kind import HONOUR_LEVEL, INDUSTRY, Facet, Field, Kind, Record
from zibo_app.domain.text import Choice, Text


class Listing(Choice):
    """What the source says of a firm's listing."""

    LISTED_2023 = "listed_2023", "2023 新增上市", "Listed in 2023"
    UNSTATED = "unstated", "未载", "Not stated"


class Enterprise(Record, kw_only=True):
    """A firm, an institute or a state-owned company."""

    listing: Listing = Listing.UNSTATED


LISTING = Field("listing", Text("上市", "Listing"), Listing)

KIND = Kind(
    key="enterprise",
    label=Text("企业", "Enterprise"),
    plural=Text("企业", "Enterprises"),
    icon="factory",
    record=Enterprise,
    fields=(LISTING,),
    facets=(INDUSTRY, HONOUR_LEVEL, Facet("listing", LISTING.label)),
    expected=(
        ("registered_capital", Text("注册资本", "Registered capital")),
        ("revenue", Text("营业收入", "Revenue")),
        ("employees", Text("员工人数", "Employees")),
        ("land_area", Text("用地面积", "Land area")),
        ("contact", Text("联系电话", "Contact")),
    ),
)
