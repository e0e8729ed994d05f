"""Opening a route: its slides are made as the audience may see them, with the office's own released stops."""

from pathlib import Path

from zibo_app.domain.fault import Refused
from zibo_app.domain.own_stop import OwnStop
from zibo_app.domain.route import Route
from zibo_app.services.slides import slide
from zibo_app.store.catalogue import Catalogue
from zibo_app.ui.present.run import Run, released, run_of
from zibo_app.ui.session import Session


def opened(catalogue: Catalogue, route: Route, session: Session) -> Run:
    """Begin a route over the catalogue of its audience; what they may not see is left out of it."""
    own, pictures = own_stops(session)
    refs = dict.fromkeys(stop.ref for stop in route.stops)
    return run_of(route, {ref: slide(catalogue, ref, own, pictures) for ref in refs})


def own_stops(session: Session) -> tuple[dict[str, OwnStop], Path | None]:
    """Give the office's own stops that are released, and where their pictures are; none where it cannot."""
    office = session.office
    if office is None:
        return {}, None
    try:
        kept = {stop.id: stop for stop in office.stage.own_stops()}
    except Refused:
        return {}, None
    return released(kept), office.stage.pictures
