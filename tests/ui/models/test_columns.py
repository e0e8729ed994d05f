"""Columns come from the kinds' own descriptions."""

import pytest

from tests.ui.conftest import MakeContext
from zibo_app.domain.kinds import BY_KEY, KINDS
from zibo_app.domain.listing import Brief, Query, Row
from zibo_app.domain.text import Text
from zibo_app.ui.context import Context
from zibo_app.ui.models.columns import HONOURS, KIND, LEAD, NAME, columns_of, joined, lead_text

EACH = [(kind.key,) for kind in KINDS]
SEVERAL = [("park", "platform", "zone"), ("policy", "plan"), ("enterprise", "person")]


def labels(kinds: tuple[str, ...]) -> list[Text]:
    return [column.label for column in columns_of(kinds)]


@pytest.mark.parametrize("kinds", [*EACH, *SEVERAL])
def test_begin_with_the_name_and_end_with_the_lead_figure(kinds: tuple[str, ...]) -> None:
    found = labels(kinds)
    assert found[0] is NAME
    assert found[-1] is LEAD
    assert all(column.width > 0 for column in columns_of(kinds))


@pytest.mark.parametrize("kinds", [*EACH, *SEVERAL])
def test_hold_every_field_once(kinds: tuple[str, ...]) -> None:
    keys = [column.sort for column in columns_of(kinds) if column.sort]
    fields = {field.key for key in kinds for field in BY_KEY[key].fields}
    assert fields <= set(keys)
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("kinds", EACH)
def test_one_kind_needs_no_column_of_kinds(kinds: tuple[str, ...]) -> None:
    assert KIND not in labels(kinds)


@pytest.mark.parametrize("kinds", SEVERAL)
def test_several_kinds_are_told_apart(kinds: tuple[str, ...]) -> None:
    assert KIND in labels(kinds)


def test_honours_and_industries_only_where_a_kind_has_them() -> None:
    assert HONOURS in labels(("enterprise",))
    assert HONOURS not in labels(("policy",))
    assert Text("产业", "Industry") in labels(("project",))
    assert Text("产业", "Industry") not in labels(("person",))


@pytest.mark.parametrize(("lang", "name"), [("zh", "新华制药"), ("en", "Shandong Xinhua Pharmaceutical")])
def test_words_a_real_row(make_ctx: MakeContext, lang: str, name: str) -> None:
    ctx = make_ctx(lang=lang)
    row = ctx.catalogue.lines(["xinhua-pharma"])["xinhua-pharma"]
    words = {column.label.en: column.word(ctx, row) for column in columns_of(("enterprise", "person"))}
    assert words["Name"].startswith(name)
    assert words["Kind"] == ctx.say(BY_KEY["enterprise"].label)
    assert words["Industry"] == ctx.say(row.industries[0])
    assert ctx.say(row.honours[0]) in words["Honours"]
    assert words["Lead figure"] == ""


def test_words_the_lead_figure_with_its_label(ctx: Context) -> None:
    row = ctx.catalogue.lines(["xiandao-ito"])["xiandao-ito"]
    assert lead_text(ctx, row) == "总投资 23.8亿元 · 据企业介绍"


def test_a_rank_that_leads_says_among_whom(make_ctx: MakeContext) -> None:
    for lang, words in (
        ("zh", "发展竞争力排名 第25位 · 全国"),
        ("en", "Development competitiveness, rank 25th · nationwide"),
    ):
        ctx = make_ctx(lang)
        assert lead_text(ctx, ctx.catalogue.lines(["bio-park"])["bio-park"]) == words


def test_a_field_another_kind_has_is_empty(ctx: Context) -> None:
    row = Row(Brief("x", "zone", Text("甲", "A")), Text())
    assert [column.word(ctx, row) for column in columns_of(("park", "zone"))][2:] == [""] * 5


def test_lists_read_as_the_language_does(make_ctx: MakeContext) -> None:
    texts = (Text("甲", "A"), Text("", ""), Text("乙", "B"))
    assert joined(make_ctx(), texts) == "甲、乙"
    assert joined(make_ctx(lang="en"), texts) == "A, B"


def test_the_sort_keys_are_understood_by_the_catalogue(ctx: Context) -> None:
    for kinds in (*EACH, *SEVERAL):
        for column in columns_of(kinds):
            if column.sort:
                plain = ctx.catalogue.page(kinds, Query(sort=column.sort), 0, 500)
                turned = ctx.catalogue.page(kinds, Query(sort=column.sort, descending=True), 0, 500)
                assert {row.brief.id for row in plain} == {row.brief.id for row in turned}
