"""What happens to an error in a slot: it goes to the log with its code, people read a sentence."""

import sys
import time
import traceback
from contextlib import suppress
from types import TracebackType

from zibo_app import paths
from zibo_app.ui import jobs

MOST_BYTES = 1_000_000
"""How long the log may grow before it is begun anew; the one before is kept."""


def install() -> None:
    """Send uncaught errors to the log file and the message bar instead of the console."""
    sys.excepthook = _caught
    jobs.REPORTS.failed.connect(log)


def log(error: BaseException) -> None:
    """Append an error with its trace to the log; a folder that cannot be written to is no further error.

    Written by hand: the standard library's logging costs 25 ms at start, for a file that is rarely touched.
    """
    file = paths.user_data() / "zibo_app.log"
    entry = "".join(traceback.format_exception(error))
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        if file.is_file() and file.stat().st_size > MOST_BYTES:
            file.replace(file.with_suffix(".old.log"))
        with file.open("a", encoding="utf-8", errors="backslashreplace") as lines:
            lines.write(f"{time.strftime('%Y-%m-%dT%H:%M:%SZ', time.gmtime())} E-U01 {entry}")


def _caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    jobs.REPORTS.failed.emit(error)
