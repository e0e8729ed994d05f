"""The guides tell what the program does: their keys, codes, words and commands are compared with it."""

import re
import shlex
import sqlite3
from argparse import ArgumentParser
from collections.abc import Iterable
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path

import pytest

import start
from tests.guides import CODED, GUIDES, README, coded, every_file, every_guide, headings, rows, text
from tests.shape import Source
from tests.smells import LEAKS
from zibo_app import paths
from zibo_app.__main__ import COMMANDS, parser
from zibo_app.domain.fault import Fault
from zibo_app.domain.text import Lang, Text, say
from zibo_app.export.files import UNWRITABLE
from zibo_app.services.search_words import SHORTEST
from zibo_app.store.faults import Code
from zibo_app.store.office_faults import OfficeCode
from zibo_app.store.route_file import DAMAGED, KEPT, NEWER, NO_ROUTE, TOO_LARGE, UNREADABLE
from zibo_app.ui.actions import ACTIONS, Action, page_actions
from zibo_app.ui.browse.map_file import NO_NUMBER
from zibo_app.ui.browse.map_file import NO_PICTURE as NO_MAP
from zibo_app.ui.hall.fault import UNFIT
from zibo_app.ui.language import wording
from zibo_app.ui.own.picture_file import NO_PICTURE, NO_ROOM
from zibo_app.ui.pages import PAGES
from zibo_app.ui.widgets.banner import UNEXPECTED

KEY = re.compile(r"(?:Ctrl|Alt|Shift)\+.+|F\d+|Esc|Back|Forward")
CALL = re.compile(r"(?:py|python3?) (?:-m [\w.]+|start\.py)(?: [^`#\n]*)?")
CODE = re.compile(r"\bE-[A-Z]\d{2}\b")
OF_ROUTES = tuple(
    Fault(code, Text(f"{told.zh}{KEPT.zh}", f"{told.en} {KEPT.en}"))
    for code, told in (NO_ROUTE, NEWER, TOO_LARGE, DAMAGED, UNREADABLE)
)
OTHERS = (UNWRITABLE, NO_NUMBER, NO_MAP, UNFIT, NO_PICTURE, NO_ROOM, *OF_ROUTES, UNEXPECTED)
"""Faults that are told where they happen, and not by a list of codes."""
ARROWS = str.maketrans({"←": "Left", "→": "Right"})
PLACEHOLDER = re.compile(r"[A-Z]+|命令|…")


# -- keys, codes and words -------------------------------------------------------------------------
def keys_of(actions: Iterable[Action]) -> set[str]:
    return {key for action in actions for key in action.shortcuts}


PAGE_KEYS = page_actions(tuple(spec.id for spec in PAGES if not spec.lower))
KEYS = keys_of((*ACTIONS, *PAGE_KEYS))


def keys_in(file: Path) -> set[str]:
    spans = (span.translate(ARROWS) for span in coded(file))
    return {span for span in spans if KEY.fullmatch(span)}


@every_guide
def test_the_guide_tells_every_key_and_no_other(lang: Lang) -> None:
    assert keys_in(GUIDES[lang]) == KEYS


def test_the_readme_tells_of_no_other_key() -> None:
    assert keys_in(README) <= KEYS


@every_guide
def test_the_table_says_which_keys_guests_have(lang: Lang) -> None:
    table = rows(GUIDES[lang], {"zh": "## 快捷键", "en": "## Keys"}[lang])
    yes = {"zh": "可用", "en": "yes"}[lang]
    told = {key for keys, _, who in table for key in CODED.findall(keys.translate(ARROWS)) if who == yes}
    assert told == keys_of(action for action in ACTIONS if action.guest)


@every_guide
def test_the_table_names_the_actions(lang: Lang) -> None:
    table = rows(GUIDES[lang], {"zh": "## 快捷键", "en": "## Keys"}[lang])[1:]
    assert [what for _, what, _ in table] == [wording(lang)(action.name) for action in ACTIONS]


@every_guide
def test_the_guide_says_from_which_length_words_are_mended(lang: Lang) -> None:
    said = {"zh": f"至少 {SHORTEST} 个字母", "en": f"of {SHORTEST} letters or more"}[lang]
    assert said in text(GUIDES[lang])


@every_guide
def test_every_code_stands_in_the_guide_with_its_words(lang: Lang) -> None:
    heading = {"zh": "## 目录打不开", "en": "## When the catalogue cannot be opened"}[lang]
    assert code_rows(lang, heading) == told_of(Code, lang)


@every_guide
def test_every_code_of_the_office_store_stands_in_the_guide_with_its_words(lang: Lang) -> None:
    heading = {"zh": "## 问题记不下", "en": "## When a question cannot be noted"}[lang]
    assert code_rows(lang, heading) == told_of(OfficeCode, lang)


@every_guide
def test_every_other_code_stands_in_the_guide_with_its_words(lang: Lang) -> None:
    heading = {"zh": "### 其他代码", "en": "### Other codes"}[lang]
    assert code_rows(lang, heading) == {fault.code: [say(fault.message, lang)] for fault in OTHERS}


def test_the_guides_tell_every_code_of_the_program_and_no_other() -> None:
    used = {code for file in paths.PACKAGE.rglob("*.py") for code in CODE.findall(text(file))}
    assert len(used) > len(Code) + len(OfficeCode)
    assert [set(CODE.findall(text(file))) for file in GUIDES.values()] == [used] * len(GUIDES)


def code_rows(lang: Lang, heading: str) -> dict[str, list[str]]:
    table = rows(GUIDES[lang], heading)
    assert all(CODE.fullmatch(cells[0]) for cells in table)
    return {cells[0]: cells[1:] for cells in table}


def told_of(codes: type[Code | OfficeCode], lang: Lang) -> dict[str, list[str]]:
    """What the guide says of each code: its sentences, one a cell."""
    return {code.code: [worded(words, lang) for words in code.value[1:]] for code in codes}


def worded(words: Text, lang: Lang) -> str:
    return say(words, lang).replace("{part}", "…")


@every_guide
def test_the_guide_describes_every_page_by_its_name(lang: Lang) -> None:
    told = {heading.split(" `")[0] for heading in headings(GUIDES[lang])}
    names = {wording(lang)(spec.label) for spec in PAGES if spec.id != "about"}
    assert names | {wording(lang)("Help and about")} <= told


@every_guide
def test_a_page_stands_with_its_key(lang: Lang) -> None:
    pages = {spec.id: wording(lang)(spec.label) for spec in PAGES}
    for action in PAGE_KEYS:
        name = pages[action.key.removeprefix("page:")]
        assert f"### {name} `{action.shortcuts[0]}`" in text(GUIDES[lang])


@every_guide
def test_the_figures_read_as_the_program_words_them(lang: Lang) -> None:
    heading = {"zh": "## 看懂一个数字", "en": "## How to read a figure"}[lang]
    told = {(zh, en) for zh, en in rows(GUIDES[lang], heading)}
    assert len(told) == 8
    assert told <= figures()


def figures() -> set[tuple[str, str]]:
    """Every figure of the catalogue, worded in Chinese and English."""
    connection = sqlite3.connect(f"{paths.data_db().as_uri()}?mode=ro", uri=True)
    found = set(connection.execute("SELECT text_zh, text_en FROM figure"))
    connection.close()
    return found


def levels(file: Path) -> list[str]:
    return [line.split()[0] for line in text(file).splitlines() if line.startswith("#")]


def test_both_guides_have_the_same_parts() -> None:
    assert levels(GUIDES["zh"]) == levels(GUIDES["en"])


# -- commands --------------------------------------------------------------------------------------
def commands() -> dict[str, ArgumentParser]:
    return next(action.choices for action in parser()._actions if action.choices)  # type: ignore[return-value]


def known(call: str) -> bool:
    """Whether a command line as the docs write it names a command and options that exist."""
    words = shlex.split(re.sub(r"[\[\]]", "", call).replace("\\", "/"))
    given = words[3:] if words[1] == "-m" else words[2:]
    if words[1] == "-m" and words[2] != "zibo_app":
        return find_spec(words[2]) is not None
    if words[1] == "start.py" and given[:1] and given[0] in {"test", "-h"}:
        return given[0] in start.HELP and len(given) == 1
    name = given[0] if given and not given[0].startswith("-") else "show"
    if PLACEHOLDER.fullmatch(name):
        return True
    made = commands().get(name)
    options = {word for word in given if word.startswith("-")}
    return made is not None and options <= set(made._option_string_actions)


@every_file
def test_every_command_line_exists(file: Path) -> None:
    calls = [match.group().split("  ")[0].strip() for match in CALL.finditer(text(file))]
    assert [call for call in calls if not known(call)] == []


def test_the_readme_tells_every_command() -> None:
    told = [line for line in text(README).splitlines() if line.startswith("python -m zibo_app")]
    named = {shlex.split(re.sub(r"[\[\]]", "", line))[3] for line in told}
    assert named == {run.__name__ for run, _, _ in COMMANDS}


@pytest.mark.parametrize(
    ("call", "there"),
    [
        ("py start.py", True),
        ("py start.py test", True),
        ("py start.py tests", False),
        ("py start.py build --from D:\\a --out D:\\b", True),
        ("py start.py build --to D:\\b", False),
        ("python -m zibo_app [show] [--page ID]", True),
        ("python -m zibo_app search 封装", True),
        ("python -m zibo_app seek 封装", False),
        ("python -m tests.bench", True),
        ("python -m tests.nothing", False),
        ("python3 start.py COMMAND …", True),
    ],
)
def test_a_command_line_is_compared(call: str, there: bool) -> None:
    assert known(call) is there


# -- what must not stand in them -------------------------------------------------------------------
@every_file
def test_they_tell_of_no_machine(file: Path) -> None:
    source = Source(file.name, text(file))
    assert [fault for rule in LEAKS for fault in rule(source)] == []


@every_file
def test_fences_are_closed(file: Path) -> None:
    fences = [n for n, line in enumerate(text(file).splitlines()) if line.startswith("```")]
    assert len(fences) % 2 == 0
    assert all(b - a > 1 for a, b in pairwise(fences))
