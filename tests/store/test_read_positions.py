"""Where a record stands in a list, in whatever order, and where typing leads."""

from collections.abc import Iterator

import pytest

from tests.shipped import opened
from zibo_app.domain.evidence import Audience
from zibo_app.domain.kinds import KINDS
from zibo_app.domain.listing import Query
from zibo_app.store.catalogue import Catalogue


@pytest.fixture(scope="module")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    with opened(tmp_path_factory.mktemp("shipped")) as catalogue:
        yield catalogue


FIRMS = ("enterprise", "person")
QUERIES = [
    Query(),
    Query(sort="name"),
    Query(sort="name", descending=True),
    Query(sort="lead", descending=True),
    Query(sort="listing"),
    Query(filters=(("industry", "new-medicine"),)),
    Query(filters=(("kind", "enterprise"), ("honour_level", "provincial")), sort="name"),
    Query(text="新"),
]


@pytest.mark.parametrize("query", QUERIES)
def test_is_the_line_of_the_page(shipped: Catalogue, query: Query) -> None:
    rows = shipped.page(FIRMS, query, 0, 500)
    assert rows
    for number, row in enumerate(rows):
        assert shipped.position(FIRMS, query, row.brief.id) == number


@pytest.mark.parametrize("kind", [kind.key for kind in KINDS])
def test_every_kind(shipped: Catalogue, kind: str) -> None:
    rows = shipped.page((kind,), Query(), 0, 500)
    assert shipped.position((kind,), Query(), rows[-1].brief.id) == len(rows) - 1


def test_nowhere(shipped: Catalogue) -> None:
    assert shipped.position(FIRMS, Query(), "nobody") == -1
    assert shipped.position(FIRMS, Query(), "zone") == -1
    assert shipped.position(FIRMS, Query(filters=(("industry", "new-medicine"),)), "xiandao") == -1
    assert shipped.position((), Query(), "xiandao") == -1


def test_guests_have_no_line_for_a_person(shipped: Catalogue) -> None:
    guest = shipped.seen_by(Audience.PUBLIC)
    assert shipped.position(FIRMS, Query(), "zhang-wentao") >= 0
    assert guest.position(FIRMS, Query(), "zhang-wentao") == -1
    assert guest.seek(FIRMS, Query(), "zhangwentao") == -1


@pytest.mark.parametrize(
    ("letters", "record"),
    [
        ("新华医", "xinhua-medical"),
        ("xinhuayi", "xinhua-medical"),
        ("xinhua", "xinhua-pharma"),
        ("xh", "xinhua-pharma"),
        ("XHY", "xinhua-medical"),
        ("Shinva", "xinhua-medical"),
        ("welion", "weilan"),
        ("一诺威", "inov"),
        ("“一诺", "inov"),
    ],
)
def test_typing_leads_to_the_first(shipped: Catalogue, letters: str, record: str) -> None:
    rows = shipped.page(FIRMS, Query(), 0, 500)
    assert rows[shipped.seek(FIRMS, Query(), letters)].brief.id == record


@pytest.mark.parametrize("letters", ["", " ", "“”", "zzzz", "%", "_", "' OR 1=1 --", "x" * 5000])
def test_typing_nonsense_leads_nowhere(shipped: Catalogue, letters: str) -> None:
    assert shipped.seek(FIRMS, Query(), letters) == -1


def test_typing_keeps_to_the_list(shipped: Catalogue) -> None:
    query = Query(filters=(("industry", "new-materials"),))
    assert shipped.seek(FIRMS, query, "xh") == -1
    assert shipped.seek(FIRMS, query, "jj") == shipped.position(FIRMS, query, "jinjing")


def test_lines_by_id(shipped: Catalogue) -> None:
    lines = shipped.lines(["xiandao", "nobody", "xiandao-ito", "xiandao"])
    assert set(lines) == {"xiandao", "xiandao-ito"}
    assert lines["xiandao"] == shipped.page(FIRMS, Query(), 0, 1)[0]
    assert shipped.lines([]) == {}
