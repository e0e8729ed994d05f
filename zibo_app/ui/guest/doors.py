"""The doors to touch at the foot of the visitor view, and the way to leave a question."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QSizePolicy, QSpacerItem, QWidget

from zibo_app.overriding import override
from zibo_app.ui.context import Context
from zibo_app.ui.guest.parts import EDGE, set_property
from zibo_app.ui.pages.spec import PageSpec
from zibo_app.ui.widgets.boxes import column, row
from zibo_app.ui.widgets.buttons import Button, on_click
from zibo_app.ui.widgets.card import Surface

NARROW, NARROW_SIX, TINY = 700, 860, 600
"""Below which width, in px at 100 %, bar and doors stand closer and the doors are written smaller, five doors
or six buttons; and below which the sixth stands under the doors."""
EDGES = 14
"""Px above and below the doors."""
ASK = "ask"
"""The key of the button that is no door."""


def _wide(button: Button) -> Button:
    """Let a button share the width evenly with the others."""
    button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    return button


def halved(name: str) -> str:
    """Break a name in two lines, at the space nearest its middle; Chinese breaks anywhere."""
    middle = len(name) // 2
    spaces = [at for at, letter in enumerate(name) if letter == " "]
    at = min(spaces, key=lambda space: abs(space - middle), default=0 if name.isascii() else middle)
    return f"{name[:at].rstrip()}\n{name[at:].lstrip()}" if at else name


class Doors(Surface):
    """The doors along the foot; `chosen` carries a page's id, `asked` says that a question is to be left.

    Without an office store there is nowhere to leave one, and no button for it.
    """

    chosen = Signal(str)
    asked = Signal()

    def __init__(self, ctx: Context, specs: Iterable[PageSpec], parent: QWidget | None = None) -> None:
        super().__init__("doors", parent)
        self._ctx = ctx
        self._group = QButtonGroup(self)
        self._doors = {spec.id: self._door(ctx, spec) for spec in specs if spec.label}
        self.ask = _wide(Button(ctx.tr("Leave a question"), "ask", self))
        self.ask.setVisible(False)
        on_click(self.ask, self.asked.emit)
        self._all = dict(self._doors)
        if ctx.session.office is not None:
            self._all[ASK] = self.ask
        self._names = {key: door.accessibleName() for key, door in self._all.items()}
        self._apart = QSpacerItem(0, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        self._row = row(*self._doors.values(), self._apart, gap=ctx.px(12))
        self._box = column(self._row, gap=ctx.px(6), parent=self)
        self._seat(self._row)

    def _seat(self, box: QBoxLayout) -> None:
        """Give the sixth button its place, beside the doors or under them."""
        if ASK in self._all and box.indexOf(self.ask) < 0:
            for other in (self._row, self._box):
                other.removeWidget(self.ask)
            box.addWidget(self.ask)
            self.ask.show()

    def _door(self, ctx: Context, spec: PageSpec) -> Button:
        door = _wide(Button(ctx.tr(spec.label), "door"))
        door.setCheckable(True)
        door.setProperty("page", spec.id)
        self._group.addButton(door)
        on_click(door, self.chosen.emit, spec.id)
        return door

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width evenly; where it is short, break long names in two and write them smaller."""
        super().resizeEvent(event)
        px, width, six = self._ctx.px, event.size().width(), ASK in self._all
        below = six and width < px(TINY)
        narrow = width < px(NARROW_SIX if six and not below else NARROW)
        edge, gap = (px(16), px(6)) if narrow else (px(EDGE), px(12))
        self._seat(self._box if below else self._row)
        self._box.setContentsMargins(edge, px(EDGES), edge, px(EDGES))
        self._row.setSpacing(gap)
        self._apart.changeSize(px(14) if six and not narrow else 0, 0)
        self._row.invalidate()
        room = (width - 2 * edge) // (len(self._all) - below) - gap - px(16)
        for key, door in self._all.items():
            set_property(door, "narrow", narrow)
            name = self._names[key]
            long = door.fontMetrics().horizontalAdvance(name) > room
            door.setText((halved(name) if long else name).replace("&", "&&"))

    def mark(self, page: str) -> None:
        """Show which door stands open; on a record's page none does."""
        self._group.setExclusive(page in self._doors)
        for key, door in self._doors.items():
            door.setChecked(key == page)
