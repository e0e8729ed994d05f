"""The own stops as staff have them before them: kept ones, and drafts that outlive a change of language."""

from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from zibo_app.domain import bounded
from zibo_app.domain.fault import Refused
from zibo_app.domain.own_stop import OwnKind, OwnStop
from zibo_app.domain.slide import Slide
from zibo_app.domain.text import Text
from zibo_app.services import slides
from zibo_app.services.own_check import problems
from zibo_app.ui import jobs
from zibo_app.ui.context import Context
from zibo_app.ui.own import picture_file

PREPARED, NEW = "own", "new:"
"""Under what the drafts are kept in the session, and what begins the key of one never saved."""


class Row(NamedTuple):
    """A stop in the list: its key, what it holds now, and whether that is on disk."""

    key: str
    stop: OwnStop
    saved: bool


class OwnDesk(QObject):
    """`changed` tells of other rows or another choice, `edited` of other words in the open one."""

    changed = Signal()
    edited = Signal()

    def __init__(self, ctx: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.ctx = ctx
        self.kept: dict[str, OwnStop] = {}
        self.at = ""
        self._gone: OwnStop | None = None
        self._loose: set[str] = set()
        self._drafts: dict[str, OwnStop] = _drafts(ctx)
        self.read()

    # -- what there is -----------------------------------------------------------------------------
    @property
    def can_save(self) -> bool:
        """Whether there is an office store."""
        return self.ctx.session.office is not None

    @property
    def now(self) -> OwnStop | None:
        """The open stop, as it is written now."""
        return self._drafts.get(self.at) or self.kept.get(self.at)

    @property
    def dirty(self) -> bool:
        """Whether the open stop differs from what is on disk."""
        return self.at in self._drafts

    def rows(self) -> tuple[Row, ...]:
        """Give all stops: those never saved first, then the one saved last."""
        new = (Row(key, stop, saved=False) for key, stop in self._drafts.items() if key not in self.kept)
        old = (
            Row(key, self._drafts.get(key, stop), key not in self._drafts) for key, stop in self.kept.items()
        )
        return (*new, *old)

    def slide(self, row: Row) -> Slide | None:
        """Make the slide of a stop as it would be saved; None for a map without its number."""
        office, ref = self.ctx.session.office, f"own:{row.key}"
        own = {row.key: bounded.own(row.stop)}
        return slides.slide(self.ctx.catalogue, ref, own, office.stage.pictures if office else None)

    def title(self, row: Row) -> Text:
        """Head a stop."""
        return slides.title(self.ctx.catalogue, f"own:{row.key}", {row.key: row.stop})

    # -- choosing and writing ----------------------------------------------------------------------
    def read(self) -> None:
        """Read what is kept; what cannot be read is told in the message bar."""
        office = self.ctx.session.office
        try:
            self.kept = {each.id: each for each in office.stage.own_stops()} if office else {}
        except Refused as refusal:
            jobs.REPORTS.failed.emit(refusal)
        if self.now is None:
            self.at = next((row.key for row in self.rows()), "")
        self.changed.emit()

    def open(self, key: str) -> None:
        """Open a stop; an unknown key changes nothing."""
        if key != self.at and (key in self.kept or key in self._drafts):
            self.at = key
            self.changed.emit()

    def begin(self, kind: OwnKind) -> None:
        """Begin a new stop, or go on with the one that was begun."""
        key = f"{NEW}{kind}"
        self._drafts.setdefault(key, OwnStop(kind=kind))
        self.at = key
        self.changed.emit()

    def edit(self, stop: OwnStop) -> None:
        """Take down what is written now; what is as it is kept is no draft."""
        if stop == self.kept.get(self.at):
            self._drafts.pop(self.at, None)
        else:
            self._drafts[self.at] = stop
        self.edited.emit()

    def discard(self) -> None:
        """Drop what was written since it was saved."""
        self._drafts.pop(self.at, None)
        if self.now is None:
            self.at = next((row.key for row in self.rows()), "")
        self.changed.emit()

    # -- keeping -----------------------------------------------------------------------------------
    def save(self) -> bool:
        """Keep the open stop where it lacks nothing; say whether it is on disk."""
        office, stop = self.ctx.session.office, self.now
        if office is None or stop is None or problems(stop):
            return False
        before = self.kept.get(self.at)
        try:
            kept = office.stage.save_own(replace(stop, id=before.id if before else ""))
        except Refused as refusal:
            jobs.REPORTS.failed.emit(refusal)
            return False
        self._loose |= {before.picture} if before else set()
        self._drafts.pop(self.at, None)
        self.at, self._gone = kept.id, None
        self.read()
        return True

    def drop(self) -> bool:
        """Take the open stop away; it can be brought back as long as nothing else is done."""
        office, stop = self.ctx.session.office, self.kept.get(self.at)
        if office is None or stop is None:
            return False
        try:
            office.stage.drop_own(stop.id)
        except Refused as refusal:
            jobs.REPORTS.failed.emit(refusal)
            return False
        self._drafts.pop(self.at, None)
        self._gone, self.at = stop, ""
        self._loose.add(stop.picture)
        self.read()
        return True

    def bring_back(self) -> None:
        """Keep again the stop that was taken away last."""
        office, stop = self.ctx.session.office, self._gone
        if office is None or stop is None:
            return
        try:
            self.at = office.stage.save_own(replace(stop, id="")).id
        except Refused as refusal:
            jobs.REPORTS.failed.emit(refusal)
            return
        self._gone = None
        self.read()

    def tidy(self) -> None:
        """Remove the pictures of stops that are gone for good."""
        office, self._gone = self.ctx.session.office, None
        if office is None or not self._loose:
            return
        try:
            kept = office.stage.kept_pictures()
        except Refused:
            return
        drafts = {stop.picture for stop in self._drafts.values()}
        picture_file.remove(office.stage.pictures, self._loose, kept | drafts)
        self._loose.clear()


def _drafts(ctx: Context) -> dict[str, OwnStop]:
    """Give the drafts of the session, which outlive this page."""
    found = ctx.session.prepared.setdefault(PREPARED, {})
    assert isinstance(found, dict)  # noqa: S101 nothing else is ever put there
    return found
