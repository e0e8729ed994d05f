"""What the settings offer for the exhibition: lines of a heading, the key of a setting, its choices."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtGui import QGuiApplication, QScreen

from zibo_app.domain.slide import Tongues
from zibo_app.ui.context import Context
from zibo_app.ui.hall.small_screen import ANSWERS
from zibo_app.ui.settings import Settings

LANGUAGES = (("zh", "中文"), ("en", "English"))
SECONDS = (30, 60, 90, 120, 300)
"""After how long without a touch it is asked whether somebody is there."""


class Line(NamedTuple):
    """A setting: heading, key, choices as value and label, and the value it has now."""

    heading: str
    key: str
    choices: tuple[tuple[str, str], ...]
    now: str


def lines(ctx: Context, kept: Settings) -> tuple[Line, ...]:
    """Give the settings of the exhibition as they are kept."""
    tr = ctx.tr
    idle = tuple((str(each), tr("{n} s", n=each)) for each in sorted({*SECONDS, kept.idle_seconds}))
    tongues = tuple((str(each), ctx.say(each)) for each in Tongues)
    sizes = tuple((value, tr(label)) for value, label in ANSWERS)
    motion = (("False", tr("Slides fade")), ("True", tr("Nothing moves")))
    screens = offered(ctx, QGuiApplication.screens(), kept.audience_screen)
    return (
        Line(tr("Begins in"), "hall_lang", LANGUAGES, kept.hall_lang),
        Line(tr("Slides in"), "tongues", tongues, kept.tongues),
        Line(tr("Asks after"), "idle_seconds", idle, str(kept.idle_seconds)),
        Line(tr("Screen size"), "small_screen", sizes, kept.small_screen),
        Line(tr("Guests' screen"), "audience_screen", screens, kept.audience_screen),
        Line(tr("Motion"), "still", motion, str(kept.still)),
    )


def offered(ctx: Context, screens: Sequence[QScreen], kept: str) -> tuple[tuple[str, str], ...]:
    """List the screens guests may be shown something on, also the one that was chosen and is unplugged."""
    found = {"": ctx.tr("Automatic")}
    for screen in (each for each in screens if each.name()):
        size = screen.geometry()
        found[screen.name()] = f"{screen.name()} · {size.width()}×{size.height()}"
    if kept not in found:
        found[kept] = ctx.tr("{name}, not connected", name=kept)
    return tuple(found.items())
