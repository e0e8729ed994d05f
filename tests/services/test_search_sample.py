"""Search on a made-up catalogue: other content, other questions, the same ways."""

import pytest

from zibo_app.domain.evidence import Audience
from zibo_app.domain.question import Coverage
from zibo_app.domain.search import CountAnswer, FigureAnswer
from zibo_app.domain.text import Text
from zibo_app.services.faq import Answer
from zibo_app.services.search import LIMIT, Found, popular, search
from zibo_app.store.catalogue import Catalogue


@pytest.fixture
def guest(catalogue: Catalogue) -> Catalogue:
    return catalogue.seen_by(Audience.PUBLIC)


def ids(found: Found) -> list[str]:
    return [hit.brief.id for hit in found.hits]


@pytest.mark.parametrize("text", ["23.8", "23.8亿元", "RMB 2.38 billion", "2.38 billion"])
def test_the_number_answers(guest: Catalogue, text: str) -> None:
    answer = search(guest, text).answer
    assert isinstance(answer, FigureAnswer)
    assert (answer.figure.id, answer.record.id) == ("foil-project.total_investment", "foil-project")


@pytest.mark.parametrize("text", ["动工", "ground-breaking", "何时动工"])
def test_a_synonym_answers_with_its_figure_and_the_plan_beside(guest: Catalogue, text: str) -> None:
    answer = search(guest, text).answer
    assert isinstance(answer, FigureAnswer)
    assert [answer.figure.key, *(figure.key for figure in answer.beside)] == [
        "started",
        "planned",
        "completion",
    ]


@pytest.mark.parametrize("text", ["电费", "ELECTRICITY", "电费多少", "供電"])
def test_a_synonym_answers_with_its_question(guest: Catalogue, text: str) -> None:
    found = search(guest, text)
    assert isinstance(found.answer, Answer)
    assert (found.answer.question.id, found.answer.coverage) == ("power-price", Coverage.NONE)
    assert found


def test_what_leads_to_staff_only_leads_guests_nowhere(catalogue: Catalogue, guest: Catalogue) -> None:
    assert [each.question.id for each in search(catalogue, "内情").questions] == ["staff-question"]
    assert not search(guest, "内情")
    assert not search(guest, "inside story").questions
    assert not search(guest, "内部问题").questions


def test_staff_only_words_are_mended_for_staff_alone(catalogue: Catalogue, guest: Catalogue) -> None:
    assert search(catalogue, "insode story").corrected == "inside"
    assert search(guest, "insode story").corrected == ""


def test_offers_are_those_that_lead_somewhere(catalogue: Catalogue, guest: Catalogue) -> None:
    assert popular(guest) == (Text("电费", "electricity"), Text("箔材", "foils"))
    assert popular(catalogue) == (*popular(guest), Text("内情", "inside story"))


def test_names_that_share_a_word_are_counted_and_named(catalogue: Catalogue) -> None:
    answer = search(catalogue, "月影").answer
    assert answer is None or isinstance(answer, CountAnswer)
    both = search(catalogue, "项目")
    assert both.answer is None
    assert {"foil-project", "med-project"} <= set(ids(both))


def test_a_search_is_limited(catalogue: Catalogue) -> None:
    assert LIMIT == 50
    assert len(search(catalogue, "样例", 2).hits) == 2
    assert len(search(catalogue, "电费", 1).questions) == 1


def test_what_was_typed_is_kept_but_for_spaces(catalogue: Catalogue) -> None:
    found = search(catalogue, "  月影   医疗 ")
    assert (found.query, found.words) == ("月影 医疗", ("月影", "医疗"))


@pytest.mark.parametrize(
    "text", ["%", "_", '"', "*", "' OR 1=1 --", "NEAR(a b)", "{public} : x", "\x00", "🙂", "月" * 500]
)
def test_marks_are_words_like_others(catalogue: Catalogue, text: str) -> None:
    found = search(catalogue, text)
    assert found.corrected == ""
    assert isinstance(found.hits, tuple)
