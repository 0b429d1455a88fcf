"""The archive for any Linux: what lies in it, and what its script tells a desktop."""

import os
import shutil
import subprocess
from pathlib import Path

import debian
import pytest
import tarball
from environment import ROOT
from machine import SetupRefused

pytestmark = pytest.mark.skipif(os.name == "nt", reason="made on Linux only")
needs_xz = pytest.mark.skipif(
    shutil.which("xz") is None or shutil.which("tar") is None, reason="tar and xz are not here"
)
NAMES = ("plain", "Müsli & Söhne", 'a "quoted" $HOME `name`', "100 % ours")


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    folder = tmp_path / "dist" / "frozen"
    folder.mkdir(parents=True)
    program = folder / "mentordesk"
    program.write_text('#!/bin/sh\necho "$HOME/certificates.pdf"\n', encoding="utf-8")
    program.chmod(0o755)
    return folder


def told(folder: Path, home: Path, *words: str) -> str:
    """What the script says in a home of its own."""
    bare = {"HOME": str(home), "PATH": "/usr/bin:/bin"}
    command = ["sh", str(folder / "install.sh"), *words]
    done = subprocess.run(command, env=bare, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("name", NAMES)
def test_the_menu_starts_the_program_wherever_it_was_unpacked(
    tmp_path: Path, frozen: Path, name: str
) -> None:
    folder, home = tmp_path / name / "mentordesk", tmp_path / "home"
    tarball.lay_out(folder, frozen)
    said = told(folder, home)
    assert "is in the menu" in said
    entry = home / ".local/share/applications" / f"{debian.APP}.desktop"
    line = next(x for x in entry.read_text("utf-8").splitlines() if x.startswith("Exec="))
    # What a desktop reads: escapes of the file first, then those within the quotes.
    value = line.removeprefix("Exec=").replace("\\\\", "\\")
    inner = value.removeprefix('"').removesuffix('" %f')
    for sign in '"$`':
        inner = inner.replace(f"\\{sign}", sign)
    assert inner.replace("%%", "%") == str(folder / "mentordesk")
    assert "MimeType=application/x-mentordesk;" in entry.read_text("utf-8")


def test_what_it_added_it_takes_away_and_nothing_else(tmp_path: Path, frozen: Path) -> None:
    folder, home = tmp_path / "mentordesk", tmp_path / "home"
    tarball.lay_out(folder, frozen)
    other = home / ".local/share/applications/other.desktop"
    other.parent.mkdir(parents=True)
    other.touch()
    told(folder, home)
    assert len([path for path in home.rglob("*") if debian.APP in path.name]) == 3
    assert "Programmes and backups stay" in told(folder, home, "--remove")
    # What the system's own programs make of the folders are caches, and stay.
    assert not [path for path in home.rglob("*") if debian.APP in path.name]
    assert other.exists()
    assert "taken out" in told(folder, home, "--remove")


@needs_xz
def test_one_commit_gives_one_archive_that_was_tried(
    tmp_path: Path, frozen: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tarball, "TREE", tmp_path / "tree")
    monkeypatch.setattr(tarball, "ROOT", tmp_path)
    for part in ("resources", "packaging"):
        (tmp_path / part).symlink_to(ROOT / part)
    first = tarball.make(frozen).read_bytes()
    assert tarball.make(frozen).read_bytes() == first


@needs_xz
def test_an_archive_that_does_not_work_is_refused(
    tmp_path: Path, frozen: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tarball, "TREE", tmp_path / "tree")
    monkeypatch.setattr(tarball, "ROOT", tmp_path)
    for part in ("resources", "packaging"):
        (tmp_path / part).symlink_to(ROOT / part)
    (frozen / "mentordesk").write_text("#!/bin/sh\nexit 4\n", encoding="utf-8")
    with pytest.raises(SetupRefused, match="does not work"):
        tarball.make(frozen)
