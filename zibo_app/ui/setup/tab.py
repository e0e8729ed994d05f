"""The tab of the set-up: the PIN on one side, the list for the operating system on the other."""

from PySide6.QtWidgets import QWidget

from zibo_app.overriding import override
from zibo_app.ui.context import Context
from zibo_app.ui.hall.leaving import gate_of
from zibo_app.ui.navigator import State
from zibo_app.ui.setup.list_card import ListCard
from zibo_app.ui.setup.pin_card import PinCard
from zibo_app.ui.stage.part import Part
from zibo_app.ui.widgets.boxes import column
from zibo_app.ui.widgets.grid import EvenGrid
from zibo_app.ui.widgets.scroll import Scroll

CARD, EDGE = 420, 10
"""The least width of a card, and the room around, in px at 100 %."""


class SetupTab(Part):
    """Two cards, side by side where there is room."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self.pin = PinCard(ctx, gate_of(ctx.session))
        self.list = ListCard(ctx)
        self.list.turned.connect(self.settled)
        cards, inner = EvenGrid(ctx.px(CARD), ctx.px(12)), QWidget()
        cards.addWidget(self.pin)
        cards.addWidget(self.list)
        column(cards, margins=(0, ctx.px(EDGE), 0, ctx.px(EDGE)), parent=inner)
        self.area = Scroll(inner)
        column(self.area, parent=self)

    @override
    def state(self) -> State:
        """Keep which system's list is shown, and the scroll."""
        return (("system", self.list.system), ("scroll", self.area.at()))

    @override
    def restore(self, state: State) -> None:
        """Show that list again."""
        kept = dict(state)
        self.list.show_system(kept.get("system", ""))
        self.area.restore(kept.get("scroll", ""))
