"""Keeping the screen on while the exhibition runs, as far as the system lets a program ask for it."""

import ctypes
import os
import sys

from PySide6.QtCore import QObject, QProcess

CONTINUOUS, SYSTEM, DISPLAY = 0x80000000, 0x1, 0x2
"""Windows' words for: until told otherwise, the computer, the screen."""
PATIENCE = 1000
"""How long, in ms, to wait for the system's own program to end."""


def command(platform: str, pid: int) -> list[str]:
    """Give the system's own program that keeps the screen on while process `pid` lives; empty for none."""
    if platform == "darwin":
        return ["caffeinate", "-d", "-i", "-w", str(pid)]
    if platform.startswith("linux"):
        why = ["--what=idle:sleep", "--who=zibo_app", "--why=exhibition", "--mode=block"]
        return ["systemd-inhibit", *why, "tail", f"--pid={pid}", "-f", os.devnull]
    return []


def tell_windows(flags: int) -> None:
    """Tell Windows what must stay on; other systems are told by a program of theirs."""
    if sys.platform == "win32":
        ctypes.windll.kernel32.SetThreadExecutionState(flags)


class Awake(QObject):
    """Keeps screen and computer on between `on` and `off`; where the system will not, nothing happens."""

    def __init__(self, words: list[str] | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = command(sys.platform, os.getpid()) if words is None else words
        self.helper = QProcess(self)
        for channel in (self.helper.setStandardOutputFile, self.helper.setStandardErrorFile):
            channel(QProcess.nullDevice())

    def on(self) -> None:
        """Ask for it."""
        tell_windows(CONTINUOUS | SYSTEM | DISPLAY)
        if self._words and self.helper.state() is QProcess.ProcessState.NotRunning:
            self.helper.start(self._words[0], self._words[1:])

    def off(self) -> None:
        """Ask for it no more."""
        tell_windows(CONTINUOUS)
        if self.helper.state() is not QProcess.ProcessState.NotRunning:
            self.helper.kill()
            self.helper.waitForFinished(PATIENCE)
