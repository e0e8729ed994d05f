"""The note button: one press is on disk, said in place, taken back there; a refusal loses nothing."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import HOSTILE, MakeContext
from tests.ui.offices import Full, with_office
from tests.ui.seen import words_of
from zibo_app.domain.evidence import Audience
from zibo_app.domain.text import LANGS, Lang
from zibo_app.domain.visitor import Ask, Origin
from zibo_app.store.office import Office
from zibo_app.store.office_faults import OfficeCode
from zibo_app.ui import jobs
from zibo_app.ui.context import Context
from zibo_app.ui.session import Session
from zibo_app.ui.widgets.note import NoteButton

ASK = Ask("电价？", Origin.SEARCH)


@pytest.fixture
def held(make_ctx: MakeContext, tmp_path: Path) -> Iterator[Context]:
    ctx = with_office(make_ctx(lang="en"), tmp_path)
    yield ctx
    ctx.session.close()


def office(ctx: Context) -> Office:
    assert ctx.session.office
    return ctx.session.office


def shown(qtbot: QtBot, ctx: Context, ask: Ask = ASK, **more: str) -> NoteButton:
    button = NoteButton(ctx, ask, **more)
    qtbot.addWidget(button)
    with qtbot.waitExposed(button):
        button.show()
    return button


def press(qtbot: QtBot, button: NoteButton) -> None:
    qtbot.mouseClick(button.button, Qt.MouseButton.LeftButton)


def test_one_press_is_on_disk(qtbot: QtBot, held: Context, tmp_path: Path) -> None:
    button = shown(qtbot, held)
    with qtbot.waitSignals([held.session.questions_changed, button.noted]):
        press(qtbot, button)
    other = Office(tmp_path / "office.db")
    assert [(n.text, n.origin, n.lang, n.viewer) for n in other.noted()] == [
        ("电价？", Origin.SEARCH, "en", Audience.STAFF)
    ]
    other.close()
    assert button.button.text() == "Noted ✓"
    assert button.button.accessibleName() == "Noted: 电价？"
    assert button.button.isEnabled()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Enter, Qt.Key.Key_Return])
def test_the_keyboard_presses_it_and_keeps_the_focus(qtbot: QtBot, held: Context, key: Qt.Key) -> None:
    button = shown(qtbot, held)
    button.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.button.hasFocus)
    qtbot.keyClick(button.button, key)
    assert len(office(held).noted()) == 1
    assert button.button.hasFocus()
    button.back.setFocus()
    qtbot.keyClick(button.back, key)
    assert office(held).noted() == ()
    assert button.button.hasFocus()
    qtbot.keyClick(button.button, Qt.Key.Key_A)
    assert office(held).noted() == ()


def test_a_double_tap_is_one_note(qtbot: QtBot, held: Context) -> None:
    button = shown(qtbot, held)
    for _ in range(3):
        press(qtbot, button)
    qtbot.mouseDClick(button.button, Qt.MouseButton.LeftButton)
    assert len(office(held).noted()) == 1


def test_it_is_taken_back_in_place_and_noted_again(qtbot: QtBot, held: Context) -> None:
    button = shown(qtbot, held)
    assert not button.back.isVisible()
    press(qtbot, button)
    assert button.back.isVisible()
    with qtbot.waitSignals([held.session.questions_changed, button.taken_back]):
        qtbot.mouseClick(button.back, Qt.MouseButton.LeftButton)
    assert office(held).noted() == ()
    assert (button.button.text(), button.back.isVisible()) == ("Note the question", False)
    press(qtbot, button)
    assert len(office(held).noted()) == 1


def test_without_a_store_there_is_none(qtbot: QtBot, ctx: Context) -> None:
    button = NoteButton(ctx, ASK)
    qtbot.addWidget(button)
    assert button.isHidden()
    button.note()
    button.take_back()
    assert "Noted" not in button.button.text()


def refusing(ctx: Context, folder: Path) -> Context:
    return replace(ctx, session=Session(Full(folder / "office.db")))


@pytest.mark.parametrize("viewer", [Audience.STAFF, Audience.PUBLIC])
def test_a_refusal_is_said_in_place_and_may_be_tried_again(
    qtbot: QtBot, make_ctx: MakeContext, tmp_path: Path, viewer: Audience
) -> None:
    ctx = refusing(make_ctx(lang="en", viewer=viewer), tmp_path)
    button = shown(qtbot, ctx)
    with qtbot.waitSignal(jobs.REPORTS.failed) as reported, qtbot.assertNotEmitted(button.noted):
        press(qtbot, button)
    assert reported.args[0].fault.code == OfficeCode.FULL.code
    assert button.said.text() == "NOT saved (E-O02)"
    assert "disk is full" in button.said.toolTip()
    assert "Noted" not in button.button.text()
    full = office(ctx)
    assert isinstance(full, Full)
    full.full = False
    press(qtbot, button)
    assert len(full.noted()) == 1
    assert "NOT" not in " ".join(words_of(button))
    full.full = True
    with qtbot.waitSignal(jobs.REPORTS.failed):
        button.take_back()
    assert (len(full.noted()), button.said.text()) == (1, "NOT saved (E-O02)")
    ctx.session.close()


def test_staff_hear_once_that_a_damaged_store_was_set_aside(
    qtbot: QtBot, held: Context, tmp_path: Path
) -> None:
    (tmp_path / "office.db").write_bytes(bytes(4096))
    button = shown(qtbot, held)
    with qtbot.waitSignal(jobs.REPORTS.failed) as reported:
        press(qtbot, button)
    assert reported.args[0].fault.code == OfficeCode.SET_ASIDE.code
    with qtbot.assertNotEmitted(jobs.REPORTS.failed):
        button.take_back()


@pytest.mark.parametrize("lang", LANGS)
def test_guests_are_thanked_and_promised_nothing(
    qtbot: QtBot, make_ctx: MakeContext, tmp_path: Path, lang: Lang
) -> None:
    ctx = with_office(make_ctx(lang=lang, viewer=Audience.PUBLIC), tmp_path)
    button = shown(qtbot, ctx)
    assert button.button.property("role") == "guest-chip"
    assert button.button.text() == ctx.tr("Leave this question")
    press(qtbot, button)
    assert (button.said.property("role"), button.back.height() >= 44) == ("guest-second", True)
    words = " ".join(words_of(button))
    assert ctx.tr("Thank you for the question.") in words
    assert not any(promise in words for promise in ("回复", "答复", "联系", "reply", "contact", "will"))
    assert office(ctx).noted()[0].viewer is Audience.PUBLIC
    ctx.session.close()


def test_a_labelled_one_shows_its_label_and_says_the_rest(qtbot: QtBot, held: Context) -> None:
    button = shown(qtbot, held, role="chip", label="Land & area")
    assert button.button.text().strip() == "Land && area"
    assert button.button.accessibleName() == "Note the question: 电价？"
    press(qtbot, button)
    assert button.button.text().strip() == "Land && area"
    assert button.button.property("noted") is True
    assert "Noted" in button.button.toolTip()


def test_a_bare_one_shows_a_picture_only(qtbot: QtBot, held: Context) -> None:
    button = shown(qtbot, held, role="icon")
    before = button.button.icon().cacheKey()
    assert (button.button.text(), button.button.icon().isNull()) == ("", False)
    press(qtbot, button)
    assert button.button.text() == ""
    assert button.button.icon().cacheKey() != before
    assert button.button.accessibleName() == "Noted: 电价？"


def test_hostile_words_are_words(qtbot: QtBot, held: Context) -> None:
    button = shown(qtbot, held, Ask(HOSTILE, Origin.SEARCH, HOSTILE), label=HOSTILE)
    press(qtbot, button)
    assert office(held).noted()[0].text == HOSTILE
    assert "<img" not in button.button.toolTip()
