"""Nothing prepared is lost with the program: what was not saved is kept, beside what was, when it quits."""

from contextlib import suppress
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject

from zibo_app.domain.bounded import line
from zibo_app.domain.fault import Refused
from zibo_app.domain.route import Route
from zibo_app.services.routes import LONGEST_NAME, name_for
from zibo_app.ui.context import Context
from zibo_app.ui.routes.drafts import KEY, NEW, drafts_of

RESCUE = f"{KEY}.rescue"


class Rescue(QObject):
    """Waits for the program to quit; there is one for a session."""

    def __init__(self, ctx: Context) -> None:
        super().__init__(ctx.session)
        self._ctx = ctx
        program = QCoreApplication.instance()
        if program is not None:
            program.aboutToQuit.connect(self.keep)

    def keep(self) -> None:
        """Save each route that has changes under a name of its own; what a full disk refuses is lost."""
        office, drafts = self._ctx.session.office, drafts_of(self._ctx.session)
        for draft in drafts.unsaved():
            route = self._named(draft.now)
            if office is not None:
                with suppress(Refused):
                    office.stage.save_route(replace(route, id=NEW))
            drafts.drop(draft.now.id)

    def _named(self, route: Route) -> Route:
        ctx = self._ctx
        name = line(route.name) or name_for(ctx.catalogue, route, ctx.lang)
        name = ctx.tr("{name} (not saved)", name=name) if route.id else name
        return replace(route, name=name[-LONGEST_NAME:])


def watch(ctx: Context) -> None:
    """Have what is prepared in a session rescued when the program quits."""
    if RESCUE not in ctx.session.prepared:
        ctx.session.prepared[RESCUE] = Rescue(ctx)
