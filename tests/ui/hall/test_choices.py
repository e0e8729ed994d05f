"""The exhibition's settings: what is offered can be asked for, is kept, and is what is shown as chosen."""

from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import pytest

from tests.ui.conftest import MakeContext, OpenWindow
from zibo_app.domain.text import LANGS
from zibo_app.ui import settings
from zibo_app.ui.context import Context
from zibo_app.ui.hall.choices import lines, offered
from zibo_app.ui.settings import IDLE, Settings


@pytest.mark.parametrize("lang", LANGS)
def test_every_choice_is_a_valid_setting(make_ctx: MakeContext, lang: str) -> None:
    for line in lines(make_ctx(lang=lang), Settings()):
        assert line.heading
        for value, label in line.choices:
            changes = settings.wished(settings.wish(line.key, value))
            assert label
            assert list(changes) == [line.key]
            assert replace(Settings(), **changes).valid() == replace(Settings(), **changes)


def test_the_present_values_are_among_the_choices(ctx: Context) -> None:
    kept = Settings(idle_seconds=45, small_screen="yes", audience_screen="HDMI-9", still=True, tongues="en")
    for line in lines(ctx, kept):
        assert line.now in dict(line.choices)
        assert settings.wished(settings.wish(line.key, line.now)) == {line.key: getattr(kept, line.key)}


def test_an_unanswered_question_shows_no_answer(ctx: Context) -> None:
    size = next(line for line in lines(ctx, Settings()) if line.key == "small_screen")
    assert size.now == ""
    assert set(dict(size.choices)) == {"yes", "no"}


def test_the_seconds_are_in_order_and_within_bounds(ctx: Context) -> None:
    idle = next(line for line in lines(ctx, Settings(idle_seconds=45)) if line.key == "idle_seconds")
    seconds = [int(value) for value, _ in idle.choices]
    assert seconds == sorted(seconds)
    assert 45 in seconds
    assert all(each in IDLE for each in seconds)


def screen(name: str, width: int, height: int) -> Any:
    size = SimpleNamespace(width=lambda: width, height=lambda: height)
    return SimpleNamespace(name=lambda: name, geometry=lambda: size)


def test_screens_are_named_with_their_size(make_ctx: MakeContext) -> None:
    found = dict(offered(make_ctx(lang="en"), [screen("eDP-1", 1366, 768), screen("", 8, 8)], "HDMI-1"))
    assert found == {"": "Automatic", "eDP-1": "eDP-1 · 1366×768", "HDMI-1": "HDMI-1, not connected"}
    assert "HDMI-1" not in dict(offered(make_ctx(), [screen("eDP-1", 1366, 768)], ""))


def test_a_choice_acts_at_once_and_is_kept(open_window: OpenWindow) -> None:
    saved: list[Settings] = []
    window = open_window("settings", keep=saved.append)
    window.frame.stack.currentWidget().controls["set:tongues=alternating"].click()
    window.frame.stack.currentWidget().controls["set:hall_lang=en"].click()
    assert (saved[-1].tongues, saved[-1].hall_lang) == ("alternating", "en")
    assert window.settings == saved[-1]
