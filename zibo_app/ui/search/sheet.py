"""The white sheet of the panel: the line one types in above, what is found below, the keys at the foot."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from zibo_app.overriding import override
from zibo_app.services.search import Found
from zibo_app.ui.context import Context
from zibo_app.ui.pages.spec import PageSpec
from zibo_app.ui.search.body import Body
from zibo_app.ui.search.box import QueryBox
from zibo_app.ui.widgets.boxes import STRETCH, column, row
from zibo_app.ui.widgets.buttons import icon_button, on_click
from zibo_app.ui.widgets.card import Rule, Surface
from zibo_app.ui.widgets.label import Elided, Label
from zibo_app.ui.widgets.scroll import Scroll

WIDTH, HEIGHT = 720, 520
GUEST_WIDTH, GUEST_HEIGHT = 880, 620
TOUCH_WIDTH, TOUCH_HEIGHT = 980, 1100
"""At most, in px at 100 %; guests stand, and touch."""
TOP, GUEST_TOP, LEAST, EDGE = 70, 80, 360, 8
"""How far down it stands where there is room for its least height, and its distance from the edges, in px."""
FRAME, LOW = 2, 8
"""Px the frame takes of the height, and px below the last line: its ground keeps clear of the corners."""
HINT = "fz、fengzhuang", "fz, fengzhuang"


class Area(Scroll):
    """What scrolls; the arrow keys choose, they do not scroll it."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys to the panel."""
        event.ignore()


class Sheet(Surface):
    """The sheet, as high as what it shows up to a limit; `close_requested` asks to put it away."""

    close_requested = Signal()

    def __init__(self, ctx: Context, specs: tuple[PageSpec, ...], parent: QWidget | None = None) -> None:
        super().__init__("sheet", parent)
        self._ctx = ctx
        self.setProperty("guest", not ctx.staff)
        edge = ctx.px(20)
        self.box = QueryBox(ctx)
        self.body = Body(ctx, specs)
        self.area = Area(self.body)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.came.connect(self._came)
        hint = "" if ctx.session.touch else ctx.tr("or type {letters}", letters=HINT[ctx.lang == "en"])
        self._top = QWidget()
        top = row(self.box, Elided(hint, "second" if ctx.staff else "guest-second"), parent=self._top)
        top.setContentsMargins(edge, ctx.px(1), edge if ctx.staff else ctx.px(8), 0)
        top.setStretch(0, 1)
        if not ctx.staff:
            self.close_button = icon_button(ctx, "x", ctx.tr("Close"))
            on_click(self.close_button, self.close_requested.emit)
            top.addWidget(self.close_button)
        self.corrected = Elided("", "second" if ctx.staff else "guest-second")
        self.corrected.setContentsMargins(edge, ctx.px(8), edge, 0)
        self.corrected.hide()
        keys = ((f"↑↓ {ctx.tr('Choose')}"), f"Enter {ctx.tr('Open')}", f"Esc {ctx.tr('Close')}")
        self._count = Elided("", "second")
        self._foot = QWidget()
        said = row(*(Label(key, "second") for key in keys), STRETCH, gap=ctx.px(16))
        row(said, self._count, margins=(edge, 0, edge, 0), parent=self._foot).setStretch(0, 1)
        self._foot.setFixedHeight(ctx.px(36))
        lower = Rule()
        if not ctx.staff:  # shown by its parent, never by itself: it would be a window
            self._foot.hide()
            lower.hide()
        parts = (self._top, Rule(), self.corrected, self.area, lower, self._foot)
        self._low = 0 if ctx.staff else ctx.px(LOW)
        column(*parts, gap=0, margins=(0, 0, 0, self._low), parent=self).setStretch(3, 1)

    def show_found(self, found: Found) -> None:
        """Show what was found, how much of it, and which word was taken instead of a mistyped one."""
        self.body.show_found(found)
        self.area.verticalScrollBar().setValue(0)
        self._say_corrected(found.corrected)
        shown, there = len(found.hits), sum(found.counts.values())
        more = self._ctx.tr("{shown} of {n} shown", shown=shown, n=there) if there > shown else ""
        self._count.setText(more)

    def show_before(self) -> None:
        """Show what can be searched for."""
        self.body.show_before()
        self._say_corrected("")
        self._count.setText("")

    def _say_corrected(self, word: str) -> None:
        self.corrected.setText(self._ctx.tr('Showing results for "{word}"', word=word) if word else "")
        self.corrected.setVisible(bool(word))

    def tell(self, words: str) -> None:
        """Say at the foot what was done."""
        self._count.setText(words)

    def most(self) -> tuple[int, int]:
        """Give its greatest width and height in px."""
        staff, px = self._ctx.staff, self._ctx.px
        if self._ctx.session.touch:  # the keyboard bounds it, and a hall's screen may be high
            return px(TOUCH_WIDTH), px(TOUCH_HEIGHT)
        return (px(WIDTH), px(HEIGHT)) if staff else (px(GUEST_WIDTH), px(GUEST_HEIGHT))

    def wanted(self, width: int) -> int:
        """Say how high it would be at a width, if it showed everything."""
        for part in reversed(self.findChildren(QWidget)):  # those within before those around them
            part.ensurePolished()
            part.updateGeometry()
        inner = width - 2
        flowing = self.body.hasHeightForWidth()
        body = self.body.heightForWidth(inner) if flowing else self.body.sizeHint().height()
        lines = [part.sizeHint().height() for part in (self._top, self.corrected) if not part.isHidden()]
        foot = self._foot.height() + 1 if self._ctx.staff else 0
        return sum(lines) + body + foot + 1 + self._low + FRAME

    def lie_in(self, room: QRect) -> None:
        """Lie in the upper middle of `room`, a part of the window, never reaching out of it."""
        px, (width, most) = self._ctx.px, self.most()
        inner = room.adjusted(px(EDGE), px(EDGE), -px(EDGE), -px(EDGE))
        top = room.top() + px(TOP if self._ctx.staff else GUEST_TOP)
        if inner.bottom() - top < px(LEAST) or self._ctx.session.touch:
            top = inner.top()
        width = min(width, inner.width())
        high = min(most, self.wanted(width), inner.bottom() + 1 - top)
        self.setGeometry(inner.left() + (inner.width() - width) // 2, top, width, high)

    def page(self) -> int:
        """Say how many lines are one page."""
        return max(1, self.area.viewport().height() // self.body.lines.row_height - 1)

    def _came(self, top: int, bottom: int) -> None:
        """Bring what Enter is about into sight."""
        bar, high = self.area.verticalScrollBar(), self.area.viewport().height()
        if top < bar.value():
            bar.setValue(top)
        elif bottom > bar.value() + high:
            bar.setValue(bottom - high)
        self.box.setAccessibleDescription(self.body.spoken())
