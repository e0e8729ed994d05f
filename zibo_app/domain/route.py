"""A route: the stops of one meeting in their order, with what the presenter wants to say at each."""

from zibo_app.domain.evidence import Audience
from zibo_app.domain.frozen import Frozen
from zibo_app.domain.slide import Tongues
from zibo_app.domain.text import Choice

MINUTES = (1, 3, 10, 15)
MOST_STOPS = 12
"""How many stops a route is assembled from at most; staff may add more by hand, up to MOST_KEPT."""
MOST_KEPT = 60


class Guests(Choice):
    """Who is coming; it decides what is assembled, not what is released."""

    INVESTORS = "investors", "投资客商", "Investors"
    OFFICIALS = "officials", "政府考察团", "Officials"
    PUBLIC = "public", "普通来宾", "General guests"


class Stop(Frozen, kw_only=True):
    """One stop.

    `ref` names what is shown: `slide:ID` a slide written in the catalogue, `record:ID` any record,
    `question:ID` a question of the checklist, `own:ID` a stop of the office's own. `seconds` is the time
    meant for it; `note` is for the presenter only and never reaches the audience's screen.
    """

    ref: str
    seconds: int = 60
    note: str = ""


class Route(Frozen, kw_only=True):
    """A route; `id` is given by the office store, `sector` the id of an industry or empty for the whole zone.

    `audience` is whom it may be shown to: what is not released to them is not in it.
    """

    name: str
    stops: tuple[Stop, ...] = ()
    id: str = ""
    sector: str = ""
    guests: Guests = Guests.INVESTORS
    audience: Audience = Audience.PUBLIC
    minutes: int = 10
    tongues: Tongues = Tongues.BOTH
