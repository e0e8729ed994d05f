"""The open route in the middle: its name, its stops with their time, what can be done with them."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QStackedWidget, QWidget

from zibo_app.domain.pace import MINUTE, clock_text
from zibo_app.services.route_stops import running
from zibo_app.services.routes import LONGEST_NAME
from zibo_app.ui.context import Context
from zibo_app.ui.routes.desk import Desk
from zibo_app.ui.routes.model import StopsModel, title_of
from zibo_app.ui.routes.no_stops import NoStops
from zibo_app.ui.routes.stops import StopsList
from zibo_app.ui.routes.told import ToldLine
from zibo_app.ui.widgets.boxes import column, row
from zibo_app.ui.widgets.buttons import Button, icon_button, on_click
from zibo_app.ui.widgets.label import Elided

FEW, MANY = -1, 1
TELLING = 15
"""A time that is so many seconds off the minutes chosen is told."""


class StopCard(QWidget):
    """`add_wished`, `save_wished` and `start_wished` ask for what the tab carries out."""

    add_wished = Signal()
    save_wished = Signal()
    start_wished = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, ctx = desk, desk.ctx
        self._ctx = ctx
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(ctx.tr("Name of the route"))
        self.name.setPlaceholderText(ctx.tr("Name of the route"))
        self.name.textEdited.connect(self._renamed)
        self.model = StopsModel(ctx, self)
        self.model.move_wished.connect(self._moved)
        self.list = StopsList(ctx, self.model)
        self.told = ToldLine(ctx)
        self.sum = Elided("", "second")
        self._buttons(ctx)
        self._lay(ctx)
        self.list.chosen.connect(desk.choose)
        self.list.move_wished.connect(self.move_chosen)
        self.list.drop_wished.connect(self.remove)
        self.list.add_wished.connect(self.add_wished)
        desk.changed.connect(self.refresh)
        desk.chosen.connect(self._chosen)

    def _buttons(self, ctx: Context) -> None:
        self.up = icon_button(ctx, "chevron-up", ctx.tr("Move the stop up (Alt+Up)"))
        self.down = icon_button(ctx, "chevron-down", ctx.tr("Move the stop down (Alt+Down)"))
        self.out = icon_button(ctx, "trash-2", ctx.tr("Take the stop out (Delete)"))
        self.add = Button(ctx.tr("Add a stop"))
        self.back = Button(ctx.tr("Undo"))
        self.save = Button(ctx.tr("Save"))
        self.start = Button(ctx.tr("Start the route"), "primary")
        for button, slot in (
            (self.up, partial(self.move_chosen, FEW)),
            (self.down, partial(self.move_chosen, MANY)),
            (self.out, self.remove),
            (self.add, self.add_wished.emit),
            (self.back, self.undo),
            (self.save, self.save_wished.emit),
            (self.start, self.start_wished.emit),
        ):
            on_click(button, slot)

    def _lay(self, ctx: Context) -> None:
        gap = ctx.px(6)
        self.body = QStackedWidget()
        self.body.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.body.addWidget(self.list)
        self.body.addWidget(NoStops(ctx))
        head = row(self.name, self.save, self.start, gap=gap)
        head.setStretch(0, 1)
        tools = row(self.up, self.down, self.out, self.add, self.back, self.sum, gap=gap)
        tools.setStretch(5, 1)
        column(head, self.body, self.told, tools, gap=gap, parent=self).setStretch(1, 1)

    # -- showing -----------------------------------------------------------------------------------
    def refresh(self) -> None:
        """Show the open route as it is."""
        draft = self._desk.draft
        self.list.rows.tongues = draft.now.tongues
        self.model.show_stops(self._desk.placed())
        self.body.setCurrentIndex(0 if draft.now.stops else 1)
        if self.name.text() != draft.now.name:
            self.name.setText(draft.now.name)
            self.name.setCursorPosition(0)
        self.back.setEnabled(draft.can_undo)
        self.add.setEnabled(draft.room > 0)
        self.sum.setText(self._summed())
        self._chosen()

    def _chosen(self) -> None:
        draft = self._desk.draft
        at, last = draft.at, len(draft.now.stops) - 1
        self.list.choose(at)
        self.up.setEnabled(0 < at <= last)
        self.down.setEnabled(0 <= at < last)
        self.out.setEnabled(0 <= at <= last)

    def _summed(self) -> str:
        """Say how many stops there are and how long they take, and how far that is off the minutes."""
        ctx, stops = self._ctx, self.model.stops
        shown = running(stops)
        total = sum(each.stop.seconds for each in shown)
        over = total - self._desk.draft.now.minutes * MINUTE
        told = [ctx.tr("{n} stops", n=len(stops)), clock_text(total)]
        if len(shown) < len(stops):
            told.append(ctx.tr("{n} passed over", n=len(stops) - len(shown)))
        if stops and over >= TELLING:
            told.append(ctx.tr("{time} too long", time=clock_text(over)))
        elif stops and over <= -TELLING:
            told.append(ctx.tr("{time} to spare", time=clock_text(-over)))
        return " · ".join(told)

    # -- doing -------------------------------------------------------------------------------------
    def move_chosen(self, by: int) -> None:
        """Move the chosen stop up or down."""
        at = self._desk.draft.at
        self._moved(at, at + by)

    def remove(self) -> None:
        """Take the chosen stop out, and say so with the way back."""
        desk = self._desk
        at = desk.draft.at
        if at < len(desk.draft.now.stops):
            title = title_of(self._ctx, desk.place(at))
            desk.did(changed=desk.draft.remove(at))
            self.told.say(self._ctx.tr("Taken out: {name}", name=title), self.undo)

    def undo(self) -> None:
        """Take the last step back."""
        self.told.hide()
        self._desk.did(changed=self._desk.draft.undo())

    def _moved(self, start: int, end: int) -> None:
        self._desk.did(changed=self._desk.draft.move(start, end))

    def _renamed(self, name: str) -> None:
        self._desk.edit({"name": name}, "name")
