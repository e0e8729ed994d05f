"""What is wrong with content: each problem with its file, entry and key, all of them in one refusal."""

from dataclasses import dataclass

from zibo_app.domain.fault import Refused
from zibo_app.domain.text import Lang, Text
from zibo_app.store.faults import Code


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem: the TOML file, the entry (its id or its number), the key within it, and what is wrong."""

    file: str
    entry: str
    key: str
    message: Text

    def line(self, lang: Lang) -> str:
        """Word the problem on one line."""
        place = " · ".join(filter(None, (self.file, self.entry, self.key)))
        return f"{place}: {self.message.zh if lang == 'zh' else self.message.en}"


class ContentRefused(Refused):
    """Raised where content has problems; carries them all, in order."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        lines = [line for p in problems for line in (p.line("zh"), f"    {p.message.en}")]
        super().__init__(Code.CONTENT.fault(str(len(problems)), "\n".join(lines)))
        self.problems = problems
