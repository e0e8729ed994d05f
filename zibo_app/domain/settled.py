"""A line of the list before the fair, as the office settled it."""

from zibo_app.domain.frozen import Frozen
from zibo_app.domain.text import Choice


class Settling(Choice):
    """How a line stands."""

    DONE = "done", "已办妥", "Done"
    WAIVED = "waived", "不需要", "Waived"
    OPEN = "open", "未办", "Open"


class Settled(Frozen):
    """How a line was settled, why, and when (UTC, ISO 8601)."""

    state: Settling
    reason: str
    at: str
