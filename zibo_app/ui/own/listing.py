"""The own stops at the left, with the buttons that begin a new one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QListWidget, QListWidgetItem, QSizePolicy, QWidget

from zibo_app.domain.own_stop import OwnKind
from zibo_app.domain.text import msg
from zibo_app.ui import icons
from zibo_app.ui.own.desk import OwnDesk, Row
from zibo_app.ui.own.slide_row import ROLES, KeyRole, SlideRows, slide_item
from zibo_app.ui.widgets.boxes import column
from zibo_app.ui.widgets.buttons import Button, on_click
from zibo_app.ui.widgets.label import Label

KINDS = (OwnKind.WELCOME, OwnKind.CLOSING, OwnKind.PICTURE, OwnKind.MAP)
NEW = {
    OwnKind.WELCOME: msg("New welcome"),
    OwnKind.CLOSING: msg("New closing"),
    OwnKind.PICTURE: msg("New picture"),
    OwnKind.MAP: msg("New map"),
}
ICON = 16


class OwnList(QWidget):
    """`begun` carries the kind of a new stop; the list follows the desk and opens what is chosen."""

    begun = Signal(object)

    def __init__(self, desk: OwnDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, ctx = desk, desk.ctx
        self._ctx = ctx
        self.list = QListWidget()
        self.list.setAccessibleName(ctx.tr("Own stops"))
        self.list.setItemDelegate(SlideRows(ctx, parent=self.list))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.list.currentItemChanged.connect(self._chosen)
        self.new: dict[OwnKind, Button] = {}
        grid = QGridLayout()
        grid.setSpacing(ctx.px(6))
        for number, kind in enumerate(KINDS):
            button = Button(ctx.tr(NEW[kind]), "tight-chip")
            button.setIcon(icons.icon("plus", ctx.theme.colours["second"], ctx.px(ICON)))
            on_click(button, self.begun.emit, kind)
            grid.addWidget(button, number // 2, number % 2)
            self.new[kind] = button
        head = Label(ctx.tr("Own stops"), "card-title")
        box = column(head, grid, self.list, gap=ctx.px(8), parent=self)
        box.setStretch(2, 1)
        desk.changed.connect(self.refresh)
        desk.edited.connect(self._amend)
        self.refresh()

    def refresh(self) -> None:
        """List what there is; the open one is chosen."""
        self.list.blockSignals(True)
        self.list.clear()
        for entry in self._desk.rows():
            item = self._item(entry)
            self.list.addItem(item)
            if entry.key == self._desk.at:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)

    def _amend(self) -> None:
        """Show what is written now in the row of the open stop."""
        item = self.list.currentItem()
        entry = next((each for each in self._desk.rows() if each.key == self._desk.at), None)
        if item is None or entry is None:
            return
        fresh = self._item(entry)
        for role in ROLES:
            item.setData(role, fresh.data(role))

    def _item(self, entry: Row) -> QListWidgetItem:
        ctx, desk = self._ctx, self._desk
        shown = ctx.tr("Released") if entry.stop.released else ctx.tr("Staff only")
        unsaved = () if entry.saved else (ctx.tr("Not saved"),)
        second = " · ".join((*unsaved, ctx.say(entry.stop.kind), shown))
        title = desk.title(entry)
        words = ctx.say(title) or title.zh or title.en
        return slide_item(entry.key, words, second, desk.slide(entry), odd=not entry.saved)

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._desk.open(item.data(KeyRole))
