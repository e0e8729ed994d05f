"""The bar along the top: what it says and what each control asks for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from zibo_app.domain.text import Lang
from zibo_app.store.catalogue import Catalogue
from zibo_app.ui.topbar import TopBar

ASKED = ["search", "back", "forward", "theme", "language", "viewer"]


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_it_says_what_this_is(make_ctx: MakeContext, qtbot: QtBot, lang: Lang) -> None:
    ctx = make_ctx(lang)
    bar = TopBar(ctx)
    qtbot.addWidget(bar)
    words = " ".join(label.text() for label in bar.findChildren(QLabel))
    edition = ctx.catalogue.edition
    for said in (ctx.say(edition.zone), ctx.say(edition.title), edition.data_year, ctx.tr("Staff view")):
        assert said in words


def test_each_control_asks_for_its_action(make_ctx: MakeContext, qtbot: QtBot) -> None:
    bar = TopBar(make_ctx())
    qtbot.addWidget(bar)
    bar.set_steps(back=True, forward=True)
    heard: list[str] = []
    bar.action_requested.connect(heard.append)
    for button in bar.findChildren(QPushButton):
        assert button.accessibleName()
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        qtbot.keyClick(button, Qt.Key.Key_Space)
    assert heard == [asked for asked in ASKED for _ in range(2)]


def test_no_step_where_there_is_no_place(make_ctx: MakeContext, qtbot: QtBot) -> None:
    bar = TopBar(make_ctx())
    qtbot.addWidget(bar)
    bar.set_steps(back=False, forward=False)
    with qtbot.assertNotEmitted(bar.action_requested):
        qtbot.mouseClick(bar.back, Qt.MouseButton.LeftButton)
        qtbot.mouseClick(bar.forward, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_hostile_names_do_not_widen_it(
    make_ctx: MakeContext, hostile: Catalogue, qtbot: QtBot, lang: Lang
) -> None:
    bar = TopBar(make_ctx(lang, catalogue=hostile))
    qtbot.addWidget(bar)
    bar.resize(800, bar.height())
    bar.show()
    assert bar.minimumSizeHint().width() <= 800 - 84
    assert {label.textFormat() for label in bar.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
