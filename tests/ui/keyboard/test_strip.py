"""The line of hanzi: page by page, as many as there is room for."""

from itertools import pairwise

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import HOSTILE, MakeContext
from tests.ui.seen import laid_out
from zibo_app.domain.evidence import Audience
from zibo_app.ui.keyboard.strip import LEAST, Strip

WORDS = tuple(f"词{chr(0x4E00 + n)}" for n in range(40))


@pytest.fixture
def strip(make_ctx: MakeContext, qtbot: QtBot) -> Strip:
    made = Strip(make_ctx("zh", Audience.PUBLIC))
    qtbot.addWidget(made)
    made.resize(900, 56)
    made.set_height(56)
    with qtbot.waitExposed(made):
        made.show()
    return made


def shown(strip: Strip) -> list[str]:
    laid_out()
    return [button.accessibleName() for button in strip.shown]


def test_pages_show_every_word_once_in_order(strip: Strip) -> None:
    strip.offer(WORDS)
    seen = shown(strip)
    assert not strip.back.isEnabled()
    pages = 1
    while strip.on.isEnabled():
        strip.on.click()
        seen += shown(strip)
        pages += 1
    assert seen == [*WORDS]
    assert pages >= 3
    for _ in range(pages - 1):
        strip.back.click()
    assert shown(strip)[0] == WORDS[0]
    strip._turn(-1)
    assert shown(strip)[0] == WORDS[0]


def test_words_stand_side_by_side_within_it(strip: Strip) -> None:
    strip.offer((*WORDS[:3], "单", HOSTILE, "a&b"))
    edges = [(button.x(), button.x() + button.width()) for button in strip.shown]
    assert all(left < right for left, right in edges)
    assert all(one[1] <= other[0] for one, other in pairwise(edges))
    assert edges[-1][1] <= strip.back.x()
    assert min(right - left for left, right in edges) >= LEAST


def test_a_word_longer_than_the_line_is_shown_alone(strip: Strip) -> None:
    strip.offer(("很" * 80, "词"))
    assert len(strip.shown) == 1
    assert strip.shown[0].geometry().right() < strip.back.x()
    strip.on.click()
    assert shown(strip) == ["词"]


def test_the_number_of_a_word_is_carried(strip: Strip, qtbot: QtBot) -> None:
    strip.offer(WORDS)
    strip.on.click()
    number = WORDS.index(shown(strip)[1])
    with qtbot.waitSignal(strip.chosen) as heard:
        strip.shown[1].click()
    assert heard.args == [number]


def test_without_words_it_says_how_to_type(strip: Strip) -> None:
    strip.offer(())
    assert shown(strip) == []
    assert not strip.on.isVisible()
    assert strip._hint.isVisible()
    strip.offer(WORDS[:1])
    assert not strip._hint.isVisible()


def test_a_wider_line_shows_more(strip: Strip) -> None:
    strip.offer(WORDS)
    few = len(shown(strip))
    strip.resize(1600, 56)
    assert len(shown(strip)) > few
