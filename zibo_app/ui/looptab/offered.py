"""The middle: what could be shown in the loop, too, found by words."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidgetItem, QWidget

from zibo_app.overriding import override
from zibo_app.services.route_offers import Offer
from zibo_app.ui.looptab.desk import LoopDesk
from zibo_app.ui.looptab.order import SlideList
from zibo_app.ui.own.slide_row import KeyRole, slide_item
from zibo_app.ui.widgets.boxes import column
from zibo_app.ui.widgets.buttons import Button, on_click
from zibo_app.ui.widgets.label import Label, Wrapped

LONGEST = 200
WALKING = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
TAKING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class OfferedSlides(QWidget):
    """`added` carries the ref of the slide to be added."""

    added = Signal(str)

    def __init__(self, desk: LoopDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, ctx = desk, desk.ctx
        self._ctx = ctx
        self._offers: tuple[Offer, ...] = ()
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST)
        self.field.setPlaceholderText(ctx.tr("Slide, firm, project, policy, question …"))
        self.field.setAccessibleName(ctx.tr("Name or part of it"))
        self.field.setClearButtonEnabled(True)
        self.list = SlideList(ctx, ctx.tr("Not in the loop"))
        self.list.rows.make = desk.slide
        self.none = Wrapped(ctx.tr("Nothing else that guests may see has such a name."), "second")
        self.new = Wrapped("", "none-named")
        self.add = Button(ctx.tr("Add to the loop"))
        self.add.setEnabled(False)
        on_click(self.add, self._take)
        title = Label(ctx.tr("Not in the loop"), "card-title")
        box = column(title, self.field, self.new, self.none, self.list, self.add, gap=ctx.px(6), parent=self)
        box.setStretch(4, 1)
        self.field.textChanged.connect(self.refresh)
        self.field.installEventFilter(self)
        self.list.installEventFilter(self)
        self.list.come_to.connect(self._consider)
        self.list.itemDoubleClicked.connect(self._take)
        desk.changed.connect(self.refresh)
        desk.chosen.connect(self._follow)
        self.refresh()

    def refresh(self) -> None:
        """List what the words in the field find."""
        desk, ctx = self._desk, self._ctx
        self._offers = desk.offers(self.field.text())
        refs = [each.ref for each in self._offers]
        at = refs.index(desk.offered) if desk.offered in refs else -1
        new = frozenset(desk.fresh())
        self.list.show_items([self._item(each, each.ref in new) for each in self._offers], at)
        self.none.setVisible(not self._offers)
        self.list.setVisible(bool(self._offers))
        self.new.setText(ctx.tr("{n} slides are new in this catalogue.", n=len(new)) if new else "")
        self.new.setVisible(bool(new) and desk.can_save)
        self._follow()

    def _item(self, offer: Offer, new: bool) -> QListWidgetItem:
        ctx = self._ctx
        what = " · ".join((*((ctx.tr("New"),) if new else ()), ctx.say(offer.what)))
        title = ctx.say(offer.name) or offer.name.zh or offer.name.en
        return slide_item(offer.ref, title, what, None, odd=new)

    def _consider(self, at: int) -> None:
        self._desk.consider(self._offers[at].ref)

    def _follow(self) -> None:
        if not self._desk.offered:
            self.list.setCurrentRow(-1)
        self.add.setEnabled(self._desk.can_save and bool(self._desk.offered))

    def _take(self, item: QListWidgetItem | None = None) -> None:
        item = item or self.list.currentItem()
        if item is not None and self._desk.can_save:
            self.added.emit(item.data(KeyRole))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk the list while typing; Enter adds what is chosen, or the first that was found."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in TAKING:
                self._take(self.list.currentItem() or self.list.item(0))
                return True
            if key in WALKING and watched is self.field:
                self.list.keyPressEvent(event)
                return True
        return super().eventFilter(watched, event)
