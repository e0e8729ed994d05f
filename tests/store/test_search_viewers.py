"""What is for staff is neither found by guests nor shown to them."""

from pathlib import Path

import pytest

from tests.made import edited
from zibo_app.domain.evidence import Audience
from zibo_app.store.build import build
from zibo_app.store.catalogue import Catalogue, open_catalogue


@pytest.fixture
def guest(catalogue: Catalogue) -> Catalogue:
    return catalogue.seen_by(Audience.PUBLIC)


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


OPEN = """key = "open"
topic = { zh = "", en = "" }
text = { zh = "公开的鲜。", en = "Open." }
cite = ["report:220-230"]

[[enterprise.statements]]
key = "claim"
"""


def test_guests_are_shown_what_of_a_record_is_theirs(tmp_path: Path) -> None:
    edits = (
        ("enterprise", 'summary = { zh = "虚构企业。"', 'summary = { zh = "公开的鱻。"'),
        ("enterprise", 'text = { zh = "自称首创。"', 'text = { zh = "内部的鱻鲜。"'),
        ("enterprise", 'key = "claim"\n', OPEN),
    )
    build(edited(tmp_path, *edits), tmp_path / "one.db")
    staff = open_catalogue(tmp_path / "one.db")
    assert [hit.said.zh for hit in staff.search("鱻 鲜")] == ["技术 内部的鱻鲜。"]
    assert [hit.said.zh for hit in staff.seen_by(Audience.PUBLIC).search("鱻 鲜")] == ["公开的鱻。"]
    staff.close()


def test_guests_find_a_name_that_is_also_an_unconfirmed_one(tmp_path: Path) -> None:
    edits = (
        ("enterprise", 'zh = "星尘瓦斯科技有限公司", en = ""', 'zh = "Stardust", en = "stardust"'),
        ("park", 'en = "', 'en = "Stardust '),
    )
    build(edited(tmp_path, *edits), tmp_path / "one.db")
    staff = open_catalogue(tmp_path / "one.db")
    for catalogue in (staff, staff.seen_by(Audience.PUBLIC)):
        first, second, *_ = catalogue.search("stardust")
        assert (first.brief.id, second.brief.kind) == ("star-gas", "park")
    staff.close()
