"""What was not saved is there again the next morning, beside what was saved."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from tests.ui.conftest import MakeContext
from tests.ui.offices import Full
from tests.ui.routes.conftest import OpenTab, assembled, kept
from zibo_app.ui.routes.rescue import RESCUE, Rescue
from zibo_app.ui.routes.tab import RoutesTab
from zibo_app.ui.session import Session


def quit_program(tab: RoutesTab) -> None:
    rescue = tab.ctx.session.prepared[RESCUE]
    assert isinstance(rescue, Rescue)
    rescue.keep()


def test_a_new_route_is_kept(open_tab: OpenTab) -> None:
    tab = open_tab()
    route = assembled(tab, minutes=3)
    quit_program(tab)
    (saved,) = kept(tab)
    assert (saved.name, saved.stops) == (route.name, route.stops)


def test_changes_are_kept_beside_what_was_saved(open_tab: OpenTab) -> None:
    tab = open_tab()
    route = assembled(tab, minutes=3)
    tab.save()
    tab.card.remove()
    quit_program(tab)
    rescued, saved = kept(tab)
    assert (saved.name, saved.stops) == (route.name, route.stops)
    assert (rescued.name, rescued.stops) == (f"{route.name} (not saved)", route.stops[1:])
    quit_program(tab)
    assert len(kept(tab)) == 2


def test_one_without_a_name_gets_one(open_tab: OpenTab) -> None:
    tab = open_tab()
    assembled(tab, minutes=3)
    tab.desk.edit({"name": " "})
    quit_program(tab)
    assert kept(tab)[0].name.endswith("3 min")


def test_what_would_not_be_missed_is_not_kept(open_tab: OpenTab) -> None:
    tab = open_tab()
    tab.desk.edit({"name": "nothing yet"})
    quit_program(tab)
    assert kept(tab) == ()


def test_the_program_tells_it_that_it_quits(open_tab: OpenTab, make_ctx: MakeContext) -> None:
    tab = open_tab()
    assembled(tab, minutes=3)
    open_tab(ctx=replace(make_ctx(lang="zh"), session=tab.ctx.session))
    program = QCoreApplication.instance()
    assert program
    program.aboutToQuit.emit()
    assert len(kept(tab)) == 1


def test_a_full_disk_is_no_error_then(open_tab: OpenTab, make_ctx: MakeContext, tmp_path: Path) -> None:
    tab = open_tab(ctx=replace(make_ctx(), session=Session(Full(tmp_path / "full.db"))))
    assembled(tab, minutes=3)
    quit_program(tab)
    assert kept(tab) == ()
