"""The tabs of the exhibition page, in their order; a new tab is one file and one line here."""

from collections.abc import Callable

from zibo_app.ui.context import Context
from zibo_app.ui.stage.part import Part

Make = Callable[[Context], Part]
PARTS: tuple[tuple[str, str, Make], ...] = ()
"""The key of a tab, its title (msgid), and what makes it."""
