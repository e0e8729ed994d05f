"""The open stop as guests will see it, in each choice of languages, and the reminder to read it over."""

from PySide6.QtWidgets import QButtonGroup, QWidget

from zibo_app.domain.slide import Tongues
from zibo_app.ui.own.desk import OwnDesk
from zibo_app.ui.routes.preview import Preview
from zibo_app.ui.widgets.boxes import STRETCH, column, row
from zibo_app.ui.widgets.buttons import Button, chip, on_click
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.label import Label, Wrapped

SHOWN = (Tongues.BOTH, Tongues.ZH, Tongues.EN)


class OwnSide(QWidget):
    """It follows the desk."""

    def __init__(self, desk: OwnDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, ctx = desk, desk.ctx
        self.tongues = Tongues.BOTH
        self.preview = Preview()
        self.none = Label(
            ctx.tr("Nothing to show yet: a map is shown with its review number only."), wrap=True
        )
        self.chips: dict[Tongues, Button] = {}
        group = QButtonGroup(self)
        for tongues in SHOWN:
            button = chip(ctx.say(tongues), checked=tongues is self.tongues)
            on_click(button, self.show_in, tongues)
            group.addButton(button)
            self.chips[tongues] = button
        head = row(Label(ctx.tr("Preview"), "card-title"), STRETCH, *self.chips.values(), gap=ctx.px(6))
        words = ctx.tr(
            "Names and titles stand on the screen exactly as typed; nothing is translated. Have a second"
            " person read them against the list of guests the evening before, in both languages."
        )
        self.reminder = Surface("strip")
        margins = (ctx.px(12), ctx.px(8), ctx.px(12), ctx.px(10))
        title = Label(ctx.tr("Proofread before the visit"), "strong")
        column(title, Wrapped(words, "second"), gap=ctx.px(2), margins=margins, parent=self.reminder)
        column(head, self.preview, self.none, self.reminder, STRETCH, gap=ctx.px(8), parent=self)
        desk.changed.connect(self.refresh)
        desk.edited.connect(self.refresh)
        self.refresh()

    def show_in(self, tongues: Tongues) -> None:
        """Show the preview in these languages."""
        self.tongues = tongues
        self.chips[tongues].setChecked(True)
        self.refresh()

    def refresh(self) -> None:
        """Show the open stop as it is written now."""
        entry = next((each for each in self._desk.rows() if each.key == self._desk.at), None)
        slide = self._desk.slide(entry) if entry else None
        self.preview.show_slide(slide, self.tongues)
        self.none.setVisible(slide is None)
