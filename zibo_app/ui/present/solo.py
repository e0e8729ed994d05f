"""One screen for the presenter and the audience: only what guests may see, notes on demand."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from zibo_app.domain.slide import Tongues
from zibo_app.domain.text import Text
from zibo_app.overriding import override
from zibo_app.ui.context import Context
from zibo_app.ui.guest.frame import GUEST_PAGES
from zibo_app.ui.present.foot import Foot
from zibo_app.ui.present.frame import StopFrame
from zibo_app.ui.present.reading import NotesPanel, SpokenPanel
from zibo_app.ui.present.run import Run
from zibo_app.ui.present.swipes import Swipes
from zibo_app.ui.slides.view import SlideView
from zibo_app.ui.widgets.boxes import row
from zibo_app.ui.widgets.card import Surface

NOTES_HIGH = 0.3
"""Which part of the height the notes take when they are asked for."""


class SoloFrame(StopFrame):
    """The slide over a low foot; notes and readings lie over the slide only while they are asked for."""

    def __init__(
        self, ctx: Context, *, small: bool = False, still: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(ctx, GUEST_PAGES, Foot(ctx, small=True), parent)
        self.slide = SlideView(small=small, still=still)
        Swipes(self.slide).wished.connect(self.wished)
        self.lay(self.slide)
        self.notes, self.spoken = NotesPanel(ctx), SpokenPanel(ctx)
        self.spoken.figure_requested.connect(self.open_figure)
        self.over_slide = Surface("stage-foot", self)
        edge = ctx.px(12)
        row(self.notes, self.spoken, gap=edge, margins=(edge, edge, edge, edge), parent=self.over_slide)
        self.over_slide.hide()
        self.turned.connect(self.over_slide.hide)

    @override
    def show_run(self, run: Run, tongues: Tongues, lacking: tuple[Text, ...]) -> None:
        """Show where the route has come to; notes asked for at the stop before are put away."""
        self.show_slides(run, tongues)
        self.over_slide.hide()
        self.tell(run.here.slide if run.here else None)

    @override
    def show_slides(self, run: Run, tongues: Tongues) -> None:
        """Show the present slide."""
        self.slide.show_slide(None if run.blank or run.here is None else run.here.slide, tongues)

    def swap_notes(self, run: Run) -> None:
        """Show the notes and readings of the stop, or put them away."""
        if self.over_slide.isHidden() and run.here is not None and not self.away:
            self.notes.tell(run.here.stop.note)
            self.spoken.tell(run.here.slide)
            self._fit_notes()
            self.over_slide.show()
            self.over_slide.raise_()
        else:
            self.over_slide.hide()

    @override
    def close_one(self) -> bool:
        """Put away what lies on top, the notes before the rest."""
        if not self.over_slide.isHidden():
            self.over_slide.hide()
            return True
        return super().close_one()

    @override
    def back(self) -> bool:
        """Put away all that lies over the stop, the notes too."""
        self.over_slide.hide()
        return super().back()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the notes above the foot."""
        super().resizeEvent(event)
        self._fit_notes()

    def _fit_notes(self) -> None:
        room = self.room()
        high = round(room.height() * NOTES_HIGH)
        self.over_slide.setGeometry(QRect(room.left(), room.bottom() + 1 - high, room.width(), high))
