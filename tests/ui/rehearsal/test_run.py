"""A rehearsal under way as a value."""

import pytest

from zibo_app.domain.drill import SECONDS, Drill
from zibo_app.domain.text import Text
from zibo_app.ui.rehearsal.run import LATE, Run, read

DRILLS = tuple(
    Drill(asked=Text(f"问{n}", f"Q{n}"), choices=(Text("甲", "a"), Text("乙", "b")), right=n % 2)
    for n in range(3)
)


def test_answers_are_counted_one_after_the_other() -> None:
    run = Run("s", DRILLS)
    assert run.drill == DRILLS[0]
    run = run.answered(0, 4).answered(0, 5)
    assert (run.right, run.seconds, run.drill) == (1, 9, DRILLS[2])
    done = run.answered(LATE, 99)
    assert (done.drill, done.right, done.seconds) == (None, 1, 9 + SECONDS)


def test_seconds_are_never_negative() -> None:
    assert Run("s", DRILLS).answered(1, -5).seconds == 0


def test_written_down_and_read_again() -> None:
    run = Run("s", DRILLS).answered(1, 3).answered(LATE, 20)
    assert read(run.written()) == ("s", 23, (1, LATE))
    assert read(Run("s", DRILLS).written()) == ("s", 0, ())


@pytest.mark.parametrize("text", ["", "a", "a/b/c", "a/1/x", "a/1/1,2/3"])
def test_what_is_no_run_is_not_read(text: str) -> None:
    assert read(text) is None
