"""Applying an import plan: everything that was chosen in one action that undo takes back whole."""

import mimetypes
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy.orm import Session

from mentordesk.domain.applications import Check, CheckItem, CheckState
from mentordesk.domain.refusals import Conflict
from mentordesk.services import applications
from mentordesk.services.answers import Entry, Given, coordinator_source, record_all
from mentordesk.services.applications import ArrivedFile
from mentordesk.services.imports.decisions import Decision, decided
from mentordesk.services.imports.garbage import no_garbage_search
from mentordesk.services.imports.loading import history_head
from mentordesk.services.imports.memory import put_columns, put_words
from mentordesk.services.imports.opening import applications_of, people_of
from mentordesk.services.imports.plans import ImportPlan, Item, LateFiles, Outcome
from mentordesk.services.imports.reviewed import FoundFile
from mentordesk.services.progress import NO_PROGRESS, Progress, say
from mentordesk.spreadsheets.drafts import Kept
from mentordesk.spreadsheets.grids import address
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application, Source


@dataclass(frozen=True, slots=True)
class Applied:
    """What an import did, in numbers; `sentence` says it."""

    new: int
    changed: int
    files: int
    undecided: int

    @property
    def sentence(self) -> str:
        """One plain sentence for the window and the command line."""
        words = f"{self.new} new, {self.changed} changed, {self.files} files filed"
        waiting = f"; {self.undecided} wait for your decision" if self.undecided else ""
        return f"Imported: {words}{waiting}."


def apply(
    desk: Desk,
    plan: ImportPlan,
    chosen: frozenset[int] | None = None,
    decisions: Mapping[int, Decision] | None = None,
    progress: Progress = NO_PROGRESS,
) -> Applied:
    """Do what a plan says: the `chosen` items by number (None: all new and changed ones).

    `decisions` answer the questions of items that need the coordinator; those without an answer
    are left alone. Raises Conflict where the programme changed since the plan was made. Nothing to
    do makes no entry of history. `progress` counts the steps; where it answers False (Stopped) or
    raises, the programme is as it was.
    """
    if history_head(desk) != plan.head:
        raise Conflict(
            "The programme was changed after this preview was made. Nothing was imported; "
            "look at the files again."
        )
    wanted = plan.usual_choice if chosen is None else chosen
    todo = [item for item in plan.items if item.number in wanted and item.role is not None]
    todo = [item for item in todo if item.outcome in {Outcome.NEW, Outcome.CHANGED}]
    todo += decided(plan, decisions or {})
    undecided = plan.count(Outcome.NEEDS_YOU) - len(decisions or {})
    if not todo and not plan.late_files:
        return Applied(0, 0, 0, undecided)
    with no_garbage_search(), desk.action(_label(plan, todo), "import") as session:
        work = _Applying(session, plan, desk.now())
        say(progress, 0, len(todo))
        work.put_items(sorted(todo, key=lambda item: item.number))
        say(progress, len(todo), len(todo))
        for late in plan.late_files:
            work.put_late_files(late)
        work.remember_sources()
        work.remember_wishes()
        work.settle()
    new = sum(1 for item in todo if item.outcome is not Outcome.CHANGED)
    return Applied(new, len(todo) - new, work.filed, undecided)


def _label(plan: ImportPlan, todo: list[Item]) -> str:
    count = len(todo)
    if count == 1:
        return f"Import the application of {todo[0].name or todo[0].email or 'one person'}"
    if count == 0:
        return f"File {sum(len(late.files) for late in plan.late_files)} documents"
    return f"Import {count} applications"


@dataclass(slots=True)
class _Applying:
    """The work of one action; `people` are the ids that planned new people got."""

    session: Session
    plan: ImportPlan
    at: datetime
    people: dict[int, int] = field(default_factory=dict)
    touched: dict[int, Application] = field(default_factory=dict)
    sources: dict[tuple[int, int, str | None], Source] = field(default_factory=dict)
    filed: int = 0

    def put_items(self, items: list[Item]) -> None:
        """Applications with their people, their answers with their cells, their files."""
        people = people_of(self.session, items)
        self.people = {key: person.id for key, person in people.items()}
        opened = applications_of(self.session, self.plan.intake_id, items, people, self.at)
        self.touched = {application.id: application for application in opened}
        sources = [self._source(item.source, item.group, item.attachment) for item in items]
        entries = [
            Entry(application, tuple(_given(item)), source)
            for item, application, source in zip(items, opened, sources, strict=True)
        ]
        record_all(self.session, [*entries, *self._typed(items, opened)], self.at)
        checks = []
        for item, entry in zip(items, entries, strict=True):
            applications.count_places(entry.application)
            self._file(entry.application, item.files, item.source, item.group)
            if not any(found.kind == "form" for found in item.files):
                place = f", row {item.row}" if item.row else ""
                where = f"answers in {entry.source.name}{place}"
                check = Check(CheckItem.FORM, CheckState.DONE, where)
                checks.append((entry.application, check))
        applications.set_checks_once(self.session, checks)

    def _typed(self, items: list[Item], opened: list[Application]) -> list[Entry]:
        """What the coordinator mended before the import: answers of their own, raw text kept."""
        if not any(item.typed for item in items):
            return []
        hand = coordinator_source(self.session, self.at)
        return [
            Entry(application, tuple(_changes(item, typed=True)), hand)
            for item, application in zip(items, opened, strict=True)
            if item.typed
        ]

    def put_late_files(self, late: LateFiles) -> None:
        """Files that came after the answers, to the application of their sender."""
        application_id = late.application_id
        if application_id is None:
            person_id = self.people.get(late.person_key, late.person_key)
            found = [
                one
                for one in self.touched.values()
                if one.person_id == person_id and one.role == late.role
            ]
            application_id = found[0].id if found else None
        if application_id is None:
            return
        application = self.session.get_one(Application, application_id)
        self.touched[application.id] = application
        self._file(application, late.files, late.source, late.group)

    def remember_sources(self) -> None:
        """Know every file of the plan again, also those that changed nothing."""
        for place, reviewed in enumerate(self.plan.sources):
            for group in sorted({entry.group for entry in reviewed.entries}):
                self._source(place, group, None)

    def remember_wishes(self) -> None:
        """Know again what was said of columns and words, in the same step."""
        for layout, columns in self.plan.columns.items():
            put_columns(self.session, layout, columns)
        for vocabulary, words, option in self.plan.words:
            put_words(self.session, vocabulary, words, option)

    def settle(self) -> None:
        """Let every touched application stand where its checklist puts it."""
        applications.settle_all(self.session, list(self.touched.values()))

    def _source(self, place: int, group: int, attachment: str | None) -> Source:
        """The source row of a file, or of a file inside a message; made when first needed."""
        key = (place, group, attachment)
        found = self.sources.get(key)
        if found is None:
            found = self.sources[key] = self._new_source(place, group, attachment)
            self.session.add(found)
            self.session.flush()
        return found

    def _new_source(self, place: int, group: int, attachment: str | None) -> Source:
        reviewed = self.plan.sources[place]
        source = Source(
            kind="file",
            name=attachment or reviewed.name,
            sha256=reviewed.sha256,
            intake_id=self.plan.intake_id,
            recorded_at=self.at,
        )
        if attachment is not None:
            inner = (f.sha256 for f in reviewed.files if (f.name, f.group) == (attachment, group))
            source.sha256 = next(inner, None)
            source.inside_id = self._source(place, group, None).id
        elif reviewed.messages:
            message = reviewed.messages[group]
            source.kind = "message"
            source.message_id, source.sender = message.message_id or None, message.sender or None
            source.subject = message.subject or None
            sent = message.sent
            source.sent_at = sent if sent is not None and sent.tzinfo else None
        return source

    def _file(
        self, application: Application, files: tuple[FoundFile, ...], place: int, group: int
    ) -> None:
        for found in files:
            source = self._source(place, group, None)
            arrived = ArrivedFile(
                found.name, found.data, found.kind, mimetypes.guess_type(found.name)[0]
            )
            applications.file_document(self.session, application, arrived, source, self.at)
            self.filed += 1


def _given(item: Item) -> list[Given]:
    """The answers of an item with their cells, and what is kept under its own heading."""
    kept = [_kept(item, header, kept) for header, kept in _by_header(item.others)]
    return [*_changes(item, typed=False), *kept]


def _changes(item: Item, *, typed: bool) -> list[Given]:
    """The changed fields with their cells: those the file gives, or those that were mended."""
    issues = {issue.field: issue.sentence for issue in item.issues if issue.field}
    given = []
    for change in item.changes:
        if (change.field in item.typed) is not typed:
            continue
        cell = item.cells.get(change.field)
        place = address(cell.row, cell.column) if cell else None
        given.append(
            Given(
                change.field,
                change.new,
                raw=cell.raw if cell else None,
                sheet=item.sheet,
                row=cell.row if cell else None,
                cell=place,
                issue=issues.get(change.field),
            )
        )
    return given


def _by_header(others: tuple[Kept, ...]) -> list[tuple[str, Kept]]:
    """Kept answers under headings that are unlike each other: a second "Email" is "Email (2)"."""
    named: dict[str, Kept] = {}
    for kept in others:
        header = kept.header or "text on the form"
        number = 2
        while header in named:
            header = f"{kept.header or 'text on the form'} ({number})"
            number += 1
        named[header] = kept
    return list(named.items())


def _kept(item: Item, header: str, kept: Kept) -> Given:
    place = address(kept.source.row, kept.source.column)
    return Given(
        header, kept.text, known=False, raw=kept.source.raw,
        sheet=item.sheet, row=kept.source.row, cell=place,
    )  # fmt: skip
