"""A slide: one message in both languages with its numbers, for a big screen and for who presents it."""

from dataclasses import field

from zibo_app.domain.evidence import State
from zibo_app.domain.frozen import Frozen
from zibo_app.domain.text import Choice, Text

MOST_BARS, MOST_FACTS, MOST_LINES = 4, 3, 4
"""How much one slide carries at most beside its headline and its hero number."""


class Layout(Choice):
    """The few ways a slide is laid out."""

    NUMBERS = "numbers", "数字", "Headline numbers"
    BARS = "bars", "对比条形", "Ranking bars"
    ENTERPRISE = "enterprise", "企业", "One enterprise"
    PARK = "park", "园区", "One park"
    PROJECT = "project", "项目", "One project"
    CHAIN = "chain", "产业链", "Chain"
    POLICY = "policy", "政策", "Policy"
    PLANS = "plans", "计划", "Plans"
    ANSWER = "answer", "问答", "Question and answer"
    PICTURE = "picture", "图片", "Picture"
    WELCOME = "welcome", "欢迎", "Welcome"
    CLOSING = "closing", "结束", "Closing"


class Tongues(Choice):
    """Which languages a slide is shown in; `ALTERNATING` shows one at a time, in turn."""

    ZH = "zh", "中文", "Chinese"
    EN = "en", "英文", "English"
    BOTH = "both", "中英同屏", "Both at once"
    ALTERNATING = "alternating", "中英交替", "Alternating"


class Quantity(Frozen, kw_only=True):
    """A figure as a slide shows it, in both languages.

    `before`, `number` and `after` are the parts of `wording.parts` for zh and en (small words, the large
    number, the unit); `said` is the whole wording on one line; `aside` what a second number says in words.
    """

    figure: str
    label: Text
    before: Text
    number: Text
    after: Text
    said: Text
    period: Text = Text()
    aside: Text = Text()
    state: State = State.SOURCE
    plan: bool = False


class SlideBar(Frozen, kw_only=True):
    """One bar: its length is `share` of the longest (0-1); all bars of a slide share an axis."""

    quantity: Quantity
    share: float


class Column(Frozen, kw_only=True):
    """A column of a chain: its heading, the names in it, and whether the source names more (等)."""

    heading: Text
    names: tuple[Text, ...] = ()
    more: bool = False


class Slide(Frozen, kw_only=True):
    """One slide; what is empty is not drawn.

    `ref` is the stop it was made for. `lines` are sentences in words of our own. `foot` says state, data year
    and what a reader must know. `figures` are the ids of all figures on it, for evidence; `record` is where a
    touch leads. `picture` is the absolute path of an image the office attached, `credit` names its owner and
    day, for a map its review number. `names` are those welcomed, one a line.
    """

    ref: str
    layout: Layout
    headline: Text
    kicker: Text = Text()
    hero: Quantity | None = None
    bars: tuple[SlideBar, ...] = ()
    facts: tuple[Quantity, ...] = ()
    lines: tuple[Text, ...] = ()
    columns: tuple[Column, ...] = ()
    foot: Text = Text()
    figures: tuple[str, ...] = ()
    record: str = ""
    picture: str = ""
    credit: Text = Text()
    names: tuple[Text, ...] = field(default=())
