"""All that is said of an industry, laid over the right half of the board when it is asked for."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from zibo_app.overriding import override
from zibo_app.ui.browse.detail import DetailPane
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import column
from zibo_app.ui.widgets.buttons import icon_button, on_click
from zibo_app.ui.widgets.card import Surface


class Telling(Surface):
    """The detail pane of an industry with a button that puts it away."""

    figure_asked = Signal(str)
    place_asked = Signal(object)

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__("drawer", parent)
        self._ctx = ctx
        self._pane: DetailPane | None = None
        self._box = column(gap=0, margins=(1, 1, 1, 1), parent=self)
        self.close_button = icon_button(ctx, "x", ctx.tr("Close"), self)
        on_click(self.close_button, self.hide)
        self.hide()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the button in the upper right corner, beside the name."""
        super().resizeEvent(event)
        size = self.close_button.sizeHint()
        self.close_button.resize(size)
        self.close_button.move(self.width() - size.width() - self._ctx.px(16), self._ctx.px(12))

    def tell(self, industry: str) -> None:
        """Show what is said of an industry; the pane is made when it is first wanted."""
        if self._pane is None:
            self._pane = DetailPane(self._ctx)
            self._pane.setProperty("role", "plain")
            self._pane.figure_requested.connect(self.figure_asked)
            self._pane.place_requested.connect(self.place_asked)
            self._box.addWidget(self._pane, 1)
        self._pane.show_record(industry)
        self.show()
        self.raise_()
        self.close_button.raise_()
        self.close_button.setFocus()

    def shown(self) -> str:
        """Give the industry that is told of, empty where none is."""
        return self._pane.record() if self._pane and not self.isHidden() else ""
