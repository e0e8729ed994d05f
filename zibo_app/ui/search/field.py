"""The field in the bar that opens the search: it looks like one to type in, and typing opens it too."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from zibo_app.overriding import override
from zibo_app.ui import icons
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.buttons import Button
from zibo_app.ui.widgets.label import tip

MOST, LEAST, ICON = 460, 170, 18
"""Its greatest and least width, in px at 100 %; where there is less room it is an icon."""
KEY = "Ctrl K"
LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)


class SearchField(Button):
    """The field; `clicked` opens the search empty, `typed` carries the letter it was opened by.

    Guests see it larger and without its key.
    """

    typed = Signal(str)

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__("", "search" if ctx.staff else "guest-search", parent)
        self._ctx = ctx
        self._key = KEY if ctx.staff else ""
        self._words = (
            ctx.tr("Search firms, parks, projects, policies (pinyin initials will do)"),
            ctx.tr("Search firms, parks, projects, policies"),
            ctx.tr("Search"),
        )
        self.setAccessibleName(f"{ctx.tr('Search')} (Ctrl+K)" if ctx.staff else ctx.tr("Search"))
        self.icon_only = False

    def fit(self, room: int) -> None:
        """Take the room there is, up to its greatest width; with too little of it, be an icon."""
        px = self._ctx.px
        self.icon_only = room < px(LEAST)
        square = self.sizeHint().height()
        self.setFixedWidth(square if self.icon_only else min(room, px(MOST)))
        tip(self, self.accessibleName() if self.icon_only else "")

    def fit_in(self, bar: int, layout: QBoxLayout) -> None:
        """Take what the other parts of a bar of this width leave."""
        layout.invalidate()
        others = layout.sizeHint().width() - max(self.minimumWidth(), self.minimumSizeHint().width())
        self.fit(bar - others)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with a letter that is typed."""
        plain = event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier}
        if plain and event.text().isprintable() and event.text().strip():
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame, the glass, what can be looked for, and the key."""
        super().paintEvent(event)
        px, theme = self._ctx.px, self._ctx.theme
        painter, rect = QPainter(self), self.rect()
        size = px(ICON)
        left = (rect.width() - size) // 2 if self.icon_only else px(12)
        glass = icons.pixmap("search", theme.colours["second"], size)
        painter.drawPixmap(left, (rect.height() - size) // 2, glass)
        if self.icon_only:
            return
        room = rect.adjusted(left + size + px(8), 0, -px(12), 0)
        room.setRight(room.right() - self._draw_key(painter, room))
        painter.setPen(theme.color("third"))
        painter.setFont(theme.font(14 if self._ctx.staff else 17))
        painter.drawText(room, LEFT, self._fitting(painter, room.width()))

    def _draw_key(self, painter: QPainter, room: QRect) -> int:
        """Draw the key in its frame at the right; give the width it took."""
        if not self._key:
            return 0
        px, theme = self._ctx.px, self._ctx.theme
        painter.setFont(theme.font(12))
        width, high = painter.fontMetrics().horizontalAdvance(self._key) + px(12), px(21)
        frame = QRect(room.right() - width + 1, room.top() + (room.height() - high) // 2, width, high)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.color("line"))
        painter.setBrush(theme.color("card"))
        painter.drawRoundedRect(frame, px(5), px(5))
        painter.setPen(theme.color("second"))
        painter.drawText(frame, int(Qt.AlignmentFlag.AlignCenter), self._key)
        return width + px(8)

    def _fitting(self, painter: QPainter, room: int) -> str:
        metrics = painter.fontMetrics()
        fits = (words for words in self._words if metrics.horizontalAdvance(words) <= room)
        return next(fits, metrics.elidedText(self._words[-1], Qt.TextElideMode.ElideRight, room))
