"""The AppImage: its folder has what its tool looks for, starts, and the tool is told enough."""

import os
import subprocess
from configparser import ConfigParser
from pathlib import Path

import appimage
import debian
import pytest
from environment import ROOT
from machine import SetupRefused

pytestmark = pytest.mark.skipif(os.name == "nt", reason="made on Linux only")
SAYS = '#!/bin/sh\necho "$0 $1" > started\necho "$HOME/certificates.pdf"\n'


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    program = tmp_path / "dist" / "mentordesk" / "mentordesk"
    program.parent.mkdir(parents=True)
    program.write_text(SAYS, encoding="utf-8")
    program.chmod(0o755)
    return program.parent


def test_the_folder_starts_from_wherever_it_is_mounted(tmp_path: Path, frozen: Path) -> None:
    tree = tmp_path / "Müsli's $X" / "App Dir"
    appimage.lay_out(tree, frozen)
    link = tmp_path / "link"
    link.symlink_to(tree / "AppRun")
    subprocess.run([str(link), "a file.mentordesk"], cwd=tmp_path, check=True, capture_output=True)
    said = (tmp_path / "started").read_text(encoding="utf-8").strip()
    assert said == f"{tree}/opt/mentordesk/mentordesk a file.mentordesk"


def test_entry_and_icon_lie_on_top_under_one_name(tmp_path: Path, frozen: Path) -> None:
    appimage.lay_out(tmp_path / "AppDir", frozen)
    entry = ConfigParser(interpolation=None)
    entry.read(tmp_path / "AppDir" / f"{debian.APP}.desktop", encoding="utf-8")
    icon = tmp_path / "AppDir" / f"{entry['Desktop Entry']['Icon']}.svg"
    assert icon.read_text("utf-8").lstrip().startswith("<svg")
    assert (tmp_path / "AppDir" / ".DirIcon").resolve() == icon
    assert (tmp_path / "AppDir/usr/share/metainfo" / f"{debian.APP}.appdata.xml").is_file()


def test_the_tool_is_told_which_runtime_and_makes_the_file(
    tmp_path: Path, frozen: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "bin").mkdir()
    tool = tmp_path / "bin" / "appimagetool"
    tool.write_text('#!/bin/sh\necho "$ARCH $*" > "$4"\n', encoding="utf-8")
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tool.parent}:{os.environ['PATH']}")
    monkeypatch.setenv(appimage.RUNTIME, "/elsewhere/runtime")
    monkeypatch.setattr(appimage, "TREE", tmp_path / "AppDir")
    monkeypatch.setattr(appimage, "ROOT", tmp_path)
    (tmp_path / "resources").symlink_to(ROOT / "resources")
    made = appimage.make(frozen).read_text(encoding="utf-8")
    assert made.split()[1:4] == ["--runtime-file", "/elsewhere/runtime", str(tmp_path / "AppDir")]


def test_without_the_tool_the_folder_is_made_and_one_sentence_says_so(
    tmp_path: Path, frozen: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(appimage, "TREE", tmp_path / "AppDir")
    monkeypatch.setattr(appimage, "ROOT", tmp_path)
    (tmp_path / "resources").symlink_to(ROOT / "resources")
    monkeypatch.setattr("appimage.shutil.which", lambda _: None)
    with pytest.raises(SetupRefused, match="AppDir is made and works, but appimagetool"):
        appimage.make(frozen)
    assert appimage.runtime() == []
