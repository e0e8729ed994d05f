"""Columns and lines of who stands with a record: cut where too long, marked where more are named."""

from datetime import date

from zibo_app.domain.evidence import Audience
from zibo_app.domain.text import Text
from zibo_app.services.profile import profile
from zibo_app.services.slides_names import MOST_NAMES
from zibo_app.services.slides_quantity import Making
from zibo_app.services.slides_ties import column, columns, tied
from zibo_app.store.catalogue import Catalogue

DAY = date(2023, 6, 1)
FIRMS = Text("企业", "Enterprises")


def test_a_column_that_fits_says_only_its_heading(catalogue: Catalogue) -> None:
    firm = catalogue.briefs(["moon-med"])["moon-med"]
    made = column(Making(catalogue, DAY), FIRMS, (firm,), more=False)
    assert (made.heading, made.more) == (FIRMS, False)
    assert made.names == (Text("月影医疗", "Moon Medical (MoonMed)"),)
    assert column(Making(catalogue, DAY), FIRMS, (firm,), more=True).more


def test_a_column_that_is_cut_tells_how_many_are_named(catalogue: Catalogue) -> None:
    firm = catalogue.briefs(["moon-med"])["moon-med"]
    made = column(Making(catalogue, DAY), FIRMS, (firm,) * (MOST_NAMES + 3), more=False)
    assert len(made.names) == MOST_NAMES
    assert made.heading == Text("企业（列名 9）", "Enterprises (9 named)")
    assert made.more


def test_ties_are_read_from_either_end(catalogue: Catalogue) -> None:
    making = Making(catalogue.seen_by(Audience.PUBLIC), DAY)
    said = {}
    for which in ("cloud-park", "cloud-park-c", "foil-project", "key-projects"):
        found = profile(making.catalogue, which)
        assert found
        said[which] = [line.en for line in tied(making, found)]
    assert said["cloud-park"] == ["Includes: Yunmeng Industrial Park, Area C"]
    assert said["cloud-park-c"] == ["Part of: Yunmeng Industrial Park", "Placed here: 5 GW foil project"]
    assert said["foil-project"][1].startswith("Carried out by: ")
    assert said["key-projects"] == ["Named: 5 GW foil project, Moon surgical project and others"]


def test_an_officer_is_named_to_staff_only(catalogue: Catalogue) -> None:
    for viewer, told in ((Audience.STAFF, True), (Audience.PUBLIC, False)):
        making = Making(catalogue.seen_by(viewer), DAY)
        found = profile(making.catalogue, "star-gas")
        assert found
        assert any("张虚构" in line.zh for line in tied(making, found)) is told


def test_only_what_is_reported_under_it_makes_columns(catalogue: Catalogue) -> None:
    making = Making(catalogue, DAY)
    found = profile(catalogue, "unnamed-chains")
    assert found
    assert columns(making, found) == ()
