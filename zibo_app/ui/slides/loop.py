"""LoopView: slides one after the other until somebody touches the screen."""

from collections.abc import Callable, Sequence
from time import monotonic

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from zibo_app.domain.hall import LONGEST_SLIDE
from zibo_app.domain.slide import Layout, Slide, Tongues
from zibo_app.domain.text import msg, say
from zibo_app.overriding import override
from zibo_app.ui.context import Context
from zibo_app.ui.slides.canvas import canvas_of
from zibo_app.ui.slides.progress import HIGH, Progress
from zibo_app.ui.slides.touch_button import TouchButton
from zibo_app.ui.slides.turning import Make, Turning
from zibo_app.ui.slides.view import SlideView

TICK, STILL_TICK = 50, 1_000
"""How often, in ms, the progress is shown; where nothing is to move, once a second."""
LEAST_SECONDS = 3
JITTER = 12
"""How far a mouse may be pushed, in px, without anybody wanting anything."""
TOUCH = msg("Touch to explore")
_KEYS = Qt.KeyboardModifier
SHORTCUTS = _KEYS.ControlModifier | _KEYS.AltModifier | _KEYS.MetaModifier


class LoopView(QWidget):
    """Shows the slides `make` makes of `refs`, `seconds` each; a touch, a key or the mouse emits `touched`.

    Alternating slides are shown in one language for half their time, then in the other. `clock` gives
    seconds that never go back.
    """

    touched = Signal()

    def __init__(  # noqa: PLR0913 how the loop is set up
        self,
        ctx: Context,
        make: Make,
        refs: Sequence[str],
        *,
        seconds: int = LONGEST_SLIDE,
        tongues: Tongues = Tongues.BOTH,
        small: bool = False,
        still: bool = False,
        clock: Callable[[], float] = monotonic,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ctx, self._clock, self._small = ctx, clock, small
        self._turning = Turning(refs, make)
        self._seconds = float(min(max(seconds, LEAST_SECONDS), LONGEST_SLIDE))
        self._said = _in_turn(tongues, ctx)
        self._began = 0.0
        self._mouse: QPoint | None = None
        self.view = SlideView(self, small=small, still=still)
        self.view.sign(ctx.catalogue.edition.zone)
        self.progress = Progress(self)
        self.button = TouchButton((say(TOUCH, "zh"), say(TOUCH, "en")), self)
        self.button.clicked.connect(self._touch)
        self.timer = QTimer(self)
        self.timer.setInterval(STILL_TICK if still else TICK)
        self.timer.timeout.connect(self.tick)
        self.setMouseTracking(True)
        self.view.setMouseTracking(True)
        self.view.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusProxy(self.button)

    def start(self) -> None:
        """Begin with the next slide, and go on."""
        self._mouse = None
        self._turn()
        self.timer.start()

    def stop(self) -> None:
        """Stay where it is."""
        self.timer.stop()

    def tick(self) -> None:
        """Look at the clock: show how much time has gone, the other language, or the next slide."""
        gone = (self._clock() - self._began) / self._seconds
        if not 0 <= gone < 1:
            self._turn()
            return
        self.progress.show_share(gone)
        said = self._said[int(gone * len(self._said))]
        self.view.show_slide(self.view.slide, said)

    def _turn(self) -> None:
        self._began = self._clock()
        self.progress.show_share(0)
        slide = self._turning.next() or self._calm()
        self.view.show_slide(slide, self._said[0])

    def _calm(self) -> Slide:
        """Give the page that is shown where there is no slide: whose stand it is."""
        return Slide(ref="", layout=Layout.CLOSING, headline=self._ctx.catalogue.edition.zone_full)

    def _touch(self) -> None:
        self.touched.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out the slide, and over it the button and the progress."""
        unit = canvas_of(self.width(), self.height()).unit
        self.button.set_unit(unit, small=self._small)
        page = canvas_of(self.width(), self.height()).page
        size = self.button.size()
        self.button.move(round(page.right * unit) - size.width(), round(page.bottom * unit) - size.height())
        self.view.keep_free(size.width(), size.height())
        self.view.setGeometry(self.rect())
        high = max(2, round(HIGH * unit))
        self.progress.setGeometry(0, self.height() - high, self.width(), high)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a touch anywhere."""
        self._touch()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take a mouse that is moved on purpose."""
        at = event.position().toPoint()
        if self._mouse is None:
            self._mouse = at
        elif (at - self._mouse).manhattanLength() > JITTER:
            self._mouse = None
            self._touch()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take any key but the shortcuts."""
        if event.modifiers() & SHORTCUTS or event.isAutoRepeat():
            event.ignore()
        else:
            self._touch()


def _in_turn(tongues: Tongues, ctx: Context) -> tuple[Tongues, ...]:
    """Give the languages a slide is shown in, one after the other."""
    if tongues is not Tongues.ALTERNATING:
        return (tongues,)
    zh_first = (Tongues.ZH, Tongues.EN)
    return zh_first if ctx.lang == "zh" else zh_first[::-1]
