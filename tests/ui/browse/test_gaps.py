"""What the source lacks of a record is noted where that is said: by staff in the strip, by guests below."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.browse.conftest import Show, read, says
from tests.ui.conftest import MakeContext
from tests.ui.offices import with_office
from zibo_app.domain.evidence import Audience
from zibo_app.domain.text import LANGS, Lang
from zibo_app.domain.visitor import Noted, Origin
from zibo_app.services.profile import profile
from zibo_app.store.catalogue import Catalogue
from zibo_app.ui.browse.detail import DetailPane
from zibo_app.ui.browse.gaps import asks_of, gaps
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.note import NoteButton
from zibo_app.ui.widgets.tile import FigureTile

RECORD = "xiandao-ito"
LACKING = ("land_area", "completion_date")


@pytest.fixture
def hold(make_ctx: MakeContext, tmp_path: Path) -> Iterator[MakeContext]:
    contexts: list[Context] = []

    def held(**look: object) -> Context:
        contexts.append(with_office(make_ctx(**look), tmp_path))
        return contexts[-1]

    yield held
    for ctx in contexts:
        ctx.session.close()


def pane_of(ctx: Context, show: Show, *, touch: bool = False) -> DetailPane:
    pane = DetailPane(ctx, touch=touch)
    pane.show_record(RECORD)
    show(pane)
    return pane


def notes_in(pane: DetailPane) -> list[NoteButton]:
    return [button for button in pane.findChildren(NoteButton) if button.isVisible()]


def noted(ctx: Context) -> list[Noted]:
    assert ctx.session.office
    return [*ctx.session.office.noted()]


@pytest.mark.parametrize("lang", LANGS)
def test_each_question_names_record_and_field(make_ctx: MakeContext, lang: Lang) -> None:
    ctx = make_ctx(lang=lang)
    found = profile(ctx.catalogue, RECORD)
    assert found
    asks = asks_of(ctx, found)
    assert tuple(ask.ref for ask in asks) == tuple(f"{RECORD}.{key}" for key in LACKING)
    assert {ask.origin for ask in asks} == {Origin.RECORD}
    assert asks[0].text == f"{ctx.name(found.brief)} · {'用地面积' if lang == 'zh' else 'Land area'}"


def test_staff_note_it_in_the_strip(qtbot: QtBot, hold: MakeContext, show: Show) -> None:
    ctx = hold()
    pane = pane_of(ctx, show)
    buttons = notes_in(pane)
    assert [button.parentWidget().parentWidget() for button in buttons] == [pane.strip, pane.strip]
    qtbot.mouseClick(buttons[0].button, Qt.MouseButton.LeftButton)
    assert [(each.ref, each.viewer) for each in noted(ctx)] == [(f"{RECORD}.land_area", Audience.STAFF)]
    assert not says(pane, "Not in the source")


def test_what_was_noted_stays_so_when_a_figure_is_touched(hold: MakeContext, show: Show) -> None:
    pane = pane_of(hold(), show)
    notes_in(pane)[1].note()
    pane.findChildren(FigureTile)[1].activated.emit(f"{RECORD}.floor_area")
    assert [button.back.isVisible() for button in notes_in(pane)] == [False, True]


def test_guests_leave_it_below(qtbot: QtBot, hold: MakeContext, show: Show) -> None:
    ctx = hold(viewer=Audience.PUBLIC)
    pane = pane_of(ctx, show, touch=True)
    assert says(pane, "可由专人答复的问题")
    first = notes_in(pane)[0]
    assert first.button.property("role") == "guest-chip"
    assert first.button.height() >= 44
    first.note()
    assert [each.viewer for each in noted(ctx)] == [Audience.PUBLIC]
    assert says(pane, ctx.tr("Thank you for the question."))
    assert first.button.height() >= 44


@pytest.mark.parametrize("viewer", [Audience.STAFF, Audience.PUBLIC])
def test_without_a_store_the_names_stand_there_only(
    make_ctx: MakeContext, show: Show, viewer: Audience
) -> None:
    pane = pane_of(make_ctx(viewer=viewer), show)
    assert notes_in(pane) == []
    assert any("用地面积、竣工日期" in text for text in read(pane))


def test_staff_have_no_section_below_and_a_full_record_none_at_all(
    ctx: Context, make_ctx: MakeContext
) -> None:
    found = profile(ctx.catalogue, RECORD)
    assert found
    assert gaps(ctx, found) == []
    guest = make_ctx(viewer=Audience.PUBLIC)
    assert len(gaps(guest, found)) == 1


def test_hostile_names_stay_inside(hold: MakeContext, show: Show, hostile: Catalogue) -> None:
    pane = pane_of(hold(catalogue=hostile), show)
    for button in notes_in(pane):
        assert button.mapTo(pane, button.rect().bottomRight()).x() <= pane.width()
