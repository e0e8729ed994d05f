"""Short names: only those that surely mean the record, and are shorter than its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.made import sample_content, sample_file
from zibo_app.domain.evidence import Audience
from zibo_app.domain.kind import Certainty
from zibo_app.store.catalogue import Catalogue, open_catalogue


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Catalogue]:
    catalogue = open_catalogue(sample_file(tmp_path))
    yield catalogue
    catalogue.close()


def expected() -> dict[str, str]:
    found = {}
    for _, record in sample_content().records:
        sure = [alias.name for alias in record.aliases if alias.certainty is Certainty.CERTAIN]
        shorter = sorted((name for name in sure if len(name) < len(record.name.zh)), key=len)
        if shorter:
            found[record.id] = shorter[0]
    return found


def test_the_shortest_sure_name_is_given(opened: Catalogue) -> None:
    ids = [record.id for _, record in sample_content().records]
    assert expected()
    assert opened.short_names(ids) == expected()


def test_only_what_was_asked_for(opened: Catalogue) -> None:
    one = next(iter(expected()))
    assert opened.short_names([one, "no-such"]) == {one: expected()[one]}
    assert opened.short_names([]) == {}


def test_a_guest_gets_no_name_of_what_is_not_released(opened: Catalogue) -> None:
    guest = opened.seen_by(Audience.PUBLIC)
    ids = list(expected())
    assert set(guest.short_names(ids)) == set(guest.briefs(ids)) & set(ids)
