"""A chart on a page: the drawing, its table in the same place, and the ways to take it away."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QSizePolicy, QStackedWidget, QWidget
from shiboken6 import isValid

from zibo_app.domain.chart import Chart, rows, tsv
from zibo_app.domain.geometry import DESK, Sizes
from zibo_app.overriding import override
from zibo_app.ui.charts.canvas import Canvas
from zibo_app.ui.context import Context
from zibo_app.ui.later import ahead
from zibo_app.ui.widgets.boxes import STRETCH, column, row
from zibo_app.ui.widgets.buttons import Button, on_click
from zibo_app.ui.widgets.label import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTableView


class ChartView(QWidget):
    """Shows a chart; with `tools` its caption stands under it, and a row to see its table, copy or save it.

    A tight card shows the caption itself and puts `table_link` on its title line.

    `figure_requested` carries the id of the figure behind an activated bar, `record_requested` that of its
    record where the bar has no figure, `picture_saved` the path of a picture written.
    """

    figure_requested = Signal(str)
    record_requested = Signal(str)
    picture_saved = Signal(object)

    def __init__(
        self,
        ctx: Context,
        chart: Chart,
        parent: QWidget | None = None,
        *,
        tools: bool = True,
        sizes: Sizes = DESK,
    ) -> None:
        super().__init__(parent)
        self._ctx, self.chart = ctx, chart
        self.canvas = Canvas(ctx, chart, sizes)
        self.canvas.activated.connect(self._activate)
        self._table: QTableView | None = None
        self._links: list[Button] = []
        self._stack = _Stack(self.canvas)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box = column(self._stack, gap=ctx.px(4), parent=self)
        if tools and chart.caption:
            box.addWidget(Label(ctx.say(chart.caption), "note", wrap=True))
        if tools:
            box.addLayout(row(*self._tools(), STRETCH, gap=ctx.px(4)))

    def fill(self) -> None:
        """Use whatever height there is, from now on."""
        for widget in (self, self._stack):
            widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self.canvas.fill()

    def table_link(self) -> Button:
        """Make a link that turns this chart into its table and back; for a card's title line."""
        link = Button(self._table_word(), "link")
        on_click(link, self.toggle_table)
        self._links.append(link)
        return link

    def _tools(self) -> list[Button]:
        copy = Button(self._ctx.tr("Copy"), "link")
        on_click(copy, self.copy)
        return [self.table_link(), copy, *([self._picture_button()] if self._ctx.staff else [])]

    def _picture_button(self) -> Button:
        button = Button(self._ctx.tr("Picture"), "link")
        menu = QMenu(button)
        for suffix, words in (("png", "PNG picture"), ("svg", "SVG drawing")):
            action = QAction(self._ctx.tr(words), menu)
            action.triggered.connect(partial(self._save_as, suffix))
            menu.addAction(action)
        button.setMenu(menu)
        return button

    # -- as table
    @property
    def as_table(self) -> bool:
        """Whether the table is shown in place of the drawing."""
        return self._table is not None and self._stack.currentWidget() is self._table

    def toggle_table(self) -> None:
        """Show the table in place of the drawing, or the drawing again."""
        if self._table is None:
            self._table = ahead().taking.table_view(self._ctx, rows(self.chart, self._ctx.lang))
            self._table.setAccessibleName(self._ctx.say(self.chart.title))
            self._stack.addWidget(self._table)
        self._stack.setCurrentWidget(self.canvas if self.as_table else self._table)
        self._links = [link for link in self._links if isValid(link)]
        for link in self._links:
            link.setText(self._table_word())
            link.setAccessibleName(self._table_word())

    def _table_word(self) -> str:
        return self._ctx.tr("Chart") if self.as_table else self._ctx.tr("Table")

    # -- taking away
    def copy(self) -> None:
        """Put the table on the clipboard, cells parted by tabs."""
        QGuiApplication.clipboard().setText(tsv(rows(self.chart, self._ctx.lang)))

    def _save_as(self, suffix: str, _checked: bool = False) -> None:
        path = ahead().taking.ask_path(self, self._ctx, self.chart, suffix)
        if path is not None:
            self.save(path)

    def save(self, path: Path) -> None:
        """Save a picture of the chart; the suffix, png or svg, says which."""
        width = max(self.width(), self._ctx.px(480))
        sheet = ahead().taking.sheet_of(self._ctx, self.chart, width)
        ahead().taking.save_sheet(self, sheet, path, self.picture_saved.emit)

    def _activate(self, index: int) -> None:
        bar = self.canvas.laid.rows[index].bar
        if bar.figure:
            self.figure_requested.emit(bar.figure)
        elif bar.target:
            self.record_requested.emit(bar.target)


class _Stack(QStackedWidget):
    """Keeps the drawing's size, whichever of the two is shown."""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__()
        self._canvas = canvas
        self.addWidget(canvas)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        """Ask for what the drawing asks for."""
        return self._canvas.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        """Ask for the least the drawing asks for."""
        return self._canvas.minimumSizeHint()
