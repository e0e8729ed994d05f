"""What happens to an error in a slot: it goes to the log with its code, people read a sentence."""

import logging
import logging.handlers
import sys
from types import TracebackType

from zibo_app import paths
from zibo_app.ui import jobs

LOG_BYTES = 1_000_000


def install() -> None:
    """Send uncaught errors to the log file and the message bar instead of the console."""
    folder = paths.user_data()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = logging.handlers.RotatingFileHandler(
            folder / "zibo_app.log", maxBytes=LOG_BYTES, backupCount=2, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s %(message)s"))
    logging.getLogger("zibo_app").addHandler(handler)
    sys.excepthook = _caught


def _caught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    logging.getLogger("zibo_app").error("E-U01 uncaught", exc_info=(kind, error, trace))
    jobs.REPORTS.failed.emit(error)
