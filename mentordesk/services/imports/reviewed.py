"""What a batch of files says, frozen: drafts, files that came along, what was set aside."""

from dataclasses import dataclass, field
from datetime import datetime

from mentordesk.domain.applications import DocumentKind
from mentordesk.spreadsheets.drafts import Draft, SetAside, TableMeaning
from mentordesk.spreadsheets.grids import ListedRow
from mentordesk.spreadsheets.list_columns import ListKind


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file that came with an application; `group` numbers the message inside its source."""

    name: str
    sha256: str
    kind: DocumentKind
    group: int
    data: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class MessageFacts:
    """The outer facts of a message; `people` are the addresses it may be from, innermost first."""

    message_id: str
    sender: str
    subject: str
    sent: datetime | None
    people: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """One draft with the file it stood in (`attachment`, inside a message) and its group.

    `typed` are the fields whose cells the coordinator mended before the import.
    """

    draft: Draft
    attachment: str | None = None
    attachment_sha256: str | None = None
    group: int = 0
    typed: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class FoundRow:
    """A changed row of another list of our own export, and the message and file it stood in."""

    row: ListedRow
    group: int = 0
    attachment: str | None = None


@dataclass(frozen=True, slots=True)
class ReviewedSource:
    """What one file says. `path` is as it was given, `error` one sentence where it says nothing.

    `likely` is the other list it is, where it holds no applications (spreadsheets.list_kinds).

    `messages` are by group number, empty for a spreadsheet.
    """

    path: str
    name: str
    sha256: str
    kind: str
    entries: tuple[Entry, ...] = ()
    files: tuple[FoundFile, ...] = ()
    messages: tuple[MessageFacts, ...] = ()
    rejected: tuple[SetAside, ...] = ()
    ignored: tuple[SetAside, ...] = ()
    tables: tuple[TableMeaning, ...] = ()
    notes: tuple[str, ...] = ()
    error: str = ""
    listed: tuple[FoundRow, ...] = ()
    likely: ListKind | None = None


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A whole batch in the order in which it is to be imported."""

    sources: tuple[ReviewedSource, ...]
