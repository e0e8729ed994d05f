"""The evidence drawer: over the right edge of the pages, where any figure comes from."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLayout, QWidget
from shiboken6 import isValid

from zibo_app.domain.listing import Brief
from zibo_app.overriding import override
from zibo_app.ui import evidence as words
from zibo_app.ui import said
from zibo_app.ui.context import Context
from zibo_app.ui.evidence import Evidence
from zibo_app.ui.navigator import Place
from zibo_app.ui.widgets.boxes import STRETCH, Margins, column, row
from zibo_app.ui.widgets.buttons import icon_button, on_click
from zibo_app.ui.widgets.card import Rule, Surface
from zibo_app.ui.widgets.label import Label
from zibo_app.ui.widgets.link import Link
from zibo_app.ui.widgets.scroll import Scroll

WIDTH, GUEST_WIDTH = 380, 480
"""In px at 100 %; guests read standing, and touch."""


class EvidenceDrawer(Surface):
    """The drawer, hidden until a figure is asked for; `place_requested` carries the Place to go to."""

    place_requested = Signal(object)

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__("drawer", parent)
        self.setProperty("guest", not ctx.staff)
        self._ctx = ctx
        self._before: QWidget | None = None
        self.close_button = icon_button(ctx, "x", ctx.tr("Close (Esc)"))
        on_click(self.close_button, self.close_drawer)
        self.area = Scroll(QWidget())
        self.area.setAccessibleName(ctx.tr("Evidence"))
        title = Label(ctx.tr("Evidence"), "mark")
        top = row(title, STRETCH, self.close_button, margins=(ctx.px(20), ctx.px(10), ctx.px(10), ctx.px(4)))
        column(top, self.area, gap=0, parent=self)
        self.hide()

    def open_figure(self, figure: str) -> None:
        """Show the evidence of a figure by its id; an unknown id changes nothing."""
        if said.is_said(figure):
            self._open_said(said.gather(self._ctx, figure))
            return
        found = words.gather(self._ctx, figure)
        if found is not None:
            label = f"{self._ctx.say(found.figure.label)} {self._ctx.figure(found.figure)}"
            self._open(label, self._content(found))

    def _open_said(self, found: said.Said | None) -> None:
        if found is not None:
            ctx = self._ctx
            facts = (Rule(), words.fact_rows(ctx, found.facts)) if found.facts else ()
            parts: list[QWidget | QLayout] = [*said.head(ctx, found), *facts]
            parts += words.sources(ctx, found.cited)
            self._open(found.text, self._laid(parts, found.record))

    def _open(self, label: str, content: QWidget) -> None:
        if self.isHidden():
            self._before = QApplication.focusWidget()
        self.setAccessibleName(f"{self._ctx.tr('Evidence')}: {label}")
        self.area.setWidget(content)
        self.show()
        self.raise_()
        self.close_button.setFocus()

    def close_drawer(self) -> None:
        """Put the drawer away; the focus goes back to where it was."""
        if self.isHidden():
            return
        self.hide()
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus()

    def fit(self, rect: QRect) -> None:
        """Take the right edge of `rect`, the place of the pages."""
        width = min(self._ctx.px(WIDTH if self._ctx.staff else GUEST_WIDTH), rect.width())
        self.setGeometry(rect.right() + 1 - width, rect.top(), width, rect.height())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_drawer()
        else:
            super().keyPressEvent(event)

    def _content(self, found: Evidence) -> QWidget:
        ctx = self._ctx
        facts = words.fact_rows(ctx, words.facts(ctx, found))
        sources = words.sources(ctx, found.cited)
        return self._laid(
            [
                *words.head(ctx, found),
                *words.read_aloud(ctx, found),
                Rule(),
                facts,
                *self._inputs(found),
                *sources,
                *self._members(found),
            ],
            found.record,
        )

    def _laid(self, parts: list[QWidget | QLayout], record: Brief | None) -> QWidget:
        ctx, inner = self._ctx, QWidget()
        if record:
            parts += [Rule(), self._link(record, f"{ctx.name(record)} →")]
        margins: Margins = (ctx.px(20), ctx.px(4), ctx.px(20), ctx.px(16))
        column(*parts, STRETCH, gap=ctx.px(8), margins=margins, parent=inner)
        return inner

    def _inputs(self, found: Evidence) -> list[QWidget]:
        """Lead from a derived figure to those it follows from."""
        if not found.inputs:
            return []
        ctx, links = self._ctx, []
        for figure in found.inputs:
            link = Link(ctx, figure.id, f"{ctx.say(figure.label)} {ctx.figure(figure)}")
            link.activated.connect(self.open_figure)
            links.append(link)
        return [Rule(), Label(ctx.tr("Follows from"), "card-title"), *links]

    def _members(self, found: Evidence) -> list[QWidget]:
        said = words.named(self._ctx, found)
        if not said:
            return []
        links = [self._link(brief, self._ctx.name(brief)) for brief in found.members]
        return [Rule(), Label(said, "card-title" if links else "second", wrap=True), *links]

    def _link(self, brief: Brief, text: str) -> Link:
        link = Link(self._ctx, brief.id, text)
        link.activated.connect(self._go)
        return link

    def _go(self, record: str) -> None:
        self.place_requested.emit(Place("", record))
