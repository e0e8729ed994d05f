"""The chips that show the indicators of one theme, each with a count of its lines."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from zibo_app.domain.kinds.indicator import Theme
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.buttons import Button, chip, on_click
from zibo_app.ui.widgets.flow import FlowLayout


class ThemeChips(QWidget):
    """One chip a theme and one for all; `chosen` carries the key of a theme, empty for all."""

    chosen = Signal(str)

    def __init__(self, ctx: Context, counts: Mapping[Theme, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: dict[str, Button] = {}
        flow = FlowLayout(ctx.px(4), self)
        texts = {"": ctx.tr("All")} | {str(t): f"{ctx.say(t)} {counts[t]}" for t in Theme if counts.get(t)}
        for key, text in texts.items():
            self.chips[key] = chip(text, checked=not key)
            self.chips[key].setProperty("role", "tight-chip")
            on_click(self.chips[key], self.chosen.emit, key)
            flow.addWidget(self.chips[key])

    def mark(self, theme: str) -> None:
        """Show which theme is chosen."""
        for key, button in self.chips.items():
            button.setChecked(key == theme)
