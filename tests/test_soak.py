"""The soak's verdict: what must not be is found, what may be is not; the same seed does the same."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.bench.soak_hands import Hands
from tests.bench.soak_verdict import Sample, slope, violations, warm

CALM = [Sample(5.0 * n, 200 + min(n, 10), 17, 5, 400 + n % 7, 0, True) for n in range(400)]


def test_a_calm_one_is_well() -> None:
    assert violations(CALM, 0, 0) == []


def test_memory_that_rises_is_found() -> None:
    rising = [s._replace(rss=200 + s.at / 20) for s in CALM]
    assert slope(rising) == pytest.approx(180)
    assert len(violations(rising, 0, 0)) == 2
    assert violations(rising[:100], 0, 0) == []


@pytest.mark.parametrize(("name", "many"), [("files", 9), ("timers", 61), ("widgets", 2600)])
def test_what_grows_is_found(name: str, many: int) -> None:
    grown = [*CALM[:-60], *(s._replace(**{name: getattr(s, name) + many}) for s in CALM[-60:])]
    (found,) = violations(grown, 0, 0)
    assert found.startswith(f"{name} grew")


def test_what_got_out_is_found() -> None:
    bad = [*CALM[:-2], CALM[-2]._replace(windows=1), CALM[-1]._replace(full=False)]
    assert len(violations(bad, 0, 0)) == 2
    assert violations(CALM, 2, 3) == ["2 exits", "3 errors in slots"]
    assert violations([], 0, 0) == ["too short to tell"]


def test_the_beginning_is_left_out() -> None:
    assert warm(CALM)[0].at == 600
    assert slope([]) == slope(CALM[:1]) == 0


def test_a_seed_does_the_same_again(qtbot: QtBot) -> None:
    pressed: list[list[str]] = []
    for seed in (7, 7, 8):
        window = QWidget()
        qtbot.addWidget(window)
        window.resize(400, 300)
        window.show()
        hands = Hands(window.windowHandle(), seed)
        hands.close = lambda: None  # type: ignore[method-assign]  # the tests' own program goes on
        done: list[str] = []
        for _ in range(60):
            before = dict(hands.done)
            hands._ways = tuple(way for way in hands._ways if way[0].__name__ not in {"close", "<lambda>"})
            hands.act()
            done += [name for name, times in hands.done.items() if times != before.get(name, 0)]
        pressed.append(done)
        QTest.qWait(0)
    assert pressed[0] == pressed[1] != pressed[2]
    assert len(set(pressed[0])) > 6
