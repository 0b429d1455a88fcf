"""A plan as JSON, the form that `mentordesk import --json` writes (see the command's help)."""

from datetime import date, datetime
from typing import Any

from mentordesk.domain.applications import DocumentKind
from mentordesk.services.imports.plans import ImportPlan, Item, ListChange, Outcome
from mentordesk.services.imports.reviewed import ReviewedSource
from mentordesk.spreadsheets.drafts import Answer

_OUTCOMES = {
    Outcome.NEW: "new",
    Outcome.CHANGED: "updated",
    Outcome.UNCHANGED: "unchanged",
    Outcome.NEEDS_YOU: "needs_decision",
}


def as_json(plan: ImportPlan) -> dict[str, Any]:
    """`files` by the paths as given, in order, and `people` as known once the plan is applied.

    Records of a message that an earlier file of the batch held already, and that change nothing,
    are left out and counted in `already_imported`.
    """
    files: dict[str, Any] = {}
    seen: set[str] = set()
    for place, source in enumerate(plan.sources):
        items = [item for item in plan.items if item.source == place]
        files[source.path] = _file(plan, place, source, items, seen)
        seen.update(message.message_id for message in source.messages if message.message_id)
    people = [
        {
            "roles": list(person.roles),
            "fields": {key: plain(value) for key, value in person.fields.items()},
            "attachments": [{"sha256": digest} for digest in person.files],
        }
        for person in plan.people
    ]
    return {"files": files, "people": people}


def _file(
    plan: ImportPlan, place: int, source: ReviewedSource, items: list[Item], seen: set[str]
) -> dict[str, Any]:
    repeated = {
        group
        for group, message in enumerate(source.messages)
        if message.message_id in seen
        and all(i.outcome is Outcome.UNCHANGED for i in items if i.group == group)
    }
    owners = {item.group: item.email for item in items}
    owners |= {late.group: late.name for late in plan.late_files if late.source == place}
    result: dict[str, Any] = {
        "sha256": source.sha256,
        "kind": source.kind,
        "records": [_record(item) for item in items if item.group not in repeated],
        "rejected": [
            {"sheet": row.sheet, "row": row.row, "reason": row.reason}
            for row in plan.refused
            if row.source == place and row.row is not None
        ],
        "ignored": [
            {"sheet": aside.sheet, "row": aside.row, "why": aside.reason}
            for aside in source.ignored
        ],
        "attachments": [
            {
                "name": found.name,
                "sha256": found.sha256,
                "kind": _kind(found.kind),
                "person_email": owners.get(found.group),
            }
            for found in source.files
            if found.group not in repeated
        ],
        "tables": [
            {"sheet": table.sheet, "columns": {c.column: c.field for c in table.columns}}
            for table in source.tables
        ],
        "notes": list(source.notes),
    }
    if lists := [_listed(row) for row in plan.listed if row.source == place]:
        result["lists"] = lists
    if repeated:
        result["already_imported"] = len(repeated)
    if source.error:
        result["error"] = source.error
    return result


def _listed(row: ListChange) -> dict[str, Any]:
    """A changed row of another list of our own export."""
    return {
        "list": row.sheet,
        "row": row.row,
        "who": row.who,
        "outcome": _OUTCOMES.get(row.outcome, "not_imported"),
        "changes": {one.header: [one.old, one.new] for one in row.changes},
        "reason": " ".join(part for part in (row.question, row.note) if part),
    }


def _record(item: Item) -> dict[str, Any]:
    record: dict[str, Any] = {
        "role": item.role,
        "sheet": item.sheet,
        "row": item.row,
        "attachment": item.attachment,
        "fields": {key: plain(value) for key, value in item.fields.items()},
        "issues": [
            {"field": issue.field, "code": issue.code, "sentence": issue.sentence}
            for issue in item.issues
        ],
        "others": [{"header": other.header, "text": other.text} for other in item.others],
        "outcome": _outcome(item),
    }
    if item.outcome is Outcome.CHANGED:
        record["changes"] = {
            change.field: [plain(change.old), plain(change.new)] for change in item.changes
        }
    if item.question:
        record["reason"] = item.question
    return record


def _outcome(item: Item) -> str:
    """A known person who now applies in another role is an update; new files alone are none."""
    if item.outcome is Outcome.NEW and item.person_was_known:
        return "updated"
    if item.outcome is Outcome.CHANGED and not item.changes:
        return "unchanged"
    return _OUTCOMES[item.outcome]


def _kind(kind: DocumentKind) -> str:
    return "application" if kind is DocumentKind.FORM else kind.value


def plain(value: Answer | None) -> Any:
    """An answer as JSON: days and moments as ISO text, several choices as a list."""
    if isinstance(value, datetime):
        return value.isoformat(sep=" ").removesuffix(" 00:00:00")
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value
