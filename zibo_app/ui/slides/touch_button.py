"""The button over the loop: it looks as it does in the dark, whatever theme the staff's window has."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from zibo_app.overriding import override
from zibo_app.ui.slides.measure import DARK
from zibo_app.ui.slides.setting import SMALL_FRINGE

TEXT, BETWEEN, PADDING, HIGH, RADIUS = 30, 28, 36, 70, 14
LEAST = 56
"""How high it is at least, in px, so that a finger finds it."""
LINE, FOCUSED = 2, 5


class TouchButton(QAbstractButton):
    """Says the same in two languages beside each other, or one under the other where it is narrow."""

    def __init__(self, words: tuple[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._unit = 1.0
        self.setAccessibleName(" / ".join(words))
        self.setText(" ".join(words))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_unit(self, unit: float, *, small: bool) -> None:
        """Take the canvas's unit, in px."""
        self._unit = unit * (SMALL_FRINGE if small else 1)
        self.resize(self.sizeHint())
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Ask for room for both."""
        measure = QFontMetricsF(self._font()).horizontalAdvance
        wide = sum(map(measure, self._words)) + (BETWEEN + 2 * PADDING) * self._unit
        return QSize(round(wide), max(LEAST, round(HIGH * self._unit)))

    def _font(self) -> QFont:
        return DARK.font(TEXT * self._unit)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a frame that is stronger under the finger and with the keyboard."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = (FOCUSED if self.hasFocus() else LINE) * max(self._unit, 0.5)
        painter.setPen(QPen(DARK.color("brand"), line))
        painter.setBrush(DARK.color("brand_soft" if self.isDown() else "background"))
        half, radius = line / 2, RADIUS * self._unit
        painter.fillRect(self.rect(), DARK.color("background"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), radius, radius)
        painter.setFont(self._font())
        room = QRectF(self.rect()).adjusted(PADDING * self._unit, 0, -PADDING * self._unit, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, int(middle | Qt.AlignmentFlag.AlignLeft), self._words[0])
        painter.drawText(room, int(middle | Qt.AlignmentFlag.AlignRight), self._words[1])
        painter.end()
