"""Applying an import plan: everything that was chosen in one action that undo takes back whole."""

import mimetypes
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentordesk.domain.applications import Check, CheckItem, CheckState
from mentordesk.domain.numbers import how_many
from mentordesk.domain.refusals import Conflict
from mentordesk.services import applications
from mentordesk.services.answers import Entry, coordinator_source, record_all
from mentordesk.services.applications import ArrivedFile
from mentordesk.services.imports.decisions import Decision, decided
from mentordesk.services.imports.garbage import no_garbage_search
from mentordesk.services.imports.given import changes_given, given_of
from mentordesk.services.imports.list_putting import lists_chosen, put_lists
from mentordesk.services.imports.loading import history_head
from mentordesk.services.imports.making import Fresh, make_all, split, where
from mentordesk.services.imports.membership import Register, read_register
from mentordesk.services.imports.memory import put_columns, put_words
from mentordesk.services.imports.opening import applications_of, key_of, people_of
from mentordesk.services.imports.origins import Origins
from mentordesk.services.imports.plans import (
    ImportPlan,
    Item,
    LateFiles,
    ListChange,
    LooseFile,
    Outcome,
)
from mentordesk.services.imports.reviewed import FoundFile
from mentordesk.services.progress import EVERY, NO_PROGRESS, Progress, say
from mentordesk.services.unfiled import keep_file
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application

_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class Applied:
    """What an import did, in numbers; `sentence` says it."""

    new: int
    changed: int
    files: int
    undecided: int
    listed: int = 0
    """Rows of pairs, events, meetings and other lists."""
    kept: int = 0
    """Files that are nobody's yet."""

    @property
    def sentence(self) -> str:
        """One plain sentence for the window and the command line."""
        words = f"{self.new} new, {self.changed} changed, {how_many(self.files, 'file')} filed"
        rows = f", {how_many(self.listed, 'row of a list', 'rows of lists')}"
        words += rows if self.listed else ""
        words += f", {self.kept} kept that nobody owns yet" if self.kept else ""
        waiting = ""
        if self.undecided:
            waiting = f"; {how_many(self.undecided, 'waits', 'wait')} for your decision"
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
    wanted, answers = plan.usual_choice if chosen is None else chosen, decisions or {}
    todo, listed = _todo(plan, wanted, answers), lists_chosen(plan, wanted, answers)
    asked = {one.number for one in plan.numbered if one.outcome is Outcome.NEEDS_YOU}
    undecided = len(asked - set(answers))
    if not (todo or listed or plan.late_files or plan.loose):
        return Applied(0, 0, 0, undecided)
    today = desk.today()  # beforehand: another connection may find the file taken meanwhile
    with no_garbage_search(), desk.action(_label(plan, todo, listed), "import") as session:
        work = _Applying(session, plan, desk.now(), read_register(session, today))
        work.put_all(todo, progress)
        for late in plan.late_files:
            work.put_late_files(late)
        for loose in plan.loose:
            work.keep(loose)
        put_lists(session, work.origins, listed, today)
        work.origins.remember()
        work.remember_wishes()
        work.settle()
        say(progress, len(todo), len(todo))
    return Applied(
        work.new, len(todo) - work.new, work.filed, undecided, len(listed), len(plan.loose)
    )


def _todo(plan: ImportPlan, chosen: frozenset[int], answers: Mapping[int, Decision]) -> list[Item]:
    doing = {Outcome.NEW, Outcome.CHANGED}
    items = (item for item in plan.items if item.number in chosen)
    todo = [item for item in items if item.role is not None and item.outcome in doing]
    return sorted([*todo, *decided(plan, answers)], key=lambda item: item.number)


def _label(plan: ImportPlan, todo: list[Item], listed: list[ListChange]) -> str:
    count = len(todo)
    if listed:
        rows = "a row of a list" if len(listed) == 1 else f"{len(listed)} rows of lists"
        return (
            f"Import {rows}" if not count else f"Import {how_many(count, 'application')} and {rows}"
        )
    if count == 1:
        return f"Import the application of {todo[0].name or todo[0].email or 'one person'}"
    if count == 0 and not plan.late_files:
        return f"Keep {how_many(len(plan.loose), 'file')} nobody owns yet"
    if count == 0:
        return f"File {how_many(sum(len(late.files) for late in plan.late_files), 'document')}"
    return f"Import {count} applications"


class _Applying:
    """The work of one action; `people` are the ids that planned new people got."""

    def __init__(
        self, session: Session, plan: ImportPlan, at: datetime, register: Register
    ) -> None:
        self.session, self.plan, self.at, self.register = session, plan, at, register
        self.origins = Origins(session, plan, at)
        self.people: dict[int, int] = {}
        self.made: dict[tuple[int, str], int] = {}
        self.touched: dict[int, Application] = {}
        self.new = self.filed = 0

    def put_all(self, items: list[Item], progress: Progress) -> None:
        """Put new applications all at once, then the others in parts."""
        plain, others = split(items)
        fresh = [Fresh(item, self.origins.of_item(item)) for item in plain]

        def told(done: int) -> None:
            if done % EVERY == 0:
                say(progress, done, len(items))

        told(0)
        if fresh:
            made = make_all(
                self.session, self.plan.intake_id, fresh, (self.at, self.register), told
            )
            self.people, self.made = made.people, made.applications
            self.new = len(fresh)
        for begin in range(0, len(others), _AT_ONCE):
            self.put_items(others[begin : begin + _AT_ONCE])
            say(progress, min(len(fresh) + begin + _AT_ONCE, len(items)), len(items))

    def put_items(self, items: list[Item]) -> None:
        """Applications with their people, their answers with their cells, their files."""
        items = [replace(i, person_key=self.people.get(key_of(i), i.person_key)) for i in items]
        people = people_of(self.session, items, self.register)
        self.people |= {key: person.id for key, person in people.items()}
        last = self.session.scalar(select(func.max(Application.id))) or 0
        opened = applications_of(self.session, self.plan.intake_id, items, people, self.at)
        self.new += len({application.id for application in opened if application.id > last})
        self.touched |= {application.id: application for application in opened}
        entries = [
            Entry(application, tuple(given_of(item)), self.origins.of_item(item))
            for item, application in zip(items, opened, strict=True)
        ]
        record_all(self.session, [*entries, *self._typed(items, opened)], self.at)
        checks = []
        for item, entry in zip(items, entries, strict=True):
            applications.count_places(entry.application)
            self._file(entry.application, item.files, item.source, item.group)
            if not any(found.kind == "form" for found in item.files):
                check = Check(CheckItem.FORM, CheckState.DONE, where(item, entry.source))
                checks.append((entry.application, check))
        applications.set_checks_once(self.session, checks)

    def _typed(self, items: list[Item], opened: list[Application]) -> list[Entry]:
        """What the coordinator mended before the import: answers of their own, raw text kept."""
        if not any(item.typed for item in items):
            return []
        hand = coordinator_source(self.session, self.at)
        return [
            Entry(application, tuple(changes_given(item, typed=True)), hand)
            for item, application in zip(items, opened, strict=True)
            if item.typed
        ]

    def put_late_files(self, late: LateFiles) -> None:
        """Files that came after the answers, to the application of their sender."""
        application_id = late.application_id
        if application_id is None:
            person_id = self.people.get(late.person_key, late.person_key)
            found = [
                one.id
                for one in self.touched.values()
                if one.person_id == person_id and one.role == late.role
            ]
            application_id = next(iter(found), self.made.get((person_id, late.role)))
        if application_id is None:
            return
        application = self.session.get_one(Application, application_id)
        self.touched[application.id] = application
        self._file(application, late.files, late.source, late.group)

    def keep(self, loose: LooseFile) -> None:
        """Keep the bytes of a file that is nobody's, with the message it came in."""
        source = self.origins.source(loose.source, loose.file.group)
        keep_file(self.session, source, _arrived(loose.file), self.at)

    def remember_wishes(self) -> None:
        """Know again what was said of columns and words, in the same step."""
        for layout, columns in self.plan.columns.items():
            put_columns(self.session, layout, columns)
        for vocabulary, words, option in self.plan.words:
            put_words(self.session, vocabulary, words, option)

    def settle(self) -> None:
        """Let every touched application stand where its checklist puts it."""
        applications.settle_all(self.session, list(self.touched.values()))

    def _file(
        self, application: Application, files: tuple[FoundFile, ...], place: int, group: int
    ) -> None:
        for found in files:
            source = self.origins.source(place, group)
            arrived = _arrived(found)
            applications.file_document(self.session, application, arrived, source, self.at)
            self.filed += 1


def _arrived(found: FoundFile) -> ArrivedFile:
    return ArrivedFile(found.name, found.data, found.kind, mimetypes.guess_type(found.name)[0])
