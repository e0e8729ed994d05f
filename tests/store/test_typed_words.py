"""The table of words for the on-screen keyboard, as the catalogue is built with it."""

import sqlite3
from pathlib import Path

import pytest

from zibo_app.domain.evidence import Audience
from zibo_app.store import typed_words
from zibo_app.store.typed_words import ASKED, fill_typed

WORDS = "SELECT word, syllables, initials, audience, times FROM typed_word ORDER BY word, audience"


def rows(file: Path) -> list[tuple[str, str, str, str, int]]:
    connection = sqlite3.connect(file)
    found = connection.execute(WORDS).fetchall()
    connection.close()
    return found


def test_each_word_has_a_syllable_a_hanzi_and_its_initials(file: Path) -> None:
    found = rows(file)
    assert len(found) > 100
    for word, syllables, initials, audience, times in found:
        assert len(syllables.split()) == len(word) == len(initials)
        assert initials == "".join(part[0] for part in syllables.split())
        assert audience in set(map(str, Audience))
        assert times > 0


def test_the_words_a_question_is_asked_with_are_always_there(file: Path) -> None:
    there = {word for word, *_, audience, _ in rows(file) if audience == str(Audience.PUBLIC)}
    assert set(ASKED.split("、")) <= there


def test_synonyms_are_for_those_who_may_see_where_they_lead(file: Path) -> None:
    seen = {(word, audience) for word, _, _, audience, _ in rows(file)}
    assert ("电费", str(Audience.PUBLIC)) in seen
    assert ("内情", str(Audience.STAFF)) in seen
    assert ("内情", str(Audience.PUBLIC)) not in seen


def test_only_the_words_used_most_are_kept_and_every_hanzi(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = {word for word, *_ in rows(file)}
    connection = sqlite3.connect(file)
    connection.execute("DELETE FROM typed_word")
    monkeypatch.setattr(typed_words, "MOST", 5)
    fill_typed(connection)
    after = {word for (word,) in connection.execute("SELECT DISTINCT word FROM typed_word")}
    connection.close()
    assert {word for word in before if len(word) == 1} == {word for word in after if len(word) == 1}
    assert len([word for word in after if len(word) > 1]) == 5
