"""The list of stops: chosen by arrows, moved by dragging or with Alt, taken out with Delete."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from zibo_app.overriding import override
from zibo_app.ui.context import Context
from zibo_app.ui.routes.model import StopsModel
from zibo_app.ui.routes.row import StopDelegate

Index = QModelIndex | QPersistentModelIndex
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
LONGER = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
WISHES = {
    Qt.Key.Key_Insert: "add_wished",
    Qt.Key.Key_Return: "note_wished",
    Qt.Key.Key_Enter: "note_wished",
}
"""The signals of other keys."""
DROPPING = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


class StopsList(QListView):
    """`chosen` carries the number of the stop come to; the others what is wished of it.

    `move_wished` by how many places, `drop_wished` that it goes, `time_wished` longer (1) or shorter (-1),
    `add_wished` another after it, `note_wished` that its note is written.
    """

    chosen = Signal(int)
    move_wished = Signal(int)
    drop_wished = Signal()
    time_wished = Signal(int)
    add_wished = Signal()
    note_wished = Signal()

    def __init__(self, ctx: Context, model: StopsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(ctx.tr("Stops"))
        self.setAccessibleDescription(
            ctx.tr("Alt+Up/Down: move, Delete: take out, Insert: add, +/-: time, Enter: note")
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(model)
        self.rows = StopDelegate(ctx, self)
        self.setItemDelegate(self.rows)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDragDropOverwriteMode(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def choose(self, at: int) -> None:
        """Choose a stop, in sight."""
        index = self.model().index(at, 0)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)
        if index.isValid():
            self.scrollTo(index)

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell which stop the choice came to."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen.emit(current.row())

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, take out, lengthen and shorten the chosen stop."""
        key, held = Qt.Key(event.key()), event.modifiers()
        if key in STEPS and held & Qt.KeyboardModifier.AltModifier:
            self.move_wished.emit(STEPS[key])
        elif key in DROPPING:
            self.drop_wished.emit()
        elif key in LONGER:
            self.time_wished.emit(LONGER[key])
        elif key in WISHES:
            getattr(self, WISHES[key]).emit()
        else:
            super().keyPressEvent(event)
