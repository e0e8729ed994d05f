"""Figures of several records side by side: which stand in one line, what they share, and what parts them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from zibo_app.domain.axis import filled
from zibo_app.domain.chart import Chart
from zibo_app.domain.evidence import Audience, State, marked
from zibo_app.domain.figure import Axis, Basis, Figure, Level, Measure, Nature, axis
from zibo_app.domain.frozen import Frozen
from zibo_app.domain.kind import Kind
from zibo_app.domain.text import Text
from zibo_app.domain.wording import period_text
from zibo_app.services.charting import COMPANY, Item, bar_chart, worded
from zibo_app.services.plans import NOTE, PAST

FIGURE = "figure"
PLANNED = Text("{what}（计划）", "{what} (planned)")
RATES = Text("比率", "Rates")
STANDING = Text("排名与等级", "Ranks and grades")
BLOCKS: dict[Nature, Text] = {
    Nature.AMOUNT: Text("投资与金额", "Investment and amounts"),
    Nature.AREA: Nature.AREA.label,
    Nature.CAPACITY: Text("产能", "Capacity"),
    Nature.COUNT: Nature.COUNT.label,
    Nature.GROWTH: RATES,
    Nature.SHARE: RATES,
    Nature.COMPLETION: RATES,
    Nature.RATIO: RATES,
    Nature.DURATION: Nature.DURATION.label,
    Nature.RANK: STANDING,
    Nature.GRADE: STANDING,
}
"""Under which heading figures of a nature stand, in this order."""


class Part(Frozen, kw_only=True):
    """One thing said in a cell: its words, what is particular to it, and where it leads.

    `evidence` is the sort of what it is (figure, statement, award, record), the record's id and its own key;
    empty where it only leads to the record `target`.
    """

    text: Text
    notes: tuple[Text, ...] = ()
    figure: Figure | None = None
    evidence: tuple[str, ...] = ()
    target: str = ""


Cell = tuple[Part, ...]
"""What is said of one record in a line; empty where the source says nothing."""


class Line(Frozen, kw_only=True):
    """One line: its heading, what all its figures share, a cell for each record, their chart or why none.

    `drawn` is None where there is nothing to draw: fewer than two figures, or words.
    """

    heading: Text
    cells: tuple[Cell, ...]
    shared: tuple[Text, ...] = ()
    drawn: Chart | Text | None = None

    @property
    def differs(self) -> bool:
        """Whether at least two records are said to be different; what is not stated differs from nothing."""
        return len({tuple(part.text for part in cell) for cell in self.cells if cell}) > 1

    @property
    def derived(self) -> bool:
        """Whether all its figures follow from others: of a record without one, none follows."""
        figures = [part.figure for cell in self.cells for part in cell if part.figure]
        return bool(figures) and all(figure.state is State.DERIVED for figure in figures)

    @property
    def stated(self) -> bool:
        """Whether anything is said of any record."""
        return any(self.cells)


class Block(Frozen):
    """Lines under one heading."""

    heading: Text
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Side:
    """One of the compared: its name on charts, and its figures."""

    name: Text
    figures: tuple[Figure, ...]


def figure_blocks(kind: Kind, sides: tuple[Side, ...], viewer: Audience) -> Iterator[Block]:
    """Give the figures by nature, each line with the figures that answer one question."""
    lines: dict[Text, list[Line]] = {heading: [] for heading in BLOCKS.values()}
    for figures in _together(kind, sides):
        lines[BLOCKS[figures[0].nature]].append(_line(kind, sides, figures, viewer))
    yield from (Block(heading, tuple(found)) for heading, found in lines.items() if found)


def _together(kind: Kind, sides: tuple[Side, ...]) -> list[list[Figure]]:
    """Gather the figures that answer one question, those an investor expects first.

    These are of one key, nature and basis, or alike in label and axis. What else parts them is said in words.
    """
    groups: dict[object, list[Figure]] = {}
    named: dict[tuple[str, Axis], object] = {}
    for figure in (figure for side in sides for figure in side.figures):
        own = (figure.key, figure.nature, figure.basis)
        key = own if own in groups else named.setdefault((figure.label.zh, axis(figure)), own)
        groups.setdefault(key, []).append(figure)
    order = [key for key, _ in kind.expected]
    return sorted(
        groups.values(), key=lambda found: order.index(found[0].key) if found[0].key in order else len(order)
    )


def _line(kind: Kind, sides: tuple[Side, ...], figures: list[Figure], viewer: Audience) -> Line:
    heading = _heading(kind, figures)
    notes = {figure.id: tuple(_notes(figure, heading, viewer)) for figure in figures}
    common = (note for note in notes[figures[0].id] if all(note in own for own in notes.values()))
    shared = tuple(common) if len(figures) > 1 else ()
    cells = tuple(
        tuple(_part(f, notes[f.id], shared) for f in side.figures if any(f is one for one in figures))
        for side in sides
    )
    return Line(heading=heading, cells=cells, shared=shared, drawn=_drawn(heading, sides, figures, viewer))


def _heading(kind: Kind, figures: list[Figure]) -> Text:
    """Head a line with what it answers: what an investor expects, the label all have, or the nature."""
    first, expected = figures[0], dict(kind.expected).get(figures[0].key)
    labels = {figure.label for figure in figures}
    heading = expected or (labels.pop() if len(labels) == 1 else first.nature.label)
    planned = first.basis is Basis.PLAN and first.basis.label.zh not in heading.zh
    return filled(PLANNED, what=heading) if planned else heading


def _notes(figure: Figure, heading: Text, viewer: Audience) -> Iterator[Text]:
    """Say what a bare number does not: its own label, period, measure, level, who says so, its state."""
    staff = viewer is Audience.STAFF
    if figure.label != heading:
        yield figure.label
    if figure.basis is Basis.PLAN and figure.state is State.SOURCE and figure.period:
        yield filled(PAST, year=Text(figure.period, figure.period))
    elif figure.period or staff:
        yield period_text(figure.period)
    if figure.basis is Basis.PLAN:
        yield NOTE
    if figure.measure is not Measure.UNSAID or (staff and figure.nature is Nature.COUNT):
        yield figure.measure.label
    if figure.scope or figure.level not in {Level.COMPANY, Level.UNSAID}:
        yield figure.scope or figure.level.label
    if figure.attribution:
        yield COMPANY
    if figure.state is not State.SOURCE:
        yield marked(figure.state, viewer)


def _part(figure: Figure, notes: Iterable[Text], shared: tuple[Text, ...]) -> Part:
    own = tuple(note for note in notes if note not in shared)
    return Part(text=worded(figure), notes=own, figure=figure, evidence=(FIGURE, figure.entity, figure.key))


def _drawn(
    heading: Text, sides: tuple[Side, ...], figures: list[Figure], viewer: Audience
) -> Chart | Text | None:
    """Draw the figures where they may share an axis, else say why not; one alone is no comparison."""
    names = {figure.id: side.name for side in sides for figure in side.figures}
    if len({figure.entity for figure in figures}) < 2:  # noqa: PLR2004 two to compare
        return None
    return bar_chart(tuple(Item(figure, names[figure.id]) for figure in figures), heading, viewer=viewer)
