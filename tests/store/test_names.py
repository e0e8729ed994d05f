"""Names are made alike for looking up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zibo_app.store.names import fold


@pytest.mark.parametrize(
    ("name", "folded"),
    [
        ("“用地一件事” 改革", "用地一件事改革"),
        ("ＩＴＯ 靶材", "ito靶材"),
        ("先导薄膜材料（淄博）有限公司", "先导薄膜材料淄博有限公司"),
        ("Welion (New Energy)", "welionnewenergy"),
        ("AA+主体", "aa+主体"),
        ("Straße", "strasse"),
        (" \t\n　", ""),
    ],
)
def test_what_does_not_count_is_left_out(name: str, folded: str) -> None:
    assert fold(name) == folded


@given(st.text())
def test_white_space_and_case_never_count(name: str) -> None:
    assert fold(f" {name}　") == fold(name)
    assert not any(letter.isspace() for letter in fold(name))


@given(st.text(alphabet="abcXYZ园区企业 “”（）1２"))
def test_folding_twice_is_folding_once(name: str) -> None:
    assert fold(fold(name)) == fold(name)
