"""What the store said it saved is there after a kill at any moment, and the file opens."""

import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.store.offices import connection
from zibo_app import paths
from zibo_app.store.office import Office

ROUNDS = range(12)
MOST = 60
# Two letters a note, so that a line is short enough to be written whole.
NOTING = """
import sys
from pathlib import Path
from zibo_app.domain.evidence import Audience
from zibo_app.domain.fault import Refused
from zibo_app.domain.visitor import Ask, Origin
from zibo_app.store.office import Office
office = Office(Path(sys.argv[1]))
while True:
    try:
        noted = office.note(Ask("电价", Origin.TYPED), lang="zh", viewer=Audience.STAFF)
    except Refused:  # another program that writes without a pause; a person would try again, too
        continue
    print(noted.id, flush=True)
"""


def start(path: Path) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", NOTING, str(path)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, cwd=paths.root(), text=True)


def killed(child: "subprocess.Popen[str]", after: int) -> list[str]:
    """Kill a child once it told of some notes; give all it told of, a last cut line left out."""
    assert child.stdout
    told = [child.stdout.readline() for _ in range(after)]
    child.send_signal(signal.SIGKILL)
    rest = child.stdout.read()  # communicate would leave out what readline has read ahead
    child.wait(timeout=60)
    child.stdout.close()
    return [*map(str.strip, told), *rest.split("\n")[:-1]]


@pytest.mark.parametrize("seed", ROUNDS)
def test_nothing_acknowledged_is_lost(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 a seed makes a failure repeatable
    office = Office(tmp_path / "office.db")
    told = killed(start(office.path), chance.randint(1, MOST))
    assert set(told) <= {each.id for each in office.noted()}
    assert office.take_notice() is None
    assert connection(office).execute("PRAGMA integrity_check").fetchone() == ("ok",)
    office.close()


def test_two_programs_note_at_once(tmp_path: Path) -> None:
    office = Office(tmp_path / "office.db")
    children = [start(office.path) for _ in range(2)]
    told = [each for child in children for each in killed(child, MOST)]
    assert len(told) == len(set(told)) >= 2 * MOST
    assert set(told) <= {each.id for each in office.noted()}
    assert office.take_notice() is None
    office.close()
