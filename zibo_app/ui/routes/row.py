"""Paints a stop of a route: number, slide in small, title, what it is, a note's mark, time."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from zibo_app.domain.pace import clock_text
from zibo_app.domain.slide import Tongues
from zibo_app.overriding import override
from zibo_app.services.route_stops import Placed
from zibo_app.ui import icons
from zibo_app.ui.context import Context
from zibo_app.ui.routes.model import PlacedRole, title_of, told
from zibo_app.ui.routes.thumbs import Thumbs
from zibo_app.ui.widgets.row_ground import EDGE, paint_ground

Index = QModelIndex | QPersistentModelIndex
ROW, NUMBER, TIME, ICON = 52, 30, 56, 16
"""A row's height, the width of the number, of the time, and the icon's."""
MIDDLE = Qt.AlignmentFlag.AlignVCenter
LEFT = int(MIDDLE | Qt.AlignmentFlag.AlignLeft)
RIGHT = int(MIDDLE | Qt.AlignmentFlag.AlignRight)
CENTRE = int(Qt.AlignmentFlag.AlignCenter)


class StopDelegate(QStyledItemDelegate):
    """Paints the rows; `tongues` are the languages of the route's slides."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.tongues = Tongues.BOTH
        self.thumbs = Thumbs(ctx)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give every row the same height."""
        return QSize(self._ctx.px(200), self._ctx.px(ROW))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        placed = index.data(PlacedRole)
        if placed is None:
            return
        painter.save()
        paint_ground(painter, option, self._ctx.theme)
        room = QRect(option.rect).adjusted(EDGE, 0, -self._ctx.px(12), 0)
        room = self._number(painter, room, index.row())
        room = self._picture(painter, room, placed)
        room = self._time(painter, room, placed)
        self._words(painter, room, placed)
        painter.restore()

    def _number(self, painter: QPainter, room: QRect, number: int) -> QRect:
        ctx = self._ctx
        painter.setFont(ctx.theme.font(14, bold=True))
        painter.setPen(ctx.theme.color("second"))
        painter.drawText(QRect(room.topLeft(), QSize(ctx.px(NUMBER), room.height())), CENTRE, str(number + 1))
        return room.adjusted(ctx.px(NUMBER), 0, 0, 0)

    def _picture(self, painter: QPainter, room: QRect, placed: Placed) -> QRect:
        ctx = self._ctx
        high = ctx.px(ROW - 12)
        place = QRect(room.left(), room.top() + ctx.px(6) - 1, high * 16 // 9, high)
        if placed.slide is not None:
            picture = self.thumbs.of(placed.slide, self.tongues, place.size(), painter)
            painter.drawPixmap(place, picture)
            painter.setPen(ctx.theme.color("line"))
            painter.drawRect(place.adjusted(0, 0, -1, -1))
        else:
            painter.fillRect(place, ctx.theme.color("unstated_soft"))
            size = ctx.px(ICON)
            corner = place.center() - QRect(0, 0, size, size).center()
            mark = icons.pixmap("triangle-alert", ctx.theme.colours["kiln_text"], size)
            painter.drawPixmap(corner, mark)
        return room.adjusted(place.width() + ctx.px(12), 0, 0, 0)

    def _time(self, painter: QPainter, room: QRect, placed: Placed) -> QRect:
        ctx = self._ctx
        painter.setFont(ctx.theme.font(14))
        painter.setPen(ctx.theme.color("ink" if placed.slide is not None else "third"))
        painter.drawText(room, RIGHT, clock_text(placed.stop.seconds))
        room = room.adjusted(0, 0, -ctx.px(TIME), 0)
        if placed.stop.note:
            size = ctx.px(ICON)
            mark = icons.pixmap("message-square", ctx.theme.colours["brand"], size)
            painter.drawPixmap(room.right() - size, room.top() + (room.height() - size) // 2, mark)
        return room.adjusted(0, 0, -ctx.px(ICON + 12), 0)

    def _words(self, painter: QPainter, room: QRect, placed: Placed) -> None:
        ctx, half = self._ctx, room.height() // 2
        upper = QRect(room.left(), room.top() + half - ctx.px(21), room.width(), ctx.px(22))
        lower = QRect(room.left(), room.top() + half + ctx.px(1), room.width(), ctx.px(19))
        there = placed.slide is not None
        painter.setFont(ctx.theme.font(14, bold=there))
        painter.setPen(ctx.theme.color("ink" if there else "second"))
        _line(painter, upper, title_of(ctx, placed))
        painter.setFont(ctx.theme.font(12.5))
        painter.setPen(ctx.theme.color("second" if there else "kiln_text"))
        _line(painter, lower, told(ctx, placed))


def _line(painter: QPainter, room: QRect, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text[:600], Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, LEFT, shown)
