"""Beside the map: the node in focus with its relations one by one, the filters, and the legend."""

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from zibo_app.domain.text import msg
from zibo_app.ui.context import Context
from zibo_app.ui.graph.filters import MapFilters
from zibo_app.ui.widgets.boxes import STRETCH, clear, column
from zibo_app.ui.widgets.buttons import Button, on_click
from zibo_app.ui.widgets.card import Rule
from zibo_app.ui.widgets.flow import FlowLayout
from zibo_app.ui.widgets.label import Label, breakable
from zibo_app.ui.widgets.link import Link
from zibo_app.ui.widgets.scroll import Scroll

WIDTH, MOST = 252, 60
LEGEND = (
    msg("A full line is stated in the source; a dashed one is only suspected and to be checked."),
    msg("An arrow leads from the subject to the object. +n: so many neighbours are not drawn."),
    msg("Arrow keys walk, Tab goes through relations, Enter opens, E expands, N shows neighbours only."),
    msg("Ctrl + wheel, + and − zoom, 0 shows all; drag or Ctrl + arrows to move."),
)
ACTIONS = (("open", msg("Open")), ("expand", msg("Expand (E)")), ("alone", msg("Neighbours only (N)")))


class MapPanel(QWidget):
    """`asked` carries the number of an edge of the node in focus, `acted` what to do with the node."""

    asked = Signal(int)
    acted = Signal(str)

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.filters = MapFilters(ctx)
        self.rows: list[Link] = []
        self._focus = column(gap=ctx.px(4))
        inner = QWidget()
        px = ctx.px
        legend = [Label(ctx.tr(line), "note", wrap=True) for line in LEGEND]
        heading = Label(ctx.tr("Legend"), "card-title")
        margins = (px(16), px(12), px(14), px(12))
        parts = (self._focus, Rule(), self.filters, Rule(), heading, *legend, STRETCH)
        column(*parts, gap=px(8), margins=margins, parent=inner)
        self.area = Scroll(inner)
        self.area.setAccessibleName(ctx.tr("The node in focus, filters and legend"))
        column(self.area, gap=0, parent=self)
        self.setFixedWidth(px(WIDTH))

    def show_nothing(self, said: str) -> None:
        """Say how the map is used while no node is in focus."""
        self._clear()
        hint = self._ctx.tr("Choose a node to see how it is related, and from where it is known.")
        self._focus.addWidget(Label(said, "card-title", wrap=True))
        self._focus.addWidget(Label(hint, "second", wrap=True))

    def show_node(self, title: str, second: str, lines: Sequence[str], can: Collection[str]) -> None:
        """Show the node in focus: what it is, what `can` be done with it, and its relations in words."""
        self._clear()
        ctx = self._ctx
        said = ctx.tr("{n} relations shown", n=len(lines)) if lines else ctx.tr("No stated link")
        self._focus.addWidget(Label(breakable(title), "mark", wrap=True))
        self._focus.addWidget(Label(" · ".join(filter(None, (second, said))), "note", wrap=True))
        self._focus.addWidget(self._actions(can))
        self.rows = [self._row(at, line) for at, line in enumerate(lines[:MOST])]
        for row in self.rows:
            self._focus.addWidget(row)
        if len(lines) > MOST:
            self._focus.addWidget(Label(ctx.tr("and {n} more", n=len(lines) - MOST), "note"))
        self.area.verticalScrollBar().setValue(0)

    def choose(self, at: int) -> None:
        """Mark the relation of this number, none with -1."""
        for number, row in enumerate(self.rows):
            row.setProperty("selected", number == at)
            row.style().polish(row)
        if 0 <= at < len(self.rows):
            self.area.ensureWidgetVisible(self.rows[at])

    def _clear(self) -> None:
        clear(self._focus)
        self.rows = []

    def _actions(self, can: Collection[str]) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(self._ctx.px(6), holder)
        for key, words in (action for action in ACTIONS if action[0] in can):
            button = Button(self._ctx.tr(words), "tight-chip")
            on_click(button, self.acted.emit, key)
            flow.addWidget(button)
        return holder

    def _row(self, at: int, text: str) -> Link:
        link = Link(self._ctx, str(at), text)
        link.setAccessibleName(self._ctx.tr("Evidence of {label}", label=text))
        link.activated.connect(partial(self._ask, at))
        return link

    def _ask(self, at: int, _key: str) -> None:
        self.asked.emit(at)
