"""Which screen is whose: pure decisions over the screens there are; guests' screens never become staff's."""

from collections.abc import Sequence
from typing import NamedTuple

Box = tuple[int, int, int, int]
"""A screen's place on the desktop: x, y, width, height."""


class Seen(NamedTuple):
    """A screen as it is seen: its name, where it lies, whether it is the computer's first."""

    name: str
    box: Box
    primary: bool = False


class Places(NamedTuple):
    """Where things stand, by screens' names: the presenter's desk and the audience; empty for nowhere.

    `desk` is empty where one screen serves both: it is then the audience's, and shows what guests may see.
    """

    desk: str
    audience: str

    @property
    def solo(self) -> bool:
        """Whether one screen serves both."""
        return not self.desk

    @property
    def lost(self) -> bool:
        """Whether the audience sees nothing."""
        return not self.audience


NOWHERE = Places("", "")


def apart(screens: Sequence[Seen]) -> list[Seen]:
    """Give the screens that show something of their own: of those that mirror each other the first."""
    first: dict[Box, Seen] = {}
    for screen in sorted(screens, key=lambda screen: not screen.primary):
        first.setdefault(screen.box, screen)
    return list(first.values())


def place(screens: Sequence[Seen], chosen: str, before: Places = NOWHERE, home: str = "") -> Places:
    """Decide whose each screen is; `chosen` names the audience's, where the settings have one.

    `home` is the screen staff were working on when it all began: it served both while it was the only one,
    and is the desk's as soon as there is another.
    Any other screen the audience has seen stays theirs: with the desk's own gone there is no desk.
    """
    there = apart(screens)
    names = [screen.name for screen in there]
    if not names:
        return NOWHERE
    if len(names) == 1:
        return Places(names[0], "") if before.desk == names[0] else Places("", names[0])
    known = (chosen, before.audience if before.audience != home else "")
    audience = next((name for name in known if name in names), "")
    desk = next((name for name in (before.desk, home, *names) if name in names and name != audience), "")
    return Places(desk, audience or next(name for name in names if name != desk))


def swapped(screens: Sequence[Seen], now: Places) -> Places:
    """Give the desk's screen to the audience and the audience's to the desk; one screen: no desk at all."""
    names = [screen.name for screen in apart(screens)]
    if len(names) > 1 and now.desk in names:
        return Places(now.audience if now.audience in names else names[0], now.desk)
    return Places("", names[0]) if names else NOWHERE
