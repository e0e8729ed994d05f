"""SlideView: shows a slide at any size, and fades from one to the next."""

from PySide6.QtCore import QEasingCurve, QEvent, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from zibo_app.domain.slide import Slide, Tongues
from zibo_app.domain.text import Text
from zibo_app.overriding import override
from zibo_app.ui.slides import pictures, spoken
from zibo_app.ui.slides.canvas import canvas_of
from zibo_app.ui.slides.measure import measure
from zibo_app.ui.slides.page import Laid, lay_out
from zibo_app.ui.slides.paint import picture_of
from zibo_app.ui.slides.setting import Setting
from zibo_app.ui.slides.signed import signed

FADE = 150
"""How long one slide takes to give way to the next, in ms."""
LEAST = QSize(64, 36)


def laid_at(  # noqa: PLR0913 all that a slide's place on a screen depends on
    slide: Slide,
    tongues: Tongues,
    size: QSize,
    *,
    small: bool = False,
    corner: tuple[float, float] = (0, 0),
    sign: Text = Text(),
) -> Laid:
    """Lay a slide out for a room of `size` px; `corner` px at its lower right stay free."""
    canvas = canvas_of(max(size.width(), 1), max(size.height(), 1), corner)
    setting = Setting(measure, tongues, small)
    laid = lay_out(slide, setting, canvas, pictures.ratio_of(slide.picture))
    return laid._replace(pieces=(*laid.pieces, *signed(sign, setting, canvas)))


def thumbnail(slide: Slide, tongues: Tongues, width: int, ratio: float = 1.0) -> QPixmap:
    """Draw a slide `width` px wide as it looks on a wide screen, sharp on a screen of that ratio."""
    size = QSize(width, round(width * 9 / 16))
    return picture_of(laid_at(slide, tongues, size), size, ratio)


class SlideView(QWidget):
    """Shows one slide, always dark; `small` enlarges the body for small screens, `still` shows no fade."""

    def __init__(self, parent: QWidget | None = None, *, small: bool = False, still: bool = False) -> None:
        super().__init__(parent)
        self._slide: Slide | None = None
        self._tongues = Tongues.BOTH
        self._small, self._still = small, still
        self._corner = (0.0, 0.0)
        self._sign = Text()
        self._shown, self._before = QPixmap(), QPixmap()
        self._fade = QVariantAnimation(self)
        self._fade.setDuration(FADE)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._fade.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._fade.valueChanged.connect(self._faded)
        self._fade.finished.connect(self._settled)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(LEAST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @property
    def slide(self) -> Slide | None:
        """The slide shown, if any."""
        return self._slide

    @property
    def tongues(self) -> Tongues:
        """The languages it is shown in."""
        return self._tongues

    def show_slide(self, slide: Slide | None, tongues: Tongues) -> None:
        """Show a slide, or with None nothing but the dark page."""
        if (slide, tongues) == (self._slide, self._tongues):
            return
        self._before = self._shown if self._slide else QPixmap()
        self._slide, self._tongues = slide, tongues
        self.setAccessibleName(spoken.title(slide, tongues) if slide else "")
        self.setAccessibleDescription(spoken.description(slide, tongues) if slide else "")
        self._forget()
        self._fade.stop()
        if self._still or self._before.isNull() or not self.isVisible():
            self._settled()
        else:
            self._fade.start()

    def keep_free(self, width: float, height: float) -> None:
        """Leave so many px at the lower right to what stands over it."""
        if (width, height) != self._corner:
            self._corner = (width, height)
            self._forget()

    def sign(self, text: Text) -> None:
        """Write whose slides these are in the upper margin."""
        self._sign = text
        self._forget()

    def laid(self) -> Laid | None:
        """Give the slide as it is laid out now."""
        if self._slide is None:
            return None
        return laid_at(
            self._slide, self._tongues, self.size(), small=self._small, corner=self._corner, sign=self._sign
        )

    @override
    def sizeHint(self) -> QSize:
        """Ask for the shape of a wide screen."""
        return QSize(640, 360)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew, without a fade."""
        self._fade.stop()
        self._settled()
        self._forget()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Draw anew on a screen of another ratio."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._forget()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Show the picture of the slide, over the one before while that fades."""
        if self._shown.isNull():
            self._shown = self._drawn()
        painter = QPainter(self)
        if not self._before.isNull():
            painter.drawPixmap(self.rect(), self._before)
            painter.setOpacity(float(self._fade.currentValue()))
        painter.drawPixmap(0, 0, self._shown)
        painter.end()

    def _drawn(self) -> QPixmap:
        laid = self.laid() or Laid(canvas_of(self.width(), self.height()))
        return picture_of(laid, self.size(), self.devicePixelRatioF())

    def _forget(self) -> None:
        self._shown = QPixmap()
        self.update()

    def _faded(self, _value: object) -> None:
        self.update()

    def _settled(self) -> None:
        """Let go of the slide before."""
        self._before = QPixmap()
        self.update()
