"""The tab of own stops: all of them left, the open one's form in the middle, its preview at the right."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QWidget

from zibo_app.domain.own_stop import OwnKind
from zibo_app.domain.slide import Tongues
from zibo_app.overriding import override
from zibo_app.ui.context import Context
from zibo_app.ui.navigator import State
from zibo_app.ui.own.card import OwnCard
from zibo_app.ui.own.desk import OwnDesk
from zibo_app.ui.own.listing import OwnList
from zibo_app.ui.own.side import OwnSide
from zibo_app.ui.stage.part import Part
from zibo_app.ui.widgets.boxes import column, row
from zibo_app.ui.widgets.scroll import Scroll

LIST, LEAST, SIDE, WIDE_SIDE, NARROW, WIDE = 264, 300, 420, 720, 1040, 1500
"""The widths of the list and of the preview, and below and above which the columns stand otherwise."""
LIST_HIGH, FORM_HIGH = 250, 380
LEFT_TO_RIGHT, DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class OwnTab(Part):
    """It carries out what its pieces wish; what is not saved outlives it in the session."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self.desk = OwnDesk(ctx, self)
        self.list, self.card, self.side = OwnList(self.desk), OwnCard(self.desk), OwnSide(self.desk)
        inner = QWidget()
        margins = (0, ctx.px(10), 0, ctx.px(4))
        self.body: QBoxLayout = row(
            self.list, self.card, self.side, gap=ctx.px(18), margins=margins, parent=inner
        )
        self.body.setStretch(1, 1)
        self.body.setStretch(2, 1)
        column(Scroll(inner), gap=0, parent=self)
        saving = QShortcut(QKeySequence.StandardKey.Save, self)
        saving.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        saving.activated.connect(self.save)
        self.list.begun.connect(self.begin)
        self.card.begun.connect(self.begin)
        self.card.save_wished.connect(self.save)
        self.card.drop_wished.connect(self.drop)
        self.desk.changed.connect(self.settled)
        self.desk.changed.connect(self._alone)
        self._alone()

    def begin(self, kind: OwnKind) -> None:
        """Begin a new stop and go to its first field."""
        self.card.told.hide()
        self.desk.begin(kind)
        if self.card.form is not None:
            self.card.form.first().setFocus()

    def save(self) -> None:
        """Save the open stop, or say what it lacks."""
        if not self.desk.dirty or not self.desk.can_save:
            return
        if self.desk.save():
            self.card.told.say(self.ctx.tr("Saved."))
        else:
            self.card.complain()

    def drop(self) -> None:
        """Take the open stop away; it can be brought back."""
        if self.desk.drop():
            self.card.told.say(self.ctx.tr("Deleted."), self.desk.bring_back)

    def _alone(self) -> None:
        """Leave the list and the preview out where there is nothing."""
        self.list.setVisible(bool(self.desk.rows()))
        self.side.setVisible(self.desk.now is not None)

    @override
    def state(self) -> State:
        """Keep which stop is open, and in which languages it is previewed; drafts last in the session."""
        return (("stop", self.desk.at), ("tongues", str(self.side.tongues)))

    @override
    def restore(self, state: State) -> None:
        """Open the stop that was open."""
        kept = dict(state)
        self.desk.open(kept.get("stop", ""))
        found = next((each for each in self.side.chips if str(each) == kept.get("tongues")), Tongues.BOTH)
        self.side.show_in(found)

    @override
    def fit(self, width: int) -> None:
        """Set the columns side by side where there is room, else one under the other."""
        px = self.ctx.px
        wide = width >= px(NARROW)
        side = px(WIDE_SIDE if width >= px(WIDE) else SIDE)
        self.body.setDirection(LEFT_TO_RIGHT if wide else DOWN)
        for part, least, most in ((self.list, px(LIST), px(LIST)), (self.side, px(LEAST), side)):
            part.setMinimumWidth(least if wide else 0)
            part.setMaximumWidth(most if wide else width)
        self.list.setMinimumHeight(0 if wide else px(LIST_HIGH))
        self.card.setMinimumHeight(0 if wide else px(FORM_HIGH))

    @override
    def reread(self) -> None:
        """Read again what may have changed meanwhile."""
        self.desk.read()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of the pictures of stops that are gone."""
        super().hideEvent(event)
        self.desk.tidy()
