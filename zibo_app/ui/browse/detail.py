"""The detail pane: what the viewer may see of one record of any kind; for staff, where it comes from."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from zibo_app.domain.evidence import State
from zibo_app.domain.text import msg
from zibo_app.overriding import override
from zibo_app.services.profile import Profile, profile
from zibo_app.ui.browse.figures import FigureGroup
from zibo_app.ui.browse.gaps import asks_of, gaps
from zibo_app.ui.browse.head import head
from zibo_app.ui.browse.honours import honours, named_in, recipients, services
from zibo_app.ui.browse.parts import words
from zibo_app.ui.browse.relations import map_link, relations
from zibo_app.ui.browse.statements import statements
from zibo_app.ui.browse.strip import EvidenceStrip
from zibo_app.ui.browse.touch import enlarge
from zibo_app.ui.context import Context
from zibo_app.ui.navigator import Place
from zibo_app.ui.said import is_said
from zibo_app.ui.widgets.badge import state_line
from zibo_app.ui.widgets.boxes import STRETCH, column, row
from zibo_app.ui.widgets.card import Rule, Surface
from zibo_app.ui.widgets.keep import KeptScroll
from zibo_app.ui.widgets.scroll import Scroll

BESIDE, STRIP = 620, 400
"""From which width (in px) on the two columns stand side by side, and the strip is shown at all."""


class DetailPane(Surface):
    """Shows one record; `touch` asks for type and targets large enough for a finger.

    `figure_requested` carries the id of a figure whose evidence is wanted, `place_requested` a Place.
    """

    figure_requested = Signal(str)
    place_requested = Signal(object)

    def __init__(self, ctx: Context, *, touch: bool = False, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._ctx = ctx
        self._touch = touch
        self.setProperty("touch", touch)
        self._shown = ""
        self._found: Profile | None = None
        self._columns: QBoxLayout | None = None
        self._scroll = Scroll(QWidget())
        self.kept = KeptScroll(self._scroll.verticalScrollBar())
        self.strip = EvidenceStrip(ctx)
        self.strip.wanted.connect(self.figure_requested)
        self.strip.hide()
        column(self._scroll, self.strip, gap=0, margins=(1, 1, 1, 1), parent=self).setStretch(0, 1)

    def record(self) -> str:
        """Give the id of the record shown, empty where there is none."""
        return self._shown

    def show_record(self, which: str) -> None:
        """Show a record from its top; an id this viewer has no record of leaves a sentence that says so."""
        self._found = profile(self._ctx.catalogue, which) if which else None
        self._shown = which if self._found else ""
        self._columns = None  # those of the record before go with it
        content = self._content(self._found) if self._found else self._empty(which)
        if self._touch:
            enlarge(self._ctx, content)
        self._turn()
        self._scroll.setWidget(content)
        self.kept.restore("")
        if self._ctx.staff and not self._touch:
            figures = self._found.figures if self._found else ()
            lacking = self._found.missing if self._found else ()
            asks = asks_of(self._ctx, self._found) if self._found else ()
            self.strip.show_record(figures[0] if figures else None, lacking, asks)
            self._fit_strip()

    def _empty(self, which: str) -> QWidget:
        content = QWidget()
        absent, none = msg("This record is not in the catalogue."), msg("Choose a record from the list.")
        said = self._ctx.tr(absent if which else none)
        column(words(said, "second"), STRETCH, margins=self._margins(), parent=content)
        return content

    def _margins(self) -> tuple[int, int, int, int]:
        px = self._ctx.px
        return (px(20), px(16), px(20), px(16))

    def _content(self, found: Profile) -> QWidget:
        ctx, content = self._ctx, QWidget()
        groups = [FigureGroup(ctx, group, self._go) for group in found.groups]
        for group in groups:
            group.touched.connect(self._touched)
        left = (
            *relations(ctx, found, self._go),
            *statements(ctx, found, self._touched),
            *map_link(ctx, found, self._map),
        )
        right = (
            *recipients(ctx, found, self._go, self._touched),
            *honours(ctx, found, self._go, self._touched),
            *named_in(ctx, found, self._touched),
            *services(ctx, found, self._go),
            *gaps(ctx, found),
        )
        self._columns = self._beside(left, right)
        rule = [Rule()] if groups and (left or right) else []
        column(
            *head(ctx, found, self._go),
            *groups,
            *self._foot(found),
            *rule,
            self._columns,
            STRETCH,
            gap=ctx.px(10),
            margins=self._margins(),
            parent=content,
        )
        return content

    def _foot(self, found: Profile) -> Iterator[QWidget]:
        """Say once of what state figures are, where no strip says it; an exception has its own badge."""
        source = any(each.state is State.SOURCE for group in found.groups for each in group.figures)
        if source and not self._ctx.staff:
            yield state_line(self._ctx)

    def _beside(self, left: Iterable[QWidget], right: Iterable[QWidget]) -> QBoxLayout:
        px = self._ctx.px
        sides = [column(*side, STRETCH, gap=px(18)) for side in (tuple(left), tuple(right)) if side]
        box = row(*sides, gap=px(26), margins=(0, px(4), 0, 0))
        for at, stretch in zip(range(len(sides)), (4, 3), strict=False):
            box.setStretch(at, stretch)
        return box

    def _go(self, which: str) -> None:
        self.place_requested.emit(Place("", which))

    def _map(self, which: str) -> None:
        self.place_requested.emit(Place("chains", "", (("view", "map"), ("focus", which))))

    def _touched(self, which: str) -> None:
        if is_said(which):
            self.figure_requested.emit(which)
            return
        figure = self._ctx.catalogue.figure(which)
        if figure is not None:
            if not self.strip.isHidden():
                self.strip.touch(figure)
            self.figure_requested.emit(which)

    def _fit_strip(self) -> None:
        """Leave the strip out where it would be cut: every figure still opens its evidence."""
        if self._ctx.staff and not self._touch and self.isVisible():
            self.strip.setVisible(self.strip.told_any() and self.width() >= self._ctx.px(STRIP))

    def _turn(self) -> None:
        if self._columns is not None:
            upright = self._touch and self.height() > self.width()  # then there is room below
            wide = self.width() >= self._ctx.px(BESIDE) and not upright
            way = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
            if self._columns.direction() is not way:
                self._columns.setDirection(way)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the two columns one under the other where they would crowd."""
        super().resizeEvent(event)
        self._turn()
        self._fit_strip()

    @override
    def minimumSizeHint(self) -> QSize:
        """Give way to any width: the pane wraps and scrolls."""
        return QSize(self._ctx.px(240), self._ctx.px(160))
