"""The command line: composes, nothing else. JSON on stdout, messages on stderr; exit 0, 2 or 3."""

import argparse  # PySide6 imports it, too
import gc
import json
import os
import re
import sys
from collections.abc import Callable
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING

from zibo_app import __version__, paths
from zibo_app.domain.edition import Seal
from zibo_app.domain.evidence import State
from zibo_app.domain.fault import Fault, Refused
from zibo_app.domain.text import LANGS
from zibo_app.store.catalogue import open_catalogue
from zibo_app.store.faults import Code
from zibo_app.store.seal import verify

if TYPE_CHECKING:
    from zibo_app.store.owner import Owner

WRONG, REFUSED, STOPPED = 2, 3, 130
Command = Callable[[argparse.Namespace], int]
Option = tuple[str, dict[str, object]]
Options = tuple[Option, ...]


def check(options: argparse.Namespace) -> int:
    """Open a catalogue and verify all of it; one line, zh and en, flaws of its data on stderr."""
    catalogue = open_catalogue(options.file)
    edition, seal = catalogue.edition, catalogue.seal
    if seal is Seal.SEALED and verify(options.file) is Seal.BROKEN:  # not what was remembered of it
        raise Code.DIFFERS.refused(detail=str(options.file))
    zh = f"{edition.title.zh} {edition.edition} · 数据年度 {edition.data_year} · {seal.label.zh}"
    en = f"{edition.title.en} {edition.edition} · data year {edition.data_year} · {seal.label.en}"
    print(f"{zh} / {en}")
    for flaw in catalogue.query_problems():
        print(f"{flaw.table} {flaw.row}: {flaw.message.zh} / {flaw.message.en}", file=sys.stderr)
    catalogue.close()
    return 0


def build(options: argparse.Namespace) -> int:
    """Build a catalogue from a folder of TOML files, and its digest."""
    digest = owner().build(options.folder, options.out)
    print(json.dumps({"file": str(options.out), "sha256": digest}, ensure_ascii=False))
    return 0


def pin(options: argparse.Namespace) -> int:
    """Set the PIN that ends a locked exhibition anew, or take it away; the old one is not asked for."""
    digits, wrong = ("", "") if options.remove else owner().asked()
    if wrong:
        print(wrong, file=sys.stderr)
        return WRONG
    owner().set_pin(paths.user_data(), digits)
    print(json.dumps({"pin": "set" if digits else "removed"}))
    return 0


def owner() -> "type[Owner]":
    """Give what the owner alone does, importing it where that is still to be done."""
    from zibo_app.store.owner import Owner  # noqa: PLC0415 lazy: 0.4 s, for these commands only

    return Owner


def search(options: argparse.Namespace) -> int:
    """Print what a search finds as a JSON list, best first."""
    from zibo_app.services.search_listed import look_for  # noqa: PLC0415 lazy: 15 ms, for this command only

    catalogue = open_catalogue(options.catalogue)
    found, corrected = look_for(catalogue, " ".join(options.text), options.limit)
    catalogue.close()
    print(json.dumps(found, ensure_ascii=False, indent=2))
    if corrected:
        print(f"已按“{corrected}”查找 / searched for “{corrected}”", file=sys.stderr)
    if not found:
        print(f"{State.NOT_STATED.label.zh} / {State.NOT_STATED.label.en}", file=sys.stderr)
    return 0


def entity(options: argparse.Namespace) -> int:
    """Print everything on one record as JSON; where a name may mean several, their list."""
    from zibo_app.services.entity import look_up  # noqa: PLC0415 lazy: 10 ms, for this command only

    catalogue = open_catalogue(options.catalogue)
    found = look_up(catalogue, options.name)
    catalogue.close()
    print(json.dumps(found, ensure_ascii=False, indent=2))
    if isinstance(found, list):
        return refuse(Code.SEVERAL.fault(options.name))
    return 0


def show(options: argparse.Namespace) -> int:
    """Open the window."""
    gc.disable()  # until the first paint, see ui/app.py: collecting while importing costs 15 ms
    from zibo_app.ui.app import main as run  # noqa: PLC0415 lazy: Qt, 0.1 s, for the window only

    return run(options)


def snapshot(options: argparse.Namespace) -> int:
    """Draw a page, or all of them, off screen to a picture."""
    from zibo_app.ui.snapshot import main as run  # noqa: PLC0415 lazy: Qt, 0.1 s, for pictures only

    return run(options)


def size(text: str) -> str:
    """Accept a size like 1366x768."""
    if not re.fullmatch(r"[1-9]\d{1,4}x[1-9]\d{1,4}", text, re.ASCII):
        raise ValueError(text)  # argparse words it
    return text


def limit(text: str) -> int:
    """Accept how many lines are wanted."""
    if not re.fullmatch(r"[1-9]\d{0,2}|1000", text, re.ASCII):
        raise ValueError(text)  # argparse words it
    return int(text)


FILE: dict[str, object] = {"type": Path, "metavar": "FILE", "default": paths.data_db()}
CATALOGUE: Option = ("--catalogue", FILE | {"help": "目录文件 / the catalogue"})
LANG: Option = ("--lang", {"choices": LANGS, "help": "语言 / language"})
PAGE: Option = ("--page", {"metavar": "ID", "default": "", "help": "从哪一页开始 / the page to begin with"})
EXHIBITION: Option = (
    "--exhibition",
    {"action": "store_true", "help": "直接开始展示 / the exhibition at once"},
)
SUPERVISE: Option = (
    "--supervise",
    {"action": "store_true", "help": "展示，崩溃或卡死后自动重启 / the exhibition, restarted when it fails"},
)
FOLDER: Option = ("--from", {"dest": "folder", "type": Path, "default": paths.content(), "metavar": "DIR"})
NAME: Option = ("name", {"metavar": "ID|NAME", "help": "编号、名称或别名 / an id, a name or an alias"})
TEXT: Option = ("text", {"metavar": "TEXT", "nargs": "+", "help": "要找的词 / the words to look for"})
LIMIT: Option = ("--limit", {"type": limit, "default": 50, "metavar": "N", "help": "1 – 1000"})
REMOVE: Option = ("--remove", {"action": "store_true", "help": "取消口令 / take it away"})
JSON: Option = ("--json", {"action": "store_true", "help": "JSON，唯一的格式 / JSON, the only format"})
PICTURE: Options = (
    ("page", {"nargs": "?", "default": "overview", "metavar": "PAGE"}),
    ("--all", {"action": "store_true", "help": "每一页，--out 为文件夹 / every page, --out is a folder"}),
    ("--entity", {"metavar": "ID", "default": "", "help": "页上的记录 / the record on the page"}),
    ("--figure", {"metavar": "ID", "default": "", "help": "看哪个数字的出处 / whose evidence is open"}),
    ("--search", {"metavar": "TEXT", "default": "", "help": "打开搜索 / with the search open on this"}),
    ("--viewer", {"choices": ("staff", "visitor"), "default": "staff", "help": "谁在看 / who is looking"}),
    ("--theme", {"choices": ("light", "dark"), "default": "light", "help": "主题 / theme"}),
    ("--scale", {"type": float, "default": 1.0, "help": "字号倍数 / text size"}),
    ("--size", {"type": size, "default": "1366x768", "metavar": "WxH", "help": "内部尺寸 / client area"}),
    ("--out", {"type": Path, "required": True, "metavar": "FILE"}),
)
COMMANDS: tuple[tuple[Command, Options, str], ...] = (
    (show, (PAGE, CATALOGUE, LANG, EXHIBITION, SUPERVISE), "打开窗口（默认） / open the window (default)"),
    (check, (("file", FILE | {"nargs": "?"}),), "打开并校验目录 / open and verify a catalogue"),
    (build, (FOLDER, ("--out", FILE)), "由内容文件生成目录 / build a catalogue from content files"),
    (pin, (REMOVE,), "设置展示口令 / set the exhibition's PIN"),
    (search, (TEXT, LIMIT, JSON, CATALOGUE), "搜索，最合适的在前 / search, best first"),
    (entity, (NAME, JSON, CATALOGUE), "一条记录的全部内容 / everything on one record"),
    (snapshot, (*PICTURE, CATALOGUE, LANG), "把页面画成图片 / draw a page to a picture"),
)
WHAT = "淄博高新区招商推介目录，离线使用。\nThe investment catalogue of Zibo Hi-Tech Zone, offline."
EXITS = (
    "退出码：0 完成，2 用法有误，3 已拒绝并说明原因\nexit codes: 0 done, 2 wrong use, 3 refused with a reason"
)


def parser() -> argparse.ArgumentParser:
    """Describe the command line."""
    plain = argparse.RawDescriptionHelpFormatter
    top = argparse.ArgumentParser(prog="zibo_app", description=WHAT, epilog=EXITS, formatter_class=plain)
    top.add_argument("--version", action="version", version=__version__)
    commands = top.add_subparsers(title="命令 / commands", metavar="COMMAND")
    for run, options, words in COMMANDS:
        made = commands.add_parser(
            run.__name__, help=words, description=words, epilog=EXITS, formatter_class=plain
        )
        made.set_defaults(run=run)
        for name, described in options:
            made.add_argument(name, **described)  # type: ignore[arg-type]  # argparse takes them by name
    return top


def plain() -> argparse.Namespace:
    """Give the options of a start without any: most starts are, and need no command line read."""
    return argparse.Namespace(
        run=COMMANDS[0][0], page="", catalogue=paths.data_db(), lang=None, exhibition=False, supervise=False
    )


def refuse(fault: Fault) -> int:
    """Say why something was refused, in both languages."""
    print(fault.message.zh, f"{fault.message.en} ({fault.code})", fault.detail, sep="\n", file=sys.stderr)
    return REFUSED


def main(arguments: list[str] | None = None) -> int:
    """Run one command; arguments without a command open the window."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    given = list(sys.argv[1:] if arguments is None else arguments)
    if not given or (given[0].startswith("-") and given[0] not in {"-h", "--help", "--version"}):
        given.insert(0, "show")
    options = plain() if given == ["show"] else parser().parse_args(given)
    try:
        return int(options.run(options))
    except Refused as refusal:
        return refuse(refusal.fault)
    except KeyboardInterrupt:
        return STOPPED
    except BrokenPipeError:  # who read the answer has had enough of it
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:  # noqa: BLE001 people get words and a code, never a traceback
        return refuse(Code.INTERNAL.fault(type(error).__name__, str(error)))


if __name__ == "__main__":
    sys.exit(main())
