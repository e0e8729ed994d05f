"""The still page over all screens, once the program is given up; staff end it as the exhibition."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QApplication

from zibo_app.overriding import override
from zibo_app.ui.context import Context
from zibo_app.ui.hall.keys import make_actions
from zibo_app.ui.hall.leaving import Leaving, gate_of
from zibo_app.ui.hall.pane import Pane
from zibo_app.ui.hall.paused import PausedPage
from zibo_app.ui.hall.screens import Screens
from zibo_app.ui.session import Session


class StillWindow(Pane):
    """Shows the still page; `left` says that staff put it away.

    Without a context (there is no catalogue to be opened) no pad can be drawn: where a PIN is set, the page
    then stays until the owner of the computer has taken the PIN away.
    """

    left = Signal()

    def __init__(self, app: QApplication, ctx: Context | None, session: Session, screen: str = "") -> None:
        super().__init__()
        self.hold(PausedPage(ctx.catalogue.edition.zone if ctx else None))
        self.leaving = Leaving(self, app, gate_of(session))
        self.leaving.left.connect(self.left)
        if ctx is not None:
            self.leaving.use(ctx)
        self.screens = Screens(self, screen, self._everywhere, self.leaving.guard.allow)
        make_actions(self, self._act)

    def begin(self) -> None:
        """Stand on every screen."""
        self.leaving.begin()
        self.screens.place()
        self.activateWindow()

    def _everywhere(self) -> bool:
        return True

    def _act(self, key: str) -> None:
        if key in {"leave", "close"} and not self.leaving.locked:
            self.left.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the pad fill the screen."""
        super().resizeEvent(event)
        self.leaving.fit()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay while it is locked."""
        event.ignore()
        self._act("close")
