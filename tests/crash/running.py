"""Running a work's script in a child that can be killed, in a folder that is the same every time.

The child is a fork of a process that has the program loaded already (a start takes a second): from
the words of the command line on it is the real program, `mentordesk script PROGRAMME FILE`.
"""

import json
import os
import re
import shutil
import sys
import tempfile
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mentordesk.cli import run as command_line
from mentordesk.cli.table import all_commands
from mentordesk.services.imports import reviewing
from mentordesk.spreadsheets.child import Inline
from mentordesk.storage.desk import Desk
from tests.crash import fault_layer
from tests.crash.judging import NAME, Reference, state_of
from tests.crash.works import WORKS, Work

Saboteur = Callable[[], None]
DONE = re.compile(r"^done (\d+)$", re.MULTILINE)
_MEMORY = Path("/dev/shm")  # noqa: S108 - only tests' own folders below it
_BROKE = 70


@dataclass(frozen=True, slots=True)
class Ran:
    """A run in a child: the last line it said was done, its operations, how it ended.

    `code` and `operations` are 0 where it was killed; `told` is what stood on standard error.
    """

    said: int
    operations: int
    was_killed: bool
    code: int
    told: str


@dataclass(frozen=True, slots=True)
class Fault:
    """What happens to a child: killed before an operation or `half` way, its log written."""

    kill_at: int = 0
    half: bool = False
    log: Path | None = None


NO_FAULT = Fault()


def nothing() -> None:
    """No sabotage."""


class Stage:
    """One work with its folder, prepared once and put back before every run."""

    def __init__(self, name: str, scratch: Path, folder: Path | None = None) -> None:
        self.name = name
        self.work: Work = WORKS[name]
        self.folder = folder or scratch / "root"
        self.prepared = scratch / "prepared"
        self._said = scratch / "said"
        os.environ["XDG_DATA_HOME"] = str(self.folder / "data")
        os.environ["XDG_CONFIG_HOME"] = str(self.folder / "data")
        self.folder.mkdir()
        self.work.prepare(self.folder)
        lines = "\n".join(line.format(folder=self.folder) for line in self.work.lines)
        (self.folder / "script.txt").write_text(f"{lines}\n", encoding="utf-8")
        shutil.copytree(self.folder, self.prepared)

    def put_back(self) -> None:
        """The folder as it was prepared."""
        shutil.rmtree(self.folder)
        shutil.copytree(self.prepared, self.folder)

    def run(self, fault: Fault = NO_FAULT, saboteur: Saboteur = nothing) -> Ran:
        """Put the folder back and run the script; raises RuntimeError where it breaks down."""
        self.put_back()
        return self.go_on(fault, saboteur)

    def go_on(self, fault: Fault = NO_FAULT, saboteur: Saboteur = nothing) -> Ran:
        """Run the script in the folder as it is now."""
        counted = self._said.with_suffix(".count")
        counted.unlink(missing_ok=True)
        sys.stdout.flush()
        pid = os.fork()
        if pid == 0:
            self._child(fault, saboteur, counted)
        _, status = os.waitpid(pid, 0)
        told = self._said.with_suffix(".errors").read_text()
        if os.WIFEXITED(status) and os.WEXITSTATUS(status) == _BROKE:
            raise RuntimeError(told)
        said = max((int(one) for one in DONE.findall(self._said.read_text())), default=0)
        ended = counted.read_text().split() if counted.exists() else ("0", "0")
        return Ran(said, int(ended[0]), os.WIFSIGNALED(status), int(ended[1]), told)

    def _child(self, fault: Fault, saboteur: Saboteur, counted: Path) -> None:
        """Never returns: the script's own exit, a kill, or _BROKE with the reason written down."""
        try:
            for number, place in ((1, self._said), (2, self._said.with_suffix(".errors"))):
                os.dup2(os.open(place, os.O_CREAT | os.O_WRONLY | os.O_TRUNC), number)
            saboteur()
            layer = fault_layer.is_preloaded()
            if layer:
                fault_layer.arm(self.folder, fault.kill_at, half=fault.half, log=fault.log)
            code = command_line.run(self.words())
            counted.write_text(f"{fault_layer.count() if layer else 0} {code}")
        except BaseException:  # noqa: BLE001 - whatever it was, the parent shall read it
            traceback.print_exc()
            sys.stderr.flush()
            os._exit(_BROKE)
        sys.stderr.flush()
        os._exit(0)

    def words(self) -> list[str]:
        """The words of the command line."""
        return ["script", str(self.folder / NAME), str(self.folder / "script.txt")]

    def reference(self) -> Reference:
        """An undisturbed run: its states and how many there were after each line."""
        kept = self._said.with_suffix(".states")
        self.run(saboteur=lambda: _write_down(self.folder / NAME, kept))
        facts = json.loads(kept.read_text())
        return Reference(tuple(facts["states"]), tuple(facts["marks"]))


def _write_down(programme: Path, kept: Path) -> None:
    """Have the program in this process write down its state after every action."""
    states: list[str] = []
    marks = [0]
    tell, line = Desk._tell, command_line._line

    def telling(desk: Desk, tables: frozenset[str]) -> None:
        tell(desk, tables)
        if tables and desk.path == programme:
            states.append(state_of(desk))

    def lining(desk: Desk, words: list[str]) -> int:
        if not states:
            states.append(state_of(desk))
        code = line(desk, words)
        marks.append(len(states) - 1)
        kept.write_text(json.dumps({"states": states, "marks": marks}))
        return code

    for owner, name, other in ((Desk, "_tell", telling), (command_line, "_line", lining)):
        setattr(owner, name, other)  # only in this child


def load_everything() -> None:
    """Load the program once, before anything is forked.

    Tables are read in this process and not in one of their own, which takes a second to start.
    """
    tuple(all_commands())
    vars(reviewing)["child_reader"] = lambda: nullcontext(Inline())


@contextmanager
def stages(names: list[str]) -> Iterator[Callable[..., Stage]]:
    """A maker of stages by the name of a work (and of a folder of their own).

    They are in memory where this computer has a file system there.
    """
    load_everything()
    place = _MEMORY if os.access(_MEMORY, os.W_OK) else None
    with tempfile.TemporaryDirectory(prefix="mentordesk-crash-", dir=place) as scratch:
        unknown = set(names) - set(WORKS)
        if unknown:
            sys.exit(f"No such work: {', '.join(sorted(unknown))}")

        def make(name: str, folder: str = "") -> Stage:
            own = Path(scratch) / (folder or name).replace(" ", "-")
            own.mkdir()
            return Stage(name, own)

        yield make


def words_of(arguments: list[str], option: str, default: Any) -> Any:
    """The value of `--option=VALUE` or `--option VALUE`, of the default's type; it is taken out."""
    for place, word in enumerate(arguments):
        if word.split("=")[0] == f"--{option}":
            value = word.split("=", 1)[1] if "=" in word else arguments.pop(place + 1)
            del arguments[place]
            return type(default)(value)
    return default
