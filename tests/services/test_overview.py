"""The overview's blocks: chosen by the catalogue, seen by the viewer, worded without loss."""

from dataclasses import replace

import pytest

from zibo_app.domain.edition import Slot
from zibo_app.domain.evidence import Audience, State
from zibo_app.domain.figure import Basis, Figure, Level, Nature
from zibo_app.domain.text import Text
from zibo_app.services.charting import Item
from zibo_app.services.overview import Overview, aside_of, overview, plan_year, shared
from zibo_app.store.catalogue import Catalogue

BASE = Figure(
    key="n", label=Text("项目", "Projects"), nature=Nature.COUNT, cite=("c",), value="7", unit="个",
    period="2023", entity="e",
)  # fmt: skip


def rank(scope: Text = Text()) -> Figure:
    return replace(BASE, key="r", nature=Nature.RANK, value="第一", unit="", scope=scope)


def test_the_sample_fills_two_blocks(catalogue: Catalogue) -> None:
    found = overview(catalogue)
    assert [item.figure.id for item in found.headline] == [
        "key-projects.started",
        "foil-project.investment_per_area",
    ]
    assert found.headline[0].label == Text("省重点项目", "Provincial key projects")
    assert [f.id for f in found.headline[0].asides] == ["key-projects.completion", "key-projects.planned"]
    assert [sector.brief.id for sector in found.industries] == ["cloud-industry"]
    assert (found.growth, found.delivery, found.cultivation, found.plans) == ((), (), (), ())
    assert found


def test_an_industry_names_its_firms(catalogue: Catalogue) -> None:
    sector = overview(catalogue).industries[0]
    record = catalogue.record("cloud-industry")
    assert record is not None
    assert sector.headline == record.headline  # type: ignore[attr-defined]
    assert sector.colour == record.colour  # type: ignore[attr-defined]
    under = [link.other for link in catalogue.links("cloud-industry") if link.predicate == "reported_under"]
    firms = [brief for brief in under if brief.kind == "enterprise"] or under
    short = catalogue.short_names(brief.id for brief in firms)
    assert [text.zh for text in sector.named] == [short.get(b.id, b.name.zh) for b in firms[:3]]
    assert all(text.en for text in sector.named)


def test_a_viewer_misses_what_is_not_released(catalogue: Catalogue) -> None:
    guest = overview(catalogue.seen_by(Audience.PUBLIC))
    for item in guest.headline:
        assert item.figure.audience is Audience.PUBLIC
    staff = {item.figure.id for item in overview(catalogue).headline}
    assert {item.figure.id for item in guest.headline} <= staff


def test_no_slots_make_no_overview(catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Catalogue, "slots", lambda _self, _page: ())
    assert not overview(catalogue)
    assert overview(catalogue) == Overview()


def test_slots_that_lead_nowhere_are_left_out(catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch) -> None:
    slots = (
        Slot(page="overview", block="headline", ref="no.such"),
        Slot(page="overview", block="industries", ref="nowhere"),
        Slot(page="overview", block="growth", ref="key-projects.started", aside=("no.such",)),
        Slot(page="overview", block="unheard of", ref="key-projects.started"),
    )
    monkeypatch.setattr(Catalogue, "slots", lambda _self, _page: slots)
    found = overview(catalogue)
    assert (found.headline, found.industries) == ((), ())
    assert [(item.figure.id, item.asides) for item in found.growth] == [("key-projects.started", ())]


def test_a_rank_brings_its_scope() -> None:
    item = Item(BASE, asides=(rank(Text("甲市", "City A")),))
    assert aside_of(item) == Text("甲市第一", "1st in City A")


def test_asides_are_joined_in_order() -> None:
    share = replace(BASE, key="c", nature=Nature.COMPLETION, value="103", unit="%")
    said = aside_of(Item(BASE, asides=(share, rank(Text("甲市", "City A")))))
    assert said == Text("完成率 103% · 甲市第一", "completion rate 103% · 1st in City A")
    assert not aside_of(Item(BASE))


def test_a_rank_without_scope_keeps_its_label() -> None:
    assert aside_of(Item(BASE, asides=(rank(),))).zh == "项目 第一"


@pytest.mark.parametrize(
    ("change", "state", "period", "of_zone"),
    [
        ({}, State.SOURCE, "2023", True),
        ({"period": "2024"}, State.SOURCE, "", True),
        ({"state": State.DERIVED}, None, "2023", True),
        ({"level": Level.COMPANY}, State.SOURCE, "2023", False),
    ],
)
def test_what_figures_share(change: dict[str, object], state: State, period: str, of_zone: bool) -> None:
    common = shared((Item(BASE), Item(replace(BASE, **change))))
    assert (common.state, common.period, common.of_zone) == (state, period, of_zone)


def test_the_year_of_plans() -> None:
    plan = replace(BASE, basis=Basis.PLAN, period="2024")
    assert plan_year((Item(plan), Item(plan))) == "2024"
    assert plan_year((Item(plan), Item(replace(plan, period="2025")))) == ""
    assert plan_year((Item(BASE),)) == ""
