"""The window keeps the place: over pages, records and filters, through every change of look and view."""

import pytest
from PySide6.QtWidgets import QAbstractScrollArea
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenWindow
from zibo_app.domain.evidence import Audience
from zibo_app.ui.navigator import Place
from zibo_app.ui.pages import PAGES
from zibo_app.ui.settings import Settings
from zibo_app.ui.window import STAGES, Window, stage_factor

FILTERED = (("view", "list"), ("filter.industry", "new-medicine"), ("sort", "name"), ("descending", "1"))
PLACES = [
    Place("overview"),
    Place("parks", "", (("view", "cards"), ("sort", "name"), ("descending", "0"))),
    Place("enterprises", "inov", (("view", "list"), ("sort", "name"), ("descending", "1"))),
    Place("enterprises", "", FILTERED),
    Place("projects", "", (("view", "table"), ("filter.stage", "done"))),
    Place("policies", "", (("view", "cards"), ("filter.need", "talent"))),
    Place("chains", "new-materials"),
    Place("indicators", "", (("theme", "economy"), ("tab", "amount"))),
    Place("settings"),
    Place("about", "", (("licence", "2"),)),
]
CHANGES = [("language",), ("theme",), ("larger",), ("viewer", "viewer"), ("language", "theme", "smaller")]


def held(window: Window) -> Place:
    """Where the window is, without what a narrower look may move: the scroll."""
    here = window.frame.stack.here(window.navigator.here.page)
    return Place(here.page, here.record, tuple(pair for pair in here.state if pair[0] != "scroll"))


@pytest.mark.parametrize("place", PLACES, ids=lambda place: f"{place.page}-{place.record}")
def test_a_change_of_look_keeps_the_place(open_window: OpenWindow, qtbot: QtBot, place: Place) -> None:
    window = open_window(place.page, place.record, place.state)
    before = held(window)
    assert before.page == place.page
    assert set(place.state) <= set(before.state)
    assert place.record in {"", before.record}
    for actions in CHANGES:
        for action in actions:
            window.act(action)
        assert held(window) == before, actions
        qtbot.waitUntil(window.frame.stack.currentWidget().isVisible, timeout=2000)


def areas(window: Window) -> list[QAbstractScrollArea]:
    every = window.frame.stack.currentWidget().findChildren(QAbstractScrollArea)
    return [area for area in every if area.isVisible() and area.verticalScrollBar().maximum() > 30]


@pytest.mark.parametrize(
    "page", ["overview", "enterprises", "policies", "indicators", "settings", "about", "chains"]
)
def test_a_change_of_look_keeps_the_scroll(open_window: OpenWindow, qtbot: QtBot, page: str) -> None:
    window = open_window(page, size=(900, 560))
    qtbot.waitUntil(lambda: bool(areas(window)), timeout=2000)
    bar = max((area.verticalScrollBar() for area in areas(window)), key=lambda each: each.maximum())
    bar.setValue(30)
    before = window.frame.stack.here(page).get("scroll")
    assert "30" in before
    for actions in (("language",), ("theme",), ("viewer", "viewer")):
        for action in actions:
            window.act(action)
        qtbot.waitUntil(lambda: window.frame.stack.here(page).get("scroll") == before, timeout=2000)
        qtbot.waitUntil(lambda: any(a.verticalScrollBar().value() == 30 for a in areas(window)), timeout=2000)


def test_back_and_forward_over_pages_records_and_filters(open_window: OpenWindow) -> None:
    window = open_window()
    for place in PLACES[1:6]:
        window.go(place)
    there = held(window)
    window.act("theme")
    seen = []
    for _ in PLACES[1:6]:
        window.act("back")
        seen.append(held(window))
    assert [place.page for place in seen] == ["projects", "enterprises", "enterprises", "parks", "overview"]
    assert ("filter.stage", "done") in seen[0].state
    assert set(FILTERED) <= set(seen[1].state)
    assert seen[2].record == "inov"
    assert "filter.industry" not in dict(seen[2].state)
    for _ in range(9):
        window.act("forward")
    assert held(window) == there


def test_a_filter_set_on_a_page_is_there_after_coming_back(open_window: OpenWindow) -> None:
    window = open_window("projects")
    page = window.frame.stack.currentWidget()
    page._filtered((("stage", "done"),))
    window.go(Place("", "inov"))
    window.act("language")
    window.act("back")
    assert ("filter.stage", "done") in held(window).state


def test_a_record_named_alone_at_the_start_is_kept(open_window: OpenWindow) -> None:
    window = open_window("", "inov")
    window.act("language")
    assert (window.navigator.here.page, window.navigator.here.record) == ("enterprises", "inov")


@pytest.mark.parametrize("page", ["no-such-page", "home", "<b>", ""])
def test_an_unknown_page_is_the_first(open_window: OpenWindow, page: str) -> None:
    window = open_window(page)
    window.go(Place(page))
    assert window.navigator.here.page == "overview"
    assert held(window).page == "overview"


def test_each_view_has_its_own_history(open_window: OpenWindow) -> None:
    window = open_window("projects")
    window.go(Place("", "inov"))
    window.act("viewer")
    assert window.navigator.here.page == "home"
    window.act("back")
    assert not window.ctx.staff
    window.go(Place("questions"))
    window.act("viewer")
    assert (window.navigator.here.page, window.navigator.here.record) == ("enterprises", "inov")
    window.act("back")
    assert window.navigator.here.page == "projects"
    window.act("viewer")
    assert window.navigator.here.page == "questions"


@pytest.mark.parametrize("action", ["language", "theme", "larger"])
def test_open_evidence_stays_open(open_window: OpenWindow, qtbot: QtBot, action: str) -> None:
    window = open_window()
    window.act(action)
    assert window.frame.evidence() == ""
    window.frame.open_figure("value-added.growth")
    window.act(action)
    assert window.frame.evidence() == "value-added.growth"
    qtbot.waitUntil(window.frame.drawer.isVisible, timeout=2000)
    window.act("viewer")
    assert window.frame.evidence() == ""


def test_the_visitor_view_is_for_the_public(open_window: OpenWindow) -> None:
    window = open_window()
    window.act("viewer")
    assert window.ctx.viewer is Audience.PUBLIC


@pytest.mark.parametrize(
    ("size", "factor"),
    [
        ((1366, 768), 1.0),
        ((1899, 1080), 1.0),
        ((1920, 1059), 1.0),
        *(((w, h), f) for f, w, h in STAGES),
        ((9000, 9000), 2.8),
        ((768, 1366), 1.0),
        ((1080, 1920), pytest.approx(1.2)),
        ((2160, 3840), pytest.approx(1.9)),
    ],
)
def test_a_bigger_screen_has_larger_type_for_guests(size: tuple[int, int], factor: float) -> None:
    assert stage_factor(*size) == factor


def test_guests_type_grows_with_the_window_and_staffs_does_not(open_window: OpenWindow) -> None:
    window = open_window("about")
    window.resize(1920, 1080)
    assert window.ctx.theme.scale == 1.0
    window.act("viewer")
    assert window.ctx.theme.scale == 1.4
    window.go(Place("questions"))
    window.resize(1366, 768)
    assert window.ctx.theme.scale == 1.0
    assert window.navigator.here.page == "questions"
    window.act("text")
    assert window.ctx.theme.scale == 1.15
    for _ in range(3):
        window.act("text")
    assert window.ctx.theme.scale == 1.0


def test_settings_are_kept_at_each_change_and_staff_are_told_when_not(open_window: OpenWindow) -> None:
    kept: list[Settings] = []

    def refuse(settings: Settings) -> bool:
        kept.append(settings)
        return False

    window = open_window(keep=refuse)
    window.act("language")
    assert kept[-1].lang == "en"
    assert "could not be saved" in window.frame.banner.accessibleName()
    assert not window.frame.banner.isHidden()
    window.act("viewer")
    window.act("language")
    assert kept[-1].lang == "zh"


def test_the_title_names_the_zone(open_window: OpenWindow) -> None:
    window = open_window()
    zone = window.ctx.catalogue.edition.zone
    assert window.windowTitle().startswith(zone.zh)
    window.act("language")
    assert window.windowTitle().startswith(zone.en)


def test_every_page_opens(open_window: OpenWindow) -> None:
    window = open_window()
    for spec in PAGES:
        window.go(Place(spec.id))
        assert held(window).page == spec.id


SENSELESS = ("", "x", "-1", "９", "9" * 12, "9" * 5000, "9:9999999999:x/y", "\0", "<b>")


@pytest.mark.parametrize("page", [spec.id for spec in PAGES])
def test_a_senseless_state_is_survived(open_window: OpenWindow, page: str) -> None:
    """As an edited settings file may hold it."""
    window = open_window(page)
    keys = {key for key, _ in window.frame.stack.here(page).state} | {"filter.kind", "filter.x", "view", ""}
    for value in SENSELESS:
        window.go(Place(page, "no such", tuple((key, value) for key in sorted(keys))))
        window.go(Place(page, value, tuple((key, value) for key in sorted(keys - {"view"}))))
        assert window.frame.stack.here(page).page == page
