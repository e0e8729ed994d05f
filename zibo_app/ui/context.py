"""What a page is built from: the catalogue, and how and for whom it is shown."""

from dataclasses import field, replace

from zibo_app.domain.evidence import Audience
from zibo_app.domain.figure import Figure
from zibo_app.domain.frozen import Frozen
from zibo_app.domain.listing import Brief, shown_name
from zibo_app.domain.text import Choice, Lang, Text, say
from zibo_app.domain.wording import figure_text
from zibo_app.store.catalogue import Catalogue
from zibo_app.ui.session import Session
from zibo_app.ui.theme import Theme


class Context(Frozen):
    """One way of looking at one catalogue; a change of any part is a new context and new pages.

    The session stays the same throughout.
    """

    catalogue: Catalogue
    lang: Lang
    theme: Theme
    session: Session = field(default_factory=Session)

    @property
    def viewer(self) -> Audience:
        """For whom the catalogue is shown."""
        return self.catalogue.viewer

    @property
    def staff(self) -> bool:
        """Whether this is the staff view."""
        return self.viewer is Audience.STAFF

    def tr(self, message: str, **values: object) -> str:
        """Word a msgid of the interface."""
        return say(message, self.lang, **values)

    def say(self, text: Text | Choice) -> str:
        """Word a text of the catalogue or the domain; braces in it stay as they are."""
        return say(text, self.lang)

    def name(self, brief: Brief) -> str:
        """Name a record: a name without English stays Chinese, its reading is shown beneath elsewhere.

        Guests never read an English name that its firm has not confirmed.
        """
        return self.say(shown_name(brief, self.viewer))

    def figure(self, figure: Figure) -> str:
        """Word a figure on one line."""
        return figure_text(figure, self.lang)

    def px(self, size: float) -> int:
        """Scale a size given in px at 100 %."""
        return self.theme.px(size)

    def seen_by(self, viewer: Audience) -> "Context":
        """Give the same context for another viewer."""
        return replace(self, catalogue=self.catalogue.seen_by(viewer))
