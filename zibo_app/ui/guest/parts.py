"""What the visitor's pages share: the industry card, the fact, and the heading."""

from PySide6.QtGui import QPainter, QPaintEvent, QPainterPath
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from zibo_app.domain.figure import Figure
from zibo_app.domain.text import Text
from zibo_app.services.overview import IndustryCard
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import column
from zibo_app.ui.widgets.card import Active
from zibo_app.ui.widgets.label import Label
from zibo_app.ui.widgets.tile import number_row

EDGE, GAP = 40, 14
TOP_LINE = 4


class TopLined(Active):
    """A card with a coloured line along its top edge, inside the rounded corners."""

    def __init__(self, ctx: Context, key: str, name: str, series: int, parent: QWidget | None = None) -> None:
        super().__init__(key, "card", name, parent)
        self._colour = ctx.theme.series(series)
        self._radius = ctx.px(12)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card, then its line."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), self._radius, self._radius)
        painter.setClipPath(outline)
        painter.fillRect(0, 0, self.width(), TOP_LINE, self._colour)


class GuestIndustry(TopLined):
    """An industry to touch: its name large, one line about it, and who is named in it."""

    def __init__(self, ctx: Context, card: IndustryCard, parent: QWidget | None = None) -> None:
        name, names = ctx.name(card.brief), ctx.say(card.names)
        super().__init__(ctx, card.brief.id, f"{name}. {ctx.say(card.headline)}. {names}", card.colour, parent)
        labels = (Label(name, "guest-name", wrap=True), Label(ctx.say(card.headline), "guest-text", wrap=True), Label(names, "guest-second", wrap=True))
        column(*labels, gap=ctx.px(8), margins=(ctx.px(20), ctx.px(24), ctx.px(16), ctx.px(16)), parent=self).addStretch(1)


class GuestFact(Active):
    """A number to touch: large, with its unit, and what it counts beneath."""

    def __init__(self, ctx: Context, figure: Figure, label: Text, parent: QWidget | None = None) -> None:
        heading = ctx.say(label or figure.label)
        super().__init__(figure.id, "tile", f"{heading} {ctx.figure(figure)}", parent)
        column(number_row(ctx, figure, "guest-figure", "guest-unit"), Label(heading, "guest-text", wrap=True), gap=ctx.px(2), parent=self).addStretch(1)
