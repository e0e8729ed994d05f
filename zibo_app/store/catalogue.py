"""data.db -> records, page by page, read-only, as the viewer may see them."""

from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from zibo_app.domain.edition import Edition, Seal, Slot, Term
from zibo_app.domain.evidence import Audience, Source
from zibo_app.domain.listing import Cited
from zibo_app.domain.question import Question
from zibo_app.domain.synonym import Synonym
from zibo_app.store import read_questions, read_sources
from zibo_app.store.catalogue_lists import Lists
from zibo_app.store.catalogue_records import Records
from zibo_app.store.edition import Opened, open_file, reopened
from zibo_app.store.later import sought
from zibo_app.store.reader import View

if TYPE_CHECKING:
    from zibo_app.domain.written_slide import WrittenSlide
    from zibo_app.store.quality import Flaw
    from zibo_app.store.read_typed import Candidate


class Catalogue(Records, Lists):
    """An open catalogue in the eyes of a viewer; what the viewer may not see is not there.

    Every method may raise Refused: the file may have been damaged or pulled out since it was opened.
    """

    def __init__(self, opened: Opened, viewer: Audience = Audience.STAFF) -> None:
        self._opened = opened
        self._view = View(opened.reader, viewer)

    @property
    def path(self) -> Path:
        """The file that was opened."""
        return self._opened.path

    @property
    def seal(self) -> Seal:
        """Whether the file was what had been published when it was opened."""
        return self._opened.seal

    @property
    def viewer(self) -> Audience:
        """In whose eyes this is."""
        return self._view.viewer

    def seen_by(self, viewer: Audience) -> "Catalogue":
        """Give the same open file in the eyes of another viewer."""
        return Catalogue(self._opened, viewer)

    def apart(self) -> "Catalogue":
        """Open the same file once more, in the eyes of the same viewer, for another thread to close again."""
        return Catalogue(reopened(self._opened), self.viewer)

    def close(self) -> None:
        """Let go of the file; the catalogues made by `seen_by` close with it."""
        self._opened.close()

    @cached_property
    def edition(self) -> Edition:
        """The zone's names, the edition and the data year."""
        return read_sources.edition(self._view)

    @cached_property
    def sources(self) -> dict[str, Source]:
        """Every source by id."""
        return read_sources.sources(self._view)

    def terms(self) -> tuple[Term, ...]:
        """Give the glossary."""
        return read_sources.terms(self._view)

    def slots(self, page: str) -> tuple[Slot, ...]:
        """Give what a page shows, in order."""
        return read_sources.slots(self._view, page)

    def questions(self) -> tuple[Question, ...]:
        """Give the investor's questions, in order."""
        return read_questions.questions(self._view)

    def slides(self) -> "tuple[WrittenSlide, ...]":
        """Give the slides written in the catalogue, in order; they are asked for slide by slide."""
        return self._slides

    @cached_property
    def _slides(self) -> "tuple[WrittenSlide, ...]":
        return sought().slides(self._view)

    @cached_property
    def synonyms(self) -> tuple[Synonym, ...]:
        """The words that visitors use, with those of their targets that this viewer may see."""
        return sought().synonyms(self._view)

    def spoken(self, letters: str) -> tuple[str, ...]:
        """Give the words of synonyms that are typed so as pinyin, one of each synonym."""
        seen = {synonym.id for synonym in self.synonyms}
        found: dict[str, str] = {}
        for which, word in sought().spoken(self._view, letters):
            found.setdefault(which, word)
        return tuple(word for which, word in found.items() if which in seen)

    def meant(self, latin: str, limit: int) -> "tuple[Candidate, ...]":
        """Give the hanzi that letters may mean, the likeliest first, each with how many letters it takes."""
        return sought().candidates(self._view, latin, limit)

    def candidates(self, latin: str, limit: int) -> tuple[str, ...]:
        """Give the hanzi that letters may mean: pinyin or initials of words the catalogue uses."""
        return tuple(each.word for each in self.meant(latin, limit))

    def cited(self, ids: Iterable[str]) -> tuple[Cited, ...]:
        """Give these citations with their source and place, in the order asked for."""
        return read_sources.cited(self._view, self.sources, ids)

    def query_problems(self) -> "tuple[Flaw, ...]":
        """List what is wrong with the data of an open catalogue; slow, for staff."""
        return sought().flaws(self._view)


def open_catalogue(path: Path, viewer: Audience = Audience.STAFF, *, allow_broken: bool = False) -> Catalogue:
    """Open a catalogue; Refused with a reason where it cannot be.

    With `allow_broken` one that differs from what was published opens with the seal BROKEN, for staff to be
    warned by a banner as long as it is open.
    """
    return Catalogue(open_file(path, allow_broken=allow_broken), viewer)
