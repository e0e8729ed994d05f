"""The list of what the operating system has to block, with a tick for each line that was seen to."""

import sys
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from zibo_app.domain.fault import Refused
from zibo_app.ui import jobs
from zibo_app.ui.context import Context
from zibo_app.ui.setup.lines import SYSTEMS, Line, fact_of, system_of
from zibo_app.ui.widgets.boxes import STRETCH, clear, column, row
from zibo_app.ui.widgets.buttons import Button, chip, on_click
from zibo_app.ui.widgets.card import Card
from zibo_app.ui.widgets.label import Label, Wrapped
from zibo_app.ui.widgets.tick_box import TickBox

DONE = "1"
INDENT = 24
"""How far, in px at 100 %, words stand in that belong to the tick above."""


class ListCard(Card):
    """One system's list at a time; `turned` says that another is shown."""

    turned = Signal()

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(ctx, ctx.tr("What only the operating system can block"), parent=parent)
        self._ctx = ctx
        self.system = ""
        self.ticks: dict[str, TickBox] = {}
        said = ctx.tr("A program cannot block these. Whoever sets up the computer sees to them once.")
        self._group = QButtonGroup(self)
        self.chips = {key: self._chip(key, name) for key, (name, _) in SYSTEMS.items()}
        self._count = Label("", "second")
        self._lines = column(gap=ctx.px(8))
        more = ctx.tr("Step by step: docs/kiosk.en.md")
        head = row(*self.chips.values(), STRETCH, self._count, gap=ctx.px(6))
        parts = (Wrapped(said, "second"), head, self._lines, Wrapped(more, "note"), STRETCH)
        self.body.addLayout(column(*parts, gap=ctx.px(8)))
        self.show_system(system_of(sys.platform))

    def _chip(self, key: str, name: str) -> Button:
        made = chip(name)
        on_click(made, self._chosen, key)
        self._group.addButton(made)
        return made

    def _chosen(self, system: str) -> None:
        self.show_system(system)
        self.turned.emit()

    def show_system(self, system: str) -> None:
        """Show the list of a system; an unknown one changes nothing."""
        if system not in SYSTEMS:
            return
        self.system = system
        clear(self._lines)
        self.ticks = {}
        for key, made in self.chips.items():
            made.setChecked(key == system)
        for line in SYSTEMS[system][1]:
            self._lines.addWidget(self._line(line))
        self._told()

    def _line(self, line: Line) -> QWidget:
        ctx, holder = self._ctx, QWidget()
        how = ctx.tr(line.how)
        tick = TickBox(ctx, ctx.tr(line.what), checked=self._fact(line.key) == DONE)
        tick.setAccessibleDescription(how)
        tick.setEnabled(ctx.session.office is not None)
        tick.toggled.connect(partial(self._ticked, line.key))
        self.ticks[line.key] = tick
        below = row(Wrapped(how, "second"), margins=(ctx.px(INDENT), 0, 0, 0), gap=0)
        column(tick, below, gap=0, parent=holder)
        return holder

    def _fact(self, line: str) -> str:
        office = self._ctx.session.office
        try:
            return office.fact(fact_of(self.system, line)) if office else ""
        except Refused as refusal:
            jobs.REPORTS.failed.emit(refusal)
            return ""

    def _ticked(self, line: str, done: bool) -> None:
        office = self._ctx.session.office
        try:
            if office:
                office.set_fact(fact_of(self.system, line), DONE if done else "")
        except Refused as refusal:
            jobs.REPORTS.failed.emit(refusal)
            self.show_system(self.system)
        self._told()

    def _told(self) -> None:
        done = sum(tick.isChecked() for tick in self.ticks.values())
        self._count.setText(self._ctx.tr("{done} of {n} seen to", done=done, n=len(self.ticks)))
