"""On which screen the exhibition stands, and what covers the others while it is locked."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from zibo_app.ui.present.screens import Screens as Watch
from zibo_app.ui.theme import Theme

SETTLED = 300
"""Ms after the last change of a screen at which windows are placed anew: plugging in makes several."""


def chosen(screens: Sequence[QScreen], wanted: str, present: QScreen | None) -> QScreen | None:
    """Give the screen named in the settings where it is connected, else the present one, else the first."""
    named = next((screen for screen in screens if wanted and screen.name() == wanted), None)
    there = present if present in screens else None
    return named or there or next(iter(screens), None)


def fill(window: QWidget, screen: QScreen) -> None:
    """Let a window fill a screen; one that is there already is left in peace.

    It is not made the active one: a cover wants no keys.
    """
    full = Qt.WindowState.WindowFullScreen
    if window.screen() is not screen or window.geometry() != screen.geometry():
        window.setWindowState(window.windowState() & ~full)  # else it stays
        window.setScreen(screen)
        window.setGeometry(screen.geometry())
    window.setWindowState(window.windowState() | full)
    window.show()


def darken(window: QWidget) -> None:
    """Give a window the ground of the slides, so that nothing flashes up."""
    palette = window.palette()
    palette.setColor(window.backgroundRole(), Theme("dark").color("background"))
    window.setPalette(palette)
    window.setAutoFillBackground(True)


class Cover(QWidget):
    """A dark window without words over a screen that shows nothing."""

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowDoesNotAcceptFocus)
        darken(self)
        self.setObjectName("cover")
        self.setCursor(Qt.CursorShape.BlankCursor)


class Screens(QObject):
    """Keeps `window` on its screen and, while `covers` says so, every other screen covered.

    `covered` is called with each new cover, before it is shown.
    """

    def __init__(
        self,
        window: QWidget,
        wanted: str,
        covers: Callable[[], bool],
        covered: Callable[[QWidget], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._wanted = wanted
        self._covers = covers
        self._covered = covered
        self.covers: dict[str, Cover] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SETTLED)
        self._soon.timeout.connect(self.place)
        self._watch = Watch(self)
        self._watch.changed.connect(self._soon.start)

    def place(self) -> None:
        """Put every window where it belongs, as the screens are now."""
        screens = QGuiApplication.screens()
        screen = chosen(screens, self._wanted, self._window.screen())
        if screen is None:
            return
        fill(self._window, screen)
        others = {each.name(): each for each in screens if each is not screen and self._covers()}
        for name in [name for name in self.covers if name not in others]:
            self._drop(self.covers.pop(name))
        for name, other in others.items():
            if name not in self.covers:
                self.covers[name] = Cover()
                self._covered(self.covers[name])
            fill(self.covers[name], other)

    def end(self) -> None:
        """Let go of all screens but that of the window."""
        self._soon.stop()
        while self.covers:
            self._drop(self.covers.popitem()[1])

    def _drop(self, cover: Cover) -> None:
        if isValid(cover):
            cover.hide()
            cover.deleteLater()
