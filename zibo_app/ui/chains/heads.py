"""The headings of the four columns and of the groups of industries."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from zibo_app.domain.kinds import BY_KEY
from zibo_app.services.chain import COLUMN, ChainMap, Group
from zibo_app.ui.chains.places import COLUMNS, Places
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import column
from zibo_app.ui.widgets.card import Active
from zibo_app.ui.widgets.label import Elided
from zibo_app.ui.widgets.named import named_of

HEIGHT = 32
KINDS = {n: [key for key, column in COLUMN.items() if column == n] for n in range(COLUMNS)}
"""The kinds that may stand in each column."""


class ColumnHeads(QWidget):
    """One heading a column: what it holds, how many the source names, or that it names none."""

    def __init__(self, ctx: Context, chart: ChainMap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._chart = chart
        self.titles = [Elided(self._title(n), "card-title", self) for n in range(COLUMNS)]
        self.counts = [Elided("", "note", self) for _ in range(COLUMNS)]
        self._counted = [False] * COLUMNS
        self.setFixedHeight(ctx.px(HEIGHT))
        self.show_reach(frozenset())

    def _title(self, number: int) -> str:
        """Name the kinds that stand in a column; where none does, the first that might."""
        here = {node.brief.kind for node in self._chart.column(number)}
        kinds = [key for key in KINDS[number] if key in here] or KINDS[number][:1]
        return " · ".join(self._ctx.say(BY_KEY[key].label) for key in kinds)

    def show_reach(self, reach: frozenset[str]) -> None:
        """Count what stays bright in each column; an empty set counts all."""
        for number, label in enumerate(self.counts):
            nodes = [node.id for node in self._chart.column(number) if not reach or node.id in reach]
            label.setText(self._said(len(nodes)) if number else "")
            role = "note" if nodes else "none-named"
            label.setProperty("role", role if self._ctx.staff else "guest-second")
            label.style().polish(label)
            self._counted[number] = bool(number and nodes)
        self._show_whole()

    def _said(self, count: int) -> str:
        if count:
            return self._ctx.tr("{n} named, among others", n=count)
        return self._ctx.tr("The source names none") if self._ctx.staff else self._ctx.tr("None is named")

    def fit(self, width: int) -> None:
        """Stand over columns that are `width` px wide in all."""
        places = Places(self._chart, width, self._ctx.theme.scale)
        for number, (title, count) in enumerate(zip(self.titles, self.counts, strict=True)):
            left, room, gap = round(number * places.pitch), round(places.node_width), self._ctx.px(8)
            first = min(title.sizeHint().width(), room)
            title.setGeometry(left, 0, first, self.height())
            over = max(0, room - first - gap)
            count.setGeometry(left + first + gap, 0, over, self.height())
        self._show_whole()

    def _show_whole(self) -> None:
        """Show a count whole or not at all: cut, "14 named, among others" would read as a total."""
        for count, counted in zip(self.counts, self._counted, strict=True):
            count.setVisible(not counted or count.sizeHint().width() <= count.width())


def group_heading(ctx: Context, group: Group, asked: Callable[[str], None]) -> QWidget:
    """Make the heading of a group of industries; where the source counts them, it leads to that figure."""
    name = ctx.say(group.heading)
    name = ctx.tr("{name} (among others)", name=name) if group.open else name
    if group.figure is None:
        return Elided(name, "note")
    named = named_of(ctx, len(group.figure.members), ctx.figure(group.figure))
    text = f"{name} · {named}"
    link = Active(group.figure.id, "tile", text)
    column(Elided(text, "note"), parent=link)
    link.activated.connect(asked)
    return link
