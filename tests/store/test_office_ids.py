"""UUIDv7: version and variant, the moment in it, always above the one before."""

import uuid

from hypothesis import given
from hypothesis import strategies as st

from zibo_app.store.office_ids import next_id

MOMENTS = st.integers(0, 2**47)


@given(MOMENTS)
def test_it_is_a_uuid_of_version_7_and_holds_its_moment(moment: int) -> None:
    made = uuid.UUID(next_id(moment))
    assert (made.version, made.variant) == (7, uuid.RFC_4122)
    assert made.int >> 80 == moment


@given(st.lists(MOMENTS, min_size=2, max_size=30))
def test_ids_rise_whatever_the_clock_does(moments: list[int]) -> None:
    ids = [""]
    for moment in moments:
        ids.append(next_id(moment, ids[-1]))
    assert ids == sorted(set(ids))


def test_many_in_one_millisecond_rise_and_stay_near() -> None:
    ids = [next_id(1000)]
    for _ in range(10_000):
        ids.append(next_id(1000, ids[-1]))
    assert ids == sorted(set(ids))
    assert (uuid.UUID(ids[-1]).int >> 80) - 1000 <= 3
