"""The preview of a batch of files, made beside the window: read, understood with wishes, planned.

`preview` and `import_plan` run on a thread of a task (ui/tasks). Nothing else may write meanwhile:
the window shows their progress in a modal dialog, so the task is the only one that uses the desk.
The database serves each thread by a connection of its own; the watchers of the desk are widgets and
hear what was done when the window calls `desk.tell()` afterwards.
"""

import gc
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from mentordesk.domain.vocabulary import Scheme
from mentordesk.services.backups import before
from mentordesk.services.imports.applying import Applied, apply
from mentordesk.services.imports.before import imported_before
from mentordesk.services.imports.decisions import Decision
from mentordesk.services.imports.garbage import no_garbage_search
from mentordesk.services.imports.memory import recall
from mentordesk.services.imports.mending import MendedReader, mark_typed
from mentordesk.services.imports.planning import plan
from mentordesk.services.imports.plans import ImportPlan, Item
from mentordesk.services.imports.reviewed import Reviewed, ReviewedSource
from mentordesk.services.imports.reviewing import FilesRead, read_and_review
from mentordesk.services.imports.wishes import NO_WISHES, CellPlace, Wishes
from mentordesk.services.programmes import load_programme
from mentordesk.services.progress import NO_PROGRESS, Progress, say
from mentordesk.spreadsheets.child import SheetReader
from mentordesk.spreadsheets.grids import Grid, as_text
from mentordesk.storage.desk import Desk

_PARTS = 1_000
_REVIEWED = 800
"""Of a preview's 1,000 parts of progress, so many are over when the files are understood."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Files that are looked at together, as they were read, and what was said about them."""

    intake_id: int
    read: tuple[FilesRead, ...] = ()
    wishes: Wishes = NO_WISHES

    @property
    def paths(self) -> tuple[str, ...]:
        """The files read so far, in order."""
        return tuple(path for read in self.read for path, _ in read.files)

    def grid(self, sha256: str, sheet: str | None) -> Grid | None:
        """A sheet of a file as it was read, None where none was."""
        for read in self.read:
            book = read.reader.workbook(sha256)
            for grid in book.grids if book is not None else ():
                if grid.sheet == sheet:
                    return grid
        return None

    def text_at(self, place: CellPlace) -> str:
        """What stands in a cell of the file itself; nothing where it is empty."""
        grid = self.grid(place.sha256, place.sheet)
        value = grid.rows.get(place.row, {}).get(place.column) if grid is not None else None
        return "" if value is None else as_text(value)


@dataclass(frozen=True, slots=True)
class Preview:
    """What a batch would do, and the batch with the files that joined it."""

    batch: Batch
    plan: ImportPlan
    scheme: Scheme
    before: Mapping[str, datetime] = field(default_factory=dict)
    """When a file (by its hash) or message (by its Message-ID) was imported first, in UTC."""


def preview(
    desk: Desk,
    batch: Batch,
    more: tuple[str, ...] = (),
    progress: Progress = NO_PROGRESS,
    reader: SheetReader | None = None,
) -> Preview:
    """What importing the files and `more` files would do, with the wishes; nothing is changed.

    What was read before is only understood again. `reader` replaces the child process
    (spreadsheets.child.Inline in tests). Raises Stopped where the progress answers False.
    """
    wishes = batch.wishes
    with no_garbage_search():
        scheme = wishes.scheme(load_programme(desk).scheme)
        memory = wishes.memory(recall(desk))
        sources: list[ReviewedSource] = []
        for read in batch.read:
            mended = MendedReader(read.reader, wishes.cells)
            sources += read.understood(scheme, memory, mended).sources
            say(progress, 0, _PARTS)
        if more:
            reading = part_of(progress, 0, _REVIEWED)
            read, reviewed = read_and_review(more, scheme, reading, reader, memory)
            batch = replace(batch, read=(*batch.read, read))
            sources += reviewed.sources
        say(progress, _REVIEWED, _PARTS)
        marked = [mark_typed(one, wishes.cells, batch.text_at) for one in sources]
        rest = part_of(progress, _REVIEWED, _PARTS)
        made = plan(desk, batch.intake_id, Reviewed(wishes.sources(marked)), rest)
        # What a plan holds stays and has no cycles: without this the search that follows would go
        # through half a million values at once, and the window would stand still meanwhile.
        gc.freeze()
    return Preview(batch, made, scheme, imported_before(desk, batch.intake_id, made.sources))


def part_of(progress: Progress, begin: int, end: int) -> Progress:
    """The progress of one part of the work, from `begin` to `end` of a thousand."""

    def inner(done: int, total: int) -> bool:
        return progress(begin + (end - begin) * done // max(total, 1), _PARTS)

    return inner


@dataclass(frozen=True, slots=True)
class Choice:
    """What of a plan is to be imported: items by number, answers to questions, fields left out."""

    chosen: frozenset[int]
    decisions: Mapping[int, Decision] = field(default_factory=dict)
    left: Mapping[int, frozenset[str]] = field(default_factory=dict)


def import_plan(
    desk: Desk,
    made: ImportPlan,
    choice: Choice,
    wishes: Wishes = NO_WISHES,
    progress: Progress = NO_PROGRESS,
) -> Applied:
    """Import what was chosen and remember what was said about columns and words: one undo step.

    A backup is made first. Raises Stopped or Conflict with the programme as it was.
    """
    desk.require_writable()
    before(desk, "import")
    said = replace(without(made, choice.left), columns=wishes.columns, words=wishes.words)
    with no_garbage_search():
        applied = apply(desk, said, choice.chosen, choice.decisions, progress)
        gc.freeze()  # as above: no search through what is left, on the window's thread
    return applied


def without(made: ImportPlan, left: Mapping[int, frozenset[str]]) -> ImportPlan:
    """The plan without the changes that were unticked; what stands there stays."""
    if not left:
        return made
    items = tuple(_without(item, left.get(item.number, frozenset())) for item in made.items)
    return replace(made, items=items)


def _without(item: Item, left: Iterable[str]) -> Item:
    keys = frozenset(left)
    if not keys:
        return item
    changes = tuple(change for change in item.changes if change.field not in keys)
    fields = {key: value for key, value in item.fields.items() if key not in keys}
    return replace(item, changes=changes, fields=fields)
