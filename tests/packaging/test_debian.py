"""The package for Debian: what lies where, and that the papers agree with the program."""

import gzip
import os
import platform
import re
import shutil
import subprocess
from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree

import debian
import pytest
from environment import ROOT
from machine import SetupRefused

import mentordesk
from mentordesk.ui.launch import APP_ID

LINUX = ROOT / "packaging" / "linux"
pytestmark = pytest.mark.skipif(os.name == "nt", reason="made on Linux only")


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    folder = tmp_path / "dist" / "mentordesk"
    (folder / "_internal").mkdir(parents=True)
    (folder / "mentordesk").write_text("#!/bin/sh\n", encoding="utf-8")
    (folder / "_internal" / "library.so").write_bytes(b"x" * 3_000)
    return folder


def test_version_and_name_are_the_programs() -> None:
    assert debian.version() == mentordesk.__version__
    assert debian.APP == APP_ID


def test_everything_lies_where_a_desktop_looks(tmp_path: Path, frozen: Path) -> None:
    tree = tmp_path / "tree"
    debian.lay_out(tree, frozen)
    assert (tree / "usr/bin/mentordesk").readlink() == Path("/opt/mentordesk/mentordesk")
    assert (tree / "opt/mentordesk/mentordesk").stat().st_mode & 0o777 == 0o755
    assert (tree / "opt/mentordesk/_internal/library.so").stat().st_mode & 0o777 == 0o644
    for place in (
        f"usr/share/applications/{APP_ID}.desktop",
        f"usr/share/metainfo/{APP_ID}.metainfo.xml",
        f"usr/share/mime/packages/{APP_ID}.xml",
        f"usr/share/icons/hicolor/scalable/apps/{APP_ID}.svg",
        "usr/share/doc/mentordesk/copyright",
    ):
        assert (tree / place).is_file(), place
    page = gzip.decompress((tree / "usr/share/man/man1/mentordesk.1.gz").read_bytes())
    assert b"mentordesk import" in page


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg-deb is not here")
def test_the_package_is_made_and_names_its_needs(
    tmp_path: Path, frozen: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for part in ("packaging", "resources", "mentordesk"):
        (tmp_path / part).symlink_to(ROOT / part)
    monkeypatch.setattr(debian, "ROOT", tmp_path)
    package = debian.make(frozen)
    asked = ["dpkg-deb", "--field", str(package), "Version", "Depends", "Package"]
    fields = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    assert f"Version: {mentordesk.__version__}" in fields
    assert "libgl1" in fields
    assert f"libc6 (>= {platform.libc_ver()[1]})" in fields, "older systems cannot load it"
    asked = ["dpkg-deb", "--contents", str(package)]
    listed = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    assert "root/root" in listed
    assert "./opt/mentordesk/_internal/library.so" in listed


def test_where_there_is_no_git_a_package_has_no_date(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("debian.shutil.which", lambda _: None)
    assert debian.released() == 0


def test_without_dpkg_it_is_said(frozen: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("debian.shutil.which", lambda _: None)
    with pytest.raises(SetupRefused, match="Debian or Ubuntu"):
        debian.make(frozen)


def test_the_desktop_entry_opens_a_programme_by_its_type() -> None:
    entry = ConfigParser(interpolation=None)
    entry.read(LINUX / f"{APP_ID}.desktop", encoding="utf-8")
    section = entry["Desktop Entry"]
    assert section["Version"] == "1.0"
    assert section["Exec"] == "mentordesk %f"
    assert section["Icon"] == section["StartupWMClass"] == APP_ID
    kind = section["MimeType"].rstrip(";")
    types = ElementTree.parse(LINUX / f"{APP_ID}.mime.xml").getroot()  # noqa: S314 - our own file
    assert [one.get("type") for one in types] == [kind]
    assert any(one.get("value") == "MDSK" and one.get("offset") == "68" for one in types.iter())


def test_software_centres_hear_of_every_release() -> None:
    told = ElementTree.parse(LINUX / f"{APP_ID}.metainfo.xml").getroot()  # noqa: S314 - our own file
    assert told.findtext("id") == APP_ID
    releases = [one.get("version") for one in told.iter("release")]
    changes = (ROOT / "packaging" / "CHANGELOG.md").read_text(encoding="utf-8")
    assert releases == re.findall(r"^## (\S+)", changes, re.MULTILINE)


@pytest.mark.parametrize(
    ("program", "arguments"),
    [
        ("desktop-file-validate", [f"{APP_ID}.desktop"]),
        ("appstreamcli", ["validate", "--no-net", f"{APP_ID}.metainfo.xml"]),
    ],
)
def test_the_validators_have_nothing_to_say(program: str, arguments: list[str]) -> None:
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not on this machine")
    done = subprocess.run([program, *arguments], cwd=LINUX, capture_output=True, check=False)
    assert done.returncode == 0, done.stdout
