"""The line above the map: what it shows, all of it again, and the zoom."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from zibo_app.domain.text import msg
from zibo_app.services.relations import Wish
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import row
from zibo_app.ui.widgets.buttons import chip, icon_button, on_click
from zibo_app.ui.widgets.label import Elided

ZOOMS = (
    ("smaller", "minus", msg("Zoom out (−)")),
    ("larger", "plus", msg("Zoom in (+)")),
    ("fit", "maximize", msg("Show all of it (0)")),
)


class MapTools(QWidget):
    """`acted` carries what is wanted: whole, smaller, larger or fit."""

    acted = Signal(str)

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.said = Elided("", "second")
        self.whole = chip(ctx.tr("Whole map, no filters"))
        self.whole.setCheckable(False)
        on_click(self.whole, self.acted.emit, "whole")
        buttons = [icon_button(ctx, icon, ctx.tr(words)) for _, icon, words in ZOOMS]
        for button, (key, _, _) in zip(buttons, ZOOMS, strict=True):
            on_click(button, self.acted.emit, key)
        row(self.said, self.whole, *buttons, gap=ctx.px(6), parent=self).setStretch(0, 1)

    def show_wish(self, wish: Wish, *, whole: bool) -> None:
        """Say what is drawn, and offer the whole where it is not all."""
        tr = self._ctx.tr
        stated = tr("Only relations stated in the source")
        part = tr("Large catalogue: only what stands around the chosen records is read")
        self.said.setText(stated if whole else f"{stated} · {part}")
        self.whole.setVisible(wish != Wish())
