"""Content is checked strictly: every way of being wrong is told with file, entry and key."""

import tomllib
from pathlib import Path

import pytest

from tests.made import DATA, SAMPLE, edited, sample_content
from zibo_app.domain.fault import Refused
from zibo_app.domain.kinds import BY_KEY
from zibo_app.store.content import load
from zibo_app.store.faults import Code
from zibo_app.store.problems import ContentRefused, Problem

MISTAKES = tomllib.loads((DATA / "mistakes.toml").read_text("utf-8"))["mistake"]


def problems(folder: Path) -> tuple[Problem, ...]:
    with pytest.raises(ContentRefused) as caught:
        load(folder)
    return caught.value.problems


@pytest.mark.parametrize("mistake", MISTAKES, ids=lambda each: f"{each['file']} {each['new'][:30]}")
def test_a_mistake_is_told(tmp_path: Path, mistake: dict[str, str]) -> None:
    told = problems(edited(tmp_path, (mistake["file"], mistake["old"], mistake["new"])))
    place = (f"{mistake['file']}.toml", mistake["entry"], mistake["key"])
    found = [problem for problem in told if (problem.file, problem.entry, problem.key) == place]
    assert any(mistake["words"] in problem.message.en for problem in found), told
    assert all(problem.message.zh for problem in found)


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    edits = [
        ("park", 'stage = "advancing"', 'stge = "advancing"'),
        ("plan", 'year = "2024"', "year = 2024"),
        ("platform", 'cite = ["report:440-450"]', "cite = []"),
    ]
    found = problems(edited(tmp_path, *edits))
    assert [(p.file, p.entry, p.key) for p in found] == [
        ("park.toml", "cloud-park", "stge"),
        ("plan.toml", "talent-plan", "year"),
        ("platform.toml", "seed-incubator", "cite"),
    ]


def test_a_broken_entry_is_not_a_dangling_reference_too(tmp_path: Path) -> None:
    found = problems(edited(tmp_path, ("honour", 'level = "national"', 'level = "world"')))
    assert [(p.file, p.key) for p in found] == [("honour.toml", "level")]


def test_the_refusal_counts_and_lists(tmp_path: Path) -> None:
    with pytest.raises(ContentRefused) as caught:
        load(edited(tmp_path, ("plan", 'year = "2024"', "year = 2024")))
    fault = caught.value.fault
    assert (fault.code, "1" in fault.message.zh, "1" in fault.message.en) == (Code.CONTENT.code, True, True)
    assert "plan.toml · talent-plan · year: 应为文字\n    must be text" in fault.detail


@pytest.mark.parametrize("file", ["sources", "citations", "edition"])
def test_a_missing_file_is_told(tmp_path: Path, file: str) -> None:
    folder = edited(tmp_path)
    (folder / f"{file}.toml").unlink()
    assert (f"{file}.toml", "missing file") in [(p.file, p.message.en) for p in problems(folder)]


def test_an_unknown_file_is_told(tmp_path: Path) -> None:
    folder = edited(tmp_path)
    (folder / "parks.toml").write_text("")
    assert [(p.file, p.message.en) for p in problems(folder)] == [("parks.toml", "no such content")]


def test_a_file_that_is_no_text_is_told(tmp_path: Path) -> None:
    folder = edited(tmp_path)
    (folder / "terms.toml").write_bytes(b"\xff\xfe")
    assert [p.file for p in problems(folder)] == ["terms.toml"]


def test_an_entry_that_is_no_table_is_told(tmp_path: Path) -> None:
    folder = edited(tmp_path)
    (folder / "terms.toml").write_text('term = ["x", 3]')
    told = [(p.entry, p.key, p.message.en) for p in problems(folder)]
    assert told == [("#1", "", "must be a table"), ("#2", "", "must be a table")]


def test_two_editions_are_told(tmp_path: Path) -> None:
    folder = edited(tmp_path, ("edition", "[edition]", "[[edition]]"))
    path = folder / "edition.toml"
    path.write_text(path.read_text("utf-8") * 2, "utf-8")
    assert [(p.file, p.message.en) for p in problems(folder)] == [
        ("edition.toml", "there must be exactly one edition")
    ]


def test_no_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused) as caught:
        load(tmp_path / "nowhere")
    assert caught.value.fault.code == Code.MISSING.code


def test_good_content_is_whole() -> None:
    content = sample_content()
    assert {kind for kind, _ in content.records} == set(BY_KEY)
    assert (content.edition.data_year, len(content.sources), len(content.terms)) == ("2023", 1, 1)
    assert len(content.slots) == 3
    assert [question.id for question in content.questions] == [
        "projects",
        "firms",
        "power-price",
        "staff-question",
    ]


def test_figures_know_their_record() -> None:
    assert all(f.entity == record.id for _, record in sample_content().records for f in record.figures)


def test_records_keep_the_order_of_their_files() -> None:
    parks = [record.id for kind, record in sample_content().records if kind == "park"]
    assert parks == ["cloud-park", "cloud-park-c"]


def test_the_digest_ignores_comments_and_line_ends(tmp_path: Path) -> None:
    folder = edited(tmp_path)
    for path in folder.glob("*.toml"):
        path.write_bytes(b"# a comment\r\n" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert load(folder).digest == load(SAMPLE).digest


def test_the_digest_knows_the_content(tmp_path: Path) -> None:
    assert load(edited(tmp_path, ("plan", "育人工程", "树人工程"))).digest != load(SAMPLE).digest
