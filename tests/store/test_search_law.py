"""What a literal search finds is what LIKE finds, for any text and any query, in the eyes of every viewer."""

import sqlite3
from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.store.searched import Said, holding, like, made
from zibo_app.domain.evidence import Audience
from zibo_app.store.read_search import ids
from zibo_app.store.reader import Reader, View

LETTERS = "新恒汇高密度封装材料园区a新A b2.8GW%_\"*('　（，+é㎡Ⅲ電ﬁ𠮷👍\u200b\x00"
TEXTS = st.one_of(
    st.text(st.sampled_from(LETTERS), max_size=12),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=12),
)
AUDIENCES = st.sampled_from(tuple(Audience))
RECORDS = st.lists(st.builds(Said, TEXTS, TEXTS, TEXTS, TEXTS, AUDIENCES, AUDIENCES), min_size=1, max_size=6)
QUERIES = st.lists(TEXTS, max_size=4)
SETTINGS = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.fixture(scope="module")
def tables() -> Iterator[sqlite3.Connection]:
    connection = made()
    yield connection
    connection.close()


def asked(records: list[Said], queries: list[str]) -> list[str]:
    """What people type are parts of what is there; random text alone would seldom be found."""
    texts = [text for record in records for text in record[:4] if text]
    parts = [text[at : at + length] for text in texts for at in range(len(text)) for length in (1, 2, 4)]
    joined = [f"{one}{between}{other}" for one, other in pairwise(parts) for between in ("", " ")]
    return [*dict.fromkeys((*queries, *texts, *parts, *joined))]


@given(records=RECORDS, queries=QUERIES, viewer=AUDIENCES)
@example(
    [Said("园 区b 区2GW碳", "ab c", "abc", "bc")],
    ["园区", "b区", "abc", "gw碳", "w碳", "c", "区2g"],
    Audience.STAFF,
)
@SETTINGS
def test_the_literal_search_is_like(
    tables: sqlite3.Connection, records: list[Said], queries: list[str], viewer: Audience
) -> None:
    with holding(tables, records) as filled:
        every = asked(records, queries)
        expected = {query: like(filled, viewer, query) for query in every}
        view = View(Reader(filled), viewer)
        found = {query: sorted(ids(view, query)) for query in every}
        assert found == expected
