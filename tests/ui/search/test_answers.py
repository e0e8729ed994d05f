"""An answer in words: the number and what it is, both readings, its place, what is copied."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.conftest import MakeContext
from tests.ui.search.conftest import PROJECT, brief, count_answer, figure_answer, question
from tests.ui.seen import words_of
from zibo_app.domain.evidence import Audience, State
from zibo_app.domain.figure import Basis, Level, Measure
from zibo_app.domain.kinds import BY_KEY
from zibo_app.domain.question import Coverage
from zibo_app.domain.search import CountAnswer, FigureAnswer
from zibo_app.domain.text import LANGS, Lang, Text
from zibo_app.domain.wording import figure_text
from zibo_app.services import faq
from zibo_app.services.charting import COMPANY
from zibo_app.services.search import search
from zibo_app.ui.context import Context
from zibo_app.ui.navigator import Place
from zibo_app.ui.search.answers import OTHER, copied, shown
from zibo_app.ui.search.card import AnswerCard
from zibo_app.ui.search.large import LargeView

VIEWERS = [Audience.STAFF, Audience.PUBLIC]


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("viewer", VIEWERS)
def test_every_figure_says_all_that_it_is(make_ctx: MakeContext, lang: Lang, viewer: Audience) -> None:
    ctx = make_ctx(lang, viewer)
    figures = ctx.catalogue.figures(tuple(BY_KEY))
    assert len(figures) > 50
    known = ctx.catalogue.briefs({figure.entity for figure in figures})
    for figure in figures:
        said = shown(ctx, FigureAnswer(figure, known[figure.entity]))
        assert said.number.number
        assert ctx.say(figure.label) in said.heading or ctx.name(known[figure.entity]) in said.heading
        assert said.other.startswith(figure_text(figure, OTHER[lang]))
        assert ctx.say(figure.nature) in said.caption
        assert figure.period.rstrip("-") in said.caption
        assert ctx.say(figure.scope) in said.caption
        assert (ctx.say(COMPANY) in said.caption) is bool(figure.attribution)
        assert (figure.level is Level.UNSAID) or ctx.say(figure.level) in said.caption
        assert (figure.measure is Measure.UNSAID) or ctx.say(figure.measure) in said.caption
        assert said.planned is (figure.basis is Basis.PLAN)
        assert not said.planned or ctx.say(Basis.PLAN) in said.caption
        assert (said.evidence, said.place) == (figure.id, Place("", figure.entity))
        assert bool(said.where) is bool(figure.cite)


def test_guests_do_not_read_what_is_lacking(make_ctx: MakeContext) -> None:
    ctx = make_ctx("zh", Audience.PUBLIC)
    figures = ctx.catalogue.figures(tuple(BY_KEY))
    bare = next(f for f in figures if f.level is Level.UNSAID or f.measure is Measure.UNSAID)
    answer = FigureAnswer(replace(bare, period="", level=Level.UNSAID), brief(ctx.catalogue, bare.entity))
    assert "未注明" not in shown(ctx, answer).caption
    assert "未注明" in shown(make_ctx("zh"), answer).caption


def test_a_state_is_told_in_the_viewers_words(make_ctx: MakeContext) -> None:
    for viewer, word in zip(VIEWERS, ("ƒ 推算", "ƒ 据此计算"), strict=True):
        ctx = make_ctx("zh", viewer)
        answer = figure_answer(ctx.catalogue)
        assert shown(ctx, answer).badge[1] == "source"
        derived = replace(answer, figure=replace(answer.figure, state=State.DERIVED))
        assert shown(ctx, derived).badge == (word, "unstated")


def test_what_stands_beside_is_told_and_a_plan_is_called_one(ctx: Context) -> None:
    answer = figure_answer(ctx.catalogue)
    (line,) = shown(ctx, answer).lines
    assert any(each.basis is Basis.PLAN for each in answer.beside)
    for each in answer.beside:
        assert f"{each.label.zh} {figure_text(each, 'zh')}" in line
    assert "2024 年 · 计划" in line
    assert shown(ctx, replace(answer, beside=())).lines == ()


def test_a_heading_says_nothing_twice(ctx: Context) -> None:
    figure = ctx.catalogue.figures_of("prov-key-projects")[0]
    other = brief(ctx.catalogue, "inov")
    assert shown(ctx, FigureAnswer(figure, other)).heading == f"{other.name.zh} · {figure.label.zh}"
    same = brief(ctx.catalogue, "prov-key-projects")
    assert shown(ctx, FigureAnswer(figure, same)).heading == figure.label.zh


@pytest.mark.parametrize("lang", LANGS)
def test_our_own_count_says_whose_it_is(make_ctx: MakeContext, lang: Lang) -> None:
    ctx = make_ctx(lang)
    said = shown(ctx, count_answer(ctx.catalogue))
    assert said.number.number == "2"
    assert said.number.after == ("个" if lang == "zh" else "")
    assert "封装" in said.heading
    assert ctx.say(BY_KEY["project"].plural) in said.heading
    assert ctx.name(brief(ctx.catalogue, PROJECT)) in said.caption
    assert said.badge == (ctx.tr("Our own count of what is named"), "unstated")
    assert (said.evidence, said.where) == ("", "")


def test_kinds_are_counted_in_their_words(make_ctx: MakeContext) -> None:
    ctx = make_ctx()
    one = CountAnswer("enterprise", "x", (brief(ctx.catalogue, "inov"),))
    assert shown(ctx, one).number.after == "家"
    assert "enterprise" in shown(ctx, one).other
    assert "enterprises" not in shown(ctx, one).other


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("viewer", VIEWERS)
def test_every_question_shows_how_far_it_is_answered(
    make_ctx: MakeContext, lang: Lang, viewer: Audience
) -> None:
    ctx = make_ctx(lang, viewer)
    marks = {Coverage.FULL: "✓", Coverage.PARTIAL: "◐", Coverage.NONE: "?"}
    for answer in faq.answers(ctx.catalogue):
        said = shown(ctx, answer)
        assert said.heading == ctx.say(answer.question.text)
        assert said.badge[0].startswith(marks[answer.coverage])
        assert (said.ask is None) is (answer.coverage is Coverage.FULL)
        assert bool(said.lines) is bool(answer.stated)
        assert said.place == Place("questions", answer.question.id)
        assert said.number.number == ""


@pytest.mark.parametrize("lang", LANGS)
def test_a_figure_is_copied_in_both_languages(make_ctx: MakeContext, lang: Lang) -> None:
    ctx = make_ctx(lang)
    answer = figure_answer(ctx.catalogue)
    lines = copied(ctx, answer).splitlines()
    assert len(lines) == 2
    for line, tongue in zip(lines, (lang, OTHER[lang]), strict=True):
        other = replace(ctx, lang=tongue)
        for words in (
            other.say(answer.figure.label),
            other.figure(answer.figure),
            answer.figure.period,
            other.say(answer.figure.nature),
            other.say(State.SOURCE),
            shown(other, answer).where,
        ):
            assert words in line


def test_counts_and_questions_are_copied_too(ctx: Context) -> None:
    lines = copied(ctx, count_answer(ctx.catalogue)).splitlines()
    assert ["2" in line for line in lines] == [True, True]
    gap = question(ctx.catalogue, stated=False)
    text = copied(ctx, gap)
    assert gap.question.text.zh in text
    assert gap.question.text.en in text


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("viewer", VIEWERS)
def test_what_was_added_is_told_to_be_no_total(
    make_ctx: MakeContext, qtbot: QtBot, lang: Lang, viewer: Audience
) -> None:
    ctx = make_ctx(lang, viewer)
    answer = search(ctx.catalogue, "小巨人").answer
    assert isinstance(answer, FigureAnswer)
    told = ctx.say(answer.unsaid)
    assert told.startswith("总数（存量）" if lang == "zh" else "The total")
    said = shown(ctx, answer)
    assert said.lines[0] == told
    card, large = AnswerCard(ctx, said, 900), LargeView(ctx, said)
    for widget in (card, large):
        qtbot.addWidget(widget)
        assert told in words_of(widget)
    assert all("总数（存量）" in line or "The total" in line for line in copied(ctx, answer).splitlines())
    assert shown(ctx, replace(answer, unsaid=Text())).lines == said.lines[1:]
