"""The schematic: what the source places in a park stands in it, and no more; the rest is counted."""

from collections.abc import Iterator

import pytest

from tests.shipped import opened
from zibo_app.domain.evidence import Audience
from zibo_app.domain.kind import Predicate
from zibo_app.domain.listing import Query, Row
from zibo_app.services.zone_diagram import PLACED, PLACES, diagram
from zibo_app.store.catalogue import Catalogue


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    with opened(tmp_path_factory.mktemp("shipped")) as catalogue:
        yield catalogue


def every(catalogue: Catalogue) -> tuple[Row, ...]:
    return catalogue.page((*PLACES, "platform", "zone"), Query(), 0, 100)


def test_every_park_is_a_block_and_nothing_else(shipped: Catalogue) -> None:
    found = diagram(shipped, every(shipped))
    assert [block.line.brief.kind for block in found.blocks] == ["park"] * shipped.count(PLACES)


def test_tenants_are_those_of_stated_links(shipped: Catalogue) -> None:
    found = diagram(shipped, every(shipped))
    drawn = {(t.line.brief.id, block.line.brief.id) for block in found.blocks for t in block.tenants}
    stated = {
        (line.brief.id, link.other.id)
        for line in shipped.page(PLACED, Query(), 0, 100)
        for link in shipped.links(line.brief.id)
        if link.predicate is Predicate.LOCATED_IN and link.forward
    }
    assert drawn == stated == {("xiandao-ito", "weixitong-c")}


def test_a_tenant_brings_the_firm_that_carries_it_out(shipped: Catalogue) -> None:
    (tenant,) = [t for block in diagram(shipped, every(shipped)).blocks for t in block.tenants]
    assert [firm.id for firm in tenant.firms] == ["xiandao"]


def test_what_no_park_is_stated_for_is_counted(shipped: Catalogue) -> None:
    found = diagram(shipped, every(shipped))
    assert found.unplaced == {
        "project": shipped.count(("project",)) - 1,
        "platform": shipped.count(("platform",)),
    }


def test_a_filtered_schematic_counts_nothing(shipped: Catalogue) -> None:
    assert diagram(shipped, every(shipped)[:3]).unplaced == {}


def test_names_that_may_mean_the_same_are_named_once(shipped: Catalogue) -> None:
    blocks = {block.line.brief.id: block for block in diagram(shipped, every(shipped)).blocks}
    perhaps = [brief.id for brief in blocks["bio-innovation-garden"].perhaps]
    assert sorted(perhaps) == ["bio-innovation-park", "bio-park"]


def test_guests_see_only_what_is_released(shipped: Catalogue) -> None:
    guests = shipped.seen_by(Audience.PUBLIC)
    assert all(
        t.line.brief.id in guests.briefs([t.line.brief.id])
        for block in diagram(guests, every(guests)).blocks
        for t in block.tenants
    )
