"""Planning an import: each draft against what is known, in order, as if imported one by one."""

from collections import defaultdict
from dataclasses import replace

from mentordesk.domain.people import Role, folded
from mentordesk.domain.vocabulary import Scheme
from mentordesk.domain.zones import zone_named
from mentordesk.services.exports import made_for
from mentordesk.services.imports.belongings import files_of_each
from mentordesk.services.imports.comparing import changes_of, put_answers
from mentordesk.services.imports.garbage import no_garbage_search
from mentordesk.services.imports.known import Known, KnownApplication, KnownPerson
from mentordesk.services.imports.list_rows import plan_lists
from mentordesk.services.imports.loading import history_head, load_known
from mentordesk.services.imports.loose_files import keep_left, plan_late_files
from mentordesk.services.imports.membership import with_memberships
from mentordesk.services.imports.own_rows import (
    edits_of,
    own_row,
    role_was_edited,
    with_conflicts,
)
from mentordesk.services.imports.plan_work import Against, Work
from mentordesk.services.imports.planned_values import planned_person, received_at
from mentordesk.services.imports.plans import (
    ImportPlan,
    Item,
    Outcome,
    RefusedRow,
)
from mentordesk.services.imports.recognising import Recognised, recognise
from mentordesk.services.imports.reviewed import Entry, FoundFile, Reviewed, ReviewedSource
from mentordesk.services.imports.rows_before import is_name_only, rows_of_before
from mentordesk.services.programmes import load_programme
from mentordesk.services.progress import EVERY, NO_PROGRESS, Progress, say
from mentordesk.spreadsheets.base_values import BaseRow
from mentordesk.spreadsheets.drafts import Answer, Draft
from mentordesk.storage.desk import Desk

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
    known.rows = rows_of_before(desk, intake_id, reviewed, known.hashes)
    zone = zone_named(load_programme(desk).scheme.time_zone)
    against = Against(intake_id, zone, history_head(desk), made_for(desk, intake_id))
    made = plan_against(known, against, reviewed, progress)
    made = replace(made, listed=plan_lists(desk, made, against.made_for))
    return with_memberships(desk, made)


def plan_alone(reviewed: Reviewed, scheme: Scheme) -> ImportPlan:
    """A plan against an empty programme: what the files say of each other."""
    return plan_against(Known(), Against(0, zone_named(scheme.time_zone), 0), reviewed)


def plan_against(
    known: Known, against: Against, reviewed: Reviewed, progress: Progress = NO_PROGRESS
) -> ImportPlan:
    """The plan for files against a picture of what is known; the picture is used up by it."""
    total = sum(len(source.entries) for source in reviewed.sources)
    work = Work(known, against, progress, total, known.owners())
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


def _plan_source(work: Work, place: int, source: ReviewedSource) -> None:
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
                keep_left(work, place, source, left)
        else:
            plan_late_files(work, place, source, group, tuple(files[group]))


def _plan_entry(
    work: Work, place: int, source: ReviewedSource, entry: Entry, files: tuple[FoundFile, ...]
) -> None:
    work.done += 1
    if work.done % EVERY == 0:
        say(work.progress, work.done, work.total)
    digest = entry.attachment_sha256 or source.sha256
    draft, found, base = _meant(work, entry.draft, digest)
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
        digest=digest,
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


def _meant(work: Work, draft: Draft, digest: str) -> tuple[Draft, Recognised, BaseRow | None]:
    """Whom a draft means; of a row of our own export only what was edited outside."""
    number, base, draft = own_row(draft, work.against.made_for)
    owner = work.owners.get(number) if number is not None else None
    if base is None or owner is None:
        return draft, _recognised(work, draft, digest), None
    person, role = owner
    return replace(edits_of(draft, base), roles=(role,)), Recognised(person), base


def _recognised(work: Work, draft: Draft, digest: str) -> Recognised:
    """Whom a draft is about; a row that was imported before is about whom it was about then."""
    before = work.known.rows.get((digest, draft.sheet, draft.row))
    owner = work.owners.get(before) if before is not None else None
    if owner is not None and is_name_only(draft):
        name = str(draft.fields.get("full_name", ""))
        if folded(name) in {folded(known) for known in owner[0].names}:
            return Recognised(owner[0])
    return recognise(draft.fields, work.known)


def _plan_roles(
    work: Work, item: Item, found: Recognised, roles: tuple[str, ...], *, seen_before: bool
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
