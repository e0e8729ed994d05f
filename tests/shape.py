"""How the code is measured: rules that take a file and yield faults as `path:line: what`."""

import ast
import re
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[1]
FILE, FUNCTION, CLASS, DEPTH, LAZY = 250, 40, 160, 3, 12
MEDIAN_FILE, MEDIAN_FUNCTION = 80, 7
Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Source:
    """A file with its path from the project's root; parsed when it is Python."""

    path: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        return ast.parse(self.text)

    @property
    def lines(self) -> int:
        return len(self.text.splitlines())

    def fault(self, line: int, what: str) -> str:
        return f"{self.path}:{line}: {what}"


Rule = Callable[[Source], Iterator[str]]


def read(paths: list[Path]) -> list[Source]:
    return [Source(p.relative_to(ROOT).as_posix(), p.read_text("utf-8", "replace")) for p in sorted(paths)]


@cache
def program() -> list[Source]:
    """All that has to keep the budgets."""
    return read([*ROOT.glob("zibo_app/**/*.py"), *ROOT.glob("*.py"), *ROOT.glob(".start/*.py")])


@cache
def tests() -> list[Source]:
    return read([*ROOT.glob("tests/**/*.py")])


@cache
def tracked() -> list[Source]:
    """Every file under version control; in a copy without it, every file outside hidden folders."""
    try:
        names = subprocess.check_output(["git", "ls-files", "-z"], cwd=ROOT, text=True).split("\0")
        paths = [ROOT / name for name in names if name]
    except (OSError, subprocess.CalledProcessError):
        paths = [
            p for p in ROOT.glob("**/*") if not any(s.startswith(".") for s in p.relative_to(ROOT).parts)
        ]
    return read([path for path in paths if path.is_file()])


def functions(source: Source) -> list[Function]:
    return [node for node in ast.walk(source.tree) if isinstance(node, Function)]


def length(node: Function | ast.ClassDef) -> int:
    return (node.end_lineno or node.lineno) - node.lineno + 1


def statements(source: Source) -> int:
    """Statements of a file, docstrings left out: how layout cannot change the count."""
    every = [node for node in ast.walk(source.tree) if isinstance(node, ast.stmt)]
    return sum(not (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)) for node in every)


def median_file(sources: list[Source]) -> float:
    return median([source.lines for source in sources] or [0])


def median_function(sources: list[Source]) -> float:
    return median([length(node) for source in sources for node in functions(source)] or [0])


# -- budgets ---------------------------------------------------------------------------------------
def long_file(source: Source) -> Iterator[str]:
    if source.lines > FILE:
        yield source.fault(FILE + 1, f"file of {source.lines} lines, at most {FILE}")


def long_function(source: Source) -> Iterator[str]:
    for node in functions(source):
        if length(node) > FUNCTION:
            yield source.fault(node.lineno, f"{node.name} has {length(node)} lines, at most {FUNCTION}")


def long_class(source: Source) -> Iterator[str]:
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ClassDef) and length(node) > CLASS:
            yield source.fault(node.lineno, f"{node.name} has {length(node)} lines, at most {CLASS}")


def deep_folder(source: Source) -> Iterator[str]:
    if source.path.count("/") > DEPTH:
        yield source.fault(1, f"folders more than {DEPTH} deep")


def vague_name(source: Source) -> Iterator[str]:
    if re.search(r"(?:^|[_/])(utils?|helpers?|common|base|managers?|handlers?)(?:_|\.py$|/)", source.path):
        yield source.fault(1, "a name that says nothing: name what is inside")


# -- annotations and docstrings --------------------------------------------------------------------
def unannotated(source: Source) -> Iterator[str]:
    for node in functions(source):
        bare = [a.arg for a in arguments(node) if a.annotation is None and a.arg not in {"self", "cls"}]
        if bare or node.returns is None:
            yield source.fault(node.lineno, f"{node.name} is not annotated: {', '.join(bare) or 'return'}")


def arguments(node: Function) -> list[ast.arg]:
    spec = node.args
    return [*spec.posonlyargs, *spec.args, *spec.kwonlyargs, *filter(None, [spec.vararg, spec.kwarg])]


def undocumented(source: Source) -> Iterator[str]:
    if not ast.get_docstring(source.tree):
        yield source.fault(1, "the module has no docstring")
    yield from undocumented_in(source, source.tree)


def undocumented_in(source: Source, owner: ast.Module | ast.ClassDef) -> Iterator[str]:
    for node in owner.body:
        if isinstance(node, Function | ast.ClassDef) and not node.name.startswith("_"):
            if not ast.get_docstring(node) and not inherited(node):
                yield source.fault(node.lineno, f"{node.name} has no docstring")
            if isinstance(node, ast.ClassDef):
                yield from undocumented_in(source, node)


def inherited(node: Function | ast.ClassDef) -> bool:
    """Whether what it does is told elsewhere: an override, an overload, a property's setter."""
    marks = {ast.unparse(mark).split(".")[-1] for mark in node.decorator_list}
    return bool(marks & {"override", "overload", "setter"})


# -- lazy imports ----------------------------------------------------------------------------------
def lazy_imports(source: Source) -> list[int]:
    """Lines that import inside a function."""
    inner = [n for f in functions(source) for n in ast.walk(f) if isinstance(n, ast.Import | ast.ImportFrom)]
    return sorted({node.lineno for node in inner})


def unpriced_lazy(source: Source) -> Iterator[str]:
    for line in lazy_imports(source):
        if not re.search(r"# noqa: PLC0415 lazy: \S", source.text.splitlines()[line - 1]):
            yield source.fault(
                line, "an import in a function says what it saves: # noqa: PLC0415 lazy: <cost>"
            )
