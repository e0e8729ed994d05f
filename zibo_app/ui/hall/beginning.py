"""What everybody who comes to the screen begins with: the loop, and a context nobody has used."""

import math
from dataclasses import replace

from PySide6.QtGui import QScreen

from zibo_app.domain.evidence import Audience
from zibo_app.domain.slide import Tongues
from zibo_app.ui.context import Context
from zibo_app.ui.hall.showing import showing
from zibo_app.ui.session import Session
from zibo_app.ui.settings import Settings, lang_of, look
from zibo_app.ui.slides.loop import LoopView

INCHES = 43
"""A screen of a smaller diagonal is a small one."""
MM = 25.4
"""Of an inch."""
TONGUES = {str(each): each for each in Tongues}


def for_guests(ctx: Context, kept: Settings) -> tuple[Context, Settings]:
    """Give the context and settings of a visitor: nothing of staff's, nothing of the visitor's before."""
    session = Session(ctx.session.office)
    session.touch = True
    fresh = replace(kept, lang=kept.hall_lang, theme="light", scale=1.0)
    guests = replace(ctx.seen_by(Audience.PUBLIC), session=session, lang=lang_of(fresh), theme=look(fresh))
    return guests, fresh


def small(kept: Settings, screen: QScreen | None) -> bool:
    """Whether the slides' body is larger: as staff said, else by what the screen tells of itself."""
    if kept.small_screen or screen is None:
        return kept.small_screen == "yes"
    size = screen.physicalSize()
    return 0 < math.hypot(size.width(), size.height()) < INCHES * MM


def loop_view(guests: Context, kept: Settings, screen: QScreen | None, after: str = "") -> LoopView:
    """Make the loop in the context of guests; it goes on after the slide with this ref, where it has one."""
    shown = showing(guests, after)
    return LoopView(
        guests,
        shown.make,
        shown.refs,
        seconds=shown.seconds,
        tongues=TONGUES[kept.tongues],
        small=small(kept, screen),
        still=kept.still,
    )
