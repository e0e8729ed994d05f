"""The slides of the loop in their order: moved by dragging, by keys or by buttons."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QSizePolicy, QWidget

from zibo_app.overriding import override
from zibo_app.ui.context import Context
from zibo_app.ui.own.slide_row import SlideRows

STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
DROPPING = frozenset({Qt.Key.Key_Delete, Qt.Key.Key_Backspace})


class SlideList(QListWidget):
    """A list of slides; `come_to` carries the number of the row chosen."""

    come_to = Signal(int)

    def __init__(
        self, ctx: Context, name: str, *, numbered: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.rows = SlideRows(ctx, numbered=numbered, parent=self)
        self.setItemDelegate(self.rows)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.currentRowChanged.connect(self._come)

    def show_items(self, items: list[QListWidgetItem], at: int) -> None:
        """Show these rows, one of them chosen; how far it is scrolled stays."""
        scrolled = self.verticalScrollBar().value()
        self.blockSignals(True)
        self.clear()
        for item in items:
            self.addItem(item)
        self.setCurrentRow(at)
        self.blockSignals(False)
        self.doItemsLayout()
        self.verticalScrollBar().setValue(scrolled)
        if self.currentItem() is not None:
            self.scrollToItem(self.currentItem())

    def _come(self, at: int) -> None:
        if at >= 0:
            self.come_to.emit(at)


class OrderList(SlideList):
    """`move_wished` carries from where to where, `drop_wished` that the chosen slide is to go."""

    move_wished = Signal(int, int)
    drop_wished = Signal()

    def __init__(self, ctx: Context, name: str, parent: QWidget | None = None) -> None:
        super().__init__(ctx, name, numbered=True, parent=parent)
        self.setAccessibleDescription(ctx.tr("Alt+Up and Alt+Down move a slide, Delete takes it out."))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(False)

    def step(self, by: int) -> None:
        """Wish the chosen slide some places further."""
        at = self.currentRow()
        if at >= 0 and 0 <= at + by < self.count():
            self.move_wished.emit(at, at + by)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        """Wish the dragged slide where it was let go; the rows follow when it is done."""
        start, before = self.currentRow(), self._before(event)
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        end = before - 1 if before > start else before
        if start >= 0 and end != start:
            self.move_wished.emit(start, end)

    def _before(self, event: QDropEvent) -> int:
        """Say before which row it was let go."""
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            return self.count()
        middle = self.visualRect(index).center().y()
        return index.row() + (event.position().y() > middle)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move and take out by keys."""
        key, held = Qt.Key(event.key()), event.modifiers()
        if key in STEPS and held & Qt.KeyboardModifier.AltModifier:
            self.step(STEPS[key])
        elif key in DROPPING:
            self.drop_wished.emit()
        else:
            super().keyPressEvent(event)
