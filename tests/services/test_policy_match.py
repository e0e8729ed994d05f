"""The policy finder: why a policy fits, what the source leaves open, and never a promise."""

from collections.abc import Iterator

import pytest

from tests.shipped import opened
from zibo_app.domain.kinds.policy import Need
from zibo_app.domain.listing import Query
from zibo_app.services.policy_match import MANY, NEEDS_OF, Fit, fit
from zibo_app.store.catalogue import Catalogue

PROMISES = ("保证", "承诺", "可获", "将获", "guarantee", "will receive", "entitled")


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    with opened(tmp_path_factory.mktemp("shipped")) as catalogue:
        yield catalogue


def fits(catalogue: Catalogue) -> dict[str, Fit]:
    rows = catalogue.page(("policy",), Query(), 0, 100)
    found = {row.brief.id: fit(catalogue, row) for row in rows}
    assert all(found.values())
    return {which: each for which, each in found.items() if each}


def test_every_policy_says_why_in_both_languages(shipped: Catalogue) -> None:
    assert all(each.why.zh and each.why.en for each in fits(shipped).values())


def test_whom_it_is_for_comes_first(shipped: Catalogue) -> None:
    why = fits(shipped)["comp-loan"].why
    assert why.zh == "适用对象：中小企业；为中小企业增添动力、减轻负担"
    assert why.en.startswith("For: ")


def test_what_only_the_catalogue_sorts_says_so(shipped: Catalogue) -> None:
    assert fits(shipped)["platform-chain"].why.zh == "按本目录归入“研发”"


def test_what_is_left_open_is_named(shipped: Catalogue) -> None:
    headings = [text.zh for text in fits(shipped)["comp-loan"].open]
    assert headings == ["金额", "条件", "时限", "文号"]


def test_nothing_is_promised(shipped: Catalogue) -> None:
    said = " ".join(f"{each.why.zh} {each.why.en}" for each in fits(shipped).values())
    assert not [word for word in PROMISES if word in said]


def test_a_record_of_another_kind_is_no_policy(shipped: Catalogue) -> None:
    assert fit(shipped, shipped.lines(["xiandao"])["xiandao"]) is None


def test_each_need_of_an_investor_belongs_to_one_stage() -> None:
    needs = [need for stage in NEEDS_OF.values() for need in stage]
    assert sorted(needs) == sorted(need for need in Need if need is not Need.GENERAL)
    assert len(set(needs)) == len(needs)


def test_there_are_enough_policies_for_stages(shipped: Catalogue) -> None:
    assert shipped.count(("policy",)) > MANY


def test_policies_can_be_narrowed_to_the_industry_they_name(shipped: Catalogue) -> None:
    query = Query(filters=(("concerned", "it-chain"),))
    rows = shipped.page(("policy",), query, 0, 10)
    assert [row.brief.id for row in rows] == ["chain-chief", "chain-forums"]
