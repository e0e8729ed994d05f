"""The loop as the office changes it: each slide once, never empty, and what is new in a catalogue is seen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zibo_app.domain.bounded import loop as bounded
from zibo_app.domain.hall import Loop
from zibo_app.services.loop_choice import added, as_shipped, begun, dropped, fresh, moved, timed

SHIPPED = ("slide:a", "slide:b", "slide:c")


def test_it_begins_as_shipped_and_goes_on_as_the_office_left_it() -> None:
    assert begun(None, SHIPPED) == Loop(SHIPPED)
    assert begun(Loop(("own:1",), ("slide:a",), 8), SHIPPED) == Loop(("own:1",), ("slide:a",), 8)
    assert begun(Loop((), (), 8), SHIPPED) == Loop(SHIPPED, (), 8)


def test_what_is_new_in_a_catalogue_is_told_until_it_is_decided_on() -> None:
    loop = Loop(("slide:a",), ("slide:b",))
    assert fresh(loop, SHIPPED) == ("slide:c",)
    assert fresh(added(loop, "slide:c", 0), SHIPPED) == ()
    assert fresh(Loop(SHIPPED), SHIPPED) == ()


def test_a_slide_is_put_behind_another_and_taken_out() -> None:
    loop = Loop(SHIPPED)
    more = added(loop, "own:1", 0)
    assert more.refs == ("slide:a", "own:1", "slide:b", "slide:c")
    assert added(more, "own:1", 3) == more
    less = dropped(more, 2)
    assert (less.refs, less.left_out) == (("slide:a", "own:1", "slide:c"), ("slide:b",))
    assert added(less, "slide:b", 99) == Loop(("slide:a", "own:1", "slide:c", "slide:b"))


def test_the_last_slide_stays() -> None:
    assert dropped(Loop(("a",)), 0) == Loop(("a",))
    assert dropped(Loop(SHIPPED), 3) == Loop(SHIPPED) == dropped(Loop(SHIPPED), -1)


@pytest.mark.parametrize(
    ("start", "end", "refs"), [(0, 2, "bca"), (2, 0, "cab"), (1, 1, "abc"), (0, 3, "abc")]
)
def test_a_slide_is_moved(start: int, end: int, refs: str) -> None:
    assert moved(Loop(tuple("abc")), start, end).refs == tuple(refs)


def test_time_and_the_way_back() -> None:
    assert (timed(Loop(SHIPPED), 1).seconds, timed(Loop(SHIPPED), 99).seconds) == (3, 12)
    assert as_shipped(Loop(("x",), ("slide:a",), 7), SHIPPED) == Loop(SHIPPED, (), 7)


ACTS = st.lists(
    st.one_of(
        st.tuples(st.just(added), st.sampled_from("abcdef"), st.integers(-1, 6)),
        st.tuples(st.just(dropped), st.integers(-1, 6)),
        st.tuples(st.just(moved), st.integers(-1, 6), st.integers(-1, 6)),
    )
)


@given(ACTS)
def test_whatever_is_done_it_can_be_kept(acts: list[tuple[object, ...]]) -> None:
    loop = Loop(tuple("abc"))
    for act, *values in acts:
        loop = act(loop, *values)  # type: ignore[operator]
        assert loop.refs
        assert bounded(loop) == loop
        assert not {*loop.refs} & {*loop.left_out}
