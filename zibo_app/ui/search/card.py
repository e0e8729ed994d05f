"""The answer card: the number large, what it is, where it stands, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLayout, QWidget

from zibo_app.ui.context import Context
from zibo_app.ui.guest.parts import TOUCH, set_property
from zibo_app.ui.search.answers import Shown
from zibo_app.ui.search.number import Number
from zibo_app.ui.widgets.badge import Badge
from zibo_app.ui.widgets.boxes import column, row
from zibo_app.ui.widgets.buttons import Button, on_click
from zibo_app.ui.widgets.card import Active
from zibo_app.ui.widgets.clamp import MOST, Clamped
from zibo_app.ui.widgets.flow import FlowLayout
from zibo_app.ui.widgets.label import Elided
from zibo_app.ui.widgets.note import NoteButton

SIZE, SMALL = 48, 18
LINES, SIDES, WHERE = 3, 36, 240
"""Lines words take at most; the margins at both sides, and from which width the place has a line, in px."""
SIZES = {"second": 13, "guest-second": 16, "guest-text": 18}
"""How large the words of a role are, in px at 100 %, where they are not the usual size."""
LARGE, COPY, EVIDENCE, OPEN = "large", "copy", "evidence", "open"


class AnswerCard(Active):
    """The card, about `width` px wide; `wished` carries what is wanted: large, copy, evidence, open."""

    wished = Signal(str)

    def __init__(self, ctx: Context, shown: Shown, width: int, parent: QWidget | None = None) -> None:
        name = f"{shown.heading}: {shown.value or shown.badge[0]}"
        super().__init__(LARGE, "plan" if shown.planned else "found", name, parent)
        self._ctx = ctx
        self._wide = max(1, width - ctx.px(SIDES))
        self.activated.connect(self.wished)
        margins = (ctx.px(18), ctx.px(12), ctx.px(14), ctx.px(10))
        self._box = column(gap=ctx.px(4), margins=margins, parent=self)
        if shown.number.number:
            self._figure(shown)
        else:
            self._words(shown)
        role = "second" if ctx.staff else "guest-second"
        where = Elided(shown.where, role)
        if shown.where and where.sizeHint().width() > ctx.px(WHERE):
            self._box.addWidget(self._text(shown.where, role))
            where = Elided("", role)
        self._box.addLayout(self._foot(shown, where))

    def _figure(self, shown: Shown) -> None:
        role = "answer-text" if self._ctx.staff else "guest-second"
        number = row(Number(self._ctx, shown.number, SIZE, SMALL), gap=self._ctx.px(16))
        number.addWidget(Elided(shown.other, "answer-other"), 1)
        self._box.addWidget(self._text(shown.heading, role))
        self._box.addLayout(number)
        self._box.addWidget(self._text(shown.caption, role))
        for line in shown.lines:
            self._box.addWidget(self._text(line, role))

    def _words(self, shown: Shown) -> None:
        self._box.addWidget(Elided(shown.heading, "mark" if self._ctx.staff else "guest-strong"))
        self._box.addWidget(Elided(shown.other, "answer-other"))
        for line in shown.lines:
            self._box.addWidget(self._text(line, "text" if self._ctx.staff else "guest-text"))

    def _text(self, text: str, role: str) -> Clamped:
        """Write a text in as many lines as it needs, up to a limit."""
        font = self._ctx.theme.font(SIZES.get(role, 14))
        wide = QFontMetrics(font).horizontalAdvance(text[:MOST])
        return Clamped(text, role, min(LINES, 1 + wide // self._wide))

    def _foot(self, shown: Shown, where: Elided) -> QLayout:
        """Lay out the state, the place and what can be done on one line, or on more where it is narrow."""
        ctx = self._ctx
        state = QWidget()
        row(Badge(ctx, *shown.badge), where, gap=ctx.px(8), parent=state)
        buttons: list[QWidget] = []
        if shown.ask is not None and ctx.session.office is not None:
            buttons.append(NoteButton(ctx, shown.ask, "link" if ctx.staff else ""))
        for key, words in self._actions(shown):
            button = Button(words, "link" if ctx.staff else "guest-chip")
            on_click(button, self.wished.emit, key)
            buttons.append(button)
        high = max(button.sizeHint().height() for button in buttons)
        state.setMinimumHeight(max(high, ctx.px(TOUCH)) if ctx.session.touch else high)
        foot = FlowLayout(ctx.px(8))
        for part in (state, *buttons):
            foot.addWidget(part)
        return foot

    def _actions(self, shown: Shown) -> list[tuple[str, str]]:
        ctx = self._ctx
        large, copy = ctx.tr("Show large"), ctx.tr("Copy")
        found = [(LARGE, f"{large} Enter" if ctx.staff else large)]
        if ctx.staff:
            found.append((COPY, f"{copy} Ctrl+C"))
        if shown.evidence:
            found.append((EVIDENCE, f"{ctx.tr('Source')} →"))
        elif shown.place is not None:
            found.append((OPEN, f"{ctx.tr('Open')} →"))
        return found

    def mark(self, *, current: bool) -> None:
        """Show whether Enter is about this card."""
        set_property(self, "current", current)
