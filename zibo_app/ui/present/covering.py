"""A window that covers one screen: it is closed by who made it only, and passes on what keys ask for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QScreen
from PySide6.QtWidgets import QWidget

from zibo_app.overriding import override
from zibo_app.ui.present.keys import LEAVE, wished


class Covering(QWidget):
    """The window; `wished` carries what is asked for by key, or that somebody wants to close it.

    `moved` carries the screen it has come to, which may not be its own: it then covers nothing until told.
    """

    wished = Signal(str)
    moved = Signal(object)

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("stage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._done = False
        self.winId()  # makes the native window, which knows its screen
        self.windowHandle().screenChanged.connect(self._came_to)

    def cover(self, screen: QScreen) -> None:
        """Cover a screen, whatever was covered before; again where its size or density has changed."""
        if self.isVisible() and self.screen() is not screen:
            self.hide()  # a full screen that is seen is not moved by every window system
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        if not self.isVisible():
            self.setWindowState(Qt.WindowState.WindowFullScreen)
            self.show()  # showFullScreen would ask for the keys, which only the presenter's window may have
        self.setGeometry(screen.geometry())

    def _came_to(self, screen: QScreen) -> None:
        self.moved.emit(screen)

    def done(self) -> None:
        """Close for good."""
        self._done = True
        self.close()
        self.deleteLater()

    def away(self) -> bool:
        """Whether a page is looked at, which has keys of its own."""
        return False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass on what a key asks for."""
        wish = wished(event, away=self.away())
        if wish:
            self.wished.emit(wish)
        else:
            super().keyPressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay, unless all is done: who wants to close it wants to leave."""
        if self._done:
            event.accept()
        else:
            event.ignore()
            self.wished.emit(LEAVE)
