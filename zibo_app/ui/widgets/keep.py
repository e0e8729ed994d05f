"""Keeping a scroll position: it is wanted before there is anything to scroll."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QScrollBar

DIGITS = 7
"""How long a number in a kept state may be: Qt's own end soon after."""


def read_number(text: str) -> int:
    """Read a number from a kept state; what is none, or none that was ever kept, is 0."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) <= DIGITS else 0


class KeptScroll(QObject):
    """Brings a scroll bar to a place as soon as its range holds it."""

    def __init__(self, bar: QScrollBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._wanted = 0
        bar.rangeChanged.connect(self._ranged)
        bar.actionTriggered.connect(self._forget)

    def at(self) -> str:
        """Take down how far it is scrolled, in px."""
        return str(self._wanted or self._bar.value())

    def restore(self, at: str) -> None:
        """Scroll to where it was, now or when there is room; what is no number is the start."""
        self._wanted = read_number(at)
        self._bar.setValue(self._wanted)
        self._ranged(0, self._bar.maximum())

    def _ranged(self, _least: int, most: int) -> None:
        if self._wanted:
            self._bar.setValue(self._wanted)
            self._wanted = 0 if most >= self._wanted else self._wanted

    def _forget(self, _action: int) -> None:
        """Let people have their way."""
        self._wanted = 0
