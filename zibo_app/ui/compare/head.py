"""The head of a comparison, which stays while the lines scroll: the names, each with a way to take it out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from zibo_app.domain.listing import Brief
from zibo_app.ui.browse.parts import reading_of
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import STRETCH, column, row
from zibo_app.ui.widgets.buttons import icon_button, on_click
from zibo_app.ui.widgets.card import Active, Surface
from zibo_app.ui.widgets.clamp import Clamped
from zibo_app.ui.widgets.label import Elided

HEAD = 72


class NameView(Active):
    """A record's name over its column; activating it leads to the record."""

    def __init__(self, ctx: Context, brief: Brief, parent: QWidget | None = None) -> None:
        name, reading = ctx.name(brief), reading_of(ctx, brief)
        super().__init__(brief.id, "tile", ". ".join(filter(None, (name, reading))), parent)
        beneath = [Elided(reading, "note")] if reading else []
        margins = (ctx.px(4), 0, ctx.px(4), 0)
        column(
            STRETCH,
            Clamped(name, "compare-name", 1 if reading else 2, centred=True),
            *beneath,
            STRETCH,
            gap=0,
            margins=margins,
            parent=self,
        )


class HeadView(Surface):
    """The names of the compared; `opened` carries the record to go to, `dropped` the one to take out."""

    opened = Signal(str)
    dropped = Signal(str)

    def __init__(
        self, ctx: Context, kind: str, briefs: tuple[Brief, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__("compare-head", parent)
        self.corner = QWidget()
        counted = Elided(ctx.tr("{kind}: {n}", kind=kind, n=len(briefs)), "second")
        column(STRETCH, counted, STRETCH, margins=(ctx.px(16), 0, ctx.px(8), 0), parent=self.corner)
        self.names = [NameView(ctx, brief) for brief in briefs]
        self._row = row(self.corner, gap=0, parent=self)
        for brief, name in zip(briefs, self.names, strict=True):
            name.activated.connect(self.opened)
            self._row.addWidget(self._over(ctx, brief, name), 1)
        self.setFixedHeight(ctx.px(HEAD))

    def _over(self, ctx: Context, brief: Brief, name: NameView) -> QWidget:
        holder = QWidget()
        holder.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        out = icon_button(ctx, "x", ctx.tr("Take out: {name}", name=ctx.name(brief)))
        on_click(out, self.dropped.emit, brief.id)
        out.setVisible(ctx.staff)
        name.setMinimumWidth(1)
        box = row(name, out, gap=0, margins=(ctx.px(8), ctx.px(6), ctx.px(4), ctx.px(6)), parent=holder)
        box.setStretch(0, 1)
        return holder

    def align(self, width: int, right: int) -> None:
        """Make the corner as wide as the headings beneath, and leave room for their scroll bar."""
        self.corner.setFixedWidth(width)
        self._row.setContentsMargins(0, 0, right, 0)
