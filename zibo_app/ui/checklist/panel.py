"""The answers at the right: stated and partly stated ones, then a fold with those the source leaves open."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from zibo_app.domain.question import Coverage
from zibo_app.services.faq import Answer
from zibo_app.ui.checklist.answers import AnswerRow, GapRow
from zibo_app.ui.checklist.words import covered
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.badge import Badge
from zibo_app.ui.widgets.boxes import STRETCH, clear, column, row
from zibo_app.ui.widgets.buttons import Button, on_click
from zibo_app.ui.widgets.card import Rule, Surface
from zibo_app.ui.widgets.label import Label
from zibo_app.ui.widgets.scroll import Scroll

Shown = tuple[list[Answer], bool, frozenset[str]]
"""The answers, whether the open ones are unfolded, and which questions are shown whole."""


class GapFold(QWidget):
    """Says how many questions are left open; `toggled` that they are to be shown or put away."""

    toggled = Signal()

    def __init__(self, ctx: Context, count: int, *, unfolded: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = ctx.tr("{n} more can be answered by a colleague", n=count)
        self.button = Button(ctx.tr("Fold up") if unfolded else f"{ctx.tr('Unfold')} ›", "link")
        self.button.setAccessibleName(f"{self.button.text()}: {words}")
        on_click(self.button, self.toggled.emit)
        margins = (ctx.px(16), ctx.px(10), ctx.px(16), ctx.px(10))
        badge = Badge(ctx, covered(ctx, Coverage.NONE))
        row(badge, Label(words, "second"), self.button, STRETCH, gap=ctx.px(8), margins=margins, parent=self)


class AnswerPanel(Surface):
    """The list; `asked` carries a question's id and a part's key, `folded` that more or less is shown."""

    asked = Signal(str, str)
    folded = Signal()

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        self._ctx = ctx
        self.rows: dict[str, AnswerRow] = {}
        self.whole: set[str] = set()
        self.unfolded = False
        self._answers: list[Answer] = []
        self._shown: Shown | None = None
        self._wanted = ""
        content = QWidget()
        self._box = column(gap=0, margins=(0, ctx.px(4), 0, ctx.px(4)), parent=content)
        self.area = Scroll(content)
        column(self.area, gap=0, margins=(1, 1, 1, 1), parent=self)
        bar = self.area.verticalScrollBar()
        bar.rangeChanged.connect(self._reveal)
        bar.actionTriggered.connect(self._forget)

    def show_answers(self, answers: list[Answer]) -> None:
        """Show these answers, those the source leaves open last and folded, unless there are no others.

        Lines that stand there as they are wanted stay: whoever comes back to the page need not wait for them.
        """
        self._answers, self._wanted = answers, ""
        if self._shown != self._as_wanted():
            self._shown = self._as_wanted()
            self._lay_out(answers)

    def _as_wanted(self) -> Shown:
        return self._answers, self.unfolded, frozenset(self.whole)

    def _lay_out(self, answers: list[Answer]) -> None:
        clear(self._box)
        self.rows = {}
        gaps = [answer for answer in answers if answer.coverage is Coverage.NONE]
        for answer in answers:
            if answer.coverage is not Coverage.NONE:
                self._add(AnswerRow(self._ctx, answer, whole=answer.question.id in self.whole))
        if gaps:
            self._gaps(gaps, foldable=len(gaps) < len(answers))
        if not answers:
            self._box.addWidget(self._nothing())
        self._box.addStretch(1)

    def _gaps(self, gaps: list[Answer], *, foldable: bool) -> None:
        shown = self.unfolded or not foldable
        if foldable:
            fold = GapFold(self._ctx, len(gaps), unfolded=shown)
            fold.toggled.connect(self._toggle)
            self._box.addWidget(fold)
        for answer in gaps if shown else ():
            if foldable or self.rows:
                self._box.addWidget(Rule())
            self._add(GapRow(self._ctx, answer, whole=answer.question.id in self.whole), ruled=False)

    def _add(self, made: AnswerRow, *, ruled: bool = True) -> None:
        made.asked.connect(self.asked)
        made.unfolded.connect(self._unfold)
        made.moved.connect(self._move)
        self.rows[made.answer.question.id] = made
        self._box.addWidget(made)
        if ruled:
            self._box.addWidget(Rule())

    def _nothing(self) -> QWidget:
        ctx, holder = self._ctx, QWidget()
        words = Label(ctx.tr("No question of this group is of the states chosen above."), "second", wrap=True)
        hint = Label(ctx.tr("Choose another group, or take a state away."), "second", wrap=True)
        column(words, hint, gap=ctx.px(4), margins=(ctx.px(16),) * 4, parent=holder)
        return holder

    def _toggle(self) -> None:
        self.unfolded = not self.unfolded
        self._again()
        fold = self.findChild(GapFold)
        if fold is not None:
            fold.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.folded.emit()

    def _again(self) -> None:
        at = self.area.at()
        self.show_answers(self._answers)
        self.area.restore(at)

    def _unfold(self, question: str) -> None:
        self.whole ^= {question}
        self._shown = self._as_wanted()  # the line has done it by itself
        self.folded.emit()

    def mark(self, question: str) -> None:
        """Mark one question, or none."""
        for key, each in self.rows.items():
            each.mark(marked=key == question)

    def reveal(self, question: str) -> None:
        """Scroll to a question, as soon as the lines have their places."""
        self._wanted = question
        QTimer.singleShot(0, self._reveal)

    def _reveal(self) -> None:
        found = self.rows.get(self._wanted)
        if found is not None and self.isVisible():
            self.area.ensureWidgetVisible(found, 0, 0)

    def _forget(self, _action: int) -> None:
        """Let people have their way."""
        self._wanted = ""

    def _move(self, step: int) -> None:
        """Walk from question to question."""
        rows = list(self.rows.values())
        at = next((n for n, each in enumerate(rows) if holds_focus(each)), -1)
        if at >= 0 and 0 <= at + step < len(rows):
            rows[at + step].focus()
            self.area.ensureWidgetVisible(rows[at + step], 0, self._ctx.px(8))


def holds_focus(widget: QWidget) -> bool:
    """Whether the focus is on a widget or in it."""
    focused = QApplication.focusWidget()
    return focused is not None and (focused is widget or widget.isAncestorOf(focused))
