"""A walk over everything a guest can reach, in both languages: nothing for staff is there to be read."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from tests.ui.conftest import MakeContext
from tests.ui.seen import words_of
from zibo_app import paths
from zibo_app.domain.evidence import GUEST_STATE, Audience, State
from zibo_app.domain.kind import NameBasis
from zibo_app.domain.kinds import BY_KEY
from zibo_app.domain.listing import UNCONFIRMED
from zibo_app.domain.text import LANGS, Lang, Text
from zibo_app.store import content
from zibo_app.ui.guest.frame import GUEST_PAGES, GuestFrame
from zibo_app.ui.navigator import Place
from zibo_app.ui.pages import PAGES

Seen = dict[str, set[str]]
Walked = tuple[Lang, Seen]
CONTENT = content.load(paths.content())
RECORDS = [record for _, record in CONTENT.records]
STAFF_WORDS = {
    "zh": r"工作人员|内部|原文未载|待核|待确认|未封存|推算|本地补充|员工视图|按原文|原文仅|与发布时|目录文件",
    "en": r"\bStaff\b|staff only|\bclaims?\b|[Uu]nsealed|Not stated in the source|In source|Derived|"
    r"to be confirmed|As printed",
}
PERSONS = ("张文涛", "荣卫龙", "齐菲", "Zhang Wentao", "Rong Weilong", "Qi Fei")
QUERIES = re.compile(r"(^|\s)\?(\s|$)|^？|\?\s*\d")


def walk(frame: GuestFrame) -> Iterator[tuple[str, QWidget]]:
    """Go everywhere a guest can, and to every record and figure by its id; give where, and what to read."""
    for spec in GUEST_PAGES:
        frame.go(Place(spec.id))
        yield spec.id, frame
        for chip in frame.stack.currentWidget().findChildren(QPushButton):
            if chip.property("role") == "guest-chip" and chip.isCheckable():
                chip.click()
                yield f"{spec.id}:{chip.text()}", frame.stack
    for record in RECORDS:
        for place in {frame.stack.resolve(Place("", record.id)), Place("record", record.id)}:
            frame.go(place)
            yield f"{place.page}:{record.id}", frame.stack
    for record in RECORDS:
        for figure in record.figures:
            frame.open_figure(f"{record.id}.{figure.key}")
            yield f"figure:{record.id}.{figure.key}", frame.drawer


@pytest.fixture(scope="module", params=LANGS)
def walked(request: pytest.FixtureRequest, module_ctx: MakeContext) -> Walked:
    lang: Lang = request.param
    frame = GuestFrame(module_ctx(lang, Audience.PUBLIC))
    frame.resize(1366, 768)
    frame.show()
    seen: Seen = defaultdict(set)
    for where, part in walk(frame):
        for text in words_of(part):
            seen[text].add(where)
    frame.deleteLater()
    return lang, seen


def found(seen: Seen, wrong: Callable[[str], object]) -> list[str]:
    return [f"{text[:80]!r} at {sorted(where)[:3]}" for text, where in seen.items() if wrong(text)]


def test_the_walk_saw_something(walked: Walked) -> None:
    lang, seen = walked
    assert len(seen) > 800
    places = set().union(*seen.values())
    assert {spec.id for spec in GUEST_PAGES} <= places
    public = [r for r in RECORDS if r.audience is Audience.PUBLIC and r.summary]
    shown = "\n".join(seen)
    missed = [
        r.id for r in public if getattr(r.summary, lang) not in shown and getattr(r.name, lang) not in shown
    ]
    assert missed == []


def test_no_word_of_staffs(walked: Walked) -> None:
    lang, seen = walked
    assert found(seen, re.compile(STAFF_WORDS[lang]).search) == []


def test_no_query_marks(walked: Walked) -> None:
    assert found(walked[1], QUERIES.search) == []


def test_no_persons(walked: Walked) -> None:
    assert found(walked[1], lambda text: any(name in text for name in PERSONS)) == []
    assert {record.name.zh for record in RECORDS} & set(PERSONS) == {"张文涛", "荣卫龙", "齐菲"}


def hidden(viewer: Audience) -> dict[str, set[str]]:
    """Give what this viewer may not read, and where it stands, but for words that are released elsewhere."""
    secret: dict[str, set[str]] = defaultdict(set)
    open_: set[str] = set()
    for record in RECORDS:
        shut = record.audience not in viewer.sees()
        texts = [(record, (record.name, record.summary))]
        texts += [(s, (s.text,)) for s in record.statements]
        texts += [(f, (f.label, f.note, f.query, f.formula)) for f in record.figures]
        texts += [(a, (a.detail,)) for a in getattr(record, "awards", ())]
        for part, words in texts:
            kept = shut or part.audience not in viewer.sees()
            for text in words:
                for one in filter(None, (text.zh, text.en)):
                    if kept:
                        secret[one].add(record.id)
                    else:
                        open_.add(one)
    return {text: where for text, where in secret.items() if text not in open_ and len(text) > 3}


def test_nothing_that_is_not_released(walked: Walked) -> None:
    _, seen = walked
    secret = hidden(Audience.PUBLIC)
    assert len(secret) > 40
    shown = "\n".join(seen)
    assert {text: where for text, where in secret.items() if text in shown} == {}


def test_no_derived_or_lacking_state(walked: Walked) -> None:
    lang, seen = walked
    derived = [
        f for r in RECORDS for f in r.figures if f.state is State.DERIVED and f.audience is Audience.PUBLIC
    ]
    words = [State.DERIVED.label, State.LOCAL.label, State.NOT_STATED.label]
    words += [] if derived else [GUEST_STATE[State.DERIVED]]
    said = [getattr(text, lang) for text in words]
    assert found(seen, lambda text: any(word in text for word in said)) == []


def test_no_english_name_that_its_firm_has_not_confirmed(walked: Walked) -> None:
    seen = walked[1]
    names = {r.name.en for r in RECORDS if r.name_basis in UNCONFIRMED and r.name.en}
    assert "Zhiyang Innovation Technology" in names
    assert found(seen, lambda text: any(name in text for name in names)) == []
    bases = {getattr(basis.label, lang) for basis in (NameBasis.CONFIRM, NameBasis.PINYIN) for lang in LANGS}
    assert found(seen, lambda text: any(basis in text for basis in bases)) == []


def test_no_way_to_staffs_pages(walked: Walked) -> None:
    seen = walked[1]
    assert not any(text.startswith(("Ctrl+", "Alt+")) for text in seen)


def test_every_public_kind_is_walked() -> None:
    assert {kind for kind, _ in CONTENT.records} <= set(BY_KEY)
    assert not {spec.id for spec in GUEST_PAGES} & {"settings", "about", "indicators", "overview"}
    assert {spec.id for spec in PAGES} > {"settings", "about"}


def test_the_patterns_find_what_they_are_for() -> None:
    for text in ("? 原文未载", "? As printed", "?"):
        assert QUERIES.search(text)
    assert not QUERIES.search("Which parks are there?")
    assert re.search(STAFF_WORDS["en"], "The firm claims")
    assert Text("仅内部", "Staff only") == Audience.STAFF.label
    assert re.search(STAFF_WORDS["zh"], Audience.STAFF.label.zh)
