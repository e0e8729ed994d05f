"""What can be done with routes: everything the tab shows comes from here."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from zibo_app.domain.fault import Refused
from zibo_app.domain.route import Route
from zibo_app.services.route_stops import Placed, placed
from zibo_app.services.routes import assemble, name_for
from zibo_app.ui import jobs
from zibo_app.ui.context import Context
from zibo_app.ui.routes.draft import Draft
from zibo_app.ui.routes.drafts import NEW, drafts_of

if TYPE_CHECKING:
    from zibo_app.domain.own_stop import OwnStop

T = TypeVar("T")


class Desk(QObject):
    """The saved routes and the one that is open.

    `listed` tells that the saved routes changed, `opened` that another is open, `changed` that the open one
    is another, `chosen` that another of its stops is chosen.
    """

    listed = Signal()
    opened = Signal()
    changed = Signal()
    chosen = Signal()

    def __init__(self, ctx: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ctx = ctx
        self.drafts = drafts_of(ctx.session)
        self.routes: tuple[Route, ...] = ()
        self.own: dict[str, OwnStop] = {}
        self._placed: dict[tuple[str, str], Placed] = {}
        self.draft = Draft(self.blank())
        self.read()
        self.open(self.drafts.open)

    # -- what is kept ------------------------------------------------------------------------------
    @property
    def pictures(self) -> Path | None:
        """Where the office's pictures lie."""
        office = self.ctx.session.office
        return office.stage.pictures if office else None

    def read(self) -> None:
        """Read routes and own stops anew."""
        office = self.ctx.session.office
        if office is not None:
            self.routes = self.tried(office.stage.routes) or ()
            own = {stop.id: stop for stop in self.tried(office.stage.own_stops) or ()}
            if own != self.own:
                self._placed.clear()
            self.own = own
        self.listed.emit()

    def tried(self, act: Callable[[], T]) -> T | None:
        """Do something with the store; a refusal goes to the message bar."""
        try:
            return act()
        except Refused as refusal:
            jobs.REPORTS.failed.emit(refusal)
            return None

    # -- which is open -----------------------------------------------------------------------------
    def blank(self) -> Route:
        """Give a new route, with the name its choices suggest."""
        route = Route(name="")
        return replace(route, name=self.suggested(route))

    def open(self, key: str) -> None:
        """Open a route; one that is gone is no reason to lose what was not saved of it.

        Where nothing was begun the route saved last is opened: it is what was prepared the evening before.
        """
        saved = next((route for route in self.routes if route.id == key), None)
        begun = self.drafts.get(NEW)
        if saved is None and begun is None and self.routes:
            saved = self.routes[0]
        draft = self.drafts.of(saved) if saved else begun or self.drafts.begin(self.blank())
        self.draft, self.drafts.open = draft, draft.now.id
        self.opened.emit()
        self.changed.emit()

    def begin(self, route: Route | None = None) -> None:
        """Begin a new route, from another one where there is one."""
        blank = self.blank()
        draft = self.drafts.begin(blank)
        if route is not None:
            draft.change(replace(route, id=NEW))
        self.open(NEW)
        self.listed.emit()

    def choose(self, at: int) -> None:
        """Choose a stop of the open route."""
        if at != self.draft.at:
            self.draft.at = at
            self.chosen.emit()

    # -- the open route ----------------------------------------------------------------------------
    def did(self, *, changed: bool) -> None:
        """Tell of a change of the open route."""
        if changed:
            self.changed.emit()
            self.listed.emit()

    def edit(self, changes: Mapping[str, object], step: str = "") -> None:
        """Change the choices or the name; a name nobody typed follows the choices."""
        route = self.draft.now
        changed: Route = replace(route, **changes)  # type: ignore[arg-type]  # a route's fields, by name
        if "name" not in changes and route.name == self.suggested(route):
            changed = replace(changed, name=self.suggested(changed))
        self.did(changed=self.draft.change(changed, step=step))

    def assemble(self) -> None:
        """Put the stops together anew, as the choices ask."""
        now = self.draft.now
        made = assemble(
            self.ctx.catalogue,
            now.sector,
            guests=now.guests,
            audience=now.audience,
            minutes=now.minutes,
            tongues=now.tongues,
            own=self.own,
        )
        self.did(changed=self.draft.change(replace(now, stops=made.stops), at=0))

    def suggested(self, route: Route) -> str:
        """Suggest a name that no other route has."""
        name = name_for(self.ctx.catalogue, route, self.ctx.lang)
        others = {each.name for each in self.routes if each.id != route.id}
        return next(each for each in _numbered(name) if each not in others)

    def placed(self) -> tuple[Placed, ...]:
        """Give the stops with their slides; each is made once."""
        return tuple(self.place(number) for number in range(len(self.draft.now.stops)))

    def place(self, number: int) -> Placed:
        """Give one of the stops with its slide."""
        route = self.draft.now
        stop = route.stops[number]
        key = (stop.ref, str(route.audience))
        if key not in self._placed:
            found = placed(self.ctx.catalogue, stop, route.audience, self.own, self.pictures)
            self._placed[key] = found
        return replace(self._placed[key], stop=stop)


def _numbered(name: str) -> Iterable[str]:
    yield name
    yield from (f"{name} ({number})" for number in range(2, 10_000))
