"""The drawn chart: a sketch at first paint, pyqtgraph afterwards; mouse and keyboard work alike on both."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from zibo_app.domain.bar_layout import LEAST_APART, filled, height_of, lay_out
from zibo_app.domain.chart import Chart, describe, spoken
from zibo_app.domain.geometry import DESK, EMPTY, Geometry, Sizes
from zibo_app.export.drawing import Inks, draw_bars, draw_focus, draw_words, metrics_of, picture
from zibo_app.overriding import override
from zibo_app.ui.charts import engine
from zibo_app.ui.charts.look import inks_for
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.label import tip

if TYPE_CHECKING:
    from zibo_app.ui.charts.plot import Plot

WIDTH, LEAST_WIDTH = 420, 200
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space})
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Home: -(10**6), Qt.Key.Key_End: 10**6}


class Canvas(QWidget):
    """Draws one chart and says which bar was activated, by click or Enter."""

    activated = Signal(int)

    def __init__(
        self, ctx: Context, chart: Chart, sizes: Sizes = DESK, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ctx, self._chart = ctx, chart
        self._sizes = sizes.scaled(ctx.theme.scale)
        self.inks: Inks = inks_for(ctx.theme, chart, sizes)
        self.laid: Geometry = EMPTY
        self.hovered = self.current = -1
        self.plot: Plot | None = None
        self._asked = self._fills = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if chart.bars else Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(ctx.say(chart.title))
        self._announce()

    @override
    def sizeHint(self) -> QSize:
        """Ask for the chart's own height."""
        closer = LEAST_APART if self._fills else 1.0
        return QSize(self._ctx.px(WIDTH), round(height_of(self._chart, self._sizes) * closer))

    @override
    def minimumSizeHint(self) -> QSize:
        """Ask for room for short labels and whole values."""
        return QSize(self._ctx.px(LEAST_WIDTH), self.sizeHint().height())

    def fill(self) -> None:
        """Use whatever height there is, from now on."""
        self._fills = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)

    # -- drawing
    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the chart out anew."""
        sizes = filled(self._chart, self._sizes, self.height()) if self._fills else self._sizes
        self.laid = lay_out(self._chart, self._ctx.lang, self.width(), metrics_of(self.inks), sizes)
        if self.plot is not None:
            self.plot.setGeometry(self.rect())
            self.plot.show_geometry(self.laid)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Sketch the chart until pyqtgraph shows it; ask for pyqtgraph once the sketch is on screen."""
        if self.plot is None:
            painter = QPainter(self)
            # By way of a picture, as the plot does it: words look the same before and after.
            painter.drawPixmap(0, 0, picture(self.size(), self.devicePixelRatioF(), self._sketch))
            painter.end()
        if not self._asked and self._chart.bars:
            self._asked = True
            QTimer.singleShot(0, self, self._ask)

    def _sketch(self, painter: QPainter) -> None:
        draw_bars(painter, self.laid, self.inks, self.hovered)
        draw_words(painter, self.laid, self.inks)
        draw_focus(painter, self.laid, self.inks, self._framed())

    def _ask(self) -> None:
        engine.load(self, self.use)

    def use(self, plot: type["Plot"]) -> None:
        """Show the chart in pyqtgraph from now on."""
        self.plot = plot(self, self.inks)
        self.plot.setGeometry(self.rect())
        self.plot.show_geometry(self.laid)
        self.plot.mark(self.hovered, self._framed())
        self.plot.show()

    def _framed(self) -> int:
        return self.current if self.hasFocus() else -1

    def _mark(self) -> None:
        if self.plot is not None:
            self.plot.mark(self.hovered, self._framed())
        self.update()

    # -- mouse
    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Note the bar under the mouse."""
        self._hover(self.laid.at(event.position().x(), event.position().y()))

    @override
    def leaveEvent(self, event: QEvent) -> None:
        """Note that the mouse has left."""
        self._hover(-1)

    def _hover(self, index: int) -> None:
        if index == self.hovered:
            return
        self.hovered = index
        tip(self, self.told(index) if index >= 0 else "")
        self.setCursor(Qt.CursorShape.PointingHandCursor if index >= 0 else Qt.CursorShape.ArrowCursor)
        self._mark()

    def told(self, index: int) -> str:
        """Say all there is to say of a bar: name, value, note, unit, state, period, nature, level."""
        bar = self.laid.rows[index].bar
        parts = (spoken(bar, self._ctx.lang), self._ctx.say(self._chart.unit), self._ctx.say(bar.detail))
        return " · ".join(filter(None, parts))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that the release comes here too."""
        if (at := self._at(event)) >= 0:
            self._go(at)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Activate the bar the left button was pressed and released on."""
        if event.button() is Qt.MouseButton.LeftButton and self._at(event) == self.current >= 0:
            self.activated.emit(self.current)

    def _at(self, event: QMouseEvent) -> int:
        return self.laid.at(event.position().x(), event.position().y())

    # -- keyboard
    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk the bars by arrows, Home and End; activate by Enter."""
        key = Qt.Key(event.key())
        if key in STEPS and self.laid.rows:
            self._go(self.current + STEPS[key])
        elif key in ENTER and self.current >= 0:
            self.activated.emit(self.current)
        else:
            super().keyPressEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the frame, at the first bar to begin with."""
        super().focusInEvent(event)
        self._go(max(self.current, 0))

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame away."""
        super().focusOutEvent(event)
        self._mark()

    def _go(self, index: int) -> None:
        self.current = min(max(index, 0), len(self.laid.rows) - 1)
        self._announce()
        self._mark()

    def _announce(self) -> None:
        """Describe the chart with its numbers, the present bar first."""
        whole = describe(self._chart, self._ctx.lang)
        here = f"{self.told(self.current)}\n" if self.current >= 0 else ""
        self.setAccessibleDescription(here + whole)
