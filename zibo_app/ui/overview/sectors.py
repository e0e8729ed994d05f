"""The leading industries: a card each, with a line of its colour on top."""

from PySide6.QtWidgets import QWidget

from zibo_app.domain.text import Text
from zibo_app.services.overview import Sector
from zibo_app.ui.context import Context
from zibo_app.ui.overview.blocks import Wish, grid
from zibo_app.ui.widgets.boxes import STRETCH, column
from zibo_app.ui.widgets.card import Active
from zibo_app.ui.widgets.fitting import Fitting
from zibo_app.ui.widgets.label import Label, breakable

SECTOR = 190
"""The least width of a card, in px at 100 %."""
SERIES = 5
LONGEST = 120
"""Letters of a line that may wrap."""
BETWEEN = Text("、", ", ")


class SectorCard(Active):
    """An industry: its name, one line, and the first of those reported under it; leads to its record."""

    def __init__(self, ctx: Context, sector: Sector, parent: QWidget | None = None) -> None:
        name, headline, named = ctx.name(sector.brief), ctx.say(sector.headline), named_words(ctx, sector)
        said = ". ".join(filter(None, (name, headline, named[0])))
        super().__init__(sector.brief.id, "sector", said, parent)
        self.setProperty("series", sector.colour % SERIES)
        self._one = Fitting(named, "second")
        self._many = Label(breakable(named[0][:LONGEST]), "second", wrap=True)
        words = Label(breakable(headline[:LONGEST]), "second", wrap=True)
        title = Fitting((name, name.partition(" (")[0]), "card-title")
        lines = [title, *([words] if headline else []), self._one, self._many]
        margins = (ctx.px(14), ctx.px(6), ctx.px(14), ctx.px(6))
        column(STRETCH, *lines, STRETCH, gap=ctx.px(1), margins=margins, parent=self)
        self.set_roomy(roomy=False)

    def set_roomy(self, *, roomy: bool) -> None:
        """Let the names take several lines where the page is high."""
        self._one.setVisible(not roomy)
        self._many.setVisible(roomy)


def named_words(ctx: Context, sector: Sector) -> tuple[str, ...]:
    """Name the first firms reported under an industry, then ever fewer; the list is open, and says so."""
    if not sector.named:
        none, guest = ctx.tr("No firm named in the source"), ctx.tr("No firm named in published material")
        return (none if ctx.staff else guest,)
    names = [ctx.say(name) for name in sector.named]
    fewer = [names[:count] for count in range(len(names), 0, -1)]
    shown = [*fewer, [names[0].partition(" (")[0]]]
    return tuple(ctx.tr("{names} and others", names=ctx.say(BETWEEN).join(some)) for some in shown)


def sectors(ctx: Context, found: tuple[Sector, ...], wish: Wish) -> QWidget:
    """Show the industries' cards side by side."""
    cards = [SectorCard(ctx, sector) for sector in found]
    for card in cards:
        card.activated.connect(wish)
    return grid(ctx, cards, SECTOR)
