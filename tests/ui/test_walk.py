"""A walk keeps its history while frames come and go."""

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from zibo_app.domain.evidence import Audience
from zibo_app.ui.guest.frame import GuestFrame
from zibo_app.ui.navigator import Place
from zibo_app.ui.walk import Walk


@pytest.fixture
def frame(make_ctx: MakeContext, qtbot: QtBot) -> GuestFrame:
    made = GuestFrame(make_ctx(viewer=Audience.PUBLIC))
    qtbot.addWidget(made)
    return made


def test_it_goes_nowhere_without_a_frame() -> None:
    walk = Walk(Place("home"))
    walk.go(Place("projects"))
    walk.step(-1)
    walk.navigator.go(Place("industries"))
    assert walk.navigator.here == Place("industries")


def test_a_record_alone_is_completed_and_can_be_gone_back_from(frame: GuestFrame) -> None:
    walk = Walk(Place("home"))
    walk.enter(frame)
    assert frame.bar.back.isHidden()
    frame.place_requested.emit(Place("", "inov"))
    assert (walk.navigator.here.page, walk.navigator.here.record) == ("record", "inov")
    assert not frame.bar.back.isHidden()
    walk.step(-1)
    assert walk.navigator.here.page == "home"


def test_the_history_outlives_its_frame(frame: GuestFrame, make_ctx: MakeContext, qtbot: QtBot) -> None:
    walk = Walk(Place("home"))
    walk.enter(frame)
    walk.go(Place("projects"))
    other = GuestFrame(make_ctx(viewer=Audience.PUBLIC, lang="en"))
    qtbot.addWidget(other)
    walk.enter(other)
    assert other.doors._doors["projects"].isChecked()
    walk.step(-1)
    assert other.doors._doors["home"].isChecked()
    assert frame.doors._doors["projects"].isChecked()
