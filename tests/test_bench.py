"""Made-up catalogues of the benches: the same for a seed, whole, and with words as frequent as real ones."""

import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bench import generate, line, records, searching, words
from zibo_app import paths
from zibo_app.domain.edition import Seal
from zibo_app.domain.evidence import Audience
from zibo_app.domain.kinds import BY_KEY, KINDS
from zibo_app.store.catalogue import Catalogue, open_catalogue

SIZE = 1000


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("bench") / "made.db"
    generate.generate(SIZE, path)
    return path


@pytest.fixture(scope="module")
def catalogue(file: Path) -> Iterator[Catalogue]:
    opened = open_catalogue(file)
    yield opened
    opened.close()


def test_it_is_sealed_and_whole(catalogue: Catalogue) -> None:
    assert catalogue.seal is Seal.SEALED
    assert catalogue.count(tuple(BY_KEY)) == SIZE
    assert catalogue.query_problems() == ()


def test_it_opens_without_its_digest(file: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.db"
    copy.write_bytes(file.read_bytes())
    opened = open_catalogue(copy)
    assert (opened.seal, opened.count(("enterprise",))) == (Seal.UNSEALED, records.counts(SIZE)["enterprise"])
    opened.close()


def test_a_seed_makes_the_same_bytes(tmp_path: Path) -> None:
    made = []
    for name, seed in (("one", 3), ("two", 3), ("three", 4)):
        generate.generate(100, tmp_path / name, seed)
        made.append((tmp_path / name).read_bytes())
    assert made[0] == made[1] != made[2]


def test_every_kind_is_there(catalogue: Catalogue) -> None:
    counted = {kind.key: catalogue.count((kind.key,)) for kind in KINDS}
    assert counted == records.counts(SIZE)
    assert min(counted.values()) >= 1


@pytest.mark.parametrize("size", [20, 1000, 100_000, 1_000_000])
def test_kinds_add_up(size: int) -> None:
    assert sum(records.counts(size).values()) == size


def test_names_are_many(file: Path) -> None:
    names = [row[0] for row in sqlite3.connect(file).execute("SELECT name_zh FROM entity")]
    assert len(set(names)) > SIZE * 0.9


def test_words_are_drawn_as_real_ones_are(file: Path) -> None:
    """The commonest is far commoner than the tenth, and that one than the last; none stands alone."""
    rows = sqlite3.connect(file).execute("SELECT name_zh FROM entity WHERE kind = 'enterprise'")
    names = [row[0] for row in rows]
    trades = Counter(word for word in words.vocabulary()["trade"].words for name in names if word in name)
    times = [count for _, count in trades.most_common()]
    assert len(times) > 60
    assert times[0] > 2 * times[9] > 4 * times[40] > 0
    assert times[0] < len(names) / 2


def test_shipped_words_are_the_commonest() -> None:
    known = words.vocabulary()["trade"]
    weights = dict(zip(known.words, known.weights, strict=True))
    assert weights["新材料"] > weights["乐器"]


def test_much_is_said_and_little_hidden(catalogue: Catalogue, file: Path) -> None:
    found = sqlite3.connect(file)
    for table in ("figure", "statement", "relation", "honour", "alias"):
        assert found.execute(f"SELECT count(*) FROM {table}").fetchone()[0] > SIZE / 20
    guest = catalogue.seen_by(Audience.PUBLIC)
    assert 0.8 * SIZE < guest.count(tuple(BY_KEY)) < SIZE


def test_levels_of_awards_are_those_of_the_honours(file: Path) -> None:
    sql = "SELECT count(*) FROM honour h JOIN honour_detail d ON d.id = h.honour WHERE h.level <> d.level"
    assert sqlite3.connect(file).execute(sql).fetchone() == (0,)


def test_a_cache_makes_a_file_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.gettempdir", lambda: str(tmp_path))
    first = generate.cached(40)
    made = first.stat().st_mtime_ns
    assert generate.cached(40) == first
    assert first.stat().st_mtime_ns == made
    assert generate.cached(40, 2) != first
    assert generate.cached(40, searched=False) != first


def test_the_command_writes_a_file(tmp_path: Path) -> None:
    out = tmp_path / "made.db"
    command = [sys.executable, "-m", "tests.bench.generate", "50", "--out", str(out), "--unsearched"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=paths.root())
    assert done.stdout.startswith("50 records")
    assert open_catalogue(out).search("云") == ()


@pytest.mark.parametrize("length", [1, 2, 4])
def test_queries_are_cut_out_of_what_is_there(file: Path, length: int) -> None:
    found = searching.words(file, length, 40)
    assert {len(word) for word in found} == {length}
    assert len(set(found)) > 5
    assert found == searching.words(file, length, 40)


def test_a_line_says_whether_its_bound_is_kept() -> None:
    assert str(line.timed("a", 16.0, 16)).endswith("<= 16 ms  met")
    assert str(line.compared("a", 4, 2, 2.0, 1.5)).endswith("<= 1.5x  MISSED")
    assert line.tail([7.0]) == 7.0
    assert 95 <= line.tail([float(number) for number in range(1, 101)]) <= 96
