"""Evidence of what is no figure: statements, honours, records; asked for by a key, shown in the drawer."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from zibo_app.domain.evidence import Audience
from zibo_app.domain.text import LANGS, Lang
from zibo_app.ui import said
from zibo_app.ui.browse.detail import DetailPane
from zibo_app.ui.browse.parts import SaidText
from zibo_app.ui.context import Context
from zibo_app.ui.drawer import EvidenceDrawer

SUPPORT = said.key_of(said.STATEMENT, "xiandao", "support")
CLAIM = said.key_of(said.STATEMENT, "xiandao", "import_substitution")
CENTRE = said.key_of(said.AWARD, "zhiyang", "tech-center")
RECORD = said.key_of(said.RECORD, "weilan")


def found(ctx: Context, key: str) -> said.Said:
    known = said.gather(ctx, key)
    assert known is not None
    return known


def test_no_figure_has_such_a_key(ctx: Context) -> None:
    figures = ctx.catalogue.figures(("indicator", "project", "enterprise", "park"))
    assert figures
    assert not any(said.is_said(figure.id) for figure in figures)
    assert all(map(said.is_said, (SUPPORT, CENTRE, RECORD)))


@pytest.mark.parametrize("lang", LANGS)
def test_a_statement_has_its_words_and_place(make_ctx: MakeContext, lang: Lang) -> None:
    ctx = make_ctx(lang=lang)
    known = found(ctx, SUPPORT)
    record = ctx.catalogue.record("xiandao")
    assert record is not None
    statement = next(each for each in record.statements if each.key == "support")
    assert (known.heading, known.text) == (ctx.say(statement.topic), ctx.say(statement.text))
    assert [cited.citation.id for cited in known.cited] == list(statement.cite)
    assert known.record is not None
    assert known.record.id == "xiandao"
    assert any(ctx.tr("According to the company") in words for _, words in known.facts)


def test_an_honour_has_its_year_and_recipient(ctx: Context) -> None:
    known = found(ctx, CENTRE)
    assert known.text == "国家企业技术中心"
    assert ("时间", "2023 年") in known.facts
    assert known.record is not None
    assert known.record.id == "zhiyang"
    assert known.cited


def test_a_record_is_cited_where_it_is_named(ctx: Context) -> None:
    record = ctx.catalogue.record("weilan")
    assert record is not None
    assert tuple(cited.citation.id for cited in found(ctx, RECORD).cited) == record.cite


@pytest.mark.parametrize(
    "key",
    [
        "statement|xiandao|nothing",
        "award|zhiyang|nothing",
        "statement|nobody|x",
        "thing|zhiyang|x",
        "|",
        "||",
    ],
)
def test_what_is_not_there_is_none(ctx: Context, key: str) -> None:
    assert said.gather(ctx, key) is None


def test_guests_are_not_told_what_is_for_staff(ctx: Context, make_ctx: MakeContext) -> None:
    guest = make_ctx(viewer=Audience.PUBLIC)
    assert ("公开范围", "仅内部") in found(ctx, CLAIM).facts
    assert said.gather(guest, CLAIM) is None
    assert said.gather(guest, SUPPORT) is not None


@pytest.fixture
def drawer(ctx: Context, qtbot: QtBot) -> EvidenceDrawer:
    stage = QWidget()
    qtbot.addWidget(stage)
    stage.resize(1000, 600)
    made = EvidenceDrawer(ctx, stage)
    made.stage = stage  # type: ignore[attr-defined]  # it must outlive the fixture
    made.fit(QRect(0, 0, 1000, 600))
    stage.show()
    qtbot.waitExposed(stage)
    return made


@pytest.mark.parametrize("key", [SUPPORT, CENTRE, RECORD])
def test_the_drawer_shows_it(ctx: Context, drawer: EvidenceDrawer, key: str) -> None:
    drawer.open_figure(key)
    known = found(ctx, key)
    texts = [label.text().replace("\u200b", "") for label in drawer.area.widget().findChildren(QLabel)]
    assert drawer.isVisible()
    assert known.text in texts
    assert "✓ 原文" in texts
    assert any("段" in text for text in texts)
    assert known.text in drawer.accessibleName()


def test_an_unknown_key_changes_nothing(drawer: EvidenceDrawer) -> None:
    drawer.open_figure("statement|nobody|x")
    assert drawer.isHidden()


def test_a_statement_of_the_pane_asks_for_its_evidence(ctx: Context, qtbot: QtBot) -> None:
    pane = DetailPane(ctx)
    qtbot.addWidget(pane)
    pane.resize(820, 600)
    pane.show_record("xiandao")
    pane.show()
    line = next(each for each in pane.findChildren(SaidText) if each.key == SUPPORT)
    with qtbot.waitSignal(pane.figure_requested) as sent:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert sent.args == [SUPPORT]
    asked = {each.key for each in pane.findChildren(SaidText)}
    record = ctx.catalogue.record("xiandao")
    assert record is not None
    assert {said.key_of(said.STATEMENT, "xiandao", each.key) for each in record.statements} <= asked


def test_an_honour_of_the_pane_asks_for_its_evidence(ctx: Context, qtbot: QtBot) -> None:
    pane = DetailPane(ctx)
    qtbot.addWidget(pane)
    pane.show_record("zhiyang")
    named = "出处与口径: 国家企业技术中心"
    marks = [each for each in pane.findChildren(QWidget) if each.accessibleName() == named]
    with qtbot.waitSignal(pane.figure_requested) as sent:
        qtbot.mouseClick(marks[0], Qt.MouseButton.LeftButton)
    assert sent.args == [CENTRE]
