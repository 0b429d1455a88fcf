"""An import plan: one frozen list that the preview shows and that applying follows."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from mentordesk.services.imports.reviewed import FoundFile, ReviewedSource
from mentordesk.spreadsheets.base_values import BaseRow
from mentordesk.spreadsheets.drafts import Answer, Issue, Kept, Source


class Outcome(StrEnum):
    """What a line of the plan would do."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    NEEDS_YOU = "needs you"
    REFUSED = "not imported"


@dataclass(frozen=True, slots=True)
class Change:
    """One field that would change. A `conflict` would overwrite what the coordinator typed."""

    field: str
    old: Answer | None
    new: Answer
    conflict: bool = False


@dataclass(frozen=True, slots=True)
class Item:
    """One application of the plan; `number` is its place in the plan, from 0.

    `person_key` is the person's id, or a negative number that new people of this plan share over
    their applications. `candidates` are the ids a question is about. `others` are the kept answers
    that are new. `source` is the place of its file in the plan's sources. `typed` are the fields
    that were mended before the import; `digest` is the hash of the file the cells stand in.
    """

    number: int
    outcome: Outcome
    role: str | None
    name: str
    email: str
    person_key: int | None
    application_id: int | None
    source: int
    group: int
    sheet: str | None
    row: int | None
    attachment: str | None
    fields: dict[str, Answer]
    cells: dict[str, Source]
    changes: tuple[Change, ...]
    others: tuple[Kept, ...]
    issues: tuple[Issue, ...]
    files: tuple[FoundFile, ...] = ()
    question: str = ""
    candidates: tuple[int, ...] = ()
    received: datetime | None = None
    person_was_known: bool = False
    typed: frozenset[str] = frozenset()
    digest: str = ""
    base: BaseRow | None = None
    """What the row held when we exported it, for a row of our own export."""
    membership: str = ""
    """What the list of members says of a new person, in a few words."""


@dataclass(frozen=True, slots=True)
class CellChange:
    """One cell of another list that would change; `value` is what the services take.

    A `conflict` was changed in the programme as well since the export.
    """

    header: str
    old: str
    new: str
    value: Any
    conflict: bool = False


@dataclass(frozen=True, slots=True)
class ListChange:
    """A changed row of another list (pairs, events, meetings...) of our own export.

    Numbered on after the items. `row_id` names the row in the programme, None for one that was
    added, of which `fact` is what would be put. `note` says what is not changed and why.
    """

    number: int
    outcome: Outcome
    kind: str
    who: str
    source: int
    group: int
    attachment: str | None
    sheet: str
    row: int
    row_id: int | None
    changes: tuple[CellChange, ...] = ()
    note: str = ""
    question: str = ""
    fact: Any = None


@dataclass(frozen=True, slots=True)
class RefusedRow:
    """A row or a file that becomes nobody, with the reason; `columns` are those of its cells."""

    source: int
    sheet: str | None
    row: int | None
    reason: str
    cells: tuple[str, ...] = ()
    columns: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class LateFiles:
    """Files of a message without answers whose sender is known: they go to that application."""

    source: int
    group: int
    person_key: int
    application_id: int | None
    role: str
    name: str
    files: tuple[FoundFile, ...]


@dataclass(frozen=True, slots=True)
class LooseFile:
    """A file that fits nobody or several, and so is kept until the coordinator gives it away."""

    source: int
    file: FoundFile


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What an import would do to one intake; made against the programme's `head` of history.

    `columns` (by layout, then header) and `words` (vocabulary, words, option) were said by the
    coordinator in the preview; the import remembers them.
    """

    intake_id: int
    head: int
    sources: tuple[ReviewedSource, ...]
    items: tuple[Item, ...]
    refused: tuple[RefusedRow, ...]
    late_files: tuple[LateFiles, ...] = ()
    notes: tuple[str, ...] = ()
    people: tuple["PlannedPerson", ...] = field(default=())
    columns: Mapping[str, Mapping[str, str | None]] = field(default_factory=dict)
    words: tuple[tuple[str, str, str], ...] = ()
    listed: tuple[ListChange, ...] = ()
    loose: tuple[LooseFile, ...] = ()

    def count(self, outcome: Outcome) -> int:
        """How many lines have an outcome."""
        if outcome is Outcome.REFUSED:
            return len(self.refused) + sum(1 for row in self.listed if row.outcome is outcome)
        return sum(1 for item in self.numbered if item.outcome is outcome)

    @property
    def numbered(self) -> tuple[Item | ListChange, ...]:
        """Everything that can be chosen by its number: applications, then rows of lists."""
        return (*self.items, *self.listed)

    @property
    def usual_choice(self) -> frozenset[int]:
        """The numbers of the items that are applied unless the coordinator unticks them."""
        changing = {Outcome.NEW, Outcome.CHANGED}
        return frozenset(one.number for one in self.numbered if one.outcome in changing)


@dataclass(frozen=True, slots=True)
class PlannedPerson:
    """A person as known once the plan is applied: roles in the intake, answers, hashes of files."""

    key: int
    roles: tuple[str, ...]
    fields: dict[str, Answer]
    files: tuple[str, ...]
