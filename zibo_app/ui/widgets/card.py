"""Cards: the framed surfaces a page is made of, and rows that can be activated."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from zibo_app.overriding import override
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import STRETCH, row
from zibo_app.ui.widgets.label import Elided, Label

RADIUS = 12
DASHES = [5.0, 3.0]
"""The corners of a card in px, and the lengths of a dash and of the gap after it in px."""
KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class Surface(QFrame):
    """A framed surface; `role` is card, plan (dashed), tile, foot, plain … of theme.qss."""

    def __init__(self, role: str = "card", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        self._dashed = role == "plan"

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the surface; a plan's frame is dashed by hand, for a style sheet's dashes look like dots."""
        super().paintEvent(event)
        if self._dashed and not self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pen = QPen(self.palette().color(QPalette.ColorRole.PlaceholderText), 1)
            pen.setDashPattern(DASHES)
            painter.setPen(pen)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)


class Active(Surface):
    """A surface that can be clicked, focused and activated by Enter or Space; it emits its key."""

    activated = Signal(str)

    def __init__(self, key: str, role: str = "card", name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(role, parent)
        self.key = key
        self.setProperty("active", True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Activate on a left click that ends inside."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.activated.emit(self.key)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that the release comes here too."""
        event.accept()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Activate on Enter or Space."""
        if event.key() in KEYS:
            self.activated.emit(self.key)
        else:
            super().keyPressEvent(event)


class Card(Surface):
    """A card with a title line: the title left, an aside (unit, period) right; content goes into `body`."""

    def __init__(
        self, ctx: Context, title: str, aside: str = "", role: str = "card", parent: QWidget | None = None
    ) -> None:
        super().__init__(role, parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(*(ctx.px(n) for n in (16, 12, 16, 10)))
        self.body.setSpacing(ctx.px(6))
        self.head = row(Elided(title, "card-title"), STRETCH, Label(aside, "note"), gap=ctx.px(8))
        if title or aside:
            self.body.addLayout(self.head)


class Rule(QFrame):
    """A hairline across."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "rule")
