"""Choosing another record to compare: a small list of the same kind, narrowed by typing."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from zibo_app.domain.listing import Query
from zibo_app.overriding import override
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import column
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.label import Label

WIDTH, HEIGHT = 380, 320
SHOWN = 40
"""How many records the list shows at most; typing narrows it."""
IdRole = Qt.ItemDataRole.UserRole
WALKING = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
TAKING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Adder(Surface):
    """A list that lies over the page until one is chosen or Esc pressed; `chosen` carries a record's id."""

    chosen = Signal(str)

    def __init__(
        self, ctx: Context, kinds: tuple[str, ...], without: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__("card", parent)
        self.setWindowFlag(Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._ctx, self._kinds, self._without = ctx, kinds, without
        self.field = QLineEdit()
        self.field.setPlaceholderText(ctx.tr("Name or part of it"))
        self.field.setAccessibleName(ctx.tr("Name or part of it"))
        self.field.textChanged.connect(self.narrow)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(ctx.tr("Records to add"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemClicked.connect(self._take)
        self.list.itemActivated.connect(self._take)
        self.none = Label(ctx.tr("No record of this kind has such a name."), "second", wrap=True)
        margins = (ctx.px(10), ctx.px(10), ctx.px(10), ctx.px(10))
        column(self.field, self.none, self.list, gap=ctx.px(8), margins=margins, parent=self)
        self.setFixedSize(ctx.px(WIDTH), ctx.px(HEIGHT))
        self.setFocusProxy(self.field)
        self.narrow("")

    def narrow(self, text: str) -> None:
        """Show those whose name or alias holds the text."""
        ctx = self._ctx
        rows = ctx.catalogue.page(self._kinds, Query(text=text.strip()), 0, SHOWN + len(self._without))
        self.list.clear()
        for row in [row for row in rows if row.brief.id not in self._without][:SHOWN]:
            name = ctx.name(row.brief)
            item = QListWidgetItem(" ".join(name.split()), self.list)
            item.setData(IdRole, row.brief.id)
        self.list.setCurrentRow(0)
        self.none.setVisible(not self.list.count())

    def _take(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(IdRole))
        self.close()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk the list and take from it while typing."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in WALKING:
                self.list.keyPressEvent(event)
                return True
            if key in TAKING and self.list.currentItem() is not None:
                self._take(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)
