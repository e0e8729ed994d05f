"""What every tab of the exhibition page is: it emits wishes, and what it shows can be taken down."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from zibo_app.overriding import override
from zibo_app.ui.context import Context
from zibo_app.ui.navigator import State


class Part(QWidget):
    """A tab of the exhibition page; its signals are those of a page.

    `figure_requested` carries the id of a figure whose evidence is wanted, `place_requested` a Place,
    `action_requested` the key of an action of the window (`stage:loop` starts the exhibition,
    `stage:route:ID` a route); `settled` says that what it shows has changed.
    """

    figure_requested = Signal(str)
    place_requested = Signal(object)
    action_requested = Signal(str)
    settled = Signal()

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ctx = ctx
        self._seen = False

    def fit(self, width: int) -> None:
        """Lay the tab out for this width, in px; a tab that looks the same at any width does nothing."""

    def reread(self) -> None:
        """Read again what may have changed while the tab was not seen; one that keeps nothing need not."""

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the tab to its width."""
        super().resizeEvent(event)
        self.fit(event.size().width())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Read again, unless the tab is seen for the first time."""
        super().showEvent(event)
        if self._seen:
            self.reread()
        self._seen = True

    def state(self) -> State:
        """Give what a person would miss after a change of language or theme, as pairs of strings."""
        return ()

    def restore(self, state: State) -> None:
        """Show again what `state` gave."""
