"""What stands where nothing of the office's own is kept: what could be, each a card that begins it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from zibo_app.domain.own_stop import OwnKind
from zibo_app.domain.text import msg
from zibo_app.ui import icons
from zibo_app.ui.context import Context
from zibo_app.ui.own.listing import KINDS, NEW
from zibo_app.ui.widgets.boxes import STRETCH, column, row
from zibo_app.ui.widgets.card import Active
from zibo_app.ui.widgets.label import Label, Wrapped

ICONS = {
    OwnKind.WELCOME: "users",
    OwnKind.CLOSING: "message-square",
    OwnKind.PICTURE: "image",
    OwnKind.MAP: "map",
}
WORDS = {
    OwnKind.WELCOME: msg(
        "Who is welcomed, and the names and titles of the guests, typed in Chinese and English. It opens a"
        " visit."
    ),
    OwnKind.CLOSING: msg("Thanks to the guests, with whom they can turn to afterwards. It ends a visit."),
    OwnKind.PICTURE: msg("A photo or drawing with its caption, whose it is, and the day it was taken."),
    OwnKind.MAP: msg("A map of the zone. Without its review number it is never shown."),
}
ICON, HIGH = 28, 124


class NothingYet(QWidget):
    """`begun` carries the kind of stop to begin."""

    begun = Signal(object)

    def __init__(self, ctx: Context, *, can_save: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        said = (
            ctx.tr(
                "Own stops stand in routes and in the loop beside the slides of the catalogue. Choose what to"
                " begin with."
            )
            if can_save
            else ctx.tr("There is no office store: own stops can be tried here, but not saved.")
        )
        grid = QGridLayout()
        grid.setSpacing(ctx.px(12))
        self.cards: dict[OwnKind, Active] = {}
        for number, kind in enumerate(KINDS):
            self.cards[kind] = self._card(ctx, kind)
            grid.addWidget(self.cards[kind], number // 2, number % 2)
        title = Label(ctx.tr("Nothing of your own yet"), "mark")
        column(title, Wrapped(said, "second"), grid, STRETCH, gap=ctx.px(10), parent=self)

    def _card(self, ctx: Context, kind: OwnKind) -> Active:
        name = ctx.tr(NEW[kind])
        words = ctx.tr(WORDS[kind])
        card = Active(str(kind), "card", f"{name}. {words}")
        picture = Label()
        picture.setPixmap(icons.pixmap(ICONS[kind], ctx.theme.colours["brand"], ctx.px(ICON)))
        text = column(STRETCH, Label(name, "card-title"), Wrapped(words, "second"), STRETCH, gap=ctx.px(4))
        card.setMinimumHeight(ctx.px(HIGH))
        edge = ctx.px(18)
        box = row(picture, text, gap=ctx.px(16), margins=(edge, edge, edge, edge), parent=card)
        box.setStretch(1, 1)
        card.activated.connect(self._begin)
        return card

    def _begin(self, key: str) -> None:
        self.begun.emit(next(kind for kind in KINDS if str(kind) == key))
