"""Names on slides: pinyin where no English is confirmed, lists that tell when they are cut."""

from dataclasses import replace
from datetime import date

from zibo_app.domain.evidence import Audience
from zibo_app.domain.kind import NameBasis
from zibo_app.domain.listing import Brief
from zibo_app.domain.text import Text
from zibo_app.services.slides_names import MOST_NAMES, headed, heading, listed, short
from zibo_app.services.slides_quantity import Making
from zibo_app.store.catalogue import Catalogue

FIRM = Brief("firm", "enterprise", Text("某企业", ""), NameBasis.PINYIN, "Mǒu Qǐyè")
GUEST, STAFF = Audience.PUBLIC, Audience.STAFF


def names(count: int) -> list[Text]:
    return [Text(f"名{n}", f"Name {n}") for n in range(count)]


def test_pinyin_stands_beside_a_name_without_english() -> None:
    assert heading(FIRM, GUEST) == Text("某企业", "某企业 (Mǒu Qǐyè)")
    assert heading(replace(FIRM, reading=""), GUEST) == Text("某企业", "某企业")


def test_guests_read_no_unconfirmed_english() -> None:
    brief = replace(FIRM, name=Text("某企业", "Mou Co"), name_basis=NameBasis.CONFIRM)
    assert heading(brief, GUEST).en == "某企业 (Mǒu Qǐyè)"
    assert heading(brief, STAFF).en == "Mou Co"
    assert heading(replace(brief, name_basis=NameBasis.FIRM), GUEST).en == "Mou Co"


def test_lists_are_joined_and_open_ones_marked() -> None:
    assert listed(names(2)) == Text("名0、名1", "Name 0, Name 1")
    assert listed(names(2), more=True) == Text("名0、名1 等", "Name 0, Name 1 and others")
    assert listed([Text("甲", "A, B"), Text("乙", "C")]).en == "A, B; C"
    assert listed([]) == Text()


def test_a_cut_list_tells_how_many_are_named() -> None:
    said = listed(names(MOST_NAMES + 2))
    assert said.zh.endswith(f"名{MOST_NAMES - 1} 等（列名 {MOST_NAMES + 2}）")
    assert said.en.endswith(f"and others ({MOST_NAMES + 2} named)")
    assert "列名" not in listed(names(MOST_NAMES)).zh


def test_headed() -> None:
    assert headed(Text("荣誉", "Honours"), Text("甲", "A")) == Text("荣誉：甲", "Honours: A")
    assert headed(Text("荣誉", "Honours"), Text()) == Text()


def test_long_names_are_shortened_but_not_those_of_honours(catalogue: Catalogue) -> None:
    making = Making(catalogue.seen_by(GUEST), date(2023, 1, 1))
    known = catalogue.briefs(["star-gas"])["star-gas"]
    long = replace(known, name=Text("星尘瓦斯科技发展股份有限公司", ""))
    assert short(making, [long])[0].zh == catalogue.short_names(["star-gas"]).get("star-gas", long.name.zh)
    assert short(making, [replace(long, kind="honour")])[0].zh == long.name.zh
