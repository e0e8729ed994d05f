"""Content is checked strictly: every way of being wrong is told with file, entry and key."""

from pathlib import Path

import pytest

from tests.made import SAMPLE, edited, sample_content
from zibo_app.domain.fault import Refused
from zibo_app.domain.kinds import BY_KEY
from zibo_app.store.content import load
from zibo_app.store.faults import Code
from zibo_app.store.problems import ContentRefused, Problem

FIGURE = 'unit = "亿元"\nattribution'
WRONG: list[tuple[tuple[str, str, str], tuple[str, str, str, str]]] = [
    # what is edited: file, old, new -> the problem: file, entry, key, words
    (("park", 'stage = "advancing"', 'stge = "advancing"'), ("park", "cloud-park", "stge", "unknown key")),
    (("park", "figures]]\n", "figures]]\nentity = 'x'\n"), ("park", "cloud-park", "figures[national_rank].entity", "unknown")),
    (("indicator", 'theme = "projects"\n', ""), ("indicator", "key-projects", "theme", "missing key")),
    (("industry", "colour = 1", 'colour = "1"'), ("industry", "cloud-industry", "colour", "whole number")),
    (("industry", "colour = 1", "colour = 1.0"), ("industry", "cloud-industry", "colour", "whole number")),
    (("plan", 'year = "2024"', "year = 2024-01-01"), ("plan", "talent-plan", "year", "must be text")),
    (("plan", 'year = "2024"', "year = 2024"), ("plan", "talent-plan", "year", "must be text")),
    (("park", 'en = "Yunmeng Industrial Park" }', "en = true }"), ("park", "cloud-park", "name.en", "must be text")),
    (("policy", 'need = "funding"', 'need = "money"'), ("policy", "wind-loan", "need", "must be one of")),
    (("indicator", "open_list = true", 'open_list = "yes"'), ("indicator", "key-projects", "figures[started].open_list", "true or false")),
    (("indicator", 'members = ["foil-project", "med-project"]', 'members = "foil-project"'), ("indicator", "key-projects", "figures[started].members", "must be a list")),
    (("indicator", '"med-project"]', '"no-project"]'), ("indicator", "key-projects", "figures[started].members", "does not exist")),
    (("indicator", 'value = "14"', 'value = "1"'), ("indicator", "key-projects", "figures[started].members", "more members")),
    (("park", 'nature = "rank"', 'nature = "rank"\nmembers = ["foil-project"]'), ("park", "cloud-park", "figures[national_rank].members", "only a count")),
    (("project", FIGURE, "attribution"), ("project", "foil-project", "figures[total_investment].unit", "元")),
    (("project", 'unit = "万平方米"\n', ""), ("project", "foil-project", "figures[floor_area].unit", "no unit")),
    (("enterprise", 'unit = "%"', 'unit = "亿元"'), ("enterprise", "star-gas", "figures[rd_share].unit", "share given as an amount")),
    (("indicator", 'unit = "%"', 'unit = "亿元"'), ("indicator", "key-projects", "figures[completion].unit", "given as an amount")),
    (("project", 'value = "23.8"', 'value = "23,8"'), ("project", "foil-project", "figures[total_investment].value", "not a number")),
    (("project", 'value = "23.8"', 'value = "１２"'), ("project", "foil-project", "figures[total_investment].value", "not a number")),
    (("project", 'value = "23.8"', 'value = "1e9"'), ("project", "foil-project", "figures[total_investment].value", "not a number")),
    (("project", 'value = "23.8"', 'value = "Infinity"'), ("project", "foil-project", "figures[total_investment].value", "not a number")),
    (("project", 'value = "23.8"\n', ""), ("project", "foil-project", "figures[total_investment].value", "neither a value")),
    (("indicator", 'qualifier = "leading"\n', ""), ("indicator", "key-projects", "figures[listing_rank].value", "neither a value")),
    (("indicator", 'period = "2024"', 'period = "2023"'), ("indicator", "key-projects", "figures[planned].period", "past period")),
    (("indicator", 'period = "2023"', 'period = "2024"'), ("indicator", "key-projects", "figures[started].period", "after the data year")),
    (("indicator", 'period = "2023"', 'period = "last year"'), ("indicator", "key-projects", "figures[started].period", "must be like")),
    (("project", 'state = "derived"\n', ""), ("project", "foil-project", "figures[investment_per_area].formula", "formula")),
    (("project", 'state = "derived"', 'state = "local"'), ("project", "foil-project", "figures[investment_per_area].state", "only sourced")),
    (("project", 'key = "floor_area"', 'key = "total_investment"'), ("project", "foil-project", "figures[total_investment]", "doubled key")),
    (("park", 'cite = ["report:80-90"]\n\n[[park.relations', "cite = []\n\n[[park.relations"), ("park", "cloud-park", "figures[national_rank].cite", "no citation")),
    (("platform", 'cite = ["report:440-450"]', "cite = []"), ("platform", "seed-incubator", "cite", "no citation")),
    (("platform", '"report:440-450"', '"report:441-450"'), ("platform", "seed-incubator", "cite", "does not exist")),
    (("plan", 'object = "star-gas"\ncite = ["report:560-570"]', 'object = "star-gas"\ncite = []'), ("plan", "talent-plan", "relation[0].cite", "no citation")),
    (("plan", 'object = "star-gas"', 'object = "star"'), ("plan", "talent-plan", "relations[concerns].object", "does not exist")),
    (("plan", 'object = "star-gas"', 'object = "talent-plan"'), ("plan", "talent-plan", "relations[concerns]", "itself")),
    (("enterprise", 'object = "foil-project"', 'object = "cloud-park"'), ("enterprise", "star-gas", "relations[carries_out].object", "another kind")),
    (("zone", 'honour = "green-park"', 'honour = "cloud-park"'), ("zone", "sample-zone", "honours.honour", "another kind")),
    (("enterprise", 'attribution = "star-gas"', 'attribution = "nobody"'), ("enterprise", "star-gas", "figures[rd_share].attribution", "does not exist")),
    (("enterprise", 'id = "moon-med"', 'id = "star-gas"'), ("enterprise", "star-gas", "id", "duplicate id")),
    (("platform", 'id = "seed-incubator"', 'id = "cloud-park"'), ("platform", "cloud-park", "id", "duplicate id")),
    (("platform", 'id = "seed-incubator"', 'id = "Seed.1"'), ("platform", "Seed.1", "id", "may be used")),
    (("slots", 'ref = "cloud-industry"', 'ref = "sky"'), ("slots", "#3 (overview.industries)", "ref", "does not exist")),
    (("slots", '"key-projects.planned"]', '"cloud-park"]'), ("slots", "#1 (overview.headline)", "aside", "does not exist")),
    (("questions", '"foil-project"]', '"foil"]'), ("questions", "projects", "refs", "does not exist")),
    (("citations", "start = 20\n", "start = 21\n"), ("citations", "report:20-30", "id", "should be report:21-30")),
    (("citations", "end = 30\n", "end = 20\n"), ("citations", "report:20-30", "start", "before")),
    (("citations", "end = 590\n", "end = 5900\n"), ("citations", "report:580-590", "start", "outside")),
    (("citations", 'sha256 = "a1', 'sha256 = "g1'), ("citations", "report:20-30", "sha256", "64")),
    (("citations", 'source = "report"', 'source = "rumour"'), ("citations", "report:20-30", "source", "does not exist")),
    (("sources", "[0, 100, 300, 480]", "[0, 300, 100, 480]"), ("sources", "report", "paragraphs", "out of order")),
    (("sources", "[0, 100, 300, 480]", "[0, 100, 300, 1480]"), ("sources", "report", "paragraphs", "outside")),
    (("sources", "[0, 100, 300, 480]", "[0, 100]"), ("sources", "report", "sections", "no paragraph")),
    (("sources", "start = 300", "start = 0"), ("sources", "report", "sections", "overlapping")),
    (("sources", "length = 1000", "length = 0"), ("sources", "report", "length", "more than 0")),
    (("edition", "[edition]", "[issue]"), ("edition", "", "issue", "unknown key")),
    (("honour", 'en = "Little star enterprise"', 'en = ""'), ("honour", "little-star", "name.en", "no English name")),
    (("honour", 'zh = "小星企业"', 'zh = ""'), ("honour", "little-star", "name.zh", "no name")),
    (("zone", 'en = "A made-up zone."', 'en = ""'), ("zone", "sample-zone", "summary", "one language")),
    (("zone", 'en = "A made-up zone."', 'en = " A made-up zone."'), ("zone", "sample-zone", "summary", "white space")),
    (("zone", 'en = "A made-up zone."', 'en = "A \\u0000 zone."'), ("zone", "sample-zone", "summary", "control")),
    (("enterprise", 'text = { zh = "自称首创。", en = "Says it was first." }', 'text = { zh = "", en = "" }'), ("enterprise", "star-gas", "statements[claim].text", "no text")),
    (("terms", "[[term]]", "[[term]"), ("terms", "", "", "cannot be read")),
]  # fmt: skip


def problems(folder: Path) -> tuple[Problem, ...]:
    with pytest.raises(ContentRefused) as caught:
        load(folder)
    return caught.value.problems


@pytest.mark.parametrize(("edit", "expected"), WRONG, ids=str)
def test_a_mistake_is_told(tmp_path: Path, edit: tuple[str, str, str], expected: tuple[str, ...]) -> None:
    file, entry, key, words = expected
    told = problems(edited(tmp_path, edit))
    found = [p for p in told if (p.file, p.entry, p.key) == (f"{file}.toml", entry, key)]
    assert any(words in problem.message.en for problem in found), told
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
    assert [question.id for question in content.questions] == ["projects", "power-price", "staff-question"]


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
