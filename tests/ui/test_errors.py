"""An error in a slot: the log has it, people read a sentence."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ui.conftest import OpenWindow
from zibo_app import paths
from zibo_app.store.faults import Code
from zibo_app.ui import errors, jobs
from zibo_app.ui.widgets.banner import UNEXPECTED

MARKER = "secret <b>text</b> 张三 13800000000"


@pytest.fixture(autouse=True)
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    before = sys.excepthook
    errors.install()
    yield
    sys.excepthook = before
    jobs.REPORTS.failed.disconnect(errors.log)


def raised(error: BaseException) -> None:
    """Give an error to the hook as the interpreter would."""

    def fail() -> None:
        raise error

    try:
        fail()
    except BaseException as caught:  # noqa: BLE001 that is the point
        sys.excepthook(type(caught), caught, caught.__traceback__)


def logged() -> str:
    file = paths.user_data() / "zibo_app.log"
    return file.read_text("utf-8") if file.is_file() else ""


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_log_has_the_error_and_the_banner_a_sentence(open_window: OpenWindow, lang: str) -> None:
    window = open_window(lang=lang)
    raised(ValueError(MARKER))
    assert "E-U01" in logged()
    assert MARKER in logged()
    assert "Traceback" in logged()
    said = window.frame.banner.accessibleName()
    assert said == f"{window.ctx.say(UNEXPECTED.message)} (E-U01)"
    assert "ValueError" not in said
    assert "secret" not in said


def test_a_refusal_is_said_in_its_own_words(open_window: OpenWindow) -> None:
    window = open_window(lang="en")
    raised(Code.UNREADABLE.refused(detail=MARKER))
    said = window.frame.banner.accessibleName()
    assert said == f"{Code.UNREADABLE.fault().message.en} (E-C14)"


def test_an_error_in_a_slot_gets_there(open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    window = open_window()
    raised(KeyError("no such action"))
    assert window.frame.banner.isVisible()
    assert window.navigator.here.page == "overview"


def test_guests_see_nothing_of_it(open_window: OpenWindow) -> None:
    window = open_window()
    window.act("viewer")
    raised(ValueError(MARKER))
    assert MARKER in logged()
    assert not any(
        "E-U01" in child.accessibleName()
        for child in window.frame.children()
        if hasattr(child, "accessibleName")
    )


def test_keyboard_interrupt_passes(capsys: pytest.CaptureFixture[str]) -> None:
    raised(KeyboardInterrupt())
    assert "KeyboardInterrupt" in capsys.readouterr().err
    assert logged() == ""


@pytest.mark.parametrize("text", ["\ud800 half", "\0", "招商" * 1000, "\u202e"])
def test_any_text_can_be_logged(text: str) -> None:
    errors.log(ValueError(text))
    assert "ValueError" in logged()


def test_a_log_begins_anew_and_the_one_before_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(errors, "MOST_BYTES", 10)
    for text in ("first", "second", "third"):
        errors.log(ValueError(text))
    assert "third" in logged()
    assert "second" not in logged()
    assert "second" in (paths.user_data() / "zibo_app.old.log").read_text("utf-8")


def test_a_folder_that_cannot_be_written_to_is_no_further_error() -> None:
    paths.user_data().write_text("in the way")
    errors.log(ValueError(MARKER))
    assert paths.user_data().read_text() == "in the way"
