"""The cards of a list in a grid, laid out as far as one has scrolled."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from zibo_app.overriding import override
from zibo_app.ui.browse.record_card import RecordCard
from zibo_app.ui.browse.spec import BrowseSpec
from zibo_app.ui.context import Context
from zibo_app.ui.models.records import RecordModel
from zibo_app.ui.widgets.boxes import clear, column
from zibo_app.ui.widgets.keep import KeptScroll, read_number
from zibo_app.ui.widgets.scroll import Scroll

BATCH = 12
"""How many cards are laid out at a time."""
NEAR = 300
"""So near to the end (in px) the next ones are laid out."""
WIDTH, WIDE = 270, 420


class CardGrid(QWidget):
    """The grid; `opened` carries the record of the card that was activated."""

    opened = Signal(str)

    def __init__(
        self, ctx: Context, spec: BrowseSpec, model: RecordModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._spec = spec
        self._model = model
        self._across = 1
        self._cards: list[RecordCard] = []
        self._content = QWidget()
        self._grid = QGridLayout(self._content)
        self._grid.setContentsMargins(0, 0, 0, ctx.px(12))
        self._grid.setSpacing(ctx.px(12))
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._scroll = Scroll(self._content)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._kept = KeptScroll(self._scroll.verticalScrollBar())
        self._scroll.verticalScrollBar().valueChanged.connect(self._fill)
        column(self._scroll, gap=0, parent=self)
        model.modelReset.connect(self.reload)
        self.reload()

    def reload(self) -> None:
        """Lay out the first cards of the list anew."""
        clear(self._grid)
        self._cards = []
        self._more(BATCH)
        self._fill()

    def _more(self, count: int) -> None:
        for line in self._model.rows(len(self._cards), count):
            card = RecordCard(self._ctx, self._spec, line)
            card.activated.connect(self.opened)
            self._grid.addWidget(card, *divmod(len(self._cards), self._across))
            self._cards.append(card)

    def _fill(self, *_: int) -> None:
        """Lay out further cards while the end of those there are is near."""
        while (
            self.isVisible()
            and len(self._cards) < self._model.rowCount()
            and self._left() < self._ctx.px(NEAR)
        ):
            self._more(BATCH)

    def _left(self) -> int:
        """Give how many px of cards lie below what is seen."""
        seen = self._scroll.verticalScrollBar().value() + self._scroll.viewport().height()
        return self._grid.sizeHint().height() - seen

    def shown(self) -> int:
        """Count the cards laid out so far."""
        return len(self._cards)

    def at(self) -> str:
        """Take down how many cards are laid out and how far they are scrolled."""
        return f"{len(self._cards)}:{self._kept.at()}"

    def restore(self, at: str) -> None:
        """Lay out as many cards as there were and scroll back."""
        shown, _, pixels = at.partition(":")
        if read_number(shown):
            self._more(min(read_number(shown), self._model.rowCount()) - len(self._cards))
        self._kept.restore(pixels)

    @override
    def minimumSizeHint(self) -> QSize:
        """Give way: the grid scrolls."""
        return QSize(self._ctx.px(200), self._ctx.px(120))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the cards out in as many columns as the width holds."""
        super().resizeEvent(event)
        least = self._ctx.px(WIDE if self._spec.chosen_by else WIDTH)
        across = max(1, (self.width() + self._ctx.px(12)) // (least + self._ctx.px(12)))
        if across != self._across:
            self._lay(across)
        self._fill()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Fill what is seen."""
        super().showEvent(event)
        self._fill()

    def _lay(self, across: int) -> None:
        for old in range(self._across):
            self._grid.setColumnStretch(old, 0)
        self._across = across
        for number, card in enumerate(self._cards):
            self._grid.addWidget(card, *divmod(number, across))
        for at in range(across):
            self._grid.setColumnStretch(at, 1)
