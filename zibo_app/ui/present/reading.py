"""What the presenter reads at a stop: the notes, and each figure as it is said, with the names' pinyin."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from zibo_app.domain.aloud import aloud
from zibo_app.domain.figure import Figure
from zibo_app.domain.listing import Brief
from zibo_app.domain.slide import Slide
from zibo_app.overriding import override
from zibo_app.ui.context import Context
from zibo_app.ui.spoken import name_line
from zibo_app.ui.widgets.boxes import STRETCH, column
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.label import Label, Wrapped
from zibo_app.ui.widgets.link import LineLink
from zibo_app.ui.widgets.scroll import Scroll

CLICKED = {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
"""The keys of a clicker."""


class PanelArea(Scroll):
    """Scrolls by wheel, finger and arrows; a clicker goes on to the next stop, whatever has the keys."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Pass on what a clicker sends."""
        if event.key() in CLICKED:
            event.ignore()
        else:
            super().keyPressEvent(event)


class Panel(Surface):
    """A card with a heading over what may be longer than its room."""

    def __init__(self, ctx: Context, heading: str, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self.ctx = ctx
        self.area = PanelArea(QWidget())
        self.area.setAccessibleName(heading)
        margins = (ctx.px(14), ctx.px(8), ctx.px(6), ctx.px(6))
        column(Label(heading, "second"), self.area, gap=ctx.px(4), margins=margins, parent=self)

    def fill(self, *parts: QWidget) -> None:
        """Show these parts, one under the other, from the top."""
        inner, px = QWidget(), self.ctx.px
        column(*parts, STRETCH, gap=px(6), margins=(0, 0, px(8), px(4)), parent=inner)
        self.area.setWidget(inner)


class NotesPanel(Panel):
    """The notes of a stop; they never reach the audience's screen."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(ctx, ctx.tr("Notes"), parent)

    def tell(self, note: str) -> None:
        """Show the notes, or say that there are none."""
        self.fill(Wrapped(note, "notes") if note else Label(self.ctx.tr("No notes for this stop"), "second"))


class SpokenPanel(Panel):
    """How a stop's figures are said; `figure_requested` asks for the evidence of one."""

    figure_requested = Signal(str)

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(ctx, ctx.tr("Read aloud"), parent)

    def tell(self, slide: Slide | None) -> None:
        """Show how what is on the slide is read."""
        parts = [*self._parts(slide)] if slide else []
        self.fill(*(parts or [Label(self.ctx.tr("No figures on this slide"), "second")]))

    def _parts(self, slide: Slide) -> Iterator[QWidget]:
        known = self.ctx.catalogue.briefs((slide.record,)) if slide.record else {}
        figures = self.ctx.catalogue.figures_by_id(slide.figures)
        for key in slide.figures:
            if key in figures:
                yield from self._figure(figures[key])
        for brief in known.values():
            yield from self._name(brief)

    def _name(self, brief: Brief) -> Iterator[QWidget]:
        if brief.reading:
            yield Wrapped(name_line(self.ctx, brief), "spoken")

    def _figure(self, figure: Figure) -> Iterator[QWidget]:
        link = LineLink(self.ctx, figure.id, f"{self.ctx.say(figure.label)} {self.ctx.figure(figure)}")
        link.activated.connect(self.figure_requested)
        yield link
        for said in aloud(figure):
            yield Wrapped(said, "spoken")
