"""The owner sets the exhibition's PIN from the command line."""

import io
import json
from pathlib import Path

import pytest

from zibo_app import __main__ as cli
from zibo_app import paths
from zibo_app.store import owner, pin, pin_copy
from zibo_app.store.gate import Gate, Tried
from zibo_app.store.office import Office
from zibo_app.store.owner import Owner


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(paths, "user_data", lambda: tmp_path)
    monkeypatch.setattr(pin, "COST", 2**14)
    return tmp_path


def given(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(text))


def gate(folder: Path) -> Gate:
    return Gate(Office(folder / owner.OFFICE).stage, folder / pin_copy.NAME)


def test_it_is_set_and_taken_away(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    given(monkeypatch, "135790\n")
    assert cli.main(["pin"]) == 0
    assert json.loads(capsys.readouterr().out) == {"pin": "set"}
    assert gate(folder).attempt("135790") is Tried.PASSED
    assert cli.main(["pin", "--remove"]) == 0
    assert json.loads(capsys.readouterr().out) == {"pin": "removed"}
    assert not gate(folder).locked


@pytest.mark.parametrize(
    ("text", "said"),
    [("12\n", owner.NO_PIN), ("", owner.NO_PIN), ("abcd\n", owner.NO_PIN), ("1234\n", owner.EASY)],
)
def test_what_is_no_pin_is_wrong_use(
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    text: str,
    said: str,
) -> None:
    given(monkeypatch, text)
    assert cli.main(["pin"]) == 2
    captured = capsys.readouterr()
    assert captured.err.strip() == said
    assert captured.out == ""
    assert not any(folder.iterdir())


def test_who_types_it_types_it_twice() -> None:
    typed = iter(["135790", "135791", "135790", "135790"])
    asked: list[str] = []

    def ask(prompt: str) -> str:
        asked.append(prompt)
        return next(typed)

    assert Owner.asked(ask) == ("", owner.DIFFERENT)
    assert Owner.asked(ask) == ("135790", "")
    assert asked == [owner.ASKED, owner.AGAIN] * 2


def test_a_folder_that_cannot_be_written_is_refused(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(paths, "user_data", lambda: folder / "file" / "inner")
    (folder / "file").write_text("")
    given(monkeypatch, "135790\n")
    assert cli.main(["pin"]) == 3
    assert "(E-O" in capsys.readouterr().err


def test_after_a_lost_store_the_owner_sets_it_anew(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / pin_copy.NAME).write_text("edited")
    assert gate(folder).blind
    given(monkeypatch, "135790\n")
    assert cli.main(["pin"]) == 0
    assert gate(folder).attempt("135790") is Tried.PASSED
