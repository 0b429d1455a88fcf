"""The fault layer for Python: built from fault_layer.c, preloaded, armed; its log read back.

It needs Linux and a C compiler. A module that is run as a program calls `need_preloaded` first: it
starts itself again with the library between the program and the C library.
"""

import ctypes
import hashlib
import os
import shutil
import struct
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

SOURCE = Path(__file__).with_suffix(".c")
_HEAD = struct.Struct("<cIqqII")
_PRELOAD = "LD_PRELOAD"


@dataclass(frozen=True, slots=True)
class Operation:
    """One record of the log: see fault_layer.c for the kinds and what each holds."""

    kind: str
    fd: int
    number: int
    offset: int
    first: bytes
    second: bytes


def compiler() -> str | None:
    """The C compiler of this computer, where there is one."""
    return next((found for name in ("cc", "gcc", "clang") if (found := shutil.which(name))), None)


def why_not() -> str:
    """Why the fault layer cannot be used here; empty where it can."""
    if sys.platform != "linux":
        return "the fault layer is for Linux"
    return "" if compiler() else "the fault layer needs a C compiler"


@cache
def library() -> Path:
    """The built library, made once for each version of its source."""
    mark = hashlib.sha256(SOURCE.read_bytes()).hexdigest()[:12]
    built = Path(tempfile.gettempdir()) / f"mentordesk-fault-layer-{os.getuid()}-{mark}.so"
    if not built.exists():
        part = built.with_suffix(f".{os.getpid()}")
        command = [compiler() or "cc", "-O1", "-shared", "-fPIC", "-o", str(part), str(SOURCE)]
        subprocess.run(command, check=True)
        part.replace(built)
    return built


def is_preloaded() -> bool:
    """Whether the library stands between this program and the C library."""
    return "mentordesk-fault-layer" in os.environ.get(_PRELOAD, "")


def need_preloaded(module: str) -> None:
    """Start this program again with the library preloaded, unless it is; exits where it cannot."""
    if reason := why_not():
        sys.exit(f"Skipped: {reason}.")
    if not is_preloaded():
        os.environ[_PRELOAD] = str(library())
        os.execv(sys.executable, [sys.executable, "-m", module, *sys.argv[1:]])  # noqa: S606 - itself


def arm(folder: Path, kill_at: int = 0, *, half: bool = False, log: Path | None = None) -> None:
    """Watch a folder; die before an operation, or in the middle of it where it is a write."""
    place = os.fsencode(folder.resolve())
    _loaded().fault_arm(place, ctypes.c_long(kill_at), int(half), os.fsencode(log or ""))


def count() -> int:
    """How many operations there were since the layer was armed."""
    loaded = _loaded()
    loaded.fault_count.restype = ctypes.c_long
    return int(loaded.fault_count())


def read_log(path: Path) -> Iterator[Operation]:
    """The operations of a log, in their order."""
    content, place = path.read_bytes(), 0
    while place < len(content):
        kind, fd, number, offset, first, second = _HEAD.unpack_from(content, place)
        begin = place + _HEAD.size
        middle, place = begin + first, begin + first + second
        yield Operation(
            kind.decode(), fd, number, offset, content[begin:middle], content[middle:place]
        )


def _loaded() -> ctypes.CDLL:
    return ctypes.CDLL(None)
