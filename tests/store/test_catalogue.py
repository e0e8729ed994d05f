"""Reading records, links and evidence, each in the eyes of its viewer."""

from pathlib import Path

import pytest

from tests.made import edited
from zibo_app.domain.evidence import Audience
from zibo_app.domain.figure import Figure, Level, Nature
from zibo_app.domain.kind import NameBasis, Predicate
from zibo_app.domain.text import Text
from zibo_app.store.build import build
from zibo_app.store.catalogue import Catalogue, open_catalogue


@pytest.fixture
def guest(catalogue: Catalogue) -> Catalogue:
    return catalogue.seen_by(Audience.PUBLIC)


def test_a_catalogue_says_what_it_is(catalogue: Catalogue, file: Path) -> None:
    assert (catalogue.path, catalogue.viewer) == (file, Audience.STAFF)
    assert catalogue.edition.zone == Text("样例区", "Sample Zone")


def test_another_viewer_reads_the_same_file(catalogue: Catalogue, guest: Catalogue) -> None:
    assert (guest.viewer, guest.path, guest.seal) == (Audience.PUBLIC, catalogue.path, catalogue.seal)


def test_a_record_that_is_not_there_is_none(catalogue: Catalogue) -> None:
    assert catalogue.record("nobody") is None
    assert catalogue.figure("nobody.nothing") is None
    assert catalogue.briefs(["nobody"]) == {}
    assert catalogue.find("nobody") == ()
    assert catalogue.links("nobody") == ()


def test_guests_do_not_see_staff_records(guest: Catalogue) -> None:
    assert guest.record("person-zhang") is None
    assert guest.briefs(["person-zhang", "star-gas"]).keys() == {"star-gas"}
    assert guest.find("张虚构") == ()
    assert "person-zhang" not in {brief.id for brief in guest.nearest("张虚")}


def test_guests_see_a_record_without_what_is_for_staff(catalogue: Catalogue, guest: Catalogue) -> None:
    whole, shown = catalogue.record("star-gas"), guest.record("star-gas")
    assert whole is not None
    assert shown is not None
    assert [statement.key for statement in whole.statements] == ["claim"]
    assert shown.statements == ()
    assert shown.figures == whole.figures


def test_guests_see_no_staff_figures(catalogue: Catalogue, guest: Catalogue) -> None:
    ids = ["foil-project.investment_per_area", "foil-project.floor_area"]
    assert list(catalogue.figures_by_id(ids)) == [
        "foil-project.floor_area",
        "foil-project.investment_per_area",
    ]
    assert list(guest.figures_by_id(ids)) == ["foil-project.floor_area"]


def test_guests_see_no_links_to_staff_records(catalogue: Catalogue, guest: Catalogue) -> None:
    others = [{link.other.id for link in each.links("star-gas")} for each in (catalogue, guest)]
    assert others[0] - others[1] == {"person-zhang"}


def test_guests_see_no_staff_awards(catalogue: Catalogue, guest: Catalogue) -> None:
    assert [c.recipient.id for c in catalogue.recipients("little-star")] == ["star-gas", "moon-med"]
    assert [c.recipient.id for c in guest.recipients("little-star")] == ["star-gas"]


def test_guests_get_pages_without_staff_figures(catalogue: Catalogue, guest: Catalogue) -> None:
    assert [slot.ref for slot in catalogue.slots("overview")] == [
        "key-projects.started",
        "foil-project.investment_per_area",
        "cloud-industry",
    ]
    assert [slot.ref for slot in guest.slots("overview")] == ["key-projects.started", "cloud-industry"]
    assert guest.slots("nowhere") == ()


def test_guests_are_asked_their_own_questions(catalogue: Catalogue, guest: Catalogue) -> None:
    assert [len(each.questions()) for each in (catalogue, guest)] == [4, 3]
    firms = [each.questions()[1].parts for each in (catalogue, guest)]
    assert [len(parts) for parts in firms] == [2, 1]


def test_a_brief_has_the_reading_where_no_english_is_known(catalogue: Catalogue) -> None:
    brief = catalogue.briefs(["star-gas"])["star-gas"]
    assert (brief.kind, brief.name.en, brief.name_basis) == ("enterprise", "", NameBasis.PINYIN)
    assert brief.reading.startswith("Xīng chén wǎ sī")


def test_links_run_both_ways(catalogue: Catalogue) -> None:
    found = [(link.predicate, link.forward, link.other.id) for link in catalogue.links("star-gas")]
    assert found == [
        (Predicate.CARRIES_OUT, True, "foil-project"),
        (Predicate.REPORTED_UNDER, True, "cloud-industry"),
        (Predicate.CONCERNS, False, "talent-plan"),
        (Predicate.OFFICER_OF, False, "person-zhang"),
    ]


def test_links_are_cited(catalogue: Catalogue) -> None:
    assert all(link.cite for link in catalogue.links("foil-project"))


def test_awards_have_level_and_detail(catalogue: Catalogue) -> None:
    (found,) = catalogue.conferred_to("star-gas")
    assert (found.honour.id, found.recipient.id, found.level) == ("little-star", "star-gas", Level.NATIONAL)
    assert (found.award.year, found.award.detail.en) == ("2023", "for a made-up product")


def test_figures_come_by_id_in_one_go(catalogue: Catalogue) -> None:
    found = catalogue.figures_by_id(["key-projects.started", "star-gas.rd_share", "no.such"])
    assert list(found) == ["star-gas.rd_share", "key-projects.started"]
    assert found["key-projects.started"].members == ("foil-project", "med-project")


def test_a_figure_comes_by_id(catalogue: Catalogue) -> None:
    figure = catalogue.figure("cloud-park.national_rank")
    assert isinstance(figure, Figure)
    assert (figure.value, figure.scope.en, figure.entity) == ("25", "nationwide", "cloud-park")


def test_figures_of_records(catalogue: Catalogue) -> None:
    found = catalogue.figures_of("med-project", "foil-project")
    assert [figure.entity for figure in found] == ["foil-project"] * 3 + ["med-project"]
    assert catalogue.figures_of() == ()


def test_figures_of_kinds_and_natures(catalogue: Catalogue) -> None:
    ranks = catalogue.figures(("park", "indicator"), Nature.RANK)
    assert [figure.id for figure in ranks] == ["cloud-park.national_rank", "key-projects.listing_rank"]
    assert len(catalogue.figures(("indicator",))) == 4


def test_counts_that_name_a_record(catalogue: Catalogue) -> None:
    assert [figure.id for figure in catalogue.counts_naming("med-project")] == ["key-projects.started"]
    assert catalogue.counts_naming("star-gas") == ()


def test_citations_have_their_place(catalogue: Catalogue) -> None:
    first, second = catalogue.cited(["report:440-450", "report:20-30"])
    assert (first.citation.id, first.source.id) == ("report:440-450", "report")
    assert (first.place.section.zh, first.place.paragraph) == ("第一节", 1)
    assert (second.place.section.zh, second.place.paragraph) == ("引言", 1)
    assert catalogue.cited(["nothing"]) == ()
    assert len(catalogue.cited(["report:20-30"] * 2)) == 1


@pytest.mark.parametrize(
    ("name", "ids"),
    [
        ("star-gas", ["star-gas"]),
        ("星尘瓦斯", ["star-gas"]),
        ("星尘", ["star-gas"]),
        ("月影医疗", ["moon-med"]),
        ("moon medical (moonmed)", ["moon-med"]),
        ("一窗服务", ["one-stop"]),
        ("云梦产业园", ["cloud-park"]),
        ("云梦", ["cloud-park", "cloud-park-c"]),
        ("月影", ["moon-med", "med-project"]),
        ("５ｇｗ 薄箔项目", ["foil-project"]),
        ("%", []),
        ("_", []),
        ("'", []),
        ("", []),
        ("園" * 10_000, []),
    ],
)
def test_names_are_found(catalogue: Catalogue, name: str, ids: list[str]) -> None:
    assert [brief.id for brief in catalogue.find(name)] == ids


@pytest.mark.parametrize(
    ("name", "id_"), [("月影医药", "moon-med"), ("虚风货", "wind-loan"), ("Talent progam", "talent-plan")]
)
def test_near_names_are_offered(catalogue: Catalogue, name: str, id_: str) -> None:
    assert catalogue.find(name) == ()
    assert catalogue.nearest(name)[0].id == id_


def test_several_of_one_name_come_in_the_catalogues_order(tmp_path: Path) -> None:
    edit = ("honour", 'zh = "小星企业"', 'zh = "月影医疗"')
    build(edited(tmp_path, edit), tmp_path / "one.db")
    opened = open_catalogue(tmp_path / "one.db")
    assert [brief.id for brief in opened.find("月影医疗")] == ["moon-med", "little-star"]
    opened.close()


def test_the_glossary(catalogue: Catalogue) -> None:
    (term,) = catalogue.terms()
    assert (term.name.zh, term.note.en) == ("链主", "The leading firm of a chain.")


def test_after_closing_nothing_is_read(file: Path) -> None:
    opened = open_catalogue(file)
    opened.close()
    with pytest.raises(Exception, match="closed"):
        opened.record("star-gas")


def test_members_that_guests_may_not_see_are_left_out(tmp_path: Path) -> None:
    edit = ("project", 'id = "med-project"', 'id = "med-project"\naudience = "staff"')
    build(edited(tmp_path, edit), tmp_path / "one.db")
    opened = open_catalogue(tmp_path / "one.db")
    found = [each.figure("key-projects.started") for each in (opened, opened.seen_by(Audience.PUBLIC))]
    assert [figure.members for figure in found if figure] == [
        ("foil-project", "med-project"),
        ("foil-project",),
    ]
    opened.close()


def test_what_many_lead_to_names_some_of_every_kind(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    every = [link for link in catalogue.links("cloud-industry") if not link.forward]
    assert len(every) > 2
    monkeypatch.setattr("zibo_app.store.read_links.MOST", 2)
    monkeypatch.setattr("zibo_app.store.read_links.SHARE", 1)
    few = [link.other for link in catalogue.links("cloud-industry") if not link.forward]
    assert [brief.kind for brief in few] == list(dict.fromkeys(link.other.kind for link in every))
    assert {brief.id for brief in few} <= {link.other.id for link in every}
