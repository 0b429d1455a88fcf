"""The programme files of every version, unpacked where a test wants them."""

import lzma
from pathlib import Path

FOLDER = Path(__file__).resolve().parent


def versions() -> list[int]:
    """The versions of which a file and its dump are kept."""
    return sorted(int(p.name.split("-")[1].split(".")[0]) for p in FOLDER.glob("*.mentordesk.xz"))


def unpacked(version: int, folder: Path) -> Path:
    """The file of a version, as that version's program left it."""
    path = folder / f"version-{version}.mentordesk"
    path.write_bytes(lzma.decompress((FOLDER / f"{path.name}.xz").read_bytes()))
    path.chmod(0o600)
    return path


def dump_of(version: int) -> list[str]:
    """What that version's program said of it: one line for each row."""
    packed = (FOLDER / f"version-{version}.dump.xz").read_bytes()
    return lzma.decompress(packed).decode("utf-8").splitlines()
