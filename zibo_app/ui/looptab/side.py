"""The right side: the slide come to as guests will see it, and how long each slide stays."""

from functools import partial

from PySide6.QtWidgets import QWidget

from zibo_app.domain.bounded import SHORTEST_SLIDE
from zibo_app.domain.hall import LONGEST_SLIDE
from zibo_app.domain.slide import Tongues
from zibo_app.ui.looptab.desk import LoopDesk
from zibo_app.ui.routes.preview import Preview
from zibo_app.ui.widgets.boxes import STRETCH, column, row
from zibo_app.ui.widgets.buttons import icon_button, on_click
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.label import Label, Wrapped


class LoopSide(QWidget):
    """It follows the desk."""

    def __init__(self, desk: LoopDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, ctx = desk, desk.ctx
        self._ctx = ctx
        self.preview = Preview()
        self.none = Wrapped(
            ctx.tr("This slide is not shown to guests, and the loop passes over it."), "none-named"
        )
        self.seconds = Label("", "figure-mid")
        self.less = icon_button(ctx, "minus", ctx.tr("A second less for each slide"))
        self.more = icon_button(ctx, "plus", ctx.tr("A second more for each slide"))
        on_click(self.less, partial(self._last, -1))
        on_click(self.more, partial(self._last, 1))
        time = row(
            Label(ctx.tr("Each slide stays"), "strong"),
            STRETCH,
            self.less,
            self.seconds,
            self.more,
            gap=ctx.px(8),
        )
        words = ctx.tr(
            "At most {n} seconds a slide. The loop runs while nobody touches the screen; a touch, a key or"
            " the mouse leads into the catalogue. Languages, idle time and screen are chosen in Settings.",
            n=LONGEST_SLIDE,
        )
        strip = Surface("strip")
        margins = (ctx.px(12), ctx.px(8), ctx.px(12), ctx.px(10))
        column(time, Wrapped(words, "second"), gap=ctx.px(6), margins=margins, parent=strip)
        head = Label(ctx.tr("As guests see it"), "card-title")
        column(head, self.preview, self.none, strip, STRETCH, gap=ctx.px(8), parent=self)
        desk.changed.connect(self.refresh)
        desk.chosen.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the slide come to."""
        desk = self._desk
        slide = desk.slide(desk.shown) if desk.shown else None
        self.preview.show_slide(slide, Tongues.BOTH)
        self.none.setVisible(slide is None)
        seconds = desk.now.seconds
        self.seconds.setText(self._ctx.tr("{n} s", n=seconds))
        self.less.setEnabled(desk.can_save and seconds > SHORTEST_SLIDE)
        self.more.setEnabled(desk.can_save and seconds < LONGEST_SLIDE)

    def _last(self, by: int) -> None:
        self._desk.last(self._desk.now.seconds + by)
