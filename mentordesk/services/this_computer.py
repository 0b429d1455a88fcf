"""What this computer remembers about programmes outside of them: one small JSON file.

The second folder for backups, which notices were given, and which programme is published where.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from mentordesk.storage.files import make_folders, write_atomically
from mentordesk.storage.places import data_folder

_MOST_TOLD = 500


@dataclass(frozen=True, slots=True)
class Published:
    """Where verified copies of a programme go, and the hash of the last one ("" before it)."""

    target: str
    sha256: str = ""
    last_action: int = 0


@dataclass(frozen=True, slots=True)
class Remembered:
    """The second folder ("" for none), programmes that were told about, programmes published."""

    second_folder: str = ""
    told: tuple[str, ...] = ()
    published: Mapping[str, Published] = field(default_factory=dict)


def remembered() -> Remembered:
    """What is remembered; nothing where the file is missing or broken."""
    try:
        facts: dict[str, Any] = json.loads(_path().read_text(encoding="utf-8"))
        return Remembered(
            str(facts.get("second_folder", "")),
            tuple(str(one) for one in facts.get("told", ())),
            {
                str(path): Published(
                    str(one["target"]), str(one["sha256"]), int(one["last_action"])
                )
                for path, one in dict(facts.get("published", {})).items()
            },
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return Remembered()


def keep_second_folder(folder: Path | None) -> None:
    """Remember where second copies of backups go from now on, or that they go nowhere."""
    _keep(replace(remembered(), second_folder=str(folder) if folder is not None else ""))


def was_told(programme: Path) -> bool:
    """Whether the notice about a programme's place was given already."""
    return str(programme.resolve()) in remembered().told


def keep_told(programme: Path) -> None:
    """Remember that the notice about a programme's place was given."""
    known = remembered()
    others = [one for one in known.told if one != str(programme.resolve())]
    _keep(replace(known, told=(*others, str(programme.resolve()))[-_MOST_TOLD:]))


def published_at(programme: Path) -> Published | None:
    """Where a programme is published, if it is."""
    return remembered().published.get(str(programme.resolve()))


def keep_published(programme: Path, published: Published | None) -> None:
    """Remember where a programme is published, or that it is no longer."""
    known = remembered()
    others = {k: v for k, v in known.published.items() if k != str(programme.resolve())}
    if published is not None:
        others[str(programme.resolve())] = published
    _keep(replace(known, published=others))


def _path() -> Path:
    return data_folder() / "programmes.json"


def _keep(known: Remembered) -> None:
    make_folders(_path().parent)
    words = json.dumps(
        {
            "second_folder": known.second_folder,
            "told": known.told,
            "published": {path: asdict(one) for path, one in known.published.items()},
        },
        ensure_ascii=False,
        indent=1,
    )
    write_atomically(_path(), f"{words}\n".encode())
