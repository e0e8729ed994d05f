"""What the panel shows under the line one types in, and which of it Enter is about."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from zibo_app.overriding import override
from zibo_app.services.search import Found
from zibo_app.ui.context import Context
from zibo_app.ui.pages.spec import PageSpec
from zibo_app.ui.search.answers import Shown, shown
from zibo_app.ui.search.before import Before
from zibo_app.ui.search.card import LARGE, AnswerCard
from zibo_app.ui.search.lines import LineList
from zibo_app.ui.search.nothing import Nothing
from zibo_app.ui.search.rows import rows_of
from zibo_app.ui.widgets.boxes import clear, column

CARD, NONE = -1, -2
"""Where one is on the card, and where there is nothing to choose; a line is its number."""


class Body(QWidget):
    """The chips before, or the card and the lines, or that there is nothing.

    `words_chosen` carries words to search, `place_chosen` a Place, `wished` what is wanted of the card,
    `came` the upper and lower edge, in px, of what Enter is about now.
    """

    words_chosen = Signal(str)
    place_chosen = Signal(object)
    wished = Signal(str)
    came = Signal(int, int)

    def __init__(self, ctx: Context, specs: Iterable[PageSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._specs = tuple(specs)
        self.at = NONE
        self.shown: Shown | None = None
        self.card: AnswerCard | None = None
        self.lines = LineList(ctx)
        self.lines.chosen.connect(self._open)
        self._above = column(gap=0)
        column(self._above, self.lines, gap=0, parent=self).addStretch(1)
        self.show_before()

    @override
    def minimumSizeHint(self) -> QSize:
        """Ask for no height of its own where it follows the width: what is around it asks for that."""
        least = super().minimumSizeHint()
        return QSize(least.width(), 0) if self.hasHeightForWidth() else least

    def show_before(self) -> None:
        """Offer what can be searched for."""
        before = Before(self._ctx)
        before.chosen.connect(self.words_chosen)
        self._show(None, before, Found(""))

    def show_found(self, found: Found) -> None:
        """Show an answer and the lines, or that there is nothing; guests and staff alike."""
        answer = shown(self._ctx, found.answer) if found.answer is not None else None
        nothing = Nothing(self._ctx, found.query) if not found else None
        self._show(answer, nothing, found)

    def _show(self, answer: Shown | None, other: QWidget | None, found: Found) -> None:
        clear(self._above)
        self.shown, self.card = answer, None
        if other is not None:
            self._above.addWidget(other)
            other.show()  # at once: what is not shown yet asks for no room
        if answer is not None:
            side, top = self._ctx.px(16), self._ctx.px(14)
            self.card = AnswerCard(self._ctx, answer, self.width() - 2 * side)
            self.card.wished.connect(self.wished)
            self._above.addLayout(column(self.card, margins=(side, top, side, top)))
            self.card.show()
        self.lines.show_rows(rows_of(self._ctx, found, self._specs))
        self._come(CARD if self.card else 0 if self.lines.lines.rows else NONE)

    def step(self, how: str, page: int) -> None:
        """Go to another line, or to the card above them; `page` is how many lines are one page."""
        last = len(self.lines.lines.rows) - 1
        first = CARD if self.card else 0
        steps = {
            "up": -1,
            "down": 1,
            "page_up": -page,
            "page_down": page,
            "first": -last - 2,
            "last": last + 2,
        }
        if self.at != NONE:
            self._come(min(max(self.at + steps[how], first), last))

    def enter(self) -> None:
        """Do what Enter is about: show the card large, or open the line."""
        if self.at == CARD:
            self.wished.emit(LARGE)
        elif self.at >= 0:
            self._open(self.at)

    def _open(self, number: int) -> None:
        self.place_chosen.emit(self.lines.lines.rows[number].place)

    def _come(self, at: int) -> None:
        self.at = at
        self.lines.choose(at if at >= 0 else -1)
        if self.card is not None:
            self.card.mark(current=at == CARD)
        top = self.lines.y() + max(0, at) * self.lines.row_height if at >= 0 else 0
        self.came.emit(top, top + self.lines.row_height if at >= 0 else 0)

    def spoken(self) -> str:
        """Give what Enter is about, as a screen reader reads it."""
        if self.at >= 0:
            return self.lines.lines.rows[self.at].spoken
        return self.card.accessibleName() if self.card else ""
