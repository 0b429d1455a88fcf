"""The frozen application: made by PyInstaller in an environment of its own, then tried.

The environment `.freeze-env` holds what the program needs and PyInstaller, nothing of the tests, so
that nothing of them can slip in; its versions are those of `frozen/freeze.lock`.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import venv
from collections.abc import Sequence
from pathlib import Path

import notices
from environment import ROOT
from machine import SetupRefused, ready_packing

FROZEN = ROOT / "packaging" / "frozen"
FOLDER = ROOT / ".freeze-env"
WORK = ROOT / "build" / "frozen"
COLLECTED = WORK / "mentordesk" / "COLLECT-00.toc"
"""Where PyInstaller writes down what it took from where."""
MADE = ROOT / "dist" / "mentordesk"
LARGEST = 250 * 1024 * 1024
"""Bytes the folder may have at most (setup page)."""


def freeze() -> Path:
    """Make dist/mentordesk anew and try it; SetupRefused where a step fails."""
    ready_packing()
    python = environment_python()
    _run([str(python), "-m", "PyInstaller", *_options(), str(FROZEN / "mentordesk.spec")])
    if sys.platform == "linux":
        without_debugging(MADE)
        made = notices.add(MADE, COLLECTED, python)
        print(f"The licences of {made} more parts were added.", flush=True)
    size = size_of(MADE)
    print(f"dist/mentordesk: {size / 1024 / 1024:.0f} MB", flush=True)
    if size > LARGEST:
        raise SetupRefused(f"The frozen application is over {LARGEST // 1024 // 1024} MB.")
    try_out(MADE)
    return MADE


def try_out(folder: Path) -> None:
    """Let the frozen program of a folder do the whole main job."""
    try_program(folder / ("mentordesk.exe" if os.name == "nt" else "mentordesk"))


def try_program(program: Path) -> None:
    """Let a program do the whole main job without a screen, beside no Python of ours.

    SetupRefused with the end of its words where it does not.
    """
    with tempfile.TemporaryDirectory() as home:
        bare = {"HOME": home, "TMPDIR": home, "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
        done = subprocess.run(
            [str(program), "demo"], env=bare, capture_output=True, text=True, check=False, cwd=home
        )
        found = [line for line in done.stdout.splitlines() if line.endswith(".pdf")]
        if done.returncode != 0 or not found:
            raise SetupRefused(f"The frozen application does not work: {done.stderr[-2_000:]}")
    print("It imported the demo's inbox, paired, and made certificates.", flush=True)


def without_debugging(folder: Path) -> None:
    """Take what only a debugger or a linker reads out of libraries; those moved stay whole.

    Wheels keep libraries they patched in folders named `.libs`: stripping breaks those.
    """
    if shutil.which("strip") is None:
        return
    for path in sorted(folder.rglob("*.so*")):
        if path.is_file() and not path.is_symlink() and not path.parent.name.endswith(".libs"):
            subprocess.run(
                ["strip", "--strip-unneeded", str(path)], check=False, capture_output=True
            )


def size_of(folder: Path) -> int:
    """Bytes of all files below, each counted once however many names it has."""
    seen = {path.stat().st_ino: path.stat().st_size for path in folder.rglob("*") if path.is_file()}
    return sum(seen.values())


def _options() -> list[str]:
    return [
        *("--noconfirm", "--log-level", "ERROR"),
        *("--distpath", str(MADE.parent), "--workpath", str(WORK)),
    ]


def environment_python() -> Path:
    """The Python of the environment, made where it is not there or its lock changed."""
    python = FOLDER / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    lock = FROZEN / "freeze.lock"
    stamp = FOLDER / "freeze.stamp"
    wanted = f"{sys.version}\n{lock.read_text(encoding='utf-8')}"
    if stamp.exists() and stamp.read_text(encoding="utf-8") == wanted:
        return python
    print("Setting up .freeze-env, once.", flush=True)
    shutil.rmtree(FOLDER, ignore_errors=True)
    venv.EnvBuilder(with_pip=True, symlinks=os.name != "nt").create(FOLDER)
    pip = [str(python), "-m", "pip", "install", "--disable-pip-version-check", "--no-input", "-qq"]
    _run([*pip, "--require-hashes", "-r", str(lock)])
    stamp.write_text(wanted, encoding="utf-8")
    return python


def _run(command: Sequence[str]) -> None:
    if subprocess.run(command, cwd=ROOT, check=False).returncode != 0:
        raise SetupRefused(f"{' '.join(command[:3])} failed (see above); mend that and try again.")
