"""Scrolling areas, moved by wheel, keys or finger: a page goes up and down, lanes side by side go across."""

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollArea, QWidget

from zibo_app.overriding import override
from zibo_app.ui.widgets.flick import take_flicks
from zibo_app.ui.widgets.keep import KeptScroll

LATER = 200
"""After how many ms flicks are taken: it makes Qt types for 15 ms, which the first paint does without."""


def no_menus(area: QAbstractScrollArea) -> None:
    """Take the menu from the bars, which Qt gives them: it says nothing anybody needs, in English."""
    for bar in (area.verticalScrollBar(), area.horizontalScrollBar()):
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)


class Scroll(QScrollArea):
    """Shows `content` as wide as the area and scrolls it up and down."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        no_menus(self)
        self.setWidget(content)
        self._kept = KeptScroll(self.verticalScrollBar())
        QTimer.singleShot(LATER, self._take_flicks)

    def _take_flicks(self) -> None:
        take_flicks(self.viewport())

    def at(self) -> str:
        """Take down how far it is scrolled, in px."""
        return self._kept.at()

    def restore(self, at: str) -> None:
        """Scroll back to where it was, as soon as there is room."""
        self._kept.restore(at)


class Across(QScrollArea):
    """Shows `content` as high as the area, and scrolls it sideways where it is too wide."""

    def __init__(self, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        no_menus(self)
        self.setWidget(content)
        self._content = content
        take_flicks(self.viewport())

    @override
    def minimumSizeHint(self) -> QSize:
        """Ask for the height the content needs with the bar below it: nothing is cut above or below."""
        inner, bar = self._content.minimumSizeHint(), self.horizontalScrollBar().sizeHint()
        return QSize(1, inner.height() + bar.height())
