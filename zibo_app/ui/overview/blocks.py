"""The overview's blocks of numbers: headline tiles, counts of enterprises, the plans of a later year."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from zibo_app.domain.figure import Level
from zibo_app.domain.wording import period_text
from zibo_app.services.charting import Item
from zibo_app.services.overview import Shared, aside_of, shared
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.badge import state_line
from zibo_app.ui.widgets.boxes import STRETCH, Margins, column, row
from zibo_app.ui.widgets.card import Active, Card, Rule
from zibo_app.ui.widgets.grid import EvenGrid
from zibo_app.ui.widgets.label import Elided, Label
from zibo_app.ui.widgets.tile import FigureTile, caption, number_row

GAP = 12
TILE, PLAN = 168, 190
"""The least width of a headline tile and of a plan, in px at 100 %."""
DASH = "—"
Wish = Callable[[str], None]


def grid(ctx: Context, widgets: Iterable[QWidget], least: int) -> QWidget:
    """Lay widgets out in even columns."""
    holder = QWidget()
    layout = EvenGrid(ctx.px(least), ctx.px(GAP), holder)
    for widget in widgets:
        layout.addWidget(widget)
    return holder


def headline(ctx: Context, items: tuple[Item, ...], wish: Wish) -> QWidget:
    """Show the headline figures as tiles."""
    return grid(ctx, (_tile(ctx, item, wish) for item in items), TILE)


def _tile(ctx: Context, item: Item, wish: Wish) -> FigureTile:
    tile = FigureTile(ctx, item.figure, item.label, aside=ctx.say(aside_of(item)))
    tile.activated.connect(wish)
    return tile


def foot(ctx: Context, items: tuple[Item, ...]) -> Elided:
    """Say once what a card's figures share: ✓ 原文 · 2023 年 · 淄博高新区; to staff, how many to check."""
    common: Shared = shared(items)
    period = ctx.say(period_text(common.period)) if common.period else ""
    zone = ctx.say(ctx.catalogue.edition.zone) if common.of_zone else ""
    asked = sum(bool(item.figure.query) for item in items) if ctx.staff else 0
    check = ctx.tr("{n} to check", n=asked) if asked else ""
    if common.state is None:
        return Elided(" · ".join(filter(None, (period, zone, check))), "note")
    return Elided(state_line(ctx, period, zone, check, state=common.state).text(), "note")


class Cultivation(Card):
    """Counts of enterprises: the level at the left, what is counted, the number at the right."""

    def __init__(self, ctx: Context, items: tuple[Item, ...], wish: Wish) -> None:
        super().__init__(ctx, ctx.tr("Cultivation of enterprises"), _aside(ctx, items))
        self.body.setSpacing(0)
        levels = {_level(ctx, item) for item in items}
        wide = max(Label(level, "note").sizeHint().width() for level in levels)
        self.rows = [CountRow(ctx, item, wide) for item in items]
        for line in self.rows:
            line.activated.connect(wish)
            self.body.addWidget(line, 1)
            self.body.addWidget(Rule())
        self.body.addSpacing(ctx.px(6))
        self.body.addWidget(foot(ctx, items))


def _level(ctx: Context, item: Item) -> str:
    level = item.figure.level
    return DASH if level is Level.UNSAID else ctx.say(level)


def _aside(ctx: Context, items: tuple[Item, ...]) -> str:
    """Say in the card's head what all its numbers are: 2023 年 · 新增; nothing where they differ."""
    said = {caption(ctx, item.figure) for item in items}
    return said.pop() if len(said) == 1 else ""


class CountRow(Active):
    """One count in a line; activating it asks for its evidence."""

    def __init__(self, ctx: Context, item: Item, wide: int, parent: QWidget | None = None) -> None:
        label, level = ctx.say(item.label or item.figure.label), _level(ctx, item)
        spoken = ctx.say(item.figure.level)
        super().__init__(item.figure.id, "tile", f"{spoken} {label} {ctx.figure(item.figure)}", parent)
        key = Label(level, "note")
        key.setFixedWidth(wide)
        number = number_row(ctx, item.figure, "figure-small")
        box = row(key, Elided(label), number, gap=ctx.px(14), parent=self)
        box.setStretch(1, 1)
        box.setAlignment(number, Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumHeight(ctx.px(34))


class PlanTile(Active):
    """One planned number in a dashed frame: what is planned left, the number right."""

    def __init__(self, ctx: Context, item: Item, parent: QWidget | None = None) -> None:
        label = ctx.say(item.label or item.figure.label)
        said = f"{label} {ctx.figure(item.figure)} {caption(ctx, item.figure)}"
        super().__init__(item.figure.id, "plan", said, parent)
        number = number_row(ctx, item.figure, "figure-small")
        margins: Margins = (ctx.px(14), ctx.px(4), ctx.px(14), ctx.px(4))
        box = row(Elided(label, "second"), number, margins=margins, parent=self)
        box.setStretch(0, 1)
        box.setAlignment(number, Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumHeight(ctx.px(42))


def plans(ctx: Context, items: tuple[Item, ...], wish: Wish) -> QWidget:
    """Show planned numbers in dashed tiles."""
    tiles = [PlanTile(ctx, item) for item in items]
    for tile in tiles:
        tile.activated.connect(wish)
    return grid(ctx, tiles, PLAN)


def heading(title: str, *right: QWidget) -> QWidget:
    """A block's title line: the title left, a note or a link right."""
    holder = QWidget()
    box = row(Elided(title, "card-title"), STRETCH, *right, parent=holder)
    for widget in right:
        box.setAlignment(widget, Qt.AlignmentFlag.AlignVCenter)
    return holder


def block(*parts: QWidget, gap: int) -> QWidget:
    """Put a title line and what belongs to it together; the last part takes the room."""
    holder = QWidget()
    box = column(*parts, gap=gap, parent=holder)
    box.setStretch(len(parts) - 1, 1)
    return holder
