"""What a search answers on the shipped catalogue: the card, the hits, the questions, in order."""

from collections.abc import Iterator

import pytest

from tests.shipped import opened
from zibo_app.domain.evidence import Audience
from zibo_app.domain.search import Matched
from zibo_app.services.search import Found, popular, search
from zibo_app.store.catalogue import Catalogue


@pytest.fixture(scope="module")
def real(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    with opened(tmp_path_factory.mktemp("shipped")) as catalogue:
        yield catalogue


def ids(found: Found) -> list[str]:
    return [hit.brief.id for hit in found.hits]


def test_pinyin_finds_both_packaging_projects(real: Catalogue) -> None:
    found = search(real, "fz")
    assert {"xinhenghui-packaging", "xincai-substrate"} <= set(ids(found))
    assert "封装" in found.words


@pytest.mark.parametrize(("typed", "meant"), [("xjr", "小巨人"), ("fengzhuang", "封装"), ("dianjie", "电解")])
def test_pinyin_of_one_word_is_answered_like_it(real: Catalogue, typed: str, meant: str) -> None:
    spoken, said = search(real, typed), search(real, meant)
    assert (spoken.answer, spoken.questions) == (said.answer, said.questions)
    assert set(ids(spoken)) == set(ids(said))
    assert spoken.words == (typed, meant)
    assert spoken.hits[0].matched is Matched.PINYIN


def test_pinyin_of_several_words_is_answered_by_none(real: Catalogue) -> None:
    found = search(real, "zdxm")
    assert (found.answer, found.words) == (None, ("zdxm", "重点项目", "重大项目"))


def test_synonyms_stand_before_pinyin_and_say_so(real: Catalogue) -> None:
    found = search(real, "chips")
    assert ids(found)[:2] == ["xincai-substrate", "xinhenghui-packaging"]
    assert {(hit.matched, hit.said.zh) for hit in found.hits[:5]} == {(Matched.RELATED, "chips")}
    assert not [hit for hit in found.hits if hit.matched is Matched.PINYIN]


def test_names_stand_before_synonyms(real: Catalogue) -> None:
    found = search(real, "电池")
    assert ids(found)[:3] == ["weilan-battery", "langu-electrolyte", "weilan"]
    assert found.hits[0].matched is Matched.NAME


def test_a_name_within_a_question_is_found(real: Catalogue) -> None:
    found = search(real, "新华制药的电话是多少")
    assert ids(found)[0] == "xinhua-pharma"
    assert [answer.question.id for answer in found.questions] == ["contact"]


def test_a_synonym_within_a_name_is_not_meant(real: Catalogue) -> None:
    assert "rongchang" not in ids(search(real, "新华制药"))
    assert [a.question.id for a in search(real, "政策性贷款").questions] == ["loans"]


def test_a_mistyped_letter_is_mended(real: Catalogue) -> None:
    found = search(real, "batery")
    assert (found.corrected, found.query) == ("battery", "batery")
    assert ids(found) == ids(search(real, "battery"))
    assert search(real, "battery").corrected == ""


@pytest.mark.parametrize("text", ["hydrogen", "氢能", "zzzz", "签证"])
def test_what_is_not_there_is_not_made_up(real: Catalogue, text: str) -> None:
    found = search(real, text)
    assert not found
    assert (found.hits, found.answer, found.questions, found.corrected) == ((), None, (), "")


@pytest.mark.parametrize("text", ["", "   ", "\n"])
def test_nothing_typed_finds_nothing(real: Catalogue, text: str) -> None:
    assert search(real, text) == Found("")


def test_a_limit_holds_and_the_counts_go_on(real: Catalogue) -> None:
    every, few = search(real, "项目", 500), search(real, "项目", 3)
    assert ids(few) == ids(every)[:3]
    assert few.counts["project"] == every.counts["project"] > 3


def test_a_limit_holds_for_what_synonyms_lead_to(real: Catalogue) -> None:
    assert ids(search(real, "chips", 3)) == ids(search(real, "chips"))[:3]
    assert search(real, "chips", 3).counts == search(real, "chips").counts


@pytest.mark.parametrize("text", ["封装", "小巨人", "chips", "链主", "电池"])
def test_counts_are_of_the_hits(real: Catalogue, text: str) -> None:
    found = search(real, text)
    assert sum(found.counts.values()) == len(found.hits) == len(set(ids(found)))


# -- guests ----------------------------------------------------------------------------------------
def test_guests_do_not_find_persons(real: Catalogue) -> None:
    assert ids(search(real, "张文涛"))[0] == "zhang-wentao"
    assert "zhang-wentao" not in ids(search(real.seen_by(Audience.PUBLIC), "张文涛"))


def test_popular_searches_find_something_for_everybody(real: Catalogue) -> None:
    offers = popular(real)
    assert popular(real.seen_by(Audience.PUBLIC)) == offers
    assert 6 <= len(offers) <= 10
    for viewer in Audience:
        for offer in offers:
            for words in (offer.zh, offer.en):
                found = search(real.seen_by(viewer), words)
                assert found.answer or found.hits, words
