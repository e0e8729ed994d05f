"""From a record's detail to the relation map around it, for staff; and what a tie's evidence tells whom."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext, OpenWindow
from zibo_app.domain.evidence import Audience
from zibo_app.domain.text import LANGS, Lang
from zibo_app.domain.tie import Tie, Way
from zibo_app.ui import said
from zibo_app.ui.browse.detail import DetailPane
from zibo_app.ui.context import Context
from zibo_app.ui.pages.chains import ChainsPage
from zibo_app.ui.widgets.buttons import Button

LEFT = Qt.MouseButton.LeftButton
AWARD = "tie|xinhua-medical|conferred>patent-500"
NAMED = "tie|inov|named>listed-added.added"
OFFICER = "officer_of"


def link_of(ctx: Context, qtbot: QtBot, record: str) -> Button | None:
    pane = DetailPane(ctx)
    qtbot.addWidget(pane)
    pane.show_record(record)
    words = ctx.tr("Relation map →")
    return next((each for each in pane.findChildren(Button) if each.accessibleName() == words), None)


def test_a_record_leads_to_the_map_around_it(open_window: OpenWindow, qtbot: QtBot) -> None:
    window = open_window("enterprises", "inov")
    page = window.frame.stack.currentWidget()
    words = window.ctx.tr("Relation map →")
    link = next(each for each in page.findChildren(Button) if each.accessibleName() == words)
    link.click()
    shown = window.frame.stack.currentWidget()
    assert isinstance(shown, ChainsPage)
    qtbot.waitUntil(shown.map.isVisible)
    assert shown.map.canvas.map.focus == "inov"
    assert shown.map.maker.wish.around == ("inov",)
    window.act("back")
    assert (window.navigator.here.page, window.navigator.here.record) == ("enterprises", "inov")


def test_what_is_linked_to_nothing_has_no_such_way(ctx: Context, qtbot: QtBot) -> None:
    assert link_of(ctx, qtbot, "inov") is not None
    assert link_of(ctx, qtbot, "other-chains") is None


def test_guests_have_no_such_way(make_ctx: MakeContext, qtbot: QtBot) -> None:
    assert link_of(make_ctx(viewer=Audience.PUBLIC), qtbot, "inov") is None


@pytest.mark.parametrize("lang", LANGS)
def test_a_tie_says_subject_relation_and_object(make_ctx: MakeContext, lang: Lang) -> None:
    ctx = make_ctx(lang=lang)
    known = said.gather(ctx, AWARD)
    assert known is not None
    names = ctx.catalogue.briefs(["xinhua-medical", "patent-500"])
    facts = dict(known.facts)
    assert facts[ctx.tr("Subject")] == ctx.name(names["xinhua-medical"])
    assert facts[ctx.tr("Relation")] == ctx.say(Way.CONFERRED)
    assert facts[ctx.tr("Object")] == ctx.name(names["patent-500"])
    assert known.record is not None
    assert known.record.id == "xinhua-medical"
    assert known.cited


def test_a_name_in_a_count_tells_of_the_figure(ctx: Context) -> None:
    known = said.gather(ctx, NAMED)
    figure = ctx.catalogue.figure("listed-added.added")
    assert known is not None
    assert figure is not None
    assert ctx.figure(figure) in dict(known.facts)[ctx.tr("Figure")]
    assert tuple(cited.citation.id for cited in known.cited) == figure.cite


@pytest.mark.parametrize(
    "key",
    [
        "tie|inov|conferred>nothing",
        "tie|nobody|conferred>patent-500",
        "tie|inov|",
        "tie|patent-500|conferred>xinhua-medical",
        "tie||",
    ],
)
def test_what_no_source_states_has_no_evidence(ctx: Context, key: str) -> None:
    assert said.gather(ctx, key) is None


def test_guests_read_published_and_not_what_is_for_staff(ctx: Context, make_ctx: MakeContext) -> None:
    guest = make_ctx(viewer=Audience.PUBLIC)
    known = said.gather(guest, AWARD)
    assert known is not None
    assert known.heading == guest.tr("Published relation") != ctx.tr("Stated relation")
    for_staff = [tie for tie in ctx.catalogue.ties(None, 4_000) if tie.audience is Audience.STAFF]
    assert OFFICER in {str(tie.bond) for tie in for_staff}
    for tie in for_staff:
        told = said.gather(ctx, said.tie_key(tie))
        assert told is not None
        assert (ctx.tr("Released to"), ctx.say(Audience.STAFF)) in told.facts
        assert said.gather(guest, said.tie_key(tie)) is None


def test_a_key_is_made_of_the_tie() -> None:
    assert said.tie_key(Tie("xinhua-medical", Way.CONFERRED, "patent-500", ())) == AWARD
    assert said.tie_key(Tie("inov", Way.NAMED, "listed-added", (), "listed-added.added")) == NAMED
    assert said.is_said(AWARD)
