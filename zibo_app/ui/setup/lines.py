"""What a program cannot block, and the operating system can: the list staff go through before a fair."""

from typing import NamedTuple

from zibo_app.domain.text import msg


class Line(NamedTuple):
    """One thing to see to: its key, what gets out otherwise, and what is done about it (msgids)."""

    key: str
    what: str
    how: str


WINDOWS: tuple[Line, ...] = (
    Line(
        "account",
        msg("An account of its own"),
        msg("A local account without administrator rights and without a password, for the exhibition only."),
    ),
    Line(
        "keys",
        msg("Ctrl+Alt+Del, Win, Alt+Tab, Ctrl+Shift+Esc"),
        msg("Keyboard Filter or Shell Launcher (Enterprise, Education, IoT); else put the keyboard away."),
    ),
    Line(
        "edges",
        msg("Swipes from the edges, three-finger gestures"),
        msg("Policy AllowEdgeSwipe 0; Settings, Bluetooth and devices, Touch: gestures off."),
    ),
    Line(
        "accessibility",
        msg("Sticky keys (Shift five times), the system's own touch keyboard"),
        msg("Settings, Accessibility, Keyboard: shortcuts off; touch keyboard: never."),
    ),
    Line(
        "power",
        msg("Power button, lid, sleep, screen off"),
        msg("Power options: do nothing, never; cover the button."),
    ),
    Line(
        "notices",
        msg("Notifications, updates, restarts"),
        msg("Do not disturb always on; active hours; pause updates over the fair."),
    ),
    Line(
        "ports",
        msg("USB sticks, keyboards, the network"),
        msg("AutoPlay off; lock the ports; flight mode on."),
    ),
    Line(
        "start",
        msg("After a power cut"),
        msg("Automatic sign-in, and a task at sign-in that runs: show --supervise"),
    ),
)
LINUX: tuple[Line, ...] = (
    Line(
        "account",
        msg("An account of its own"),
        msg("An account without sudo, signed in automatically, for the exhibition only."),
    ),
    Line(
        "session",
        msg("Super, Alt+Tab, Alt+F2, hot corners, panels"),
        msg("A session that runs this program only (cage, or openbox without key bindings), no desktop."),
    ),
    Line(
        "consoles",
        msg("Ctrl+Alt+F1 to F12, Ctrl+Alt+Backspace"),
        msg("X: DontVTSwitch and DontZap; else NAutoVTs=0 and ReserveVT=0 in logind.conf."),
    ),
    Line("sysrq", msg("Magic SysRq, Ctrl+Alt+Del"), msg("kernel.sysrq=0; mask ctrl-alt-del.target.")),
    Line(
        "power",
        msg("Power button, lid, sleep, screen off"),
        msg("HandlePowerKey, HandleLidSwitch and IdleAction=ignore in logind.conf; xset s off -dpms."),
    ),
    Line(
        "notices",
        msg("Notifications, updates, restarts"),
        msg("No notification service in the session; automatic updates off over the fair."),
    ),
    Line(
        "ports",
        msg("USB sticks, keyboards, the network"),
        msg("No automounting; lock the ports; network off."),
    ),
    Line(
        "start",
        msg("After a power cut"),
        msg("Automatic sign-in, and a user service that runs: show --supervise"),
    ),
)
SYSTEMS: dict[str, tuple[str, tuple[Line, ...]]] = {
    "windows": ("Windows", WINDOWS),
    "linux": ("Linux", LINUX),
}
"""The systems there is a list for, by key."""


def system_of(platform: str) -> str:
    """Say which list is for this computer."""
    return "windows" if platform == "win32" else "linux"


def fact_of(system: str, line: str) -> str:
    """Give the key under which the office store keeps whether a line was seen to."""
    return f"kiosk.{system}.{line}"
