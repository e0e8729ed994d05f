"""The computer's screens: they come and go, change their size, their place and their density."""

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QGuiApplication, QScreen

from zibo_app.ui.present.places import Box, Seen


class Screens(QObject):
    """Watches the screens; `changed` says that one came, went, or is another size, place or density."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        program = QGuiApplication.instance()
        if isinstance(program, QGuiApplication):
            program.screenAdded.connect(self._came)
            program.screenRemoved.connect(self._altered)
            program.primaryScreenChanged.connect(self._altered)
        for screen in QGuiApplication.screens():
            self._watch(screen)

    def seen(self) -> tuple[Seen, ...]:
        """Give the screens as they are now."""
        first = QGuiApplication.primaryScreen()
        return tuple(
            Seen(screen.name(), box_of(screen.geometry()), screen is first)
            for screen in QGuiApplication.screens()
        )

    def named(self, name: str) -> QScreen | None:
        """Give the screen of this name, where it is there."""
        return next((screen for screen in QGuiApplication.screens() if screen.name() == name), None)

    def _came(self, screen: QScreen) -> None:
        self._watch(screen)
        self.changed.emit()

    def _watch(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._altered)
        screen.logicalDotsPerInchChanged.connect(self._altered)
        screen.physicalDotsPerInchChanged.connect(self._altered)

    def _altered(self, _how: object) -> None:
        self.changed.emit()


def box_of(rect: QRect) -> Box:
    """Give a rectangle as plain numbers."""
    return (rect.x(), rect.y(), rect.width(), rect.height())
