"""Paints a row of a list of slides: number where there is an order, slide in small, title, a line beneath."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListWidgetItem, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from zibo_app.domain.slide import Slide, Tongues
from zibo_app.overriding import override
from zibo_app.ui import icons
from zibo_app.ui.context import Context
from zibo_app.ui.routes.thumbs import Thumbs
from zibo_app.ui.widgets.row_ground import paint_ground

if TYPE_CHECKING:
    from collections.abc import Callable

Index = QModelIndex | QPersistentModelIndex
ROW, NUMBER, ICON, LONGEST = 56, 30, 16, 600
KeyRole = Qt.ItemDataRole.UserRole
SlideRole, SecondRole, OddRole = KeyRole + 1, KeyRole + 2, KeyRole + 3
"""A row's slide, the line under its title, and whether that line says what is out of the ordinary."""
ROLES = (
    *(SlideRole, SecondRole, OddRole, Qt.ItemDataRole.DisplayRole),
    *(Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole),
)
"""All that a row shows."""
LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
CENTRE = int(Qt.AlignmentFlag.AlignCenter)


def slide_item(
    key: str, title: str, second: str, slide: Slide | None, *, odd: bool = False
) -> QListWidgetItem:
    """Make a row; its words are on one line each, whatever was typed."""
    title, second = (" ".join(words.split())[:LONGEST] for words in (title, second))
    item = QListWidgetItem(title)
    item.setData(KeyRole, key)
    item.setData(SlideRole, slide)
    item.setData(SecondRole, second)
    item.setData(OddRole, odd)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{title}, {second}")
    item.setData(Qt.ItemDataRole.ToolTipRole, title.replace("<", "‹"))
    return item


class SlideRows(QStyledItemDelegate):
    """Paints the rows; `numbered` where their order means something.

    `make`, where it is set, makes the slide of a row that brings none, by the row's key, once it is seen.
    """

    def __init__(self, ctx: Context, *, numbered: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx, self._numbered = ctx, numbered
        self._thumbs = Thumbs(ctx)
        self.tongues = Tongues.BOTH
        self.make: Callable[[str], Slide | None] | None = None

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give every row the same height."""
        return QSize(self._ctx.px(160), self._ctx.px(ROW))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        painter.save()
        paint_ground(painter, option, self._ctx.theme)
        room = QRect(option.rect).adjusted(self._ctx.px(8), 0, -self._ctx.px(8), 0)
        if self._numbered:
            painter.setFont(self._ctx.theme.font(14, bold=True))
            painter.setPen(self._ctx.theme.color("second"))
            number = QRect(room.topLeft(), QSize(self._ctx.px(NUMBER - 6), room.height()))
            painter.drawText(number, CENTRE, str(index.row() + 1))
            room.setLeft(number.right() + self._ctx.px(6))
        slide = index.data(SlideRole)
        if slide is None and self.make is not None:
            slide = self.make(index.data(KeyRole))
        room = self._picture(painter, room, slide)
        self._words(painter, room, index)
        painter.restore()

    def _picture(self, painter: QPainter, room: QRect, slide: Slide | None) -> QRect:
        ctx, high = self._ctx, self._ctx.px(ROW - 14)
        place = QRect(room.left(), room.top() + ctx.px(6), high * 16 // 9, high)
        if slide is not None:
            painter.drawPixmap(place, self._thumbs.of(slide, self.tongues, place.size(), painter))
        else:
            size = ctx.px(ICON)
            painter.fillRect(place, ctx.theme.color("unstated_soft"))
            corner = place.center() - QRect(0, 0, size, size).center()
            painter.drawPixmap(corner, icons.pixmap("image", ctx.theme.colours["second"], size))
        return room.adjusted(place.width() + ctx.px(10), 0, 0, 0)

    def _words(self, painter: QPainter, room: QRect, index: Index) -> None:
        ctx, half = self._ctx, room.height() // 2
        upper = QRect(room.left(), room.top() + half - ctx.px(21), room.width(), ctx.px(22))
        lower = QRect(room.left(), room.top() + half + ctx.px(1), room.width(), ctx.px(19))
        second = "kiln_text" if index.data(OddRole) else "second"
        for place, role, size, bold, token in (
            (upper, Qt.ItemDataRole.DisplayRole, 14, True, "ink"),
            (lower, SecondRole, 12.5, False, second),
        ):
            painter.setFont(ctx.theme.font(size, bold=bold))
            painter.setPen(ctx.theme.color(token))
            text = index.data(role) or ""
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
            painter.drawText(place, LEFT, shown)
