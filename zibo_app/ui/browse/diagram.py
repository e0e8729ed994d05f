"""The schematic of the zone: equal blocks in no order, with what the source places in each; never a map."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from zibo_app.domain.kinds import BY_KEY
from zibo_app.overriding import override
from zibo_app.services.zone_diagram import Block, Diagram, Tenant, diagram
from zibo_app.ui.browse.map_file import attached, detach
from zibo_app.ui.browse.map_form import MapForm, MapPicture
from zibo_app.ui.browse.record_card import planned
from zibo_app.ui.browse.row_words import words_of
from zibo_app.ui.context import Context
from zibo_app.ui.models.columns import lead_text
from zibo_app.ui.models.records import RecordModel
from zibo_app.ui.widgets.badge import Badge
from zibo_app.ui.widgets.boxes import STRETCH, clear, column, row
from zibo_app.ui.widgets.buttons import Button, on_click
from zibo_app.ui.widgets.card import Active, Rule
from zibo_app.ui.widgets.clamp import Clamped
from zibo_app.ui.widgets.grid import EvenGrid
from zibo_app.ui.widgets.keep import KeptScroll
from zibo_app.ui.widgets.label import Elided, Label
from zibo_app.ui.widgets.link import LineLink
from zibo_app.ui.widgets.scroll import Scroll

WIDTH, MOST, NAMED = 330, 60, 4
"""The least width of a block in px, how many blocks are drawn, how many tenants a block names."""


class ParkBlock(Active):
    """A park as a block; `opened` carries the record that is asked for, the park's or a tenant's."""

    opened = Signal(str)

    def __init__(self, ctx: Context, block: Block, parent: QWidget | None = None) -> None:
        words = words_of(ctx, block.line)
        inside = [ctx.name(tenant.line.brief) for tenant in block.tenants]
        name = ". ".join(filter(None, (words.name, words.second, *inside)))
        role = "plan" if planned(ctx, block.line) else "card"
        super().__init__(block.line.brief.id, role, name, parent)
        self.activated.connect(self.opened)
        comma = "、" if ctx.lang == "zh" else ", "
        perhaps = comma.join(map(ctx.name, block.perhaps)) if ctx.staff else ""
        lead = lead_text(ctx, block.line)
        head = row(Elided(words.name, "mark"), *self._status(ctx, block), gap=ctx.px(8))
        head.setStretch(0, 1)
        column(
            head,
            *([Elided(words.second, "second")] if words.second else []),
            Clamped(ctx.say(block.line.summary)),
            *([Elided(lead, "strong")] if lead else []),
            *([Elided(comma.join(map(ctx.say, block.line.honours)), "second")] if block.line.honours else []),
            *([Elided(ctx.tr("Possibly the same: {names}", names=perhaps), "note")] if perhaps else []),
            STRETCH,
            Rule(),
            *self._inside(ctx, block.tenants),
            gap=ctx.px(6),
            margins=(ctx.px(16), ctx.px(14), ctx.px(16), ctx.px(12)),
            parent=self,
        )

    def _status(self, ctx: Context, block: Block) -> list[QWidget]:
        status = ctx.say(block.line.fields["status"]) if block.line.fields.get("status") else ""
        return [Badge(ctx, status)] if status else []

    def _inside(self, ctx: Context, tenants: tuple[Tenant, ...]) -> list[QWidget]:
        if not tenants:
            return [Label(ctx.tr("No project is stated to stand here"), "note", wrap=True)]
        shown: list[QWidget] = [Label(ctx.tr("Projects stated to stand here"), "note")]
        for tenant in tenants[:NAMED]:
            link = LineLink(ctx, tenant.line.brief.id, ctx.name(tenant.line.brief))
            link.activated.connect(self.opened)
            shown.append(link)
            shown += [Elided(" · ".join(map(ctx.name, tenant.firms)), "second")] if tenant.firms else []
        if len(tenants) > NAMED:
            shown.append(Label(ctx.tr("and {n} more", n=len(tenants) - NAMED), "note"))
        return shown


class ZoneDiagram(QWidget):
    """The blocks under the words that say what this is and is not; `opened` carries a record."""

    opened = Signal(str)

    def __init__(self, ctx: Context, model: RecordModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ctx = ctx
        self._model = model
        content = QWidget()
        self._grid = EvenGrid(ctx.px(WIDTH), ctx.px(14), content)
        scroll = Scroll(content)
        self._kept = KeptScroll(scroll.verticalScrollBar())
        title = Label(ctx.tr("Schematic · not a map · not to scale"), "card-title")
        said = ctx.tr("Order and place of the blocks mean nothing; only what the source states is drawn.")
        self._rest = Label("", "note", wrap=True)
        self._head = row(title, Label(said, "note", wrap=True), gap=ctx.px(12))
        self._head.setStretch(1, 1)
        self._shown = QStackedWidget()
        self._shown.addWidget(scroll)
        self._box = column(self._head, self._shown, self._rest, gap=ctx.px(10), parent=self)
        self._box.setStretch(1, 1)
        self._map_buttons: list[Button] = []
        self._form: MapForm | None = None
        model.modelReset.connect(self.reload)
        self.reload()
        self._offer_map()

    # -- a real map, with its number only --------------------------------------------------------------
    def _offer_map(self) -> None:
        """Offer to show the office's map, and for staff to attach one or take it away."""
        office, ctx = self._ctx.session.office, self._ctx
        for button in self._map_buttons:
            button.hide()
            button.deleteLater()
        self._map_buttons = []
        kept = attached(office)
        if kept:
            shown = MapPicture(ctx, *kept)
            self._shown.addWidget(shown)
            self._add(ctx.tr("Map"), self._show_map).setCheckable(True)
        if kept and ctx.staff:
            self._add(ctx.tr("Take the map away"), self._take_map_away)
        elif office and ctx.staff:
            self._add(ctx.tr("Attach a map…"), self._ask_for_map)

    def _add(self, text: str, slot: Callable[[], None]) -> Button:
        button = Button(text, "chip")
        on_click(button, slot)
        self._map_buttons.append(button)
        self._head.addWidget(button)
        return button

    def _show_map(self) -> None:
        """Show the map in place of the schematic, or the schematic again."""
        self._shown.setCurrentIndex(1 if self._map_buttons[0].isChecked() else 0)

    def _ask_for_map(self) -> None:
        office = self._ctx.session.office
        if office and self._form is None:
            self._form = MapForm(self._ctx, office)
            self._form.done.connect(self._map_changed)
            self._form.closed.connect(self._map_changed)
            self._box.insertWidget(1, self._form)

    def _take_map_away(self) -> None:
        if self._ctx.session.office:
            detach(self._ctx.session.office)
        self._map_changed()

    def _map_changed(self) -> None:
        """Put the form and the old map away and look again."""
        old = [self._form, *(self._shown.widget(at) for at in range(1, self._shown.count()))]
        self._form = None
        for widget in filter(None, old):
            widget.hide()
            self._shown.removeWidget(widget)
            widget.deleteLater()
        self._shown.setCurrentIndex(0)
        self._offer_map()

    def reload(self) -> None:
        """Draw the blocks anew."""
        clear(self._grid)
        found = diagram(self._ctx.catalogue, self._model.rows(0, MOST))
        for block in found.blocks:
            drawn = ParkBlock(self._ctx, block)
            drawn.opened.connect(self.opened)
            self._grid.addWidget(drawn)
            drawn.show()
        self._rest.setText(self._unplaced(found))

    def _unplaced(self, found: Diagram) -> str:
        """Say of how many records the source does not state a park."""
        ctx = self._ctx
        comma = "、" if ctx.lang == "zh" else ", "
        counts = comma.join(f"{ctx.say(BY_KEY[kind].plural)} {n}" for kind, n in found.unplaced.items() if n)
        return ctx.tr("No park is stated for: {counts}", counts=counts) if counts else ""

    def at(self) -> str:
        """Take down how far it is scrolled."""
        return self._kept.at()

    def restore(self, at: str) -> None:
        """Scroll back."""
        self._kept.restore(at)

    @override
    def minimumSizeHint(self) -> QSize:
        """Give way: the blocks scroll."""
        return QSize(self._ctx.px(360), self._ctx.px(240))
