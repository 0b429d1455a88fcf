"""The frozen application as an archive, for Linux systems other than Debian's kin.

`mentordesk-VERSION-linux-ARCHITECTURE.tar.xz` holds one folder: unpack it anywhere and start
`mentordesk/mentordesk`. `install.sh` in it adds the entry to the menu, the file type and the icon
for one person, `install.sh --remove` takes them away again.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import tempfile
from pathlib import Path

import debian
import freezing
from environment import ROOT
from machine import SetupRefused

TREE = ROOT / "build" / "tarball"


def make(frozen: Path) -> Path:
    """Pack the frozen application into dist/; SetupRefused where it then does not work."""
    shutil.rmtree(TREE, ignore_errors=True)
    lay_out(TREE / "mentordesk", frozen)
    target = ROOT / "dist" / f"mentordesk-{debian.version()}-linux-{platform.machine()}.tar.xz"
    # In the order of names, of nobody, at the time of the last commit: one commit, one archive.
    same = [
        "--sort=name",
        "--owner=0",
        "--group=0",
        "--numeric-owner",
        f"--mtime=@{debian.released()}",
    ]
    packs = {**os.environ, "XZ_OPT": "-6 -T0"}
    command = ["tar", "-cJf", str(target), *same, "-C", str(TREE), "mentordesk"]
    if subprocess.run(command, env=packs, check=False).returncode != 0:
        raise SetupRefused("tar failed (see above).")
    with tempfile.TemporaryDirectory(prefix="MentorDesk's Müsli ") as place:
        subprocess.run(["tar", "-xJf", str(target), "-C", place], check=True)
        freezing.try_out(Path(place) / "mentordesk")
    print(f"{target.relative_to(ROOT)}: {target.stat().st_size / 1024 / 1024:.0f} MB", flush=True)
    return target


def lay_out(tree: Path, frozen: Path) -> None:
    """The frozen application and beside it what a desktop is told of it."""
    shutil.copytree(frozen, tree, symlinks=True)
    desktop = tree / "desktop"
    desktop.mkdir()
    linux = debian.LINUX
    for name in (f"{debian.APP}.desktop", f"{debian.APP}.mime.xml"):
        shutil.copyfile(linux / name, desktop / name)
    icon = ROOT / "resources" / "icons" / "mentordesk.svg"
    shutil.copyfile(icon, desktop / f"{debian.APP}.svg")
    shutil.copyfile(linux / "install.sh", tree / "install.sh")
    (tree / "install.sh").chmod(0o755)
