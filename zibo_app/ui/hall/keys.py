"""The keys of the exhibition: what visitors may use, and those that end it while there is no PIN."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from zibo_app.ui.actions import ACTIONS, Action

LEAVE = "leave"
VISITORS = {"back", "forward", "search", "language", "larger", "smaller", "close"}
"""Of the window's actions, those that make sense here."""
KEYS: tuple[Action, ...] = (
    *(action for action in ACTIONS if action.key in VISITORS),
    Action(LEAVE, "", ("F5", "F11")),
)


def make_actions(owner: QWidget, act: Callable[[str], None]) -> None:
    """Give the hall its shortcuts."""
    for action in KEYS:
        owner.addAction(action.made(partial(_triggered, act, action.key), owner))


def _triggered(act: Callable[[str], None], key: str, _checked: bool = False) -> None:
    act(key)
