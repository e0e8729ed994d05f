"""What the window can do, as data: one loop makes the shortcuts from this list."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Action:
    """An action of the window: its key, its name (msgid) and its shortcuts; a guest may use it or not."""

    key: str
    name: str
    shortcuts: tuple[str, ...]
    guest: bool = False


ACTIONS: tuple[Action, ...] = (
    Action("back", "Back", ("Alt+Left", "Back"), guest=True),
    Action("forward", "Forward", ("Alt+Right", "Forward"), guest=True),
    Action("language", "Chinese / English", ("Ctrl+L",), guest=True),
    Action("viewer", "Staff view / visitor view", ("Ctrl+Shift+V",), guest=True),
    Action("theme", "Light / dark", ("Ctrl+D",), guest=True),
    Action("larger", "Larger text", ("Ctrl++", "Ctrl+="), guest=True),
    Action("smaller", "Smaller text", ("Ctrl+-",), guest=True),
    Action("fullscreen", "Full screen", ("F11",), guest=True),
    Action("page:settings", "Settings", ("Ctrl+,",)),
    Action("page:about", "Help and about", ("F1",)),
    Action("close", "Close what lies on top", ("Esc",), guest=True),
    Action("quit", "Quit", ("Ctrl+Q",)),
)


def page_actions(ids: tuple[str, ...]) -> tuple[Action, ...]:
    """Give Ctrl+1 … Ctrl+9 to the pages in this order."""
    return tuple(Action(f"page:{page}", "", (f"Ctrl+{n}",)) for n, page in enumerate(ids[:9], 1))
