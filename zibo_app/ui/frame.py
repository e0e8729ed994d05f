"""What stands in the window in one view: its bars, its pages and the evidence drawer over them."""

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from zibo_app.overriding import override
from zibo_app.ui.context import Context
from zibo_app.ui.later import ahead
from zibo_app.ui.navigator import Place
from zibo_app.ui.pages import PAGES
from zibo_app.ui.pages.spec import PageSpec
from zibo_app.ui.rail import Rail
from zibo_app.ui.stack import PageStack
from zibo_app.ui.topbar import TopBar
from zibo_app.ui.widgets.banner import Banner
from zibo_app.ui.widgets.boxes import column, row

if TYPE_CHECKING:
    from zibo_app.ui.compare.tray import TrayBar
    from zibo_app.ui.drawer import EvidenceDrawer
    from zibo_app.ui.search.panel import SearchPanel


class Over(NamedTuple):
    """What lies over the pages: the figure whose evidence is open, what is typed in a search or question."""

    figure: str = ""
    search: str | None = None
    question: str | None = None


NOTHING = Over()

COMPARE = "compare"
"""The page that compares what is in the tray."""


class Frame(QWidget):
    """The shared part of both views: a stack of pages and a drawer over them."""

    place_requested = Signal(object)
    action_requested = Signal(str)
    settled = Signal()

    def __init__(self, ctx: Context, specs: tuple[PageSpec, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stage")
        self.setFocusPolicy(
            Qt.FocusPolicy.ClickFocus
        )  # so that no control looks chosen before a key is pressed
        self.ctx = ctx
        self.specs = specs
        self.stack = PageStack(ctx, specs)
        self.stack.place_requested.connect(self.place_requested)
        self.stack.action_requested.connect(self.action_requested)
        self.stack.settled.connect(self.settled)
        self._drawer: EvidenceDrawer | None = None
        self._figure = ""
        self._search: SearchPanel | None = None
        self._before: QWidget | None = None
        self._evidence_on_top = False
        self.stack.figure_requested.connect(self.open_figure)

    @property
    def drawer(self) -> "EvidenceDrawer":
        """The evidence drawer, made when it is first wanted."""
        if self._drawer is None:
            self._drawer = ahead().drawer(self.ctx, self)
            self._drawer.place_requested.connect(self.place_requested)
            self._drawer.fit(self.room())
        return self._drawer

    def room(self) -> QRect:
        """Give where the evidence drawer lies: over the pages, whose bars stay free."""
        return self.stack.geometry()

    def open_search(self, text: str = "") -> None:
        """Open the search, with these words; where it is open, choose its words to be typed over."""
        if self._search is None:
            self._before = QApplication.focusWidget()
            self._search = ahead().search(self.ctx, self.specs, self)
            self._search.place_requested.connect(self.place_requested)
            self._search.figure_requested.connect(self.open_figure)
            self._search.closed.connect(self.close_search)
        self._evidence_on_top = False
        self._fit_search(self._search)
        self._search.open(text)

    def close_search(self) -> None:
        """Put the search away, with all that was typed; the focus goes back to where it was."""
        search, self._search = self._search, None
        before, self._before = self._before, None
        if search is not None:
            there = before is not None and isValid(before) and before.isVisible()
            (before if before is not None and there else self).setFocus()
            search.hide()
            search.deleteLater()

    def over(self) -> Over:
        """Say what lies over the pages, for `lay_over`."""
        return Over(self.evidence(), self._search.text() if self._search is not None else None)

    def lay_over(self, over: Over) -> None:
        """Lay over the pages what lay over them before."""
        if over.search is not None:
            self.open_search(over.search)
        if over.figure:
            self.open_figure(over.figure)

    def close_top(self) -> None:
        """Put away what lies on top: the evidence asked for last, an answer shown large, the search."""
        if self._search is None or self._evidence_on_top:
            self.close_drawer()
        else:
            self._search.step_back()

    def open_figure(self, figure: str) -> None:
        """Show the evidence of a figure."""
        self._figure = figure
        self.drawer.open_figure(figure)
        if self._search is not None:
            self._evidence_on_top = bool(self.evidence())
            self._fit_search(self._search)

    def evidence(self) -> str:
        """Give the id of the figure whose evidence is open, empty where none is."""
        return "" if self._drawer is None or self._drawer.isHidden() else self._figure

    def close_drawer(self) -> None:
        """Put the evidence away, where any is shown."""
        if self._drawer is not None:
            self._drawer.close_drawer()
        self._evidence_on_top = False
        if self._search is not None:
            self._fit_search(self._search)

    def _fit_search(self, search: "SearchPanel") -> None:
        """Give the search the whole window, and its sheet the room that evidence on top leaves."""
        search.setGeometry(self.rect())
        room = self.rect()
        room.setLeft(self.stack.x())
        if self._drawer is not None and self._evidence_on_top:
            room.setRight(self._drawer.x() - 1)
        search.fit(room)

    def go(self, place: Place) -> None:
        """Show a resolved place; what lay over another page is put away."""
        self.close_search()
        self.close_drawer()
        self.stack.go(place)

    def set_steps(self, *, back: bool, forward: bool) -> None:
        """Say whether there is a place to go back or forward to."""

    def say(self, text: str, *, lasting: bool = False) -> None:
        """Tell staff something; guests are told nothing."""

    def report(self, error: object) -> None:
        """Tell staff that something failed; for guests it stands in the log only."""

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the drawer at the right edge, over the pages only, and the search over everything."""
        super().resizeEvent(event)
        if self._drawer is not None:
            self._drawer.fit(self.room())
        if self._search is not None:
            self._fit_search(self._search)


class StaffFrame(Frame):
    """The staff view: rail, top bar, message bar, pages."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(ctx, PAGES, parent)
        self.rail = Rail(ctx, [spec for spec in PAGES if spec.icon])
        self.topbar = TopBar(ctx)
        self.banner = Banner(ctx)
        self.topbar.action_requested.connect(self.action_requested)
        self.topbar.search_requested.connect(self.open_search)
        self.rail.chosen.connect(self._chosen)
        self._right = column(self.topbar, self.banner, self.stack, gap=0)
        row(self.rail, self._right, gap=0, parent=self)
        self.tray: TrayBar | None = None
        self._page = ""
        ctx.session.tray_changed.connect(self._show_tray)
        self._show_tray()

    def _show_tray(self) -> None:
        """Show what is collected under the pages, save on the one that compares it; made when wanted."""
        wanted = bool(self.ctx.session.tray) and self._page != COMPARE
        if self.tray is None and wanted:
            self.tray = ahead().tray(self.ctx)
            self.tray.compare_requested.connect(partial(self._chosen, COMPARE))
            self._right.addWidget(self.tray)
        if self.tray is not None:
            self.tray.setVisible(wanted)

    def _chosen(self, page: str) -> None:
        self.place_requested.emit(Place(page))

    @override
    def go(self, place: Place) -> None:
        """Show a resolved place and mark it in the rail."""
        super().go(place)
        self.rail.mark(place.page)
        self._page = place.page
        self._show_tray()

    @override
    def set_steps(self, *, back: bool, forward: bool) -> None:
        """Say whether there is a place to go back or forward to."""
        self.topbar.set_steps(back=back, forward=forward)

    @override
    def say(self, text: str, *, lasting: bool = False) -> None:
        """Show a line in the message bar."""
        self.banner.say(text, lasting=lasting)

    @override
    def report(self, error: object) -> None:
        """Show in the message bar that something failed."""
        self.banner.report(error)
