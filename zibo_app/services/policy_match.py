"""Which policies and services fit a need: why, and what the source leaves open. Never a promise."""

from dataclasses import dataclass

from zibo_app.domain.kind import Record
from zibo_app.domain.kinds import BY_KEY
from zibo_app.domain.kinds.policy import NEED, Need
from zibo_app.domain.listing import Row
from zibo_app.domain.text import LANGS, Choice, Text, say
from zibo_app.services.profile import missing
from zibo_app.store.catalogue import Catalogue

MANY = 20
"""With no more policies than this, needs alone are chosen by; stages of a project come with more."""
PURPOSES = ("purpose", "aim", "use", "value", "guidance", "simplify", "path", "used", "pushed")
"""Keys of statements that say what a policy is for, or else that it is at work; the first one counts."""
FOR_WHOM = Text("适用对象：{who}", "For: {who}")
SORTED = Text("按本目录归入“{need}”", "sorted by this catalogue under {need}")
COMMAS = {"zh": "；", "en": "; "}


class Stage(Choice):
    """How far an investor has come; which needs go with it is this program's own sorting."""

    SETTLING = "settling", "落地筹建", "Setting up"
    RUNNING = "running", "生产经营", "In operation"
    GROWING = "growing", "创新成长", "Growing"


NEEDS_OF: dict[Stage, tuple[Need, ...]] = {
    Stage.SETTLING: (Need.LAND, Need.APPROVAL),
    Stage.RUNNING: (Need.FUNDING, Need.TALENT, Need.MARKET, Need.TRAINING),
    Stage.GROWING: (Need.RESEARCH, Need.LISTING),
}


@dataclass(frozen=True, slots=True)
class Fit:
    """Why a policy fits, and the headings of what an investor asks of it and the source leaves open."""

    why: Text
    open: tuple[Text, ...]


def fit(catalogue: Catalogue, line: Row) -> Fit | None:
    """Say why a policy fits and what is left open; None for a record that meets no need."""
    record = catalogue.record(line.brief.id) if NEED.key in line.fields else None
    if record is None:
        return None
    said = (_for_whom(line.fields["beneficiary"]), _purpose(record))
    why = Text(*(COMMAS[lang].join(filter(None, (say(each, lang) for each in said))) for lang in LANGS))
    return Fit(why or _sorted(line.fields[NEED.key]), missing(record, BY_KEY[line.brief.kind]))


def _for_whom(who: Text) -> Text:
    return Text(FOR_WHOM.zh.format(who=who.zh), FOR_WHOM.en.format(who=who.en)) if who else Text()


def _purpose(record: Record) -> Text:
    known = {statement.key: statement.text for statement in record.statements}
    found = next((known[key] for key in PURPOSES if key in known), Text())
    return Text(found.zh.rstrip("。"), found.en.rstrip("."))


def _sorted(need: Text) -> Text:
    return Text(SORTED.zh.format(need=need.zh), SORTED.en.format(need=need.en))
