"""Beside the map and above it: what the panel, the filters, the tools and the headings say."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from tests.ui.conftest import HOSTILE, LONG, MakeContext
from zibo_app.domain.kind import Predicate
from zibo_app.domain.text import LANGS, Lang
from zibo_app.domain.tie import Way
from zibo_app.services.relations import Wish
from zibo_app.ui.context import Context
from zibo_app.ui.graph.filters import MapFilters
from zibo_app.ui.graph.look import Look, Tone, dashed
from zibo_app.ui.graph.panel import ACTIONS, LEGEND, MOST, MapPanel
from zibo_app.ui.graph.tools import MapTools
from zibo_app.ui.theme import Theme
from zibo_app.ui.widgets.buttons import Button

EVERYTHING = [key for key, _ in ACTIONS]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def panel(ctx: Context, qtbot: QtBot) -> MapPanel:
    made = MapPanel(ctx)
    qtbot.addWidget(made)
    made.resize(252, 500)
    made.show()
    return made


def texts(part: MapPanel | MapTools) -> list[str]:
    return [
        label.text().replace("\u200b", "") for label in part.findChildren(QLabel) if label.isVisibleTo(part)
    ]


def test_a_node_stands_with_its_relations(panel: MapPanel, qtbot: QtBot) -> None:
    panel.show_node("甲", "企业", ["项目 · 乙", "荣誉 · 丙"], EVERYTHING)
    QApplication.processEvents()
    assert {"甲", "项目 · 乙", "荣誉 · 丙"} <= set(texts(panel))
    with qtbot.waitSignal(panel.asked) as asked:
        qtbot.mouseClick(panel.rows[1], LEFT)
    assert asked.args == [1]
    panel.choose(1)
    assert [row.property("selected") for row in panel.rows] == [False, True]
    panel.choose(-1)
    assert not any(row.property("selected") for row in panel.rows)


def test_what_can_be_done_is_asked_for(panel: MapPanel, qtbot: QtBot) -> None:
    panel.show_node("甲", "企业", [], EVERYTHING)
    QApplication.processEvents()
    assert panel._ctx.tr("No stated link") in " ".join(texts(panel))
    for key, words in ACTIONS:
        button = next(b for b in panel.findChildren(Button) if b.accessibleName() == panel._ctx.tr(words))
        with qtbot.waitSignal(panel.acted) as acted:
            qtbot.mouseClick(button, LEFT)
        assert acted.args == [key]


def test_a_bundle_is_only_opened(panel: MapPanel) -> None:
    panel.show_node("企业 ×9", "", [], ["expand"])
    QApplication.processEvents()
    acts = {panel._ctx.tr(words): key for key, words in ACTIONS}
    shown = [b.accessibleName() for b in panel.findChildren(Button) if b.isVisibleTo(panel)]
    assert [acts[name] for name in shown if name in acts] == ["expand"]


def test_no_more_rows_than_can_be_read(panel: MapPanel) -> None:
    panel.show_node(HOSTILE, LONG, [f"{HOSTILE}{n}" for n in range(MOST + 5)], EVERYTHING)
    QApplication.processEvents()
    assert len(panel.rows) == MOST
    assert panel._ctx.tr("and {n} more", n=5) in texts(panel)
    assert panel.area.widget().width() <= panel.area.viewport().width()
    panel.show_nothing("无")
    assert panel.rows == []


@pytest.mark.parametrize("lang", LANGS)
def test_the_legend_is_in_words(make_ctx: MakeContext, qtbot: QtBot, lang: Lang) -> None:
    ctx = make_ctx(lang=lang)
    made = MapPanel(ctx)
    qtbot.addWidget(made)
    assert {ctx.tr(line) for line in LEGEND} <= set(texts(made))


# -- filters ---------------------------------------------------------------------------------------
@pytest.fixture
def filters(ctx: Context, qtbot: QtBot) -> MapFilters:
    made = MapFilters(ctx)
    qtbot.addWidget(made)
    made.offer({"enterprise": 20, "project": 17}, {Predicate.CARRIES_OUT: 13, Way.NAMED: 2})
    made.resize(240, 300)
    made.show()
    return made


def test_chips_say_what_they_hold(filters: MapFilters) -> None:
    assert [chip.accessibleName() for chip in filters.kinds.values()] == ["企业 20", "项目 17"]
    assert [chip.accessibleName() for chip in filters.bonds.values()] == ["项目 13", "点名列入 2"]
    assert filters.chosen() == (frozenset(), frozenset())


def test_a_chip_narrows_and_is_restored(filters: MapFilters, qtbot: QtBot) -> None:
    with qtbot.waitSignal(filters.changed):
        qtbot.mouseClick(filters.kinds["project"], LEFT)
    qtbot.keyClick(filters.bonds[Way.NAMED], Qt.Key.Key_Space)
    assert filters.chosen() == (frozenset({"project"}), frozenset({Way.NAMED}))
    filters.choose(frozenset({"enterprise", "gone"}), frozenset())
    assert filters.chosen() == (frozenset({"enterprise"}), frozenset())


def test_the_same_chips_stay_and_others_come(filters: MapFilters) -> None:
    chip = filters.kinds["project"]
    filters.offer({"enterprise": 1, "project": 1}, {Predicate.CARRIES_OUT: 1, Way.NAMED: 1})
    assert filters.kinds["project"] is chip
    filters.offer({"park": 1}, {})
    assert (list(filters.kinds), list(filters.bonds)) == (["park"], [])


# -- tools and paint -------------------------------------------------------------------------------
def test_tools_say_what_is_drawn_and_offer_the_whole(ctx: Context, qtbot: QtBot) -> None:
    tools = MapTools(ctx)
    qtbot.addWidget(tools)
    tools.resize(900, 36)
    tools.show_wish(Wish(), whole=True)
    tools.show()
    stated = ctx.tr("Only relations stated in the source")
    assert tools.said.text() == stated
    assert not tools.whole.isVisible()
    tools.show_wish(Wish(("a",)), whole=False)
    assert tools.said.text() != stated
    assert tools.said.text().startswith(stated)
    with qtbot.waitSignal(tools.acted) as acted:
        qtbot.mouseClick(tools.whole, LEFT)
    assert acted.args == ["whole"]
    names = {button.accessibleName() for button in tools.findChildren(Button)}
    assert all(names)
    assert len(names) == 4


@pytest.mark.parametrize("name", ["light", "dark"])
def test_lines_are_as_wide_at_every_zoom_and_what_is_dimmed_is_opaque(name: str) -> None:
    look = Look(Theme(name))  # type: ignore[arg-type]
    assert set(look.nodes) == set(look.edges) == set(Tone)
    pens = [*look.edges.values(), *(paint.frame for paint in look.nodes.values())]
    assert all(pen.isCosmetic() and pen.color().alpha() == 255 for pen in pens)
    assert dashed(look.edges[Tone.REST]).dashPattern()
    ground = look.ground.lightness()
    near, far = (abs(look.edges[tone].color().lightness() - ground) for tone in (Tone.DIMMED, Tone.REST))
    assert near < far


def picture(panel: MapPanel) -> QImage:
    return panel.grab().toImage()


def test_a_chosen_relation_looks_chosen(panel: MapPanel) -> None:
    panel.show_node("甲", "企业", ["项目 · 乙"], EVERYTHING)
    QApplication.processEvents()
    before = picture(panel)
    panel.choose(0)
    assert picture(panel) != before
