"""What a hit says: where the words stand, shortened around them, and a note to tell the record by."""

from pathlib import Path

import pytest

from tests.made import edited
from zibo_app.domain.search import Matched
from zibo_app.domain.text import Text
from zibo_app.store.build import build
from zibo_app.store.catalogue import Catalogue, open_catalogue
from zibo_app.store.read_said import WIDE, shortened


def test_hits_say_where_the_words_stand(catalogue: Catalogue) -> None:
    hit = catalogue.search("星尘")[0]
    assert (hit.brief.id, hit.matched, hit.said, hit.figure) == ("star-gas", Matched.NAME, Text(), "")
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
