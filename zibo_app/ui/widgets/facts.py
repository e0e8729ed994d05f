"""Lines of a heading and what it says: settings, versions, the particulars of a file."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import row
from zibo_app.ui.widgets.buttons import icon_button, on_click
from zibo_app.ui.widgets.label import Elided, Label

HEADING = 128
"""The least width of the headings, in px at 100 %."""


def fact(ctx: Context, heading: str, *parts: QWidget, parent: QWidget | None = None) -> QWidget:
    """Lay out a heading and what stands after it; the first part takes the room."""
    holder = QWidget(parent)
    key = Label(heading, "second")
    key.setMinimumWidth(ctx.px(HEADING))
    box = row(key, *parts, gap=ctx.px(10), parent=holder)
    for part in parts:
        box.setAlignment(part, Qt.AlignmentFlag.AlignVCenter)
    if parts:
        box.setStretch(1, 1)
    holder.setMinimumHeight(ctx.px(34))
    return holder


class Copied(QWidget):
    """Words that can be copied: shown cut where they are long, copied whole."""

    def __init__(self, ctx: Context, name: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = text
        self.label = Elided(text)
        self.button = icon_button(ctx, "copy", ctx.tr("Copy: {what}", what=name))
        on_click(self.button, self.copy)
        box = row(self.label, self.button, gap=ctx.px(6), parent=self)
        box.setStretch(0, 1)

    def show_text(self, text: str, whole: str = "") -> None:
        """Show other words; `whole` is what is copied where they are shortened."""
        self._whole = whole or text
        self.label.setText(text)

    def copy(self) -> None:
        """Put the whole text on the clipboard."""
        QGuiApplication.clipboard().setText(self._whole)
