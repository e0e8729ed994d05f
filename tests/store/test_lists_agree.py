"""Lists read from the stored orders and masks are those that plain SQL gives, for every viewer."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.bench import generate, records
from tests.shipped import opened
from tests.store import naive_lists as naive
from zibo_app.domain.evidence import Audience
from zibo_app.domain.kinds import BY_KEY, KINDS
from zibo_app.domain.listing import Query
from zibo_app.store import masks
from zibo_app.store.catalogue import Catalogue, open_catalogue
from zibo_app.store.listing_sql import facets_of, kinds_of

EVERY = tuple(BY_KEY)
LISTS = (
    ("park", "platform", "zone"),
    ("enterprise", "person"),
    ("project",),
    ("policy", "plan"),
    ("industry",),
    ("indicator", "honour"),
    EVERY,
    ("project", "park", "policy"),
)
SORTS = ["position", "name", "lead", *dict.fromkeys(field.key for kind in KINDS for field in kind.fields)]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Catalogue]]:
    """Made-up catalogues in which much is hidden from guests, and the shipped one."""
    folder = tmp_path_factory.mktemp("made")
    catalogues = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(records, "HIDDEN", (50, 25, 25))
        patch.setattr(masks, "FEW", 3)
        for seed, size in ((1, 40), (2, 260)):
            generate.generate(size, folder / f"{size}.db", seed)
            catalogues.append(open_catalogue(folder / f"{size}.db"))
    with opened(folder) as shipped:
        yield [*catalogues, shipped]
    for catalogue in catalogues:
        catalogue.close()


@st.composite
def queries(draw: st.DrawFn, catalogue: Catalogue, kinds: tuple[str, ...]) -> Query:
    known = [(each.facet, each.value) for each in catalogue.facets(kinds)] or [("stage", "done")]
    strange = [("stage", "no such stage"), ("no such facet", "x"), ("kind", "park")]
    filters = draw(st.lists(st.sampled_from(known) | st.sampled_from([*known, *strange]), max_size=4))
    text = draw(st.sampled_from(["", "", "", "云", "项目", "z", "“”", "%"]))
    return Query(tuple(filters), text, draw(st.sampled_from(SORTS)), draw(st.booleans()))


def seen(catalogue: Catalogue, kinds: tuple[str, ...], query: Query, size: int) -> list[str]:
    """The whole list, page by page."""
    found: list[str] = []
    while rows := catalogue.page(kinds, query, len(found), size):
        found += [row.brief.id for row in rows]
    return found


@settings(max_examples=100, deadline=None)
@given(data=st.data(), kinds=st.sampled_from(LISTS), viewer=st.sampled_from(Audience))
def test_lists_agree(
    made: list[Catalogue], data: st.DataObject, kinds: tuple[str, ...], viewer: Audience
) -> None:
    whole = data.draw(st.sampled_from(made))
    catalogue, query = whole.seen_by(viewer), data.draw(queries(whole, kinds))
    expected = naive.ids(catalogue._view, kinds, query)
    assert seen(catalogue, kinds, query, data.draw(st.sampled_from([23, 100, 1000]))) == expected
    assert catalogue.count(kinds, query) == len(expected)
    if expected:
        number = data.draw(st.integers(0, len(expected) - 1))
        assert catalogue.position(kinds, query, expected[number]) == number
    counted = catalogue.facets(kinds, query)
    for facet in facets_of(kinds_of(kinds)):
        left = {each.value: each.count for each in counted if each.facet == facet.key and each.count}
        assert left == naive.counts(catalogue._view, kinds, query, facet.key)


@pytest.mark.parametrize("descending", [False, True])
@pytest.mark.parametrize("sort", SORTS)
def test_every_order_agrees(
    made: list[Catalogue],
    sort: str,
    descending: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("zibo_app.store.read_positions.MOST", 2)
    query = Query(sort=sort, descending=descending)
    for catalogue in made:
        for viewer in Audience:
            viewed = catalogue.seen_by(viewer)
            assert seen(viewed, EVERY, query, 1000) == naive.ids(viewed._view, EVERY, query)
            for letters in ("yunmeng", "zh", "云梦"):
                expected = naive.seek(viewed._view, EVERY, query, letters)
                assert viewed.seek(EVERY, query, letters) == expected


@pytest.mark.parametrize("few", [False, True])
@settings(max_examples=60, deadline=None)
@given(data=st.data(), kinds=st.sampled_from(LISTS), viewer=st.sampled_from(Audience))
def test_typing_leads_to_the_same_line(
    few: bool,
    made: list[Catalogue],
    data: st.DataObject,
    kinds: tuple[str, ...],
    viewer: Audience,
) -> None:
    whole = data.draw(st.sampled_from(made))
    catalogue, query = whole.seen_by(viewer), data.draw(queries(whole, kinds))
    named = [row.brief.name.zh for row in whole.page(kinds, Query(), 0, 30)]
    typed = st.sampled_from(named).map(lambda name: name[: data.draw(st.integers(1, 4))])
    letters = data.draw(
        typed
        | st.sampled_from(["yunm", "yunmeng", "y", "云梦"])
        | st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=3)
    )
    with pytest.MonkeyPatch.context() as patch:
        if few:  # look the list itself through, in small steps
            patch.setattr("zibo_app.store.read_positions.MOST", 2)
            patch.setattr("zibo_app.store.read_positions.LINES", 3)
        assert catalogue.seek(kinds, query, letters) == naive.seek(catalogue._view, kinds, query, letters)
