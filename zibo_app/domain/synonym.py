"""Words that visitors use for what the source calls otherwise; a way to look something up, no statement."""

from zibo_app.domain.frozen import Frozen
from zibo_app.domain.text import Text


class Synonym(Frozen, kw_only=True):
    """Words of one meaning, in any language, and what they lead to.

    `questions` are ids of the investor's questions, `refs` ids of figures (`record.key`) and records, the
    best first; a figure that stands first is the answer, else the first question is. `but` are terms that
    hold one of the words and mean something else. `offer` is the word worth offering before anything is
    typed, where there is one.
    """

    id: str
    words: tuple[str, ...]
    questions: tuple[str, ...] = ()
    refs: tuple[str, ...] = ()
    but: tuple[str, ...] = ()
    offer: Text = Text()
