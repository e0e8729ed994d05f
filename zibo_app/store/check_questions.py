"""Whether every question asks something, and what answers it is there."""

from collections.abc import Iterator

from zibo_app.domain.kinds import BY_KEY
from zibo_app.domain.question import OF_RECORD, QuestionPart
from zibo_app.store.draft import Draft, problem
from zibo_app.store.problems import Problem


def question_problems(draft: Draft) -> Iterator[Problem]:
    """Find questions without parts, parts without a label, and references to what is not there."""
    known = {figure.id for _, _, figure in draft.figures()} | {r for stem in BY_KEY for r in draft.ids[stem]}
    known |= {f"{r.id}{OF_RECORD}{said.key}" for _, _, r in draft.records for said in r.statements}
    for entry, question in draft.questions:
        if not question.text:
            yield problem("questions.toml", entry, "text", "没有文字", "no text")
        if not question.parts:
            yield problem("questions.toml", entry, "parts", "没有分项", "no parts")
        for number, part in enumerate(question.parts):
            yield from _part(entry, f"parts[{number}]", part, known)


def _part(entry: str, path: str, part: QuestionPart, known: set[str]) -> Iterator[Problem]:
    if not part.label:
        yield problem("questions.toml", entry, f"{path}.label", "没有名称", "no label")
    if part.narrow and part.by_sector:
        yield problem("questions.toml", entry, f"{path}.narrow", "二者只能有一", "either this or by_sector")
    for key, named, allowed in (("refs", part.refs, known), ("by_sector", part.by_sector, set(BY_KEY))):
        for each in named:
            if each not in allowed:
                yield problem(
                    "questions.toml", entry, f"{path}.{key}", f"“{each}”不存在", f"“{each}” does not exist"
                )
