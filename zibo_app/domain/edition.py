"""What a catalogue is called, and how its pages choose figures from it."""

from zibo_app.domain.frozen import Frozen
from zibo_app.domain.kind import NameBasis
from zibo_app.domain.text import Choice, Text


class Seal(Choice):
    """Whether a catalogue's bytes are those that were published."""

    SEALED = "sealed", "已校验", "Verified"
    UNSEALED = "unsealed", "未封存", "Unsealed"
    BROKEN = "broken", "与发布时不一致", "Differs from what was published"


class Edition(Frozen, kw_only=True):
    """The zone's names, the edition and the data year of a catalogue."""

    zone: Text
    zone_full: Text
    title: Text
    edition: str
    data_year: str


class Term(Frozen, kw_only=True):
    """A term of the glossary; `note` explains it (术语说明) and is no figure."""

    id: str
    name: Text
    basis: NameBasis
    note: Text = Text()


class Slot(Frozen, kw_only=True):
    """One place on a page that the catalogue fills: `ref` is the id of a figure or a record.

    Slots of one `page` and `block` are shown in order; `label` replaces the figure's own label where given,
    `aside` is the id of a second figure worded beside it.
    """

    page: str
    block: str
    ref: str
    label: Text = Text()
    aside: tuple[str, ...] = ()
