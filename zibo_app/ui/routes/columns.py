"""Three columns as the width allows: side by side, the last one below, or one under the other."""

from typing import NamedTuple

from PySide6.QtWidgets import QGridLayout, QWidget

from zibo_app.ui.context import Context

Cell = tuple[int, int, int, int]
"""Row, column, and how many rows and columns a part spans."""


class Plan(NamedTuple):
    """Where the saved routes, the open one and its stop stand, which column grows, from which width on."""

    cells: tuple[Cell, Cell, Cell]
    grows: int
    least: int


WIDE = Plan(((0, 0, 1, 1), (0, 1, 1, 1), (0, 2, 1, 1)), 1, 1040)
MEDIUM = Plan(((0, 0, 1, 1), (0, 1, 1, 1), (1, 0, 1, 2)), 1, 700)
NARROW = Plan(((0, 0, 1, 1), (1, 0, 1, 1), (2, 0, 1, 1)), 0, 0)
SAVED, DETAIL = 224, 404
"""The least widths of the saved routes and of the stop chosen where others stand beside them, in px."""
SAVED_SHARE, DETAIL_SHARE = 0.16, 0.34
"""What they take of a wide window."""
SAVED_HIGH, STOPS_HIGH = 190, 330
"""How high the parts are that would else be as high as the window."""
FREE = 16_777_215


class Columns(QWidget):
    """It is told its width, so that what scrolls around it can take part."""

    def __init__(
        self, ctx: Context, saved: QWidget, card: QWidget, detail: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._parts = (saved, card, detail)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(ctx.px(16))
        self.plan: Plan | None = None

    def fit(self, width: int) -> None:
        """Lay the parts out for a width, in px."""
        plan = next(each for each in (WIDE, MEDIUM, NARROW) if width >= self._ctx.px(each.least))
        if plan != self.plan:
            self._lay(plan)
        saved, card, detail = self._parts
        beside = max(self._ctx.px(SAVED), int(width * SAVED_SHARE))
        third = max(self._ctx.px(DETAIL), int(width * DETAIL_SHARE))
        _wide(saved, beside if plan is not NARROW else 0)
        _wide(detail, third if plan is WIDE else 0)
        saved.setMinimumHeight(self._ctx.px(SAVED_HIGH) if plan is NARROW else 0)
        card.setMinimumHeight(self._ctx.px(STOPS_HIGH) if plan is not WIDE else 0)

    def _lay(self, plan: Plan) -> None:
        self.plan = plan
        for part, cell in zip(self._parts, plan.cells, strict=True):
            self._grid.removeWidget(part)
            self._grid.addWidget(part, *cell)
        for number in range(3):
            self._grid.setColumnStretch(number, int(number == plan.grows))
        self._grid.setRowStretch(0, int(plan is not NARROW))


def _wide(part: QWidget, width: int) -> None:
    """Give a part this width, or with 0 any."""
    part.setMinimumWidth(width)
    part.setMaximumWidth(width or FREE)
