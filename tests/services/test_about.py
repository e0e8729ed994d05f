"""What the program is made of."""

import sqlite3
import subprocess
import sys

import pytest

import zibo_app
from zibo_app.services import about


def test_versions_are_those_that_run() -> None:
    found = dict(about.versions())
    assert found["zibo_app"] == zibo_app.__version__
    assert found["Python"] == sys.version.split()[0].rstrip("+")
    assert found["SQLite"] == sqlite3.sqlite_version
    assert found["pyqtgraph"].startswith("0.14")
    assert found["PySide6-Essentials"].startswith("6.")


def test_a_package_without_metadata_gets_a_dash(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(about, "PACKAGES", ("no-such-package",))
    assert dict(about.versions())["no-such-package"] == "—"


def test_versions_import_nothing_heavy() -> None:
    code = (
        "import sys; from zibo_app.services import about; assert 'importlib.metadata' not in sys.modules;"
        "about.versions(); assert not {'pyqtgraph', 'numpy', 'PySide6'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_every_notice_has_a_text() -> None:
    found = about.notices()
    assert {"numpy", "pyside6-essentials", "Lucide icons"} <= {notice.name for notice in found}
    for notice in found:
        assert notice.licence
        assert len(about.text_of(notice)) > 200, notice.name
