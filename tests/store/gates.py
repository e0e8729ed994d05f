"""Gates for the tests: clocks that go when told to, and a store in memory that can break."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from zibo_app.domain.hall import Pin
from zibo_app.store.gate import Gate
from zibo_app.store.office_faults import OfficeCode

RIGHT, WRONG = "135790", "135791"
START = datetime(2026, 12, 1, 9, tzinfo=UTC)


class Hands:
    """Two clocks: one that only runs, and one people can set."""

    def __init__(self) -> None:
        self.running = 100.0
        self.wall = START

    def __call__(self) -> float:
        return self.running

    def now(self) -> datetime:
        return self.wall

    def passes(self, seconds: float) -> None:
        self.running += seconds
        self.wall += timedelta(seconds=seconds)


class Shelf:
    """A store in memory, as the office store keeps the PIN; it can break."""

    def __init__(self, hands: Hands) -> None:
        self.hands = hands
        self.kept = Pin()
        self.broken = False

    def _sound(self) -> None:
        if self.broken:
            raise OfficeCode.UNREADABLE.refused()

    def pin(self) -> Pin:
        self._sound()
        return self.kept

    def set_pin(self, scheme: str) -> None:
        self._sound()
        self.kept = Pin(scheme)

    def pin_failed(self) -> None:
        self._sound()
        self.kept = Pin(self.kept.scheme, self.kept.failures + 1, self.hands.wall.isoformat())

    def pin_passed(self) -> None:
        self._sound()
        self.kept = Pin(self.kept.scheme)


def opened(shelf: Shelf | None, copy: Path, hands: Hands) -> Gate:
    return Gate(shelf, copy, hands, hands.now)


class Way:
    """A gate with its PIN set, and all it stands on."""

    def __init__(self, folder: Path) -> None:
        self.hands = Hands()
        self.shelf = Shelf(self.hands)
        self.copy = folder / "exhibition.pin"
        self.gate = self.again()
        self.gate.set(RIGHT)

    def again(self) -> Gate:
        """The gate as it is after a restart."""
        return opened(self.shelf, self.copy, self.hands)
