"""What stands in the window: the shared part of both views, and who is told what."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from zibo_app.domain.evidence import Audience
from zibo_app.domain.fault import Refused
from zibo_app.store.faults import Code
from zibo_app.ui.frame import Frame, StaffFrame
from zibo_app.ui.guest.frame import GuestFrame
from zibo_app.ui.navigator import Place
from zibo_app.ui.widgets.banner import Banner

FIGURE = "value-added.growth"


@pytest.fixture
def staff(make_ctx: MakeContext, qtbot: QtBot) -> StaffFrame:
    frame = StaffFrame(make_ctx())
    qtbot.addWidget(frame)
    frame.resize(1366, 680)
    frame.show()
    return frame


@pytest.fixture
def guests(make_ctx: MakeContext, qtbot: QtBot) -> GuestFrame:
    frame = GuestFrame(make_ctx(viewer=Audience.PUBLIC))
    qtbot.addWidget(frame)
    frame.resize(1366, 768)
    frame.show()
    return frame


@pytest.fixture(params=["staff", "guests"])
def frame(request: pytest.FixtureRequest) -> Frame:
    made = request.getfixturevalue(request.param)
    assert isinstance(made, Frame)
    return made


def test_evidence_is_made_when_first_wanted(frame: Frame) -> None:
    frame.go(frame.stack.resolve(Place("")))
    assert frame._drawer is None
    frame.close_drawer()
    assert frame.evidence() == ""
    frame.open_figure(FIGURE)
    assert frame.evidence() == FIGURE
    frame.close_drawer()
    assert frame.evidence() == ""


def test_evidence_lies_over_the_pages_only(frame: Frame) -> None:
    frame.go(frame.stack.resolve(Place("")))
    frame.open_figure(FIGURE)
    for size in ((1366, 680), (900, 600), (1920, 990)):
        frame.resize(*size)
        frame.layout().activate()
        pages, drawer = frame.stack.geometry(), frame.drawer.geometry()
        assert pages.contains(drawer)
        assert (drawer.right(), drawer.height()) == (pages.right(), pages.height())


def test_evidence_of_another_page_is_put_away(frame: Frame) -> None:
    frame.go(frame.stack.resolve(Place("")))
    frame.open_figure(FIGURE)
    frame.go(Place("projects"))
    assert frame.evidence() == ""


@pytest.mark.parametrize("figure", ["", "no-such", "<b>", "inov"])
def test_an_unknown_figure_opens_nothing(frame: Frame, figure: str) -> None:
    frame.open_figure(figure)
    assert frame.evidence() == ""


def test_the_rail_marks_the_open_page(staff: StaffFrame) -> None:
    for page in ("projects", "settings", "about"):
        staff.go(Place(page))
        marked = [key for key, button in staff.rail._buttons.items() if button.isChecked()]
        assert marked == [page] * (page != "about")


def test_a_choice_in_the_rail_is_a_wish(staff: StaffFrame, qtbot: QtBot) -> None:
    with qtbot.waitSignal(staff.place_requested, timeout=500) as heard:
        staff.rail._buttons["parks"].click()
    assert heard.args == [Place("parks")]


def test_steps_show_in_the_bars(staff: StaffFrame, guests: GuestFrame) -> None:
    for back, forward in ((True, False), (False, True)):
        staff.set_steps(back=back, forward=forward)
        guests.set_steps(back=back, forward=forward)
        assert (staff.topbar.back.isEnabled(), staff.topbar.forward.isEnabled()) == (back, forward)
        assert guests.bar.back.isHidden() is not back


def test_staff_are_told(staff: StaffFrame) -> None:
    assert staff.banner.isHidden()
    staff.say("Something to know")
    assert staff.banner.isVisible()
    staff.report(Code.LOCKED.refused())
    assert "E-C10" in staff.banner.accessibleName()


@pytest.mark.parametrize(
    "error", [ValueError("secret text"), Refused(Code.LOCKED.fault()), "no error at all"]
)
def test_guests_are_told_nothing_and_no_window_opens(guests: GuestFrame, error: object) -> None:
    before = {widget for widget in QApplication.topLevelWidgets() if widget.isVisible()}
    guests.report(error)
    guests.say("Something to know", lasting=True)
    assert guests.findChildren(Banner) == []
    assert {widget for widget in QApplication.topLevelWidgets() if widget.isVisible()} == before


def test_five_doors_lead_to_their_pages(guests: GuestFrame, qtbot: QtBot) -> None:
    doors = guests.doors._doors
    assert list(doors) == ["home", "industries", "projects", "policies", "questions"]
    for page, door in doors.items():
        with qtbot.waitSignal(guests.place_requested, timeout=500) as heard:
            door.click()
        assert heard.args == [Place(page)]
        guests.go(Place(page))
        assert [key for key, each in doors.items() if each.isChecked()] == [page]
    guests.go(Place("record", "inov"))
    assert not any(door.isChecked() for door in doors.values())
    guests.go(Place("projects"))
    assert doors["projects"].isChecked()
