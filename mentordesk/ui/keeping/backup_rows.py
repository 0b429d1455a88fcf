"""The rows of the list of backups: what each is, why it was made, how large, whether whole."""

from dataclasses import dataclass
from datetime import UTC, tzinfo
from pathlib import Path

from mentordesk.domain.office_clock import in_office
from mentordesk.services.backups import WHY
from mentordesk.storage.manifests import Kept
from mentordesk.ui.dates import day_and_clock
from mentordesk.ui.listing import Filter
from mentordesk.ui.rows import Chip, Column
from mentordesk.ui.safe_text import tooltip_of

_UNITS = ("bytes", "kB", "MB", "GB")


@dataclass(frozen=True, slots=True)
class BackupRow:
    """One backup; `problem` is None until it was proved again, then "" or one sentence.

    `zone` is that of the programme: the clock by which it was made.
    """

    row_id: int
    kept: Kept
    problem: str | None = None
    zone: tzinfo = UTC

    @property
    def words(self) -> str:
        """A snapshot's name, or why the backup was made."""
        return self.kept.name or f"Backup {WHY.get(self.kept.why, self.kept.why)}"


def in_units(size: int) -> str:
    """A number of bytes as people write it: 1.2 MB."""
    value, place = float(size), 0
    while value >= 1000 and place < len(_UNITS) - 1:
        value, place = value / 1000, place + 1
    return f"{value:.1f} {_UNITS[place]}" if place else f"{size} bytes"


def _state(row: BackupRow) -> Chip:
    if row.problem is None:
        return Chip("Proved when made", "plain", "check")
    if row.problem:
        return Chip("Broken", "bad", "warning")
    return Chip("Whole", "good", "check")


def _people(row: BackupRow) -> str:
    return f"{row.kept.contents.counts.get('person', 0):,}"


COLUMNS = (
    Column(
        "When",
        lambda row: day_and_clock(in_office(row.kept.at, row.zone)),
        key=lambda row: row.kept.at,
        width=170,
    ),
    Column("What", lambda row: row.words, width=300, strong=True),
    Column(
        "People",
        _people,
        key=lambda row: row.kept.contents.counts.get("person", 0),
        width=80,
        right=True,
    ),
    Column(
        "Size",
        lambda row: in_units(row.kept.size),
        key=lambda row: row.kept.size,
        width=90,
        right=True,
    ),
    Column(
        "State",
        lambda row: _state(row).text,
        width=170,
        chips=lambda row: (_state(row),),
        tooltip=lambda row: tooltip_of(row.problem or ""),
    ),
    Column(
        "File",
        lambda row: Path(row.kept.path).stem,  # the ending is that of all, and in the tooltip
        width=190,
        tooltip=lambda row: tooltip_of(str(row.kept.path)),
    ),
)
FILTERS = (
    Filter("all", "All", lambda _row: True),
    Filter("snapshots", "Snapshots", lambda row: bool(row.kept.name)),
    Filter("backups", "Backups", lambda row: not row.kept.name),
)
