"""A box to tick in the theme's colours: the style's own can hardly be seen."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton, QWidget

from zibo_app.overriding import override
from zibo_app.ui import icons
from zibo_app.ui.context import Context

SIDE, ROUND = 18, 4
"""The box's side and the radius of its corners in px."""


class TickBox(QCheckBox):
    """Paints its box where the style has it, with a frame about its words while it has the focus."""

    def __init__(
        self, ctx: Context, text: str, *, checked: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self._ctx = ctx
        self.setAccessibleName(text)
        self.setChecked(checked)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words, then the box over the style's."""
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        found = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        side, theme = self._ctx.px(SIDE), self._ctx.theme
        box = QRect(0, 0, side, side)
        box.moveCenter(found.center())
        box.moveLeft(max(box.left(), 1))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("brand" if self.isChecked() or self.hasFocus() else "third"), 1.5))
        painter.setBrush(theme.color("brand_soft" if self.isChecked() else "card"))
        painter.drawRoundedRect(box, ROUND, ROUND)
        if self.isChecked():
            mark = icons.pixmap("check", theme.colours["brand"], side - ROUND)
            painter.drawPixmap(box.adjusted(2, 2, -2, -2), mark)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(self.rect().adjusted(side + ROUND, 2, -2, -2), ROUND, ROUND)
