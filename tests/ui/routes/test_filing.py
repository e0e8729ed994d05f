"""Routes go to files and come from them; what is no route changes nothing."""

import json
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.conftest import HOSTILE
from tests.ui.routes.conftest import OpenTab, assembled, kept, refs
from zibo_app.domain.fault import Refused
from zibo_app.store import route_file
from zibo_app.ui import jobs
from zibo_app.ui.routes.tab import RoutesTab

Patch = pytest.MonkeyPatch


@pytest.fixture
def tab(open_tab: OpenTab) -> RoutesTab:
    tab = open_tab()
    assembled(tab, minutes=3)
    tab.detail.note.setPlainText("note")
    return tab


def answers(monkeypatch: Patch, path: Path | str) -> list[str]:
    """Answer the file dialogs with a path; give what they suggest."""
    suggested: list[str] = []

    def chosen(_parent: object, _title: str, name: str, _filter: str) -> tuple[str, str]:
        suggested.append(name)
        return str(path), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", chosen)
    return suggested


def test_a_route_goes_out_and_comes_in_again(
    tab: RoutesTab, monkeypatch: Patch, tmp_path: Path, qtbot: QtBot
) -> None:
    suggested = answers(monkeypatch, tmp_path / "out")
    with qtbot.waitSignal(tab.filer.told):
        tab.saved.export.click()
    path = tmp_path / "out.route.json"
    route = tab.desk.draft.now
    assert route_file.read(path) == route
    assert suggested[0].endswith(route_file.SUFFIX)
    assert tab.card.told.words.text() == "Saved: out.route.json"
    tab.begin()
    answers(monkeypatch, path)
    with qtbot.waitSignal(tab.filer.told):
        tab.saved.load.click()
    assert tab.desk.draft.now == route
    assert tab.detail.note.toPlainText() == "note"
    assert kept(tab) == ()
    tab.save()
    assert kept(tab)[0].stops == route.stops


def test_thinking_better_of_it(tab: RoutesTab, monkeypatch: Patch) -> None:
    before = refs(tab)
    answers(monkeypatch, "")
    tab.saved.export.click()
    tab.saved.load.click()
    assert not jobs.busy()
    assert refs(tab) == before


@pytest.mark.parametrize("name", [HOSTILE, "a/b\\c:d*e?", "..", "CON"])
def test_names_become_file_names(tab: RoutesTab, monkeypatch: Patch, name: str) -> None:
    suggested = answers(monkeypatch, "")
    tab.desk.edit({"name": name})
    tab.saved.export.click()
    stem = suggested[0].removesuffix(route_file.SUFFIX)
    assert stem
    assert not set(stem) & set('<>:"/\\|?*')


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff\xfe\x00",
        b"{}",
        b"[" * 100_000,
        json.dumps({"format": "zibo_app.route", "version": 99, "route": {}}).encode(),
        json.dumps({"format": "zibo_app.route", "version": 1, "route": {"name": "x", "stops": [1]}}).encode(),
    ],
)
def test_what_is_no_route_changes_nothing(
    tab: RoutesTab, monkeypatch: Patch, tmp_path: Path, qtbot: QtBot, data: bytes
) -> None:
    path, before = tmp_path / "bad.route.json", tab.desk.draft.now
    path.write_bytes(data)
    answers(monkeypatch, path)
    with qtbot.waitSignal(jobs.REPORTS.failed) as failed:
        tab.saved.load.click()
    assert isinstance(failed.args[0], Refused)
    assert failed.args[0].fault.code.startswith("E-R")
    assert tab.desk.draft.now == before


def test_a_route_of_another_catalogue_shows_what_is_gone(
    tab: RoutesTab, monkeypatch: Patch, tmp_path: Path, qtbot: QtBot
) -> None:
    body = json.loads(route_file.to_bytes(tab.desk.draft.now))
    for stop in body["route"]["stops"]:
        stop["ref"] = "record:elsewhere-" + stop["ref"][-4:]
    body["route"]["sector"] = "elsewhere"
    path = tmp_path / "other.route.json"
    path.write_text(json.dumps(body))
    answers(monkeypatch, path)
    with qtbot.waitSignal(tab.filer.told):
        tab.saved.load.click()
    assert all(each.slide is None for each in tab.desk.placed())
    assert tab.choices.sector.accessibleName() == "Sector: elsewhere"
    assert not tab.card.start.isEnabled()


def test_a_place_that_cannot_be_written_is_told(
    tab: RoutesTab, monkeypatch: Patch, tmp_path: Path, qtbot: QtBot
) -> None:
    answers(monkeypatch, tmp_path / "nowhere" / "x.route.json")
    with qtbot.waitSignal(jobs.REPORTS.failed):
        tab.saved.export.click()
    assert not tab.card.told.isVisible()
