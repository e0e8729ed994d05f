"""A slide as it is written in the catalogue: what it says, and which figures and records it is drawn from."""

from zibo_app.domain.evidence import Audience
from zibo_app.domain.frozen import Frozen
from zibo_app.domain.slide import Layout
from zibo_app.domain.text import Choice, Text


class Role(Choice):
    """What a part of a slide is."""

    HERO = "hero", "主数字", "Hero number"
    BAR = "bar", "条形", "Bar"
    FACT = "fact", "要点数字", "Fact"
    SAID = "said", "标题所述", "Said in the headline"
    LINE = "line", "文字", "Line"
    COLUMN = "column", "列", "Column"


OF_FIGURE = "."
"""Stands in the id of a figure, between its record and its key, and in that of no record."""
SHOWN = frozenset({Role.HERO, Role.BAR, Role.FACT})
"""Roles whose first reference is a figure that is shown, the rest being figures worded beside it."""


class SlidePart(Frozen, kw_only=True):
    """One part.

    `refs` are ids of figures, of a column those of records; of words (a line, what is said in the headline)
    the figures and records they rest on. `label`
    calls a figure otherwise than its own label, is the words of a line, or heads a column. `more` tells that
    the source names more than a column does (等).
    """

    role: Role
    refs: tuple[str, ...] = ()
    label: Text = Text()
    more: bool = False


class WrittenSlide(Frozen, kw_only=True):
    """One slide.

    `of` is the ref of a record or question (`record:ID`, `question:ID`) that fills in all that is not written
    here. `note` is what a reader must know, said in the foot. `loop` puts it into the loop as it is shipped.
    """

    id: str
    layout: Layout
    headline: Text = Text()
    kicker: Text = Text()
    of: str = ""
    note: Text = Text()
    loop: bool = False
    audience: Audience = Audience.PUBLIC
    parts: tuple[SlidePart, ...] = ()

    @property
    def figures(self) -> tuple[str, ...]:
        """The ids of all figures it names, each once, in order."""
        return tuple(dict.fromkeys(ref for part in self.parts for ref in part.refs if OF_FIGURE in ref))

    @property
    def records(self) -> tuple[str, ...]:
        """The ids of all records it names, each once, in order."""
        return tuple(dict.fromkeys(ref for part in self.parts for ref in part.refs if OF_FIGURE not in ref))

    def of_role(self, role: Role) -> tuple[SlidePart, ...]:
        """Give its parts of one role, in order."""
        return tuple(part for part in self.parts if part.role is role)
