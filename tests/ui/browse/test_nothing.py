"""An empty result says what was filtered and offers the way out."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QStackedWidget
from pytestqt.qtbot import QtBot

from tests.ui.browse.conftest import Show, says
from tests.ui.conftest import MakeContext
from tests.ui.offices import with_office
from zibo_app.domain.listing import FacetCount
from zibo_app.domain.text import Text
from zibo_app.ui.browse.nothing import Nothing
from zibo_app.ui.context import Context
from zibo_app.ui.widgets.note import NoteButton

COUNTS = (
    FacetCount("stage", "done", Text("已投产/竣工", "In production or completed"), 0),
    FacetCount("stage", "planned", Text("2024 计划", "Planned for 2024"), 0),
    FacetCount("industry", "new-energy", Text("新能源制造", "New-energy manufacturing"), 0),
)
CHOSEN = (("stage", "done"), ("industry", "new-energy"), ("stage", "planned"))


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("zh", "阶段：已投产/竣工、2024 计划；产业：新能源制造"),
        ("en", "Stage: In production or completed, Planned for 2024; Industry: New-energy manufacturing"),
    ],
)
def test_says_what_was_filtered(make_ctx: MakeContext, show: Show, lang: str, said: str) -> None:
    panel = Nothing(make_ctx(lang=lang), ("project",))
    panel.tell(CHOSEN, COUNTS)
    show(panel)
    assert says(panel, said)
    assert panel.clear_button.isVisible()


def test_offers_to_clear(qtbot: QtBot, ctx: Context, show: Show) -> None:
    panel = Nothing(ctx, ("project",))
    panel.tell(CHOSEN, COUNTS)
    show(panel)
    with qtbot.waitSignal(panel.cleared, timeout=500):
        panel.clear_button.click()


def test_a_filter_of_no_known_facet_is_named_as_it_is(ctx: Context, show: Show) -> None:
    panel = Nothing(ctx, ("project",))
    panel.tell((("weather", "rain"),), ())
    show(panel)
    assert says(panel, "weather：rain")


def test_many_filters_do_not_stretch_the_page(ctx: Context, show: Show) -> None:
    panel = Nothing(ctx, ("project",))
    stack = QStackedWidget()
    stack.addWidget(panel)
    show(stack)
    panel.tell(tuple(("stage", "很长" * 200 + str(n)) for n in range(5)), ())
    assert stack.minimumSizeHint().height() <= 160
    assert (panel.width(), panel.height()) == (1282, 634)


def test_without_filters_the_catalogue_has_none(ctx: Context, show: Show) -> None:
    panel = Nothing(ctx, ("project",))
    panel.tell((), ())
    show(panel)
    assert says(panel, ctx.tr("The catalogue holds none of these records."))
    assert panel.clear_button.isHidden()


def test_what_no_record_has_is_not_stated(ctx: Context, show: Show) -> None:
    panel = Nothing(ctx, ("policy",))
    panel.tell((("need", "listing"),), ())
    show(panel)
    assert panel.unstated.isVisible()
    assert says(panel, "需求：上市")
    panel.tell((("stage", "done"), ("industry", "new-energy")), COUNTS)
    assert not panel.unstated.isVisible()


def test_what_was_asked_for_can_be_noted(ctx: Context, show: Show, tmp_path: Path) -> None:
    ctx = with_office(ctx, tmp_path)
    panel = Nothing(ctx, ("policy",))
    panel.tell((("need", "listing"),), ())
    show(panel)
    (note,) = panel.findChildren(NoteButton)
    note.button.click()
    assert ctx.session.office
    assert [each.text for each in ctx.session.office.noted()] == ["需求：上市"]
    ctx.session.office.close()
