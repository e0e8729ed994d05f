"""The doors to touch at the foot of the visitor view, and the way to leave a question."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QSpacerItem, QWidget

from zibo_app.overriding import override
from zibo_app.ui.context import Context
from zibo_app.ui.guest.parts import EDGE, set_property
from zibo_app.ui.pages.spec import PageSpec
from zibo_app.ui.widgets.boxes import row
from zibo_app.ui.widgets.buttons import Button, on_click
from zibo_app.ui.widgets.card import Surface

NARROW = 700
"""Below which width, in px at 100 %, bar and doors stand closer and the doors are written smaller."""
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
        self.ask = _wide(Button(ctx.tr("Leave a question"), "ask"))
        on_click(self.ask, self.asked.emit)
        self._all = dict(self._doors)
        if ctx.session.office is not None:
            self._all[ASK] = self.ask
        self._names = {key: door.accessibleName() for key, door in self._all.items()}
        margins = (ctx.px(EDGE), ctx.px(14), ctx.px(EDGE), ctx.px(14))
        self._row = row(*self._all.values(), gap=ctx.px(12), margins=margins, parent=self)
        self._apart = QSpacerItem(0, 0, QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        self._row.insertItem(len(self._doors), self._apart)

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
        narrow, px = event.size().width() < self._ctx.px(NARROW), self._ctx.px
        edge, gap = (px(16), px(6)) if narrow else (px(EDGE), px(12))
        self._row.setContentsMargins(edge, px(14), edge, px(14))
        self._row.setSpacing(gap)
        self._apart.changeSize(0 if narrow or ASK not in self._all else px(14), 0)
        self._row.invalidate()
        room = (event.size().width() - 2 * edge) // len(self._all) - gap - px(16)
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
