"""The schematic in the parks page: blocks, the words that it is no map, and where its parts lead."""

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import OpenWindow
from zibo_app.domain.text import LANGS, Lang
from zibo_app.store.catalogue import Catalogue
from zibo_app.ui.browse.diagram import MOST, ParkBlock, ZoneDiagram
from zibo_app.ui.navigator import Place
from zibo_app.ui.widgets.label import Elided, Label
from zibo_app.ui.widgets.link import LineLink
from zibo_app.ui.window import Window

VIEW = (("view", "diagram"),)


def shown(window: Window) -> ZoneDiagram:
    return next(d for d in window.frame.findChildren(ZoneDiagram) if d.isVisible())


def words(diagram: ZoneDiagram) -> str:
    parts = [*diagram.findChildren(Label), *diagram.findChildren(Elided)]
    return "\n".join(part.accessibleName() or part.text() for part in parts)


@pytest.mark.parametrize("lang", LANGS)
def test_it_says_that_it_is_no_map(open_window: OpenWindow, lang: Lang) -> None:
    said = words(shown(open_window("parks", "", VIEW, lang=lang)))
    assert ("非地图" if lang == "zh" else "not a map") in said
    assert ("不按比例" if lang == "zh" else "not to scale") in said


def test_a_block_for_each_park(open_window: OpenWindow, real: Catalogue) -> None:
    blocks = shown(open_window("parks", "", VIEW)).findChildren(ParkBlock)
    assert len(blocks) == min(MOST, real.count(("park",)))


def test_filters_of_the_page_narrow_the_blocks(open_window: OpenWindow) -> None:
    window = open_window("parks", "", (*VIEW, ("filter.industry", "new-medicine")))
    blocks = [block for block in shown(window).findChildren(ParkBlock) if block.isVisible()]
    assert [block.key for block in blocks] == ["bio-park"]


def test_a_block_opens_its_park_and_back_leads_to_the_schematic(
    open_window: OpenWindow, qtbot: QtBot
) -> None:
    window = open_window("parks", "", VIEW)
    block = next(b for b in shown(window).findChildren(ParkBlock) if b.key == "chunengu")
    block.activated.emit(block.key)
    assert window.navigator.here.record == "chunengu"
    window.act("back")
    assert window.navigator.here == Place("parks", "", window.navigator.here.state)
    assert shown(window).isVisible()


def test_a_tenant_leads_to_its_project(open_window: OpenWindow) -> None:
    window = open_window("parks", "", VIEW)
    (link,) = shown(window).findChildren(LineLink)
    link.activated.emit(link.key)
    assert window.navigator.here.record == "xiandao-ito"
    assert window.navigator.here.page in {"projects", "parks"}


def test_a_block_names_its_content_for_those_who_cannot_see_it(open_window: OpenWindow) -> None:
    blocks = {b.key: b for b in shown(open_window("parks", "", VIEW)).findChildren(ParkBlock)}
    assert "新型显示用ITO靶材" in blocks["weixitong-c"].accessibleName()


def test_a_plan_is_dashed(open_window: OpenWindow) -> None:
    blocks = {b.key: b for b in shown(open_window("parks", "", VIEW)).findChildren(ParkBlock)}
    assert blocks["bonded-zone"].property("role") == "plan"
    assert blocks["chunengu"].property("role") == "card"
