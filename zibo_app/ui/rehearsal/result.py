"""What stands before and after a rehearsal: what it is, the score just made, those made before."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from zibo_app.domain.drill import ASKED, SECONDS
from zibo_app.domain.hall import Score
from zibo_app.ui.context import Context
from zibo_app.ui.rehearsal.run import Run
from zibo_app.ui.widgets.boxes import STRETCH, column, row
from zibo_app.ui.widgets.buttons import Button, on_click
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.label import Elided, Label

SHARES = (3, 2)
"""How what to expect and the scores share the width."""
SHOWN = 8
"""How many earlier scores are listed."""


def day_and_minute(at: str) -> str:
    """Write a moment (UTC, ISO 8601) as day and minute: 2026-12-01 09:30."""
    return at[:16].replace("T", " ")


class Start(QWidget):
    """Left what to expect and the button, right the scores; `begun` asks for a rehearsal."""

    begun = Signal()

    def __init__(
        self, ctx: Context, scores: tuple[Score, ...], made: Run | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.start = Button(
            ctx.tr("Rehearse once more") if made else ctx.tr("Start the rehearsal"), "primary"
        )
        on_click(self.start, self.begun.emit)
        edges = (ctx.px(20), ctx.px(16), ctx.px(20), ctx.px(16))
        left, right = Surface("strip"), Surface("strip")
        column(*self._made(ctx, made), row(self.start, STRETCH), STRETCH, margins=edges, parent=left)
        column(*self._earlier(ctx, scores), STRETCH, gap=ctx.px(8), margins=edges, parent=right)
        both = row(left, right, gap=ctx.px(12), parent=self)
        for at, share in enumerate(SHARES):
            both.setStretch(at, share)

    def _made(self, ctx: Context, made: Run | None) -> list[QWidget]:
        if made is None:
            words = ctx.tr(
                "{n} questions as an investor would ask them, {s} seconds each. Some of them the source does"
                " not answer: then that is the right answer.",
                n=ASKED,
                s=SECONDS,
            )
            return [Label(ctx.tr("Rehearsal"), "card-title"), Label(words, wrap=True)]
        right, asked = made.right, len(made.drills)
        took = ctx.tr("{seconds} seconds in all", seconds=made.seconds)
        return [
            Label(ctx.tr("Right answers"), "card-title"),
            Label(ctx.tr("{right} of {asked}", right=right, asked=asked), "figure"),
            Label(took, "note"),
        ]

    def _earlier(self, ctx: Context, scores: tuple[Score, ...]) -> list[QWidget]:
        title = Label(ctx.tr("Scores on this computer"), "card-title")
        if not scores:
            return [title, Label(ctx.tr("No score has been kept on this computer yet."), "note", wrap=True)]
        lines = [
            Elided(
                f"{day_and_minute(score.at)} (UTC)   "
                + ctx.tr("{right} of {asked}", right=score.right, asked=score.asked)
                + "   "
                + ctx.tr("{seconds} seconds in all", seconds=score.seconds)
            )
            for score in scores[:SHOWN]
        ]
        return [title, *lines]
