"""The saved routes at the left, each with what it holds, and what can be done with the open one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy, QWidget

from zibo_app.domain.pace import clock_text
from zibo_app.domain.route import Route
from zibo_app.ui.routes.desk import Desk
from zibo_app.ui.routes.drafts import NEW
from zibo_app.ui.routes.model import one_line
from zibo_app.ui.routes.saved_row import SavedDelegate, SecondRole
from zibo_app.ui.widgets.boxes import STRETCH, column, row
from zibo_app.ui.widgets.buttons import Button, icon_button, on_click
from zibo_app.ui.widgets.label import Label

KeyRole = Qt.ItemDataRole.UserRole
LONGEST = 200


class SavedRoutes(QWidget):
    """`opened` carries the id of a route chosen, the others what is wished of the open one."""

    opened = Signal(str)
    new_wished = Signal()
    copy_wished = Signal()
    drop_wished = Signal()
    import_wished = Signal()
    export_wished = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, ctx = desk, desk.ctx
        self._ctx = ctx
        self.list = QListWidget()
        self.list.setAccessibleName(ctx.tr("Saved routes"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setItemDelegate(SavedDelegate(ctx, self.list))
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.list.currentItemChanged.connect(self._chosen)
        self.new = Button(ctx.tr("New route"))
        self.copy = icon_button(ctx, "copy", ctx.tr("Copy this route"))
        self.export = icon_button(ctx, "download", ctx.tr("Export this route to a file"))
        self.load = icon_button(ctx, "folder-open", ctx.tr("Import a route from a file"))
        self.drop = icon_button(ctx, "trash-2", ctx.tr("Delete this route"))
        for button, signal in (
            (self.new, self.new_wished),
            (self.copy, self.copy_wished),
            (self.export, self.export_wished),
            (self.load, self.import_wished),
            (self.drop, self.drop_wished),
        ):
            on_click(button, signal.emit)
        head = row(Label(ctx.tr("Routes"), "card-title"), STRETCH, self.new, gap=ctx.px(6))
        tools = row(self.copy, self.export, self.load, STRETCH, self.drop, gap=ctx.px(4))
        column(head, self.list, tools, gap=ctx.px(6), parent=self).setStretch(1, 1)
        desk.listed.connect(self.refresh)
        desk.opened.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """List what is saved, and a new route that is not; the open one is chosen."""
        desk = self._desk
        open_now = desk.draft.now
        there = {route.id for route in desk.routes}
        under_way = {each.now.id: each.now for each in (desk.drafts.get(NEW), desk.draft) if each is not None}
        shown = [now for key, now in under_way.items() if key not in there and self._worth(now)]
        self.list.blockSignals(True)
        self.list.clear()
        for route in (*shown, *desk.routes):
            self._list(route)
        self.list.blockSignals(False)
        self.drop.setEnabled(bool(open_now.id or open_now.stops))
        for button in (self.copy, self.export):
            button.setEnabled(bool(open_now.stops))

    def _worth(self, now: Route) -> bool:
        """Whether a route that is not saved is listed: the open one, or one that would be missed."""
        return now is self._desk.draft.now or self._desk.drafts.dirty(now.id)

    def _list(self, route: Route) -> None:
        ctx, desk = self._ctx, self._desk
        draft = desk.drafts.get(route.id)
        now = draft.now if draft is not None and draft.dirty else route
        name = one_line(now.name)[:LONGEST] or ctx.tr("No name")
        second = self._second(now)
        if not now.id or desk.drafts.dirty(now.id):
            second = ctx.tr("Not saved") + " · " + second
        item = QListWidgetItem(name, self.list)
        item.setData(KeyRole, route.id)
        item.setData(SecondRole, second)
        item.setData(Qt.ItemDataRole.ToolTipRole, name.replace("<", "‹"))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {second}")
        if route.id == desk.draft.now.id:
            self.list.setCurrentItem(item)

    def _second(self, route: Route) -> str:
        ctx = self._ctx
        stops = ctx.tr("{n} stops", n=len(route.stops))
        time = clock_text(sum(stop.seconds for stop in route.stops))
        return f"{stops} · {time}"

    def _chosen(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.opened.emit(item.data(KeyRole))
