"""What the panel offers before anything is typed: what was looked for lately, what is often asked."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from zibo_app.services.search import popular
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import column
from zibo_app.ui.widgets.buttons import Button, on_click
from zibo_app.ui.widgets.flow import FlowLayout
from zibo_app.ui.widgets.label import Label

LONGEST = 24
"""Letters of a chip."""


class Before(QWidget):
    """Chips to search by; `chosen` carries the words. Guests are shown nothing of what anyone looked for."""

    chosen = Signal(str)

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        margins = (ctx.px(20), ctx.px(14), ctx.px(20), ctx.px(18))
        self._box = column(gap=ctx.px(8), margins=margins, parent=self)
        recent = ctx.session.recent if ctx.staff else ()
        self._group(ctx.tr("Searched lately"), recent)
        self._group(ctx.tr("Often asked"), [ctx.say(words) for words in popular(ctx.catalogue)])

    def _group(self, heading: str, said: Iterable[str]) -> None:
        holder = QWidget()
        flow = FlowLayout(self._ctx.px(8), holder)
        for words in filter(None, said):
            shown = words if len(words) <= LONGEST else words[:LONGEST] + "…"
            button = Button(shown, "chip" if self._ctx.staff else "guest-chip")
            button.setAccessibleName(words)
            on_click(button, self.chosen.emit, words)
            flow.addWidget(button)
        if flow.count():
            self._box.addWidget(Label(heading, "note" if self._ctx.staff else "guest-second"))
            self._box.addWidget(holder)
