"""Where the words stand in a name: any case and width, joined, never outside it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zibo_app.ui.search.marking import LONGEST, flat, folded, spans


@pytest.mark.parametrize(
    ("text", "words", "found"),
    [
        ("新恒汇高密度封装材料", ("封装",), [(6, 2)]),
        ("封装与封装", ("封装",), [(0, 2), (3, 2)]),
        ("IC Packaging", ("packaging",), [(3, 9)]),
        ("ＩＣ卡", ("ic",), [(0, 2)]),
        ("高密度封装", ("高密度", "封装"), [(0, 5)]),
        ("aaaa", ("aa",), [(0, 4)]),
        ("Straße", ("strasse",), [(0, 6)]),
        ("新恒汇", ("封装",), []),
        ("新恒汇", ("", ), []),
        ("", ("a",), []),
        ("新恒汇", (), []),
    ],
)  # fmt: skip
def test_words_are_found(text: str, words: tuple[str, ...], found: list[tuple[int, int]]) -> None:
    assert list(spans(text, words)) == found


@given(st.text(max_size=60), st.lists(st.text(max_size=4), max_size=4))
def test_spans_lie_within_in_order_and_apart(text: str, words: list[str]) -> None:
    ends = [-1]
    for start, length in spans(text, words):
        assert length > 0
        assert start > ends[-1]
        ends.append(start + length)
    assert ends[-1] <= len(text)


@given(st.text(max_size=40))
def test_a_whole_text_marks_all_that_folds_to_anything(text: str) -> None:
    letters, came = folded(text)
    assert len(letters) == len(came)
    assert sum(length for _, length in spans(text, (text,))) == len(set(came))


def test_a_line_is_flat_and_no_longer_than_any_shows() -> None:
    assert flat("a\n b\tc") == "a b c"
    assert len(flat("招" * 5000)) == LONGEST
