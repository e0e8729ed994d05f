"""How two records stand to each other, as the source states it: a relation, an honour, a place in a count."""

from zibo_app.domain.evidence import Audience
from zibo_app.domain.frozen import Frozen
from zibo_app.domain.kind import INVERSE, Predicate
from zibo_app.domain.text import Choice, Text


class Way(Choice):
    """Ties that no relation holds: an honour received, and a record that a count names among its members."""

    CONFERRED = "conferred", "获得荣誉", "Honour"
    NAMED = "named", "点名列入", "Named in the count"


Bond = Predicate | Way
BONDS: dict[str, Bond] = {str(bond): bond for bond in (*Predicate, *Way)}
"""Every sort of tie by its key, in the order in which they are listed."""
READ_BACK: dict[Bond, Text] = {
    **dict(INVERSE.items()),
    Way.CONFERRED: Text("获得者", "Received by"),
    Way.NAMED: Text("点名", "Names"),
}
"""The same ties read from the object."""


def worded(bond: Bond, *, forward: bool) -> Text:
    """Word a tie as read from its subject, or from its object."""
    return bond.label if forward else READ_BACK[bond]


class Tie(Frozen):
    """A stated tie from `subject` to `object`; `via` is the id of the figure that names the subject."""

    subject: str
    bond: Bond
    object: str
    cite: tuple[str, ...]
    via: str = ""
    audience: Audience = Audience.PUBLIC

    @property
    def part(self) -> str:
        """What tells it from the subject's other ties: the sort, and the object or the figure."""
        return f"{self.bond}>{self.via or self.object}"

    def other(self, end: str) -> str:
        """Give the record at the other end."""
        return self.object if end == self.subject else self.subject
