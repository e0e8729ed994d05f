"""The supervisor: starts the program, listens for its signs of life, starts it again when they cease."""

from enum import Enum, auto

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from zibo_app.ui.hall.idle import Clock, since_boot
from zibo_app.ui.watch.beat import VARIABLE
from zibo_app.ui.watch.limits import Limits
from zibo_app.ui.watch.restarts import Restarts

DONE, MISUSED, REFUSED = 0, 2, 3
"""Exit codes after which starting again would change nothing."""


class Why(Enum):
    """Why the program ended, or will not be started again."""

    CRASHED = auto()
    FROZEN = auto()
    REFUSED = auto()
    MISSING = auto()


class Supervisor(QObject):
    """Keeps one program running.

    `started` carries how many restarts there were, `alive` says that it gave its first sign of life, `fell`
    why it ended, `gave_up` why it is not started again; `ended` its exit code, when it ended as it should.
    Silence is counted in looks, not read from a clock: while the computer sleeps nobody looks.
    """

    started = Signal(int)
    alive = Signal()
    fell = Signal(object)
    gave_up = Signal(object)
    ended = Signal(int)

    def __init__(
        self,
        command: list[str],
        limits: Limits = Limits(),  # noqa: B008 a value
        clock: Clock = since_boot,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._command = command
        self._limits = limits
        self._clock = clock
        self._restarts = Restarts(limits.most, limits.within)
        self._times = 0
        self._alive = False
        self._frozen = False
        self._silent = 0
        self.process = QProcess(self)
        self.process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert(VARIABLE, str(limits.beat))
        self.process.setProcessEnvironment(environment)
        self.process.readyReadStandardOutput.connect(self._heard)
        self.process.finished.connect(self._finished)
        self.process.errorOccurred.connect(self._erred)
        self._look = QTimer(self)
        self._look.setInterval(limits.beat)
        self._look.timeout.connect(self._listen)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(limits.pause)
        self._again.timeout.connect(self.start)

    def start(self) -> None:
        """Start the program."""
        self._alive = self._frozen = False
        self._silent = 0
        self.process.start(self._command[0], self._command[1:])
        self._look.start()
        self.started.emit(self._times)

    def stop(self) -> None:
        """Watch no more, and end the program."""
        self._look.stop()
        self._again.stop()
        self.process.blockSignals(True)
        self.process.kill()
        self.process.waitForFinished()

    def _heard(self) -> None:
        self.process.readAllStandardOutput()
        self._silent = 0
        if not self._alive:
            self._alive = True
            self.alive.emit()

    def _listen(self) -> None:
        """End a program that has been silent for too long; it is started again when it has ended."""
        most = self._limits.frozen if self._alive else self._limits.starting
        self._silent += 1
        if self._silent * self._limits.beat > most:
            self._frozen = True
            self.process.kill()

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._look.stop()
        normal = status is QProcess.ExitStatus.NormalExit and not self._frozen
        if normal and code in {DONE, MISUSED}:
            self.ended.emit(code)
        elif normal and code == REFUSED:
            self.gave_up.emit(Why.REFUSED)
        else:
            self._fell(Why.FROZEN if self._frozen else Why.CRASHED)

    def _fell(self, why: Why) -> None:
        self.fell.emit(why)
        if self._restarts.allowed(self._clock()):
            self._times += 1
            self._again.start()
        else:
            self.gave_up.emit(why)

    def _erred(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._look.stop()
            self.gave_up.emit(Why.MISSING)
