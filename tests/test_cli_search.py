"""The search command: a JSON list, best first, keys in their order; nothing found is said, not refused."""

import json
from pathlib import Path

import pytest

from tests.made import sample_file
from zibo_app import __main__ as cli
from zibo_app.store.faults import Code

KEYS = ["kind", "id", "name_zh", "name_en", "field"]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return sample_file(tmp_path)


class Said:
    """Runs the command and keeps what it said."""

    def __init__(self, file: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.file, self.capsys, self.err = file, capsys, ""

    def __call__(self, *text: str) -> list[dict[str, str]]:
        assert cli.main(["search", *text, "--json", "--catalogue", str(self.file)]) == 0
        captured = self.capsys.readouterr()
        self.err = captured.err
        return list(json.loads(captured.out))


@pytest.fixture
def said(file: Path, capsys: pytest.CaptureFixture[str]) -> Said:
    return Said(file, capsys)


def test_a_record_by_name(said: Said) -> None:
    found = said("月影医疗")
    assert all(list(each) == KEYS for each in found)
    assert [found[0][key] for key in KEYS] == [
        "enterprise",
        "moon-med",
        "月影医疗",
        "Moon Medical (MoonMed)",
        "name",
    ]
    assert said.err == ""


def test_a_figure_is_named(said: Said) -> None:
    found = said("23.8")
    assert (found[0]["id"], found[0]["field"]) == ("foil-project", "figure")


def test_an_alias_is_told(said: Said) -> None:
    found = said("星尘瓦斯")
    assert found[0]["id"] == "star-gas"


def test_a_synonym_leads_to_a_question(said: Said) -> None:
    found = said("electricity")
    question = next(each for each in found if each["kind"] == "question")
    assert [question[key] for key in KEYS] == [
        "question", "power-price", "电价多少？", "What does power cost?", "synonym",
    ]  # fmt: skip
    assert said.err == ""


def test_a_synonym_leads_to_records_and_says_so(said: Said) -> None:
    found = said("foils")
    assert [(each["id"], each["field"]) for each in found[:2]] == [
        ("foil-project", "related"),
        ("star-gas", "related"),
    ]


def test_a_questions_own_words(said: Said) -> None:
    found = said("样例项目")
    assert ("question", "projects", "text") in [(each["kind"], each["id"], each["field"]) for each in found]


def test_records_of_that_name_come_before_questions(said: Said) -> None:
    kinds = [each["kind"] for each in said("电费")]
    assert kinds[0] == "question"
    kinds = [each["kind"] for each in said("样例")]
    assert "question" in kinds
    assert kinds.index("question") > 0


def test_other_records_come_after_questions(said: Said) -> None:
    found = said("样例")
    at = [each["kind"] for each in found].index("question")
    assert {each["field"] for each in found[:at]} == {"name"}
    assert found[at + 1 :]
    assert {each["field"] for each in found[at + 1 :]} <= {"text", "related", "pinyin"}
    assert len({(each["kind"], each["id"]) for each in found}) == len(found)


def test_several_words_are_one_search(said: Said) -> None:
    assert said("月影", "医疗") == said("月影 医疗")
    assert said("月影", "医疗")[0]["id"] == "moon-med"
    assert said("月影", "并无此物") == []


def test_nothing_found_is_no_refusal(said: Said) -> None:
    assert said("并无此物") == []
    assert said.err == "原文未载 / Not stated in the source\n"


def test_a_mended_word_is_told(said: Said) -> None:
    assert said("electricty") == said("electricity")
    said("electricty")
    assert said.err == "已按“electricity”查找 / searched for “electricity”\n"


def test_a_limit_cuts_the_end(said: Said) -> None:
    every = said("样例")
    assert len(every) > 2
    assert said("样例", "--limit", "2") == every[:2]


@pytest.mark.parametrize("limit", ["0", "-1", "1001", "ten", "1.5", "", "٣"])
def test_a_limit_is_between_1_and_1000(file: Path, capsys: pytest.CaptureFixture[str], limit: str) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main(["search", "电费", f"--limit={limit}", "--catalogue", str(file)])
    assert caught.value.code == 2
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize("limit", ["1", "999", "1000"])
def test_the_ends_of_the_limit(said: Said, limit: str) -> None:
    assert said("电费", "--limit", limit)


def test_without_a_catalogue_it_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["search", "电费", "--catalogue", str(tmp_path / "none.db")]) == 3
    captured = capsys.readouterr()
    assert captured.out == ""
    assert Code.MISSING.code in captured.err
