"""The tab of the loop: what it shows left, what it could show in the middle, the chosen slide right."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QWidget

from zibo_app.overriding import override
from zibo_app.ui.context import Context
from zibo_app.ui.looptab.chosen import ChosenSlides
from zibo_app.ui.looptab.desk import LoopDesk
from zibo_app.ui.looptab.offered import OfferedSlides
from zibo_app.ui.looptab.side import LoopSide
from zibo_app.ui.navigator import State
from zibo_app.ui.routes.told import ToldLine
from zibo_app.ui.stage.part import Part
from zibo_app.ui.widgets.boxes import column, row
from zibo_app.ui.widgets.keep import read_number
from zibo_app.ui.widgets.scroll import Scroll

LEAST, SIDE, WIDE_SIDE, NARROW, WIDE = 320, 420, 700, 1040, 1500
"""The width of the right side, and below and above which the columns stand otherwise."""
HIGH = 300
"""How high each list is at least where they stand one under the other."""
LEFT_TO_RIGHT, DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class LoopTab(Part):
    """Every change is saved at once, and can be taken back."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self.desk = LoopDesk(ctx, self)
        self.chosen, self.offered = ChosenSlides(self.desk), OfferedSlides(self.desk)
        self.side, self.told = LoopSide(self.desk), ToldLine(ctx)
        inner = QWidget()
        margins = (0, ctx.px(10), 0, ctx.px(4))
        self.body: QBoxLayout = row(
            self.chosen, self.offered, self.side, gap=ctx.px(18), margins=margins, parent=inner
        )
        self.body.setStretch(0, 6)
        self.body.setStretch(1, 5)
        self.body.setStretch(2, 6)
        column(Scroll(inner), self.told, gap=ctx.px(4), parent=self).setStretch(0, 1)
        undo = QShortcut(QKeySequence.StandardKey.Undo, self)
        undo.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        undo.activated.connect(self.undo)
        self.chosen.restore_wished.connect(self.restore_shipped)
        self.chosen.drop_wished.connect(self.drop)
        self.offered.added.connect(self.add)
        if not self.desk.can_save:
            self.told.say(ctx.tr("There is no office store: the loop is shown as shipped."))

    def add(self, ref: str) -> None:
        """Add a slide, and say so."""
        if self.desk.add(ref):
            title = self.ctx.say(self.desk.title(ref))
            self.told.say(self.ctx.tr("Added and saved: {name}", name=title[:80]), self.undo)

    def drop(self) -> None:
        """Take the chosen slide out, and say so."""
        if self.desk.can_save and len(self.desk.now.refs) == 1:
            self.told.say(self.ctx.tr("The last slide stays: an empty loop would show nothing."))
            return
        title = self.ctx.say(self.desk.title(self.desk.shown))
        if self.desk.drop():
            self.told.say(self.ctx.tr("Taken out and saved: {name}", name=title[:80]), self.undo)

    def restore_shipped(self) -> None:
        """Show the loop as shipped, and say so."""
        if self.desk.restore():
            self.told.say(self.ctx.tr("The loop is as shipped."), self.undo)

    def undo(self) -> None:
        """Take the last change back."""
        self.told.hide()
        self.desk.undo()

    @override
    def state(self) -> State:
        """Keep which slide was chosen, and the words in the field."""
        return (("at", str(self.desk.at)), ("words", self.offered.field.text()))

    @override
    def restore(self, state: State) -> None:
        """Choose the slide that was chosen."""
        kept = dict(state)
        self.offered.field.setText(kept.get("words", ""))
        self.desk.choose(read_number(kept.get("at", "")))

    @override
    def fit(self, width: int) -> None:
        """Set the columns side by side where there is room, else one under the other."""
        px = self.ctx.px
        wide = width >= px(NARROW)
        side = px(WIDE_SIDE if width >= px(WIDE) else SIDE)
        self.body.setDirection(LEFT_TO_RIGHT if wide else DOWN)
        self.side.setMinimumWidth(px(LEAST) if wide else 0)
        self.side.setMaximumWidth(side if wide else width)
        for part in (self.chosen, self.offered):
            part.setMinimumHeight(0 if wide else px(HIGH))

    @override
    def reread(self) -> None:
        """Read again what may have changed meanwhile."""
        self.desk.read()
