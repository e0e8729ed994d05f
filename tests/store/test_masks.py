"""Masks: records as bits, counted and found again; at the edges of bytes, words and windows, too."""

from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zibo_app.store import masks

SETS = st.sets(st.integers(0, 5000), max_size=60) | st.sampled_from(
    [set(), {0}, {7, 8}, {63, 64}, {511, 512, 513}, set(range(1030)), {4999}]
)


@given(SETS, st.integers(0, 70))
def test_a_mask_gives_its_ranks_back(ranks: set[int], start: int) -> None:
    mask = masks.mask_of(ranks)
    assert mask.bit_count() == len(ranks)
    assert [*masks.ranks_from(mask, start)] == sorted(ranks)[start:]


@given(SETS, st.integers(0, 5001))
def test_before_counts_lower_ranks(ranks: set[int], rank: int) -> None:
    assert masks.before(masks.mask_of(ranks), rank) == sum(each < rank for each in ranks)


@given(SETS.filter(bool), st.data())
def test_place_is_where_a_record_stands(ranks: set[int], data: st.DataObject) -> None:
    number = data.draw(st.integers(0, len(ranks) - 1))
    assert masks.place(masks.mask_of(ranks), number) == sorted(ranks)[number]


def test_what_is_not_in_an_order_has_no_bit() -> None:
    assert masks.mask_of([3, masks.ABSENT]) == 0b1000
    assert masks.mask_of([]) == masks.mask_of([masks.ABSENT]) == 0


def test_few_of_many_are_read() -> None:
    mask = (1 << 1_000_000) - 1
    assert [*islice(masks.ranks_from(mask, 999_000), 3)] == [999_000, 999_001, 999_002]


@pytest.mark.parametrize(("size", "least"), [(10, 1000), (100_000, 1000), (1_000_000, 10_000)])
def test_starts_have_masks_where_many_have_them(size: int, least: int) -> None:
    assert masks.fewest(size) == least
