"""A window that holds one thing at a time, with the question whether somebody is still there over it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import delete

from zibo_app.overriding import override
from zibo_app.ui.context import Context
from zibo_app.ui.hall.screens import darken
from zibo_app.ui.hall.still_there import StillThere
from zibo_app.ui.widgets.boxes import column


class Pane(QWidget):
    """Holds `content` and, while it is asked, `asking`; `confirmed` says that somebody is there."""

    confirmed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("hall")
        darken(self)
        self.content: QWidget | None = None
        self.asking: StillThere | None = None
        self._box = column(gap=0, parent=self)

    def hold(self, content: QWidget | None, *, at_once: bool = False) -> None:
        """Show this instead of what was shown; that goes with all it held.

        It goes `at_once` where nothing can be under way in it: what is still there is dressed anew, which
        takes a second.
        """
        before, self.content = self.content, content
        if before is not None:
            self._box.removeWidget(before)
            before.hide()
            if at_once:
                delete(before)
            else:
                before.deleteLater()
        if content is not None:
            self._box.addWidget(content)
            content.show()
            self._box.activate()
            content.setFocus()

    def ask(self, ctx: Context, left: int) -> None:
        """Ask whether somebody is still there; so many seconds are left."""
        if self.asking is None:
            self.asking = StillThere(ctx, self)
            self.asking.answered.connect(self.confirmed)
            self.asking.setGeometry(self.rect())
            self.asking.show()
            self.asking.go_on.setFocus()
        self.asking.tell(left)
        self.asking.raise_()

    def ask_no_more(self) -> None:
        """Put the question away."""
        asking, self.asking = self.asking, None
        if asking is not None:
            asking.hide()
            asking.deleteLater()
            if self.content is not None:
                self.content.setFocus()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the question fill the window."""
        super().resizeEvent(event)
        if self.asking is not None:
            self.asking.setGeometry(self.rect())
