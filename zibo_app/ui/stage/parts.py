"""The tabs of the exhibition page, in their order; a new tab is one file and one line here."""

from collections.abc import Callable

from zibo_app.domain.text import msg
from zibo_app.ui.context import Context
from zibo_app.ui.counts.tab import CountsTab
from zibo_app.ui.looptab.tab import LoopTab
from zibo_app.ui.own.tab import OwnTab
from zibo_app.ui.rehearsal.tab import RehearsalTab
from zibo_app.ui.routes.tab import RoutesTab
from zibo_app.ui.setup.tab import SetupTab
from zibo_app.ui.stage.part import Part

Make = Callable[[Context], Part]
PARTS: tuple[tuple[str, str, Make], ...] = (
    ("routes", msg("Routes"), RoutesTab),
    ("loop", msg("Loop"), LoopTab),
    ("own", msg("Own stops"), OwnTab),
    ("counts", msg("Touches"), CountsTab),
    ("rehearsal", msg("Rehearsal"), RehearsalTab),
    ("setup", msg("Set-up"), SetupTab),
)
"""The key of a tab, its title (msgid), and what makes it."""
