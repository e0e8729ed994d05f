"""Firms, projects and parks named beside other words, on a made-up catalogue."""

import pytest

from zibo_app.domain.evidence import Audience
from zibo_app.domain.listing import Brief
from zibo_app.domain.search import Hit, Matched
from zibo_app.domain.text import Text
from zibo_app.services.search_owners import Owner, apart, firm, owners, owners_first
from zibo_app.store.catalogue import Catalogue


def named(found: tuple[Owner, ...]) -> list[tuple[str, str]]:
    return [(owner.word, owner.brief.id) for owner in found]


def owner(word: str, which: str = "w") -> Owner:
    return Owner(word, Brief(which, "enterprise", Text(word, word)))


@pytest.mark.parametrize(
    "text", ["月影医疗上市", "月影医疗 上市", "请问月影医疗上市吗", "moon medical (moonmed) listing"]
)
def test_a_whole_name_beside_other_words(catalogue: Catalogue, text: str) -> None:
    assert [which for _, which in named(owners(catalogue, text))] == ["moon-med"]


@pytest.mark.parametrize("text", ["月影医疗", "月影", "月影上市", "", "上市", "动工"])
def test_a_name_alone_or_a_part_of_one_is_none(catalogue: Catalogue, text: str) -> None:
    assert owners(catalogue, text) == ()


def test_the_longest_name_counts(catalogue: Catalogue) -> None:
    assert [which for _, which in named(owners(catalogue, "星尘瓦斯科技有限公司的项目"))] == ["star-gas"]
    assert named(owners(catalogue, "星尘瓦斯的项目")) == [("星尘瓦斯", "star-gas")]


def test_a_latin_name_is_none_within_a_word(catalogue: Catalogue) -> None:
    assert owners(catalogue, "honeymoon medical (moonmed) listing") == ()


@pytest.mark.parametrize("text", ["星尘瓦动工", "星尘瓦 动工", "动工星尘瓦"])
def test_a_firm_by_the_beginning_of_its_name(catalogue: Catalogue, text: str) -> None:
    assert named(firm(catalogue, text, ("动工",))) == [("星尘瓦", "star-gas")]


@pytest.mark.parametrize(
    "text", ["瓦斯科 动工", "样例高新 动工", "科技有限公司 动工", "abc 动工", "动工", "公司 动工"]
)
def test_what_no_one_firm_begins_with_names_none(catalogue: Catalogue, text: str) -> None:
    assert firm(catalogue, text, ("动工",)) == ()


def test_names_are_set_apart() -> None:
    assert apart("甲乙上市", [owner("甲乙")]) == "甲乙 上市"
    assert apart("问甲乙 上市", [owner("甲乙"), owner("乙")]) == "问 甲 乙 上市"
    assert apart("上市", []) == "上市"


def test_the_named_come_first_found_or_not(catalogue: Catalogue) -> None:
    other = Hit(Brief("foil-project", "project", Text("甲", "A")), Matched.NAME)
    told = Hit(Brief("star-gas", "enterprise", Text("乙", "B")), Matched.TEXT)
    star, moon = owner("星尘瓦斯", "star-gas"), owner("月影医疗", "moon-med")
    hits = owners_first(catalogue, (other, told), (moon, star))
    assert [hit.brief.id for hit in hits] == ["moon-med", "star-gas", "foil-project"]
    assert hits[0].said == Text("月影医疗", "月影医疗")
    assert hits[1] is told


def test_who_is_not_there_for_the_viewer_is_left_out(catalogue: Catalogue) -> None:
    guest = catalogue.seen_by(Audience.PUBLIC)
    assert owners_first(guest, (), (owner("x", "no-such"),)) == ()
