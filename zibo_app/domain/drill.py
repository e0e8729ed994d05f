"""A question of the rehearsal: what is asked, the answers to choose from, and which of them is right."""

from zibo_app.domain.frozen import Frozen
from zibo_app.domain.text import Text

SECONDS = 20
"""How long new staff may think about one question."""
ASKED, UNSTATED, CHOICES = 10, 3, 4
"""How many questions a rehearsal has, how many of them the source does not answer, the answers to each."""


class Drill(Frozen, kw_only=True):
    """One question; `right` is the place of the right answer among the `choices`.

    `figure` is the id of the figure that answers it, `question` that of the line of the checklist which
    nothing answers; one of them is empty.
    """

    asked: Text
    choices: tuple[Text, ...]
    right: int
    figure: str = ""
    question: str = ""
