"""The saved routes: opened, copied, deleted and brought back; what is not saved is marked and not lost."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.ui.conftest import MakeContext
from tests.ui.offices import Full, with_office
from tests.ui.routes.conftest import OpenTab, assembled, kept, office_of, refs
from zibo_app.domain.fault import Refused
from zibo_app.domain.route import Route
from zibo_app.ui import jobs
from zibo_app.ui.routes.saved_row import SecondRole
from zibo_app.ui.routes.tab import RoutesTab
from zibo_app.ui.session import Session


def listed(tab: RoutesTab) -> list[str]:
    items = [tab.saved.list.item(row) for row in range(tab.saved.list.count())]
    return [item.text() for item in items]


def seconds(tab: RoutesTab) -> list[str]:
    return [tab.saved.list.item(row).data(SecondRole) for row in range(tab.saved.list.count())]


def save(tab: RoutesTab, *names: str) -> list[Route]:
    stage = office_of(tab).stage
    saved = [stage.save_route(Route(name=name, stops=())) for name in names]
    tab.hide()
    tab.show()
    return saved


def test_what_was_saved_last_comes_first(open_tab: OpenTab) -> None:
    tab = open_tab()
    save(tab, "one", "two")
    assert listed(tab)[-2:] == ["two", "one"]
    assert seconds(tab)[-1] == "0 stops · 0:00"


def test_a_click_opens(open_tab: OpenTab) -> None:
    tab = open_tab()
    one, _two = save(tab, "one", "two")
    tab.saved.list.setCurrentRow(tab.saved.list.count() - 1)
    assert tab.desk.draft.now == one
    assert tab.card.name.text() == "one"
    assert tab.saved.list.currentItem().text() == "one"
    assert listed(tab) == ["two", "one"]


def test_changes_stay_while_another_route_is_open(open_tab: OpenTab) -> None:
    tab = open_tab()
    one, two = save(tab, "one", "two")
    tab.open(one.id)
    assembled(tab, minutes=3)
    assert seconds(tab)[1] == "Not saved · 5 stops · 3:00"
    tab.open(two.id)
    assert refs(tab) == []
    assert seconds(tab) == ["0 stops · 0:00", "Not saved · 5 stops · 3:00"]
    tab.open(one.id)
    assert len(refs(tab)) == 5
    tab.save()
    assert [len(route.stops) for route in kept(tab)] == [5, 0]


def test_a_new_route_stays_while_another_is_open(open_tab: OpenTab) -> None:
    tab = open_tab()
    (one,) = save(tab, "one")
    tab.begin()
    assembled(tab, minutes=3)
    tab.open(one.id)
    assert len(listed(tab)) == 2
    assert seconds(tab)[0].startswith("Not saved")
    tab.saved.list.setCurrentRow(0)
    assert len(refs(tab)) == 5


def test_a_route_is_renamed_under_its_id(open_tab: OpenTab) -> None:
    tab = open_tab()
    (one,) = save(tab, "one")
    tab.open(one.id)
    tab.card.name.setText("uno")
    tab.card.name.textEdited.emit("uno")
    assert listed(tab) == ["uno"]
    tab.save()
    assert [(route.id, route.name) for route in kept(tab)] == [(one.id, "uno")]


def test_a_copy_is_another_route(open_tab: OpenTab) -> None:
    tab = open_tab()
    assembled(tab, minutes=3)
    tab.save()
    tab.saved.copy.click()
    assert tab.desk.draft.now.name.endswith("(copy)")
    tab.card.remove()
    tab.save()
    copy, first = kept(tab)
    assert (len(copy.stops), len(first.stops)) == (4, 5)
    assert copy.id != first.id


def test_a_deleted_route_is_brought_back(open_tab: OpenTab) -> None:
    tab = open_tab()
    route = assembled(tab, minutes=3)
    tab.save()
    tab.saved.drop.click()
    assert kept(tab) == ()
    assert tab.card.told.words.text() == f"Deleted: {route.name}"
    assert tab.desk.draft.now.stops == ()
    tab.card.told.undo.click()
    assert kept(tab)[0].stops == route.stops
    assert kept(tab)[0].name == route.name
    assert tab.card.told.isHidden()


def test_a_new_route_is_thrown_away_and_brought_back(open_tab: OpenTab) -> None:
    tab = open_tab()
    route = assembled(tab, minutes=3)
    tab.saved.drop.click()
    assert refs(tab) == []
    tab.keeper.bring_back()
    assert tab.desk.draft.now.stops == route.stops
    tab.keeper.bring_back()
    assert kept(tab) == ()


def test_nothing_is_offered_for_an_empty_route(open_tab: OpenTab) -> None:
    tab = open_tab()
    assert not any(button.isEnabled() for button in (tab.saved.copy, tab.saved.export, tab.saved.drop))
    assembled(tab, minutes=3)
    assert all(button.isEnabled() for button in (tab.saved.copy, tab.saved.export, tab.saved.drop))


def test_a_route_deleted_elsewhere_leaves_no_error(open_tab: OpenTab) -> None:
    tab = open_tab()
    one, two = save(tab, "one", "two")
    tab.open(one.id)
    office_of(tab).stage.drop_route(one.id)
    tab.hide()
    tab.show()
    assert "one" not in listed(tab)
    tab.open(two.id)
    assert tab.card.name.text() == "two"


def test_a_full_disk_loses_nothing(open_tab: OpenTab, make_ctx: MakeContext, tmp_path: Path) -> None:
    told: list[object] = []
    jobs.REPORTS.failed.connect(told.append)
    ctx = with_office(make_ctx(lang="en"), tmp_path)
    full = Full(tmp_path / "full.db")
    ctx.__dict__["session"] = Session(full)
    tab = open_tab(ctx=ctx)
    wishes: list[str] = []
    tab.action_requested.connect(wishes.append)
    route = assembled(tab, minutes=3)
    tab.save()
    tab.card.start.click()
    assert [type(each) for each in told] == [Refused, Refused]
    assert wishes == []
    assert tab.desk.draft.now == route
    assert tab.card.save.isEnabled()
    full.full = False
    tab.card.start.click()
    assert wishes == [f"stage:route:{kept(tab)[0].id}"]
    full.full = True
    tab.saved.drop.click()
    assert len(kept(tab)) == 1
    assert tab.desk.draft.now.stops == route.stops
    jobs.REPORTS.failed.disconnect(told.append)


@pytest.mark.parametrize("row", [0, 1])
def test_an_entry_can_be_read_aloud(open_tab: OpenTab, row: int) -> None:
    tab = open_tab()
    one, _ = save(tab, "one", "two")
    tab.open(one.id)
    spoken = tab.saved.list.item(row).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"{['two', 'one'][row]}, 0 stops · 0:00"
