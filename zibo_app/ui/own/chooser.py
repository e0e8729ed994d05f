"""Choosing a picture: it is checked and kept at once, so that the preview shows what will be shown."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from zibo_app.domain.fault import Fault, Refused
from zibo_app.ui import jobs
from zibo_app.ui.context import Context
from zibo_app.ui.own.picture_file import keep
from zibo_app.ui.widgets.boxes import column, row
from zibo_app.ui.widgets.buttons import Button, on_click
from zibo_app.ui.widgets.label import Elided, Label

FILES = "PNG, JPEG (*.png *.jpg *.jpeg)"


class PictureField(QWidget):
    """`edited` carries the kept file's name; what was refused is said in place, and the old one stays."""

    edited = Signal(object)

    def __init__(self, ctx: Context, picture: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        chosen = ctx.tr("A picture is kept") if picture else ctx.tr("No picture chosen")
        self.button = Button(ctx.tr("Choose another…") if picture else ctx.tr("Choose a picture…"))
        self.said = Elided(chosen, "second")
        self.refused = Label("", "none-named", wrap=True)
        self.refused.hide()
        on_click(self.button, self.choose)
        self.setFocusProxy(self.button)
        line = row(self.button, self.said, gap=ctx.px(10))
        line.setStretch(1, 1)
        label = Label(ctx.tr("Picture (PNG or JPEG)"), "second")
        column(label, line, self.refused, gap=ctx.px(3), parent=self)

    def choose(self) -> None:
        """Ask which file."""
        title = self._ctx.tr("Choose a picture…")
        chosen, _ = QFileDialog.getOpenFileName(self, title, "", FILES)
        if chosen:
            self.take(Path(chosen))

    def take(self, path: Path) -> None:
        """Keep a picture; a large one takes a moment, in which nothing stands still."""
        office = self._ctx.session.office
        if office is None:
            return
        self.button.setEnabled(False)
        jobs.run(self, partial(_tried, office.stage.pictures, path), partial(self._taken, path.name))

    def _taken(self, name: str, kept: str | Fault) -> None:
        self.button.setEnabled(True)
        self.refused.setVisible(isinstance(kept, Fault))
        if isinstance(kept, Fault):
            self.refused.setText(f"{self._ctx.say(kept.message)} ({kept.code})")
            return
        self.said.setText(name)
        self.button.setText(self._ctx.tr("Choose another…"))
        self.button.setAccessibleName(self._ctx.tr("Choose another…"))
        self.edited.emit(kept)


def _tried(folder: Path, path: Path) -> str | Fault:
    """Give the kept file's name, or why it was refused: that is said in place, not in the message bar."""
    try:
        return keep(folder, path)
    except Refused as refusal:
        return refusal.fault
