"""The drawer: opens, leads on, closes, and gives the focus back."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from zibo_app.domain.evidence import Audience
from zibo_app.domain.text import LANGS, Lang
from zibo_app.store.catalogue import Catalogue
from zibo_app.ui.context import Context
from zibo_app.ui.drawer import GUEST_WIDTH, WIDTH, EvidenceDrawer
from zibo_app.ui.navigator import Place
from zibo_app.ui.widgets.link import Link

KINDS = (
    "zone",
    "park",
    "enterprise",
    "project",
    "policy",
    "platform",
    "industry",
    "indicator",
    "honour",
    "plan",
)


@pytest.fixture
def stage(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(1000, 600)
    return widget


@pytest.fixture
def drawer(ctx: Context, stage: QWidget, qtbot: QtBot) -> EvidenceDrawer:
    made = EvidenceDrawer(ctx, stage)
    made.fit(QRect(0, 56, 1000, 544))
    stage.show()
    qtbot.waitExposed(stage)
    return made


def texts(drawer: EvidenceDrawer) -> list[str]:
    return [label.text().replace("\u200b", "") for label in drawer.area.widget().findChildren(QLabel)]


def test_it_opens_at_the_right_edge(drawer: EvidenceDrawer) -> None:
    assert drawer.isHidden()
    drawer.open_figure("outside-funds.amount")
    assert drawer.isVisible()
    assert drawer.geometry() == QRect(1000 - WIDTH, 56, WIDTH, 544)
    assert "128亿元" in drawer.accessibleName()
    assert "128" in texts(drawer)


def test_it_is_no_wider_than_the_pages(drawer: EvidenceDrawer) -> None:
    drawer.fit(QRect(0, 0, 200, 300))
    assert drawer.geometry() == QRect(0, 0, 200, 300)


def test_an_unknown_figure_changes_nothing(drawer: EvidenceDrawer) -> None:
    drawer.open_figure("no.such")
    assert drawer.isHidden()


def test_focus_goes_in_and_comes_back(drawer: EvidenceDrawer, stage: QWidget, qtbot: QtBot) -> None:
    others = [QPushButton(str(number), stage) for number in range(5)]
    for other in others:
        other.show()
    button = others[2]
    stage.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    drawer.open_figure("gdp.growth")
    assert drawer.close_button.hasFocus()
    drawer.open_figure("retail.growth")
    qtbot.keyClick(drawer.close_button, Qt.Key.Key_Escape)
    assert drawer.isHidden()
    assert button.hasFocus()


def test_focus_does_not_come_back_to_what_has_gone(
    drawer: EvidenceDrawer, stage: QWidget, qtbot: QtBot
) -> None:
    button = QPushButton("gone soon", stage)
    button.show()
    stage.activateWindow()
    button.setFocus()
    qtbot.waitUntil(button.hasFocus)
    drawer.open_figure("gdp.growth")
    with qtbot.waitSignal(button.destroyed, timeout=1000):
        button.deleteLater()
    drawer.close_drawer()
    assert drawer.isHidden()
    drawer.open_figure("gdp.growth")
    assert drawer.close_button.hasFocus()


def test_the_button_closes_it(drawer: EvidenceDrawer, qtbot: QtBot) -> None:
    drawer.open_figure("gdp.growth")
    qtbot.mouseClick(drawer.close_button, Qt.MouseButton.LeftButton)
    assert drawer.isHidden()
    drawer.close_drawer()
    assert drawer.isHidden()


def test_other_keys_do_not_close_it(drawer: EvidenceDrawer, qtbot: QtBot) -> None:
    drawer.open_figure("gdp.growth")
    qtbot.keyClick(drawer, Qt.Key.Key_A)
    assert drawer.isVisible()


def test_links_lead_to_members_and_to_the_record(drawer: EvidenceDrawer, qtbot: QtBot) -> None:
    drawer.open_figure("listed-added.added")
    links = drawer.area.widget().findChildren(Link)
    assert [link.key for link in links] == ["inov", "yahua", "listed-added"]
    for link in links:
        with qtbot.waitSignal(drawer.place_requested, timeout=500) as heard:
            qtbot.mouseClick(link, Qt.MouseButton.LeftButton)
        assert heard.args == [Place("", link.key)]


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("viewer", [Audience.STAFF, Audience.PUBLIC])
def test_every_figure_opens(
    make_ctx: MakeContext, stage: QWidget, real: Catalogue, lang: Lang, viewer: Audience
) -> None:
    ctx = make_ctx(lang=lang, viewer=viewer)
    drawer = EvidenceDrawer(ctx, stage)
    drawer.fit(stage.rect())
    figures = real.seen_by(viewer).figures(KINDS)
    assert len(figures) > 50
    for figure in figures:
        drawer.open_figure(figure.id)
        said = texts(drawer)
        assert ctx.say(figure.label) in said
        assert any(ctx.say(ctx.catalogue.cited(figure.cite)[0].source.title) == text for text in said)


def test_guests_see_no_words_of_staff(make_ctx: MakeContext, stage: QWidget, real: Catalogue) -> None:
    ctx = make_ctx(viewer=Audience.PUBLIC)
    drawer = EvidenceDrawer(ctx, stage)
    for figure in real.seen_by(Audience.PUBLIC).figures(KINDS):
        drawer.open_figure(figure.id)
        said = " ".join(texts(drawer))
        assert not [word for word in ("原文", "待核", "仅内部", ctx.tr("As printed")) if word in said], (
            figure.id,
            said,
        )
        if figure.query:
            assert figure.query.zh not in said


def test_guests_read_larger_words_and_touch_larger_targets(
    make_ctx: MakeContext, stage: QWidget, drawer: EvidenceDrawer, qtbot: QtBot
) -> None:
    guest = EvidenceDrawer(make_ctx(viewer=Audience.PUBLIC), stage)
    guest.fit(stage.rect())
    assert guest.width() == GUEST_WIDTH
    for each in (drawer, guest):
        each.open_figure("listed-added.added")
        each.grab()
    sizes = [
        {label.fontInfo().pixelSize() for label in each.area.widget().findChildren(QLabel)}
        for each in (drawer, guest)
    ]
    assert min(sizes[1]) >= 16 > min(sizes[0])
    for target in (guest.close_button, *guest.area.widget().findChildren(Link)):
        assert target.height() >= 48
        assert target.width() >= 48


def test_staff_see_why_a_figure_is_to_be_checked(drawer: EvidenceDrawer, real: Catalogue) -> None:
    asked = next(figure for figure in real.figures(KINDS) if figure.query)
    drawer.open_figure(asked.id)
    assert asked.query.zh in texts(drawer)


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_hostile_words_stay_plain_and_inside(
    make_ctx: MakeContext, stage: QWidget, hostile: Catalogue, scale: float, qtbot: QtBot
) -> None:
    drawer = EvidenceDrawer(make_ctx(catalogue=hostile, scale=scale), stage)
    drawer.fit(QRect(0, 0, 1000, 600))
    stage.show()
    drawer.open_figure("incubators.excellent")
    inner = drawer.area.widget()
    assert inner.width() <= drawer.width()
    for label in inner.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText
        assert label.mapTo(drawer, label.rect().bottomRight()).x() <= drawer.width(), label.text()[:60]
