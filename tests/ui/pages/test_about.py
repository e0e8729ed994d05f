"""Help and about: sources, promises, keys, versions, licences."""

import pytest
from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from zibo_app.domain.text import LANGS, Lang
from zibo_app.services.about import notices, versions
from zibo_app.store.catalogue import Catalogue
from zibo_app.ui.actions import ACTIONS
from zibo_app.ui.context import Context
from zibo_app.ui.pages.about import PROMISES, AboutPage


def shown(page: AboutPage, qtbot: QtBot) -> AboutPage:
    qtbot.addWidget(page)
    page.resize(1282, 624)
    page.show()
    qtbot.waitExposed(page)
    page.grab()
    return page


@pytest.fixture
def page(ctx: Context, qtbot: QtBot) -> AboutPage:
    return shown(AboutPage(ctx), qtbot)


def texts(page: AboutPage) -> set[str]:
    return {label.text().replace("\u200b", "") for label in page.findChildren(QLabel)}


def test_what_it_is_and_promises(page: AboutPage, ctx: Context) -> None:
    said = texts(page)
    assert {f"✓ {ctx.tr(promise)}" for promise in PROMISES} <= said
    for source in ctx.catalogue.sources.values():
        assert any(ctx.say(source.title) in text and "2023" in text for text in said)


def test_every_action_has_its_key(page: AboutPage, ctx: Context) -> None:
    said = texts(page)
    for action in ACTIONS:
        assert ctx.tr(action.name) in said
        assert any(key in said for key in action.shortcuts), action.key


def test_versions(page: AboutPage) -> None:
    said = texts(page)
    for name, version in (*versions(), ("Qt", qVersion())):
        assert {name, version} <= said


def test_each_licence_can_be_read(page: AboutPage, qtbot: QtBot) -> None:
    licences = page.licences
    assert licences.list.count() == len(notices())
    licences.list.setFocus()
    seen = set()
    for number, notice in enumerate(notices()):
        assert licences.list.currentRow() == number
        assert notice.name in licences.title.text()
        assert licences.text.toPlainText().split() == notice.file.read_text("utf-8").split()
        assert licences.text.accessibleName() == notice.name
        seen.add(licences.text.toPlainText()[:2000])
        qtbot.keyClick(licences.list, Qt.Key.Key_Down)
    assert len(seen) > 5
    assert licences.text.isReadOnly()


def test_the_licence_is_kept(page: AboutPage, ctx: Context, qtbot: QtBot) -> None:
    page.licences.list.setCurrentRow(4)
    again = shown(AboutPage(ctx), qtbot)
    again.show_place("", page.state())
    assert again.licences.list.currentRow() == 4
    again.show_place("", (("licence", "x"),))
    assert again.licences.list.currentRow() == 4


@pytest.mark.parametrize("lang", LANGS)
def test_it_fits_a_desk(make_ctx: MakeContext, qtbot: QtBot, lang: Lang) -> None:
    page = shown(AboutPage(make_ctx(lang=lang)), qtbot)
    assert page.area.verticalScrollBar().maximum() == 0


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_hostile_words_stay_inside(
    make_ctx: MakeContext, hostile: Catalogue, qtbot: QtBot, scale: float
) -> None:
    page = shown(AboutPage(make_ctx(catalogue=hostile, scale=scale)), qtbot)
    page.resize(736, 424)
    page.grab()
    assert page.area.horizontalScrollBar().maximum() == 0
    assert page.area.verticalScrollBar().maximum() > 0
    for label in page.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText
        assert label.mapTo(page, label.rect().bottomRight()).x() <= page.width(), label.text()[:50]
