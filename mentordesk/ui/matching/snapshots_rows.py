"""The rows of the list of snapshots: the board as it is now first, then the latest."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from mentordesk.services.snapshot_figures import Figures, figures_of_board
from mentordesk.services.snapshots import SnapshotRow, list_snapshots
from mentordesk.storage.desk import Desk
from mentordesk.ui.board.two_states import fit_of, points
from mentordesk.ui.board.words import translate
from mentordesk.ui.dates import day_and_clock
from mentordesk.ui.rows import Column

NOW = 0
"""The number of the row that stands for the board as it is now."""


@dataclass(frozen=True, slots=True)
class SnapshotLine:
    """One state of the board in the list; `taken_at` is None for the board now."""

    number: int
    name: str
    taken_at: datetime | None
    figures: Figures | None

    @property
    def snapshot_id(self) -> int | None:
        """The id that services know it by; None for the board now."""
        return self.number or None


def read_snapshots(
    desk: Desk, intake_id: int
) -> tuple[tuple[SnapshotRow, ...], dict[int | None, Figures]]:
    """The snapshots and all figures, in a task."""
    return list_snapshots(desk, intake_id), figures_of_board(desk, intake_id)


def lines_of(
    rows: tuple[SnapshotRow, ...], figures: dict[int | None, Figures]
) -> tuple[SnapshotLine, ...]:
    """The lines of the list."""
    now = SnapshotLine(NOW, translate("Board", "The board now"), None, figures.get(None))
    kept = (
        SnapshotLine(row.snapshot_id, row.name, row.taken_at, figures.get(row.snapshot_id))
        for row in rows
    )
    return (now, *kept)


def columns_of(zone: ZoneInfo) -> tuple[Column, ...]:
    """The columns of the list; moments are shown as in the programme's time zone."""
    return (
        Column(translate("Board", "Name"), lambda line: line.name, width=330, strong=True),
        Column(
            translate("Board", "Taken"),
            lambda line: moment_in_words(line.taken_at, zone),
            key=lambda line: line.taken_at.timestamp() if line.taken_at else float("inf"),
            width=190,
        ),
        Column(
            translate("Board", "Placed"),
            lambda line: f"{line.figures.placed:,}" if line.figures else "",
            key=lambda line: line.figures.placed if line.figures else 0,
            width=90,
            right=True,
        ),
        Column(
            translate("Board", "Total points"),
            lambda line: points(line.figures.total) if line.figures else "",
            key=lambda line: line.figures.total if line.figures else 0,
            width=130,
            right=True,
        ),
        Column(
            translate("Board", "Worst pair"),
            lambda line: fit_of(line.figures.worst) if line.figures else "",
            key=lambda line: (line.figures.worst or 0) if line.figures else 0,
            width=110,
            right=True,
        ),
    )


def moment_in_words(moment: datetime | None, zone: ZoneInfo) -> str:
    """A moment in the locale's short form; nothing for the board now."""
    if moment is None:
        return ""
    return day_and_clock(moment.astimezone(zone))
