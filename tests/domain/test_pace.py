"""The timer of a route and its pace, as values."""

import pytest

from zibo_app.domain.pace import Clock, Pace, Tempo, clock_text, pace_text, shared_out

PLAN = (60, 90, 30)


def test_a_clock_runs_from_its_start() -> None:
    clock = Clock().start(100.0)
    assert clock.running
    assert clock.elapsed(100.0) == 0
    assert clock.elapsed(112.5) == 12.5


def test_a_paused_clock_stands_still_and_goes_on_from_there() -> None:
    held = Clock().start(100.0).pause(130.0)
    assert not held.running
    assert held.elapsed(500.0) == 30
    assert held.start(500.0).elapsed(510.0) == 40


def test_starting_twice_changes_nothing() -> None:
    clock = Clock().start(100.0)
    assert clock.start(150.0) == clock
    assert Clock().pause(3.0) == Clock()


def test_a_clock_set_back_takes_nothing_away() -> None:
    assert Clock(10.0, 100.0).elapsed(90.0) == 10


@pytest.mark.parametrize(
    ("at", "elapsed", "off", "tempo"),
    [
        (0, 0.0, 0, Tempo.ON_TIME),
        (0, 60.0, 0, Tempo.ON_TIME),
        (0, 75.9, 15, Tempo.BEHIND),
        (1, 45.0, -15, Tempo.AHEAD),
        (1, 60.0, 0, Tempo.ON_TIME),
        (1, 150.0, 0, Tempo.ON_TIME),
        (2, 200.0, 20, Tempo.BEHIND),
    ],
)
def test_pace(at: int, elapsed: float, off: int, tempo: Tempo) -> None:
    pace = Pace(PLAN, at, elapsed)
    assert (pace.off, pace.tempo) == (off, tempo)


def test_what_is_left_goes_below_zero() -> None:
    assert Pace(PLAN).planned == 180
    assert Pace(PLAN, 2, 170.0).left == 10
    assert Pace(PLAN, 2, 200.0).left == -20


def test_a_stop_begins_and_ends_by_the_plan() -> None:
    assert [(Pace(PLAN, at).due, Pace(PLAN, at).ends) for at in range(3)] == [(0, 60), (60, 150), (150, 180)]


def test_an_empty_route_has_a_pace_too() -> None:
    empty = Pace(())
    assert (empty.planned, empty.due, empty.off, empty.tempo) == (0, 0, 0, Tempo.ON_TIME)


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "0:00"), (65.9, "1:05"), (720, "12:00"), (-20, "-0:20"), (3600, "60:00")],
)
def test_clock_text(seconds: float, words: str) -> None:
    assert clock_text(seconds) == words


def test_pace_in_words() -> None:
    assert pace_text(Pace(PLAN, 0, 140.0)).zh == "超时 1:20"
    assert pace_text(Pace(PLAN, 1, 50.0)).en == "0:10 ahead"
    assert pace_text(Pace(PLAN)).en == "On time"


@pytest.mark.parametrize("total", [60, 180, 600, 900])
@pytest.mark.parametrize("count", range(1, 13))
def test_shares_add_up(total: int, count: int) -> None:
    shares = shared_out(total, tuple(1 + number % 4 for number in range(count)))
    assert len(shares) == count
    assert sum(shares) == total
    assert min(shares) > 0


def test_shares_follow_the_weights() -> None:
    assert shared_out(60, (1, 2, 1)) == (15, 30, 15)
    assert shared_out(100, (1, 1, 1)) == (40, 30, 30)
    assert shared_out(60, ()) == ()
    assert shared_out(60, (0, 0)) == (55, 5)
