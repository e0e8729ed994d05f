"""The note chosen in the list: its words in full, where it came up, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from zibo_app.domain.visitor import Origin
from zibo_app.services.asked import LANGUAGES, Line, local_time
from zibo_app.ui.browse.dots import dotted
from zibo_app.ui.context import Context
from zibo_app.ui.navigator import Place
from zibo_app.ui.visitors.model import came_up
from zibo_app.ui.widgets.boxes import STRETCH, column, row
from zibo_app.ui.widgets.buttons import Button, on_click
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.label import Label, breakable
from zibo_app.ui.widgets.link import LineLink
from zibo_app.ui.widgets.scroll import Scroll

EDGE = 16


def place_of(line: Line) -> Place | None:
    """Say where a question came up, as a place to go to; None for one that was written down."""
    if line.brief is not None:
        return Place("", line.brief.id)
    if line.noted.origin is Origin.CHECKLIST and line.noted.ref:
        return Place("questions", line.noted.ref)
    return None


class ChosenNote(Surface):
    """One note; `answer_requested` and `withdraw_requested` carry its id, `place_requested` a Place."""

    answer_requested = Signal(str, bool)
    withdraw_requested = Signal(str)
    place_requested = Signal(object)

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._ctx = ctx
        self._line: Line | None = None
        self.words, self.told = Label("", "strong", wrap=True), Label("", "second", wrap=True)
        for label in (
            self.words,
            self.told,
        ):  # as high as the width asks, not as a narrow guess at it would be
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.link = LineLink(ctx, "", ctx.tr("Go there →"))
        self.link.activated.connect(self._go)
        self.tick = Button(ctx.tr("Mark as answered"))
        self.drop = Button(ctx.tr("Take back"))
        self.sure, self.keep = Button(ctx.tr("Yes, take it back"), "primary"), Button(ctx.tr("Keep it"))
        self._ask = Label(ctx.tr("Take this question back? It is then neither shown nor counted."), wrap=True)
        for button, slot in (
            (self.tick, self._tick),
            (self.drop, self.confirm),
            (self.sure, self._drop),
            (self.keep, self._kept),
        ):
            on_click(button, slot)
        inner = QWidget()
        column(self.words, self.told, self.link, STRETCH, gap=ctx.px(6), parent=inner)
        edge = ctx.px(EDGE)
        acts = row(self.tick, self.drop, self.sure, self.keep, STRETCH, gap=ctx.px(8))
        box = column(
            Scroll(inner), self._ask, acts, gap=ctx.px(8), margins=(edge, ctx.px(12), edge, edge), parent=self
        )
        box.setStretch(0, 1)
        self.show_line(None)

    def show_line(self, line: Line | None) -> None:
        """Show a note; without one say how to choose."""
        ctx, self._line = self._ctx, line
        self.words.setText(breakable(line.noted.text) if line else ctx.tr("Choose a question from the list."))
        self.told.setText(self._particulars(line) if line else "")
        self.link.setVisible(line is not None and place_of(line) is not None)
        answered = line is not None and line.noted.answered
        self.tick.setText(ctx.tr("Not answered yet") if answered else ctx.tr("Mark as answered"))
        self.tick.setAccessibleName(self.tick.text())
        self._kept()

    def confirm(self) -> None:
        """Ask, in place, whether the note is really to be taken back."""
        if self._line is not None:
            self._asking(asking=True)
            self.sure.setFocus()

    def _particulars(self, line: Line) -> str:
        ctx = self._ctx
        asked = ctx.tr("asked once") if line.times == 1 else ctx.tr("asked {n} times", n=line.times)
        about = dotted(came_up(ctx, line), ctx.say(line.field))
        view = dotted(ctx.say(line.view), ctx.say(LANGUAGES[line.noted.lang]))
        return "\n".join(map(breakable, (asked, about, view, local_time(line.noted.noted_at))))

    def _asking(self, *, asking: bool) -> None:
        there = self._line is not None
        for widget in (self.sure, self.keep, self._ask):
            widget.setVisible(asking and there)
        for button in (self.tick, self.drop):
            button.setVisible(there and not asking)

    def _kept(self) -> None:
        self._asking(asking=False)

    def _tick(self) -> None:
        if self._line is not None:
            self.answer_requested.emit(self._line.noted.id, not self._line.noted.answered)

    def _drop(self) -> None:
        if self._line is not None:
            self.withdraw_requested.emit(self._line.noted.id)

    def _go(self, _key: str) -> None:
        place = place_of(self._line) if self._line else None
        if place is not None:
            self.place_requested.emit(place)
