"""What the visitor's pages share: the industry card, the fact, and the heading."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QSpacerItem, QWidget

from zibo_app.domain.figure import Figure
from zibo_app.domain.text import Lang, Text
from zibo_app.overriding import override
from zibo_app.services.overview import Sector
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import STRETCH, Part, column
from zibo_app.ui.widgets.buttons import Button
from zibo_app.ui.widgets.card import Active
from zibo_app.ui.widgets.flow import FlowLayout
from zibo_app.ui.widgets.label import Label, breakable
from zibo_app.ui.widgets.scroll import Scroll
from zibo_app.ui.widgets.tile import number_row

EDGE, GAP, TOUCH = 40, 14, 56
NAMED, LETTERS = 2, 28
"""How many firms a card names, and how many letters their names may have together: English ones are long."""
TOP_LINE = 4


def touched(ctx: Context, desk: int) -> int:
    """Say how high, in px, what is touched must be: at a desk `desk` px at 100 %, at a touch screen more."""
    return ctx.px(max(desk, TOUCH) if ctx.session.touch else desk)


def words(text: str, role: str) -> Label:
    """Make a label that takes several lines, whatever it is given."""
    return Label(breakable(text), role, wrap=True)


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


def set_property(widget: QWidget, name: str, value: object) -> None:
    """Set a property that theme.qss knows, and dress the widget anew where it changed."""
    if widget.property(name) != value:
        widget.setProperty(name, value)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class GuestChoice(Active):
    """One of a list to choose from; a long name takes several lines."""

    def __init__(self, ctx: Context, key: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(key, "choice", name, parent)
        margins = (ctx.px(16), ctx.px(12), ctx.px(12), ctx.px(12))
        column(words(name, "guest-strong"), margins=margins, parent=self)
        self.setMinimumHeight(ctx.px(TOUCH))

    def choose(self, *, chosen: bool) -> None:
        """Show whether this is the one chosen."""
        set_property(self, "selected", chosen)


class GuestPart(Active):
    """A part of an answer to touch: as wide as its words, which wrap where there is not the room."""

    def __init__(self, ctx: Context, key: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(key, "choice", text, parent)
        self._label = words(text, "guest-second")
        self._edge = ctx.px(16)
        margins = (self._edge, ctx.px(8), self._edge, ctx.px(8))
        column(STRETCH, self._label, STRETCH, gap=0, margins=margins, parent=self)
        self.setMinimumHeight(touched(ctx, 44))

    @override
    def sizeHint(self) -> QSize:
        """Ask for one line."""
        self._label.ensurePolished()
        words = self._label.fontMetrics().horizontalAdvance(self._label.text())
        return QSize(words + 2 * self._edge + SLACK, super().sizeHint().height())


def chip_line(ctx: Context, chips: Iterable[Button]) -> QWidget:
    """Lay out chips in as many lines as they need."""
    holder = QWidget()
    flow = FlowLayout(ctx.px(10), holder)
    for button in chips:
        flow.addWidget(button)
    return holder


def page_scroll(ctx: Context, page: QWidget, *parts: Part) -> Scroll:
    """Lay a page's parts out one under the other, so that all of it scrolls; give its scroll."""
    content = QWidget()
    margins = (ctx.px(EDGE), ctx.px(24), ctx.px(EDGE), ctx.px(12))
    column(*parts, STRETCH, gap=ctx.px(16), margins=margins, parent=content)
    scroll = Scroll(content)
    column(scroll, parent=page)
    return scroll


def named(ctx: Context, sector: Sector) -> str:
    """Name a few of those reported under an industry: 新恒汇、芯材 等."""
    first, *others = [ctx.say(name) for name in sector.named[:NAMED]] or [""]
    names = [first, *(name for name in others if len(first) + len(name) <= LETTERS)]
    between, more = ("、", " 等") if ctx.lang == "zh" else (", ", " and others")
    return between.join(names) + (more if first else "")


SLACK = 6
"""Px added to a line of words: a label that wraps rounds them up, and has a frame around it."""
ROLES: dict[Lang, tuple[str, str, str]] = {
    "zh": ("guest-industry", "guest-headline", "guest-names"),
    "en": ("guest-name-en", "guest-headline-en", "guest-second"),
}
"""How name, headline and names of a card look; Chinese is short and may be larger."""


class GuestIndustry(TopLined):
    """An industry to touch: its name large, one line about it, and who is named in it."""

    def __init__(self, ctx: Context, sector: Sector, parent: QWidget | None = None) -> None:
        name, headline = ctx.name(sector.brief), ctx.say(sector.headline)
        names = named(ctx, sector)
        super().__init__(ctx, sector.brief.id, f"{name}. {headline}. {names}", sector.colour, parent)
        roles = ROLES[ctx.lang]
        said = (name, headline, names or ctx.tr("Published material names no firm"))
        labels = [words(text, role) for text, role in zip(said, roles, strict=True)]
        margins = (ctx.px(20), ctx.px(15), ctx.px(16), ctx.px(10))
        self._box = column(*labels, gap=ctx.px(8), margins=margins, parent=self)
        self._above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._box.insertItem(0, self._above)
        self._box.addStretch(1)

    def centre(self, wanted: bool) -> None:
        """Let the words stand in the middle of the height, or at the top."""
        self._box.setStretch(0, int(wanted))
        grows = QSizePolicy.Policy.Expanding if wanted else QSizePolicy.Policy.Fixed
        self._above.changeSize(0, 0, QSizePolicy.Policy.Minimum, grows)
        self._box.invalidate()


class GuestFact(Active):
    """A number to touch: large, with its unit, and what it counts beneath."""

    def __init__(self, ctx: Context, figure: Figure, label: Text, parent: QWidget | None = None) -> None:
        heading = ctx.say(label or figure.label)
        super().__init__(figure.id, "tile", f"{heading} {ctx.figure(figure)}", parent)
        column(
            number_row(ctx, figure, "guest-figure", "guest-unit"),
            words(heading, "guest-text" if ctx.lang == "zh" else "guest-headline-en"),
            gap=ctx.px(2),
            parent=self,
        ).addStretch(1)
