"""The rail at the left: a button for each page, the lower group at its foot; icons only where room lacks."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QToolButton, QWidget

from zibo_app.overriding import override
from zibo_app.ui import icons
from zibo_app.ui.context import Context
from zibo_app.ui.pages.spec import PageSpec
from zibo_app.ui.widgets.boxes import STRETCH, column
from zibo_app.ui.widgets.label import tip

WIDTH, NARROW, EDGE = 84, 56, 4
BUTTON, LOW_BUTTON = 53, 44
GAP, EDGES = 2, 20
"""Room between the entries, and above the first and below the last together."""


class Rail(QFrame):
    """The list of pages; `chosen` carries a page's id."""

    chosen = Signal(str)

    def __init__(self, ctx: Context, specs: Iterable[PageSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self._ctx = ctx
        self._group = QButtonGroup(self)
        self._buttons = {spec.id: self._button(spec) for spec in specs}
        upper = [self._buttons[s.id] for s in specs if not s.lower]
        lower = [self._buttons[s.id] for s in specs if s.lower]
        column(
            *upper,
            STRETCH,
            *lower,
            gap=ctx.px(GAP),
            margins=(EDGE, ctx.px(EDGES) // 2, EDGE, ctx.px(EDGES) // 2),
            parent=self,
        )
        self._group.buttonClicked.connect(self._clicked)
        self._narrow: bool | None = None
        self._shape(narrow=False)

    def _button(self, spec: PageSpec) -> QToolButton:
        name = self._ctx.tr(spec.label)
        button = QToolButton(self)
        button.setProperty("role", "rail")
        button.setProperty("page", spec.id)
        button.setProperty("lang", self._ctx.lang)
        button.setText(name.replace("&", "&&"))
        button.setAccessibleName(name)
        button.setIcon(icons.icon(spec.icon, self._ctx.theme.colours["rail_text"], self._ctx.px(22)))
        button.setIconSize(QSize(self._ctx.px(22), self._ctx.px(22)))
        button.setCheckable(True)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._group.addButton(button)
        return button

    def labelled_height(self) -> int:
        """Give the height, in px, that all entries with their labels need; with less there are icons only."""
        px = self._ctx.px
        return len(self._buttons) * (px(BUTTON) + px(GAP)) - px(GAP) + px(EDGES)

    def mark(self, page: str) -> None:
        """Show which page is open; none of the list where `page` is not in it."""
        self._group.setExclusive(page in self._buttons)
        for key, button in self._buttons.items():
            button.setChecked(key == page)

    def _clicked(self, button: QToolButton) -> None:
        self.chosen.emit(button.property("page"))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shrink to icons where the height does not hold labelled entries."""
        super().resizeEvent(event)
        self._shape(narrow=self.height() < self.labelled_height())
        if self._narrow:
            room = (self.height() - self._ctx.px(EDGES)) // max(1, len(self._buttons)) - self._ctx.px(GAP)
            self._set_heights(max(1, min(self._ctx.px(LOW_BUTTON), room)))

    def _shape(self, *, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self.setFixedWidth(self._ctx.px(NARROW if narrow else WIDTH))
        style = (
            Qt.ToolButtonStyle.ToolButtonIconOnly if narrow else Qt.ToolButtonStyle.ToolButtonTextUnderIcon
        )
        for button in self._buttons.values():
            button.setToolButtonStyle(style)
            tip(button, button.accessibleName() if narrow else "")
        self._set_heights(self._ctx.px(LOW_BUTTON if narrow else BUTTON))

    def _set_heights(self, height: int) -> None:
        for button in self._buttons.values():
            button.setFixedHeight(height)
