"""The dimmed window under the search: nothing beneath can be reached, a press beside the sheet closes."""

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from zibo_app.overriding import override
from zibo_app.ui.context import Context
from zibo_app.ui.keyboard.board import Keyboard
from zibo_app.ui.keyboard.written import quiet

DIMMED = 0.36
PRESSES = {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick}
"""Two touches in quick succession come as a double click, wherever they are."""
BESIDE = 754
"""The least width, in px, in which keys beside something else are wide enough for a finger."""


class Veil(QWidget):
    """A shade over its parent that holds one `sheet`; `closed` says that it is to be put away.

    At a touch screen a keyboard lies at its foot; the sheet stands above it.
    """

    closed = Signal()

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ctx = ctx
        self.sheet: QWidget
        self.keyboard: Keyboard | None = None
        self._typing = True
        self._whole = QRect()

    def type_into(self, line: QLineEdit) -> None:
        """Show a keyboard for this line at a touch screen, until it is put away; a touch brings it back."""
        if not self.ctx.session.touch:
            return
        quiet(line)
        line.installEventFilter(self)
        self.keyboard = Keyboard(self.ctx, line, self)
        self.keyboard.done.connect(self._put_away)
        self.keyboard.resized.connect(self._fit_again)

    def type_no_more(self) -> None:
        """Let the keyboard go: there is nothing left to type."""
        keyboard, self.keyboard = self.keyboard, None
        if keyboard is not None:
            keyboard.hide()
            keyboard.deleteLater()

    def fit(self, room: QRect) -> None:
        """Stand in `room`, the part of the window nothing else lies over."""
        self._whole = room
        keyboard = self.keyboard
        if keyboard is not None:
            beside = room.width() < self.width()  # evidence lies over the rest
            keyboard.setVisible(self._typing and not (beside and room.width() < BESIDE))
        if keyboard is not None and not keyboard.isHidden():
            keyboard.fit(room, self.height())
            room = room.adjusted(0, 0, 0, -keyboard.height())
        self.stand_in(room)

    def stand_in(self, room: QRect) -> None:
        """Lay the sheet into what room there is."""

    def _put_away(self) -> None:
        if self.keyboard is not None:
            self._typing = False
            self._fit_again()

    def _fit_again(self) -> None:
        self.fit(self._whole)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring the keyboard back when the line is touched."""
        if event.type() in PRESSES and self.keyboard is not None:
            self._typing = True
            self._fit_again()
        return super().eventFilter(watched, event)

    def tabbed(self) -> list[QWidget]:
        """List what Tab comes by."""
        return [part for part in self.sheet.findChildren(QWidget) if _reached(part, self.sheet)]

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep Tab within: what lies beneath cannot be reached."""
        parts, here = self.tabbed(), self.focusWidget()
        if parts and not self.isHidden():
            at = parts.index(here) if here in parts else -1
            reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
            parts[(at + (1 if forward else -1)) % len(parts)].setFocus(reason)
        return True

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close on a press beside the sheet."""
        event.accept()
        if not self.sheet.geometry().contains(event.position().toPoint()):
            self.closed.emit()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let nothing beneath scroll."""
        event.accept()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim what lies beneath."""
        shade = self.ctx.theme.color("rail")
        shade.setAlphaF(DIMMED)
        QPainter(self).fillRect(self.rect(), shade)


def _reached(part: QWidget, sheet: QWidget) -> bool:
    tabbed = bool(part.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return tabbed and part.isVisibleTo(sheet) and part.isEnabled() and part.focusProxy() is None
