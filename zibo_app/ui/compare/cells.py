"""The cells of a comparison: figures at the right, words at the left, a dash with its word for nothing."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from zibo_app.domain.figure import Basis, Figure
from zibo_app.domain.text import Text
from zibo_app.domain.wording import parts
from zibo_app.overriding import override
from zibo_app.services.compared import FIGURE, Cell, Part
from zibo_app.ui.browse.dots import dotted
from zibo_app.ui.context import Context
from zibo_app.ui.said import key_of
from zibo_app.ui.widgets.boxes import STRETCH, column, row
from zibo_app.ui.widgets.card import Active
from zibo_app.ui.widgets.label import Label, Wrapped

DASH = "—"


class PartView(Active):
    """One thing said of a record, to activate: its evidence, or the record it names."""

    def __init__(self, ctx: Context, part: Part, about: str, parent: QWidget | None = None) -> None:
        notes = dotted(*(ctx.say(note) for note in part.notes))
        name = ". ".join(filter(None, (about, ctx.say(part.text), notes)))
        planned = part.figure is not None and part.figure.basis is Basis.PLAN
        super().__init__(_key(part), "plan" if planned else "tile", name, parent)
        self.part = part
        self.leads_to_record = not part.evidence
        lines: list[QWidget] = [NumberView(ctx, part.figure) if part.figure else _text(ctx, part)]
        if notes:
            note = Wrapped(notes, "note")
            note.setAlignment(_side(part))
            lines.append(note)
        inset = ctx.px(10 if planned else 4)
        column(*lines, gap=0, margins=(inset, ctx.px(1), inset, ctx.px(1)), parent=self)


def _key(part: Part) -> str:
    if not part.evidence:
        return part.target
    if part.figure is not None and part.evidence[0] == FIGURE:
        return part.figure.id
    return key_of(*part.evidence)


def _side(part: Part) -> Qt.AlignmentFlag:
    return Qt.AlignmentFlag.AlignRight if part.figure else Qt.AlignmentFlag.AlignLeft


def _text(ctx: Context, part: Part) -> Wrapped:
    return Wrapped(ctx.say(part.text), "text" if part.evidence else "link")


class NumberView(QWidget):
    """A number large and its unit small, at the right; where that is too wide it stands on several lines."""

    def __init__(self, ctx: Context, figure: Figure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        shown = parts(figure, ctx.lang)
        labels = [Label(shown.before, "unit"), Label(shown.number, "figure-mid"), Label(shown.after, "unit")]
        kept = [label for label in labels if label.text()]
        self._line, self._lines = QWidget(self), Wrapped(ctx.figure(figure), "strong", self)
        self._lines.setAlignment(Qt.AlignmentFlag.AlignRight)
        box = row(STRETCH, *kept, gap=ctx.px(3), parent=self._line)
        for label in kept:
            box.setAlignment(label, Qt.AlignmentFlag.AlignBottom)
            label.setContentsMargins(0, 0, 0, 0 if label.property("role") == "figure-mid" else ctx.px(2))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _fits(self, width: int) -> bool:
        return self._line.sizeHint().width() <= width

    @override
    def hasHeightForWidth(self) -> bool:
        """Fewer px across may be more lines."""
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        """Say how high it is at this width."""
        return (
            self._line.sizeHint().height() if self._fits(width) else self._lines.heightForWidth(max(1, width))
        )

    @override
    def sizeHint(self) -> QSize:
        """Ask for one line."""
        return self._line.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        """Give way to any width."""
        return QSize(1, self._line.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the one that fits."""
        super().resizeEvent(event)
        fits = self._fits(self.width())
        self._line.setVisible(fits)
        self._lines.setVisible(not fits)
        for part in (self._line, self._lines):
            part.setGeometry(self.rect())


class CellView(QWidget):
    """All that is said of one record in one line; `chosen` carries a key of evidence, `opened` a record."""

    chosen = Signal(str)
    opened = Signal(str)

    def __init__(
        self, ctx: Context, cell: Cell, about: str, lacking: Text, *, at_right: bool = False
    ) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.setMinimumWidth(1)
        self.parts = [PartView(ctx, part, about) for part in cell]
        for view in self.parts:
            view.activated.connect(self.opened if view.leads_to_record else self.chosen)
        shown: list[QWidget] = [*self.parts] or [_missing(ctx, about, ctx.say(lacking), at_right=at_right)]
        margins = (ctx.px(8), ctx.px(2), ctx.px(8), ctx.px(2))
        column(STRETCH, *shown, STRETCH, gap=ctx.px(2), margins=margins, parent=self)


def _missing(ctx: Context, about: str, lacking: str, *, at_right: bool) -> Label:
    """Show that nothing is said, as a dash with the word; among figures at the right."""
    label = Wrapped(f"{DASH} {lacking}", "note")
    label.setContentsMargins(ctx.px(5), 0, ctx.px(5), 0)
    label.setAccessibleName(f"{about}. {lacking}")
    if at_right:
        label.setAlignment(Qt.AlignmentFlag.AlignRight)
    return label
