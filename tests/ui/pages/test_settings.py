"""The settings page: each control asks for one change, and the catalogue shown is named exactly."""

import hashlib

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from zibo_app import paths
from zibo_app.domain.edition import Seal
from zibo_app.domain.text import LANGS, Lang
from zibo_app.store.catalogue import Catalogue
from zibo_app.store.versions import sqlite_version
from zibo_app.ui import jobs, settings
from zibo_app.ui.context import Context
from zibo_app.ui.navigator import Place
from zibo_app.ui.pages.settings import SHORT, SettingsPage
from zibo_app.ui.settings import SCALES, Settings
from zibo_app.ui.widgets.buttons import Button
from zibo_app.ui.widgets.facts import Copied

PAGES = (("overview", "Overview"), ("parks", "Parks"))


def shown(page: SettingsPage, qtbot: QtBot) -> SettingsPage:
    qtbot.addWidget(page)
    page.resize(1282, 624)
    page.show()
    qtbot.waitExposed(page)
    qtbot.waitUntil(lambda: not jobs.busy())
    return page


@pytest.fixture
def page(ctx: Context, qtbot: QtBot) -> SettingsPage:
    return shown(SettingsPage(ctx, PAGES), qtbot)


def texts(page: SettingsPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel)]


def test_each_choice_is_one_wish(page: SettingsPage, qtbot: QtBot) -> None:
    wishes = [settings.wished(wish) for wish in page.controls]
    assert wishes[:4] == [{"lang": "zh"}, {"lang": "en"}, {"theme": "light"}, {"theme": "dark"}]
    assert wishes[4:10] == [{"scale": scale} for scale in SCALES]
    assert wishes[10:13] == [{"first_page": key} for key in ("last", "overview", "parks")]
    hall = ("hall_lang", "tongues", "idle_seconds", "small_screen", "audience_screen", "still")
    assert [*dict.fromkeys(key for wish in wishes[13:] for key in wish)] == [*hall]
    for wish, button in page.controls.items():
        with qtbot.waitSignal(page.action_requested, timeout=500) as heard:
            qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        assert heard.args == [wish]
        assert button.accessibleName()


def test_the_present_choices_are_down(make_ctx: MakeContext, qtbot: QtBot) -> None:
    assert settings.save(Settings(first_page="parks"))
    page = shown(SettingsPage(make_ctx(lang="en", name="dark", scale=1.3), PAGES), qtbot)
    down = {wish for wish, button in page.controls.items() if button.isChecked()}  # type: ignore[attr-defined]
    looks = ("lang", "theme", "scale", "first_page")
    own = {wish for wish in down if wish.removeprefix("set:").partition("=")[0] in looks}
    assert own == {"set:lang=en", "set:theme=dark", "set:scale=1.3", "set:first_page=parks"}
    hall = {"hall_lang=zh", "tongues=both", "idle_seconds=60", "audience_screen=", "still=False"}
    assert down - own == {f"set:{wish}" for wish in hall}
    assert settings.save(Settings())


def test_one_of_a_group_is_down(page: SettingsPage, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.controls["set:theme=dark"], Qt.MouseButton.LeftButton)
    down = {wish for wish, button in page.controls.items() if button.isChecked()}  # type: ignore[attr-defined]
    assert "set:theme=dark" in down
    assert "set:theme=light" not in down
    assert "set:lang=zh" in down


def test_the_focus_is_found_again(page: SettingsPage, ctx: Context, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.controls["set:scale=1.5"], Qt.MouseButton.LeftButton)
    again = shown(SettingsPage(ctx, PAGES), qtbot)
    again.activateWindow()
    again.show_place("", page.state())
    qtbot.waitUntil(again.controls["set:scale=1.5"].hasFocus)
    assert dict(again.state())["touched"] == "set:scale=1.5"
    again.show_place("", (("touched", "set:scale=9"), ("scroll", "x")))


def test_the_catalogue_is_named_exactly(page: SettingsPage, ctx: Context, qtbot: QtBot) -> None:
    said = texts(page)
    edition = ctx.catalogue.edition
    assert {ctx.say(edition.zone_full), edition.edition, edition.data_year, sqlite_version()} <= set(said)
    assert str(ctx.catalogue.path) in said
    assert str(paths.user_data()) in said
    digest = hashlib.sha256(ctx.catalogue.path.read_bytes()).hexdigest()
    assert digest[:SHORT] in said
    qtbot.mouseClick(page.digest.button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == digest


def test_paths_are_copied(page: SettingsPage, ctx: Context, qtbot: QtBot) -> None:
    copied = []
    for part in page.findChildren(Copied):
        qtbot.mouseClick(part.button, Qt.MouseButton.LeftButton)
        copied.append(QGuiApplication.clipboard().text())
    assert copied[0] == str(ctx.catalogue.path.absolute())
    assert copied[-1] == str(paths.user_data())


@pytest.mark.parametrize("seal", list(Seal))
def test_the_seal_is_icon_and_word(
    make_ctx: MakeContext, real: Catalogue, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, seal: Seal
) -> None:
    monkeypatch.setattr(Catalogue, "seal", seal)
    page = shown(SettingsPage(make_ctx(catalogue=real), PAGES), qtbot)
    mark = "✓" if seal is Seal.SEALED else "!"
    assert f"{mark} {seal.label.zh}" in texts(page)


def test_about_is_a_link_away(page: SettingsPage, ctx: Context, qtbot: QtBot) -> None:
    link = next(b for b in page.findChildren(Button) if b.text() == ctx.tr("Help and about"))
    with qtbot.waitSignal(page.place_requested, timeout=500) as heard:
        qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
    assert heard.args == [Place("about")]


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("room", [(1282, 624, 1.0), (736, 424, 1.0), (1282, 624, 2.0)])
def test_nothing_leaves_the_page(
    make_ctx: MakeContext, hostile: Catalogue, qtbot: QtBot, lang: Lang, room: tuple[int, int, float]
) -> None:
    *size, scale = room
    page = shown(SettingsPage(make_ctx(lang=lang, scale=scale, catalogue=hostile), PAGES), qtbot)
    page.resize(int(size[0]), int(size[1]))
    page.grab()
    assert page.area.horizontalScrollBar().maximum() == 0
    for button in page.controls.values():
        right = button.mapTo(page, button.rect().bottomRight()).x()
        assert 0 < right <= size[0], button.accessibleName()
    for label in page.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText
