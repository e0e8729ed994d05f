"""Choosing what is added to a route: a list over the page, narrowed by typing."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from zibo_app.overriding import override
from zibo_app.services.route_offers import Offer, offers
from zibo_app.ui.routes.desk import Desk
from zibo_app.ui.routes.model import one_line
from zibo_app.ui.widgets.boxes import column
from zibo_app.ui.widgets.card import Surface
from zibo_app.ui.widgets.label import Label

WIDTH, HEIGHT = 460, 380
RefRole = Qt.ItemDataRole.UserRole
WALKING = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
TAKING = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class AddStop(Surface):
    """A list that stays until Esc or a click elsewhere; `chosen` carries the ref of each thing taken."""

    chosen = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self.setWindowFlag(Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, ctx = desk, desk.ctx
        self._ctx = ctx
        self.field = QLineEdit()
        self.field.setPlaceholderText(ctx.tr("Slide, firm, project, policy, question …"))
        self.field.setAccessibleName(ctx.tr("Name or part of it"))
        self.field.setMaxLength(200)
        self.field.textChanged.connect(self.narrow)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(ctx.tr("What can be added"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.itemClicked.connect(self._take)
        self.none = Label(ctx.tr("Nothing that may be shown to these guests has such a name."), wrap=True)
        self.said = Label(ctx.tr("Enter or a click adds it after the stop chosen; Esc closes."), "note")
        margins = (ctx.px(10), ctx.px(10), ctx.px(10), ctx.px(10))
        box = column(self.field, self.none, self.list, self.said, gap=ctx.px(8), margins=margins, parent=self)
        box.setStretch(2, 1)
        self.setFixedSize(ctx.px(WIDTH), ctx.px(HEIGHT))
        self.setFocusProxy(self.field)
        self.narrow("")

    def show_above(self, button: QWidget) -> None:
        """Show it above the button that asked for it, on the screen, ready for typing."""
        edge = self._ctx.px(8)
        room = button.screen().availableGeometry().adjusted(edge, edge, -edge, -edge)
        at = button.mapToGlobal(QPoint(0, -self.height() - self._ctx.px(4)))
        x = max(room.left(), min(at.x(), room.right() - self.width()))
        y = max(room.top(), min(at.y(), room.bottom() - self.height()))
        self.move(x, y)
        self.show()
        self.field.setFocus()

    def narrow(self, text: str) -> None:
        """Show what holds the text."""
        desk, ctx = self._desk, self._ctx
        self.list.clear()
        for offer in offers(ctx.catalogue, desk.draft.now.audience, desk.own, text):
            item = QListWidgetItem(self._words(offer), self.list)
            item.setData(RefRole, offer.ref)
        self.list.setCurrentRow(0)
        self.none.setVisible(not self.list.count())

    def _words(self, offer: Offer) -> str:
        name = one_line(self._ctx.say(offer.name))[:200]
        return f"{self._ctx.say(offer.what)} · {name}"

    def _take(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(RefRole))
        self.said.setText(self._ctx.tr("Added: {name}", name=item.text()[:40]))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk the list and take from it while typing."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in WALKING:
                self.list.keyPressEvent(event)
                return True
            if key in TAKING:
                if self.list.currentItem() is not None:
                    self._take(self.list.currentItem())
                return True
        return super().eventFilter(watched, event)
