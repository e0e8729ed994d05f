"""A child for the supervisor: each of its arguments is what it does at one start, in turn.

`run` beats until it is killed, `crash` beats once and kills itself, `freeze` beats once and is silent, `dumb`
never beats, a number is the exit code. Which start it is, is counted in the file named first.
"""

import os
import sys
import threading
from pathlib import Path

count, *acts = sys.argv[1:]
log = Path(count)
starts = log.read_text("utf-8").splitlines() if log.exists() else []
act = acts[min(len(starts), len(acts) - 1)]
with log.open("a", encoding="utf-8") as file:
    file.write(f"{act} {os.environ.get('ZIBO_APP_BEAT')}\n")
never = threading.Event()


def beat() -> None:
    os.write(1, b".")


if act.isdigit():
    sys.exit(int(act))
if act != "dumb":
    beat()
if act == "crash":
    os.kill(os.getpid(), 9)
while act == "run":
    beat()
    never.wait(0.02)
never.wait()
