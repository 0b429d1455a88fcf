"""Bare roots: an empty Debian or Ubuntu in a folder, to try in it what a stranger would do.

Made by debootstrap once for each release and kept in build/roots; each trial gets a copy, which
is taken away afterwards. Only root can do that; nobody else is asked for a password.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from environment import ROOT
from machine import SetupRefused

FOLDER = ROOT / "build" / "roots"
SUITES = {"bookworm": "Debian 12", "trixie": "Debian 13", "noble": "Ubuntu 24.04"}
"""Release -> what people call it. Of Python they have 3.11, 3.13 and 3.12."""
UBUNTU = frozenset({"noble"})
KEYRING = "usr/share/keyrings/ubuntu-archive-keyring.gpg"
SCRIPTS = Path("/usr/share/debootstrap/scripts")
BARE = {
    "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    "HOME": "/root",
    "LANG": "C.UTF-8",
    "DEBIAN_FRONTEND": "noninteractive",
}
HOME = "/root"
PERSON = "stranger"


@dataclass(frozen=True)
class Root:
    """A system in a folder."""

    folder: Path

    def run(
        self, command: Sequence[str], *, person: bool = False, **more: str
    ) -> subprocess.CompletedProcess[str]:
        """Run a command inside, as root or as a person without rights; never raises."""
        inside = {**BARE, **more}
        if person:
            inside["HOME"] = f"/home/{PERSON}"
        user = ["--userspec", PERSON] if person else []
        return subprocess.run(
            [*_apart(self.folder), "chroot", *user, str(self.folder), *command],
            env=inside,
            capture_output=True,
            text=True,
            check=False,
            errors="replace",
        )

    def must(self, command: Sequence[str], *, person: bool = False, **more: str) -> str:
        """What a command printed; SetupRefused with the end of its words where it failed."""
        done = self.run(command, person=person, **more)
        if done.returncode != 0:
            said = (done.stderr.strip() or done.stdout.strip())[-1_500:]
            raise SetupRefused(f"{' '.join(command[:4])} ended with {done.returncode}: {said}")
        return done.stdout

    def install(self, *packages: str) -> None:
        """Install Debian packages, or files of them, and nothing that is only recommended."""
        self.must(["apt-get", "update", "-qq"])
        self.must(["apt-get", "install", "-qq", "-y", "--no-install-recommends", *packages])

    def files(self) -> dict[str, int]:
        """Every file below /home and the folders of the system -> its bytes."""
        parts = ("home", "etc", "opt", "usr", "var/lib", "root")
        found = {}
        for part in parts:
            for place, _, names in os.walk(self.folder / part):
                for name in names:
                    path = Path(place) / name
                    found[f"/{path.relative_to(self.folder)}"] = path.lstat().st_size
        return found


def refusal() -> str | None:
    """Why no root can be made here; None where one can."""
    if not hasattr(os, "geteuid") or os.geteuid() != 0:
        return "a bare system in a folder can only be made by root"
    if shutil.which("debootstrap") is None:
        return "debootstrap not found; on Debian and Ubuntu type: apt-get install debootstrap"
    return None


@contextmanager
def bare(suite: str) -> Iterator[Root]:
    """A fresh copy of a bare system with one person in it, taken away at the end."""
    reason = refusal()
    if reason is not None:
        raise SetupRefused(f"Not tried in a bare system: {reason}.")
    base = _base(suite)
    for left in FOLDER.glob("trial-*"):
        if not Path("/proc", left.name.rpartition("-")[2]).exists():
            _take_away(left)
    # Two trials may go on at the same time, each in a copy of its own.
    trial = FOLDER / f"trial-{suite}-{os.getpid()}"
    _take_away(trial)
    subprocess.run(["cp", "-a", str(base), str(trial)], check=True)
    shutil.copyfile("/etc/resolv.conf", trial / "etc" / "resolv.conf")
    # Every system that was installed knows itself by name; debootstrap leaves that to installers.
    (trial / "etc" / "hosts").write_text("127.0.0.1 localhost\n", encoding="ascii")
    root = Root(trial)
    try:
        root.must(["useradd", "--create-home", PERSON])
        yield root
    finally:
        _take_away(trial)


def _base(suite: str) -> Path:
    base = FOLDER / f"base-{suite}"
    if (base / "etc" / "debian_version").exists():
        return base
    FOLDER.mkdir(parents=True, exist_ok=True)
    print(f"Fetching a bare {SUITES[suite]}, once.", flush=True)
    made = ["debootstrap", "--variant=minbase", *_signed(suite), suite, str(base), *_told(suite)]
    done = subprocess.run(made, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        shutil.rmtree(base, ignore_errors=True)
        raise SetupRefused(f"debootstrap failed: {done.stdout[-500:]}{done.stderr[-500:]}")
    return base


def _signed(suite: str) -> list[str]:
    """The keys that Ubuntu signs its packages with, for a Debian that has none of them.

    And both its main parts, as every Ubuntu for people has them: venv is in the second.
    """
    if suite not in UBUNTU:
        return []
    keys = FOLDER / Path(KEYRING).name
    if not keys.exists():
        with bare("trixie") as root:
            root.install("ubuntu-archive-keyring")
            shutil.copyfile((root.folder / KEYRING).resolve(), keys)
    return [f"--keyring={keys}", "--force-check-gpg", "--components=main,universe"]


def _told(suite: str) -> list[str]:
    """How a release is made that this debootstrap is too old to know: as all Ubuntus are."""
    known = suite not in UBUNTU or (SCRIPTS / suite).exists()
    return [] if known else ["", "gutsy"]


def _apart(folder: Path) -> list[str]:
    """A command among mounts of its own: its /proc is gone when its last process ends, however.

    A trial that was killed used to leave its /proc mounted in the checkout.
    """
    return ["unshare", f"--mount-proc={folder / 'proc'}"]


def _take_away(trial: Path) -> None:
    if os.path.ismount(trial / "proc"):
        subprocess.run(["umount", "-l", str(trial / "proc")], check=False)
    if trial.exists() and not os.path.ismount(trial / "proc"):
        shutil.rmtree(trial)
