"""What the audience's screen is built from: the catalogue as guests see it, and nothing of staff's."""

from dataclasses import replace

from PySide6.QtCore import QSize

from zibo_app.domain.evidence import Audience
from zibo_app.domain.route import Route
from zibo_app.domain.slide import Tongues
from zibo_app.domain.text import Lang
from zibo_app.ui.context import Context
from zibo_app.ui.session import Session
from zibo_app.ui.theme import Theme

LARGER = ((3800, 2100, 2.8), (2500, 1400, 1.85), (1900, 1060, 1.4))
"""How much larger pages are drawn on a screen of at least so many px, which is read from further away."""


def audience_of(route: Route) -> Audience:
    """Say for whom the route is shown: the public, or guests from within the country; never staff."""
    return Audience.DOMESTIC if route.audience is Audience.DOMESTIC else Audience.PUBLIC


def guests(ctx: Context, route: Route, size: QSize, session: Session) -> Context:
    """Give the context of what the audience sees on a screen of this size: dark, as the slides are.

    `session` is a new one: what staff have searched, collected or written is nowhere in it.
    """
    fits = (by for wide, high, by in LARGER if size.width() >= wide and size.height() >= high)
    return replace(
        ctx.seen_by(audience_of(route)),
        lang=lang_of(route, ctx.lang),
        theme=Theme("dark", next(fits, 1.0)),
        session=session,
    )


def lang_of(route: Route, lang: Lang) -> Lang:
    """Give the language of pages: the route's own where it has one, else the presenter's."""
    own: dict[Tongues, Lang] = {Tongues.ZH: "zh", Tongues.EN: "en"}
    return own.get(route.tongues, lang)
