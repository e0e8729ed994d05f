"""The way out of a locked exhibition: tries of the PIN, counted before they are looked at.

It fails closed: a store that cannot be read, or was lost, opens nothing.
"""

import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from enum import Enum, auto
from pathlib import Path
from typing import Protocol

from zibo_app.domain.fault import Fault, Refused
from zibo_app.domain.hall import Pin
from zibo_app.store import pin_copy
from zibo_app.store.office_faults import OfficeCode, meaning
from zibo_app.store.pin import LONGEST_DELAY, delay, is_scheme, left, matches, scheme_of


class Pins(Protocol):
    """Where the PIN is kept: the part of the office store for the exhibition."""

    def pin(self) -> Pin:
        """Give the PIN as it stands."""

    def set_pin(self, scheme: str) -> object:
        """Keep another hash; none is wrong any more."""

    def pin_failed(self) -> object:
        """Count one more wrong try."""

    def pin_passed(self) -> object:
        """Begin to count anew."""


class Tried(Enum):
    """What became of a try."""

    PASSED = auto()
    WRONG = auto()
    WAIT = auto()


def _now() -> datetime:
    return datetime.now(UTC)


class Gate:
    """The PIN of one exhibition; `copy` is the second place of its hash.

    `clock` measures the delays while the program runs, `now` only what is left of one after a start.
    """

    def __init__(
        self,
        pins: Pins | None,
        copy: Path,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], datetime] = _now,
    ) -> None:
        self._pins = pins
        self._copy = copy
        self._clock = clock
        self._scheme = ""
        self._failures = 0
        self._until = clock()
        self.fault: Fault | None = None
        pin = self._look()
        rest = LONGEST_DELAY if self.fault else left(pin.failures, pin.failed_at, now())
        self._until = clock() + rest

    @property
    def locked(self) -> bool:
        """Whether a PIN is needed to leave; where that cannot be known, it is."""
        self._look()
        return bool(self._scheme) or self.fault is not None

    @property
    def blind(self) -> bool:
        """Whether no PIN at all could be right, because none can be read: only the owner can help."""
        return self.locked and not is_scheme(self._scheme)

    def trap(self) -> Fault | None:
        """Say why nobody could leave a locked exhibition, so that staff do not begin one by hand."""
        return (
            (self.fault or OfficeCode.UNREADABLE.fault(self._copy.name, reading=True)) if self.blind else None
        )

    def wait(self) -> float:
        """Say how many seconds the next try has to wait."""
        return max(0.0, self._until - self._clock())

    def attempt(self, digits: str) -> Tried:
        """Try a PIN. It is counted as wrong before it is looked at: pulling the plug saves no try."""
        self._look()
        if self.wait() > 0:
            return Tried.WAIT
        self._count()
        if not matches(self._scheme, digits):
            return Tried.WRONG
        self._failures, self._until = 0, self._clock()
        if self._pins:
            with suppress(Refused):
                self._pins.pin_passed()
        return Tried.PASSED

    def set(self, digits: str) -> None:
        """Keep another PIN, in both places; an empty one takes it away. Refused says that it was not kept."""
        scheme = scheme_of(digits) if digits else ""
        try:
            if self._pins and scheme:
                self._pins.set_pin(scheme)
            pin_copy.write(self._copy, scheme)
            if self._pins and not scheme:
                self._pins.set_pin(scheme)
        except OSError as error:
            raise meaning(error).refused(detail=f"{self._copy}: {error}") from error
        self._scheme, self._failures, self.fault = scheme, 0, None

    def _look(self) -> Pin:
        """Read the PIN anew: what the owner has set meanwhile counts; what was known is never forgotten."""
        pin = Pin()
        self.fault = None
        try:
            pin = self._pins.pin() if self._pins else pin
        except Refused as refusal:
            self.fault = refusal.fault
        kept = pin.scheme if is_scheme(pin.scheme) else ""
        pin_copy.mend(self._copy, kept)
        scheme = kept or pin_copy.read(self._copy) or pin.scheme or self._scheme
        if kept and kept != self._scheme:  # set anew by the owner: what was wrong before counts no more
            self._failures, self._until = 0, self._clock()
        self._scheme, self._failures = scheme, max(self._failures, pin.failures)
        return pin

    def _count(self) -> None:
        self._failures += 1
        wait = delay(self._failures)
        try:
            if self._pins:
                self._pins.pin_failed()
        except Refused:
            wait = LONGEST_DELAY
        self._until = self._clock() + wait
