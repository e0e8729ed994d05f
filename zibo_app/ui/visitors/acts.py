"""What can be done with a note; a refusal goes to the message bar, nothing is shown before it is on disk."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from zibo_app.domain.fault import Refused
from zibo_app.ui import jobs
from zibo_app.ui.session import Session


class Acts(QObject):
    """Changes notes in the office store; everybody hears of it through the session."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def answer(self, which: str, answered: bool) -> None:
        """Mark a question as answered, or as open again."""
        office = self._session.office
        if office is not None:
            self._try(lambda: office.answer(which, answered=answered))

    def withdraw(self, which: str) -> None:
        """Take a note back."""
        office = self._session.office
        if office is not None:
            self._try(lambda: office.withdraw(which))

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except Refused as refusal:
            jobs.REPORTS.failed.emit(refusal)
        self._session.questions_changed.emit()
