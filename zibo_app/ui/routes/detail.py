"""The chosen stop at the right: its slide as guests will see it, its time, the note for who presents."""

from functools import partial

from PySide6.QtWidgets import QWidget

from zibo_app.domain.bounded import LONGEST_STOP, within
from zibo_app.domain.pace import clock_text
from zibo_app.ui.context import Context
from zibo_app.ui.routes.desk import Desk
from zibo_app.ui.routes.note_box import NoteBox
from zibo_app.ui.routes.preview import Preview
from zibo_app.ui.widgets.boxes import STRETCH, column, row
from zibo_app.ui.widgets.buttons import icon_button, on_click
from zibo_app.ui.widgets.label import Label, Wrapped

STEP, LEAST = 5, 5
"""By how many seconds a press changes the time, and the least time of a stop."""


class StopDetail(QWidget):
    """It follows the desk; what is typed or pressed changes the open route at once."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, ctx = desk, desk.ctx
        self._ctx = ctx
        self.preview = Preview()
        self.time = Label("", "figure-mid")
        self.less = icon_button(ctx, "minus", ctx.tr("Shorter by {n} seconds", n=STEP))
        self.more = icon_button(ctx, "plus", ctx.tr("Longer by {n} seconds", n=STEP))
        for button, by in ((self.less, -1), (self.more, 1)):
            button.setAutoRepeat(True)
            on_click(button, partial(self.lengthen, by))
        self.note = NoteBox(ctx)
        self.note.noted.connect(self._noted)
        self.lack = Wrapped("", "none-named")
        self._lay(ctx)
        desk.changed.connect(self.refresh)
        desk.chosen.connect(self.refresh)

    def _lay(self, ctx: Context) -> None:
        time = row(
            Label(ctx.tr("Time at this stop"), "second"),
            STRETCH,
            self.less,
            self.time,
            self.more,
            gap=ctx.px(6),
        )
        head = Label(ctx.tr("Note for the presenter"), "second")
        box = column(self.preview, self.lack, time, head, self.note, gap=ctx.px(6), parent=self)
        box.setStretch(4, 1)

    def refresh(self) -> None:
        """Show the stop chosen."""
        desk = self._desk
        stop, route = desk.draft.stop, desk.draft.now
        placed = desk.place(desk.draft.at) if stop is not None else None
        self.preview.show_slide(placed.slide if placed else None, route.tongues)
        lacking = placed is not None and placed.slide is None
        self.lack.setText(self._ctx.say(placed.lack) if placed is not None and lacking else "")
        self.lack.setVisible(lacking)
        self.time.setText(clock_text(stop.seconds) if stop else "")
        self.note.show_note(stop.note if stop else "")
        for widget in (self.less, self.more, self.note):
            widget.setEnabled(stop is not None)

    def lengthen(self, by: int) -> None:
        """Make the chosen stop longer or shorter by some steps."""
        draft = self._desk.draft
        if draft.stop is not None:
            seconds = within(draft.stop.seconds + by * STEP, LEAST, LONGEST_STOP)
            self._desk.did(changed=draft.amend(draft.at, step="time", seconds=seconds))

    def _noted(self, note: str) -> None:
        draft = self._desk.draft
        if draft.stop is not None:
            self._desk.did(changed=draft.amend(draft.at, step="note", note=note))
