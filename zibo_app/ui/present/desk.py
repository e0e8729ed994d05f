"""The presenter's desk: the slide shown and the next, notes and readings, open points; for staff only."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from zibo_app.domain.slide import Slide, Tongues
from zibo_app.domain.text import Text
from zibo_app.overriding import override
from zibo_app.ui.context import Context
from zibo_app.ui.pages import PAGES
from zibo_app.ui.present.foot import Foot
from zibo_app.ui.present.frame import StopFrame
from zibo_app.ui.present.framed import WIDE, Framed
from zibo_app.ui.present.open_points import QuestionsPanel, UnstatedPanel
from zibo_app.ui.present.reading import NotesPanel, SpokenPanel
from zibo_app.ui.present.run import Run
from zibo_app.ui.present.strip import Strip
from zibo_app.ui.widgets.label import Elided

LEFT, HIGH, NEXT_HIGH = 0.61, 0.7, 0.37
"""Which part of the width the present slide may take, and of the height it and the next may."""
EDGE, GAP, LINE = 16, 12, 24


class DeskBody(QWidget):
    """The desk without its bars: everything in its place by one reckoning, whatever the size."""

    def __init__(self, ctx: Context, *, small: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._shape = WIDE
        self.now = Framed(ctx, small=small)
        self.coming = Elided("", "second")
        self.next = Framed(ctx, small=small)
        self.notes = NotesPanel(ctx)
        self.spoken = SpokenPanel(ctx)
        self.questions = QuestionsPanel(ctx)
        self.unstated = UnstatedPanel(ctx)
        parts: tuple[QWidget, ...] = (self.now, self.coming, self.next, self.notes, self.spoken)
        for part in (*parts, self.questions, self.unstated):
            part.setParent(self)

    def take_shape(self, size: QSize) -> None:
        """Take the shape of the audience's screen for both slides."""
        self._shape = size
        for framed in (self.now, self.next):
            framed.take_shape(size)
        self._place()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give everything its place."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        px = self._ctx.px
        edge, gap = px(EDGE), px(GAP)
        room = self.rect().adjusted(edge, edge, -edge, -edge)
        left = round((room.width() - gap) * LEFT)
        self._place_left(QRect(room.topLeft(), QSize(left, room.height())), gap)
        at = room.left() + left + gap
        self._place_right(QRect(at, room.top(), room.right() + 1 - at, room.height()), gap)

    def _shaped(self, width: int, most: int) -> QSize:
        return self._shape.scaled(width, most, Qt.AspectRatioMode.KeepAspectRatio)

    def _place_left(self, room: QRect, gap: int) -> None:
        slide = self._shaped(room.width(), round(room.height() * HIGH))
        self.now.setGeometry(QRect(room.topLeft(), slide))
        top = room.top() + slide.height() + gap
        high, half = room.bottom() + 1 - top, (room.width() - gap) // 2
        self.notes.setGeometry(room.left(), top, half, high)
        self.spoken.setGeometry(room.left() + half + gap, top, room.width() - half - gap, high)

    def _place_right(self, room: QRect, gap: int) -> None:
        line = self._ctx.px(LINE)
        slide = self._shaped(room.width(), round(room.height() * NEXT_HIGH))
        self.coming.setGeometry(room.left(), room.top(), room.width(), line)
        self.next.setGeometry(room.left(), room.top() + line, slide.width(), slide.height())
        top = room.top() + line + slide.height() + gap
        high = (room.bottom() + 1 - top - gap) // 2
        self.questions.setGeometry(room.left(), top, room.width(), high)
        self.unstated.setGeometry(room.left(), top + high + gap, room.width(), high)


class DeskFrame(StopFrame):
    """The desk with the strip above and the foot below; in its stead any page of the staff view."""

    def __init__(self, ctx: Context, *, small: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(ctx, PAGES, Foot(ctx), parent)
        self.strip = Strip(ctx)
        self.strip.wished.connect(self.wished)
        self.body = DeskBody(ctx, small=small)
        self.body.spoken.figure_requested.connect(self.open_figure)
        self.lay(self.body, self.strip)

    @override
    def show_run(self, run: Run, tongues: Tongues, lacking: tuple[Text, ...]) -> None:
        """Show where the route has come to."""
        here, coming, body = run.here, run.next, self.body
        slide = here.slide if here else None
        self.show_slides(run, tongues)
        body.notes.tell(here.stop.note if here else "")
        body.spoken.tell(slide)
        body.unstated.tell(slide, lacking)
        headline = self.ctx.say(coming.slide.headline) if coming else self.ctx.tr("This is the last stop")
        body.coming.setText(self.ctx.tr("Next: {what}", what=headline) if coming else headline)
        self.tell(slide)

    @override
    def show_slides(self, run: Run, tongues: Tongues) -> None:
        """Show the present slide and the next."""
        here: Slide | None = run.here.slide if run.here else None
        self.body.now.view.show_slide(None if run.blank else here, tongues)
        self.body.next.view.show_slide(run.next.slide if run.next else None, tongues)
