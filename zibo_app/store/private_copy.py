"""A copy of a catalogue in a folder of our own, for files that cannot be read where they lie."""

import shutil
import tempfile
from pathlib import Path


class PrivateCopy:
    """A copy that only this user can reach; gone when closed."""

    def __init__(self, original: Path) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="zibo_app-")
        self.path = Path(self._folder.name) / "copy.db"
        try:
            shutil.copyfile(original, self.path)
        except OSError:
            self.close()
            raise

    def close(self) -> None:
        """Remove the copy."""
        self._folder.cleanup()
