"""The hall fills any screen, in both languages, whatever the catalogue's texts are."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.hall.conftest import Hands, OpenHall, touch, wait_idle
from zibo_app.domain.edition import Seal
from zibo_app.store.catalogue import Catalogue
from zibo_app.ui import theme
from zibo_app.ui.hall.hall import Hall
from zibo_app.ui.navigator import Place
from zibo_app.ui.settings import GUEST_LARGEST, Settings
from zibo_app.ui.snapshot import settle

SIZES = [(1024, 768), (1366, 768), (1920, 1080), (1080, 1920), (3840, 2160)]


def inside(hall: Hall) -> list[str]:
    """Name the buttons that stick out of the hall."""
    found = []
    for button in hall.findChildren(QPushButton):
        if button.isVisible() and not button.visibleRegion().isEmpty():
            at = button.mapTo(hall, QPoint(0, 0))
            if at.x() < 0 or at.x() + button.width() > hall.width():
                found.append(button.accessibleName())
    return found


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_it_fills_the_screen(open_hall: OpenHall, clock: Hands, size: tuple[int, int], lang: str) -> None:
    hall = open_hall(Settings(hall_lang=lang), size)
    assert hall.loop.size() == hall.size()
    assert hall.loop.button.geometry().right() <= hall.width()
    touch(hall)
    assert hall.visit.size() == hall.visit.frame.size() == hall.size()
    assert inside(hall) == []
    wait_idle(hall, clock, 62)
    assert hall.asking.size() == hall.size()
    assert inside(hall) == []
    hall.pause()
    assert hall.content.size() == hall.size()


@pytest.mark.parametrize("size", [(910, 512), (1080, 1920)])
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_largest_text_pushes_nothing_over_the_edge(
    open_hall: OpenHall, program: QApplication, size: tuple[int, int], lang: str
) -> None:
    """On a small screen, or an upright one, the bar above makes room instead of making the window wider."""
    hall = open_hall(Settings(hall_lang=lang), size)
    hall.look_changed.connect(lambda ctx: theme.apply(program, ctx.theme))
    touch(hall)
    for _ in range(3):
        hall.visit.act("text")
        settle(program)
        assert (hall.width(), hall.visit.frame.width()) == (size[0], size[0])
        assert inside(hall) == []
    assert hall.visit.settings.scale == GUEST_LARGEST


def test_hostile_texts_do_no_harm(
    open_hall: OpenHall,
    clock: Hands,
    hostile: Catalogue,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    monkeypatch.setattr("zibo_app.ui.hall.hall.verify", lambda _path: Seal.SEALED)
    hall = open_hall(catalogue=hostile)
    assert not hall.grab().isNull()
    touch(hall)
    for page in ("industries", "projects", "policies", "questions"):
        hall.visit.frame.place_requested.emit(Place(page))
        assert hall.visit.page() == page
    hall.visit.act("language")
    assert not hall.grab().isNull()
    wait_idle(hall, clock, 62)
    wait_idle(hall, clock, 10)
    qtbot.waitUntil(lambda: hall.loop is not None, timeout=2000)
