"""The stack of pages: which page shows what, built once, and how wishes are passed on."""

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from zibo_app.domain.evidence import Audience
from zibo_app.domain.kinds import BY_KEY
from zibo_app.ui.context import Context
from zibo_app.ui.guest.frame import GUEST_PAGES
from zibo_app.ui.navigator import Place
from zibo_app.ui.pages import PAGES
from zibo_app.ui.pages.page import Page
from zibo_app.ui.pages.spec import PageSpec, page_of
from zibo_app.ui.stack import PageStack

STATE = (("sort", "name"),)


class Marked(Page):
    """A page that says what it was shown."""

    def show_place(self, record: str, state: tuple[tuple[str, str], ...]) -> None:
        self.shown = record, state

    def record(self) -> str:
        return self.shown[0]

    def state(self) -> tuple[tuple[str, str], ...]:
        return self.shown[1]


SPECS = (
    PageSpec("first", "First", "house", Marked),
    PageSpec("firms", "Firms", "factory", Marked, ("enterprise",)),
)


@pytest.fixture
def stack(ctx: Context, qtbot: QtBot) -> PageStack:
    made = PageStack(ctx, SPECS)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        (Place("firms", "inov", STATE), Place("firms", "inov", STATE)),
        (Place("", "inov", STATE), Place("firms", "inov", STATE)),
        (Place("", "value-added"), Place("first")),
        (Place("", "no-such-record"), Place("first")),
        (Place("no-such-page", "inov"), Place("first")),
        (Place(""), Place("first")),
        (Place("<b>", "'; drop table record --"), Place("first")),
    ],
)
def test_a_place_is_completed(stack: PageStack, asked: Place, found: Place) -> None:
    assert stack.resolve(asked) == found


def test_a_page_is_built_once_and_kept(stack: PageStack) -> None:
    stack.go(Place("first"))
    first = stack.currentWidget()
    stack.go(Place("firms", "inov", STATE))
    assert stack.count() == 2
    stack.go(Place("first"))
    assert stack.currentWidget() is first
    assert stack.count() == 2


def test_the_present_place_is_taken_down(stack: PageStack) -> None:
    assert stack.here("firms") == Place("firms")
    stack.go(Place("firms", "inov", STATE))
    assert stack.here("firms") == Place("firms", "inov", STATE)


def test_wishes_are_passed_on(stack: PageStack, qtbot: QtBot) -> None:
    stack.go(Place("first"))
    page = stack.currentWidget()
    assert isinstance(page, Page)
    with qtbot.waitSignals([stack.figure_requested, stack.action_requested, stack.settled], timeout=500):
        page.figure_requested.emit("f")
        page.action_requested.emit("quit")
        page.settled.emit()
    for wish, place in ((page.wish_record, Place("", "x")), (page.wish_page, Place("x"))):
        with qtbot.waitSignal(stack.place_requested, timeout=500) as heard:
            wish("x")
        assert heard.args == [place]


def test_a_plain_page_has_no_place_of_its_own(ctx: Context, qtbot: QtBot) -> None:
    page = Page(ctx)
    qtbot.addWidget(page)
    page.show_place("record", STATE)
    assert (page.record(), page.state()) == ("", ())


def test_every_kind_of_record_has_a_page_for_staff(real_kinds: set[str]) -> None:
    assert {kind: page_of(PAGES, kind) for kind in real_kinds if not page_of(PAGES, kind)} == {}


def test_every_kind_guests_see_has_a_page(make_ctx: MakeContext, real_kinds: set[str]) -> None:
    catalogue = make_ctx(viewer=Audience.PUBLIC).catalogue
    seen = {kind for kind in real_kinds if catalogue.count((kind,))}
    assert {kind for kind in seen if not page_of(GUEST_PAGES, kind)} == set()


@pytest.fixture
def real_kinds(ctx: Context) -> set[str]:
    return {kind for kind in BY_KEY if ctx.catalogue.count((kind,))}
