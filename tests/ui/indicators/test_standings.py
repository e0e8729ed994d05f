"""Ranks are words with a scope; honours name those who received them, and how many are not named."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from zibo_app.domain.evidence import Audience
from zibo_app.domain.figure import Measure
from zibo_app.domain.text import LANGS, Lang
from zibo_app.services.standing import honours, ranks
from zibo_app.ui.context import Context
from zibo_app.ui.indicators.standings import HonourList, RankList
from zibo_app.ui.widgets.card import Active
from zibo_app.ui.widgets.link import LineLink


def honour_list(ctx: Context, qtbot: QtBot) -> HonourList:
    view = HonourList(ctx, honours(ctx.catalogue))
    qtbot.addWidget(view)
    view.resize(606, 500)
    view.show()
    return view


def rank_list(ctx: Context, qtbot: QtBot) -> RankList:
    view = RankList(ctx, ranks(ctx.catalogue))
    qtbot.addWidget(view)
    view.resize(606, 500)
    view.show()
    return view


def lines_of(view: RankList) -> list[Active]:
    return view.findChildren(Active)


def test_every_rank_is_named_with_its_scope(ctx: Context, qtbot: QtBot) -> None:
    view = rank_list(ctx, qtbot)
    names = {line.key: line.accessibleName() for line in lines_of(view)}
    assert len(names) == len(ranks(ctx.catalogue))
    assert names["bio-park.competitiveness_rank"] == "发展竞争力排名 第25位 全国 · 2023 年"
    assert "淄博市" in names["new-projects-100m.rank"]


def test_a_rank_leads_to_its_evidence(ctx: Context, qtbot: QtBot) -> None:
    view = rank_list(ctx, qtbot)
    line = lines_of(view)[0]
    with qtbot.waitSignal(view.figure_asked) as asked:
        qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    assert asked.args == [line.key]


def test_ranks_fill_the_height(ctx: Context, qtbot: QtBot) -> None:
    view = rank_list(ctx, qtbot)
    view.grab()
    last = lines_of(view)[-1]
    assert last.mapTo(view, last.rect().bottomLeft()).y() > view.height() - 30


def test_honours_stand_under_their_levels(ctx: Context, qtbot: QtBot) -> None:
    view = honour_list(ctx, qtbot)
    titles = [label.text() for label in view.findChildren(QLabel) if label.property("role") == "card-title"]
    assert [title.split(" · ")[0] for title in titles] == ["国家级", "省级", "市级", "级别未注明"]
    assert len(view.lines) == ctx.catalogue.count(("honour",))


def test_recipients_and_how_many_are_named(ctx: Context, qtbot: QtBot) -> None:
    view = honour_list(ctx, qtbot)
    texts = [button.accessibleName() for button in view.lines["materials-leader"].findChildren(LineLink)]
    assert texts[:2] == ["山东一诺威聚氨酯股份有限公司", "山东工陶院"]
    assert texts[2] == ctx.tr("{n} named of {total}", n=2, total="6家")


def test_a_list_without_a_name_says_so(make_ctx: MakeContext, qtbot: QtBot) -> None:
    staff, guest = make_ctx(), make_ctx(viewer=Audience.PUBLIC)
    for ctx, message in ((staff, "The source names no recipient"), (guest, "No recipient is named")):
        view = honour_list(ctx, qtbot)
        assert ctx.tr(message) in view.lines["little-giant"].accessibleName()


def test_what_was_added_is_not_taken_for_all(ctx: Context, qtbot: QtBot) -> None:
    view = honour_list(ctx, qtbot)
    counts = {h.honour.id: h.count for group in honours(ctx.catalogue) for h in group.honours if h.count}
    added = [which for which, count in counts.items() if count.measure is Measure.ADDED]
    assert all("新增 " in view.lines[which].accessibleName() for which in added)
    assert all("新增 " not in view.lines[which].accessibleName() for which in set(counts) - set(added))


def test_the_leaders_list_is_open(ctx: Context, qtbot: QtBot) -> None:
    view = honour_list(ctx, qtbot)
    assert "（等）" in view.lines["chain-leader"].accessibleName()


def test_a_recipient_and_a_count_lead_on(ctx: Context, qtbot: QtBot) -> None:
    view = honour_list(ctx, qtbot)
    first, _, count = view.lines["materials-leader"].findChildren(LineLink)
    with qtbot.waitSignal(view.opened) as opened, qtbot.assertNotEmitted(view.picked):
        qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert opened.args == ["inov"]
    with qtbot.waitSignal(view.figure_asked) as asked:
        qtbot.mouseClick(count, Qt.MouseButton.LeftButton)
    assert asked.args == ["materials-leaders.count"]


def test_picking_marks_one_and_brings_it_into_sight(ctx: Context, qtbot: QtBot) -> None:
    view = honour_list(ctx, qtbot)
    view.pick("aa-plus")
    assert [which for which, line in view.lines.items() if line.property("selected")] == ["aa-plus"]
    assert view.area.verticalScrollBar().value() > 0
    with qtbot.waitSignal(view.picked) as picked:
        qtbot.keyClick(view.lines["tech-center"], Qt.Key.Key_Return)
    assert picked.args == ["tech-center"]
    view.pick("")
    assert not any(line.property("selected") for line in view.lines.values())


@pytest.mark.parametrize("lang", LANGS)
def test_hostile_text_stays_text(make_ctx: MakeContext, hostile: object, qtbot: QtBot, lang: Lang) -> None:
    ctx = make_ctx(lang=lang, catalogue=hostile)
    for view in (honour_list(ctx, qtbot), rank_list(ctx, qtbot)):
        assert all(label.textFormat() is Qt.TextFormat.PlainText for label in view.findChildren(QLabel))
        assert view.grab().width() == 606
