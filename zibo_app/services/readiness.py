"""Whether everything is ready for a fair: what the catalogue lacks, and what only people can see to."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from zibo_app.domain.kinds import BY_KEY
from zibo_app.domain.kinds.policy import PolicyType
from zibo_app.domain.listing import UNCONFIRMED, Query
from zibo_app.domain.own_stop import OwnKind, OwnStop
from zibo_app.domain.readiness import Check, Line, Opens
from zibo_app.domain.route import Route
from zibo_app.domain.settled import Settled
from zibo_app.domain.text import LANGS, Text, say
from zibo_app.services.faq import Answer, answers_to
from zibo_app.services.profile import missing
from zibo_app.services.route_stops import known
from zibo_app.store.catalogue import Catalogue

MOST = 500
"""How many records of a kind are looked through; a catalogue with more says so in its count."""
FAIR_ENDS = "fair_ends"
"""The office's fact that holds the fair's last day, as 2026-12-01."""
CONTACT = ("contact.organisation", "contact.phone", "contact.email")
"""The office's facts on its contact card; a name and one way to reach it are enough."""
DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)

ASKED: dict[Line, tuple[str, ...]] = {
    Line.LOCATION: ("location", "distances"),
    Line.PLOTS: ("plots",),
    Line.PRICES: ("land-price", "rent"),
    Line.POWER: ("power",),
    Line.UTILITIES: ("water-gas",),
}
"""Lines that are filled when the investor's questions are answered, by the questions' ids."""
BY_HAND: dict[Line, Text] = {
    Line.PRINTER: Text(
        "请在现场试打印一页、试写一次 U 盘。", "Print a page and write to a stick once, on the spot."
    ),
}
"""Lines that only people can see to, and what they have to see to."""
NO_DAY = Text("请填写展会最后一天。", "Enter the fair's last day.")
OVER = Text("展会最后一天已过，请填写下一次的。", "The fair's last day is past: enter the next one's.")
NO_PICTURE = Text(
    "还没有园区图片；上传前请确认可以对外展示。",
    "No picture of the zone yet; make sure it may be shown before you attach one.",
)
NOT_RELEASED = Text("图片都还没有公开。", "No picture is released yet.")
NO_ROUTE = Text("还没有保存讲解路线。", "No route is saved yet.")
STAGE = {tab: Opens("stage", "", (("tab", tab),)) for tab in ("own", "routes")}
"""Where own stops and routes are prepared."""
NO_CARD = Text("名称和至少一种联系方式未填。", "A name and at least one way to reach the office are missing.")


@dataclass(frozen=True, slots=True)
class Office:
    """What the office store says: facts by key, lines settled by hand, how many questions are unanswered.

    With the routes saved and the office's own stops.
    """

    facts: Mapping[str, str] = field(default_factory=dict)
    settled: Mapping[str, Settled] = field(default_factory=dict)
    unanswered: int = 0
    routes: tuple[Route, ...] = ()
    own: tuple[OwnStop, ...] = ()


def readiness(catalogue: Catalogue, office: Office, today: date) -> tuple[Check, ...]:
    """Go through every line, in order."""
    asked = answers_to(catalogue, (each for questions in ASKED.values() for each in questions))
    return tuple(
        Check(line=line, lacking=lacking, opens=opens, settled=office.settled.get(line))
        for line in Line
        for lacking, opens in [
            _asked([asked[each] for each in ASKED[line] if each in asked])
            if line in ASKED
            else _looked(line, catalogue, office, today)
        ]
    )


def _looked(line: Line, catalogue: Catalogue, office: Office, today: date) -> tuple[Text, Opens | None]:
    if line in BY_HAND:
        return BY_HAND[line], None
    tests: dict[Line, Callable[[], tuple[Text, Opens | None]]] = {
        Line.CONTACT: lambda: (_card(office.facts), None),
        Line.DOCUMENTS: lambda: _documents(catalogue),
        Line.ENGLISH: lambda: _english(catalogue),
        Line.QUESTIONS: lambda: _questions(office.unanswered),
        Line.PICTURES: lambda: (_pictures(office.own), STAGE["own"]),
        Line.ROUTES: lambda: (_routes(catalogue, office), STAGE["routes"]),
        Line.EXPIRY: lambda: (_expiry(office.facts.get(FAIR_ENDS, ""), today), None),
    }
    return tests[line]()


def _asked(found: list[Answer]) -> tuple[Text, Opens | None]:
    """Name the parts of these questions that nothing answers."""
    lacking = [part.label for each in found for part in each.unstated]
    first = next((each.question.id for each in found if each.unstated), "")
    return _listed(lacking), Opens("questions", first) if first else None


def _listed(texts: list[Text]) -> Text:
    if not texts:
        return Text()
    zh, en = (joint.join(say(text, lang) for text in texts) for lang, joint in zip(LANGS, "、;", strict=True))
    return Text(f"原文未载：{zh}", f"Not stated: {en.replace(';', ', ')}")


def _documents(catalogue: Catalogue) -> tuple[Text, Opens | None]:
    """Count the policy documents without a number."""
    document = (("type", str(PolicyType.DOCUMENT)),)
    rows = catalogue.page(("policy",), Query(filters=document), 0, MOST)
    records = (catalogue.record(row.brief.id) for row in rows)
    heading = dict(BY_KEY["policy"].expected)["document_number"]
    without = [r for r in records if r and heading in missing(r, BY_KEY["policy"])]
    if not without:
        return Text(), None
    n, m = len(without), len(rows)
    lacking = Text(f"{m} 份文件中 {n} 份没有文号。", f"Documents without a number: {n} of {m}.")
    return lacking, Opens("policies", without[0].id)


def _english(catalogue: Catalogue) -> tuple[Text, Opens | None]:
    """Count the firms, and the zone, whose English name is not confirmed."""
    rows = catalogue.page(("enterprise", "zone"), Query(), 0, MOST)
    open_names = [row.brief for row in rows if row.brief.name_basis in UNCONFIRMED]
    if not open_names:
        return Text(), None
    n = len(open_names)
    lacking = Text(f"{n} 个名称的英文待确认。", f"{n} English names are to be confirmed.")
    return lacking, Opens("enterprises", open_names[0].id)


def _questions(unanswered: int) -> tuple[Text, Opens | None]:
    if not unanswered:
        return Text(), None
    words = Text(f"{unanswered} 个问题未答复。", f"{unanswered} questions are not answered.")
    return words, Opens("visitors", "", (("state", "open"),))


def _pictures(own: tuple[OwnStop, ...]) -> Text:
    """Look for a picture of the zone that may be shown."""
    shown = [each for each in own if each.kind is OwnKind.PICTURE and each.picture]
    if not shown:
        return NO_PICTURE
    return Text() if any(each.released for each in shown) else NOT_RELEASED


def _routes(catalogue: Catalogue, office: Office) -> Text:
    """Look for routes, and in them for stops that are no longer there or not for their guests."""
    if not office.routes:
        return NO_ROUTE
    own = {each.id: each for each in office.own}
    broken = 0
    for route in office.routes:
        refs = {stop.ref for stop in route.stops}
        broken += not refs or known(catalogue.seen_by(route.audience), refs, own) != refs
    words = Text(
        f"{broken} 条路线没有站或有已失效的站。", f"Routes without stops or with stops gone: {broken}."
    )
    return words if broken else Text()


def _card(facts: Mapping[str, str]) -> Text:
    name, *ways = (facts.get(key, "").strip() for key in CONTACT)
    return Text() if name and any(ways) else NO_CARD


def _expiry(day: str, today: date) -> Text:
    """Look at the fair's last day; this release's catalogues hold no local figures that could expire."""
    ends = day_of(day)
    if ends is None:
        return NO_DAY
    return OVER if ends < today else Text()


def day_of(text: str) -> date | None:
    """Read a day like 2026-12-01; None where it is none."""
    try:
        return date.fromisoformat(text) if DAY.fullmatch(text) else None
    except ValueError:
        return None
