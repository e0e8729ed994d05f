"""Paints a saved route: its name, beneath it what it holds."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from zibo_app.overriding import override
from zibo_app.ui.context import Context

Index = QModelIndex | QPersistentModelIndex
SecondRole = Qt.ItemDataRole.UserRole + 1
ROW, EDGE = 52, 3
LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)


class SavedDelegate(QStyledItemDelegate):
    """Paints the rows of the list of saved routes."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give every row the same height."""
        return QSize(self._ctx.px(120), self._ctx.px(ROW))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        ctx, rect = self._ctx, QRect(option.rect)
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, ctx.theme.color("brand_soft"))
            painter.fillRect(QRect(rect.topLeft(), QSize(EDGE, rect.height())), ctx.theme.color("brand"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, ctx.theme.color("background"))
        inner, half = rect.adjusted(ctx.px(10), 0, -ctx.px(8), 0), rect.height() // 2
        upper = QRect(inner.left(), rect.top() + half - ctx.px(21), inner.width(), ctx.px(22))
        lower = QRect(inner.left(), rect.top() + half + ctx.px(1), inner.width(), ctx.px(19))
        for room, text, size, bold, token in (
            (upper, index.data(), 14, True, "ink"),
            (lower, index.data(SecondRole), 12, False, "second"),
        ):
            painter.setFont(ctx.theme.font(size, bold=bold))
            painter.setPen(ctx.theme.color(token))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, LEFT, shown)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(ctx.theme.color("brand"))
            painter.drawRect(rect.adjusted(EDGE, 0, -1, -1))
        painter.restore()
