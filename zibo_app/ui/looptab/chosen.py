"""The left side: what the loop shows, in its order, and what can be done with the slide chosen."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QListWidgetItem, QWidget

from zibo_app.domain.pace import clock_text
from zibo_app.services.route_stops import Lack
from zibo_app.ui.looptab.desk import LoopDesk
from zibo_app.ui.looptab.order import OrderList
from zibo_app.ui.own.slide_row import slide_item
from zibo_app.ui.widgets.boxes import STRETCH, column, row
from zibo_app.ui.widgets.buttons import Button, icon_button, on_click
from zibo_app.ui.widgets.label import Elided, Label


class ChosenSlides(QWidget):
    """It follows the desk; `restore_wished` asks for the loop as shipped, `drop_wished` takes one out."""

    restore_wished = Signal()
    drop_wished = Signal()

    def __init__(self, desk: LoopDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, ctx = desk, desk.ctx
        self._ctx = ctx
        self.count = Elided("", "second")
        self.list = OrderList(ctx, ctx.tr("In the loop"))
        self.up = icon_button(ctx, "chevron-up", ctx.tr("Earlier (Alt+Up)"))
        self.down = icon_button(ctx, "chevron-down", ctx.tr("Later (Alt+Down)"))
        self.out = icon_button(ctx, "trash-2", ctx.tr("Take out of the loop (Delete)"))
        self.shipped = Button(ctx.tr("Restore as shipped"), "link")
        on_click(self.up, partial(self.list.step, -1))
        on_click(self.down, partial(self.list.step, 1))
        on_click(self.out, self.drop_wished.emit)
        on_click(self.shipped, self.restore_wished.emit)
        head = row(Label(ctx.tr("In the loop"), "card-title"), self.count, gap=ctx.px(10))
        head.setStretch(1, 1)
        tools = row(self.up, self.down, self.out, STRETCH, self.shipped, gap=ctx.px(4))
        column(head, self.list, tools, gap=ctx.px(6), parent=self).setStretch(1, 1)
        self.list.come_to.connect(desk.choose)
        self.list.move_wished.connect(desk.move)
        self.list.drop_wished.connect(self.drop_wished)
        desk.changed.connect(self.refresh)
        desk.chosen.connect(self._follow)
        self.refresh()

    def refresh(self) -> None:
        """List the loop anew."""
        desk, ctx = self._desk, self._ctx
        self.list.show_items([self._item(ref) for ref in desk.now.refs], desk.at)
        n = len(desk.now.refs)
        self.count.setText(
            ctx.tr("{n} slides · one round takes {time}", n=n, time=clock_text(n * desk.now.seconds))
        )
        self._follow()

    def _follow(self) -> None:
        """Let the row and the buttons follow the choice."""
        desk = self._desk
        if self.list.currentRow() != desk.at:
            self.list.setCurrentRow(desk.at)
        last = len(desk.now.refs) - 1
        self.up.setEnabled(desk.can_save and desk.at > 0)
        self.down.setEnabled(desk.can_save and desk.at < last)
        self.out.setEnabled(desk.can_save and last > 0)
        same = desk.now.refs == desk.shipped and not desk.now.left_out
        self.shipped.setVisible(desk.can_save and not same)

    def _item(self, ref: str) -> QListWidgetItem:
        ctx, slide = self._ctx, self._desk.slide(ref)
        second = ctx.say(slide.layout) if slide else ctx.say(Lack.WITHHELD)
        title = self._desk.title(ref)
        return slide_item(ref, ctx.say(title) or title.zh or title.en, second, slide, odd=slide is None)
