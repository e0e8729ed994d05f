"""The dimmed window under the search: nothing beneath can be reached, a press beside the sheet closes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from zibo_app.overriding import override
from zibo_app.ui.context import Context

DIMMED = 0.36


class Veil(QWidget):
    """A shade over its parent that holds one `sheet`; `closed` says that it is to be put away."""

    closed = Signal()

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ctx = ctx
        self.sheet: QWidget

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
