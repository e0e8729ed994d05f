"""How often visitors touched which page in which hour; nothing tells by whom."""

from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer

from zibo_app.domain.fault import Refused
from zibo_app.ui import errors
from zibo_app.ui.session import Session

EVERY = 300_000
"""After how many ms at the latest what was counted is on disk."""
MOST = 2000
"""How many pages and hours are held at most where the store cannot be written."""
Now = Callable[[], datetime]


def _now() -> datetime:
    return datetime.now(UTC)


class Counting(QObject):
    """Counts touches and writes them to the office store now and then; without a store none are kept."""

    def __init__(self, session: Session, now: Now = _now, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._now = now
        self.held: Counter[tuple[str, str]] = Counter()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY)
        self._timer.timeout.connect(self.flush)
        self._timer.start()

    def touch(self, page: str) -> None:
        """Count a touch of a page."""
        key = page, self._now().strftime("%Y-%m-%dT%H")
        if key in self.held or len(self.held) < MOST:
            self.held[key] += 1

    def flush(self) -> None:
        """Write what was counted; what could not be written is tried again later."""
        office = self._session.office
        if not self.held or office is None:
            return
        try:
            office.stage.touched(dict(self.held))
        except Refused as refusal:
            errors.log(refusal)
            return
        self.held.clear()
