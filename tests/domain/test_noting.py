"""The words of a question: what is kept of them, and which wordings are one question."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zibo_app.domain.noting import LONGEST, clean, folded, topic

ANYTHING = st.text(st.characters(exclude_categories=()), max_size=60)


@given(ANYTHING)
def test_what_is_kept_can_be_stored_and_stays_as_it_is(text: str) -> None:
    kept = clean(text)
    assert kept.encode("utf-8").decode("utf-8") == kept
    assert (clean(kept), "\x00" in kept) == (kept, False)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("  电价？\r\n水价？ ", "电价？\n水价？"),
        ("a\x00b\x1bc\x7f\u200d", "abc\u200d"),
        ("\ud83d\ude00x", "x"),
        ("𠮷㐂👩‍👩‍👧", "𠮷㐂👩‍👩‍👧"),
        ("x" * (LONGEST + 5), "x" * LONGEST),
    ],
)
def test_what_is_kept(text: str, kept: str) -> None:
    assert clean(text) == kept


@pytest.mark.parametrize("other", ["电 价", "电价?", " 电价。", "电\n价？？"])
def test_wordings_of_one_question(other: str) -> None:
    assert folded(other) == folded("电价？") == "电价"


def test_width_and_case_are_folded_but_words_are_not() -> None:
    assert folded("ＥＩＡ Fee") == folded("eia fee?")
    assert folded("电价") != folded("水价")


def test_a_question_counts_as_what_it_is_about() -> None:
    assert topic("电价？", "power") == "power"
    assert topic("电价？", "") == "电价"
    assert topic("？！", "") == "？！"
