"""The set-up tab: the PIN is set and changed, the list for the operating system is ticked and kept."""

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from tests.ui.offices import Full, with_office
from zibo_app.domain.text import LANGS, Lang
from zibo_app.store import pin
from zibo_app.ui.context import Context
from zibo_app.ui.hall.leaving import gate_of
from zibo_app.ui.session import Session
from zibo_app.ui.setup.lines import LINUX, SYSTEMS, WINDOWS, fact_of, system_of
from zibo_app.ui.setup.tab import SetupTab
from zibo_app.ui.stage.parts import PARTS


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pin, "COST", 2**14)


def made(ctx: Context, qtbot: QtBot, size: tuple[int, int] = (1240, 600)) -> SetupTab:
    tab = SetupTab(ctx)
    qtbot.addWidget(tab)
    tab.resize(*size)
    tab.show()
    return tab


@pytest.fixture
def kept(ctx: Context, tmp_path: Path) -> Context:
    return with_office(ctx, tmp_path)


@pytest.fixture
def tab(kept: Context, qtbot: QtBot) -> SetupTab:
    return made(kept, qtbot)


def typed(tab: SetupTab, new: str, again: str = "", now: str = "") -> str:
    """Type into the fields, set the PIN, and give what is said."""
    card = tab.pin
    for field, text in ((card.now, now), (card.new, new), (card.again, again or new)):
        field.setText(text)
    card.keep.click()
    return tab.pin.said.text()


def locked(tab: SetupTab) -> bool:
    gate = gate_of(tab.ctx.session)
    return gate is not None and gate.locked


def test_it_is_a_tab_of_the_exhibition_page() -> None:
    assert ("setup", SetupTab) in [(key, make) for key, _, make in PARTS]


# -- the PIN ---------------------------------------------------------------------------------------
def test_a_pin_is_set_changed_and_taken_away(tab: SetupTab, qtbot: QtBot) -> None:
    assert not locked(tab)
    assert tab.pin.remove.isHidden()
    assert typed(tab, "135790") == tab.ctx.tr("The PIN is set.")
    assert locked(tab)
    qtbot.waitUntil(tab.pin.remove.isVisible)
    assert typed(tab, "246813", now="135790") == tab.ctx.tr("The PIN is set.")
    tab.pin.now.setText("246813")
    tab.pin.remove.click()
    assert not locked(tab)
    assert tab.pin.said.text() == tab.ctx.tr("There is no PIN any more.")


@pytest.mark.parametrize(
    ("new", "again", "said"),
    [
        ("123", "", "A PIN has {least} to {most} digits."),
        ("", "", "A PIN has {least} to {most} digits."),
        ("1234", "", "This PIN is too easy to guess. Choose another."),
        ("135790", "135791", "The two new PINs differ."),
    ],
)
def test_what_is_wrong_is_said(tab: SetupTab, new: str, again: str, said: str) -> None:
    assert typed(tab, new, again) == tab.ctx.tr(said, least=pin.LEAST, most=pin.MOST)
    assert not locked(tab)


def test_the_present_pin_is_asked_for(tab: SetupTab) -> None:
    typed(tab, "135790")
    assert typed(tab, "246813") == tab.ctx.tr("Type the present PIN first.")
    assert typed(tab, "246813", now="999999") == tab.ctx.tr("Wrong PIN. Next try in {n} s", n=1)
    assert typed(tab, "246813", now="135790") == tab.ctx.tr("Wrong PIN. Next try in {n} s", n=1)
    assert tab.pin.now.text() == ""
    gate = gate_of(tab.ctx.session)
    assert gate
    assert gate.wait() > 0
    tab.pin.remove.click()
    assert locked(tab)


def test_fields_take_digits_and_show_none(tab: SetupTab) -> None:
    QTest.keyClicks(tab.pin.new, "12a4 5-6890123456789")
    assert tab.pin.new.text() == "124568901234"
    tab.pin.again.insert("１２３")
    assert tab.pin.again.text() == ""
    assert tab.pin.new.echoMode() is QLineEdit.EchoMode.Password
    assert tab.pin.new.displayText() != tab.pin.new.text()


def test_enter_saves(tab: SetupTab) -> None:
    tab.pin.new.setText("135790")
    QTest.keyClicks(tab.pin.again, "135790\r")
    assert locked(tab)


def test_a_store_that_cannot_be_written_is_told(ctx: Context, tmp_path: Path, qtbot: QtBot) -> None:
    tab = made(with_full(ctx, tmp_path), qtbot)
    assert "磁盘已满" in typed(tab, "135790")
    tick = tab.list.ticks["account"]
    tick.click()
    assert not tab.list.ticks["account"].isChecked()


def with_full(ctx: Context, folder: Path) -> Context:
    office = Full(folder / "office.db")
    office.full = False
    office.set_fact("a", "b")
    office.full = True
    return Context(ctx.catalogue, ctx.lang, ctx.theme, Session(office))


def test_without_a_store_nothing_can_be_set(ctx: Context, qtbot: QtBot) -> None:
    tab = made(ctx, qtbot)
    assert not tab.pin.keep.isEnabled()
    assert not tab.pin.new.isEnabled()
    assert not any(tick.isEnabled() for tick in tab.list.ticks.values())


# -- the list --------------------------------------------------------------------------------------
def test_ticks_are_kept_for_each_system(kept: Context, tab: SetupTab, qtbot: QtBot) -> None:
    tab.list.show_system("windows")
    tab.list.ticks["power"].click()
    tab.list.show_system("linux")
    assert not tab.list.ticks["power"].isChecked()
    again = made(kept, qtbot)
    again.list.show_system("windows")
    assert again.list.ticks["power"].isChecked()
    again.list.ticks["power"].click()
    assert kept.session.office
    assert kept.session.office.fact(fact_of("windows", "power")) == ""


def test_it_begins_with_the_list_for_this_computer() -> None:
    assert (system_of("win32"), system_of("linux"), system_of("darwin")) == ("windows", "linux", "linux")


@pytest.mark.parametrize("lines", [WINDOWS, LINUX])
def test_every_line_says_what_and_how(lines: tuple[tuple[str, str, str], ...]) -> None:
    assert len({key for key, _, _ in lines}) == len(lines)
    assert all(what and how.endswith((".", "supervise")) for _, what, how in lines)


def test_the_system_shown_comes_back(tab: SetupTab, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tab.settled):
        tab.list.chips["windows"].click()
    state = tab.state()
    other = made(tab.ctx, qtbot)
    other.list.show_system("linux")
    other.restore(state)
    assert other.list.system == "windows"
    assert other.list.chips["windows"].isChecked()
    other.restore((("system", "beos"), ("scroll", "x")))
    assert other.list.system == "windows"


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("size", [(1240, 600), (760, 500)])
def test_nothing_is_cut(
    make_ctx: MakeContext, tmp_path: Path, qtbot: QtBot, lang: Lang, size: tuple[int, int]
) -> None:
    tab = made(with_office(make_ctx(lang=lang, scale=1.5), tmp_path), qtbot, size)
    qtbot.waitExposed(tab)
    for system in SYSTEMS:
        tab.list.show_system(system)
        for tick in tab.list.ticks.values():
            assert (
                tick.width() >= tick.minimumSizeHint().width()
                or tab.area.horizontalScrollBar().maximum() == 0
            )
    assert tab.list.accessibleName() or tab.list.ticks["power"].accessibleDescription()
