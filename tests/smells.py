"""Patterns that must not stand in the code, each with where it may."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tests.shape import Source

RECORDS = "Park|Enterprise|Policy|Project|Indicator"
# Put together here, so that the file which forbids them does not hold them.
PLACES = ["/" + "work", "../" + "shared"]
HOSTS = [".".join(parts) for parts in (
    ("pypi", "org"), ("python" + "hosted", "org"), ("npmjs", "org"), ("npmjs", "com"),
    ("proxy", "golang", "org"), ("deb", "debian", "org"), ("snapshot", "debian", "org"), ("crates", "io"),
)]  # fmt: skip


@dataclass(frozen=True)
class Smell:
    """A pattern forbidden in files whose path matches `where`, unless it matches `but`."""

    pattern: str
    why: str
    where: str = r"^zibo_app/"
    but: str = r"^$"
    flags: re.RegexFlag = re.MULTILINE

    def __call__(self, source: Source) -> Iterator[str]:
        if re.search(self.where, source.path) and not re.search(self.but, source.path):
            for match in re.finditer(self.pattern, source.text, self.flags):
                line = source.text.count("\n", 0, match.start()) + 1
                yield source.fault(line, f"{self.why}: {match.group().strip()!r}")


NO_CASE = re.MULTILINE | re.IGNORECASE
SMELLS = [
    Smell(r"\.connect\(\s*lambda", "connect a method, not a lambda"),
    Smell(r"\.(window|parent|parentWidget)\(\)\.", "a child does not call up: emit a signal"),
    Smell(r"setStyleSheet\(", "style sheets are set in ui/theme.py only", but=r"^zibo_app/ui/theme\.py$"),
    Smell(
        r"#[0-9a-fA-F]{6}\b|[\"']#[0-9a-fA-F]{3,8}[\"']",
        "colours are tokens, read in ui/theme.py only",
        but=r"^zibo_app/ui/theme\.py$",
    ),
    Smell(r"processEvents|time\.sleep", "long work goes through ui/jobs.py"),
    Smell(
        r"QThread|QRunnable|\bthreading\b|concurrent\.futures|multiprocessing|\basyncio\b",
        "threads are in ui/jobs.py only",
        but=r"^zibo_app/ui/jobs\.py$",
    ),
    Smell(r"^\s*global |QApplication\.instance\(\)|\bqApp\b", "no global state: hand it over"),
    Smell(rf"kind\.key ==|isinstance\(.*\b({RECORDS})\b", "a kind describes itself: no ladder of kinds"),
    Smell(
        r"select |insert ", "SQL is in store only", where=r"^zibo_app/(ui|services|export)/", flags=NO_CASE
    ),
    Smell(r"\bQSettings\b", "settings are in ui/settings.py only", but=r"^zibo_app/ui/settings\.py$"),
    Smell(
        r"\bQLabel\(|setToolTip\(|QMessageBox\.",
        "text is shown as plain text by ui/widgets only",
        but=r"^zibo_app/ui/widgets/",
    ),
    Smell(r"import_module\(|__import__\(", "no import is hidden in a string"),
    Smell(
        r"openUrl\(|OpenExternalLinks|startDetached|startfile|\bwebbrowser\b|\bsubprocess\b",
        "nothing is opened outside the program: visitors would follow",
    ),
]
LEAKS = [
    Smell("|".join(rf"{re.escape(place)}(?![\w-])" for place in PLACES), "a path of one machine", where=""),
    Smell("|".join(map(re.escape, HOSTS)), "a registry's host", where="", flags=NO_CASE),
]
