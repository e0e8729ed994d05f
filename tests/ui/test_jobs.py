"""Work in the pool: its answer comes back on the GUI thread, and to nobody who has gone."""

import gc
import threading

import pytest
from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from zibo_app.ui import jobs

Seen = list[object]


@pytest.fixture
def failures() -> Seen:
    seen: Seen = []
    jobs.REPORTS.failed.connect(seen.append)
    yield seen
    jobs.REPORTS.failed.disconnect(seen.append)


def settle(qtbot: QtBot) -> None:
    jobs.finish()
    qtbot.waitUntil(lambda: not jobs.busy(), timeout=5000)


def test_work_is_done_elsewhere_and_answered_here(qtbot: QtBot) -> None:
    owner, seen = QObject(), []
    jobs.run(owner, threading.get_ident, lambda where: seen.append((where, QThread.currentThread())))
    assert seen == []
    assert jobs.busy()
    settle(qtbot)
    ((where, thread),) = seen
    assert where != threading.get_ident()
    assert thread is owner.thread()


def test_an_owner_that_has_gone_is_told_nothing(qtbot: QtBot, failures: Seen) -> None:
    owner, seen = QObject(), []
    gate = threading.Event()
    jobs.run(owner, lambda: gate.wait(5), seen.append)
    delete(owner)
    gate.set()
    settle(qtbot)
    assert seen == []
    assert failures == []


def test_an_owner_deleted_between_work_and_answer_is_told_nothing(qtbot: QtBot) -> None:
    owner, seen = QObject(), []
    jobs.run(owner, int, seen.append)
    jobs.finish()
    delete(owner)
    settle(qtbot)
    assert seen == []


def test_a_failure_is_reported_once_and_not_answered(qtbot: QtBot, failures: Seen) -> None:
    owner, seen = QObject(), []
    problem = ValueError("secret")

    def work() -> None:
        raise problem

    jobs.run(owner, work, seen.append)
    settle(qtbot)
    assert failures == [problem]
    assert seen == []


def test_many_jobs_are_each_answered_once(qtbot: QtBot) -> None:
    owner, seen = QObject(), []
    for number in range(50):
        jobs.run(owner, lambda number=number: number, seen.append)
    settle(qtbot)
    assert sorted(seen) == list(range(50))


def test_finish_waits_for_the_work_under_way() -> None:
    done: list[bool] = []
    gate = threading.Event()
    owner = QObject()
    jobs.run(owner, lambda: done.append(gate.wait(5)), bool)
    gate.set()
    jobs.finish()
    assert done == [True]


def test_an_answer_that_fails_does_not_stop_the_next(qtbot: QtBot) -> None:
    owner, seen = QObject(), []

    def fails(_answer: int) -> None:
        raise ValueError

    with qtbot.captureExceptions() as caught:
        jobs.run(owner, int, fails)
        jobs.run(owner, int, seen.append)
        settle(qtbot)
    assert [kind for kind, _, _ in caught] == [ValueError]
    assert seen == [0]


def test_no_garbage_is_collected_while_a_job_runs(qtbot: QtBot) -> None:
    """What is found is destroyed on the thread that finds it: a widget must not be on another."""
    owner, seen = QObject(), []
    gate = threading.Event()
    jobs.run(owner, lambda: gate.wait(5), seen.append)
    jobs.run(owner, gc.isenabled, seen.append)
    assert not gc.isenabled()
    gate.set()
    settle(qtbot)
    assert sorted(map(bool, seen)) == [False, True]
    assert gc.isenabled()


def test_collecting_stays_off_where_someone_else_stopped_it(qtbot: QtBot) -> None:
    gc.disable()
    try:
        jobs.run(QObject(), int, lambda _: None)
        settle(qtbot)
        assert not gc.isenabled()
    finally:
        gc.enable()
