"""The zone itself, which holds the honours and statements that belong to no part of it."""

from zibo_app.domain.kind import Kind, Record
from zibo_app.domain.text import Text


class Zone(Record, kw_only=True):
    """The zone a catalogue is about."""


KIND = Kind(
    key="zone",
    label=Text("园区概况", "The zone"),
    plural=Text("园区概况", "The zone"),
    icon="landmark",
    record=Zone,
    expected=(
        ("area", Text("面积", "Area")),
        ("population", Text("人口", "Population")),
        ("address", Text("位置与距离", "Location and distances")),
        ("contact", Text("联系电话", "Contact")),
    ),
)
