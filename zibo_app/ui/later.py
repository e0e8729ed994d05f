"""The one door to what the first paint does without; a job opens it right after, so that nobody waits."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zibo_app.ui.ahead import Ahead


def ahead() -> type["Ahead"]:
    """Give what the first paint does without, importing it where that is still to be done."""
    from zibo_app.ui.ahead import Ahead  # noqa: PLC0415 lazy: 100 ms, a third of the time to first paint

    return Ahead
