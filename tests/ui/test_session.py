"""The session: a tray with room for a few, the latest searches first."""

from pytestqt.qtbot import QtBot

from zibo_app.ui.session import RECENT, TRAY, Session


def test_the_tray_takes_a_few_and_each_once(qtbot: QtBot) -> None:
    session = Session()
    for number in range(TRAY):
        with qtbot.waitSignal(session.tray_changed):
            assert session.collect(f"r{number}")
    with qtbot.assertNotEmitted(session.tray_changed):
        assert session.collect("r0")
        assert not session.collect("another")
    assert session.tray == tuple(f"r{n}" for n in range(TRAY))


def test_what_is_dropped_makes_room(qtbot: QtBot) -> None:
    session = Session()
    session.collect("a")
    session.collect("b")
    with qtbot.waitSignal(session.tray_changed):
        session.drop("a")
    assert session.tray == ("b",)
    with qtbot.assertNotEmitted(session.tray_changed):
        session.drop("a")
    with qtbot.waitSignal(session.tray_changed):
        session.empty_tray()
    assert session.tray == ()
    with qtbot.assertNotEmitted(session.tray_changed):
        session.empty_tray()


def test_searches_are_remembered_latest_first_and_forgotten() -> None:
    session = Session()
    for number in range(RECENT + 2):
        session.remember(f"q{number}")
    session.remember("q5")
    session.remember("")
    assert session.recent[:2] == ("q5", f"q{RECENT + 1}")
    assert len(session.recent) == RECENT
    session.forget()
    assert session.recent == ()
