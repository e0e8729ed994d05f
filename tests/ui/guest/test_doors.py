"""The doors at the foot: five, and the way to leave a question where there is a store for it."""

from itertools import pairwise
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from tests.ui.offices import with_office
from tests.ui.seen import laid_out
from zibo_app.domain.evidence import Audience
from zibo_app.domain.text import LANGS, Lang
from zibo_app.ui.guest.doors import Doors
from zibo_app.ui.guest.frame import GUEST_PAGES
from zibo_app.ui.widgets.buttons import Button


def doors(
    make_ctx: MakeContext, qtbot: QtBot, folder: Path | None, lang: Lang = "zh", width: int = 1366
) -> Doors:
    ctx = make_ctx(lang, Audience.PUBLIC)
    made = Doors(with_office(ctx, folder) if folder else ctx, GUEST_PAGES)
    qtbot.addWidget(made)
    made.resize(width, made.sizeHint().height())
    with qtbot.waitExposed(made):
        made.show()
    laid_out()
    made.resize(width, made.sizeHint().height())
    laid_out()
    return made


def shown(made: Doors) -> list[Button]:
    return [button for button in made.findChildren(Button) if button.isVisible()]


def test_without_a_store_there_is_no_button_for_a_question(make_ctx: MakeContext, qtbot: QtBot) -> None:
    made = doors(make_ctx, qtbot, None)
    assert len(shown(made)) == 5
    assert made.ask not in shown(made)
    assert made.ask.window() is made


def test_with_one_it_stands_last_and_apart(make_ctx: MakeContext, qtbot: QtBot, tmp_path: Path) -> None:
    made = doors(make_ctx, qtbot, tmp_path)
    five = [button for button in shown(made) if button is not made.ask]
    edge = max(button.geometry().right() for button in five)
    gaps = {b.x() - a.geometry().right() for a, b in pairwise(five)}
    assert made.ask.x() - edge > max(gaps)
    assert made.ask.height() == five[0].height() >= 56
    assert not made.ask.isCheckable()
    with qtbot.waitSignal(made.asked):
        made.ask.click()
    with qtbot.assertNotEmitted(made.chosen):
        made.ask.click()


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("width", [1920, 1366, 1080, 860, 720, 640, 540])
def test_no_name_is_cut_at_any_width(
    make_ctx: MakeContext, qtbot: QtBot, tmp_path: Path, lang: Lang, width: int
) -> None:
    made = doors(make_ctx, qtbot, tmp_path, lang, width)
    assert len(shown(made)) == 6
    for button in shown(made):
        lines = button.text().split("\n")
        metrics = button.fontMetrics()
        assert max(map(metrics.horizontalAdvance, lines)) <= button.width(), button.text()
        assert len(lines) * metrics.height() <= button.height()
        assert made.rect().contains(button.geometry())
    below = made.ask.y() > made._doors["home"].y()
    assert below is (width < 600)


def test_growing_again_it_comes_back_beside_the_doors(
    make_ctx: MakeContext, qtbot: QtBot, tmp_path: Path
) -> None:
    made = doors(make_ctx, qtbot, tmp_path, "en", 540)
    high = made.sizeHint().height()
    made.resize(1366, high)
    laid_out()
    assert abs(made.ask.y() - made._doors["home"].y()) <= 1
    assert made.sizeHint().height() < high
    assert made.ask.text() == "Leave a question"


def test_the_open_door_is_marked(make_ctx: MakeContext, qtbot: QtBot, tmp_path: Path) -> None:
    made = doors(make_ctx, qtbot, tmp_path)
    made.mark("projects")
    assert [b.property("page") for b in shown(made) if b.isChecked()] == ["projects"]
    made.mark("record")
    assert [b for b in shown(made) if b.isChecked()] == []
