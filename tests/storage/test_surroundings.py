"""Where a file lies: network shares by their mounts, synced folders by marks and names."""

from pathlib import Path, PureWindowsPath

import pytest

from mentordesk.storage.surroundings import (
    MARKS,
    NETWORK,
    SYNCED,
    mount_of,
    surroundings_of,
    unc_share,
)

MOUNTS = r"""
/dev/sda1 / ext4 rw,relatime 0 0
tmpfs /tmp tmpfs rw 0 0
//nas/team /mnt/team cifs rw,vers=3.1.1 0 0
nas:/export /srv/our\040files nfs4 rw 0 0
ana@host: /home/ana/far fuse.sshfs rw 0 0
gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0
/dev/sdb1 /mnt/team/usb vfat rw 0 0
//nas/odd /mnt/odd smb3 rw 0 0
broken
"""


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/mnt/team/scheme.mentordesk", "cifs"),
        ("/srv/our files/a/b/scheme.mentordesk", "nfs4"),
        ("/home/ana/far/scheme.mentordesk", "sshfs"),
        ("/run/user/1000/gvfs/share/scheme.mentordesk", "gvfsd-fuse"),
        ("/mnt/odd/x.mentordesk", "smb3"),
        ("/mnt/team/usb/scheme.mentordesk", None),
        ("/mnt/teamwork/scheme.mentordesk", None),
        ("/home/ana/scheme.mentordesk", None),
    ],
)
def test_network_mounts_are_known_by_their_kind(path: str, kind: str | None) -> None:
    found = surroundings_of(Path(path), MOUNTS)
    assert (found.name if found else None) == kind
    assert found is None or found.kind == NETWORK


def test_the_innermost_and_latest_mount_counts() -> None:
    twice = MOUNTS + "/dev/sdc1 /mnt/team ext4 rw 0 0\n"
    assert mount_of(Path("/mnt/team/x"), twice) == (Path("/mnt/team"), "ext4")
    assert mount_of(Path("/mnt/team/x"), "") is None


@pytest.mark.parametrize("mark", MARKS)
def test_synced_folders_are_known_by_their_marks(mark: str, tmp_path: Path) -> None:
    top = tmp_path / "Shared things"
    (top / "deep" / "er").mkdir(parents=True)
    (top / mark).touch()
    found = surroundings_of(top / "deep" / "er" / "scheme.mentordesk", "")
    assert found is not None
    assert (found.kind, found.name, found.top) == (SYNCED, MARKS[mark], top)


def test_the_journal_of_a_nextcloud_client_is_a_mark(tmp_path: Path) -> None:
    (tmp_path / ".sync_0a1b2c3d4e.db").touch()
    found = surroundings_of(tmp_path / "scheme.mentordesk", "")
    assert found is not None
    assert found.name == "Nextcloud"


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("Dropbox", "Dropbox"),
        ("Dropbox (Harbour Library)", "Dropbox"),
        ("OneDrive - Harbour Library", "OneDrive"),
        ("onedrive", "OneDrive"),
        ("Google Drive", "Google Drive"),
        ("My Drive", "Google Drive"),
        ("Nextcloud", "Nextcloud"),
        ("com~apple~CloudDocs", "iCloud Drive"),
        ("Syncthing", "Syncthing"),
        ("Dropboxes", None),
        ("Documents", None),
        ("box", None),
    ],
)
def test_synced_folders_are_known_by_their_names(
    folder: str, name: str | None, tmp_path: Path
) -> None:
    found = surroundings_of(tmp_path / folder / "2021" / "scheme.mentordesk", "")
    assert (found.name if found else None) == name


def test_a_shortcut_into_a_synced_folder_is_followed(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "here").symlink_to(tmp_path / "Dropbox")
    assert surroundings_of(tmp_path / "here" / "scheme.mentordesk", "") is not None


@pytest.mark.parametrize(
    ("path", "share"),
    [
        (r"\\nas\team\2021\scheme.mentordesk", r"\\nas\team"),
        (r"C:\Users\Ana\scheme.mentordesk", None),
        (r"\\?\C:\Users\Ana\scheme.mentordesk", None),
    ],
)
def test_windows_shares_are_known_by_their_path(path: str, share: str | None) -> None:
    assert unc_share(PureWindowsPath(path)) == share


def test_another_volume_of_a_mac_may_be_a_share(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "darwin")
    found = surroundings_of(Path("/Volumes/Team/scheme.mentordesk"), "")
    assert found is not None
    assert (found.kind, found.name) == (NETWORK, "Team")
    assert surroundings_of(Path("/Users/ana/scheme.mentordesk"), "") is None


def test_this_computers_own_table_of_mounts_is_read() -> None:
    assert surroundings_of(Path("/scheme.mentordesk")) is None
