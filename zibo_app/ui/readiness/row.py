"""One line of the list before the fair: how it stands, what it lacks, and what can be done about it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QWidget

from zibo_app.domain.readiness import Check, Standing
from zibo_app.domain.settled import Settling
from zibo_app.overriding import override
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.badge import Badge
from zibo_app.ui.widgets.boxes import column, row
from zibo_app.ui.widgets.buttons import Button, on_click
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.label import Elided, breakable

MARKS = {Standing.FILLED: "✓", Standing.DONE: "✓", Standing.WAIVED: "–", Standing.OPEN: "!"}
TONES = {Standing.FILLED: "source", Standing.DONE: "source", Standing.OPEN: "query"}
BADGE, LONGEST, BESIDE = 92, 200, 520
"""The width of the mark in px; letters of a reason; from which width the buttons stand beside the words."""


class CheckRow(Surface):
    """A line; `opened` asks to go where it is filled, `settled` to settle it: state and reason."""

    opened = Signal(object)
    settled = Signal(str, str, str)
    form_requested = Signal()

    def __init__(
        self, ctx: Context, check: Check, *, form: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__("plain", parent)
        self._ctx = ctx
        self.check = check
        standing = check.standing
        mark = Badge(ctx, f"{MARKS[standing]} {ctx.say(standing)}", TONES.get(standing, "unstated"))
        mark.setMinimumWidth(ctx.px(BADGE))
        self.reason = QLineEdit()
        self.reason.setMaxLength(LONGEST)
        self.reason.setPlaceholderText(ctx.tr("Why is it not needed? Enter saves."))
        self.reason.setAccessibleName(f"{ctx.say(check.line)}: {self.reason.placeholderText()}")
        self.reason.returnPressed.connect(self._waive)
        self.reason.hide()
        words = column(
            Elided(ctx.say(check.line), "strong"),
            *([Elided(breakable(self._said()), "second")] if self._said() else []),
            self.reason,
            gap=0,
        )
        said = row(mark, words, gap=ctx.px(12))
        said.setStretch(1, 1)
        said.setAlignment(mark, Qt.AlignmentFlag.AlignVCenter)
        margins = (0, ctx.px(1), 0, ctx.px(1))
        self._box = row(said, row(*self._buttons(form=form)), gap=ctx.px(12), margins=margins, parent=self)
        self._box.setStretch(0, 1)
        self.setAccessibleName(f"{ctx.say(check.line)}: {ctx.say(standing)}. {self._said()}")

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below the words where there is no room beside them."""
        super().resizeEvent(event)
        beside, side = event.size().width() >= self._ctx.px(BESIDE), QBoxLayout.Direction.LeftToRight
        self._box.setDirection(side if beside else QBoxLayout.Direction.TopToBottom)

    def _said(self) -> str:
        """Say what is lacking, or why it is not needed and since when it is settled."""
        settled = self.check.settled
        if self.check.standing in {Standing.DONE, Standing.WAIVED} and settled:
            return " · ".join(filter(None, (settled.reason, settled.at[:10])))
        return self._ctx.say(self.check.lacking)

    def _buttons(self, *, form: bool) -> list[QWidget]:
        ctx, standing = self._ctx, self.check.standing
        if standing in {Standing.DONE, Standing.WAIVED}:
            return [self._button(ctx.tr("Open again"), self._settle, Settling.OPEN)]
        made: list[QWidget] = []
        if form:
            made.append(self._button(ctx.tr("Fill in"), self.form_requested.emit))
        elif self.check.opens:
            made.append(self._button(ctx.tr("Go there"), self.opened.emit, self.check.opens))
        if standing is Standing.OPEN:
            made.append(self._button(ctx.tr("Mark as done"), self._settle, Settling.DONE))
            made.append(self._button(ctx.tr("Not needed"), self._ask))
        return made

    def _button(self, text: str, slot: Callable[..., None], *values: object) -> Button:
        button = Button(text, "chip")
        button.setAccessibleName(f"{text}: {self._ctx.say(self.check.line)}")
        on_click(button, slot, *values)
        return button

    def _settle(self, state: Settling) -> None:
        self.settled.emit(str(self.check.line), str(state), "")

    def _ask(self) -> None:
        """Ask for the reason in place."""
        self.reason.show()
        self.reason.setFocus()

    def _waive(self) -> None:
        if self.reason.text().strip():
            self.settled.emit(str(self.check.line), str(Settling.WAIVED), self.reason.text().strip())
