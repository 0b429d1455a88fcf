"""Where a file lies: on this computer's own disk, on a network share, or in a synced folder.

Locks do not reach everywhere through a network, and a program that syncs a folder replaces files
while they are open. Network shares are known by the kind of their mount (Linux), their path
(Windows) or their volume (macOS); synced folders by the marks their programs leave and by name.
"""

import os
import sys
from dataclasses import dataclass
from pathlib import Path, PurePath

NETWORK, SYNCED = "network", "synced"
NETWORK_MOUNTS = frozenset(
    {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ceph", "9p", "ncpfs", "davfs", "glusterfs"}
)
NETWORK_PREFIXES = ("fuse.sshfs", "fuse.gvfsd", "fuse.rclone", "fuse.davfs", "fuse.smb", "fuse.nfs")
MARKS: dict[str, str] = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".stfolder": "Syncthing",
    ".tmp.drivedownload": "Google Drive",
    ".849C9593-D756-4E56-8D6E-42412F2A707B": "OneDrive",
    ".SynologyWorkingDirectory": "Synology Drive",
}
"""Files and folders that a syncing program keeps at the top of its folder (also _sync_*.db)."""
NAMES: dict[str, str] = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "syncthing": "Syncthing",
    "icloud drive": "iCloud Drive",
    "iclouddrive": "iCloud Drive",
    "com~apple~clouddocs": "iCloud Drive",
    "box sync": "Box",
    "pcloud drive": "pCloud",
    "seadrive": "Seafile",
    "megasync": "MEGA",
}
"""Names of folders, in small letters, by which syncing programs are known."""
_MOUNTS = Path("/proc/self/mounts")


@dataclass(frozen=True, slots=True)
class Surroundings:
    """A risky place: `kind` is network or synced, `name` what it is called, `top` its folder."""

    kind: str
    name: str
    top: Path


def surroundings_of(path: Path, mounts: str | None = None) -> Surroundings | None:
    """The risky place in which a file lies; None on a disk of this computer.

    `mounts` is the system's table of mounts (proc(5)); read from the system unless it is given.
    """
    place = path.resolve()
    return _synced(place) or _network(place, _mounts() if mounts is None else mounts)


def _synced(path: Path) -> Surroundings | None:
    for folder in path.parents:
        found = _mark_in(folder) or _known_name(folder.name)
        if found:
            return Surroundings(SYNCED, found, folder)
    return None


def _mark_in(folder: Path) -> str:
    for mark, name in MARKS.items():
        if os.path.lexists(folder / mark):
            return name
    try:  # the journals of Nextcloud and ownCloud clients: .sync_1a2b3c.db
        journal = next(folder.glob(".sync_*.db"), None)
    except OSError:
        return ""
    return "Nextcloud" if journal else ""


def _known_name(name: str) -> str:
    small = name.casefold()
    plain = small.split(" - ")[0].split(" (")[0]  # "OneDrive - Harbour Library", "Dropbox (Work)"
    return NAMES.get(small) or NAMES.get(plain, "")


def _network(path: Path, mounts: str) -> Surroundings | None:
    if (share := unc_share(path)) is not None:
        return Surroundings(NETWORK, share, Path(share))
    if sys.platform == "darwin" and path.parts[1:2] == ("Volumes",) and len(path.parts) > 3:
        return Surroundings(NETWORK, path.parts[2], Path(*path.parts[:3]))
    found = mount_of(path, mounts)
    if found is None:
        return None
    folder, kind = found
    if kind in NETWORK_MOUNTS or kind.startswith(NETWORK_PREFIXES):
        return Surroundings(NETWORK, kind.removeprefix("fuse."), folder)
    return None


def unc_share(path: PurePath) -> str | None:
    r"""The share of a Windows path that begins \\server\share; None of another path."""
    drive = path.drive
    return drive if drive.startswith("\\\\") and not drive.startswith("\\\\?\\") else None


def mount_of(path: Path, mounts: str) -> tuple[Path, str] | None:
    """The mount on which a path lies and its kind: the last of the longest that contain it."""
    best: tuple[Path, str] | None = None
    for line in mounts.splitlines():
        words = line.split()
        if len(words) < 3:
            continue
        folder, kind = Path(_unescaped(words[1])), words[2]
        holds = folder == path or folder in path.parents
        if holds and (best is None or len(folder.parts) >= len(best[0].parts)):
            best = folder, kind
    return best


def _unescaped(words: str) -> str:
    """Blanks, tabs, newlines and backslashes of a mount's folder are written in octal."""
    for code, letter in (("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")):
        words = words.replace(code, letter)
    return words


def _mounts() -> str:
    try:
        return _MOUNTS.read_text(encoding="utf-8", errors="surrogateescape")
    except OSError:  # no Linux
        return ""
