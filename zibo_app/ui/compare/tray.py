"""The tray at the foot of staff's pages: what is collected for comparing, and the way to compare it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from zibo_app.overriding import override
from zibo_app.ui.browse.parts import cut
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import STRETCH, clear, column, row
from zibo_app.ui.widgets.buttons import Button, on_click
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.label import Label, tip

REST, LEAST, WIDEST, MARK = 330, 44, 240, 44
"""Px the rest of the bar takes; the least and greatest width of a name; what a chip takes beside its name."""


class TrayBar(Surface):
    """One chip for each record collected; `compare_requested` asks for the page that compares them."""

    compare_requested = Signal()

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__("tray", parent)
        self._ctx = ctx
        self._chips = row(gap=ctx.px(6))
        self.chips: list[Button] = []
        self.compare = Button("", "primary")
        on_click(self.compare, self.compare_requested.emit)
        self.empty = Button(ctx.tr("Clear"), "link")
        on_click(self.empty, ctx.session.empty_tray)
        self.said = Label("", "none-named", wrap=True)
        self.said.hide()
        line = row(
            Label(ctx.tr("To compare"), "second"),
            self._chips,
            STRETCH,
            self.compare,
            self.empty,
            gap=ctx.px(10),
        )
        margins = (ctx.px(20), ctx.px(5), ctx.px(20), ctx.px(5))
        column(self.said, line, gap=ctx.px(4), margins=margins, parent=self)
        self.setAccessibleName(ctx.tr("To compare"))
        ctx.session.tray_changed.connect(self.follow)
        ctx.session.tray_refused.connect(self.refuse)
        self.follow()

    def follow(self) -> None:
        """Show what is collected; where it is one only, say what is still wanted."""
        ctx, tray = self._ctx, self._ctx.session.tray
        known = ctx.catalogue.briefs(tray)
        clear(self._chips)
        self.chips = [self._chip(which, ctx.name(known[which])) for which in tray if which in known]
        for chip in self.chips:
            self._chips.addWidget(chip)
        self._fit()
        self.said.hide()
        self.compare.setText(ctx.tr("Compare ({n}) →", n=len(self.chips)))
        self.compare.setAccessibleName(ctx.tr("Compare ({n}) →", n=len(self.chips)))

    def refuse(self, reason: str) -> None:
        """Say why a record was not collected."""
        self.said.setText(reason)
        self.said.setVisible(bool(reason))

    def _chip(self, record: str, name: str) -> Button:
        chip = Button("", "chip")
        chip.setProperty("whole", name)
        chip.setAccessibleName(self._ctx.tr("Take out: {name}", name=name))
        on_click(chip, self._ctx.session.drop, record)
        return chip

    def _fit(self) -> None:
        """Share the room among the names; a long one is cut and stands whole in the tooltip."""
        ctx = self._ctx
        each = (self.width() - ctx.px(REST)) // max(1, len(self.chips)) - ctx.px(MARK)
        room = round(max(LEAST, min(WIDEST, each / ctx.theme.scale)))
        for chip in self.chips:
            name = chip.property("whole")
            shown = cut(ctx, name, room)
            chip.setText(f"{shown}  ×".replace("&", "&&"))
            tip(chip, name if shown != name else "")

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the names for the new width."""
        super().resizeEvent(event)
        self._fit()
