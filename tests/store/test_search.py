"""Searching the sample: order, what is shown of a hit, viewers, pinyin, and words that mean harm."""

import sqlite3
from pathlib import Path

import pytest

from tests.made import sample_file
from tests.store.searched import Said, holding, made
from zibo_app.domain.evidence import Audience
from zibo_app.domain.search import Hit, Matched
from zibo_app.store import read_search
from zibo_app.store.catalogue import Catalogue, open_catalogue
from zibo_app.store.reader import Reader, View

HOSTILE = [
    "%",
    "_",
    '"',
    "'",
    "*",
    "(",
    ")",
    "NEAR",
    "AND",
    "a AND b",
    "NOT x",
    "^a",
    "{name}: a",
    "-a",
    "a*",
]
HOSTILE += [
    "",
    " ",
    "\x00",
    "\ud800",
    "\ue000",
    "\\",
    ";--",
    "龘" * 10_000,
    "x" * 10_000,
    "a " * 10_000,
    "'" * 190,
]


def told(hits: tuple[Hit, ...]) -> list[tuple[str, Matched]]:
    return [(hit.brief.id, hit.matched) for hit in hits]


ORDER = [
    Said("甲", summary="乙石材"),
    Said("乙石材厂"),
    Said("北乙石材"),
    Said("丙", alias="乙石材行"),
    Said("乙石材"),
    Said("丁", statement="产乙石材"),
]


@pytest.fixture
def ordered() -> sqlite3.Connection:
    return made()


def found(connection: sqlite3.Connection, text: str, limit: int = 50) -> list[int]:
    view = View(Reader(connection), Audience.STAFF)
    records = [read_search._named, read_search._holding, read_search._sounding]
    values = {"any": 1, "kinds": "[]", "limit": limit}
    words = read_search.asked(text)
    return [*dict.fromkeys(at for step in records for at, _ in step(view, words, text, values))]


def test_whole_names_come_first_then_beginnings_then_the_rest(ordered: sqlite3.Connection) -> None:
    with holding(ordered, ORDER) as filled:
        assert found(filled, "乙石材") == [4, 1, 2, 3, 0, 5]
        assert found(filled, "yishicai") == [1, 2, 3, 4]


def test_beginnings_come_in_order_however_many_there_are(
    ordered: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    records = [
        Said("北红"),
        Said("红" * 3),
        Said("x", alias="红"),
        Said("红a b"),
        Said("红", audience=Audience.STAFF),
    ]
    orders = []
    for few in (500, 1):
        monkeypatch.setattr(read_search, "FEW", few)
        with holding(ordered, records) as filled:
            orders.append([found(filled, text) for text in ("红", "红a", "红a b", "红 b")])
    assert orders[0] == orders[1] == [[4, 1, 3, 0, 2], [3], [3], [3, 0]]


def test_of_several_words_the_worst_place_decides(ordered: sqlite3.Connection) -> None:
    records = [
        Said("甲", summary="红 蓝"),
        Said("红", statement="蓝"),
        Said("红蓝"),
        Said("红", alias="蓝"),
        Said("红"),
    ]
    with holding(ordered, records) as filled:
        assert found(filled, "红 蓝") == [2, 3, 0, 1]
        assert found(filled, "蓝 hong") == [1, 2, 3]


def test_every_word_must_match(catalogue: Catalogue) -> None:
    assert told(catalogue.search("薄箔 23.8")) == [("foil-project", Matched.FIGURE)]
    assert catalogue.search("薄箔 没有") == ()


def test_kinds_and_limit_narrow(catalogue: Catalogue) -> None:
    assert {hit.brief.kind for hit in catalogue.search("月影", kinds=["project"])} == {"project"}
    assert len(catalogue.search("a", limit=3)) == 3
    assert catalogue.search("a", limit=0) == ()


def test_counts_by_kind(catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    ids = catalogue.search_ids("月影")
    counted = catalogue.search_count("月影")
    assert sum(counted.values()) == len(ids)
    assert counted["project"] == 1
    monkeypatch.setattr(read_search, "COUNTED", 1)
    assert sum(catalogue.search_count("月影").values()) == 1
    assert catalogue.search_count("") == {}


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_are_literal(catalogue: Catalogue, text: str) -> None:
    hits = catalogue.search(text)
    ids = catalogue.search_ids(text)
    catalogue.search_count(text)
    assert catalogue.similar_words(text) == ()
    assert {hit.brief.id for hit in hits if hit.matched is not Matched.PINYIN} <= set(ids)


def test_a_name_is_found_without_its_marks(catalogue: Catalogue) -> None:
    assert "moon-med" in catalogue.search_ids("(moonmed)")
    assert catalogue.search("５ｇｗ薄箔")[0].brief.id == "foil-project"


def test_mistyped_words(catalogue: Catalogue) -> None:
    for typed in ("invstment", "investmentt", "invesmtent", "inveztment"):
        assert catalogue.similar_words(typed)[0] == "investment"
    assert catalogue.similar_words("xingchne") == ("xingchen",)
    assert catalogue.similar_words("invetsmnt") == ()
    assert catalogue.similar_words("abc") == ()
    assert catalogue.similar_words("weichuagn")[0] == "weichuang"
    assert catalogue.similar_words("wiechaugn") == ()
    assert "investment" not in catalogue.similar_words("investment")


def test_a_damaged_index_is_a_refusal_with_words(tmp_path: Path) -> None:
    path = sample_file(tmp_path, sealed=False)
    connection = sqlite3.connect(path)
    connection.execute("UPDATE search_data SET block = zeroblob(10) WHERE id > 100")
    connection.commit()
    connection.close()
    with pytest.raises(Exception, match="E-C") as caught:
        open_catalogue(path).search("薄箔")
    assert type(caught.value).__name__ == "Refused"
