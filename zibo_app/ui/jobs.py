"""Long work in the pool; its answer comes back on the GUI thread. The only place with threads."""

import gc
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal
from shiboken6 import isValid

from zibo_app.overriding import override

T = TypeVar("T")


class Reports(QObject):
    """One signal for every failed job; feeds the message bar."""

    failed = Signal(object)


REPORTS = Reports()


class _Bridge(QObject):
    """Carries a result from the pool to the GUI thread, where it was made."""

    finished = Signal(object, object)

    def __init__(self, owner: QObject, done: Callable[[Any], None]) -> None:
        super().__init__()
        self._owner = owner
        self._done = done
        self.finished.connect(self.deliver, Qt.ConnectionType.QueuedConnection)

    def deliver(self, result: object, error: Exception | None) -> None:
        """Hand the result on, unless the owner has gone; runs on the GUI thread."""
        _RUNNING.discard(self)
        _COLLECTING.go_on()
        if error is not None:
            REPORTS.failed.emit(error)
        elif isValid(self._owner):
            self._done(result)


class _Job(QRunnable):
    def __init__(self, work: Callable[[], Any], bridge: _Bridge) -> None:
        super().__init__()
        self._work = work
        self._bridge = bridge

    @override
    def run(self) -> None:
        """Do the work in the pool; an error is carried over, not raised here."""
        result, error = None, None
        try:
            result = self._work()
        except Exception as problem:  # noqa: BLE001 whatever it was, the GUI thread must hear of it
            error = problem
        self._bridge.finished.emit(result, error)


_RUNNING: set[_Bridge] = set()
"""Keeps the bridges alive until they delivered."""


class _Collecting:
    """Keeps Python from collecting garbage while a job runs: what it finds it destroys on that thread.

    A widget may be destroyed on the GUI thread only.
    """

    def __init__(self) -> None:
        self._paused = False

    def pause(self) -> None:
        """Collect nothing from now on."""
        if gc.isenabled():
            gc.disable()
            self._paused = True

    def go_on(self) -> None:
        """Collect again, once no job runs, unless it had been stopped by someone else."""
        if self._paused and not _RUNNING:
            self._paused = False
            gc.enable()


_COLLECTING = _Collecting()


def run(owner: QObject, work: Callable[[], T], done: Callable[[T], None]) -> None:
    """Run `work` in the pool, then `done` with its result on the GUI thread while `owner` lives."""
    bridge = _Bridge(owner, done)
    _RUNNING.add(bridge)
    _COLLECTING.pause()
    QThreadPool.globalInstance().start(_Job(work, bridge))


def finish() -> None:
    """Let the work under way end before the program does."""
    QThreadPool.globalInstance().waitForDone()


def busy() -> bool:
    """Whether any job has not delivered yet."""
    return bool(_RUNNING)
