"""The installer for Windows, tried on Linux: Wine in a bare Debian 13 installs it and does the job.

Two libraries of Windows that Wine 10 lacks are made for the trial (`windows/wine`); the program
and its libraries are those of the installer, only numpy's are told the other name of one of them.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from embedding import WINDOWS, WORK
from machine import SetupRefused
from release import DID, main_job
from roots import HOME as INSIDE
from roots import Root, bare

COMPILER = "x86_64-w64-mingw32-gcc"
PACKAGES = ("wine64", "wine", "xvfb", "xauth", "imagemagick")
STUBS = {"icuuc.dll", "mdmath.dll"}
"""What the trial itself lays among the installed files."""
MATH, OURS = b"api-ms-win-crt-math-l1-1-0.dll\0", b"mdmath.dll\0"
GONE_BY = 120.0
"""Seconds: one that takes away seven thousand files on a busy machine."""
HOME = "root/.wine/drive_c"
PROGRAM = f"{HOME}/users{INSIDE}/AppData/Local/Programs/MentorDesk"
PLACE = "Ümit's works"
SETTINGS: dict[str, Any] = {
    "WINEDEBUG": "-all",
    "WINEARCH": "win64",
    "WINEDLLOVERRIDES": "mscoree,mshtml=",
    "XDG_RUNTIME_DIR": "/tmp",  # noqa: S108 - inside a system of our own
}
QUIET = r"HKLM\Software\Microsoft\Windows NT\CurrentVersion\AeDebug"
PROGRAMME = "demo.mentordesk"


def try_out(installer: Path, picture: Path) -> list[str]:
    """Install, do the main job, show the window, uninstall; what held, a line each.

    SetupRefused where a step fails. `picture` becomes the window as Wine shows it.
    """
    lines = []
    with bare("trixie") as root:
        root.install(*PACKAGES)
        wine(root, "reg", "add", QUIET, "/v", "Auto", "/t", "REG_SZ", "/d", "0", "/f")
        shutil.copyfile(installer, root.folder / "root" / installer.name)
        words = ("msiexec", "/i", installer.name, "/qn")
        wine(root, *(words if installer.suffix == ".msi" else (installer.name, "/S")))
        program = root.folder / PROGRAM
        if not (program / "mentordesk-window.exe").exists():
            raise SetupRefused(f"{installer.name} installed nothing under Wine.")
        lines.append(f"{installer.name}: installed for one person")
        lay_stubs(program)
        lines += _job(root)
        _show(root, picture)
        lines.append(f"window: {picture.name}")
        words = ("msiexec", "/x", installer.name, "/qn")
        gone = (
            words
            if installer.suffix == ".msi"
            else (f"C:{PROGRAM[len(HOME) :]}/uninstall.exe", "/S")
        )
        wine(root, *gone)
        left = left_of(program, GONE_BY)
        kept = (root.folder / HOME / PLACE / PROGRAMME).exists()
        lines.append(f"uninstalled: {len(left)} files left, programme kept: {kept}")
    return lines


def left_of(program: Path, seconds: float) -> list[Path]:
    """What is there of ours once the uninstaller, which goes on by itself, has had its time."""
    ends = time.monotonic() + seconds
    while True:
        left = [path for path in program.rglob("*") if path.is_file() and path.name not in STUBS]
        if not left or time.monotonic() > ends:
            return left
        time.sleep(1)


def wine(root: Root, *words: str, folder: str = "root") -> subprocess.CompletedProcess[str]:
    """Run a program of Windows on a virtual screen, ten minutes at most."""
    inner = ["xvfb-run", "-a", "timeout", "600", "wine", *words]
    place = ["env", "-C", f"/{folder}"]
    return root.run([*place, *inner], **SETTINGS)


def lay_stubs(program: Path) -> None:
    """Make the two libraries and lay them where Windows has its own."""
    if shutil.which(COMPILER) is None:
        raise SetupRefused("The trial needs more: sudo apt-get install gcc-mingw-w64-x86-64")
    WORK.mkdir(parents=True, exist_ok=True)
    maker = WINDOWS / "wine" / "complex_numbers.py"
    subprocess.run([sys.executable, str(maker), str(WORK)], check=True)
    build = [COMPILER, "-shared", "-O1", "-s", "-static-libgcc", "-o"]
    icu, math = WORK / "icuuc.dll", WORK / "mdmath.dll"
    subprocess.run([*build, str(icu), str(WINDOWS / "wine" / "icuuc.c")], check=True)
    subprocess.run([*build, str(math), "mdmath.c", "mdmath.def"], check=True, cwd=WORK)
    shutil.copyfile(icu, program / "lib" / "PySide6" / icu.name)
    for path in sorted((program / "lib").glob("numpy*/**/*")):
        if path.suffix in {".pyd", ".dll"} and MATH in path.read_bytes():
            path.write_bytes(path.read_bytes().replace(MATH, OURS.ljust(len(MATH), b"\0")))
            shutil.copyfile(math, path.parent / math.name)


def _job(root: Root) -> list[str]:
    """Import, match and certificates in a folder whose name is not plain."""
    (root.folder / HOME / PLACE).mkdir()
    lines = []
    _say(root, ("demo", "--no-window", PROGRAMME))
    for words in main_job(PROGRAMME, _say(root, ("dump", PROGRAMME))):
        said = [line for line in _say(root, words).splitlines() if line.strip()]
        lines.append(f"{words[0]}: {said[-1] if said else 'done'}")
    made = list((root.folder / HOME / PLACE / "certificates").glob("*.pdf"))
    if not made:
        raise SetupRefused("No certificate was made under Wine.")
    return [*lines, f"certificates: {len(made)} files"]


def _say(root: Root, words: tuple[str, ...]) -> str:
    """What the installed program said; SetupRefused where it fails."""
    program = f"C:{PROGRAM[len(HOME) :]}/mentordesk.exe"
    done = wine(root, program, *words, folder=f"{HOME}/{PLACE}")
    if done.returncode not in DID:
        raise SetupRefused(f"{words[0]} ended with {done.returncode}: {done.stderr[-1_000:]}")
    return done.stdout


def _show(root: Root, picture: Path) -> None:
    """A picture of the window as it stands after most of a minute."""
    program = f"C:{PROGRAM[len(HOME) :]}/mentordesk-window.exe"
    line = (
        f"timeout 80 wine '{program}' {PROGRAMME} & sleep 45; "
        f"import -window root {INSIDE}/window.png; wineserver -k"
    )
    screen = ["xvfb-run", "-a", "-s", "-screen 0 1280x900x24", "sh", "-c", line]
    root.must(["env", "-C", f"/{HOME}/{PLACE}", *screen], **SETTINGS)
    shutil.copyfile(root.folder / "root" / "window.png", picture)
