"""The field in the bars: it gives way before anything else, and a letter opens what it looks like."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext, OpenWindow
from tests.ui.seen import laid_out
from tests.ui.test_fit import strays
from zibo_app.domain.evidence import Audience
from zibo_app.domain.text import LANGS, Lang
from zibo_app.ui.guest.frame import GuestBar
from zibo_app.ui.search.field import LEAST, MOST, SearchField
from zibo_app.ui.topbar import TopBar


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("width", [688, 760, 1000, 1282, 1836])
def test_it_gives_way_to_the_rest_of_the_bar(
    make_ctx: MakeContext, qtbot: QtBot, lang: Lang, scale: float, width: int
) -> None:
    ctx = make_ctx(lang, scale=scale)
    bar = TopBar(ctx)
    qtbot.addWidget(bar)
    bar.resize(width, bar.height())
    bar.show()
    laid_out()
    field = bar.search
    assert field.icon_only or ctx.px(LEAST) <= field.width() <= ctx.px(MOST)
    assert not field.icon_only or field.width() == field.height()
    assert bar.width() == width
    assert list(strays(bar)) == []
    if width >= 1282 and scale == 1.0:
        assert field.width() >= 400


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("width", [800, 1366, 1920])
def test_guests_have_it_larger(make_ctx: MakeContext, qtbot: QtBot, lang: Lang, width: int) -> None:
    bar = GuestBar(make_ctx(lang, Audience.PUBLIC))
    qtbot.addWidget(bar)
    bar.resize(width, bar.height())
    bar.show()
    bar.back.show()
    laid_out()
    assert bar.search.height() >= 48
    assert bar.search.width() >= 48
    assert list(strays(bar)) == []
    assert "Ctrl" not in bar.search.accessibleName()
    assert width == 800 or bar.search.width() >= 300


def test_letters_open_it_with_themselves(make_ctx: MakeContext, qtbot: QtBot) -> None:
    field = SearchField(make_ctx())
    qtbot.addWidget(field)
    heard: list[str] = []
    field.typed.connect(heard.append)
    for key, modifier in (
        (Qt.Key.Key_F, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_2, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier),
    ):
        qtbot.keyClick(field, key, modifier)
    assert heard == ["f", "2"]
    with qtbot.waitSignal(field.clicked, timeout=500):
        qtbot.keyClick(field, Qt.Key.Key_Space)
    assert heard == ["f", "2"]


def test_it_is_painted_with_its_key_or_as_an_icon(make_ctx: MakeContext, qtbot: QtBot) -> None:
    field = SearchField(make_ctx("en"))
    qtbot.addWidget(field)
    pictures = []
    for room in (460, 250, 180, 40):
        field.fit(room)
        field.resize(field.sizeHint().expandedTo(field.minimumSize()))
        pictures.append(field.grab().toImage())
        assert bool(field.toolTip()) is field.icon_only
    assert [picture.width() for picture in pictures[:3]] == [460, 250, 180]
    assert pictures[3].width() == pictures[3].height()


@pytest.mark.parametrize("guest", [False, True])
def test_a_click_and_a_letter_open_the_search(open_window: OpenWindow, qtbot: QtBot, guest: bool) -> None:
    window = open_window()
    if guest:
        window.act("viewer")
    (field,) = window.frame.findChildren(SearchField)
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton)
    assert window.frame.over().search == ""
    window.act("close")
    assert window.frame.over().search is None
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_F)
    assert window.frame.over().search == "f"
    assert window.focusWidget() is window.frame._search.sheet.box  # type: ignore[union-attr]  # it is open
