"""The detail pane: every record opens, guests see nothing that is for staff, hostile text does no harm."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from tests.ui.browse.conftest import Show, read
from tests.ui.conftest import MakeContext
from zibo_app.domain.evidence import Audience
from zibo_app.domain.kinds import KINDS
from zibo_app.domain.listing import Query
from zibo_app.store.catalogue import Catalogue
from zibo_app.ui.browse.detail import DetailPane
from zibo_app.ui.browse.parts import RecordLink
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.card import Active

EVERY = tuple(kind.key for kind in KINDS)


def pane_of(ctx: Context, show: Show, record: str, *, touch: bool = False) -> DetailPane:
    pane = DetailPane(ctx, touch=touch)
    pane.show_record(record)
    pane.setMinimumSize(0, 0)
    show(pane)
    return pane


def records(catalogue: Catalogue) -> Iterator[str]:
    for kind in EVERY:
        yield from (row.brief.id for row in catalogue.page((kind,), Query(), 0, 500))


def links(pane: DetailPane) -> dict[str, RecordLink]:
    return {link.key: link for link in pane._scroll.widget().findChildren(RecordLink)}


def whole(pane: DetailPane) -> str:
    return "\n".join(read(pane))


@pytest.mark.parametrize("viewer", [Audience.STAFF, Audience.PUBLIC])
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_opens_every_record(make_ctx: MakeContext, show: Show, lang: str, viewer: Audience) -> None:
    ctx = make_ctx(lang=lang, viewer=viewer)
    pane = DetailPane(ctx)
    show(pane)
    for record in records(ctx.catalogue):
        pane.show_record(record)
        assert pane.record() == record
        brief = ctx.catalogue.briefs([record])[record]
        assert read(pane)[0] == ctx.name(brief)
        assert all(active.accessibleName() for active in pane.findChildren(Active))


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_guests_never_read_what_is_for_staff(make_ctx: MakeContext, show: Show, lang: str) -> None:
    staff, guest = make_ctx(lang=lang), make_ctx(lang=lang, viewer=Audience.PUBLIC)
    pane = DetailPane(guest)
    show(pane)
    marks = (staff.tr("(staff only)"), staff.tr("Evidence →"), staff.tr("Possibly the same"))
    for record in records(guest.catalogue):
        pane.show_record(record)
        words = whole(pane)
        for statement in staff.catalogue.record(record).statements:  # type: ignore[union-attr]
            if statement.audience is Audience.STAFF:
                assert staff.say(statement.text) not in words
        assert not any(mark in words for mark in marks)
        assert "原文未载" not in words
        assert pane.strip.isHidden()


def test_guests_have_no_page_of_a_person(make_ctx: MakeContext, show: Show) -> None:
    guest = make_ctx(viewer=Audience.PUBLIC)
    pane = pane_of(guest, show, "zhang-wentao")
    assert pane.record() == ""
    assert read(pane) == [guest.tr("This record is not in the catalogue.")]
    assert "zhang-wentao" not in links(pane_of(guest, show, "xiandao"))


def test_staff_statements_are_marked(ctx: Context, show: Show) -> None:
    record = ctx.catalogue.record("xiandao")
    assert record is not None
    inner = [s for s in record.statements if s.audience is Audience.STAFF]
    words = whole(pane_of(ctx, show, "xiandao"))
    assert inner
    lines = words.split("\n")
    for statement in inner:
        below = lines[lines.index(statement.text.zh) + 1]
        assert ctx.say(Audience.STAFF) in below


def test_guests_find_what_is_missing_in_one_block(make_ctx: MakeContext, show: Show) -> None:
    guest = make_ctx(viewer=Audience.PUBLIC)
    words = read(pane_of(guest, show, "xiandao"))
    assert guest.tr("Questions our staff can answer") in words
    assert "注册资本、营业收入、员工人数、用地面积、联系电话" in words


def test_guests_are_told_once_of_what_state_the_figures_are(make_ctx: MakeContext, show: Show) -> None:
    for lang, words in (("zh", "✓ 有出处"), ("en", "✓ Sourced")):
        guest, staff = make_ctx(lang, Audience.PUBLIC), make_ctx(lang)
        assert whole(pane_of(guest, show, "xiandao-ito", touch=True)).count(words) == 1
        assert words not in whole(pane_of(guest, show, "yuqigu", touch=True))
        assert words not in whole(pane_of(staff, show, "xiandao-ito"))


def test_touch_is_larger(make_ctx: MakeContext, show: Show) -> None:
    guest = make_ctx(viewer=Audience.PUBLIC)
    pane = pane_of(guest, show, "xiandao", touch=True)
    roles = {label.property("role") for label in pane._scroll.widget().findChildren(QLabel)}
    assert roles >= {"guest-name", "guest-text", "guest-second", "guest-figure"}
    assert not roles & {"second", "note", "figure", "name"}
    assert min(active.height() for active in pane._scroll.widget().findChildren(Active)) >= 48
    name = pane._scroll.widget().findChildren(QLabel)[0]
    assert name.fontInfo().pixelSize() == 26
    assert pane.strip.isHidden()


@pytest.mark.parametrize("width", [420, 848, 1400])
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_hostile_text_neither_widens_nor_renders(
    make_ctx: MakeContext, hostile: Catalogue, show: Show, lang: str, width: int
) -> None:
    ctx = make_ctx(lang=lang, catalogue=hostile)
    pane = DetailPane(ctx)
    show(pane)
    pane.resize(width, 600)
    for record in ("xiandao", "zone", "new-medicine", "zhiyang", "comp-loan", "chain-leader"):
        pane.show_record(record)
        content = pane._scroll.widget()
        assert isinstance(content, QWidget)
        assert content.width() <= pane.width()
        assert content.minimumSizeHint().width() <= width
        assert all(label.textFormat() is Qt.TextFormat.PlainText for label in content.findChildren(QLabel))
        assert pane.width() == width
