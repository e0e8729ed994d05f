"""How a record and its kind are described; every table, facet and form is derived from this."""

from zibo_app.domain.evidence import Audience
from zibo_app.domain.figure import Basis, Figure
from zibo_app.domain.frozen import Frozen
from zibo_app.domain.text import Choice, Text


class NameBasis(Choice):
    """On what an English name rests."""

    OFFICIAL = "official", "官方或标准译名", "official or standard English"
    COMMON = "common", "通行译法", "common usage"
    LITERAL = "literal", "直译", "literal rendering"
    FIRM = "firm", "企业自用英文名", "the firm's own English name"
    CONFIRM = "confirm", "英文名待企业确认", "English name to be confirmed by the firm"
    PINYIN = "pinyin", "英文名待企业确认", "English name to be confirmed by the firm"


class Certainty(Choice):
    """Whether two names surely mean one thing."""

    CERTAIN = "certain", "同一", "the same"
    POSSIBLE = "possible", "可能同一", "possibly the same"


class Predicate(Choice):
    """How one record stands to another; the label reads from the subject."""

    CARRIES_OUT = "carries_out", "项目", "Project"
    LOCATED_IN = "located_in", "所在园区", "Located in"
    PART_OF = "part_of", "隶属", "Part of"
    REPORTED_UNDER = "reported_under", "报道所列产业", "Reported under"
    CONCERNS = "concerns", "涉及", "Concerns"
    OFFICER_OF = "officer_of", "任职", "Officer of"
    USED = "used", "使用过的服务", "Service used"
    POSSIBLY_SAME = "possibly_same", "可能同一", "Possibly the same"


INVERSE: dict[Predicate, Text] = {
    Predicate.CARRIES_OUT: Text("实施企业", "Carried out by"),
    Predicate.LOCATED_IN: Text("园内项目", "Placed here"),
    Predicate.PART_OF: Text("包含", "Includes"),
    Predicate.REPORTED_UNDER: Text("报道所列", "Reported here"),
    Predicate.CONCERNS: Text("相关计划与举措", "Concerned by"),
    Predicate.OFFICER_OF: Text("负责人", "Officer"),
    Predicate.USED: Text("使用企业", "Used by"),
    Predicate.POSSIBLY_SAME: Text("可能同一", "Possibly the same"),
}
"""The same relations read from the object."""


class Alias(Frozen, kw_only=True):
    """Another name the source uses for a record."""

    name: str
    cite: tuple[str, ...]
    certainty: Certainty = Certainty.CERTAIN


class Statement(Frozen, kw_only=True):
    """One thing the source says of a record that is no figure, in our own words.

    `topic` is its short heading, `attribution` the id of the firm that says it of itself.
    """

    key: str
    topic: Text
    text: Text
    cite: tuple[str, ...]
    period: str = ""
    basis: Basis = Basis.ACTUAL
    audience: Audience = Audience.PUBLIC
    attribution: str = ""


class Relation(Frozen, kw_only=True):
    """A stated link from the record that holds it to the record `object`."""

    predicate: Predicate
    object: str
    cite: tuple[str, ...]
    audience: Audience = Audience.PUBLIC


class Award(Frozen, kw_only=True):
    """An honour given to the record that holds it; `honour` is its id, `detail` what it was given for."""

    honour: str
    cite: tuple[str, ...]
    year: str = ""
    detail: Text = Text()
    audience: Audience = Audience.PUBLIC


class Record(Frozen, kw_only=True):
    """What every kind of record holds; a kind adds fields of its own.

    `name.en` may be empty where no English name is known: the reading (pinyin with tones) then stands beneath
    the Chinese name. `cite` holds the ids of the citations where the source names the record.
    """

    id: str
    name: Text
    cite: tuple[str, ...]
    name_basis: NameBasis = NameBasis.LITERAL
    reading: str = ""
    summary: Text = Text()
    audience: Audience = Audience.PUBLIC
    aliases: tuple[Alias, ...] = ()
    figures: tuple[Figure, ...] = ()
    statements: tuple[Statement, ...] = ()
    relations: tuple[Relation, ...] = ()
    honours: tuple[Award, ...] = ()


class Field(Frozen):
    """A field a kind adds: its attribute, its heading, and its choices where it has a fixed list.

    One that only names the record again is not compared.
    """

    key: str
    label: Text
    choices: type[Choice] | None = None
    compared: bool = True


class Facet(Frozen):
    """A way to filter a list: by a field, by the industry reported under, or by the level of an honour."""

    key: str
    label: Text


UNSTATED = frozenset({"unstated", "unsaid"})
"""Keys of choices that say the source gives none."""
INDUSTRY = Facet("industry", Text("产业", "Industry"))
CONCERNED = Facet("concerned", Text("点名的产业", "Industries named"))
"""The industries the source names for it; one that names none is not thereby for all."""
HONOUR_LEVEL = Facet("honour_level", Text("荣誉级别", "Honour level"))


class Kind(Frozen, kw_only=True):
    """A kind of record: its key, headings, icon, dataclass, own fields, facets, and what an investor expects.

    `expected` names what an investor asks of such a record and the source may lack: shown as not stated.
    Each is a key and a heading; a record states it when it has a figure or statement of that key.
    """

    key: str
    label: Text
    plural: Text
    icon: str
    record: type[Record]
    fields: tuple[Field, ...] = ()
    facets: tuple[Facet, ...] = ()
    expected: tuple[tuple[str, Text], ...] = ()
