"""Which questions are shown: open or answered, and from where."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from zibo_app.domain.text import msg
from zibo_app.domain.visitor import Origin
from zibo_app.services.asked import Line
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.buttons import Button, chip, on_click
from zibo_app.ui.widgets.flow import FlowLayout

OPEN, ANSWERED, ALL = "open", "answered", ""
STATES = ((ALL, msg("All")), (OPEN, msg("Still open")), (ANSWERED, msg("Answered")))


class Filters(QWidget):
    """Two rows of chips on one line; `changed` tells of another choice."""

    changed = Signal()

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.state, self.origin = ALL, ALL
        self.chips: dict[tuple[str, str], Button] = {}
        flow = FlowLayout(ctx.px(6), self)
        origins = ((ALL, ctx.tr("From anywhere")), *((str(each), ctx.say(each)) for each in Origin))
        states = tuple((key, ctx.tr(label)) for key, label in STATES)
        for name, choices in (("state", states), ("origin", origins)):
            group = QButtonGroup(self)
            for key, label in choices:
                button = chip(label, checked=key == ALL)
                on_click(button, self._choose, name, key)
                group.addButton(button)
                flow.addWidget(button)
                self.chips[name, key] = button
            if name == "state":
                gap = QWidget()
                gap.setFixedWidth(ctx.px(8))
                flow.addWidget(gap)

    def restore(self, state: str, origin: str) -> None:
        """Choose as it was left; what is unknown is all."""
        self.state = state if ("state", state) in self.chips else ALL
        self.origin = origin if ("origin", origin) in self.chips else ALL
        self.chips["state", self.state].setChecked(True)
        self.chips["origin", self.origin].setChecked(True)

    def clear(self) -> None:
        """Choose all."""
        self.restore(ALL, ALL)
        self.changed.emit()

    def kept(self, lines: Sequence[Line]) -> list[Line]:
        """Give the lines chosen."""
        wanted = {OPEN: (False,), ANSWERED: (True,)}.get(self.state, (False, True))
        return [
            line
            for line in lines
            if line.noted.answered in wanted and self.origin in {ALL, str(line.noted.origin)}
        ]

    def _choose(self, name: str, key: str) -> None:
        setattr(self, name, key)
        self.changed.emit()
