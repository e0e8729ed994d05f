"""Wishes to change a setting, written as the keys of actions."""

import pytest

from zibo_app.ui.settings import wish, wished


@pytest.mark.parametrize(
    ("key", "value"),
    [("lang", "en"), ("theme", "dark"), ("scale", 1.5), ("first_page", "last"), ("first_page", "a=b")],
)
def test_a_wish_is_read_as_it_was_written(key: str, value: object) -> None:
    assert wished(wish(key, value)) == {key: value}


@pytest.mark.parametrize(
    "action", ["", "back", "page:about", "set:", "set:width=9", "set:scale=big", "lang=en"]
)
def test_what_is_no_wish_changes_nothing(action: str) -> None:
    assert wished(action) == {}
