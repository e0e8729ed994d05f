"""What stands in the window in one view: its bars, its pages and the evidence drawer over them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

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
    from zibo_app.ui.drawer import EvidenceDrawer


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
        self.stack.figure_requested.connect(self.open_figure)

    @property
    def drawer(self) -> "EvidenceDrawer":
        """The evidence drawer, made when it is first wanted."""
        if self._drawer is None:
            self._drawer = ahead().drawer(self.ctx, self)
            self._drawer.place_requested.connect(self.place_requested)
            self._drawer.fit(self.stack.geometry())
        return self._drawer

    def open_figure(self, figure: str) -> None:
        """Show the evidence of a figure."""
        self._figure = figure
        self.drawer.open_figure(figure)

    def evidence(self) -> str:
        """Give the id of the figure whose evidence is open, empty where none is."""
        return "" if self._drawer is None or self._drawer.isHidden() else self._figure

    def close_drawer(self) -> None:
        """Put the evidence away, where any is shown."""
        if self._drawer is not None:
            self._drawer.close_drawer()

    def go(self, place: Place) -> None:
        """Show a resolved place; evidence of another page is put away."""
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
        """Keep the drawer at the right edge, over the pages only."""
        super().resizeEvent(event)
        if self._drawer is not None:
            self._drawer.fit(self.stack.geometry())


class StaffFrame(Frame):
    """The staff view: rail, top bar, message bar, pages."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(ctx, PAGES, parent)
        self.rail = Rail(ctx, [spec for spec in PAGES if spec.icon])
        self.topbar = TopBar(ctx)
        self.banner = Banner(ctx)
        self.topbar.action_requested.connect(self.action_requested)
        self.rail.chosen.connect(self._chosen)
        right = column(self.topbar, self.banner, self.stack, gap=0)
        row(self.rail, right, gap=0, parent=self)

    def _chosen(self, page: str) -> None:
        self.place_requested.emit(Place(page))

    @override
    def go(self, place: Place) -> None:
        """Show a resolved place and mark it in the rail."""
        super().go(place)
        self.rail.mark(place.page)

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
