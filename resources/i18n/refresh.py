"""Find the interface's msgids, keep zh.po in step with them, and compile zh.mo. Run from the project's root.

Needs Babel (in the test extra). A msgid new in the code comes into zh.po without wording; one that is gone
leaves it.
"""

import ast
import io
import struct
import sys
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po, write_po

FOLDER = Path(__file__).resolve().parent
CODE = FOLDER.parents[1] / "zibo_app" / "ui"
UNSAID = (b'"POT-', b'"PO-', b'"Report', b'"Last', b'"Language-Team', b'"Generated')
"""Lines of the header that would change with each run or say nothing."""
HEADER = "Content-Type: text/plain; charset=utf-8\n"
MARKERS = ("tr", "msg")
"""The functions whose first argument is a msgid."""


def msgids() -> dict[str, list[str]]:
    """Find every msgid of the interface and the files that use it, also inside f-strings and choices."""
    found: dict[str, list[str]] = {}
    for path in sorted(CODE.rglob("*.py")):
        for message in _messages(ast.parse(path.read_text("utf-8"))):
            found.setdefault(message, []).append(path.name)
    return found


def _messages(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and node.args and _name(node.func) in MARKERS:
            yield from _texts(node.args[0])


def _name(function: ast.expr) -> str:
    return getattr(function, "attr", "") or getattr(function, "id", "")


def _texts(argument: ast.expr) -> Iterator[str]:
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        yield argument.value
    elif isinstance(argument, ast.IfExp):
        yield from (*_texts(argument.body), *_texts(argument.orelse))


def read() -> Catalog:
    """Read zh.po as it stands."""
    path = FOLDER / "zh.po"
    data = path.read_bytes() if path.is_file() else b""
    return read_po(io.BytesIO(data), locale="zh_CN")


def refreshed(old: Catalog) -> Catalog:
    """Give the catalogue of all present msgids with the wording they had."""
    fresh = Catalog(
        locale="zh_CN", project="zibo_app", header_comment="# Chinese wording of the interface.", fuzzy=False
    )
    for message in sorted(msgids()):
        known = old.get(message)
        fresh.add(message, known.string if known else "")
    return fresh


def written(catalog: Catalog) -> bytes:
    """Give zh.po's bytes, without dates or line numbers, so that it changes only with its words."""
    out = io.BytesIO()
    write_po(out, catalog, no_location=True, omit_header=False, sort_output=True, width=0)
    lines = out.getvalue().splitlines(keepends=True)
    return b"".join(line for line in lines if not line.startswith(UNSAID))


def compiled(catalog: Catalog) -> bytes:
    """Give zh.mo's bytes in GNU's format; Babel's own writing puts the time and its version in."""
    worded = {str(message.id): str(message.string) for message in catalog if message.id and message.string}
    pairs = sorted((key.encode(), words.encode()) for key, words in {"": HEADER, **worded}.items())
    count, tables, texts = len(pairs), [b"", b""], b""
    start = 28 + 16 * count
    for side in range(len(tables)):
        for pair in pairs:
            tables[side] += struct.pack("<2I", len(pair[side]), start + len(texts))
            texts += pair[side] + b"\0"
    head = struct.pack("<7I", 0x950412DE, 0, count, 28, 28 + 8 * count, 0, start)
    return head + b"".join(tables) + texts


def main() -> int:
    """Refresh both files; exit 1 where a msgid still has no wording."""
    fresh = refreshed(read())
    (FOLDER / "zh.po").write_bytes(written(fresh))
    stable = read()
    (FOLDER / "zh.mo").write_bytes(compiled(stable))
    missing = [str(m.id) for m in stable if m.id and not m.string]
    sys.stdout.write("".join(f"no wording: {m}\n" for m in missing))
    return int(bool(missing))


if __name__ == "__main__":
    sys.exit(main())
