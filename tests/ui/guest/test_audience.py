"""Three audiences, one record: each viewer reads what is released to them, and no more."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.ui.conftest import MakeContext, maker
from tests.ui.guest.conftest import OpenGuest
from tests.ui.seen import words_of
from zibo_app import paths
from zibo_app.domain.evidence import Audience
from zibo_app.domain.kind import Statement
from zibo_app.domain.text import Text
from zibo_app.store import content
from zibo_app.store.build import make
from zibo_app.store.catalogue import Catalogue, open_catalogue

RECORD = "aiyipu"
SAID = {audience: f"only for {audience.value}" for audience in Audience}


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    """The shipped content, in which one record says a thing and shows a figure to each audience."""
    whole = content.load(paths.content())
    records = tuple(
        (kind, _told(record) if record.id == RECORD else record) for kind, record in whole.records
    )
    target = tmp_path_factory.mktemp("audiences") / "data.db"
    make(replace(whole, records=records), target)
    catalogue = open_catalogue(target)
    yield catalogue
    catalogue.close()


def _told(record: object) -> object:
    statements = tuple(
        Statement(
            key=f"for-{a.value}",
            topic=Text("题", "Topic"),
            text=Text(SAID[a], SAID[a]),
            cite=record.cite,
            audience=a,
        )
        for a in Audience
    )
    figures = tuple(
        replace(
            record.figures[0],
            key=f"for-{a.value}",
            label=Text(f"数 {a.value}", f"figure {a.value}"),
            audience=a,
        )
        for a in Audience
    )
    return replace(record, statements=(*record.statements, *statements), figures=(*record.figures, *figures))


@pytest.fixture
def make_ctx(catalogue: Catalogue) -> MakeContext:
    return maker(catalogue)


@pytest.mark.parametrize("viewer", list(Audience))
def test_each_viewer_reads_what_is_released_to_them(open_guest: OpenGuest, viewer: Audience) -> None:
    words = "\n".join(words_of(open_guest("record", record=RECORD, viewer=viewer, lang="en")))
    for audience in Audience:
        assert (SAID[audience] in words) is (audience in viewer.sees())
        assert (f"figure {audience.value}" in words) is (audience in viewer.sees())


@pytest.mark.parametrize("viewer", list(Audience))
def test_evidence_opens_for_those_who_may_see_the_figure(make_ctx: MakeContext, viewer: Audience) -> None:
    ctx = make_ctx(viewer=viewer)
    for audience in Audience:
        assert (ctx.catalogue.figure(f"{RECORD}.for-{audience.value}") is not None) is (
            audience in viewer.sees()
        )
