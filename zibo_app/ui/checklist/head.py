"""The title line of the checklist: the legend, which filters, the sector, the way to write questions down."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QMenu, QSizePolicy, QWidget

from zibo_app.domain.evidence import State
from zibo_app.domain.listing import Brief
from zibo_app.domain.question import Coverage
from zibo_app.services.faq import Answer
from zibo_app.ui.checklist.words import beside, covered
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import column
from zibo_app.ui.widgets.buttons import Button, chip, on_click
from zibo_app.ui.widgets.flow import FlowLayout
from zibo_app.ui.widgets.label import Elided, tip

BESIDE = (State.DERIVED, State.LOCAL)
"""The states of parts that are counted beside."""
ELIDE = Qt.TextElideMode.ElideRight
LOWER = 3
"""How far the legend's chips stand below the buttons' upper edge, which are higher, in px at 100 %."""
WIDEST = 220
"""The widest the sector's button gets, in px at 100 %."""


class Legend(QWidget):
    """What the states mean, each a filter; `changed` that others are down."""

    changed = Signal()

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = {str(c): covered(ctx, c) for c in Coverage} | {str(s): beside(ctx, s) for s in BESIDE}
        self.chips: dict[str, Button] = {}
        flow = FlowLayout(ctx.px(8), self)
        for key, words in self._words.items():
            made = chip(words)
            on_click(made, self.changed.emit)
            self.chips[key] = made
            flow.addWidget(made)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def down(self) -> tuple[str, ...]:
        """The states that are filtered by."""
        return tuple(key for key, made in self.chips.items() if made.isChecked())

    def choose(self, keys: tuple[str, ...]) -> None:
        """Filter by these states, of those there are."""
        for key, made in self.chips.items():
            made.setChecked(key in keys)

    def show_answers(self, answers: list[Answer]) -> None:
        """Say how many answers are of each state; local and derived ones only where there are any."""
        for key, made in self.chips.items():
            count = sum(key in {str(each.coverage), *map(str, each.beside)} for each in answers)
            made.setText(f"{self._words[key]} {count}")
            made.setAccessibleName(made.text())
            made.setVisible(key in set(map(str, Coverage)) or count > 0 or made.isChecked())


class SectorButton(Button):
    """The sector that is asked about, with a menu of all; `chosen` carries its id, empty for all."""

    chosen = Signal(str)

    def __init__(self, ctx: Context, sectors: tuple[Brief, ...], parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self._ctx = ctx
        self.names = {"": ctx.tr("All sectors")} | {brief.id: ctx.name(brief) for brief in sectors}
        menu = QMenu(self)
        for key, name in self.names.items():
            action = QAction(name.replace("&", "&&"), menu)
            action.triggered.connect(partial(self._choose, key))
            menu.addAction(action)
        self.setMenu(menu)
        self.setMaximumWidth(ctx.px(WIDEST))
        self.mark("")

    def mark(self, sector: str) -> None:
        """Show the present sector."""
        name = self.names[sector]
        room = self._ctx.px(WIDEST - 60)
        self.setText(self.fontMetrics().elidedText(name, ELIDE, room).replace("&", "&&"))
        self.setAccessibleName(f"{self._ctx.tr('Sector')}: {name}")
        tip(self, name if name not in self.text() else "")

    def _choose(self, sector: str, _checked: bool = False) -> None:
        self.chosen.emit(sector)


class ChecklistHead(QWidget):
    """Title, legend, sector, and the button that opens the line to write a question down in."""

    def __init__(self, ctx: Context, sectors: tuple[Brief, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.legend = Legend(ctx)
        self.sector = SectorButton(ctx, sectors)
        self.note = Button(ctx.tr("Note a question"))
        self.note.setCheckable(True)
        self.note.setVisible(ctx.session.office is not None)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(ctx.px(12))
        self._grid.setVerticalSpacing(ctx.px(6))
        self._grid.setColumnStretch(1, 1)
        parts = (Elided(ctx.tr("Investors' questions"), "page-title"), None, self.sector, self.note)
        for place, part in enumerate(parts):
            if part is not None:
                self._grid.addWidget(part, 0, place)
        self._holder = QWidget()
        column(self.legend, margins=(0, ctx.px(LOWER), 0, 0), parent=self._holder)
        self.set_narrow(narrow=False)

    def set_narrow(self, *, narrow: bool) -> None:
        """Put the legend beneath the title where there is no room beside it."""
        self._grid.removeWidget(self._holder)
        if narrow:
            self._grid.addWidget(self._holder, 1, 0, 1, 4)
        else:
            self._grid.addWidget(self._holder, 0, 1)
