"""What stands between a visitor and the desk: every event of the program passes here while it is locked."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QShortcutEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QDialog, QLineEdit, QWidget
from shiboken6 import isValid

from zibo_app.overriding import override
from zibo_app.ui.lock.corner import Corner
from zibo_app.ui.lock.keys import allowed, asks_for_pad
from zibo_app.ui.lock.links import Links
from zibo_app.ui.lock.windows import belongs, is_popup, turn_away

Type = QEvent.Type
DROPPED = frozenset(
    {
        *(Type.ContextMenu, Type.ToolTip, Type.WhatsThis, Type.EnterWhatsThisMode, Type.WhatsThisClicked),
        *(Type.DragEnter, Type.DragMove, Type.Drop, Type.FileOpen, Type.Quit, Type.HelpRequest),
    }
)
"""Never wanted, whoever they are for."""
KEYS = frozenset({Type.ShortcutOverride, Type.KeyPress})
MICE = frozenset({Type.MouseButtonPress, Type.MouseButtonRelease, Type.MouseButtonDblClick, Type.MouseMove})
LEFT = frozenset({Type.Hide, Type.WindowStateChange, Type.WindowDeactivate, Type.Move, Type.Resize})
"""What may have taken the hall off the screen."""
WATCHED = DROPPED | KEYS | MICE | LEFT | {Type.Close, Type.Show, Type.Shortcut}
SOON = 150
"""After how many ms the hall is brought back: windows may be taking turns."""
NO_DIALOGS_OF_THE_SYSTEM = Qt.ApplicationAttribute.AA_DontUseNativeDialogs


class Guard(QObject):
    """Locks the program to the window `hall` between `on` and `off`.

    `pad_requested` says that the gesture or the keys for the PIN were used, `escaped` that Esc was pressed
    (it never leaves; the hall may close what lies on top). `allow` names further windows that may stand,
    such as those that cover other screens.
    """

    pad_requested = Signal()
    escaped = Signal()

    def __init__(self, hall: QWidget, app: QApplication) -> None:
        super().__init__(hall)
        self._hall = hall
        self._app = app
        self._allowed: list[QWidget] = []
        self._links = Links(self)
        self.corner = Corner(hall)
        self.corner.held.connect(self.pad_requested)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON)
        self._soon.timeout.connect(self._bring_back)
        self._is_on = False

    @property
    def is_on(self) -> bool:
        """Whether the program is locked."""
        return self._is_on

    def allow(self, window: QWidget) -> None:
        """Let another window stand as well."""
        self._allowed = [each for each in self._allowed if isValid(each)] + [window]

    def on(self) -> None:
        """Lock; all other windows but those allowed are put away."""
        if self._is_on:
            return
        self._is_on = True
        self._links.on()
        self._app.setAttribute(NO_DIALOGS_OF_THE_SYSTEM)
        self._app.installEventFilter(self)
        self._app.clipboard().clear()
        for window in self._app.topLevelWidgets():
            if window.isVisible() and not self._may_stand(window):
                turn_away(window, self)

    def off(self) -> None:
        """Unlock."""
        if not self._is_on:
            return
        self._is_on = False
        self._app.removeEventFilter(self)
        self._app.setAttribute(NO_DIALOGS_OF_THE_SYSTEM, on=False)
        self._links.off()
        self._soon.stop()
        self.corner.released()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what a visitor has no use for; True says that it was taken."""
        kind = event.type()
        if kind not in WATCHED or not isValid(self._hall):
            return False
        if kind in DROPPED:
            event.ignore()
            return True
        if isinstance(event, QKeyEvent):
            return self._key(event)
        if isinstance(event, QMouseEvent):
            return self._mouse(watched, event)
        return self._other(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        if event.type() not in KEYS or allowed(event.key(), event.modifiers(), event.text()):
            return False
        event.accept()  # of a shortcut to come: it is looked for no further
        if event.type() is Type.KeyPress and not event.isAutoRepeat():
            if asks_for_pad(event.key(), event.modifiers()):
                self.pad_requested.emit()
            elif event.key() == Qt.Key.Key_Escape:
                self.escaped.emit()
        return True

    def _mouse(self, watched: QObject, event: QMouseEvent) -> bool:
        kind, button = event.type(), event.button()
        if kind is Type.MouseMove:
            self.corner.moved(event.globalPosition())
            return bool(event.buttons()) and _holds_text(watched)
        if button is not Qt.MouseButton.LeftButton:
            return True
        if kind is Type.MouseButtonRelease:
            self.corner.released()
        else:
            self.corner.pressed(event.globalPosition())
        return kind is Type.MouseButtonDblClick and _holds_text(watched)

    def _other(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is Type.Close:
            return self._close(watched, event)
        if isinstance(event, QShortcutEvent):
            return not (isinstance(parent := watched.parent(), QWidget) and self._inside(parent))
        if kind is Type.Show:
            if isinstance(watched, QWidget) and watched.isWindow() and not self._may_stand(watched):
                turn_away(watched, self)
        elif watched is self._hall and kind in LEFT:
            self._soon.start()
        return False

    def _close(self, watched: QObject, event: QEvent) -> bool:
        """Close no window but lists that opened and dialogs that are turned away; Qt asks the widget last."""
        stays = (
            isinstance(watched, QWidget)
            and watched.isWindow()
            and watched.windowType() is not Qt.WindowType.Popup
            and not isinstance(watched, QDialog)
        )
        if stays:
            event.ignore()
        return stays

    def _inside(self, widget: QWidget) -> bool:
        return widget is self._hall or belongs(widget, self._hall)

    def _may_stand(self, window: QWidget) -> bool:
        if window is self._hall or any(each is window for each in self._allowed):
            return True
        return is_popup(window) and belongs(window, self._hall)

    def _bring_back(self) -> None:
        """Put the hall back on top, over the whole screen, with the keyboard."""
        hall = self._hall
        if not hall.isFullScreen() or not hall.isVisible() or hall.isMinimized():
            hall.showFullScreen()
        if not hall.isActiveWindow():
            hall.raise_()
            hall.activateWindow()


def _holds_text(watched: QObject) -> bool:
    """Whether letters could be marked or dragged here."""
    return isinstance(watched, QLineEdit | QAbstractSpinBox)
