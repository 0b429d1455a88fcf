"""The package for Debian and Ubuntu: the frozen application and what a desktop is told of it.

Everything lies in /opt/mentordesk with one link in /usr/bin; the desktop entry, the metadata for
software centres, the file type and the icon lie where freedesktop.org's standards look for them.
"""

from __future__ import annotations

import gzip
import hashlib
import os
import platform
import re
import shutil
import subprocess
from email.utils import formatdate
from pathlib import Path

import notices
from environment import ROOT
from machine import SetupRefused

LINUX = ROOT / "packaging" / "linux"
APP = "org.mentordesk.MentorDesk"
KEEPER = "The MentorDesk team <team@mentordesk.invalid>"
NEEDS = ("libgl1", "libegl1", "fontconfig-config", "tzdata")
"""What is not brought along, beside the C library: the graphics card's, where fonts are, zones."""
USEFUL = ("libcups2", "xdg-utils")
BROUGHT = f"""
The package brings Python, Qt and other libraries, unchanged, each under its own licence. Their
names, copyrights and licences stand in Help > About, and in
/opt/mentordesk/{notices.TEXTS}.
"""
CONTROL = """\
Package: mentordesk
Version: {version}
Architecture: {architecture}
Maintainer: {keeper}
Installed-Size: {size}
Depends: {needs}
Recommends: {useful}
Section: misc
Priority: optional
Description: desk of a mentoring scheme's coordinator
 MentorDesk takes the application forms of an association's mentoring scheme as
 they arrive by e-mail, helps to match mentees with mentors on a board, looks
 after the pairs for their year, and prints their certificates. One programme is
 one file on this computer; nothing leaves it by itself.
"""


def version() -> str:
    """The version as the program tells it."""
    text = (ROOT / "mentordesk" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'__version__ = "([^"]+)"', text)
    if found is None:
        raise SetupRefused("mentordesk/__init__.py names no version.")
    return found[1]


def make(frozen: Path) -> Path:
    """Put the frozen application into dist/mentordesk_VERSION_ARCHITECTURE.deb.

    SetupRefused where dpkg-deb is missing or fails.
    """
    if shutil.which("dpkg-deb") is None:
        raise SetupRefused("dpkg-deb is not here: make the package on Debian or Ubuntu.")
    tree = ROOT / "build" / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    lay_out(tree, frozen)
    _control(tree)
    package = ROOT / "dist" / f"mentordesk_{version()}_{_architecture()}.deb"
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(package)]
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(released())}
    if subprocess.run(command, env=environment, check=False).returncode != 0:
        raise SetupRefused("dpkg-deb failed (see above).")
    print(f"{package.relative_to(ROOT)}: {package.stat().st_size / 1024 / 1024:.0f} MB")
    return package


def lay_out(tree: Path, frozen: Path) -> None:
    """Everything the package installs, as it will lie below /."""
    program = tree / "opt" / "mentordesk"
    shutil.copytree(frozen, program, symlinks=True)
    for path in program.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.parent == program else 0o644)
    link = _place(tree, "usr/bin/mentordesk")
    link.symlink_to("/opt/mentordesk/mentordesk")
    icons = ROOT / "resources" / "icons"
    pages = ROOT / "packaging"
    for source, target in (
        (LINUX / f"{APP}.desktop", f"usr/share/applications/{APP}.desktop"),
        (LINUX / f"{APP}.metainfo.xml", f"usr/share/metainfo/{APP}.metainfo.xml"),
        (LINUX / f"{APP}.mime.xml", f"usr/share/mime/packages/{APP}.xml"),
        (icons / "mentordesk.svg", f"usr/share/icons/hicolor/scalable/apps/{APP}.svg"),
        (LINUX / "lintian-overrides", "usr/share/lintian/overrides/mentordesk"),
    ):
        place = _place(tree, target)
        shutil.copyfile(source, place)
        place.chmod(0o644)
    copyright_of = (pages / "LICENSE").read_text(encoding="utf-8") + BROUGHT
    _place(tree, "usr/share/doc/mentordesk/copyright").write_text(copyright_of, encoding="utf-8")
    manual = (LINUX / "mentordesk.1").read_bytes()
    _place(tree, "usr/share/man/man1/mentordesk.1.gz").write_bytes(_packed(manual))
    changes = (pages / "CHANGELOG.md").read_bytes()
    _place(tree, "usr/share/doc/mentordesk/NEWS.md.gz").write_bytes(_packed(changes))
    entry = (
        f"mentordesk ({version()}) stable; urgency=medium\n\n  * See NEWS.md.gz.\n\n"
        f" -- {KEEPER}  {formatdate(released())}\n"
    )
    _place(tree, "usr/share/doc/mentordesk/changelog.gz").write_bytes(_packed(entry.encode()))


def _control(tree: Path) -> None:
    files = sorted(path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    place = _place(tree, "DEBIAN/control")
    place.parent.chmod(0o755)
    place.write_text(
        CONTROL.format(
            version=version(),
            architecture=_architecture(),
            keeper=KEEPER,
            size=sum(path.stat().st_size for path in files) // 1024,
            needs=", ".join((_c_library(), *NEEDS)),
            useful=", ".join(USEFUL),
        ),
        encoding="utf-8",
    )
    sums = (
        f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(tree)}\n"  # noqa: S324 - the format dpkg checks files by
        for path in files
    )
    _place(tree, "DEBIAN/md5sums").write_text("".join(sums), encoding="utf-8")


def _c_library() -> str:
    """The C library of this system or newer: what was collected here may ask for all of it."""
    return f"libc6 (>= {platform.libc_ver()[1] or '2.36'})"


def _place(tree: Path, target: str) -> Path:
    """A path below the tree whose folders are there, readable by all."""
    path = tree / target
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


def _packed(data: bytes) -> bytes:
    return gzip.compress(data, compresslevel=9, mtime=released())


def released() -> int:
    """Seconds since 1970 of the last commit, so that one commit gives one package; else 0."""
    if shutil.which("git") is None:
        return 0
    asked = ["git", "log", "-1", "--format=%ct"]
    done = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=False)
    return int(done.stdout.strip() or 0)


def _architecture() -> str:
    done = subprocess.run(
        ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
    )
    return done.stdout.strip()
