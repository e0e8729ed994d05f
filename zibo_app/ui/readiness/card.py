"""The office's contact card, filled in here: it is shown and handed out, so it is written with care."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from zibo_app.domain.text import msg
from zibo_app.services.readiness import CONTACT
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import STRETCH, column, row
from zibo_app.ui.widgets.buttons import Button, on_click
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.label import Label

LONGEST = 120
LABELS = dict(zip(CONTACT, (msg("Office"), msg("Telephone"), msg("E-mail")), strict=True))


class ContactForm(Surface):
    """The fields; `saved` carries the facts by key, `closed` that nothing is to change."""

    saved = Signal(object)
    closed = Signal()

    def __init__(self, ctx: Context, facts: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__("strip", parent)
        self.fields = {key: self._field(ctx, key, facts.get(key, "")) for key in CONTACT}
        save, close = Button(ctx.tr("Save"), "primary"), Button(ctx.tr("Cancel"))
        on_click(save, self._save)
        on_click(close, self.closed.emit)
        cells = [
            column(Label(ctx.tr(LABELS[key]), "note"), field, gap=2) for key, field in self.fields.items()
        ]
        line = row(*cells, gap=ctx.px(12))
        for at in range(len(cells)):
            line.setStretch(at, 1)
        margins = (ctx.px(14), ctx.px(8), ctx.px(14), ctx.px(10))
        note = Label(ctx.tr("The office's own details, kept on this computer."), "note")
        column(
            line, row(note, STRETCH, close, save, gap=ctx.px(8)), gap=ctx.px(8), margins=margins, parent=self
        )

    def _field(self, ctx: Context, key: str, value: str) -> QLineEdit:
        field = QLineEdit(value)
        field.setMaxLength(LONGEST)
        field.setAccessibleName(ctx.tr(LABELS[key]))
        field.returnPressed.connect(self._save)
        return field

    def _save(self) -> None:
        self.saved.emit({key: field.text().strip() for key, field in self.fields.items()})
