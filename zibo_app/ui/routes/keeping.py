"""Saving, copying, dropping and starting routes: what is said to be saved is on disk."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from zibo_app.domain.bounded import line
from zibo_app.services.routes import LONGEST_NAME
from zibo_app.ui.routes.desk import Desk
from zibo_app.ui.routes.drafts import NEW

if TYPE_CHECKING:
    from zibo_app.domain.route import Route

START = "stage:route:"
"""What begins the action that runs a route."""


class Keeper(QObject):
    """Keeps the routes of a desk; `told` carries what was done and can be taken back, `start` an action."""

    told = Signal(str)
    start = Signal(str)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ctx = desk.ctx
        self._dropped: Route | None = None

    @property
    def can_save(self) -> bool:
        """Whether there is anything to save, and where to."""
        draft = self._desk.draft
        new = not draft.now.id and bool(draft.now.stops)
        return self._ctx.session.office is not None and (draft.dirty or new)

    @property
    def can_start(self) -> bool:
        """Whether any stop can be shown."""
        there = any(each.slide is not None for each in self._desk.placed())
        return there and self._ctx.session.office is not None

    def save(self) -> bool:
        """Save the open route, and say whether it is on disk; one without a name gets the suggested one."""
        desk, office = self._desk, self._ctx.session.office
        if office is None:
            return False
        draft = desk.draft
        route = draft.now if line(draft.now.name) else replace(draft.now, name=desk.suggested(draft.now))
        saved = desk.tried(lambda: office.stage.save_route(route))
        if saved is None:
            return False
        desk.drafts.saved(draft, saved)
        desk.read()
        desk.open(saved.id)
        desk.listed.emit()
        return True

    def run(self) -> None:
        """Run the open route, as it is now: it is saved before."""
        draft = self._desk.draft
        if not self.can_start or ((draft.dirty or not draft.now.id) and not self.save()):
            return
        self.start.emit(f"{START}{self._desk.draft.now.id}")

    def copy(self) -> None:
        """Begin a new route like the open one."""
        now = self._desk.draft.now
        name = self._ctx.tr("{name} (copy)", name=now.name)[-LONGEST_NAME:]
        self._desk.begin(replace(now, name=name))

    def drop(self) -> None:
        """Take the open route away; it can be brought back."""
        desk, office = self._desk, self._ctx.session.office
        now = desk.draft.now
        if now.id and (office is None or not self._gone(office.stage.drop_route, now.id)):
            return
        self._dropped = now
        desk.drafts.drop(now.id)
        desk.read()
        desk.open(desk.routes[0].id if desk.routes else NEW)
        self.told.emit(self._ctx.tr("Deleted: {name}", name=now.name))

    def _gone(self, drop: Callable[[str], None], which: str) -> bool:
        def done() -> bool:
            drop(which)
            return True

        return bool(self._desk.tried(done))

    def bring_back(self) -> None:
        """Bring the route back that was taken away last."""
        if self._dropped is None:
            return
        was, self._dropped = self._dropped, None
        self._desk.begin(was)
        if was.id:
            self.save()
