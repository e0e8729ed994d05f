"""The order of hits: who is called so, what synonyms lead to, what is said, what only sounds so."""

from collections.abc import Sequence

import pytest

from zibo_app.domain.evidence import Audience
from zibo_app.domain.listing import Brief
from zibo_app.domain.search import Hit, Matched
from zibo_app.domain.synonym import Synonym
from zibo_app.domain.text import Text
from zibo_app.services.search_hits import called_first, fitting, merged
from zibo_app.services.search_leads import How, Lead
from zibo_app.store.catalogue import Catalogue

FOIL = Synonym(id="foil", words=("箔材",), refs=("foil-project", "star-gas"))
STARTED = Synonym(id="begun", words=("动工",), refs=("key-projects.started",))
POWER = Synonym(id="power", words=("电费",), questions=("power-price",))


def hit(which: str, matched: Matched, zh: str = "甲", en: str = "", said: str = "") -> Hit:
    return Hit(Brief(which, "project", Text(zh, en or zh)), matched, Text(said, said))


def lead(synonym: Synonym, how: How = How.WHOLE, word: str = "") -> Lead:
    return Lead(synonym, word or synonym.words[0], how)


def ids(hits: Sequence[Hit]) -> list[str]:
    return [each.brief.id for each in hits]


NAME, ALIAS, FIGURE = (hit(str(each), each) for each in (Matched.NAME, Matched.ALIAS, Matched.FIGURE))
TOLD, NEAR, SPOKEN = (hit(str(each), each) for each in (Matched.TEXT, Matched.RELATED, Matched.PINYIN))
ALL = (NAME, ALIAS, FIGURE, TOLD, NEAR, SPOKEN)


# -- synonyms among the hits -----------------------------------------------------------------------
@pytest.mark.parametrize("how", [How.WHOLE, How.HELD])
def test_what_a_word_leads_to_stands_before_what_is_told(catalogue: Catalogue, how: How) -> None:
    found = merged(catalogue, ALL, (lead(FOIL, how),))
    assert ids(found) == ["name", "alias", "figure", "foil-project", "star-gas", "text", "related", "pinyin"]


def test_what_a_word_may_become_stands_before_pinyin(catalogue: Catalogue) -> None:
    found = merged(catalogue, ALL, (lead(FOIL, How.BEGUN),))
    assert ids(found) == ["name", "alias", "figure", "text", "related", "foil-project", "star-gas", "pinyin"]


def test_a_target_says_the_word_that_led_to_it(catalogue: Catalogue) -> None:
    first, second = merged(catalogue, (), (lead(FOIL),))
    assert (first.matched, first.said, first.figure) == (Matched.RELATED, Text("箔材", "箔材"), "")
    assert first.note
    assert second.brief.name.zh == "星尘瓦斯科技有限公司"


def test_a_figure_leads_to_its_record(catalogue: Catalogue) -> None:
    (found,) = merged(catalogue, (), (lead(STARTED),))
    assert (found.brief.id, found.figure) == ("key-projects", "key-projects.started")


def test_a_question_alone_is_no_hit(catalogue: Catalogue) -> None:
    assert merged(catalogue, (), (lead(POWER),)) == ()


def test_a_record_is_there_once_where_it_fits_best(catalogue: Catalogue) -> None:
    named, told = hit("foil-project", Matched.NAME), hit("star-gas", Matched.TEXT)
    found = merged(catalogue, (named, told), (lead(FOIL),))
    assert ids(found) == ["foil-project", "star-gas"]
    assert [each.matched for each in found] == [Matched.NAME, Matched.RELATED]


def test_targets_that_are_hidden_are_no_hits(catalogue: Catalogue) -> None:
    hidden = Synonym(id="h", words=("x",), refs=("no-such", "foil-project"))
    assert ids(merged(catalogue.seen_by(Audience.PUBLIC), (), (lead(hidden),))) == ["foil-project"]


@pytest.mark.parametrize(
    ("word", "kept"), [("rent", ["whole", "begins"]), ("pv", ["whole", "inside", "begins", "pinyin"])]
)
def test_a_latin_synonym_is_no_part_of_a_word_nor_pinyin(
    catalogue: Catalogue, word: str, kept: list[str]
) -> None:
    literal = (
        hit("whole", Matched.NAME, en="The rent"),
        hit("begins", Matched.TEXT, said="rental prices"),
        hit("inside", Matched.NAME, en="Different firms"),
        hit("pinyin", Matched.PINYIN, zh="人体"),
    )
    found = merged(catalogue, literal, (lead(POWER, How.WHOLE, word),))
    assert ids(found) == kept


def test_a_word_within_the_text_takes_nothing_away(catalogue: Catalogue) -> None:
    literal = (hit("inside", Matched.NAME, en="Different firms"), SPOKEN)
    assert ids(merged(catalogue, literal, (lead(POWER, How.HELD, "rent"),))) == ["inside", "pinyin"]


# -- which synonyms are meant ----------------------------------------------------------------------
@pytest.mark.parametrize("matched", [Matched.NAME, Matched.ALIAS, Matched.FIGURE])
def test_a_word_within_a_name_is_not_meant_unless_it_answers(matched: Matched) -> None:
    held = tuple(lead(each, How.HELD) for each in (FOIL, STARTED, POWER))
    kept = fitting((hit("a", matched),), held)
    assert [each.synonym.id for each in kept] == ["begun", "power"]


@pytest.mark.parametrize("matched", [Matched.TEXT, Matched.RELATED, Matched.PINYIN])
def test_without_a_name_every_word_is_meant(matched: Matched) -> None:
    held = (lead(FOIL, How.HELD),)
    assert fitting((hit("a", matched),), held) == fitting((), held) == held


@pytest.mark.parametrize("how", [How.WHOLE, How.BEGUN])
def test_a_whole_or_begun_word_is_always_meant(how: How) -> None:
    assert fitting((NAME,), (lead(FOIL, how),)) == (lead(FOIL, how),)


# -- who is called so ------------------------------------------------------------------------------
def test_a_whole_name_comes_first(catalogue: Catalogue) -> None:
    longer, whole = hit("a", Matched.NAME, "月影医疗器械"), hit("b", Matched.NAME, "月影医疗")
    assert ids(called_first(catalogue, "月影医疗", (longer, whole))) == ["b", "a"]


def test_a_short_name_comes_before_the_beginning_of_others(catalogue: Catalogue) -> None:
    longer = hit("a", Matched.NAME, "星尘瓦斯项目")
    firm = hit("star-gas", Matched.NAME, "星尘瓦斯科技有限公司")
    first, second = called_first(catalogue, "星尘瓦斯", (longer, firm))
    assert (first.brief.id, first.said, second) == ("star-gas", Text("星尘瓦斯", "星尘瓦斯"), longer)


def test_a_whole_name_comes_before_a_short_one(catalogue: Catalogue) -> None:
    named = hit("a", Matched.NAME, "星尘瓦斯")
    firm = hit("star-gas", Matched.NAME, "星尘瓦斯科技有限公司")
    assert ids(called_first(catalogue, "星尘瓦斯", (firm, named))) == ["a", "star-gas"]


def test_otherwise_the_order_stays(catalogue: Catalogue) -> None:
    assert called_first(catalogue, "乙", ALL) == ALL
    assert called_first(catalogue, "乙", ()) == ()
