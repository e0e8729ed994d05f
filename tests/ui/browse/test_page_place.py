"""The browse page's place: filters, view, order, record and scroll are taken down and come back."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.browse.conftest import OpenPage, Show, says
from tests.ui.conftest import MakeContext
from zibo_app.domain.evidence import Audience
from zibo_app.domain.listing import Query
from zibo_app.store.catalogue import Catalogue
from zibo_app.ui.browse.spec import ENTERPRISES, PARKS, POLICIES, PROJECTS, BrowseSpec
from zibo_app.ui.browse.views import BoardView, ListView
from zibo_app.ui.pages.browse import BrowsePage

SPECS = (PARKS, ENTERPRISES, PROJECTS, POLICIES)
HONOURS = BrowseSpec(id="indicators", title="Honours", kinds=("honour",))
NONE = (("filter.stage", "starting_soon"), ("filter.industry", "new-medicine"))


def named(spec: BrowseSpec) -> str:
    return spec.id


def view_of(page: BrowsePage, kind: type) -> object:
    assert isinstance(page.view, kind)
    return page.view


# -- place
STATES = [
    (ENTERPRISES, "jinjing", (("view", "list"), ("filter.industry", "new-materials"))),
    (ENTERPRISES, "jinjing", (("view", "list"), ("sort", "name"), ("descending", "1"))),
    (PROJECTS, "", (("view", "board"), ("filter.industry", "new-medicine"))),
    (PROJECTS, "langu-electrolyte", (("view", "board"),)),
    (PROJECTS, "", (("view", "table"), ("sort", "lead"), ("descending", "1"))),
    (POLICIES, "comp-loan", (("view", "cards"), ("filter.need", "funding"))),
    (POLICIES, "", (("view", "cards"), ("filter.kind", "plan"))),
    (PARKS, "chunengu", (("view", "list"), ("filter.kind", "park"), ("filter.kind", "zone"))),
]


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("number", range(len(STATES)))
def test_a_place_comes_back_in_another_language(
    make_ctx: MakeContext, open_page: OpenPage, show: Show, number: int, lang: str
) -> None:
    spec, record, state = STATES[number]
    page = open_page(spec, record, state)
    other = BrowsePage(spec, make_ctx(lang=lang))
    other.show_place(page.record(), page.state())
    show(other)
    assert other.record() == page.record() == record
    assert other.state() == page.state()
    assert set(state) <= set(page.state())
    assert other.model.rowCount() == page.model.rowCount()


def test_scroll_comes_back(qtbot: QtBot, make_ctx: MakeContext, open_page: OpenPage, show: Show) -> None:
    page = open_page(ENTERPRISES, "inov")
    view = view_of(page, ListView)
    view.list.verticalScrollBar().setValue(300)  # type: ignore[attr-defined]
    view.pane._scroll.verticalScrollBar().setValue(25)  # type: ignore[attr-defined]
    pane = view.pane._scroll.verticalScrollBar().value()  # type: ignore[attr-defined]
    kept = page.state()
    assert dict(kept)["scroll"] == f"300:{pane}"
    other = BrowsePage(ENTERPRISES, make_ctx())
    other.show_place(page.record(), kept)
    show(other)
    again = view_of(other, ListView)
    qtbot.waitUntil(lambda: again.list.verticalScrollBar().value() == 300, timeout=1000)  # type: ignore[attr-defined]


def test_a_bare_place_keeps_filters_and_goes_back_to_the_front(open_page: OpenPage) -> None:
    page = open_page(PROJECTS, "langu-electrolyte", (("view", "board"), ("filter.industry", "new-energy")))
    page.show_place("", ())
    assert page.record() == ""
    assert page.model.query.filters == (("industry", "new-energy"),)
    assert view_of(page, BoardView)._stack.currentIndex() == 0  # type: ignore[attr-defined]


def test_a_bare_place_keeps_the_record_of_a_list(open_page: OpenPage) -> None:
    page = open_page(ENTERPRISES, "jinjing")
    page.show_place("", ())
    assert page.record() == "jinjing"


@pytest.mark.parametrize("view", ["", "nonsense", "map"])
def test_an_unknown_view_is_the_first(open_page: OpenPage, view: str) -> None:
    page = open_page(
        PROJECTS, "", (("view", view), ("scroll", "junk"), ("sort", "junk"), ("filter.junk", "x"))
    )
    assert dict(page.state())["view"] == "board"
    assert page.model.rowCount() == 17


# -- who looks, and what is thrown at it
def test_guests_browse_without_persons(open_page: OpenPage) -> None:
    page = open_page(ENTERPRISES, viewer=Audience.PUBLIC)
    assert page.model.rowCount() == page.ctx.catalogue.count(("enterprise",))
    assert not says(page, "人物")


@pytest.mark.parametrize("spec", SPECS, ids=named)
def test_hostile_content_keeps_the_window(open_page: OpenPage, hostile: Catalogue, spec: BrowseSpec) -> None:
    page = open_page(spec, catalogue=hostile)
    for key in spec.views:
        page._switches[key].click()
        assert page.width() == 1282
        assert page.minimumSizeHint().width() <= 1282
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in page.findChildren(QLabel))


@pytest.mark.parametrize("spec", SPECS, ids=named)
@pytest.mark.parametrize("size", [(716, 500), (1282, 634), (1836, 934)])
def test_fits_every_window(open_page: OpenPage, spec: BrowseSpec, size: tuple[int, int]) -> None:
    page = open_page(spec, lang="en")
    page.resize(*size)
    assert (page.width(), page.height()) == size


def test_the_pages_read_no_more_than_a_page(open_page: OpenPage, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    plain = Catalogue.page

    def noted(self: Catalogue, kinds: tuple[str, ...], query: Query, offset: int, limit: int) -> object:
        asked.append(limit)
        return plain(self, kinds, query, offset, limit)

    monkeypatch.setattr(Catalogue, "page", noted)
    for spec in SPECS:
        open_page(spec)
    assert asked
    assert max(asked) <= 100


def test_larger_text_still_fits(open_page: OpenPage) -> None:
    page = open_page(replace(ENTERPRISES), scale=1.5)
    assert page.width() == 1282
