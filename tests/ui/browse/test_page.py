"""The browse page: one class for every kind, with a place that is taken down and restored."""

from itertools import product

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.browse.conftest import OpenPage, read, says
from zibo_app.domain.kinds import KINDS
from zibo_app.ui.browse.spec import ENTERPRISES, PARKS, POLICIES, PROJECTS, BrowseSpec
from zibo_app.ui.browse.views import VIEWS, BoardView, CardsView, ListView, TableView
from zibo_app.ui.navigator import Place
from zibo_app.ui.pages.browse import BrowsePage
from zibo_app.ui.widgets.buttons import Button

SPECS = (PARKS, ENTERPRISES, PROJECTS, POLICIES)
HONOURS = BrowseSpec(id="indicators", title="Honours", kinds=("honour",))
NONE = (("filter.stage", "starting_soon"), ("filter.industry", "new-medicine"))


def named(spec: BrowseSpec) -> str:
    return spec.id


def view_of(page: BrowsePage, kind: type) -> object:
    assert isinstance(page.view, kind)
    return page.view


# -- opening
@pytest.mark.parametrize("spec", SPECS, ids=named)
def test_opens_in_its_first_view(open_page: OpenPage, spec: BrowseSpec) -> None:
    page = open_page(spec)
    assert dict(page.state())["view"] == spec.views[0]
    assert [key for key, button in page._switches.items() if button.isChecked()] == [spec.views[0]]
    assert list(page._switches) == list(spec.views)
    assert page.ctx.tr(spec.title) in read(page)


@pytest.mark.parametrize(("spec", "lang"), list(product((*SPECS, HONOURS), ["zh", "en"])))
def test_every_view_opens_in_both_languages(open_page: OpenPage, spec: BrowseSpec, lang: str) -> None:
    page = open_page(spec, lang=lang)
    for key in spec.views:
        page._switches[key].click()
        assert isinstance(page.view, VIEWS[key][1])  # type: ignore[arg-type]
        assert page._stack.currentWidget() is page.view
        assert all(b.accessibleName() for b in page.findChildren(Button) if b.isVisible())


@pytest.mark.parametrize("kind", [kind.key for kind in KINDS])
def test_serves_every_kind(open_page: OpenPage, kind: str) -> None:
    spec = BrowseSpec(id=kind, title=kind, kinds=(kind,))
    page = open_page(spec)
    first = page.model.row(0)
    assert first is not None
    assert page.record() == first.brief.id
    for key in spec.views:
        page._switches[key].click()


def test_a_list_begins_with_its_first_record(open_page: OpenPage) -> None:
    page = open_page(ENTERPRISES)
    view = view_of(page, ListView)
    assert page.record() == "xiandao"
    assert view.pane.record() == "xiandao"  # type: ignore[attr-defined]
    assert view.list.currentIndex().row() == 0  # type: ignore[attr-defined]


def test_the_list_is_as_wide_as_designed(open_page: OpenPage) -> None:
    page = open_page(ENTERPRISES)
    view = view_of(page, ListView)
    assert view.list.parentWidget().width() == 380  # type: ignore[attr-defined]
    assert page.width() == 1282


def test_a_link_opens_the_record_in_the_list(open_page: OpenPage) -> None:
    page = open_page(PROJECTS, "weilan-battery")
    view = view_of(page, ListView)
    assert page.record() == "weilan-battery"
    assert view.list.currentIndex().row() == page.model.find("weilan-battery")  # type: ignore[attr-defined]


def test_a_link_opens_a_policy_in_place(open_page: OpenPage) -> None:
    page = open_page(POLICIES, "comp-loan")
    view = view_of(page, CardsView)
    assert view._stack.currentIndex() == 1  # type: ignore[attr-defined]
    assert says(page, page.ctx.tr("Back to the cards"))


def test_an_unknown_record_is_said_not_hidden(open_page: OpenPage) -> None:
    page = open_page(ENTERPRISES, "nobody")
    assert says(page, page.ctx.tr("This record is not in the catalogue."))


# -- filtering
@pytest.mark.parametrize("spec", SPECS, ids=named)
def test_each_facet_leaves_as_many_as_it_says(open_page: OpenPage, spec: BrowseSpec) -> None:
    page = open_page(spec)
    for count in page.ctx.catalogue.facets(spec.kinds):
        page.facets.changed.emit(((count.facet, count.value),))
        assert page.model.rowCount() == count.count
        assert (f"filter.{count.facet}", count.value) in page.state()


def test_a_filter_keeps_the_record_if_it_is_left(open_page: OpenPage) -> None:
    page = open_page(ENTERPRISES, "jinjing")
    page.facets.changed.emit((("industry", "new-materials"),))
    assert page.record() == "jinjing"
    page.facets.changed.emit((("industry", "new-medicine"),))
    assert page.record() == "xinhua-pharma"


def test_filtering_settles_the_place(qtbot: QtBot, open_page: OpenPage) -> None:
    page = open_page(ENTERPRISES)
    with qtbot.waitSignal(page.settled, timeout=500):
        page.facets.changed.emit((("industry", "new-materials"),))


@pytest.mark.parametrize("view", ["board", "list", "cards", "table"])
def test_an_empty_result_says_so_in_any_view(open_page: OpenPage, view: str) -> None:
    page = open_page(PROJECTS, "", (("view", view), *NONE))
    assert page._stack.currentWidget() is page.nothing
    assert page.height() == 634
    assert says(page.nothing, "新医药")
    assert page.record() == ""
    page.nothing.clear_button.click()
    assert page._stack.currentWidget() is page.view
    assert page.model.rowCount() == 17
    assert page.model.query.filters == ()


def test_a_link_out_of_the_filtered_list_clears_the_filters(open_page: OpenPage) -> None:
    page = open_page(ENTERPRISES)
    page.facets.changed.emit((("industry", "new-medicine"),))
    page.show_place("xinhua-medical", ())
    assert page.model.query.filters == (("industry", "new-medicine"),)
    page.show_place("jinjing", ())
    assert page.model.query.filters == ()
    assert page.record() == "jinjing"


def test_needs_filter_the_policies(open_page: OpenPage) -> None:
    page = open_page(POLICIES)
    view = view_of(page, CardsView)
    view.needs.changed.emit((("need", "funding"),))  # type: ignore[attr-defined]
    assert page.model.rowCount() == 2
    assert page.model.query.filters == (("need", "funding"),)


# -- moving
def test_walking_the_list_settles_and_shows(qtbot: QtBot, open_page: OpenPage) -> None:
    page = open_page(ENTERPRISES)
    view = view_of(page, ListView)
    with qtbot.waitSignal(page.settled, timeout=500):
        qtbot.keyClick(view.list, Qt.Key.Key_Down)  # type: ignore[attr-defined]
    assert page.record() == "xinhua-pharma"
    assert view.pane.record() == "xinhua-pharma"  # type: ignore[attr-defined]


def test_a_card_asks_to_go_to_its_record(qtbot: QtBot, open_page: OpenPage) -> None:
    page = open_page(PROJECTS)
    view = view_of(page, BoardView)
    with qtbot.waitSignal(page.place_requested, timeout=500) as caught:
        view.front.opened.emit("langu-electrolyte")  # type: ignore[attr-defined]
    place: Place = caught.args[0]
    assert (place.page, place.record, place.get("view")) == ("projects", "langu-electrolyte", "board")
    page.show_place(place.record, place.state)
    assert page.record() == "langu-electrolyte"
    with qtbot.waitSignal(page.place_requested, timeout=500) as caught:
        view.back.click()  # type: ignore[attr-defined]
    assert caught.args[0].record == ""


def test_the_table_opens_a_record_in_the_list(qtbot: QtBot, open_page: OpenPage) -> None:
    page = open_page(PROJECTS, "", (("view", "table"), ("filter.industry", "new-energy")))
    view = view_of(page, TableView)
    with qtbot.waitSignal(page.place_requested, timeout=500) as caught:
        view.table.opened.emit("weilan-battery")  # type: ignore[attr-defined]
    place: Place = caught.args[0]
    assert place.get("view") == "list"
    page.show_place(place.record, place.state)
    assert isinstance(page.view, ListView)
    assert page.record() == "weilan-battery"
    assert page.model.query.filters == (("industry", "new-energy"),)


def test_sorting_the_table_is_part_of_the_place(qtbot: QtBot, open_page: OpenPage) -> None:
    page = open_page(PROJECTS, "", (("view", "table"),))
    view = view_of(page, TableView)
    with qtbot.waitSignal(page.settled, timeout=500):
        view.table._sort(0, Qt.SortOrder.DescendingOrder)  # type: ignore[attr-defined]
    assert ("sort", "name") in page.state()
    assert ("descending", "1") in page.state()


def test_the_record_stays_from_view_to_view(open_page: OpenPage) -> None:
    page = open_page(ENTERPRISES, "jinjing")
    page._switches["table"].click()
    view = view_of(page, TableView)
    assert view.table.currentIndex().row() == page.model.find("jinjing")  # type: ignore[attr-defined]
    page._switches["list"].click()
    assert page.record() == "jinjing"


def test_links_and_figures_of_the_pane_are_passed_on(qtbot: QtBot, open_page: OpenPage) -> None:
    page = open_page(ENTERPRISES)
    view = view_of(page, ListView)
    with qtbot.waitSignal(page.place_requested, timeout=500) as caught:
        view.pane._go("weixitong-c")  # type: ignore[attr-defined]
    assert caught.args == [Place("", "weixitong-c")]
    with qtbot.waitSignal(page.figure_requested, timeout=500) as caught:
        view.pane._touched("xiandao-ito.floor_area")  # type: ignore[attr-defined]
    assert caught.args == ["xiandao-ito.floor_area"]
