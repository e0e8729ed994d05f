"""Files damaged at random: refused by their digest, and without one never a crash."""

import random
from pathlib import Path

import pytest

from tests.made import sample_content, sample_file
from zibo_app.domain.fault import Refused
from zibo_app.domain.kinds import BY_KEY
from zibo_app.domain.listing import Query
from zibo_app.store.catalogue import Catalogue, open_catalogue
from zibo_app.store.faults import Code

SEEDS = range(60)
PAGE = 4096
REFUSALS = {code.code for code in Code}
IDS = [record.id for _, record in sample_content().records]


def flip(chance: random.Random, data: bytearray) -> None:
    for _ in range(chance.randint(1, 200)):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def cut(chance: random.Random, data: bytearray) -> None:
    del data[chance.randrange(len(data)) :]


def swap(chance: random.Random, data: bytearray) -> None:
    one, two = (PAGE * page for page in chance.sample(range(len(data) // PAGE), 2))
    data[one : one + PAGE], data[two : two + PAGE] = data[two : two + PAGE], data[one : one + PAGE]


def damaged(path: Path, seed: int) -> bytes:
    chance = random.Random(seed)  # noqa: S311 a seed makes a failure repeatable
    data = bytearray(path.read_bytes())
    chance.choice((flip, flip, cut, swap))(chance, data)
    path.write_bytes(data)
    return bytes(data)


def read_all(catalogue: Catalogue) -> None:
    for kind in BY_KEY:
        catalogue.count((kind,))
        catalogue.facets((kind,))
        catalogue.page((kind,), Query(sort="lead"), 0, 50)
    for which in IDS:
        catalogue.record(which)
        catalogue.links(which)
    catalogue.query_problems()


def spoken(path: Path) -> str:
    """Open and read a catalogue; give the code of the refusal, empty where all of it reads."""
    try:
        catalogue = open_catalogue(path)
    except Refused as refusal:
        return refusal.fault.code
    try:
        read_all(catalogue)
    except Refused as refusal:
        return refusal.fault.code
    finally:
        catalogue.close()
    return ""


@pytest.mark.parametrize("seed", SEEDS)
def test_a_sealed_file_is_always_refused(file: Path, seed: int) -> None:
    before = damaged(file, seed)
    with pytest.raises(Refused) as caught:
        open_catalogue(file)
    assert caught.value.fault.code in REFUSALS
    assert file.read_bytes() == before


@pytest.mark.parametrize("seed", SEEDS)
def test_without_a_digest_nothing_crashes(tmp_path: Path, seed: int) -> None:
    path = sample_file(tmp_path, sealed=False)
    before = damaged(path, seed)
    assert spoken(path) in {"", *REFUSALS}
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
    assert path.read_bytes() == before
