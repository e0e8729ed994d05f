"""Marks printed by a child process, and read by its parent with the time since the child was started."""

import json
import os
import resource
import subprocess
import sys
import time

STARTED = "ZIBO_BENCH_STARTED"


def mark(name: str, **values: object) -> None:
    """Print, in a child, that something has happened: ms since its start, peak RSS in KiB, and values."""
    since = (time.monotonic() - float(os.environ[STARTED])) * 1000
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    sys.stdout.write(json.dumps({"mark": name, "ms": since, "rss": peak, **values}) + "\n")
    sys.stdout.flush()


def run(module: str, **settings: str) -> dict[str, dict[str, object]]:
    """Run the `main` of a module in a child, with settings in its environment; give its marks by name."""
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen", **settings)
    environment[STARTED] = str(time.monotonic())
    command = [sys.executable, "-c", f"from {module} import main; main()"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    marks = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    return {entry["mark"]: entry for entry in marks}
