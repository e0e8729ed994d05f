"""Whether somebody is still typing, by a clock that goes when it is told to."""

from pytestqt.qtbot import QtBot

from zibo_app.ui.guest.alone import PATIENCE, TICK, Alone


def test_it_says_so_once_after_a_minute(qtbot: QtBot) -> None:
    now = [100.0]
    alone = Alone(lambda: now[0])
    gone: list[bool] = []
    alone.gone.connect(lambda: gone.append(True))
    now[0] += PATIENCE - 0.5
    alone.look()
    assert gone == []
    alone.stir()
    now[0] += PATIENCE - 0.5
    alone.look()
    assert gone == []
    now[0] += 0.5
    alone.look()
    assert gone == [True]
    assert not alone._timer.isActive()


def test_it_looks_by_itself(qtbot: QtBot) -> None:
    now = [0.0]
    alone = Alone(lambda: now[0])
    assert alone._timer.interval() == TICK <= 1000
    now[0] = PATIENCE
    with qtbot.waitSignal(alone.gone, timeout=5000):
        pass
