"""Attaching a map: the picture and its review number, both or nothing; and the map as it is shown."""

from pathlib import Path

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from zibo_app.domain.fault import Refused
from zibo_app.domain.review_number import LONGEST
from zibo_app.overriding import override
from zibo_app.store.office import Office
from zibo_app.ui.browse.map_file import attach
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import STRETCH, column, row
from zibo_app.ui.widgets.buttons import Button, on_click
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.label import Elided, Label

WIDTH, EXAMPLE = 220, "GS(2023)1234号"


class MapForm(Surface):
    """The form; `done` says that a map was attached, `closed` that nothing is to change."""

    done = Signal()
    closed = Signal()

    def __init__(self, ctx: Context, office: Office, parent: QWidget | None = None) -> None:
        super().__init__("strip", parent)
        self._ctx, self._office = ctx, office
        self.picture: Path | None = None
        self.chosen = Elided(ctx.tr("No picture chosen"), "second")
        self.number = QLineEdit()
        self.number.setMaxLength(LONGEST)
        self.number.setFixedWidth(ctx.px(WIDTH))
        self.number.setPlaceholderText(ctx.tr("Review number, such as {example}", example=EXAMPLE))
        self.number.setAccessibleName(ctx.tr("Review number of the map"))
        self.number.returnPressed.connect(self.save)
        self.said = Label("", "none-named", wrap=True)
        choose, save = Button(ctx.tr("Choose a picture…")), Button(ctx.tr("Attach"), "primary")
        close = Button(ctx.tr("Cancel"))
        on_click(choose, self._choose)
        on_click(save, self.save)
        on_click(close, self.closed.emit)
        line = row(choose, self.chosen, self.number, close, save, gap=ctx.px(10))
        line.setStretch(1, 1)
        margins = (ctx.px(14), ctx.px(8), ctx.px(14), ctx.px(8))
        self.said.hide()
        column(line, self.said, gap=ctx.px(4), margins=margins, parent=self)

    def _choose(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, self._ctx.tr("Choose a picture…"), "", "PNG, JPEG (*.png *.jpg *.jpeg)"
        )
        if chosen:
            self.take(Path(chosen))

    def take(self, picture: Path) -> None:
        """Take a picture to be attached."""
        self.picture = picture
        self.chosen.setText(picture.name)

    def save(self) -> None:
        """Attach the picture under its number, or say in place why not."""
        try:
            attach(self._office, self.picture or Path(), self.number.text())
        except Refused as refusal:
            fault = refusal.fault
            self.said.setText(f"{self._ctx.say(fault.message)} ({fault.code})")
            self.said.show()
            return
        self.done.emit()


class MapPicture(QWidget):
    """The map, whole, as large as there is room; its number stands beneath it."""

    def __init__(self, ctx: Context, image: QImage, number: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = image
        self.number = number
        words = ctx.tr("Review number: {number}", number=number)
        self.setAccessibleName(f"{ctx.tr('Map')}. {words}")
        column(STRETCH, row(STRETCH, Label(words, "strong"), STRETCH), gap=0, parent=self)

    @override
    def sizeHint(self) -> QSize:
        """Ask for the picture's own shape."""
        return self._image.size().scaled(QSize(600, 400), Qt.AspectRatioMode.KeepAspectRatio)

    @override
    def minimumSizeHint(self) -> QSize:
        """Give way."""
        return QSize(200, 120)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture above its number."""
        room = self.rect().adjusted(0, 0, 0, -2 * self.fontMetrics().height())
        size = self._image.size().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRect(room.topLeft(), size)
        place.moveCenter(room.center())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._image)
