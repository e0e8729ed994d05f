"""Tabs over their contents: each is built when it is first opened."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import column
from zibo_app.ui.widgets.card import Rule, Surface

Make = Callable[[], QWidget]
Tab = tuple[str, str, Make]
"""A tab's key, its title, and what makes its content."""


class Tabs(Surface):
    """A bar of tabs over their contents; `changed` carries the key of the tab now open."""

    changed = Signal(str)

    def __init__(
        self, ctx: Context, tabs: tuple[Tab, ...], parent: QWidget | None = None, *, name: str = ""
    ) -> None:
        super().__init__("card", parent)
        self._keys = [key for key, _, _ in tabs]
        self._makers = {key: make for key, _, make in tabs}
        self._built: dict[str, QWidget] = {}
        self.bar = QTabBar()
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setProperty("role", "tight")
        self.bar.setAccessibleName(name or ctx.tr("Charts and lists"))
        for _, title, _ in tabs:
            self.bar.addTab(title.replace("&", "&&"))
        self.stack = QStackedWidget()
        margins = (ctx.px(12), ctx.px(6), ctx.px(12), ctx.px(8))
        column(self.bar, Rule(), self.stack, gap=0, margins=margins, parent=self).setStretch(2, 1)
        self.bar.currentChanged.connect(self._turn)
        self._turn(self.bar.currentIndex())

    @property
    def key(self) -> str:
        """The key of the open tab."""
        return self._keys[self.bar.currentIndex()] if self._keys else ""

    def open(self, key: str) -> None:
        """Open a tab; an unknown key changes nothing."""
        if key in self._keys:
            self.bar.setCurrentIndex(self._keys.index(key))

    def content(self, key: str) -> QWidget | None:
        """Give the content of a tab that has been opened."""
        return self._built.get(key)

    def _turn(self, index: int) -> None:
        if not 0 <= index < len(self._keys):
            return
        key = self._keys[index]
        if key not in self._built:
            self._built[key] = self._makers[key]()
            self.stack.addWidget(self._built[key])
        self.stack.setCurrentWidget(self._built[key])
        self.changed.emit(key)
