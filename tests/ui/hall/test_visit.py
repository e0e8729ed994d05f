"""A visit: language and text size of the visitor's own, a history of its own, growing with the screen."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from tests.ui.hall.conftest import OpenHall
from zibo_app.domain.evidence import Audience
from zibo_app.ui import theme
from zibo_app.ui.hall.visit import Visit
from zibo_app.ui.navigator import Place
from zibo_app.ui.settings import GUEST_LARGEST, Settings

if TYPE_CHECKING:
    from zibo_app.ui.context import Context


@pytest.fixture
def visit(make_ctx: MakeContext, qtbot: QtBot) -> Visit:
    made = Visit(make_ctx(viewer=Audience.PUBLIC), Settings())
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    made.begin()
    return made


def test_each_look_is_announced_before_it_is_built(visit: Visit) -> None:
    told: list[tuple[Context, Context]] = []
    visit.look_changed.connect(lambda ctx: told.append((ctx, visit.frame.ctx)))
    visit.act("language")
    assert [(new.lang, old.lang) for new, old in told] == [("en", "zh")]
    assert visit.frame.ctx.lang == "en"
    visit.act("language")
    assert visit.frame.ctx.lang == "zh"


def test_the_text_grows_and_begins_anew(visit: Visit) -> None:
    seen = []
    for _ in range(4):
        visit.act("text")
        seen.append(visit.ctx.theme.scale)
    assert seen == [1.15, 1.3, GUEST_LARGEST, 1.0]
    visit.act("larger")
    visit.act("larger")
    visit.act("smaller")
    assert visit.ctx.theme.scale == 1.15


def test_a_change_keeps_the_place_and_the_search(visit: Visit) -> None:
    visit.frame.place_requested.emit(Place("", "inov"))
    visit.frame.open_search("芯片")
    visit.act("language")
    assert visit.page() == "search"
    assert visit.frame.over().search == "芯片"
    visit.act("close")
    assert visit.page() == "record"
    assert visit.frame.stack.here("record").record == "inov"
    visit.act("back")
    assert visit.page() == "home"
    visit.act("forward")
    assert visit.page() == "record"


def test_evidence_counts_as_covering(visit: Visit) -> None:
    assert not visit.covered()
    figure = next(iter(visit.ctx.catalogue.slots("home")), None) or visit.ctx.catalogue.slots("overview")[0]
    visit.frame.open_figure(figure.ref)
    assert visit.covered()
    visit.act("close")
    assert not visit.covered()


@pytest.mark.parametrize("key", ["quit", "viewer", "theme", "fullscreen", "page:settings", "stage:loop", "?"])
def test_what_is_not_for_visitors_does_nothing(visit: Visit, key: str) -> None:
    frame = visit.frame
    visit.act(key)
    assert visit.frame is frame
    assert visit.page() == "home"


def test_home_forgets_the_way(visit: Visit) -> None:
    visit.frame.place_requested.emit(Place("projects"))
    visit.act("search")
    visit.act("language")
    visit.home()
    assert visit.page() == "home"
    assert visit.frame.bar.back.isHidden()
    assert visit.ctx.lang == "en"


@pytest.mark.parametrize(("size", "scale"), [((1366, 768), 1.0), ((1920, 1080), 1.4), ((3840, 2160), 2.8)])
def test_it_grows_with_the_screen(visit: Visit, size: tuple[int, int], scale: float) -> None:
    visit.frame.place_requested.emit(Place("industries"))
    visit.resize(*size)
    assert visit.ctx.theme.scale == pytest.approx(scale)
    assert visit.page() == "industries"
    assert visit.frame.size() == visit.size()


def test_before_it_begins_nothing_can_be_done(make_ctx: MakeContext, qtbot: QtBot) -> None:
    visit = Visit(make_ctx(viewer=Audience.PUBLIC), Settings())
    qtbot.addWidget(visit)
    visit.act("close")
    assert not visit.covered()
    assert visit.page() == "home"


def test_a_visit_stands_on_the_ground_of_its_own_theme(open_hall: OpenHall, program: QApplication) -> None:
    """The hall's ground is that of the slides: dark ink on it cannot be read."""
    hall = open_hall()
    hall.look_changed.connect(lambda ctx: theme.apply(program, ctx.theme))
    hall.act("home")
    assert hall.visit is not None
    for _ in range(2):
        frame = hall.visit.frame
        assert frame is not None
        stack = frame.stack
        beside = stack.mapTo(hall, QPoint(3, stack.height() // 2))
        assert hall.grab().toImage().pixelColor(beside) == hall.ctx.theme.color("background")
        hall.act("language")
