"""What the drawer says of a figure, in the words of each viewer and language."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel, QLayout, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from zibo_app.domain.evidence import Audience
from zibo_app.domain.figure import Level, Nature
from zibo_app.domain.text import Text
from zibo_app.services.plans import NOTE
from zibo_app.ui import evidence
from zibo_app.ui.context import Context
from zibo_app.ui.evidence import Evidence


def found(ctx: Context, figure: str) -> Evidence:
    gathered = evidence.gather(ctx, figure)
    assert gathered is not None, figure
    return gathered


def words(qtbot: QtBot, *parts: QWidget | QLayout) -> list[str]:
    holder = QWidget()
    qtbot.addWidget(holder)
    for part in parts:
        layout = QWidget(holder)
        layout.setLayout(part) if isinstance(part, QLayout) else part.setParent(layout)
    return [label.text().replace("\u200b", "") for label in holder.findChildren(QLabel)]


def test_an_unknown_figure_has_none(ctx: Context) -> None:
    assert evidence.gather(ctx, "no.such") is None


def test_the_head_reads_in_both_languages(ctx: Context, make_ctx: MakeContext, qtbot: QtBot) -> None:
    zh = words(qtbot, *evidence.head(ctx, found(ctx, "outside-funds.amount")))
    assert {"128", "亿元"} <= set(zh)
    assert any(text.startswith("RMB 12.8 billion · ") for text in zh)
    english = make_ctx(lang="en")
    en = words(qtbot, *evidence.head(english, found(english, "outside-funds.amount")))
    assert {"RMB", "12.8", "billion"} <= set(en)
    assert any(text.startswith("128亿元 · ") for text in en)


def test_what_a_figure_is(ctx: Context) -> None:
    said = dict(evidence.facts(ctx, found(ctx, "new-projects-100m.rank")))
    assert said[ctx.tr("Period")] == "2023 年"
    assert said[ctx.tr("Level")] == "市级 · 淄博市"
    assert said[ctx.tr("To check")]
    assert ctx.tr("Basis") not in said


def test_a_plan_says_how_it_is_counted(ctx: Context) -> None:
    plan = found(ctx, "prov-key-projects.plan")
    assert dict(evidence.facts(ctx, plan))[ctx.tr("Basis")] == "计划"
    bare = replace(plan, figure=replace(plan.figure, note=Text()))
    assert dict(evidence.facts(ctx, bare))[ctx.tr("Basis")] == NOTE.zh


def test_a_company_is_named_as_the_one_who_says_it(ctx: Context) -> None:
    said = dict(evidence.facts(ctx, found(ctx, "xiandao-ito.total_investment")))
    by = said[ctx.tr("Stated by")]
    assert by.startswith(ctx.tr("According to the company"))
    assert "先导薄膜" in by


def test_what_is_not_said_is_left_out_for_guests(ctx: Context, make_ctx: MakeContext) -> None:
    figure = replace(
        found(ctx, "outside-funds.amount").figure, period="", level=Level.UNSAID, nature=Nature.COUNT
    )
    bare = Evidence(figure, None, None, (), ())
    staff = dict(evidence.facts(ctx, bare))
    assert staff[ctx.tr("Period")] == "时间未注明"
    assert staff[ctx.tr("Level")] == "级别未注明"
    guest = make_ctx(viewer=Audience.PUBLIC)
    said = dict(evidence.facts(guest, bare))
    assert guest.tr("Period") not in said
    assert guest.tr("To check") not in said
    assert said[guest.tr("Level")] == ""


def test_each_place_is_named_once_with_its_spans_for_staff(
    ctx: Context, make_ctx: MakeContext, qtbot: QtBot
) -> None:
    one = found(ctx, "outside-funds.amount")
    twice = replace(one, cited=one.cited * 2)
    said = words(qtbot, *evidence.sources(ctx, twice.cited))
    span = one.cited[0].citation
    assert said.count(ctx.say(one.cited[0].source.title)) == 1
    where = [text for text in said if str(span.start) in text]
    assert len(where) == 1
    assert where[0].count(str(span.end)) == 2
    assert any(str(one.cited[0].place.paragraph) in text for text in said)
    guest = make_ctx(viewer=Audience.PUBLIC)
    assert not [
        text for text in words(qtbot, *evidence.sources(guest, twice.cited)) if str(span.start) in text
    ]
    assert not list(evidence.sources(ctx, ()))


@pytest.mark.parametrize("viewer", [Audience.STAFF, Audience.PUBLIC])
def test_how_many_are_named(make_ctx: MakeContext, viewer: Audience) -> None:
    ctx = make_ctx(lang="en", viewer=viewer)
    assert evidence.named(ctx, found(ctx, "listed-added.added")) == "Named: 2 of 2"
    some = evidence.named(ctx, found(ctx, "incubators.excellent"))
    assert some.startswith("Named: 1 of 5 (")
    none = evidence.named(ctx, found(ctx, "little-giants.added"))
    assert ("source" in some, "source" in none) == (ctx.staff, ctx.staff)
    assert evidence.named(ctx, found(ctx, "gdp.growth")) == ""


def test_members_without_a_number(ctx: Context) -> None:
    some = found(ctx, "listed-added.added")
    bare = replace(some, figure=replace(some.figure, value=""))
    assert "2" in evidence.named(ctx, bare)
    assert "/" not in evidence.named(ctx, bare)
    opened = replace(some, figure=replace(some.figure, open_list=True))
    assert evidence.named(ctx, opened) != evidence.named(ctx, some)


def test_facts_without_words_leave_no_line(ctx: Context, qtbot: QtBot) -> None:
    layout = evidence.fact_rows(ctx, [("A", "one"), ("B", ""), ("C", "three")])
    assert words(qtbot, layout) == ["A", "one", "C", "three"]
