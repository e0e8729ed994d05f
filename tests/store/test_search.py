"""Searching the sample: order, what is shown of a hit, viewers, pinyin, and words that mean harm."""

import sqlite3
from pathlib import Path

import pytest

from tests.made import edited, sample_file
from tests.store.searched import Said, holding, made
from zibo_app.domain.evidence import Audience
from zibo_app.domain.search import Hit, Matched
from zibo_app.domain.text import Text
from zibo_app.store import read_search
from zibo_app.store.build import build
from zibo_app.store.catalogue import Catalogue, open_catalogue
from zibo_app.store.read_said import WIDE, shortened
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


@pytest.fixture
def guest(catalogue: Catalogue) -> Catalogue:
    return catalogue.seen_by(Audience.PUBLIC)


def test_hits_say_where_the_words_stand(catalogue: Catalogue) -> None:
    assert told(catalogue.search("星尘"))[:1] == [("star-gas", Matched.NAME)]
    (hit,) = catalogue.search("23.8")
    assert (hit.brief.id, hit.matched, hit.figure) == (
        "foil-project",
        Matched.FIGURE,
        "foil-project.total_investment",
    )
    assert "23.8亿元" in hit.said.zh
    assert "2.38 billion" in hit.said.en
    (hit, *_) = catalogue.search("首创")
    assert (hit.brief.id, hit.matched, hit.said) == (
        "star-gas",
        Matched.TEXT,
        Text("技术 自称首创。", "Technology Says it was first."),
    )


def test_a_figure_is_found_as_printed_and_shown_as_worded(catalogue: Catalogue) -> None:
    (hit,) = catalogue.search("3亿元", kinds=["project"])
    assert (hit.figure, hit.said.zh) == ("med-project.total_investment", "总投资 3亿余元")


def test_an_alias_is_said_in_both_languages(tmp_path: Path) -> None:
    build(edited(tmp_path, ("enterprise", 'name = "星尘"', 'name = "甲烷行"')), tmp_path / "one.db")
    opened = open_catalogue(tmp_path / "one.db")
    for text, matched in (("甲烷", Matched.ALIAS), ("jwh", Matched.PINYIN), ("jiawanxing", Matched.PINYIN)):
        (hit,) = opened.search(text)
        assert (hit.brief.id, hit.matched) == ("star-gas", matched)
        assert hit.said == Text("甲烷行", "甲烷行")
    opened.close()


def test_a_related_name_is_said(catalogue: Catalogue) -> None:
    hits = {hit.brief.id: hit for hit in catalogue.search("薄箔")}
    assert hits["star-gas"].matched is Matched.RELATED
    assert hits["star-gas"].said == Text("5GW薄箔项目", "5 GW foil project")
    assert hits["foil-project"].matched is Matched.NAME


def test_hits_have_a_note_by_their_kinds_own_fields(catalogue: Catalogue) -> None:
    notes = {
        hit.brief.id: hit.note.zh
        for word in ("星尘", "薄箔", "小星", "虚风")
        for hit in catalogue.search(word)
    }
    industry = catalogue.briefs(["cloud-industry"])["cloud-industry"].name.zh
    assert notes["star-gas"] == industry
    assert notes["foil-project"] == "已投产/竣工"
    assert notes["little-star"] == "国家级"
    assert notes["wind-loan"] == "政策性贷款"


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


def test_guests_find_nothing_that_is_for_staff(catalogue: Catalogue, guest: Catalogue) -> None:
    for text in ("首创", "张虚构", "3.56", "zhangxugou", "zxg"):
        assert catalogue.search(text), text
        assert guest.search(text) == (), text
        assert guest.search_ids(text) == (), text
        assert guest.search_count(text) == {}, text


def test_guests_do_not_see_staff_words_in_what_they_find(guest: Catalogue) -> None:
    for text in ("星尘", "月影", "项目", "a"):
        shown = " ".join(f"{hit.said.zh} {hit.said.en} {hit.note.zh}" for hit in guest.search(text))
        assert "首创" not in shown
        assert "张虚构" not in shown


PLANTED = ("鱻", "plantedword", "鱻 暗号", "xianren", "77377", "7377")


def test_a_planted_word_of_staff_is_nowhere_for_guests(tmp_path: Path) -> None:
    edits = (
        (
            "enterprise",
            'text = { zh = "自称首创。", en = "Says it was first." }',
            'text = { zh = "鱻暗号", en = "plantedword" }',
        ),
        ("project", 'value = "3"\n', 'value = "77377"\naudience = "staff"\n'),
        ("person", 'zh = "张虚构"', 'zh = "鱻人"'),
    )
    build(edited(tmp_path, *edits), tmp_path / "one.db")
    staff = open_catalogue(tmp_path / "one.db")
    assert {"star-gas", "person-zhang"} <= set(staff.search_ids("鱻"))
    assert staff.search_ids("77377") == ("med-project",)
    assert staff.similar_words("plantedwrd") == ("plantedword",)
    for viewer in (Audience.PUBLIC, Audience.DOMESTIC):
        seen = staff.seen_by(viewer)
        assert [seen.search_ids(text) for text in PLANTED] == [()] * len(PLANTED)
        assert [seen.search(text) for text in PLANTED] == [()] * len(PLANTED)
        assert seen.similar_words("plantedwrd") == ()
    staff.close()


def test_guests_do_not_find_an_unconfirmed_english_name(tmp_path: Path) -> None:
    edits = (
        (
            "enterprise",
            'zh = "星尘瓦斯科技有限公司", en = ""',
            'zh = "星尘瓦斯科技有限公司", en = "Stardust Vapour"',
        ),
    )
    build(edited(tmp_path, *edits), tmp_path / "one.db")
    staff = open_catalogue(tmp_path / "one.db")
    guest = staff.seen_by(Audience.PUBLIC)
    assert "star-gas" in staff.search_ids("stardust")
    assert "foil-project" in staff.search_ids("stardust")
    assert guest.search_ids("stardust") == ()
    assert "star-gas" in guest.search_ids("星尘")
    staff.close()


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


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("短", "短"),
        ("零" * 30 + "针" + "零" * 60, "…" + "零" * 15 + "针" + "零" * 44 + "…"),
        ("针" + "零" * 70, "针" + "零" * 59 + "…"),
        ("零" * 70 + "针", "…" + "零" * 59 + "针"),
    ],
)
def test_long_sentences_are_cut_around_the_word(text: str, shown: str) -> None:
    assert shortened(text, ("针",)) == shown
    assert len(shown) <= WIDE + 2


def test_english_is_cut_between_words() -> None:
    cut = shortened("word " * 20 + "needle " + "word " * 20, ("needle",))
    assert cut.startswith("…word")
    assert "needle" in cut
    assert cut.endswith("word…")


def test_mistyped_words(catalogue: Catalogue) -> None:
    for typed in ("invstment", "investmentt", "invesmtent", "inveztment"):
        assert catalogue.similar_words(typed)[0] == "investment"
    assert catalogue.similar_words("xingchne") == ("xingchen",)
    assert catalogue.similar_words("invetsmnt") == ()
    assert catalogue.similar_words("abc") == ()
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
