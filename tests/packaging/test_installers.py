"""The installers for Windows: what they are told, and that both papers say the same."""

import re
from pathlib import Path

import embedding
import installers
import pytest
from defusedxml import ElementTree
from environment import ROOT
from machine import SetupRefused
from PIL import Image

WINDOWS = ROOT / "packaging" / "windows"
NSIS = (WINDOWS / "mentordesk.nsi").read_text("utf-8")
WIX = (WINDOWS / "mentordesk.wxs").read_text("utf-8")
NAME = "{" + installers.SPACE + "}"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "MentorDesk"
    for name in ("mentordesk.exe", "lib/a/b.py", "lib/a/ünï 'x'.txt", "python/python.exe"):
        path = made / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    return made


def test_every_file_is_listed_once_in_its_folder(folder: Path) -> None:
    tree = ElementTree.fromstring(installers.listing(folder))
    files = [file.get("Source") for file in tree.iter(f"{NAME}File")]
    assert sorted(files) == sorted(
        path.relative_to(folder.parent).as_posix() for path in folder.rglob("*") if path.is_file()
    )
    components = [component.get("Id") for component in tree.iter(f"{NAME}Component")]
    named = [reference.get("Id") for reference in tree.iter(f"{NAME}ComponentRef")]
    assert len(set(components)) == 4
    assert sorted(components) == sorted(named)
    assert [one.get("Name") for one in tree.iter(f"{NAME}Directory")] == ["lib", "a", "python"]


def test_a_file_keeps_its_names_from_version_to_version(folder: Path) -> None:
    before = installers.listing(folder)
    (folder / "new.txt").touch()
    again = installers.listing(folder)
    guids = re.compile(r'Guid="([^"]+)"')
    assert set(guids.findall(before)) < set(guids.findall(again))


def test_identities_are_no_longer_than_windows_takes(folder: Path) -> None:
    tree = ElementTree.fromstring(installers.listing(folder))
    for element in tree.iter():
        assert len(element.get("Id", "")) <= 72


def test_what_is_missing_is_said_with_the_line_to_type(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("installers.shutil.which", lambda _: None)
    with pytest.raises(SetupRefused, match="apt-get install nsis wixl"):
        installers.make(folder)


def test_both_installers_start_the_same_program_and_claim_the_same_files() -> None:
    for text in (NSIS, WIX):
        assert "mentordesk-window.exe" in text
        assert ".mentordesk" in text
        assert "MentorDesk.Programme" in text
        assert "Mentoring programme" in text
    assert set(re.findall(r"mentordesk[a-z-]*\.exe", NSIS)) == set(embedding.PROGRAMS)


def test_both_install_for_one_person_without_an_administrator() -> None:
    assert "RequestExecutionLevel user" in NSIS
    assert "HKLM" not in NSIS
    assert 'InstallScope="perUser"' in WIX
    assert set(re.findall(r'Root="(\w+)"', WIX)) == {"HKCU"}


def test_the_uninstaller_takes_away_what_was_laid_down_and_nothing_else() -> None:
    removal = NSIS.split('Section "Uninstall"')[1]
    for name in (*embedding.PROGRAMS, "LICENSE.txt", "mentordesk.ico", "uninstall.exe"):
        assert f'Delete "$INSTDIR\\{name}"' in removal
    # A folder that the person chose may hold more than we laid there.
    assert 'RMDir "$INSTDIR"' in removal
    assert 'RMDir /r "$INSTDIR"' not in removal


def test_the_family_of_the_msi_never_changes() -> None:
    assert f'UpgradeCode="{installers.FAMILY}"' in WIX
    assert str(installers.FAMILY) == "6f0d2b4e-6a55-4c1b-9d0a-6d3a7b1f5e21"


def test_the_icon_holds_every_size_that_windows_shows() -> None:
    with Image.open(WINDOWS / "mentordesk.ico") as icon:
        sizes = icon.info["sizes"]
    assert {(16, 16), (32, 32), (48, 48), (256, 256)} <= sizes
