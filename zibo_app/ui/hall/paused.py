"""The page that stands where nothing else may: words in both languages, and nothing to touch."""

from PySide6.QtWidgets import QWidget

from zibo_app.domain.slide import Layout, Slide, Tongues
from zibo_app.domain.text import Text, msg, say
from zibo_app.ui.slides.view import SlideView

PAUSED = msg("This screen is taking a break")
STAFF = msg("Please speak to our staff: they are glad to help you.")


def _both(message: str) -> Text:
    return Text(say(message, "zh"), say(message, "en"))


class PausedPage(SlideView):
    """The still page; `zone` is the zone's name, where it is known."""

    def __init__(self, zone: Text | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent, still=True)
        self.setObjectName("paused")
        if zone:
            self.sign(zone)
        words = Slide(ref="", layout=Layout.CLOSING, headline=_both(PAUSED), lines=(_both(STAFF),))
        self.show_slide(words, Tongues.BOTH)
