"""The timer: how long the route has run, of how long, and whether that is ahead or behind."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from zibo_app.domain.pace import Pace, Tempo, clock_text, pace_text
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import column, row
from zibo_app.ui.widgets.label import Label

TONES = {Tempo.AHEAD: "second", Tempo.ON_TIME: "second", Tempo.BEHIND: "behind"}


class TimerView(QWidget):
    """The time large with the pace beside it, or, `small`, the time alone."""

    def __init__(self, ctx: Context, *, small: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.time = Label("0:00", "strong" if small else "timer")
        self.of = Label("", "second")
        self.pace = Label("", "second")
        aside = column(self.of, self.pace, gap=0)
        aside.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        row(self.time, aside, gap=ctx.px(10), parent=self)
        self.of.setVisible(not small)
        self.pace.setVisible(not small)

    def tell(self, pace: Pace, *, running: bool) -> None:
        """Show the time and the pace."""
        ctx = self._ctx
        self.time.setText(clock_text(pace.elapsed))
        held = "" if running else f" · {ctx.tr('Held')}"
        self.of.setText(f"/ {clock_text(pace.planned)}{held}")
        self._tone(TONES[pace.tempo])
        self.pace.setText(ctx.say(pace_text(pace)))
        self.setAccessibleName(f"{self.time.text()} {self.of.text()} · {self.pace.text()}")

    def _tone(self, role: str) -> None:
        if self.pace.property("role") != role:
            self.pace.setProperty("role", role)
            self.pace.style().unpolish(self.pace)
            self.pace.style().polish(self.pace)
