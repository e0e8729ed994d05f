"""Cards: what they say, the dashed frame of a plan, the grid that grows as one scrolls."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.browse.conftest import Show, first_row, read, row_of, says
from tests.ui.conftest import MakeContext
from zibo_app.domain.evidence import Audience
from zibo_app.domain.listing import Query
from zibo_app.store.catalogue import Catalogue
from zibo_app.ui.browse import card_grid
from zibo_app.ui.browse.card_grid import CardGrid
from zibo_app.ui.browse.record_card import LANE_HEIGHT, LaneCard, RecordCard, planned
from zibo_app.ui.browse.row_words import SAYS_NONE, words_of
from zibo_app.ui.browse.spec import ENTERPRISES, PARKS, POLICIES, PROJECTS, BrowseSpec
from zibo_app.ui.context import Context
from zibo_app.ui.models.records import RecordModel
from zibo_app.ui.widgets.clamp import Clamped


def grid_of(ctx: Context, show: Show, spec: BrowseSpec = POLICIES) -> tuple[CardGrid, RecordModel]:
    model = RecordModel(ctx, spec.kinds)
    grid = CardGrid(ctx, spec, model)
    model.setParent(grid)
    show(grid)
    return grid, model


def test_a_card_of_a_policy(ctx: Context) -> None:
    card = RecordCard(ctx, POLICIES, row_of(ctx, "comp-loan"))
    words = read(card)
    assert "科技补偿贷" in words
    why = "政策性贷款 · 适用对象：中小企业；为中小企业增添动力、减轻负担"
    assert ctx.tr("Why: {reason}", reason=why) in words
    assert "金额/条件/时限" in "".join(words)
    assert card.property("role") == "card"
    assert card.accessibleName().startswith("科技补偿贷")


def test_a_plan_has_a_dashed_frame_and_says_what_is_not_known(ctx: Context) -> None:
    plan = next(r for r in ctx.catalogue.page(("plan",), Query(), 0, 99) if r.fields["year"].zh == "2024")
    card = RecordCard(ctx, POLICIES, plan)
    assert card.property("role") == "plan"
    assert says(card, "完成情况")
    assert planned(ctx, plan)


def test_guests_do_not_read_what_a_plan_lacks(make_ctx: MakeContext) -> None:
    ctx = make_ctx(viewer=Audience.PUBLIC)
    card = RecordCard(ctx, POLICIES, first_row(ctx, "plan"))
    assert not says(card, "完成情况")


def test_a_planned_project_is_dashed_too(ctx: Context) -> None:
    assert LaneCard(ctx, row_of(ctx, "yuqigu")).property("role") == "plan"
    assert LaneCard(ctx, row_of(ctx, "xiandao-ito")).property("role") == "card"
    assert not planned(ctx, row_of(ctx, "xiandao-ito"))


@pytest.mark.parametrize(
    ("lang", "word"), [("zh", "相继投产"), ("en", "Started production, one after another")]
)
def test_a_lane_card_has_the_sources_own_word(make_ctx: MakeContext, lang: str, word: str) -> None:
    card = LaneCard(make_ctx(lang=lang), row_of(make_ctx(lang=lang), "xiandao-ito"))
    assert word in read(card)
    assert card.height() == LANE_HEIGHT or card.maximumHeight() == LANE_HEIGHT
    assert word in card.accessibleName()


def test_a_lane_card_without_a_status_has_no_badge(ctx: Context) -> None:
    assert len(read(LaneCard(ctx, row_of(ctx, "inov-pu")))) <= 2


def test_english_cards_have_the_reading_beneath_a_chinese_name(make_ctx: MakeContext) -> None:
    ctx = make_ctx(lang="en")
    words = read(RecordCard(ctx, ENTERPRISES, row_of(ctx, "jinjing")))
    assert words[:2] == ["金晶科技", "Jīnjīng Kējì"]
    assert "Jīnjīng Kējì" not in read(RecordCard(make_ctx(), ENTERPRISES, row_of(ctx, "jinjing")))


def test_guests_do_not_read_an_unconfirmed_english_name(make_ctx: MakeContext) -> None:
    staff, guest = make_ctx(lang="en"), make_ctx(lang="en", viewer=Audience.PUBLIC)
    assert words_of(staff, row_of(staff, "xinhua-medical")).name == "Shinva Medical Instrument"
    found = words_of(guest, row_of(guest, "xinhua-medical"))
    assert (found.name, found.reading) == ("新华医疗", "Xīnhuá Yīliáo")
    assert words_of(guest, row_of(guest, "inov")).name.startswith("Shandong INOV")


@pytest.mark.parametrize(
    ("record", "second", "right"),
    [
        ("xinhua-pharma", "新医药", "山东省科学技术进步奖一等奖"),
        ("xiandao", "新材料", ""),
        ("inov", "新材料", "山东省新材料领军企业"),
        ("xiandao-ito", "新材料", "相继投产"),
        ("comp-loan", "政策性贷款", "中小企业"),
        ("electronic-innovation-park", "加速器", "山东省首批科技企业加速器"),
    ],
)
def test_the_words_of_a_row(ctx: Context, record: str, second: str, right: str) -> None:
    found = words_of(ctx, row_of(ctx, record))
    assert (found.second, found.right, found.reading) == (second, right, "")


def test_a_park_tells_what_the_source_says(ctx: Context) -> None:
    row = row_of(ctx, "chunengu")
    found = words_of(ctx, row, told=True)
    assert found.second == row.summary.zh
    assert found.right == ""


@pytest.mark.parametrize("kind", ["enterprise", "park", "project"])
def test_no_row_says_only_that_nothing_is_said(ctx: Context, kind: str) -> None:
    none = {text.zh for text in SAYS_NONE}
    for row in ctx.catalogue.page((kind,), Query(), 0, 200):
        found = words_of(ctx, row)
        assert not {found.second, found.right} & none


def test_policies_stand_in_two_columns(ctx: Context, show: Show) -> None:
    grid, _ = grid_of(ctx, show)
    grid.resize(950, 600)
    assert grid._across == 2
    assert {grid._grid.getItemPosition(n)[1] for n in range(4)} == {0, 1}


@pytest.mark.parametrize(("width", "across"), [(1202, 4), (800, 2), (300, 1), (1800, 6)])
def test_other_cards_fill_the_width(ctx: Context, show: Show, width: int, across: int) -> None:
    grid, _ = grid_of(ctx, show, ENTERPRISES)
    grid.resize(width, 600)
    assert grid._across == across
    assert grid._grid.getItemPosition(across)[:2] == (1, 0)


def test_lays_out_what_is_near_and_more_as_one_scrolls(qtbot: QtBot, ctx: Context, show: Show) -> None:
    grid, model = grid_of(ctx, show)
    assert model.rowCount() > grid.shown() >= card_grid.BATCH
    bar = grid._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0, timeout=1000)
    before = grid.shown()
    bar.setValue(bar.maximum())
    assert grid.shown() > before
    qtbot.waitUntil(lambda: _to_end(grid, model), timeout=3000)


def _to_end(grid: CardGrid, model: RecordModel) -> bool:
    bar = grid._scroll.verticalScrollBar()
    bar.setValue(bar.maximum())
    return grid.shown() == model.rowCount()


def test_a_tall_window_is_filled(
    qtbot: QtBot, ctx: Context, show: Show, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(card_grid, "BATCH", 4)
    grid, model = grid_of(ctx, show, PARKS)
    grid.resize(1282, 1400)
    qtbot.waitUntil(lambda: grid.shown() == model.rowCount(), timeout=3000)


def test_a_card_opens_by_click_and_key(qtbot: QtBot, ctx: Context, show: Show) -> None:
    grid, _ = grid_of(ctx, show, PROJECTS)
    card = grid._cards[1]
    with qtbot.waitSignal(grid.opened, timeout=500) as caught:
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert caught.args == ["huaneng-pv"]
    with qtbot.waitSignal(grid.opened, timeout=500):
        qtbot.keyClick(card, Qt.Key.Key_Return)


def test_a_filter_lays_the_cards_out_anew(ctx: Context, show: Show) -> None:
    grid, model = grid_of(ctx, show)
    model.ask(Query(filters=(("need", "funding"),)))
    assert grid.shown() == 2
    assert [card.key for card in grid._cards] == ["comp-loan", "chunfeng-loan"]


def test_takes_down_where_it_is_and_comes_back(qtbot: QtBot, ctx: Context, show: Show) -> None:
    grid, model = grid_of(ctx, show)
    bar = grid._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 250, timeout=1000)
    bar.setValue(250)
    kept = grid.at()
    other, _ = grid_of(ctx, show)
    other.restore(kept)
    qtbot.waitUntil(lambda: other._scroll.verticalScrollBar().value() == 250, timeout=1000)
    assert other.shown() >= grid.shown() - card_grid.BATCH
    for bad in ("", "x:y", "-4:2", "99999999:1", ":::"):
        other.restore(bad)
        assert card_grid.BATCH <= other.shown() <= model.rowCount()


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_hostile_cards_keep_their_width(
    make_ctx: MakeContext, hostile: Catalogue, show: Show, lang: str
) -> None:
    grid, _ = grid_of(make_ctx(lang=lang, catalogue=hostile), show, ENTERPRISES)
    assert grid._scroll.horizontalScrollBar().maximum() == 0
    widths = {card.width() for card in grid._cards if card.isVisible()}
    assert max(widths) - min(widths) <= 2
    formats = {label.textFormat() for label in grid.findChildren(QLabel)}
    assert formats == {Qt.TextFormat.PlainText}
    assert all(len(label.shown()) <= 2 for label in grid.findChildren(Clamped))
