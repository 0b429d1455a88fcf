"""The environment folder: made once, brought up to date when the lock or the project changes."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import time
import venv
from pathlib import Path

from machine import SetupRefused

ROOT = Path(__file__).resolve().parent.parent
OLDEST = (3, 11)
NEWEST = (3, 13)


def python_refusal(version: tuple[int, int]) -> str | None:
    """One sentence where this Python is too old or too new for the locked packages."""
    if OLDEST <= version <= NEWEST:
        return None
    found = ".".join(map(str, version))
    return f"MentorDesk needs Python 3.11, 3.12 or 3.13, and this is {found}."


class Environment:
    """The environment folder of one checkout."""

    def __init__(self, root: Path = ROOT) -> None:
        self.root = root
        self.folder = root / ".dev-env"
        self.lock = root / "packaging" / "requirements.lock"
        self.project = root / "pyproject.toml"
        self.stamp = self.folder / "mentordesk.stamp"

    def program(self, name: str) -> Path:
        """The path of a program of the environment, such as python or ruff."""
        windows = os.name == "nt"
        folder = self.folder / ("Scripts" if windows else "bin")
        return folder / (f"{name}.exe" if windows else name)

    def fingerprint(self) -> str:
        """What the environment depends on: Python, the place of the checkout, lock and project."""
        parts = [sys.version, str(self.root)]
        parts += [path.read_text(encoding="utf-8") for path in (self.lock, self.project)]
        return hashlib.sha256("\0".join(parts).encode()).hexdigest()

    def is_current(self) -> bool:
        """True where nothing changed since the last complete set-up."""
        return (
            self.program("python").exists()
            and self.stamp.exists()
            and self.stamp.read_text(encoding="utf-8") == self.fingerprint()
        )

    def fits_this_python(self) -> bool:
        """True where the folder was made by this version of Python and has pip."""
        settings = self.folder / "pyvenv.cfg"
        if not settings.exists() or not self.program("pip").exists():
            return False
        version = ".".join(map(str, sys.version_info[:3]))
        lines = settings.read_text(encoding="utf-8").splitlines()
        return any(line.replace(" ", "") == f"version={version}" for line in lines)

    def prepare(self) -> None:
        """Make or update the environment; instant where it is current.

        SetupRefused where Python cannot make one or pip fails; the next call starts over.
        """
        if self.is_current():
            return
        started = time.monotonic()
        print("Setting up .dev-env, once: some 300 MB to fetch, a few minutes.", flush=True)
        self.stamp.unlink(missing_ok=True)
        if not self.fits_this_python():
            self.make()
        self.pip("--require-hashes", "-r", str(self.lock))
        self.pip("--no-deps", "--no-build-isolation", "-e", str(self.root))
        self.stamp.write_text(self.fingerprint(), encoding="utf-8")
        print(f"Set up in {time.monotonic() - started:.0f} s.", flush=True)

    def make(self) -> None:
        """Make an empty environment with pip in it, in place of what is there."""
        if Path(sys.prefix).resolve() == self.folder.resolve():
            raise SetupRefused(
                "This Python is .dev-env's own, which is to be made anew: use another one."
            )
        shutil.rmtree(self.folder, ignore_errors=True)
        venv.EnvBuilder(with_pip=True, symlinks=os.name != "nt").create(self.folder)

    def pip(self, *arguments: str) -> None:
        """Run pip install; SetupRefused where it fails (pip has said why by then)."""
        # pip's progress is for eyes; a log keeps only errors.
        quiet = [] if sys.stdout.isatty() else ["-qq"]
        command = [str(self.program("python")), "-m", "pip", "install"]
        command += ["--disable-pip-version-check", "--no-input", *quiet, *arguments]
        if subprocess.run(command, cwd=self.root, check=False).returncode != 0:
            raise SetupRefused(
                "pip could not install MentorDesk's packages (see above): "
                "mend that and run the same command again."
            )
