"""Links of a locked exhibition lead nowhere: whatever is to be opened outside is dropped."""

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

SCHEMES = ("http", "https", "file", "mailto", "ftp", "tel", "sms", "data", "qrc", "ms-settings", "")
"""What could lead to a browser, a folder, a mail program or the system's own settings."""


class Links(QObject):
    """Takes every link while it is on."""

    def on(self) -> None:
        """Drop all links from now on."""
        for scheme in SCHEMES:
            QDesktopServices.setUrlHandler(scheme, self, "drop")  # type: ignore[arg-type]  # it takes a name

    def off(self) -> None:
        """Let links be."""
        for scheme in SCHEMES:
            QDesktopServices.unsetUrlHandler(scheme)

    @Slot(QUrl)
    def drop(self, _url: QUrl) -> None:
        """Open nothing."""
