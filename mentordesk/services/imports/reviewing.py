"""Reviewing files: bytes to drafts, whatever they are; no programme is touched, nothing changes.

This is the part that runs as a task beside the window. Files of strangers are read in a child
process (spreadsheets.child); a file that cannot be read becomes one sentence and others go on.
"""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import PurePath

from mentordesk.domain.applications import DocumentKind
from mentordesk.domain.refusals import Unreadable
from mentordesk.domain.vocabulary import Scheme
from mentordesk.messages.mail import (
    ReadMessage,
    looks_like_mail,
    looks_like_mailbox,
    read_mailbox,
    read_message,
)
from mentordesk.messages.outlook import read_outlook
from mentordesk.messages.parts import Part, Tray, is_archive
from mentordesk.messages.winmail import looks_like_winmail
from mentordesk.services.imports.collecting import collect, read_bytes
from mentordesk.services.imports.garbage import no_garbage_search
from mentordesk.services.imports.means import KeptReading, Means
from mentordesk.services.imports.messages import NOBODY, review_message
from mentordesk.services.imports.reviewed import (
    Entry,
    FoundFile,
    FoundRow,
    Reviewed,
    ReviewedSource,
)
from mentordesk.spreadsheets.child import SheetReader, child_reader
from mentordesk.spreadsheets.list_kinds import list_at_the_wrong_door, own_sheet, right_door
from mentordesk.spreadsheets.memory import NOTHING_SAID, Memory
from mentordesk.spreadsheets.returned_forms import DOCUMENTS, why_nobody
from mentordesk.spreadsheets.review import review_workbook
from mentordesk.spreadsheets.sniff import sniff
from mentordesk.spreadsheets.strangers import NO_EVIDENCE, why_no_application

Progress = Callable[[int, int], bool]
"""Called with (done, total) after each file; an answer of False ends the review early."""
NO_PROGRESS: Progress = lambda done, total: True  # noqa: E731, ARG005 - a constant of that type


NOBODY_IN_IT = "No applicants were found in it."


@dataclass(frozen=True, slots=True)
class FilesRead:
    """A batch as it was read: what each file holds, kept so that it can be understood again.

    Files of the disk are not asked a second time; they may have changed or gone.
    """

    files: tuple[tuple[str, bytes | Unreadable], ...]
    reader: KeptReading

    def understood(
        self, scheme: Scheme, memory: Memory = NOTHING_SAID, reader: SheetReader | None = None
    ) -> Reviewed:
        """What the files say by these words and this memory: pure, nothing is read or written.

        For corrections in an open dialog: `understood(scheme, memory.with_corrections(...))`;
        `reader` stands before the kept one (services.imports.mending).
        """
        means = Means(scheme, memory, reader or self.reader)
        with no_garbage_search():
            return Reviewed(tuple(_review_file(path, held, means) for path, held in self.files))


def review_sources(
    paths: Iterable[str],
    scheme: Scheme,
    progress: Progress = NO_PROGRESS,
    reader: SheetReader | None = None,
    memory: Memory = NOTHING_SAID,
) -> Reviewed:
    """What the files say, in order; folders are opened. Raises Unreadable for far too many files.

    `reader` replaces the child process (spreadsheets.child.Inline in tests); `memory` is what the
    coordinator has said of headers before (services.imports.memory).
    """
    files = collect(paths)
    if reader is not None:
        return _review(files, Means(scheme, memory, reader), progress)
    with child_reader() as child:
        return _review(files, Means(scheme, memory, child), progress)


def read_and_review(
    paths: Iterable[str],
    scheme: Scheme,
    progress: Progress = NO_PROGRESS,
    reader: SheetReader | None = None,
    memory: Memory = NOTHING_SAID,
) -> tuple[FilesRead, Reviewed]:
    """The same, and the files as they were read, to be understood again with corrections."""
    if reader is None:
        with child_reader() as child:
            return read_and_review(paths, scheme, progress, child, memory)
    kept = KeptReading(reader)
    means = Means(scheme, memory, kept)
    collected = collect(paths)
    files: list[tuple[str, bytes | Unreadable]] = []
    sources: list[ReviewedSource] = []
    for path in collected:
        held = _held(path)
        files.append((path, held))
        with no_garbage_search():
            sources.append(_review_file(path, held, means))
        if not progress(len(sources), len(collected)):
            break
    kept.behind = None
    return FilesRead(tuple(files), kept), Reviewed(tuple(sources))


def _review(files: tuple[str, ...], means: Means, progress: Progress) -> Reviewed:
    sources: list[ReviewedSource] = []
    for path in files:
        with no_garbage_search():
            sources.append(_review_file(path, _held(path), means))
        if not progress(len(sources), len(files)):
            break
    return Reviewed(tuple(sources))


def review_file(path: str, scheme: Scheme, reader: SheetReader) -> ReviewedSource:
    """What one file says; an unreadable one carries its error."""
    return _review_file(path, _held(path), Means(scheme, NOTHING_SAID, reader))


def _held(path: str) -> bytes | Unreadable:
    """A file's bytes, or why there are none."""
    try:
        return read_bytes(path)
    except Unreadable as refusal:
        return refusal


def _review_file(path: str, held: bytes | Unreadable, means: Means) -> ReviewedSource:
    name = PurePath(path).name
    if isinstance(held, Unreadable):
        return ReviewedSource(path, name, "", "unreadable", error=str(held))
    return _review_bytes(path, name, held, means)


def _review_archive(source: ReviewedSource, data: bytes, means: Means) -> ReviewedSource:
    """An archive: each message in it, and each folder's files together as one application's."""
    tray = Tray()
    tray.put(source.name, data)
    source = replace(source, kind="archive", notes=tuple(tray.notes))
    folders: dict[str, list[Part]] = {}
    for part in tray.parts:
        alone = looks_like_mail(part.data)
        folders.setdefault(part.name if alone else part.name.rpartition("/")[0], []).append(part)
    for parts in folders.values():
        if looks_like_mail(parts[0].data):
            message = read_message(parts[0].data)
        else:
            message = ReadMessage((NOBODY,), tuple(parts))
        source = _with_message(source, message, means)
    if not tray.parts and tray.notes:
        return replace(source, error=" ".join(tray.notes))
    if tray.body:
        letter = replace(NOBODY, text=tray.body)
        source = _with_message(source, ReadMessage((letter,), ()), means)
    if not source.entries and not source.rejected:
        return replace(source, notes=(*source.notes, "The archive holds no application."))
    return source


def _review_bytes(path: str, name: str, data: bytes, means: Means) -> ReviewedSource:
    source = ReviewedSource(path, name, _hash(data), "unreadable")
    try:
        if is_archive(data) or looks_like_winmail(data):
            return _review_archive(source, data, means)
        kind = _kind_of_mail(data)
        if kind:
            return _review_mail(source, data, means, kind)
        why = why_no_application(name, data)
        if why:
            return replace(source, error=why)
        return _review_sheets(source, data, means)
    except Unreadable as refusal:
        return replace(source, error=str(refusal))


def _kind_of_mail(data: bytes) -> str:
    if looks_like_mailbox(data):
        return "mailbox"
    if looks_like_mail(data):
        return "message"
    return "outlook" if sniff(data) == "msg" else ""


def _review_mail(source: ReviewedSource, data: bytes, means: Means, kind: str) -> ReviewedSource:
    if kind == "mailbox":
        messages = read_mailbox(data)
    else:
        messages = (read_outlook(data) if kind == "outlook" else read_message(data),)
    source = replace(source, kind=kind)
    for message in messages:
        source = _with_message(source, message, means)
    return source


def _with_message(source: ReviewedSource, message: ReadMessage, means: Means) -> ReviewedSource:
    found = review_message(message, len(source.messages), means)
    return replace(
        source,
        entries=source.entries + found.entries,
        files=source.files + found.files,
        messages=(*source.messages, found.facts),
        rejected=source.rejected + found.rejected,
        ignored=source.ignored + found.ignored,
        tables=source.tables + found.tables,
        notes=source.notes + found.notes,
        listed=source.listed + found.listed,
    )


def _review_sheets(source: ReviewedSource, data: bytes, means: Means) -> ReviewedSource:
    workbook = means.reader.read(data)
    if (ours := own_sheet(workbook)) is not None:
        return replace(source, kind="list", likely=ours[0], error=ours[1])
    said = review_workbook(workbook, source.name, means.scheme, means.memory)
    likely = list_at_the_wrong_door(workbook, said)
    if likely is not None:
        return replace(source, kind="list", error=right_door(likely), likely=likely)
    files: tuple[FoundFile, ...] = ()
    if len(said.drafts) == 1 and said.drafts[0].row is None:
        files = (FoundFile(source.name, source.sha256, DocumentKind.FORM, 0, data),)
    empty = not said.drafts and not said.rejected and not said.listed
    if empty and workbook.kind in DOCUMENTS:
        raise Unreadable(why_nobody(workbook))
    nobody = NO_EVIDENCE if workbook.kind == "text" else NOBODY_IN_IT
    return replace(
        source,
        kind="form" if files else "table",
        entries=tuple(Entry(draft) for draft in said.drafts),
        files=files,
        rejected=said.rejected,
        ignored=said.ignored,
        tables=said.tables,
        notes=(*said.notes, *((nobody,) if empty else ())),
        listed=tuple(FoundRow(row) for row in said.listed),
    )


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
