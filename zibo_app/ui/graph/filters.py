"""What of the map is shown: a chip for each sort of relation and each kind of record, with its count."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from zibo_app.domain.kinds import BY_KEY
from zibo_app.domain.text import Choice, Text
from zibo_app.domain.tie import Bond
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import clear, column
from zibo_app.ui.widgets.buttons import Button, on_click
from zibo_app.ui.widgets.flow import FlowLayout
from zibo_app.ui.widgets.label import Label


class MapFilters(QWidget):
    """The chips; `changed` says that another one is up or down."""

    changed = Signal()

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self.kinds: dict[str, Button] = {}
        self.bonds: dict[Bond, Button] = {}
        bonds, kinds = QWidget(), QWidget()
        self._bond_flow, self._kind_flow = FlowLayout(ctx.px(6), bonds), FlowLayout(ctx.px(6), kinds)
        column(
            Label(ctx.tr("Only these relations"), "card-title"),
            bonds,
            Label(ctx.tr("Only these kinds"), "card-title"),
            kinds,
            gap=ctx.px(6),
            parent=self,
        )

    def offer(self, kinds: Mapping[str, int], bonds: Mapping[Bond, int]) -> None:
        """Offer what there is to be filtered by."""
        if list(kinds) == list(self.kinds) and list(bonds) == list(self.bonds):
            return
        clear(self._bond_flow)
        clear(self._kind_flow)
        self.bonds = {bond: self._chip(bond, n, self._bond_flow) for bond, n in bonds.items()}
        self.kinds = {kind: self._chip(BY_KEY[kind].label, n, self._kind_flow) for kind, n in kinds.items()}

    def _chip(self, words: Text | Choice, count: int, flow: FlowLayout) -> Button:
        button = Button(f"{self._ctx.say(words)} {count}", "tight-chip")
        button.setCheckable(True)
        on_click(button, self.changed.emit)
        flow.addWidget(button)
        return button

    def chosen(self) -> tuple[frozenset[str], frozenset[Bond]]:
        """Give the kinds and the sorts of relation that alone are to be shown; none means all."""
        kinds = frozenset(kind for kind, chip in self.kinds.items() if chip.isChecked())
        return kinds, frozenset(bond for bond, chip in self.bonds.items() if chip.isChecked())

    def choose(self, kinds: frozenset[str], bonds: frozenset[Bond]) -> None:
        """Choose these, and nothing else."""
        for kind, chip in self.kinds.items():
            chip.setChecked(kind in kinds)
        for bond, chip in self.bonds.items():
            chip.setChecked(bond in bonds)
