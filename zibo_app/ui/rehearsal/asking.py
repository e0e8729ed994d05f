"""One question of the rehearsal: what is asked, the time left, four answers; then which one was right."""

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from zibo_app.domain.drill import SECONDS, Drill
from zibo_app.overriding import override
from zibo_app.ui.context import Context
from zibo_app.ui.rehearsal.run import LATE
from zibo_app.ui.widgets.boxes import STRETCH, column, row
from zibo_app.ui.widgets.buttons import Button, on_click
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.label import Label, Wrapped

TICK, SECOND = 250, 1000
"""How often, in ms, the time left is shown anew; a second in ms."""
WIDE, HIGH = 760, 48
"""How wide the question is at most and how high an answer is at least, in px at 100 %."""


class Asking(Surface):
    """The question; `answered` carries the place of the answer (`LATE`: none) and the seconds it took.

    `evidence_wished` and `question_wished` carry the id of the figure or of the line behind the answer.
    """

    answered = Signal(int, int)
    next_wished = Signal()
    evidence_wished = Signal(str)
    question_wished = Signal(str)

    def __init__(self, ctx: Context, drill: Drill, place: str, parent: QWidget | None = None) -> None:
        super().__init__("strip", parent)
        self._ctx, self._drill = ctx, drill
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(ctx.say(drill.asked))
        self.left = QProgressBar()
        self.left.setRange(0, SECONDS * SECOND)
        self.left.setTextVisible(False)
        self.left.setAccessibleName(ctx.tr("Time left"))
        self.seconds_left = Label("", "note")
        self.choices = [self._choice(at) for at in range(len(drill.choices))]
        self.verdict = Label("", "card-title", wrap=True)
        self.next = Button(ctx.tr("Next question"), "primary")
        self.why = Button(ctx.tr("Evidence") if drill.figure else ctx.tr("See the question"), "link")
        on_click(self.next, self.next_wished.emit)
        on_click(self.why, self._show_why)
        foot = row(self.verdict, STRETCH, self.why, self.next, gap=ctx.px(12))
        head = row(Label(place, "note"), STRETCH, self.seconds_left, gap=ctx.px(8))
        margins = (ctx.px(20), ctx.px(16), ctx.px(20), ctx.px(16))
        asked = Wrapped(ctx.say(drill.asked), "page-title")
        self._foot = [self.verdict, self.next, self.why]
        column(head, self.left, asked, *self.choices, foot, gap=ctx.px(10), margins=margins, parent=self)
        self.setMaximumWidth(ctx.px(WIDE))
        for part in self._foot:
            part.hide()
        self._clock = QElapsedTimer()
        self._clock.start()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self.pass_time(0)

    def _choice(self, at: int) -> Button:
        words = self._ctx.say(self._drill.choices[at])
        button = Button(f"{at + 1}   {words}", "choice")
        button.setAccessibleName(f"{at + 1} {words}")
        button.setMinimumHeight(self._ctx.px(HIGH))
        on_click(button, self.choose, at)
        return button

    def _tick(self) -> None:
        self.pass_time(self._clock.elapsed())

    def pass_time(self, elapsed: int) -> None:
        """Show how much of the time is left after so many ms; when none is, no answer came."""
        rest = max(0, SECONDS * SECOND - elapsed)
        self.left.setValue(rest)
        self.seconds_left.setText(self._ctx.tr("{seconds} s left", seconds=-(-rest // SECOND)))
        if not rest:
            self.choose(LATE, elapsed)

    def choose(self, at: int, elapsed: int | None = None) -> None:
        """Give an answer: the right one is marked, and why it is right can be looked up."""
        if not self._timer.isActive():
            return
        self._timer.stop()
        taken = self._clock.elapsed() if elapsed is None else elapsed
        self._mark(at)
        self.answered.emit(at, taken // SECOND)

    def _mark(self, at: int) -> None:
        right = self._drill.right
        for place, button in enumerate(self.choices):
            button.setEnabled(place in {at, right})
            sign = "✓" if place == right else "×" if place == at else ""
            button.setText(f"{button.text()}   {sign}".rstrip())
            button.setProperty("verdict", "right" if place == right else "wrong" if place == at else "")
            button.style().unpolish(button)
            button.style().polish(button)
        tr = self._ctx.tr
        said = tr("Right.") if at == right else tr("Not right.") if at != LATE else tr("Time is up.")
        self.verdict.setText(said)
        for part in self._foot:
            part.show()
        self.next.setFocus()

    def _show_why(self) -> None:
        if self._drill.figure:
            self.evidence_wished.emit(self._drill.figure)
        else:
            self.question_wished.emit(self._drill.question)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with 1 to 4."""
        if event.text().isdecimal() and 1 <= int(event.text()) <= len(self.choices):
            self.choose(int(event.text()) - 1)
        else:
            super().keyPressEvent(event)
