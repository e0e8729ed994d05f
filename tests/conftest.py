"""What every test needs: no screen, and a home folder that is not the user's."""

import os
import tempfile
from pathlib import Path

_HOME = tempfile.TemporaryDirectory(prefix="zibo-home-")


def _isolate(home: Path) -> None:
    for name in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA"):
        os.environ[name] = str(home)
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR"):
        folder = home / name.lower()
        folder.mkdir(mode=0o700)
        os.environ[name] = str(folder)
    for name in [name for name in os.environ if name.startswith("QT_")]:
        del os.environ[name]
    os.environ["QT_QPA_PLATFORM"] = "offscreen"


# Before any test module is imported: Qt and the program read these once.
_isolate(Path(_HOME.name))
