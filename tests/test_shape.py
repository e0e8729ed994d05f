"""The code keeps its budgets and the rules of the design; each rule is itself tried on bad code."""

import re

import pytest

from tests import shape
from tests.shape import Rule, Source
from tests.smells import HOSTS, LEAKS, PLACES, SMELLS, Smell

RULES: list[Rule] = [
    shape.long_file,
    shape.long_function,
    shape.long_class,
    shape.deep_folder,
    shape.vague_name,
    shape.unannotated,
    shape.undocumented,
    shape.unpriced_lazy,
    *SMELLS,
]


def named(rule: Rule) -> str:
    return rule.why if isinstance(rule, Smell) else rule.__name__


def faults(rule: Rule, sources: list[Source]) -> list[str]:
    return [fault for source in sources for fault in rule(source)]


def assert_none(found: list[str]) -> None:
    assert not found, "\n" + "\n".join(found)


@pytest.mark.parametrize("rule", RULES, ids=named)
def test_program(rule: Rule) -> None:
    assert_none(faults(rule, shape.program()))


@pytest.mark.parametrize("rule", LEAKS, ids=named)
def test_nothing_tells_of_one_machine(rule: Rule) -> None:
    assert_none(faults(rule, shape.tracked()))


def test_no_test_file_is_long() -> None:
    assert_none(faults(shape.long_file, shape.tests()))


def test_median_file() -> None:
    assert shape.median_file(shape.program()) <= shape.MEDIAN_FILE


def test_median_function() -> None:
    assert shape.median_function(shape.program()) <= shape.MEDIAN_FUNCTION


def test_as_much_test_as_code() -> None:
    code, tests = (sum(map(shape.statements, group)) for group in (shape.program(), shape.tests()))
    assert tests >= code, f"{tests} statements of test for {code} of code"


def test_few_lazy_imports() -> None:
    found = [source.fault(line, "lazy") for source in shape.program() for line in shape.lazy_imports(source)]
    assert len(found) <= shape.LAZY, "\n" + "\n".join(found)


def test_the_program_is_found() -> None:
    assert {"start.py", "zibo_app/__init__.py"} <= {source.path for source in shape.program()}
    assert "tests/test_shape.py" in {source.path for source in shape.tests()}


# -- the rules on bad code -------------------------------------------------------------------------
def function(lines: int) -> str:
    return "def f() -> None:\n" + "    pass\n" * (lines - 1)


BAD = [
    (shape.long_file, "zibo_app/a.py", "x = 1\n" * 251, 251),
    (shape.long_function, "zibo_app/a.py", "\n" + function(41), 2),
    (shape.long_class, "zibo_app/a.py", "class A:\n" + "    x = 1\n" * 160, 1),
    (shape.deep_folder, "zibo_app/a/b/c/d.py", "", 1),
    (shape.vague_name, "zibo_app/ui/utils.py", "", 1),
    (shape.vague_name, "zibo_app/common/a.py", "", 1),
    (shape.vague_name, "zibo_app/ui/page_manager.py", "", 1),
    (shape.unannotated, "zibo_app/a.py", "def f(x) -> None: ...", 1),
    (shape.unannotated, "zibo_app/a.py", "def f(x: int): ...", 1),
    (shape.unannotated, "zibo_app/a.py", "def f(*x) -> None: ...", 1),
    (shape.undocumented, "zibo_app/a.py", "x = 1", 1),
    (shape.undocumented, "zibo_app/a.py", "'''A.'''\n\ndef f() -> None: ...", 3),
    (
        shape.undocumented,
        "zibo_app/a.py",
        "'''A.'''\nclass A:\n    '''A.'''\n    def f(self) -> None: ...",
        4,
    ),
    (shape.unpriced_lazy, "zibo_app/a.py", "def f() -> None:\n    import numpy", 2),
    (shape.unpriced_lazy, "zibo_app/a.py", "def f() -> None:\n    import numpy  # noqa: PLC0415", 2),
]
GOOD = [
    (shape.long_function, "zibo_app/a.py", function(40)),
    (shape.deep_folder, "zibo_app/ui/pages/a.py", ""),
    (shape.vague_name, "zibo_app/domain/kinds/database.py", ""),
    (shape.unannotated, "zibo_app/a.py", "class A:\n    def f(self, x: int, *y: str) -> None: ..."),
    (shape.undocumented, "zibo_app/a.py", "'''A.'''\ndef _f() -> None: ..."),
    (
        shape.undocumented,
        "zibo_app/a.py",
        "'''A.'''\nclass A:\n    '''A.'''\n    @override\n    def f(self): ...",
    ),
    (shape.unpriced_lazy, "zibo_app/a.py", "def f() -> None:\n    import x  # noqa: PLC0415 lazy: 0.3 s"),
]
SMELLY = [
    ("zibo_app/ui/a.py", "b.clicked.connect(\n    lambda: 1)"),
    ("zibo_app/ui/a.py", "self.window().close()"),
    ("zibo_app/ui/a.py", "w.setStyleSheet(text)"),
    ("zibo_app/ui/a.py", "c = QColor('#0B6E6E')"),
    ("zibo_app/ui/a.py", "c = '#fff'"),
    ("zibo_app/ui/a.py", "app.processEvents()"),
    ("zibo_app/store/a.py", "time.sleep(1)"),
    ("zibo_app/ui/a.py", "class W(QThread): ..."),
    ("zibo_app/store/a.py", "from concurrent.futures import Executor"),
    ("zibo_app/a.py", "def f():\n    global x"),
    ("zibo_app/ui/a.py", "QApplication.instance()"),
    ("zibo_app/ui/a.py", "if kind.key == 'park': ..."),
    ("zibo_app/ui/a.py", "isinstance(record, (Park, Policy))"),
    ("zibo_app/services/a.py", "sql = 'SELECT name FROM record'"),
    ("zibo_app/ui/a.py", "s = QSettings()"),
    ("zibo_app/ui/a.py", "l = QLabel(text)"),
    ("zibo_app/ui/pages/a.py", "l.setToolTip(text)"),
    ("zibo_app/ui/a.py", "QMessageBox.warning(self, a, b)"),
    ("zibo_app/ui/a.py", "importlib.import_module(name)"),
    ("zibo_app/ui/a.py", "QDesktopServices.openUrl(url)"),
]
ALLOWED = [
    ("zibo_app/ui/theme.py", "w.setStyleSheet('#0B6E6E')"),
    ("zibo_app/ui/jobs.py", "pool = QThreadPool()"),
    ("zibo_app/ui/settings.py", "s = QSettings()"),
    ("zibo_app/ui/widgets/label.py", "QLabel(text).setToolTip(text)"),
    ("zibo_app/store/a.py", "sql = 'select name from record'"),
    ("zibo_app/ui/a.py", "b.clicked.connect(self.go)"),
    ("tests/test_a.py", "b.clicked.connect(lambda: QLabel())"),
]


@pytest.mark.parametrize(("rule", "path", "text", "line"), BAD)
def test_a_rule_complains(rule: Rule, path: str, text: str, line: int) -> None:
    assert [fault.startswith(f"{path}:{line}: ") for fault in rule(Source(path, text))] == [True]


@pytest.mark.parametrize(("rule", "path", "text"), GOOD)
def test_a_rule_is_content(rule: Rule, path: str, text: str) -> None:
    assert_none([*rule(Source(path, text))])


@pytest.mark.parametrize(("path", "text"), SMELLY)
def test_a_smell_is_found(path: str, text: str) -> None:
    source = Source(path, "\n\n" + text)
    found = [fault for smell in SMELLS for fault in smell(source)]
    assert found
    assert all(re.match(rf"{path}:[34]: ", fault) for fault in found)


def test_every_smell_is_tried() -> None:
    untried = [s.why for s in SMELLS if not any([*s(Source(path, text))] for path, text in SMELLY)]
    assert untried == []


@pytest.mark.parametrize(("path", "text"), ALLOWED)
def test_a_smell_knows_its_place(path: str, text: str) -> None:
    assert_none([fault for smell in SMELLS for fault in smell(Source(path, text))])


@pytest.mark.parametrize(
    "text", [f"see {PLACES[0]}/main", f"{PLACES[1]}/x", f"https://files.{HOSTS[1]}/a", HOSTS[0]]
)
def test_a_leak_is_found(text: str) -> None:
    assert [*LEAKS[0](Source("README.md", text)), *LEAKS[1](Source("README.md", text))]


@pytest.mark.parametrize(
    "text", ["zibo_app/workbook.py", f"python -m zibo_app{PLACES[0]}book", "../resources"]
)
def test_a_leak_is_not_seen_everywhere(text: str) -> None:
    assert_none([fault for leak in LEAKS for fault in leak(Source("README.md", text))])


def test_an_empty_tree_has_medians() -> None:
    assert (shape.median_file([]), shape.median_function([])) == (0, 0)


def test_medians_measure() -> None:
    sources = [Source("zibo_app/a.py", function(9)), Source("zibo_app/b.py", function(5))]
    assert (shape.median_file(sources), shape.median_function(sources)) == (7, 7)


def test_statements_leave_docstrings_out() -> None:
    assert (
        shape.statements(Source("a.py", "'''A.'''\n\n\ndef f() -> int:\n    '''F.'''\n    return (\n1)\n"))
        == 2
    )
