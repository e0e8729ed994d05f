"""The groups of questions at the left, each with how many of its questions are answered."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from zibo_app.domain.question import Coverage, QuestionGroup
from zibo_app.overriding import override
from zibo_app.services.faq import Answer
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.boxes import STRETCH, column, row
from zibo_app.ui.widgets.card import Active, Rule, Surface
from zibo_app.ui.widgets.label import Elided, Label
from zibo_app.ui.widgets.scroll import Scroll

WIDTH, HEIGHT, EDGE = 240, 47, 3
ABOVE, FREE = 108, 16_777_215
"""How high the list is where it stands above the answers, in px at 100 %; and Qt's own word for no limit."""
EVERY = ""
"""The group of all groups."""
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


def in_group(answers: tuple[Answer, ...], group: str) -> list[Answer]:
    """Give the answers of a group, or of all."""
    return [answer for answer in answers if group in {EVERY, str(answer.question.group)}]


class GroupRow(Active):
    """A group to choose, with how many of its questions are answered; `moved` carries 1 or -1, on or back."""

    moved = Signal(int)

    def __init__(self, ctx: Context, group: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(group, "group", name, parent)
        self._ctx, self._name, self._chosen = ctx, name, False
        self._label, self._count = Elided(name), Label("", "note")
        box = row(self._label, self._count, margins=(ctx.px(16), 0, ctx.px(14), 0), parent=self)
        box.setStretch(0, 1)
        self.setFixedHeight(ctx.px(HEIGHT))

    def show_count(self, answered: int, every: int) -> None:
        """Show how many questions are answered."""
        self._count.setText(f"{answered}/{every}")
        words = self._ctx.tr("{n} of {every} questions answered", n=answered, every=every)
        self.setAccessibleName(f"{self._name}, {words}")

    def choose(self, *, chosen: bool) -> None:
        """Show whether this is the one chosen."""
        if chosen != self._chosen:
            self._chosen = chosen
            self.setProperty("selected", chosen)
            self._label.setProperty("role", "strong" if chosen else "text")
            for part in (self, self._label):
                part.style().unpolish(part)
                part.style().polish(part)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for the next group, or the one before; else the list would scroll."""
        if event.key() in STEPS:
            self.moved.emit(STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Mark the one chosen along its left edge, too."""
        super().paintEvent(event)
        if self._chosen:
            QPainter(self).fillRect(0, 0, self._ctx.px(EDGE), self.height(), self._ctx.theme.color("brand"))


class GroupList(Surface):
    """The groups, one under the other; `chosen` carries a group's key, empty for all."""

    chosen = Signal(str)

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__("card", parent)
        names = {EVERY: ctx.tr("All")} | {str(group): ctx.say(group) for group in QuestionGroup}
        self.rows = {key: GroupRow(ctx, key, name) for key, name in names.items()}
        content = QWidget()
        parts: list[QWidget] = []
        for each in self.rows.values():
            each.activated.connect(self.chosen)
            each.moved.connect(self._move)
            parts += [each, Rule()]
        column(*parts, STRETCH, gap=0, parent=content)
        self._ctx = ctx
        column(Scroll(content), gap=0, margins=(1, ctx.px(6), 1, ctx.px(6)), parent=self)
        self.set_narrow(narrow=False)

    def set_narrow(self, *, narrow: bool) -> None:
        """Stand at the left, or above all else: then as wide as there is room, and a few groups high."""
        self.setMinimumWidth(0 if narrow else self._ctx.px(WIDTH))
        self.setMaximumWidth(FREE if narrow else self._ctx.px(WIDTH))
        self.setMinimumHeight(self._ctx.px(ABOVE) if narrow else 0)
        self.setMaximumHeight(self._ctx.px(ABOVE) if narrow else FREE)

    def show_answers(self, answers: tuple[Answer, ...], group: str) -> None:
        """Count each group, and show which is chosen."""
        for key, each in self.rows.items():
            own = in_group(answers, key)
            each.show_count(sum(answer.coverage is not Coverage.NONE for answer in own), len(own))
            each.choose(chosen=key == group)

    def _move(self, step: int) -> None:
        rows = list(self.rows.values())
        at = next((n for n, each in enumerate(rows) if each.hasFocus()), -1)
        if at >= 0 and 0 <= at + step < len(rows):
            rows[at + step].setFocus(Qt.FocusReason.OtherFocusReason)
