"""The manifest beside each backup: when and why it was made, its hash, and what it holds."""

import json
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from mentordesk.storage.copying import Contents
from mentordesk.storage.files import write_atomically

MANIFEST = ".json"
BACKUP = ".mentordesk"
NEVER_THINNED = frozenset({"snapshot", "upgrade"})
"""Kept until a person deletes them: what was named, and the only file of an older version."""


@dataclass(frozen=True, slots=True)
class Kept:
    """One backup: its file, its number in its folder, and what its manifest says.

    `programme` is the path of the file it was made from, `name` a person's own for a snapshot,
    `contents` the rows by table with the number of the last action.
    """

    path: Path
    number: int
    at: datetime
    why: str
    name: str
    programme: str
    size: int
    sha256: str
    contents: Contents

    @property
    def is_thinned(self) -> bool:
        """Whether it goes when newer ones take its place."""
        return self.why not in NEVER_THINNED


def manifest_path(backup: Path) -> Path:
    """Where the manifest of a backup is."""
    return backup.with_suffix(MANIFEST)


def write_manifest(kept: Kept) -> None:
    """Write a manifest in one step, beside its backup; raises Refused where that fails."""
    facts: dict[str, Any] = asdict(kept)
    facts["path"] = kept.path.name
    facts["at"] = kept.at.isoformat()
    words = json.dumps(facts, ensure_ascii=False, indent=1, sort_keys=True)
    write_atomically(manifest_path(kept.path), f"{words}\n".encode())


def read_manifest(path: Path) -> Kept | None:
    """The backup that a manifest describes; None where either of the two is missing or broken."""
    try:
        facts = json.loads(path.read_text(encoding="utf-8"))
        contents = Contents(
            {str(name): int(count) for name, count in facts["contents"]["counts"].items()},
            int(facts["contents"]["last_action"]),
            str(facts["contents"]["birth"]),
        )
        kept = Kept(
            path=path.with_suffix(BACKUP),
            number=int(facts["number"]),
            at=datetime.fromisoformat(facts["at"]),
            why=str(facts["why"]),
            name=str(facts["name"]),
            programme=str(facts["programme"]),
            size=int(facts["size"]),
            sha256=str(facts["sha256"]),
            contents=contents,
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    return kept if kept.path.is_file() else None


def moved_to(kept: Kept, folder: Path) -> Kept:
    """The same backup in another folder."""
    return replace(kept, path=folder / kept.path.name)
