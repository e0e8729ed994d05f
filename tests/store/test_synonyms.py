"""The words visitors use: checked strictly, kept in order, hidden with what they lead to."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.made import edited, sample_content
from tests.shipped import opened
from zibo_app.domain.evidence import Audience
from zibo_app.domain.synonym import Synonym
from zibo_app.store.catalogue import Catalogue
from zibo_app.store.content import load
from zibo_app.store.names import fold
from zibo_app.store.problems import ContentRefused

MISTAKES = [
    ('words = ["动工", "ground-breaking"]', "words = []", "begun", "words", "no words"),
    ('"箔材", ', '"箔材", " ", ', "foil", "words", "an empty word"),
    ('"箔材", ', '"电费", ', "foil", "words", "twice"),
    ('"foils"]', '"foils", "Foils"]', "foil", "words", "twice"),
    ('questions = ["power-price"]\n', "", "current", "refs", "leads nowhere"),
    ('questions = ["power-price"]', 'questions = ["power"]', "current", "questions", "does not exist"),
    ('refs = ["key-projects.started"]', 'refs = ["key-projects.begun"]', "begun", "refs", "does not exist"),
    ('refs = ["key-projects.started"]', 'refs = ["power-price"]', "begun", "refs", "does not exist"),
    ('id = "begun"', 'id = "foil"', "foil", "id", "duplicate id"),
    ('en = "foils"', 'en = ""', "foil", "offer", "one language is missing"),
    ('questions = ["power-price"]', 'questions = ["power-price"]\nbut = ["x"]', "current", "but", "no word"),
    ('refs = ["foil-project"', 'but = ["foils", "foils"]\nrefs = ["foil-project"', "foil", "but", "twice"),
    ('refs = ["foil-project"', 'but = ["foils"]\nrefs = ["foil-project"', "foil", "but", "is a word"),
    ('id = "begun"', 'id = "begun"\nword = "x"', "begun", "word", "unknown key"),
]


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    with opened(tmp_path_factory.mktemp("shipped")) as catalogue:
        yield catalogue


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda each: f"{each[2]} {each[4]}")
def test_a_mistake_is_told(tmp_path: Path, mistake: tuple[str, str, str, str, str]) -> None:
    old, new, entry, key, words = mistake
    with pytest.raises(ContentRefused) as caught:
        load(edited(tmp_path, ("synonyms", old, new)))
    told = [(p.entry, p.key, p.message) for p in caught.value.problems if p.file == "synonyms.toml"]
    assert any((e, k) == (entry, key) and words in m.en and m.zh for e, k, m in told), told


def test_content_without_synonyms_is_whole(tmp_path: Path) -> None:
    folder = edited(tmp_path)
    (folder / "synonyms.toml").unlink()
    assert load(folder).synonyms == ()


def test_staff_read_what_was_written(catalogue: Catalogue) -> None:
    assert catalogue.synonyms == sample_content().synonyms
    assert [synonym.id for synonym in catalogue.synonyms] == ["current", "foil", "begun", "within"]


def test_what_leads_only_to_hidden_things_is_hidden(catalogue: Catalogue) -> None:
    guest = catalogue.seen_by(Audience.PUBLIC)
    assert [synonym.id for synonym in guest.synonyms] == ["current", "foil", "begun"]


# -- the shipped words -----------------------------------------------------------------------------
def test_there_are_many_in_both_languages(shipped: Catalogue) -> None:
    words = [word for synonym in shipped.synonyms for word in synonym.words]
    assert len(words) >= 120
    assert len(words) == len({fold(word) for word in words})
    one_sided = [s.id for s in shipped.synonyms if len({word.isascii() for word in s.words}) == 1]
    assert one_sided == []


def test_each_question_is_reached_in_both_languages(shipped: Catalogue) -> None:
    asked = {question.id for question in shipped.questions()}
    assert len(asked) == 34
    reached = {
        ascii_only: {
            q for s in shipped.synonyms for q in s.questions if ascii_only in map(str.isascii, s.words)
        }
        for ascii_only in (True, False)
    }
    assert reached == {True: asked, False: asked}


@pytest.mark.parametrize("viewer", Audience)
def test_every_target_is_there_for_the_viewer(shipped: Catalogue, viewer: Audience) -> None:
    seen = shipped.seen_by(viewer)
    questions = {question.id for question in seen.questions()}
    for synonym in seen.synonyms:
        assert targets(seen, synonym) == set(synonym.refs), synonym.id
        assert set(synonym.questions) <= questions
        assert synonym.refs or synonym.questions


def targets(catalogue: Catalogue, synonym: Synonym) -> set[str]:
    """Those of a synonym's references that the catalogue gives to this viewer."""
    figures = set(catalogue.figures_by_id(synonym.refs))
    return figures | set(catalogue.briefs(ref for ref in synonym.refs if ref not in figures))


def test_offers_are_a_handful(shipped: Catalogue) -> None:
    guest = shipped.seen_by(Audience.PUBLIC)
    offers = [synonym.offer for synonym in shipped.synonyms if synonym.offer]
    assert 6 <= len(offers) <= 10
    assert [synonym.offer for synonym in guest.synonyms if synonym.offer] == offers


@pytest.mark.parametrize("word", ["氢能", "hydrogen", "税收返还比例", "独角兽", "unicorn", "签证", "visa"])
def test_what_the_source_does_not_have_has_no_word(shipped: Catalogue, word: str) -> None:
    assert [s.id for s in shipped.synonyms if fold(word) in map(fold, s.words)] == []
