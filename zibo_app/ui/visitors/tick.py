"""A tick box in a table, in the theme's colours: the style's own can hardly be seen in the dark."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from zibo_app.overriding import override
from zibo_app.ui import icons
from zibo_app.ui.context import Context

Index = QModelIndex | QPersistentModelIndex
ROUND = 4
"""The corners' radius in px."""


class TickDelegate(QStyledItemDelegate):
    """Paints the box where the style has it, so that it is ticked where it is seen."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx

    @override
    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Leave the focus frame to the row."""
        super().initStyleOption(option, index)
        state: QStyle.StateFlag = option.state
        option.state = state & ~QStyle.StateFlag.State_HasFocus

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint the cell, then the box over the style's."""
        super().paint(painter, option, index)
        box = self._box(option, index)
        theme = self._ctx.theme
        ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("brand" if ticked else "third"), 1))
        painter.setBrush(theme.color("brand_soft" if ticked else "card"))
        painter.drawRoundedRect(box, ROUND, ROUND)
        if ticked:
            mark = icons.pixmap("check", theme.colours["brand"], box.width() - ROUND)
            painter.drawPixmap(box.adjusted(2, 2, -2, -2), mark)
        painter.restore()

    def _box(self, option: QStyleOptionViewItem, index: Index) -> QRect:
        whole = QStyleOptionViewItem(option)
        self.initStyleOption(whole, index)
        view: QWidget = option.widget
        found = view.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, whole, view)
        side = self._ctx.px(16)
        return QRect(found.x(), found.center().y() - side // 2, side, side)
