"""From a file to its list: read in the importer's child, named by its hash for provenance."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy.orm import Session

from mentordesk.domain.refusals import Conflict, Unreadable
from mentordesk.services.imports.collecting import read_bytes
from mentordesk.services.imports.loading import history_head
from mentordesk.services.lists.plans import ListPlan
from mentordesk.spreadsheets.child import SheetReader, child_reader
from mentordesk.spreadsheets.list_columns import ListKind
from mentordesk.spreadsheets.list_reading import ReadList, read_list
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Source


@dataclass(frozen=True, slots=True)
class ListFile:
    """A file with the list that was found in it."""

    name: str
    sha256: str
    found: ReadList


def open_list(
    path: str,
    kind: ListKind,
    questions: Mapping[str, str] | None = None,
    reader: SheetReader | None = None,
) -> ListFile:
    """The list in a file; raises Unreadable with one sentence that names the file.

    `reader` replaces the child process (spreadsheets.child.Inline in tests).
    """
    name = Path(path).name
    data = read_bytes(path)
    try:
        if reader is not None:
            workbook = reader.read(data)
        else:
            with child_reader() as child:
                workbook = child.read(data)
        return ListFile(
            name, hashlib.sha256(data).hexdigest(), read_list(workbook, kind, questions)
        )
    except Unreadable as refusal:
        raise Unreadable(f"{name}: {refusal}") from refusal


def require_head(desk: Desk, plan: ListPlan[object]) -> None:
    """Raise Conflict where the programme changed since the plan was made."""
    if history_head(desk) != plan.head:
        raise Conflict(
            "The programme was changed after this preview was made. Nothing was imported; "
            "look at the file again."
        )


def source_of(session: Session, plan: ListPlan[object], desk: Desk) -> Source:
    """The source that everything of this list names: the file with its hash, flushed."""
    source = Source(
        kind="file",
        name=plan.name,
        sha256=plan.sha256,
        intake_id=plan.intake_id,
        recorded_at=desk.now(),
        notes={"list": plan.kind.value, "title": plan.title},
    )
    session.add(source)
    session.flush()
    return source
