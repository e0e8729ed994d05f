"""What the window can do, as data: one loop makes the shortcuts from this list."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from zibo_app.domain.text import msg


class Action(NamedTuple):
    """An action of the window: its key, its name (msgid) and its shortcuts; a guest may use it or not."""

    key: str
    name: str
    shortcuts: tuple[str, ...]
    guest: bool = False

    def made(self, slot: Callable[..., None], owner: QObject) -> QAction:
        """Make it: `slot` is called when one of its shortcuts is pressed."""
        action = QAction(owner)
        action.setShortcuts([QKeySequence(key) for key in self.shortcuts])
        action.triggered.connect(slot)
        return action


ACTIONS: tuple[Action, ...] = (
    Action("back", msg("Back"), ("Alt+Left", "Back"), guest=True),
    Action("forward", msg("Forward"), ("Alt+Right", "Forward"), guest=True),
    Action("search", msg("Search"), ("Ctrl+K",), guest=True),
    Action("language", msg("Chinese / English"), ("Ctrl+L",), guest=True),
    Action("viewer", msg("Staff view / visitor view"), ("Ctrl+Shift+V",), guest=True),
    Action("theme", msg("Light / dark"), ("Ctrl+D",), guest=True),
    Action("larger", msg("Larger text"), ("Ctrl++", "Ctrl+="), guest=True),
    Action("smaller", msg("Smaller text"), ("Ctrl+-",), guest=True),
    Action("fullscreen", msg("Full screen"), ("F11",), guest=True),
    Action("stage:loop", msg("Exhibition"), ("F5",), guest=True),
    Action("page:settings", msg("Settings"), ("Ctrl+,",)),
    Action("page:about", msg("Help and about"), ("F1",)),
    Action("close", msg("Close what lies on top"), ("Esc",), guest=True),
    Action("quit", msg("Quit"), ("Ctrl+Q",)),
)


def page_actions(ids: tuple[str, ...]) -> tuple[Action, ...]:
    """Give Ctrl+1 … Ctrl+9 to the pages in this order."""
    return tuple(Action(f"page:{page}", "", (f"Ctrl+{n}",)) for n, page in enumerate(ids[:9], 1))
