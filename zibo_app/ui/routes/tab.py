"""The tab of routes: choices above, saved routes left, the open one in the middle, its stop at the right."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from zibo_app.overriding import override
from zibo_app.ui.context import Context
from zibo_app.ui.navigator import State
from zibo_app.ui.routes.adding import AddStop
from zibo_app.ui.routes.choices import Choices
from zibo_app.ui.routes.columns import WIDE, Columns
from zibo_app.ui.routes.desk import Desk
from zibo_app.ui.routes.detail import StopDetail
from zibo_app.ui.routes.filing import Filer
from zibo_app.ui.routes.keeping import Keeper
from zibo_app.ui.routes.rescue import watch
from zibo_app.ui.routes.saved import SavedRoutes
from zibo_app.ui.routes.stop_card import StopCard
from zibo_app.ui.stage.part import Part
from zibo_app.ui.widgets.boxes import column
from zibo_app.ui.widgets.card import Rule
from zibo_app.ui.widgets.scroll import Scroll

ADDED = 60
"""The seconds of a stop that is added."""


class RoutesTab(Part):
    """It carries out what its pieces wish; what is not saved outlives it in the session."""

    def __init__(self, ctx: Context, parent: QWidget | None = None) -> None:
        super().__init__(ctx, parent)
        self.desk = Desk(ctx, self)
        self.keeper, self.filer = Keeper(self.desk, self), Filer(self.desk, self)
        self.choices, self.saved = Choices(ctx), SavedRoutes(self.desk)
        self.card, self.detail = StopCard(self.desk), StopDetail(self.desk)
        watch(ctx)
        self._lay()
        self._connect()
        self.desk.changed.emit()

    def _lay(self) -> None:
        px, ctx = self.ctx.px, self.ctx
        self.columns = Columns(ctx, self.saved, self.card, self.detail)
        inner = QWidget()
        margins = (0, px(8), 0, px(4))
        box = column(self.choices, Rule(), self.columns, gap=px(8), margins=margins, parent=inner)
        box.setStretch(2, 1)
        self.area = Scroll(inner)
        column(self.area, gap=0, parent=self)
        self._undo = QShortcut(QKeySequence.StandardKey.Undo, self)
        self._save = QShortcut(QKeySequence.StandardKey.Save, self)
        for shortcut in (self._undo, self._save):
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.columns.fit(ctx.px(WIDE.least))

    def _connect(self) -> None:
        desk, keeper, card, saved = self.desk, self.keeper, self.card, self.saved
        self.choices.changed.connect(self._choice)
        self.choices.assemble.connect(self.assemble)
        desk.changed.connect(self._changed)
        saved.opened.connect(self.open)
        saved.new_wished.connect(self.begin)
        saved.copy_wished.connect(keeper.copy)
        saved.drop_wished.connect(keeper.drop)
        saved.export_wished.connect(self.filer.export)
        saved.import_wished.connect(self.filer.load)
        card.add_wished.connect(self.add)
        card.save_wished.connect(self.save)
        card.start_wished.connect(keeper.run)
        card.list.time_wished.connect(self.detail.lengthen)
        card.list.note_wished.connect(self.detail.note.setFocus)
        keeper.told.connect(self._told)
        keeper.start.connect(self.action_requested)
        self.filer.told.connect(card.told.say)
        self._undo.activated.connect(card.undo)
        self._save.activated.connect(self.save)

    # -- doing -------------------------------------------------------------------------------------
    def open(self, key: str) -> None:
        """Open a route."""
        self.card.told.hide()
        self.desk.open(key)
        self.settled.emit()

    def begin(self) -> None:
        """Begin a new route."""
        self.card.told.hide()
        self.desk.begin()
        self.choices.sector.setFocus()

    def assemble(self) -> None:
        """Put the stops together; what was there can be brought back."""
        had = bool(self.desk.draft.now.stops)
        self.desk.assemble()
        self.card.list.setFocus()
        if had and self.desk.draft.can_undo:
            self.card.told.say(self.ctx.tr("The stops were assembled anew."), self.card.undo)

    def save(self) -> None:
        """Save the open route, and say so."""
        if self.keeper.can_save and self.keeper.save():
            self.card.told.say(self.ctx.tr("Saved: {name}", name=self.desk.draft.now.name))
            self.settled.emit()

    def add(self) -> AddStop:
        """Offer what can be added."""
        popup = AddStop(self.desk, self)
        popup.chosen.connect(self._add)
        popup.show_above(self.card.add)
        return popup

    def _add(self, ref: str) -> None:
        self.desk.did(changed=self.desk.draft.add(ref, ADDED))

    def _choice(self, name: str, value: object) -> None:
        self.desk.edit({name: value})

    def _changed(self) -> None:
        self.choices.show_route(self.desk.draft.now)
        self.detail.setVisible(bool(self.desk.draft.now.stops))
        self.card.save.setEnabled(self.keeper.can_save)
        self.card.start.setEnabled(self.keeper.can_start)

    def _told(self, words: str) -> None:
        self.card.told.say(words, self.keeper.bring_back)

    # -- showing -----------------------------------------------------------------------------------
    @override
    def state(self) -> State:
        """Keep which route is open; the rest lasts in the session."""
        return (("route", self.desk.draft.now.id), ("at", str(self.desk.draft.at)))

    @override
    def restore(self, state: State) -> None:
        """Open the route that was open."""
        kept = dict(state)
        if "route" in kept:
            self.desk.open(kept["route"])
            at = kept.get("at", "")
            self.desk.choose(int(at) if at.isdecimal() and at.isascii() and len(at) < len("1000") else 0)

    @override
    def fit(self, width: int) -> None:
        """Fit the columns to the width."""
        self.columns.fit(width)

    @override
    def reread(self) -> None:
        """Read again what other tabs may have changed."""
        self.desk.read()
        self.desk.open(self.desk.draft.now.id)
