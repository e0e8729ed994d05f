"""What people do at the screen, seen before any control sees it: touches, clicks, keys, a moving mouse."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QCursor, QInputEvent, QKeyEvent, QMouseEvent, QPointingDevice

from zibo_app.overriding import override

JITTER = 8
"""How far, in px, a mouse must go before it counts as moved: tables shake, and Qt reports a move at once."""
TOGETHER = 500
"""Ms within which a press belongs to the move before it: many touch screens move a mouse, then press it."""
Kind = QEvent.Type
PRESSES = {Kind.TouchBegin, Kind.MouseButtonPress, Kind.MouseButtonDblClick, Kind.TabletPress}
RELEASES = {Kind.TouchEnd, Kind.TouchCancel, Kind.MouseButtonRelease, Kind.TabletRelease, Kind.KeyRelease}
DRAGS = {Kind.TouchUpdate, Kind.TabletMove}
KEYS = {Kind.KeyPress, Kind.ShortcutOverride}
HELD = {Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta}
"""Keys held with others, which wake nothing by themselves."""
POINTED = PRESSES | RELEASES | DRAGS | {Kind.MouseMove, Kind.KeyPress}
"""What is kept from the controls while a touch that woke the screen lasts."""


class Stirs(QObject):
    """Watches the whole program while it is started.

    `stirred` says that somebody did something, `pressed` that they touched or clicked, once each.
    While `eats` says so, what they do reaches no control, up to the end of that touch: it only wakes the
    screen, which `woken` says.
    """

    stirred = Signal()
    pressed = Signal()
    woken = Signal()

    def __init__(self, eats: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._eats = eats
        self._at = QPoint()
        self._last = (Kind.None_, 0)
        self._woken_at = -TOGETHER
        self._swallowing = False

    def start(self) -> None:
        """Watch from now on."""
        self.settle()
        app = QCoreApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def stop(self) -> None:
        """Watch no more."""
        app = QCoreApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def settle(self) -> None:
        """Take the mouse to rest where it is now."""
        self._at = QCursor.pos()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See what happens; keep from the controls what only wakes the screen."""
        kind = event.type()
        if kind in PRESSES or kind in KEYS:
            return self._done(event)
        if kind is Kind.MouseMove:
            return self._moved(event)
        if kind is Kind.Wheel or kind in DRAGS:
            self.stirred.emit()
        return self._swallowed(kind)

    def _done(self, event: QEvent) -> bool:
        kind = event.type()
        if kind is Kind.ShortcutOverride:  # the shortcut it may be is not ours to take
            if not self._eats():  # else the key itself follows, or what the shortcut does
                self.stirred.emit()
            return False
        if isinstance(event, QKeyEvent) and event.key() in HELD:
            self.stirred.emit()
            return self._eats()
        if self._again(event):
            return self._swallowing
        woken = self._eats()
        self._swallowing = woken or 0 <= _stamp(event) - self._woken_at < TOGETHER
        if kind is not Kind.KeyPress and not _made_of_touch(event):
            self.pressed.emit()
        (self.woken if woken else self.stirred).emit()
        return self._swallowing

    def _moved(self, event: QEvent) -> bool:
        at = event.globalPosition().toPoint() if isinstance(event, QMouseEvent) else self._at
        if (at - self._at).manhattanLength() > JITTER:
            self._at = at
            self._move_counts(_stamp(event))
        return self._swallowing

    def _move_counts(self, stamp: int) -> None:
        if self._eats():
            self._woken_at = stamp
            self.woken.emit()
        else:
            self.stirred.emit()

    def _again(self, event: QEvent) -> bool:
        """Whether this is what was seen before: events pass a window, a control and those around it."""
        stamp = _stamp(event)
        this = (event.type(), stamp)
        seen, self._last = stamp != 0 and this == self._last, this
        return seen

    def _swallowed(self, kind: QEvent.Type) -> bool:
        if not self._swallowing or kind not in POINTED:
            return False
        if kind in RELEASES:
            self._swallowing = False
        return True


def _stamp(event: QEvent) -> int:
    return event.timestamp() if isinstance(event, QInputEvent) else 0


def _made_of_touch(event: QEvent) -> bool:
    """Whether Qt made this click of a touch, which was counted already."""
    if not isinstance(event, QMouseEvent):
        return False
    return event.pointingDevice().type() is QPointingDevice.DeviceType.TouchScreen
