"""A saved route takes the place of staff's window, and gives it back."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenWindow
from tests.ui.present.conftest import Pretended, route_of
from zibo_app.domain.edition import Seal
from zibo_app.domain.route import Route
from zibo_app.store.office import Office
from zibo_app.ui.hall.staging import Staging
from zibo_app.ui.present import keys, showing, stage
from zibo_app.ui.present.showing import EMPTY, GONE, Showing
from zibo_app.ui.session import Session
from zibo_app.ui.widgets.label import Label
from zibo_app.ui.window import NOT_FOR_GUESTS, Window

Saved = Callable[..., tuple[Window, Route]]


class NoAwake:
    """Keeps nothing awake in tests."""

    def __init__(self, **_more: Any) -> None:
        self.calls: list[str] = []

    def on(self) -> None:
        self.calls.append("on")

    def off(self) -> None:
        self.calls.append("off")


@pytest.fixture
def saved(open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Saved:
    """Open the window over an office store with a saved route, of these refs where any are given."""
    monkeypatch.setattr(stage, "Screens", Pretended)
    monkeypatch.setattr(showing, "Awake", NoAwake)

    def build(*refs: str) -> tuple[Window, Route]:
        window = open_window()
        session = Session(Office(tmp_path / "office.db"))
        window.ctx = replace(window.ctx, session=session)
        assert session.office is not None
        return window, session.office.stage.save_route(route_of(window.ctx.catalogue, *refs))

    return build


def said(window: Window) -> list[str]:
    return [label.text() for label in window.frame.findChildren(Label) if label.isVisible()]


def test_a_route_takes_the_stage_and_gives_it_back(saved: Saved, qtbot: QtBot) -> None:
    window, route = saved()
    shown = Showing(window)
    shown.present(route.id)
    presenter = shown.presenter
    assert presenter is not None
    assert presenter.route == route
    assert presenter.stage.places.desk
    assert window.isHidden()
    shown.present(route.id)
    assert shown.presenter is presenter
    desk, there = presenter.stage.desk, []
    assert desk is not None
    presenter.left.connect(lambda: there.append((window.isVisible(), desk.isVisible())))
    with qtbot.waitSignal(shown.ended, timeout=500):
        presenter.do(keys.LEAVE)
        presenter.do(keys.LEAVE)
    assert there == [(True, True)]  # else the program would end with its last window
    assert shown.presenter is None


def test_a_chosen_screen_is_kept(saved: Saved) -> None:
    window, route = saved()
    shown = Showing(window)
    shown.present(route.id)
    assert shown.presenter is not None
    shown.presenter.do(keys.SWAP)
    chosen = shown.presenter.stage.chosen
    shown.presenter.end()
    assert chosen
    assert window.settings.audience_screen == chosen


def test_what_is_not_there_is_told(saved: Saved) -> None:
    window, _ = saved()
    shown = Showing(window)
    shown.present("gone")
    assert shown.presenter is None
    assert window.ctx.tr(GONE) in said(window)


def test_a_route_with_nothing_to_show_is_told(saved: Saved) -> None:
    window, route = saved("record:gone")
    shown = Showing(window)
    shown.present(route.id)
    assert shown.presenter is None
    assert window.isVisible()
    assert window.ctx.tr(EMPTY) in said(window)


def test_a_catalogue_that_differs_is_not_presented(saved: Saved, monkeypatch: pytest.MonkeyPatch) -> None:
    window, route = saved()
    monkeypatch.setattr(type(window.ctx.catalogue), "seal", Seal.BROKEN)
    shown = Showing(window)
    shown.present(route.id)
    assert shown.presenter is None
    assert window.ctx.tr(NOT_FOR_GUESTS) in said(window)


def test_a_store_that_cannot_be_read_is_told(saved: Saved) -> None:
    window, route = saved()
    office = window.ctx.session.office
    assert office is not None
    office.close()
    office.path.write_bytes(b"nothing of ours" * 99)
    shown = Showing(window)
    shown.present(route.id)
    assert shown.presenter is None
    assert any("E-" in words for words in said(window))


def test_the_windows_wish_opens_it(saved: Saved, program: QApplication) -> None:
    window, route = saved()
    staging = Staging(window, program, print)
    window.stage_requested.connect(staging.act)
    window.act(f"stage:route:{route.id}")
    presenter = staging.showing.presenter
    assert presenter is not None
    assert presenter.route.id == route.id
    staging.act("route:other")
    assert staging.showing.presenter is presenter
    presenter.end()
    assert window.isVisible()
