"""People the source names with their posts; for staff only."""

from zibo_app.domain.kind import Field, Kind, Record
from zibo_app.domain.text import Text


class Person(Record, kw_only=True):
    """A person named in public, with the title the source gives."""

    post: Text = Text()


KIND = Kind(
    key="person",
    label=Text("人物", "Person"),
    plural=Text("人物", "People"),
    icon="users",
    record=Person,
    fields=(Field("post", Text("职务", "Post")),),
    expected=(("contact", Text("联系电话", "Contact")),),
)
