"""The growing plan, and what it is made against."""

from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from mentordesk.services.imports.known import Known, KnownPerson
from mentordesk.services.imports.plans import Item, LateFiles, LooseFile, RefusedRow
from mentordesk.services.progress import Progress


@dataclass(frozen=True, slots=True)
class Against:
    """What a plan is made against: an intake, the programme's zone, the head of its history."""

    intake_id: int
    zone: ZoneInfo
    head: int
    made_for: str = ""
    """The programme and intake as its own exports name them."""


@dataclass(slots=True)
class Work:
    """The growing plan."""

    known: Known
    against: Against
    progress: Progress
    total: int
    owners: dict[int, tuple[KnownPerson, str]]
    done: int = 0
    items: list[Item] = field(default_factory=list)
    refused: list[RefusedRow] = field(default_factory=list)
    late: list[LateFiles] = field(default_factory=list)
    loose: list[LooseFile] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
