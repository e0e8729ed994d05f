"""Migrations: an old store is brought up to date step by step, and a kill half way leaves it as it was."""

import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sqlite_utils import Database

from tests.store.offices import connection, note, present
from zibo_app import paths
from zibo_app.domain.fault import Refused
from zibo_app.domain.hall import Pin
from zibo_app.domain.route import Route
from zibo_app.store import office_schema
from zibo_app.store.office import Office
from zibo_app.store.office_events import events, replay
from zibo_app.store.office_format import APPLICATION_ID, TABLES, USER_VERSION
from zibo_app.store.office_schema import STEPS, migrate

# A store as the first version wrote it, by hand: it must open for ever.
VERSION_1 = f"""
PRAGMA application_id = {APPLICATION_ID};
PRAGMA user_version = 1;
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
INSERT INTO meta VALUES ('device', '0123456789abcdef0123456789abcdef');
CREATE TABLE event (id TEXT PRIMARY KEY NOT NULL, device TEXT NOT NULL, seq INTEGER NOT NULL,
  at TEXT NOT NULL, type TEXT NOT NULL, payload TEXT NOT NULL) STRICT;
CREATE UNIQUE INDEX idx_event_device_seq ON event (device, seq);
CREATE TRIGGER event_stays BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'events never change'); END;
CREATE TRIGGER event_remains BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'events are kept'); END;
CREATE TABLE question_noted (id TEXT PRIMARY KEY NOT NULL REFERENCES event (id), text TEXT NOT NULL,
  origin TEXT NOT NULL, ref TEXT NOT NULL, topic TEXT NOT NULL, lang TEXT NOT NULL, viewer TEXT NOT NULL,
  noted_at TEXT NOT NULL, key TEXT NOT NULL, answered INTEGER NOT NULL, withdrawn INTEGER NOT NULL) STRICT;
CREATE UNIQUE INDEX question_noted_key ON question_noted (key) WHERE key <> '' AND withdrawn = 0;
INSERT INTO event VALUES ('01900000-0000-7000-8000-000000000001', '0123456789abcdef0123456789abcdef', 1,
  '2026-11-24T08:00:00.000Z', 'question_noted',
  '{{"key": "k", "lang": "en", "origin": "search", "ref": "", "text": "电价？", "viewer": "public"}}');
INSERT INTO question_noted VALUES ('01900000-0000-7000-8000-000000000001', '电价？', 'search', '', '电价',
  'en', 'public', '2026-11-24T08:00:00.000Z', 'k', 0, 0);
"""
# What the second version added to it.
VERSION_2 = """
CREATE TABLE line_settled (line TEXT PRIMARY KEY NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL,
  at TEXT NOT NULL) STRICT;
CREATE TABLE fact (key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL, at TEXT NOT NULL) STRICT;
INSERT INTO event VALUES ('01900000-0000-7000-8000-000000000002', '0123456789abcdef0123456789abcdef', 2,
  '2026-11-24T09:00:00.000Z', 'fact_set', '{"key": "map.number", "value": "GS(2023)1234号"}');
INSERT INTO fact VALUES ('map.number', 'GS(2023)1234号', '2026-11-24T09:00:00.000Z');
PRAGMA user_version = 2;
"""
KILLED = """
import os, signal, sqlite3, sys
from zibo_app.store import office_schema
step = office_schema.STEPS[int(sys.argv[2])]
def killed(db):
    step(db)
    os.kill(os.getpid(), signal.SIGKILL)
office_schema.STEPS = tuple(killed if each is step else each for each in office_schema.STEPS)
from zibo_app.store.office import Office
from pathlib import Path
Office(Path(sys.argv[1])).set_fact("a", "b")
"""


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "office.db"
    with sqlite3.connect(path) as connected:
        connected.executescript(VERSION_1)
    connected.close()
    return path


def version(path: Path) -> int:
    connected = sqlite3.connect(path)
    found: int = connected.execute("PRAGMA user_version").fetchone()[0]
    connected.close()
    return found


def test_a_store_of_the_first_version_is_brought_up_to_date(old: Path) -> None:
    office = Office(old)
    (noted,) = office.noted()
    assert (noted.text, noted.lang, noted.viewer) == ("电价？", "en", "public")
    office.set_fact("fair_ends", "2026-12-01")
    assert note(office, key="k") == noted
    told = events(connection(office))
    assert [(event.device[:4], event.seq) for event in told] == [("0123", 1), ("0123", 2)]
    assert (office.fact("fair_ends"), office.counts()) == ("2026-12-01", {"电价": 1})
    office.close()
    assert version(old) == USER_VERSION


def test_a_store_of_the_second_version_is_brought_up_to_date(old: Path) -> None:
    with sqlite3.connect(old) as connected:
        connected.executescript(VERSION_2)
    connected.close()
    office = Office(old)
    assert (office.fact("map.number"), len(office.noted())) == ("GS(2023)1234号", 1)
    assert (office.stage.routes(), office.stage.loop(), office.stage.pin()) == ((), None, Pin())
    route = office.stage.save_route(Route(name="考察"))
    told, before = events(connection(office)), present(connection(office))
    assert (office.stage.routes(), len(told)) == ((route,), 3)
    connection(office).execute("BEGIN IMMEDIATE")
    replay(connection(office), told)
    connection(office).execute("COMMIT")
    assert present(connection(office)) == before
    office.close()
    assert version(old) == USER_VERSION


def test_each_version_has_a_step_and_its_tables(tmp_path: Path) -> None:
    assert len(STEPS) == USER_VERSION
    db = Database(tmp_path / "x.db")
    for step, tables in zip(STEPS, TABLES[1:], strict=True):
        step(db)
        assert set(db.table_names()) == tables
    db.close()


def test_a_step_that_fails_changes_nothing(old: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def half(db: Database) -> None:
        db.table("fact").create({"key": str})
        raise sqlite3.OperationalError("half way")

    monkeypatch.setattr(office_schema, "STEPS", (STEPS[0], half))
    before = old.read_bytes()
    with pytest.raises(Refused, match="E-O08"):
        Office(old).settled()
    assert old.read_bytes() == before
    monkeypatch.undo()
    office = Office(old)
    assert len(office.noted()) == 1
    office.close()


@pytest.mark.parametrize("step", range(USER_VERSION))
def test_a_kill_half_way_leaves_it_as_it_was(old: Path, step: int) -> None:
    if step == 0:
        old.unlink()
    command = [sys.executable, "-c", KILLED, str(old), str(step)]
    done = subprocess.run(command, cwd=paths.root(), timeout=60, check=False)
    assert done.returncode == -9
    assert not step or version(old) == step
    office = Office(old)
    note(office)
    assert len(office.noted()) == (2 if step else 1)
    assert office.take_notice() is None
    office.close()


def test_a_store_up_to_date_stays_as_it_is(tmp_path: Path) -> None:
    office = Office(tmp_path / "office.db")
    note(office)
    connected = connection(office)
    before = present(connected)
    migrate(connected)
    assert (present(connected), connected.in_transaction) == (before, False)
    office.close()
