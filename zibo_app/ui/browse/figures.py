"""The figures of a record in up to four columns; those of its projects under the project's name."""

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from zibo_app.domain.figure import Figure
from zibo_app.overriding import override
from zibo_app.services.profile import Group
from zibo_app.ui.browse.parts import Go, RecordLink, words
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import column, row
from zibo_app.ui.widgets.label import Label
from zibo_app.ui.widgets.tile import FigureTile, caption

MOST, LEAST = 4, 176
"""Columns at most, and the least width of one in px."""


class FigureGroup(QWidget):
    """Figures that stand together, attributed once where a firm gave them all; `touched` carries an id."""

    touched = Signal(str)

    def __init__(self, ctx: Context, group: Group, go: Go, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._across = 0
        given = [bool(figure.attribution) for figure in group.figures]
        said = ctx.tr("According to the company")
        self._tiles = [
            FigureTile(
                ctx, figure, role="tile", aside=_beneath(ctx, figure, said if own and not all(given) else "")
            )
            for figure, own in zip(group.figures, given, strict=True)
        ]
        for tile in self._tiles:
            tile.activated.connect(self.touched)
        self._grid = QGridLayout()
        self._grid.setSpacing(ctx.px(10))
        column(*self._heading(group, go, said if all(given) else ""), self._grid, gap=ctx.px(4), parent=self)
        self._lay(min(MOST, len(self._tiles)))

    def _heading(self, group: Group, go: Go, said: str) -> Iterator[QWidget]:
        if group.of is not None:
            holder = QWidget()
            before = [Label(f"{said} ·", "second")] if said else []
            line = row(*before, RecordLink(self._ctx, group.of, go), gap=self._ctx.px(2), parent=holder)
            line.setStretch(len(before), 1)
            yield holder
        elif said:
            yield words(said, "second")

    def _lay(self, across: int) -> None:
        if across == self._across:
            return
        for at in range(self._across):
            self._grid.setColumnStretch(at, 0)
        self._across = across
        for number, tile in enumerate(self._tiles):
            self._grid.addWidget(tile, *divmod(number, across), Qt.AlignmentFlag.AlignTop)
        for at in range(across):
            self._grid.setColumnStretch(at, 1)

    @override
    def minimumSizeHint(self) -> QSize:
        """Ask for one column only: the others go beneath."""
        return QSize(self._ctx.px(LEAST), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take fewer columns where four would crowd."""
        super().resizeEvent(event)
        fitting = max(1, self.width() // self._ctx.px(LEAST))
        self._lay(max(1, min(MOST, fitting, len(self._tiles))))


def _beneath(ctx: Context, figure: Figure, said: str) -> str:
    """Say what stands under the number beside its period: who gave it, or its nature if nothing else does."""
    return said or ("" if caption(ctx, figure) else ctx.say(figure.nature))
