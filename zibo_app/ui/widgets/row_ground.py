"""The ground of a painted row: its line below, and how it looks chosen, under the mouse and focused."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from zibo_app.ui.theme import Theme

EDGE = 3
"""The width, in px, of the edge that marks a chosen row."""


def paint_ground(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> None:
    """Paint the ground of a row."""
    rect, state = QRect(option.rect), option.state
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(rect, theme.color("brand_soft"))
        painter.fillRect(QRect(rect.topLeft(), QSize(EDGE, rect.height())), theme.color("brand"))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(rect, theme.color("background"))
    painter.setPen(theme.color("line"))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    if state & QStyle.StateFlag.State_HasFocus:
        painter.setPen(theme.color("brand"))
        painter.drawRect(rect.adjusted(EDGE, 0, -1, -2))
