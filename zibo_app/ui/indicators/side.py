"""What stands beside the table: charts by nature, ranks, honours, and the record that was picked."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from zibo_app.services import indicators, standing
from zibo_app.ui.browse.detail import DetailPane
from zibo_app.ui.context import Context
from zibo_app.ui.indicators.panel import PanelView
from zibo_app.ui.indicators.standings import HonourList, RankList
from zibo_app.ui.navigator import Place
from zibo_app.ui.widgets.tabs import Tab, Tabs

RANKS, HONOURS, RECORD = "ranks", "honours", "record"


class Side(Tabs):
    """The tabs; `figure_asked` carries a figure's id, `place_asked` a Place, `honour_picked` an honour."""

    figure_asked = Signal(str)
    place_asked = Signal(object)
    honour_picked = Signal(str)

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        self._ctx = ctx
        self._record = ""
        self.panels = {panel.key: panel for panel in indicators.panels(ctx.catalogue)}
        super().__init__(ctx, self._tabs(), parent)
        self.changed.connect(self._show)

    def _tabs(self) -> tuple[Tab, ...]:
        tr, say = self._ctx.tr, self._ctx.say
        charts = ((key, say(panel.title), partial(self._panel, key)) for key, panel in self.panels.items())
        return (
            *charts,
            (RANKS, tr("Ranks"), self._ranks),
            (HONOURS, tr("Honours"), self._honours),
            (RECORD, tr("Record"), self._detail),
        )

    def show_record(self, record: str) -> None:
        """Show an indicator or an honour in whichever tab tells of it."""
        self._record = record
        self._show(self.key)

    def _show(self, key: str) -> None:
        view = self.content(key)
        if isinstance(view, HonourList):
            view.pick(self._record)
        elif isinstance(view, DetailPane) and view.record() != self._record:
            view.show_record(self._record)

    def _panel(self, key: str) -> QWidget:
        view = PanelView(self._ctx, self.panels[key])
        view.figure_asked.connect(self.figure_asked)
        return view

    def _ranks(self) -> QWidget:
        view = RankList(self._ctx, standing.ranks(self._ctx.catalogue))
        view.figure_asked.connect(self.figure_asked)
        return view

    def _honours(self) -> QWidget:
        view = HonourList(self._ctx, standing.honours(self._ctx.catalogue))
        view.figure_asked.connect(self.figure_asked)
        view.opened.connect(self._go)
        view.picked.connect(self.honour_picked)
        return view

    def _go(self, record: str) -> None:
        self.place_asked.emit(Place("", record))

    def _detail(self) -> QWidget:
        pane = DetailPane(self._ctx)
        pane.setProperty("role", "plain")
        pane.figure_requested.connect(self.figure_asked)
        pane.place_requested.connect(self.place_asked)
        pane.show_record(self._record)
        return pane
