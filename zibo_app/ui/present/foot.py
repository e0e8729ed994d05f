"""The foot of a stop: the timer, the way on and back, black, search, evidence, the way back to the stop."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLayout, QWidget

from zibo_app.domain.pace import Pace
from zibo_app.overriding import override
from zibo_app.ui import icons
from zibo_app.ui.context import Context
from zibo_app.ui.present import keys
from zibo_app.ui.present.buttons import pictured, worded
from zibo_app.ui.present.run import Run
from zibo_app.ui.present.timer import TimerView
from zibo_app.ui.widgets.boxes import row
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.label import Elided, Label

HIGH, LOW = 72, 52
"""The foot's height on the desk, and on the one screen that the audience sees, too, in px at 100 %."""


class Foot(Surface):
    """The foot; `wished` carries what is asked for. `small`: on the screen the audience sees, too."""

    wished = Signal(str)

    def __init__(self, ctx: Context, *, small: bool = False, parent: QWidget | None = None) -> None:
        super().__init__("stage-foot", parent)
        self._ctx = ctx
        self.timer = TimerView(ctx, small=small)
        wish = self.wished.emit
        self.before = pictured(ctx, "chevron-left", (ctx.tr("Back one stop"), "←"), wish, keys.BACK)
        self.after = pictured(ctx, "chevron-right", (ctx.tr("Next stop"), "→"), wish, keys.NEXT)
        self.hold = pictured(ctx, "pause", (ctx.tr("Hold or run the timer"), "T"), wish, keys.TIMER)
        self._holds, self._stands = "", ""
        self.at = Label("", "strong")
        self.at.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.at.setMinimumWidth(ctx.px(56))
        self.told = Elided("", "second")
        role = "stage" if small else ""
        self.black = worded(ctx.tr("Black"), "B", wish, keys.BLANK, role)
        self.black.setCheckable(True)
        self.search = worded(ctx.tr("Search"), "Ctrl+K", wish, keys.SEARCH, role)
        self.evidence = worded(ctx.tr("Evidence"), "E", wish, keys.EVIDENCE, role)
        self.notes = worded(ctx.tr("Notes"), "N", wish, keys.NOTES, role)
        self.notes.setVisible(small)
        self.back = worded(ctx.tr("Back to this stop"), "⬅", wish, keys.RETURN, "primary")
        self.leave = worded(ctx.tr("End"), "Esc", wish, keys.LEAVE, role)
        parts = (self.before, self.at, self.after, self.black, self.search, self.evidence, self.notes)
        edge = ctx.px(18)
        box = row(self.timer, self.hold, self.told, *parts, self.back, self.leave, gap=ctx.px(8), parent=self)
        box.setContentsMargins(edge, 0, edge, 0)
        box.setStretch(2, 1)
        box.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # it gives way to any width
        self._worded = (self.black, self.search, self.evidence, self.notes, self.back, self.leave)
        self.setFixedHeight(ctx.px(LOW if small else HIGH))
        self.show_back(there=False)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show only the keys of buttons where their words do not fit."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        layout = self.layout()
        for tight in (False, True):
            for button in self._worded:
                button.tighten(tight=tight)
            if layout is None or layout.minimumSize().width() <= self.width():
                break

    @override
    def minimumSizeHint(self) -> QSize:
        """Give way to any width."""
        return QSize(1, self.height())

    def tell(self, run: Run, pace: Pace, *, running: bool) -> None:
        """Show how far the route has come."""
        self.timer.tell(pace, running=running)
        self._picture("pause" if running else "play")
        many = len(run.stops)
        self.at.setText(f"{min(run.at + 1, many)} / {many}")
        self.at.setAccessibleName(self._ctx.tr("Stop {n} of {total}", n=min(run.at + 1, many), total=many))
        self.before.setEnabled(run.at > 0)
        self.after.setEnabled(run.next is not None)
        self.black.setChecked(run.blank)

    def _picture(self, icon: str) -> None:
        """Show what a press on the timer's button does now."""
        if icon != self._holds:
            self._holds, px = icon, self._ctx.px
            self.hold.setIcon(icons.icon(icon, self._ctx.theme.colours["second"], px(18)))

    def stand(self, words: str) -> None:
        """Say where the stop's evidence stands, whenever nothing else is to be said."""
        self._stands = words
        self.say("")

    def say(self, words: str) -> None:
        """Say something in passing; with nothing to say it tells again where the evidence stands."""
        self.told.setText(words or self._stands)

    def show_back(self, *, there: bool) -> None:
        """Offer the way back to the stop where one is away from it."""
        self.back.setVisible(there)
        self._fit()
