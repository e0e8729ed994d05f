"""The command line: stable words, JSON on stdout, messages on stderr, three exit codes, no traceback."""

import json
import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from tests.made import SAMPLE, edited, sample_file
from zibo_app import __main__ as cli
from zibo_app import __version__, paths
from zibo_app.store.faults import Code

NAMES = ("show", "check", "build", "pin", "search", "entity", "snapshot")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return sample_file(tmp_path)


def run(*arguments: object, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run the program as people do, in the plainest environment."""
    plain = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "PYTHON"))}
    command = [sys.executable, "-m", "zibo_app", *map(str, arguments)]
    return subprocess.run(
        command, cwd=paths.root(), env={**plain, **environment}, capture_output=True, check=False, timeout=60
    )


def refused(code: Code, capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    assert cli.main([*map(str, arguments)]) == 3
    captured = capsys.readouterr()
    assert f"({code.code})" in captured.err
    assert "Traceback" not in captured.err
    return captured.err


def said(capsys: pytest.CaptureFixture[str], *arguments: object) -> Any:
    assert cli.main([*map(str, arguments)]) == 0
    captured = capsys.readouterr()
    assert captured.err == ""
    return json.loads(captured.out)


@pytest.mark.skipif(
    not str(Path(__file__).resolve()).isascii(),
    reason="in LC_ALL=C Python itself cannot read the path of this checkout; start.py sets UTF-8 mode",
)
def test_it_speaks_utf8_even_in_a_plain_locale(file: Path) -> None:
    done = run("entity", "月影医疗", "--catalogue", file, LANG="C", LC_ALL="C")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.decode("utf-8"))["name_zh"] == "月影医疗"


def test_a_refusal_has_words_and_no_traceback(tmp_path: Path) -> None:
    done = run("check", tmp_path / "目录.db", LANG="C")
    assert (done.returncode, done.stdout) == (3, b"")
    lines = done.stderr.decode("utf-8").splitlines()
    assert lines[0].startswith("未找到目录文件。")
    assert lines[1].endswith("(E-C01)")
    assert lines[2] == str(tmp_path / "目录.db")


@pytest.mark.parametrize(
    "arguments", [["fly"], ["entity"], ["search"], ["check", "--no"], ["snapshot"], ["show", "--lang", "fr"]]
)
def test_wrong_use_is_2(capsys: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main(arguments)
    assert caught.value.code == 2
    assert "usage: zibo_app" in capsys.readouterr().err


def test_help_is_in_both_languages(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main(["-h"])
    shown = capsys.readouterr().out
    assert caught.value.code == 0
    assert all(name in shown for name in NAMES)
    assert all(words in shown for words in ("退出码", "exit codes", "打开窗口", "open the window"))


@pytest.mark.parametrize("name", NAMES)
def test_each_command_has_help(capsys: pytest.CaptureFixture[str], name: str) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main([name, "--help"])
    assert caught.value.code == 0
    assert f"usage: zibo_app {name}" in capsys.readouterr().out


def test_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.main(["--version"])
    assert capsys.readouterr().out.strip() == __version__


def test_check_says_one_line_in_both_languages(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", str(file)]) == 0
    captured = capsys.readouterr()
    assert captured.out == (
        "样例招商目录 2023-1 · 数据年度 2023 · 已校验"
        " / Sample investment catalogue 2023-1 · data year 2023 · Verified\n"
    )
    assert captured.err == ""


def test_check_says_when_it_is_unsealed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", str(sample_file(tmp_path, sealed=False))]) == 0
    assert "未封存" in capsys.readouterr().out


def test_check_does_not_rely_on_memory(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    cli.main(["check", str(file)])
    stat, data = file.stat(), file.read_bytes()
    file.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    os.utime(file, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    refused(Code.DIFFERS, capsys, "check", file)


def test_build_says_what_it_built(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "目录.db"
    answer = said(capsys, "build", "--from", SAMPLE, "--out", target)
    assert answer["file"] == str(target)
    assert (tmp_path / "目录.db.sha256").read_text("utf-8") == f"{answer['sha256']}  目录.db\n"


def test_build_lists_every_problem(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = edited(tmp_path, ("plan", 'year = "2024"', "year = 2024"), ("zone", "summary", "sumary"))
    target = tmp_path / "one.db"
    told = refused(Code.CONTENT, capsys, "build", "--from", folder, "--out", target)
    assert "plan.toml · talent-plan · year: 应为文字\n    must be text" in told
    assert "zone.toml · sample-zone · sumary" in told
    assert not target.exists()


def test_entity_by_alias(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert said(capsys, "entity", "星尘瓦斯", "--json", "--catalogue", file)["id"] == "star-gas"


def test_entity_offers_several(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["entity", "云梦", "--catalogue", str(file)]) == 3
    captured = capsys.readouterr()
    assert [each["id"] for each in json.loads(captured.out)] == ["cloud-park", "cloud-park-c"]
    assert Code.SEVERAL.code in captured.err


def test_entity_offers_near_names(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told = refused(Code.UNKNOWN, capsys, "entity", "月影医药", "--catalogue", file)
    assert "“月影医药”" in told
    assert "moon-med  月影医疗" in told


@pytest.mark.parametrize(
    ("given", "name"), [([], "show"), (["--page", "parks"], "show"), (["show"], "show"), (["check"], "check")]
)
def test_without_a_command_the_window_opens(
    monkeypatch: pytest.MonkeyPatch, given: list[str], name: str
) -> None:
    ran: list[str] = []
    commands = [(named(each[0].__name__, ran), *each[1:]) for each in cli.COMMANDS]
    monkeypatch.setattr(cli, "COMMANDS", tuple(commands))
    assert cli.main(given) == 0
    assert ran == [name]


def test_a_plain_start_has_the_options_of_show() -> None:
    assert vars(cli.plain()) == vars(cli.parser().parse_args(["show"]))


def named(name: str, ran: list[str]) -> object:
    def command(_: object) -> int:
        ran.append(name)
        return 0

    command.__name__ = name
    return command


@pytest.mark.parametrize(("name", "module"), [("show", "app"), ("snapshot", "snapshot")])
def test_the_window_gets_its_options(monkeypatch: pytest.MonkeyPatch, name: str, module: str) -> None:
    got: list[Any] = []
    monkeypatch.setitem(
        sys.modules, f"zibo_app.ui.{module}", SimpleNamespace(main=lambda o: got.append(o) or 7)
    )
    given = {"show": ["--page", "parks"], "snapshot": ["parks", "--out", "x.png", "--size", "1920x1080"]}[
        name
    ]
    assert cli.main([name, *given, "--lang", "en"]) == 7
    assert (got[0].page, got[0].lang, got[0].catalogue) == ("parks", "en", paths.data_db())


@pytest.mark.parametrize("text", ["0x0", "10", "axb", "1366X768", "-1x5", "1366x768x2", "999999x9"])
def test_a_size_is_width_and_height(text: str) -> None:
    with pytest.raises(SystemExit) as caught:
        cli.main(["snapshot", "--out", "x.png", f"--size={text}"])
    assert caught.value.code == 2


def test_an_unexpected_failure_has_words_too(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(_: object) -> int:
        raise RuntimeError("secret detail")

    monkeypatch.setattr(cli, "COMMANDS", ((fail, (), "fails"),))
    assert "RuntimeError" in refused(Code.INTERNAL, capsys, "fail")


def test_stopping_by_hand_is_quiet(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stop(_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(cli, "COMMANDS", ((stop, (), "stops"),))
    assert cli.main(["stop"]) == 130
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("heavy", ["PySide6", "pydantic", "sqlite_utils", "numpy", "pypinyin", "tomllib"])
def test_reading_imports_nothing_heavy(file: Path, heavy: str) -> None:
    code = (
        "import sys; from zibo_app.__main__ import main;"
        f"main(['entity', 'star-gas', '--catalogue', {str(file)!r}]); sys.exit({heavy!r} in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=paths.root(), capture_output=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr


def test_who_reads_only_the_beginning_sees_no_fault(file: Path) -> None:
    command = [sys.executable, "-m", "zibo_app", "entity", "star-gas", "--catalogue", str(file)]
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        command, cwd=paths.root(), stdout=writer, stderr=subprocess.PIPE, check=False, timeout=60
    )
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, b"")
