"""The lines: grouped by kind with the best first, questions where they belong, pages for staff only."""

from dataclasses import replace

import pytest

from tests.ui.conftest import MakeContext
from tests.ui.search.conftest import FIRM, PROJECT, found_by_hand, hits, question
from zibo_app.domain.evidence import Audience
from zibo_app.domain.search import Matched
from zibo_app.domain.text import LANGS, Lang
from zibo_app.services.search import Found
from zibo_app.ui.context import Context
from zibo_app.ui.navigator import Place
from zibo_app.ui.pages import PAGES
from zibo_app.ui.search.rows import Row, grouped, rows_of


def test_kinds_stand_together_the_best_first(ctx: Context) -> None:
    found = hits(ctx.catalogue)
    ids = [hit.brief.id for hit in grouped(found)]
    assert ids == [PROJECT, "xincai-substrate", FIRM, "xincai"]
    assert grouped(()) == []


def test_a_line_says_what_matched_and_where(ctx: Context) -> None:
    project, _, firm, _ = rows_of(ctx, found_by_hand(ctx.catalogue, "hits"), PAGES)
    at = project.name.index("封装")
    assert (project.sort, project.marks, project.said, project.note) == ("项目", ((at, 2),), "", "加快推进")
    assert (firm.sort, firm.name, firm.marks, firm.note) == ("企业", "新恒汇", (), "电子信息")
    assert firm.said[firm.said_marks[0][0] :].startswith("封装")
    assert project.place == Place("", PROJECT)
    assert firm.spoken == f"企业, 新恒汇, {firm.said}, 电子信息"


def test_what_repeats_the_name_is_not_said_again(ctx: Context) -> None:
    (hit, *_) = hits(ctx.catalogue)
    found = Found("x", ("x",), hits=(replace(hit, said=hit.brief.name),))
    assert rows_of(ctx, found, ())[0].said == ""


def test_a_chinese_sentence_stands_where_there_is_no_english(make_ctx: MakeContext) -> None:
    ctx = make_ctx("en")
    hit = hits(ctx.catalogue)[1]
    found = Found("x", ("封装",), hits=(replace(hit, said=replace(hit.said, en="")),))
    assert rows_of(ctx, found, ())[0].said == hit.said.zh


def test_what_matched_in_the_other_language_is_shown_in_it(ctx: Context) -> None:
    project, firm, *_ = hits(ctx.catalogue)
    rows = rows_of(ctx, Found("packaging", ("packaging",), hits=(project, firm)), ())
    assert [row.marks for row in rows] == [(), ()]
    assert rows[0].said == project.brief.name.en
    assert rows[1].said == firm.said.en
    assert all(row.said[row.said_marks[0][0] :].lower().startswith("packaging") for row in rows)
    unknown = rows_of(ctx, Found("x", ("nowhere",), hits=(project, firm)), ())
    assert [row.said for row in unknown] == ["", firm.said.zh]


def test_questions_follow_names_and_go_before_mentions(ctx: Context) -> None:
    gap = question(ctx.catalogue, stated=False)
    named = Found("x", ("x",), hits=hits(ctx.catalogue), questions=(gap,))
    only = tuple(hit for hit in named.hits if hit.matched is Matched.RELATED)
    said = ctx.tr("Question")
    assert [row.sort == said for row in rows_of(ctx, named, ())] == [False] * 4 + [True]
    rows = rows_of(ctx, replace(named, hits=only), ())
    assert [row.sort == said for row in rows] == [True, False, False]
    assert rows[0].place == Place("questions", gap.question.id)
    assert rows[0].note.startswith("?")
    stated = question(ctx.catalogue, stated=True)
    assert rows_of(ctx, Found("x", ("x",), questions=(stated,)), ())[0].note in {"", "◐ 部分载明"}


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize(
    ("typed", "page"),
    [("指标", "indicators"), ("indic", "indicators"), ("设置", "settings"), ("SETT", "settings")],
)
def test_a_page_is_offered_by_either_name_to_staff_alone(
    make_ctx: MakeContext, lang: Lang, typed: str, page: str
) -> None:
    ctx = make_ctx(lang)
    rows = rows_of(ctx, Found(typed, (typed,)), PAGES)
    assert [row.place for row in rows] == [Place(page)]
    guest = make_ctx(lang, Audience.PUBLIC)
    assert rows_of(guest, Found(typed, (typed,)), PAGES) == ()


def test_nothing_typed_offers_no_page(ctx: Context) -> None:
    assert rows_of(ctx, Found(""), PAGES) == ()
    assert Row("a", "b", Place("")).spoken == "a, b"
