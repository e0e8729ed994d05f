"""With the keyboard open nothing is cut and nothing lies outside, on every screen, in hostile words too."""

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.keyboard.conftest import OpenTouch
from tests.ui.seen import laid_out
from tests.ui.test_fit import strays
from zibo_app.domain.text import LANGS, Lang
from zibo_app.store.catalogue import Catalogue
from zibo_app.ui.guest.frame import GuestFrame

SIZES = [(1366, 768), (1920, 1080), (1024, 768), (1080, 1920)]


def searched(frame: GuestFrame, qtbot: QtBot, words: str) -> None:
    frame.open_search(words)
    panel = frame._search
    assert panel is not None
    qtbot.waitUntil(lambda: not panel.asking.waiting)
    laid_out()


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("lang", LANGS)
def test_search_and_question(open_touch: OpenTouch, qtbot: QtBot, lang: Lang, size: tuple[int, int]) -> None:
    frame = open_touch(lang, size)
    for words in ("封装", "f", ""):
        searched(frame, qtbot, words)
        panel = frame._search
        assert panel is not None
        assert panel.keyboard is not None
        assert list(strays(panel.keyboard)) == [], words
        assert frame.rect().contains(panel.sheet.geometry())
        assert not panel.sheet.geometry().intersects(panel.keyboard.geometry())
    frame.ask("abc")
    laid_out()
    asking = frame._asking
    assert asking is not None
    assert asking.keyboard is not None
    assert list(strays(asking)) == []
    assert not asking.sheet.geometry().intersects(asking.keyboard.geometry())
    asking.sheet.give()
    laid_out()
    assert list(strays(asking)) == []


@pytest.mark.parametrize("size", [(1366, 768), (1024, 768)])
def test_hostile_words(
    open_touch: OpenTouch, qtbot: QtBot, hostile: Catalogue, size: tuple[int, int]
) -> None:
    frame = open_touch("zh", size, catalogue=hostile)
    searched(frame, qtbot, "zs")
    panel = frame._search
    assert panel is not None
    assert panel.keyboard is not None
    assert "招商" in panel.keyboard.strip.words
    assert list(strays(panel.keyboard)) == []
    assert all(word.isalpha() for word in panel.keyboard.strip.words)


def test_the_answer_shown_large_covers_the_keyboard(open_touch: OpenTouch, qtbot: QtBot) -> None:
    frame = open_touch()
    searched(frame, qtbot, "封装")
    panel = frame._search
    assert panel is not None
    panel.show_large()
    laid_out()
    assert panel.large is not None
    for x, y in ((100, 700), (680, 600)):
        below = frame.childAt(x, y)
        assert below is panel.large or panel.large.isAncestorOf(below)


@pytest.mark.parametrize(("size", "hidden"), [((1366, 768), False), ((1080, 1920), True)])
def test_evidence_beside_the_search_leaves_the_keyboard_whole_or_none(
    open_touch: OpenTouch, qtbot: QtBot, size: tuple[int, int], hidden: bool
) -> None:
    frame = open_touch("zh", size)
    searched(frame, qtbot, "小巨人")
    panel = frame._search
    assert panel is not None
    panel.figure_requested.connect(frame.open_figure)
    panel._evidence()
    laid_out()
    assert frame.evidence()
    assert panel.keyboard is not None
    assert panel.keyboard.isHidden() is hidden
    assert hidden or panel.keyboard.geometry().right() < frame.drawer.x()
    frame.close_drawer()
    assert not panel.keyboard.isHidden()
    laid_out()
    assert list(strays(panel.keyboard)) == []
