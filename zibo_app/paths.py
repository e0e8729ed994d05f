"""Where shipped files are (bundle, wheel, checkout) and where the user's own go."""

import os
import sys
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
NAME = "zibo_app"
PORTABLE = "portable.txt"


def root() -> Path:
    """Find the folder of `resources` and `data.db`: a PyInstaller bundle, a wheel, or the checkout."""
    bundle = getattr(sys, "_MEIPASS", "")
    if bundle:
        return Path(bundle)
    bundled = PACKAGE / "_bundled"
    return bundled if bundled.is_dir() else PACKAGE.parent


def resources() -> Path:
    """Find the folder of shipped texts, fonts and icons."""
    return root() / "resources"


def content() -> Path:
    """Find the folder of TOML files from which the shipped catalogue is built."""
    return resources() / "catalogue"


def data_db() -> Path:
    """Find the shipped catalogue."""
    return root() / "data.db"


def digest_of(catalogue: Path) -> Path:
    """Say where the digest of a catalogue lies: in `resources` for the shipped one, else beside the file."""
    if catalogue.absolute() == data_db().absolute():
        return resources() / "data.db.sha256"
    return catalogue.with_name(f"{catalogue.name}.sha256")


def program() -> Path:
    """Find the folder in which the program lies for its user; a `portable.txt` there keeps all data there."""
    return Path(sys.executable).resolve().parent if getattr(sys, "frozen", False) else root()


def user_data() -> Path:
    """Find the user's own data folder, by the platform's convention; it need not exist yet."""
    if (program() / PORTABLE).is_file():
        return program() / "user-data"
    return _convention() / NAME


def _convention() -> Path:
    if sys.platform == "win32":
        return _named("LOCALAPPDATA", Path.home() / "AppData" / "Local")
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    return _named("XDG_DATA_HOME", Path.home() / ".local" / "share")


def _named(variable: str, otherwise: Path) -> Path:
    """Take a folder from the environment; one that is not absolute is not meant for us (XDG says so)."""
    folder = Path(os.environ.get(variable, ""))
    return folder if folder.is_absolute() else otherwise
