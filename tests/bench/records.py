"""Made-up records of every kind, with what real ones hold: names, summaries, figures, relations, honours."""

from collections.abc import Callable, Iterator
from random import Random
from typing import Any

from tests.bench.words import vocabulary
from zibo_app.domain.evidence import Audience
from zibo_app.domain.figure import Basis, Figure, Level, Measure, Nature, Qualifier
from zibo_app.domain.kind import Alias, Award, Kind, NameBasis, Predicate, Record, Relation, Statement
from zibo_app.domain.kinds import KINDS
from zibo_app.domain.text import Choice, Text
from zibo_app.store.rows import own

CITATIONS = 500
SHARES = {"park": 10, "platform": 30, "policy": 50, "plan": 60, "person": 70, "project": 300}
"""How many of a thousand records are of a kind; enterprises are the rest."""
FEW = {"zone": 1, "industry": 12, "indicator": 120, "honour": 80}
"""Kinds of which even a large catalogue has no more than this."""
TIES: dict[str, tuple[tuple[Predicate, str, float], ...]] = {
    "park": ((Predicate.PART_OF, "zone", 0.5), (Predicate.REPORTED_UNDER, "industry", 0.4)),
    "enterprise": (
        (Predicate.REPORTED_UNDER, "industry", 0.8),
        (Predicate.REPORTED_UNDER, "industry", 0.1),
        (Predicate.CARRIES_OUT, "project", 0.5),
        (Predicate.USED, "policy", 0.04),
        (Predicate.POSSIBLY_SAME, "enterprise", 0.02),
    ),
    "project": ((Predicate.REPORTED_UNDER, "industry", 0.65), (Predicate.LOCATED_IN, "park", 0.5)),
    "policy": ((Predicate.CONCERNS, "industry", 0.2), (Predicate.PART_OF, "policy", 0.1)),
    "platform": ((Predicate.PART_OF, "policy", 0.3), (Predicate.CONCERNS, "indicator", 0.3)),
    "indicator": ((Predicate.CONCERNS, "honour", 0.4), (Predicate.CONCERNS, "enterprise", 0.2)),
    "plan": ((Predicate.CONCERNS, "project", 0.2), (Predicate.CONCERNS, "indicator", 0.2)),
    "person": ((Predicate.OFFICER_OF, "enterprise", 0.7),),
}
"""Which relations a record of a kind holds, to records of which kind, each with its chance."""
AWARDED = {"enterprise": 0.2, "park": 0.3, "platform": 0.3}
FIGURES = (
    ("total_investment", "总投资", "Total investment", Nature.AMOUNT, "亿元"),
    ("floor_area", "总建筑面积", "Total floor area", Nature.AREA, "万平方米"),
    ("revenue", "营业收入", "Revenue", Nature.AMOUNT, "万元"),
    ("capacity", "产能", "Capacity", Nature.CAPACITY, "吨"),
    ("growth", "同比增长", "Growth", Nature.GROWTH, "%"),
    ("employees", "员工人数", "Employees", Nature.COUNT, "人"),
    ("rank", "排名", "Rank", Nature.RANK, ""),
)
AUDIENCES = (Audience.PUBLIC, Audience.DOMESTIC, Audience.STAFF)
HIDDEN = (95, 2, 3)
"""How many of a hundred things are for each audience."""


def counts(size: int) -> dict[str, int]:
    """Say how many records of each kind a catalogue of `size` has, in the order of the kinds."""
    found = {kind: max(1, size * share // 1000) for kind, share in SHARES.items()}
    found |= {kind: max(1, min(most, size // 10)) for kind, most in FEW.items()}
    found["enterprise"] = max(1, size - sum(found.values()))
    return {kind.key: found[kind.key] for kind in KINDS}


def level_of(honour: int) -> Level:
    """Say at which level an honour stands: the awards written before it tell it, too."""
    return tuple(Level)[honour % len(Level)]


class Maker:
    """Makes records one after another; the same for the same size and seed."""

    def __init__(self, size: int, seed: int) -> None:
        self._chance = Random(seed)  # noqa: S311 a seed makes a catalogue repeatable
        self._counts = counts(size)
        self._words = vocabulary()

    def records(self) -> Iterator[tuple[str, Record]]:
        """Give all records with the keys of their kinds, kind by kind."""
        for kind in KINDS:
            for number in range(self._counts[kind.key]):
                yield kind.key, self._record(kind, number)

    def _record(self, kind: Kind, number: int) -> Record:
        key = kind.key
        name = NAMES[key](self, number)
        firm = key == "enterprise"
        return kind.record(
            id=f"{key}-{number}",
            name=Text(name, "" if firm else f"{kind.label.en} {number}"),
            name_basis=NameBasis.PINYIN if firm else NameBasis.LITERAL,
            cite=self._cite(),
            summary=Text(self._sentence(), f"Makes {self._chance.choice(('parts', 'tools', 'drugs'))}."),
            audience=Audience.STAFF if key == "person" else self._audience(),
            aliases=self._aliases(name) if firm else (),
            figures=tuple(self._figures(f"{key}-{number}")),
            statements=tuple(self._statements()),
            relations=tuple(self._relations(key)),
            honours=self._honours(AWARDED.get(key, 0)),
            **self._fields(kind) | ({"level": level_of(number)} if key == "honour" else {}),
        )

    def word(self, *sorts: str) -> str:
        """Draw a word of each sort and join them."""
        return "".join(self._words[sort].draw(self._chance) for sort in sorts)

    def of(self, sort: str, number: int) -> str:
        """Give the word `number` of a sort, begun anew where they are used up."""
        words = self._words[sort].words
        return words[number % len(words)]

    def _often(self, chance: float) -> bool:
        return self._chance.random() < chance

    def _cite(self) -> tuple[str, ...]:
        return (f"made:{self._chance.randrange(CITATIONS)}",)

    def _audience(self) -> Audience:
        return self._chance.choices(AUDIENCES, HIDDEN)[0]

    def _sentence(self) -> str:
        parts = (self.word("manner", "verb", "noun", "noun") for _ in range(self._chance.randint(1, 3)))
        return f"{'，'.join(parts)}，{self.word('verb', 'product')}等{self.word('trade')}产品。"

    def _fields(self, kind: Kind) -> dict[str, Any]:
        """Give the fields a kind adds, whatever they are."""
        return {field.name: self._field(field.type) for field in own(kind.record)}

    def _field(self, type_: object) -> object:
        if isinstance(type_, type) and issubclass(type_, Choice):
            known = list(type_)
            return self._chance.choices(known, [1 / rank for rank in range(1, len(known) + 1)])[0]
        if type_ is Text:
            said = self._often(0.6)
            return Text(self.word("manner", "verb"), "under way") if said else Text()
        return self._chance.randrange(9) if type_ is int else str(self._chance.randint(2019, 2024))

    def _aliases(self, name: str) -> tuple[Alias, ...]:
        return (
            (Alias(name=name.split("（", maxsplit=1)[0][:6], cite=self._cite()),) if self._often(0.3) else ()
        )

    def _figures(self, entity: str) -> Iterator[Figure]:
        first = FIGURES[:1] if entity.startswith("indicator") else ()
        others = self._chance.sample(FIGURES[1:], self._chance.choices((0, 1, 2), (4, 4, 2))[0])
        for key, zh, en, nature, unit in (*first, *others):
            yield Figure(
                key=key,
                label=Text(zh, en),
                nature=nature,
                unit=unit,
                cite=self._cite(),
                value=f"{self._chance.randint(1, 2000)}" + (".5" if self._often(0.3) and unit else ""),
                qualifier=self._chance.choice((Qualifier.EXACT, Qualifier.EXACT, Qualifier.OVER)),
                period="2023",
                measure=Measure.FLOW,
                basis=self._chance.choice(tuple(Basis)),
                level=Level.COMPANY,
                audience=self._audience(),
                entity=entity,
            )

    def _statements(self) -> Iterator[Statement]:
        for number in range(self._chance.choices((0, 1, 2), (5, 3, 2))[0]):
            topic, text = Text(self.word("noun", "noun"), "Topic"), Text(self._sentence(), "As reported.")
            audience = self._audience()
            yield Statement(key=f"said{number}", topic=topic, text=text, cite=self._cite(), audience=audience)

    def _relations(self, kind: str) -> Iterator[Relation]:
        seen = set()
        for predicate, other, chance in TIES.get(kind, ()):
            there = f"{other}-{self._one_of(self._counts[other])}"
            if self._often(chance) and (predicate, there) not in seen:
                seen.add((predicate, there))
                yield Relation(
                    predicate=predicate, object=there, cite=self._cite(), audience=self._audience()
                )

    def _one_of(self, count: int) -> int:
        """Draw one of so many, the first ones oftener."""
        return min(int(count * self._chance.random() ** 1.5), count - 1)

    def _honours(self, chance: float) -> tuple[Award, ...]:
        if not self._often(chance):
            return ()
        honour = f"honour-{self._one_of(self._counts['honour'])}"
        return (Award(honour=honour, cite=self._cite(), year="2023", audience=self._audience()),)


def _firm(maker: Maker, _: int) -> str:
    return maker.word("place", "brand", "brand", "trade", "form")


def _of(sort: str) -> Callable[[Maker, int], str]:
    return lambda maker, _: maker.word("place", "trade", sort)


NAMES: dict[str, Callable[[Maker, int], str]] = {
    "zone": lambda _maker, _number: "云梦虚构开发区",
    "park": lambda maker, _: maker.word("place", "brand", "trade", "park"),
    "enterprise": _firm,
    "project": lambda maker, _: maker.word("place", "brand", "brand", "product", "project"),
    "policy": lambda maker, _: maker.word("place", "noun", "policy"),
    "platform": _of("platform"),
    "industry": lambda maker, number: f"虚构{maker.of('industry', number)}产业",
    "indicator": lambda maker, _: maker.word("place", "trade", "indicator"),
    "honour": lambda maker, _: maker.word("place", "trade", "honour"),
    "plan": lambda maker, _: maker.word("verb", "noun", "plan"),
    "person": lambda maker, number: f"{maker.of('brand', number)}某{maker.of('brand', number // 150)}",
}
