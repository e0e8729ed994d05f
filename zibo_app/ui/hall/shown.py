"""What the exhibition's window shows: the loop, a visit, or the still page, each with nothing of before."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from zibo_app.ui.context import Context
from zibo_app.ui.hall.beginning import for_guests, loop_view
from zibo_app.ui.hall.pane import Pane
from zibo_app.ui.hall.paused import PausedPage
from zibo_app.ui.hall.trace import forget
from zibo_app.ui.hall.visit import Visit
from zibo_app.ui.settings import Settings
from zibo_app.ui.window import dressed

if TYPE_CHECKING:
    from zibo_app.ui.slides.loop import LoopView


class Shown(Pane):
    """Shows one of them at a time, `loop` or `visit` or neither.

    `look_changed` carries the context about to be shown, `touched` says that the loop was touched.
    """

    look_changed = Signal(object)
    touched = Signal()

    def __init__(self, ctx: Context, kept: Settings) -> None:
        super().__init__()
        self._staff, self._kept = ctx, kept
        self.ctx, _ = for_guests(ctx, kept)
        self.loop: LoopView | None = None
        self.visit: Visit | None = None
        self._last = ""
        self.look_changed.connect(self._use)

    def show_visit(self) -> None:
        """Show the first page to a visitor."""
        visit = Visit(*for_guests(self._staff, self._kept))
        visit.look_changed.connect(self.look_changed)
        self._hold(visit)
        self.visit = visit
        self.unsetCursor()
        visit.begin()

    def show_loop(self) -> None:
        """Show the loop; it goes on after the slide shown last."""
        guests = dressed(*for_guests(self._staff, self._kept), self.size())
        self.look_changed.emit(guests)
        loop = loop_view(guests, self._kept, self.screen(), self._last)
        loop.touched.connect(self.touched)
        self._hold(loop)
        self.loop = loop
        loop.start()
        self.setCursor(Qt.CursorShape.BlankCursor)

    def show_rest(self) -> None:
        """Show the still page."""
        self._hold(PausedPage(self.ctx.catalogue.edition.zone))

    def clear(self, *, at_once: bool = False) -> None:
        """Show nothing; of a visit nothing is left. Never `at_once` out of the visit itself."""
        self.ask_no_more()
        if self.visit is not None:
            forget(self)
        self._hold(None, at_once=at_once)

    def _hold(self, content: QWidget | None, *, at_once: bool = False) -> None:
        if self.loop is not None:
            self.loop.stop()
            self._last = self.loop.view.slide.ref if self.loop.view.slide else ""
        self.loop = self.visit = None
        self.hold(content, at_once=at_once)

    def _use(self, ctx: Context) -> None:
        self.ctx = ctx
