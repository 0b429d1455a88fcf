"""The frozen application as one file that runs on any Linux: an AppImage.

`appimagetool` makes it of a folder that this recipe lays out. Neither that tool nor the runtime it
puts in front comes from Debian or from PyPI: fetch both from the AppImage project, put the tool on
the PATH, and name the runtime in MENTORDESK_APPIMAGE_RUNTIME (the tool fetches one otherwise).
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
from pathlib import Path

import debian
import freezing
from environment import ROOT
from machine import SetupRefused

TREE = ROOT / "build" / "appimage" / "MentorDesk.AppDir"
RUNTIME = "MENTORDESK_APPIMAGE_RUNTIME"
START = """\
#!/bin/sh
here=$(dirname -- "$(readlink -f -- "$0")")
exec "$here/opt/mentordesk/mentordesk" "$@"
"""


def make(frozen: Path) -> Path:
    """Lay out, try and pack the folder; SetupRefused where it does not work or the tool lacks."""
    shutil.rmtree(TREE, ignore_errors=True)
    lay_out(TREE, frozen)
    freezing.try_program(TREE / "AppRun")
    tool = shutil.which("appimagetool")
    if tool is None:
        raise SetupRefused(
            f"{TREE.relative_to(ROOT)} is made and works, but appimagetool is not here to pack it."
        )
    name = f"MentorDesk-{debian.version()}-{platform.machine()}.AppImage"
    target = ROOT / "dist" / name
    settings = {**os.environ, "ARCH": platform.machine(), "VERSION": debian.version()}
    settings["SOURCE_DATE_EPOCH"] = str(debian.released())
    command = [tool, *runtime(), str(TREE), str(target)]
    if subprocess.run(command, env=settings, check=False).returncode != 0:
        raise SetupRefused("appimagetool failed (see above).")
    print(f"{target.relative_to(ROOT)}: {target.stat().st_size / 1024 / 1024:.0f} MB", flush=True)
    return target


def runtime() -> list[str]:
    """The words that tell the tool which runtime to take; none where it is to fetch its own."""
    named = os.environ.get(RUNTIME)
    return ["--runtime-file", named] if named else []


def lay_out(tree: Path, frozen: Path) -> None:
    """The folder: the program, how it starts, and what a desktop is told of it."""
    shutil.copytree(frozen, tree / "opt" / "mentordesk", symlinks=True)
    start = tree / "AppRun"
    start.write_text(START, encoding="utf-8")
    start.chmod(0o755)
    shutil.copyfile(debian.LINUX / f"{debian.APP}.desktop", tree / f"{debian.APP}.desktop")
    shutil.copyfile(ROOT / "resources" / "icons" / "mentordesk.svg", tree / f"{debian.APP}.svg")
    (tree / ".DirIcon").symlink_to(f"{debian.APP}.svg")
    share = tree / "usr" / "share"
    for source, target in (
        (debian.LINUX / f"{debian.APP}.desktop", f"applications/{debian.APP}.desktop"),
        (debian.LINUX / f"{debian.APP}.metainfo.xml", f"metainfo/{debian.APP}.appdata.xml"),
        (debian.LINUX / f"{debian.APP}.mime.xml", f"mime/packages/{debian.APP}.xml"),
    ):
        (share / target).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, share / target)
