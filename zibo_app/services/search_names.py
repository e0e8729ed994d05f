"""How well the words of a search name a record or say a figure."""

from collections.abc import Iterable
from enum import IntEnum

from zibo_app.domain.figure import Figure
from zibo_app.domain.search import Hit
from zibo_app.domain.wording import figure_text, split_unit
from zibo_app.store.names import fold as plain
from zibo_app.store.search_fold import fold


class Fit(IntEnum):
    """How the words stand to a name, the best first."""

    WHOLE = 0
    BEGIN = 1
    INSIDE = 2
    NONE = 3


def fit(hit: Hit, text: str) -> tuple[Fit, float]:
    """Give how folded text fits the best of a hit's names, and how much of that name it makes up."""
    name = hit.brief.name
    return min(
        (_fit(plain(fold(each)), plain(text)) for each in (name.zh, name.en, hit.said.zh) if each), key=_rank
    )


def _fit(name: str, text: str) -> tuple[Fit, float]:
    if not text or text not in name:
        return Fit.NONE, 0.0
    share = len(text) / len(name)
    return (Fit.WHOLE if name == text else Fit.BEGIN if name.startswith(text) else Fit.INSIDE), share


def _rank(found: tuple[Fit, float]) -> tuple[int, float]:
    return (found[0], -found[1])


def says(figure: Figure, words: tuple[str, ...]) -> bool:
    """Whether one of the words, or all of them together, is this figure's number as people type it."""
    return not _spellings(figure).isdisjoint({*words, "".join(words)})


def _spellings(figure: Figure) -> set[str]:
    """The number alone, with its unit, with the head of its unit (128亿), and as it is worded."""
    head = figure.unit[:1] if split_unit(figure.unit)[0] > 1 else ""
    forms = {figure_text(figure, "zh")}
    if figure.value:
        forms |= {f"{figure.value}{head}", f"{figure.value}{figure.unit}"}
    if any(letter.isdigit() for letter in figure.value):
        forms.add(figure.value)
    english = fold(figure_text(figure, "en"))
    forms |= {english, english.removeprefix("rmb ")}
    return {fold(form).replace(" ", "") for form in forms}


def heads(figure: Figure, words: Iterable[str]) -> int:
    """Count the words that a figure's own heading holds, spaces or not."""
    texts = [fold(each).replace(" ", "") for each in (figure.label.zh, figure.label.en)]
    return sum(any(word in text for text in texts) for word in words)


def about(figure: Figure, words: tuple[str, ...]) -> int:
    """Count the words that a figure's heading, period or way of being measured holds."""
    said = (figure.label, figure.nature.label, figure.measure.label, figure.basis.label, figure.level.label)
    texts = [fold(each) for text in said for each in (text.zh, text.en)] + [figure.period]
    return sum(any(word in text for text in texts if text) for word in words)
