"""Every dependency is pinned, by version alone: no hash (they break editable installs), no address."""

import re
from importlib.metadata import version

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.constraints import RUNTIME, TEST, applies, closure, lines, pins

PIN = re.compile(r"[a-z0-9][a-z0-9-]*==\d[\w.]*( ; [\w .\"'!=<>()]+)?")


@pytest.mark.parametrize("line", lines())
def test_a_line_is_a_pin(line: str) -> None:
    assert PIN.fullmatch(line)


@pytest.mark.parametrize(
    "line", ["numpy>=2", "numpy==2.4.6 --hash=sha256:0", "numpy @ file:///x", "-r other.txt"]
)
def test_another_line_is_none(line: str) -> None:
    assert not PIN.fullmatch(line)


def test_no_name_twice() -> None:
    assert len(pins()) == len(lines())


def test_the_lines_are_sorted() -> None:
    names = [re.split("==", line)[0] for line in lines()]
    assert names == sorted(names)


def test_everything_is_pinned_and_nothing_else() -> None:
    assert closure([*RUNTIME, *TEST]) == set(pins())


@pytest.mark.parametrize("requirement", [*RUNTIME, *TEST], ids=str)
def test_the_pin_is_in_the_range(requirement: Requirement) -> None:
    pin = pins()[canonicalize_name(requirement.name)]
    (specifier,) = pin.specifier
    assert requirement.specifier.contains(specifier.version)
    assert applies(pin)


@pytest.mark.parametrize("name", sorted(pins()))
def test_the_tests_run_with_the_pin(name: str) -> None:
    assert pins()[name].specifier.contains(version(name))


@pytest.mark.parametrize("requirement", RUNTIME, ids=str)
def test_a_range_has_a_floor_and_a_ceiling(requirement: Requirement) -> None:
    assert {">=", "<"} <= {part.operator for part in requirement.specifier}


def test_pyside_that_loses_none_is_refused() -> None:
    pyside = next(r for r in RUNTIME if r.name == "PySide6-Essentials")
    assert not pyside.specifier.contains("6.12.0")
    assert pyside.specifier.contains("6.11.3")
