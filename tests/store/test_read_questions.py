"""Questions come back part by part, and what answers them as far as the viewer may see it."""

from pathlib import Path

import pytest

from tests.made import edited, sample_content
from zibo_app.domain.evidence import Audience
from zibo_app.store.catalogue import Catalogue
from zibo_app.store.content import load
from zibo_app.store.problems import ContentRefused


def test_parts_come_back_as_they_were_written(catalogue: Catalogue) -> None:
    written = sample_content().questions
    assert catalogue.questions() == written
    first, second = written[0].parts[0], written[1].parts[0]
    assert (first.refs, first.open_list) == (("key-projects.started", "foil-project"), True)
    assert second.by_sector == ("enterprise",)
    assert written[0].parts[1].narrow


def test_parts_for_staff_are_theirs_alone(catalogue: Catalogue) -> None:
    guest = catalogue.seen_by(Audience.PUBLIC)
    assert [len(question.parts) for question in catalogue.questions()] == [3, 2, 1, 1]
    assert [len(question.parts) for question in guest.questions()] == [3, 1, 1]


def test_statements_are_found_by_reference(catalogue: Catalogue) -> None:
    found = catalogue.statements_by_ref(["star-gas#claim", "star-gas#no-such", "star-gas", "nobody#claim"])
    assert list(found) == ["star-gas#claim"]
    record, statement = found["star-gas#claim"]
    assert (record, statement.text.zh) == ("star-gas", "自称首创。")
    assert statement.cite == ("report:220-230",)
    assert catalogue.seen_by(Audience.PUBLIC).statements_by_ref(["star-gas#claim"]) == {}


def test_which_of_these_are_of_an_industry(catalogue: Catalogue) -> None:
    asked = ["star-gas", "foil-project", "med-project", "no-such"]
    assert catalogue.of_industry("cloud-industry", asked) == {"star-gas", "foil-project"}
    assert catalogue.of_industry("foil-project", asked) == frozenset()


@pytest.mark.parametrize(
    ("old", "new", "key", "words"),
    [
        (
            'label = { zh = "电价", en = "Power price" }',
            'label = { zh = "", en = "" }',
            "parts[0].label",
            "no label",
        ),
        (
            'text = { zh = "电价多少？", en = "What does power cost?" }',
            'text = { zh = "", en = "" }',
            "text",
            "no text",
        ),
        ("by_sector = [", "narrow = true, by_sector = [", "parts[0].narrow", "by_sector"),
        ('refs = ["star-gas#claim"]', 'refs = ["star-gas#"]', "parts[1].refs", "does not exist"),
    ],
)
def test_a_question_that_asks_nothing_is_refused(
    tmp_path: Path, old: str, new: str, key: str, words: str
) -> None:
    with pytest.raises(ContentRefused) as caught:
        load(edited(tmp_path, ("questions", old, new)))
    told = [(p.file, p.key, p.message.en) for p in caught.value.problems]
    assert [(file, found) for file, found, _ in told] == [("questions.toml", key)]
    assert words in told[0][2]
