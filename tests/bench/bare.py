"""The reference: a bare window with one Chinese label, to its first paint."""

import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
from typing_extensions import override

from tests.bench.clock import mark


class FirstPaint(QObject):
    """Marks the first paint of what it watches, then quits."""

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Wait for the paint to be over before the mark."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.finish)
        return False

    def finish(self) -> None:
        """Mark and quit."""
        mark("painted")
        QApplication.quit()


def main() -> int:
    """Show the window."""
    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    label = QLabel("淄博高新区")
    window.setCentralWidget(label)
    watch = FirstPaint()
    label.installEventFilter(watch)
    window.resize(1366, 690)
    window.show()
    return app.exec()
