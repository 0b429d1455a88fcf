"""Planning an import: each draft against what is known, in order, as if imported one by one."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from zoneinfo import ZoneInfo

from mentordesk.domain.people import Role
from mentordesk.domain.vocabulary import Scheme
from mentordesk.domain.zones import zone_named
from mentordesk.services.exports import made_for
from mentordesk.services.imports.belongings import files_of_each
from mentordesk.services.imports.comparing import changes_of, put_answers
from mentordesk.services.imports.garbage import no_garbage_search
from mentordesk.services.imports.known import Known, KnownApplication, KnownPerson
from mentordesk.services.imports.list_rows import plan_lists
from mentordesk.services.imports.loading import history_head, load_known
from mentordesk.services.imports.own_rows import (
    edits_of,
    own_row,
    role_was_edited,
    with_conflicts,
)
from mentordesk.services.imports.planned_values import planned_person, received_at
from mentordesk.services.imports.plans import (
    ImportPlan,
    Item,
    LateFiles,
    LooseFile,
    Outcome,
    RefusedRow,
)
from mentordesk.services.imports.recognising import Recognised, recognise
from mentordesk.services.imports.reviewed import Entry, FoundFile, Reviewed, ReviewedSource
from mentordesk.services.programmes import load_programme
from mentordesk.services.progress import EVERY, NO_PROGRESS, Progress, say
from mentordesk.spreadsheets.base_values import BaseRow
from mentordesk.spreadsheets.drafts import Answer, Draft
from mentordesk.storage.desk import Desk

_WHOSE = (
    "came with several applications and does not say whose it is; kept under File > Files nobody "
    "owns yet."
)
_NOBODYS = "came from nobody who has applied; kept under File > Files nobody owns yet."
_BOTH = ("mentee", "mentor")
_OTHER_ROLE = (
    "The role of an exported application was edited; an application keeps its role. Nothing of "
    "this row was imported; add a row of its own for the other role."
)


def plan(
    desk: Desk, intake_id: int, reviewed: Reviewed, progress: Progress = NO_PROGRESS
) -> ImportPlan:
    """What importing the reviewed files would do to an intake; the programme is only read.

    `progress` counts the entries of the files; what it raises ends the planning.
    """
    known = load_known(desk, intake_id)
    zone = zone_named(load_programme(desk).scheme.time_zone)
    against = Against(intake_id, zone, history_head(desk), made_for(desk, intake_id))
    made = plan_against(known, against, reviewed, progress)
    return replace(made, listed=plan_lists(desk, made, against.made_for))


def plan_alone(reviewed: Reviewed, scheme: Scheme) -> ImportPlan:
    """A plan against an empty programme: what the files say of each other."""
    return plan_against(Known(), Against(0, zone_named(scheme.time_zone), 0), reviewed)


@dataclass(frozen=True, slots=True)
class Against:
    """What a plan is made against: an intake, the programme's zone, the head of its history."""

    intake_id: int
    zone: ZoneInfo
    head: int
    made_for: str = ""
    """The programme and intake as its own exports name them."""


@dataclass(slots=True)
class _Work:
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


def plan_against(
    known: Known, against: Against, reviewed: Reviewed, progress: Progress = NO_PROGRESS
) -> ImportPlan:
    """The plan for files against a picture of what is known; the picture is used up by it."""
    total = sum(len(source.entries) for source in reviewed.sources)
    work = _Work(known, against, progress, total, known.owners())
    with no_garbage_search():
        for place, source in enumerate(reviewed.sources):
            _plan_source(work, place, source)
    say(progress, total, total)
    people = tuple(
        planned_person(person) for person in known.people.values() if person.applications
    )
    return ImportPlan(
        against.intake_id,
        against.head,
        reviewed.sources,
        tuple(work.items),
        tuple(work.refused),
        tuple(work.late),
        tuple(work.notes),
        people,
        loose=tuple(work.loose),
    )


def _plan_source(work: _Work, place: int, source: ReviewedSource) -> None:
    if source.error:
        work.refused.append(RefusedRow(place, None, None, source.error))
    work.refused.extend(
        RefusedRow(place, aside.sheet, aside.row, aside.reason, aside.cells, aside.columns)
        for aside in source.rejected
    )
    work.notes.extend(f"{source.name}: {note}" for note in source.notes)
    files: dict[int, list[FoundFile]] = defaultdict(list)
    for found in source.files:
        files[found.group].append(found)
    entries: dict[int, list[Entry]] = defaultdict(list)
    for entry in source.entries:
        entries[entry.group].append(entry)
    for group in sorted({*files, *entries}):
        if entries[group]:
            owned, left = files_of_each(entries[group], files[group])
            for entry, own in zip(entries[group], owned, strict=True):
                _plan_entry(work, place, source, entry, own)
            if left:
                names = ", ".join(found.name for found in left)
                work.notes.append(f"{source.name}: {names} {_WHOSE}")
                _keep(work, place, left)
        else:
            _plan_late_files(work, place, source, group, tuple(files[group]))


def _plan_entry(
    work: _Work, place: int, source: ReviewedSource, entry: Entry, files: tuple[FoundFile, ...]
) -> None:
    work.done += 1
    if work.done % EVERY == 0:
        say(work.progress, work.done, work.total)
    draft, found, base = _meant(work, entry.draft)
    if base is not None and role_was_edited(entry.draft, base):
        aside = RefusedRow(place, draft.sheet, draft.row, _OTHER_ROLE)
        work.refused.append(aside)
        return
    issues = (*draft.issues, *((found.issue,) if found.issue else ()))
    item = Item(
        number=len(work.items),
        outcome=Outcome.NEEDS_YOU,
        role=draft.roles[0] if draft.roles else None,
        name=str(draft.fields.get("full_name", "")),
        email=str(draft.fields.get("email", "")),
        person_key=found.person.key if found.person else None,
        application_id=None,
        source=place,
        group=entry.group,
        sheet=draft.sheet,
        row=draft.row,
        attachment=entry.attachment,
        fields=draft.fields,
        cells=draft.sources,
        changes=(),
        others=draft.others,
        issues=issues,
        files=files,
        question=found.question,
        candidates=found.candidates,
        received=received_at(draft.fields, source, entry.group, work.against.zone),
        typed=entry.typed,
        digest=entry.attachment_sha256 or source.sha256,
        base=base,
    )
    if found.question or not draft.roles:
        question = found.question or next(
            (i.sentence for i in issues if i.field == "role"), "Is this a mentee or a mentor?"
        )
        work.items.append(replace(item, question=question))
        return
    seen_before = source.sha256 in work.known.hashes
    _plan_roles(work, item, found, draft.roles, seen_before=seen_before)


def _meant(work: _Work, draft: Draft) -> tuple[Draft, Recognised, BaseRow | None]:
    """Whom a draft means; of a row of our own export only what was edited outside."""
    number, base, draft = own_row(draft, work.against.made_for)
    owner = work.owners.get(number) if number is not None else None
    if base is None or owner is None:
        return draft, recognise(draft.fields, work.known), None
    person, role = owner
    return replace(edits_of(draft, base), roles=(role,)), Recognised(person), base


def _plan_roles(
    work: _Work, item: Item, found: Recognised, roles: tuple[str, ...], *, seen_before: bool
) -> None:
    person = found.person or work.known.add()
    draft_fields = item.fields
    for role in roles:
        fields = fields_for_role(draft_fields, role) if roles == _BOTH else draft_fields
        item = replace(item, number=len(work.items), role=role, fields=fields)
        planned = _decide(person, role, item, seen_before=seen_before)
        if planned.outcome is not Outcome.NEEDS_YOU:
            _let_be_known(person, role, planned)
        work.items.append(planned)
    work.known.index(person)


def fields_for_role(fields: dict[str, Answer], role: str) -> dict[str, Answer]:
    """The answers that concern one role, for somebody who applies as both."""
    drop = {"goals"} if role == Role.MENTOR else {"offer", "capacity"}
    return {key: value for key, value in fields.items() if key not in drop}


def _decide(person: KnownPerson, role: str, item: Item, *, seen_before: bool) -> Item:
    """The outcome of one draft for one role of a known or new person."""
    application = person.applications.get(role)
    known = bool(person.fields)
    before = application or KnownApplication(None)
    changes = changes_of(item.fields, person, before, seen_before=seen_before)
    if item.base is not None:
        changes = with_conflicts(changes, item.base)
    others = tuple(o for o in item.others if before.others.get(o.header) != o.text)
    files = tuple(f for f in item.files if f.sha256 not in before.files)
    item = replace(
        item,
        person_key=person.key,
        application_id=before.application_id,
        name=item.name or person.name,
        changes=changes,
        others=others,
        files=files,
        person_was_known=known,
    )
    if application is None:
        return replace(item, outcome=Outcome.NEW)
    conflicts = [change for change in changes if change.conflict]
    if conflicts:
        words = ", ".join(change.field.replace("_", " ") for change in conflicts)
        question = f"You corrected {words} by hand; the file says something else."
        if item.base is not None:
            question = f"Since the export {words} was changed here as well as in the file."
        return replace(item, question=question, outcome=Outcome.NEEDS_YOU)
    changed = bool(changes or files)
    return replace(item, outcome=Outcome.CHANGED if changed else Outcome.UNCHANGED)


def _let_be_known(person: KnownPerson, role: str, item: Item) -> None:
    application = person.applications.setdefault(role, KnownApplication(None))
    put_answers({change.field: change.new for change in item.changes}, person, application)
    application.others.update({other.header: other.text for other in item.others})
    application.files.update(found.sha256 for found in item.files)


def _plan_late_files(
    work: _Work, place: int, source: ReviewedSource, group: int, files: tuple[FoundFile, ...]
) -> None:
    """A resume sent later: to the known sender's only application in this intake."""
    if not source.messages:
        return
    for address in source.messages[group].people:
        people = work.known.with_address(address) if address else []
        if len(people) == 1 and len(people[0].applications) == 1:
            person = people[0]
            role, application = next(iter(person.applications.items()))
            fresh = tuple(f for f in files if f.sha256 not in application.files)
            application.files.update(f.sha256 for f in fresh)
            if fresh:
                work.late.append(
                    LateFiles(
                        place, group, person.key, application.application_id, role,
                        person.name, fresh,
                    )
                )  # fmt: skip
            return
    names = ", ".join(found.name for found in files)
    work.notes.append(f"{source.name}: {names} {_NOBODYS}")
    _keep(work, place, files)


def _keep(work: _Work, place: int, files: Iterable[FoundFile]) -> None:
    """Files nobody owns: kept once, however often they come."""
    for found in files:
        if found.sha256 not in work.known.kept:
            work.known.kept.add(found.sha256)
            work.loose.append(LooseFile(place, found))
