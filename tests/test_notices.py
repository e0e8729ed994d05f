"""The licence of everything shipped is shipped with it, and none forbids shipping it so."""

import tomllib

import pytest

from tests.constraints import ROOT, RUNTIME, closure

RESOURCES = ROOT / "resources"
NOTICES = tomllib.loads((RESOURCES / "notices/index.toml").read_text("utf-8"))["notice"]
FREE = {
    "0BSD", "Apache-2.0", "BSD-3-Clause", "CC-BY-4.0", "CC0-1.0", "ISC", "LGPL-3.0-only", "MIT", "OFL-1.1",
    "PSF-2.0", "Unicode-3.0", "Zlib",
}  # fmt: skip
SAYS = {
    "Apache-2.0": "Apache License",
    "BSD-3-Clause": "Redistribution and use",
    "CC-BY-4.0": "Attribution 4.0",
    "ISC": "ISC License",
    "LGPL-3.0-only": "GNU LESSER GENERAL PUBLIC LICENSE",
    "MIT": "Permission is hereby granted",
    "OFL-1.1": "SIL OPEN FONT LICENSE Version 1.1",
    "PSF-2.0": "PYTHON SOFTWARE FOUNDATION LICENSE",
    "Unicode-3.0": "UNICODE LICENSE V3",
}


def licences(notice: dict[str, str]) -> set[str]:
    return set(notice["licence"].split(" AND "))


def test_every_runtime_distribution_has_a_notice() -> None:
    assert closure(RUNTIME) <= {notice["name"] for notice in NOTICES}


def test_the_font_and_the_icons_have_a_notice() -> None:
    assert {"fonts/OFL.txt", "notices/lucide.txt"} <= {notice["file"] for notice in NOTICES}


@pytest.mark.parametrize("notice", NOTICES, ids=lambda notice: notice["name"])
def test_a_notice(notice: dict[str, str]) -> None:
    assert set(notice) == {"name", "licence", "file"}
    text = " ".join((RESOURCES / notice["file"]).read_text("utf-8").split())
    assert licences(notice) <= FREE
    assert all(SAYS.get(licence, "").lower() in text.lower() for licence in licences(notice))
    assert "//" not in "".join(notice.values())


def test_no_notice_is_left_over() -> None:
    texts = {path.relative_to(RESOURCES).as_posix() for path in (RESOURCES / "notices").glob("*.txt")}
    assert texts <= {notice["file"] for notice in NOTICES}


def test_the_lesser_licence_comes_with_the_general_one() -> None:
    text = (RESOURCES / "notices/qt.txt").read_text("utf-8")
    assert text.index("GNU LESSER GENERAL PUBLIC LICENSE") < text.index("GNU GENERAL PUBLIC LICENSE\n")


def test_a_gpl_only_licence_would_be_refused() -> None:
    assert not licences({"licence": "GPL-3.0-only"}) <= FREE
    assert not licences({"licence": "MIT AND GPL-2.0-or-later"}) <= FREE
