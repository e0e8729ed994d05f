"""The evidence of a derived figure: formula, assumption, and the way to the figures it follows from."""

from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from zibo_app.domain.evidence import Audience, State
from zibo_app.domain.kinds import KINDS
from zibo_app.ui.context import Context
from zibo_app.ui.drawer import EvidenceDrawer
from zibo_app.ui.evidence import gather
from zibo_app.ui.widgets.label import Label
from zibo_app.ui.widgets.link import Link

RATIO = "xiandao-ito.investment_per_floor_area"


def words(drawer: EvidenceDrawer) -> str:
    return "\n".join(label.text().replace("\u200b", "") for label in drawer.findChildren(Label))


def test_it_shows_formula_assumption_and_state(ctx: Context, qtbot: QtBot) -> None:
    drawer = EvidenceDrawer(ctx)
    qtbot.addWidget(drawer)
    drawer.open_figure(RATIO)
    said = words(drawer)
    assert "总投资 23.8亿元 ÷ 总建筑面积 6.6818万平方米" in said
    assert "假定总投资与总建筑面积指同一期工程" in said
    assert "about RMB 35,600 per m²" in said
    assert "ƒ 推算" in said


def test_it_leads_to_the_figures_it_follows_from(ctx: Context, qtbot: QtBot) -> None:
    drawer = EvidenceDrawer(ctx)
    qtbot.addWidget(drawer)
    drawer.open_figure(RATIO)
    links = [link for link in drawer.findChildren(Link) if link.key == "xiandao-ito.floor_area"]
    links[0].activated.emit(links[0].key)
    assert "66,818 m²" in words(drawer)
    assert "÷" not in words(drawer)


def test_derived_figures_are_for_staff(make_ctx: MakeContext) -> None:
    guest, staff = make_ctx(viewer=Audience.PUBLIC), make_ctx()
    kinds = [kind.key for kind in KINDS]
    derived = [f.id for f in staff.catalogue.figures(kinds) if f.state is State.DERIVED]
    assert len(derived) == 3
    assert all(gather(staff, each) and gather(guest, each) is None for each in derived)
