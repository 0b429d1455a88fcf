"""The coordinator's answers to what a plan asks: whose application it is, and in which role."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.services.imports.plans import Change, ImportPlan, Item, Outcome


@dataclass(frozen=True, slots=True)
class Decision:
    """The answer to one item's question.

    `person_id` names the person it is about, None makes a new one; `role` is needed where the file
    does not say it; `overwrite` lets the file win over what the coordinator typed.
    """

    person_id: int | None = None
    role: Role | None = None
    overwrite: bool = False


def decided(plan: ImportPlan, decisions: Mapping[int, Decision]) -> list[Item]:
    """The items that need the coordinator, made ready by the decisions given.

    Raises Refused where a role is still missing. A person who already has the role keeps that
    application: what the file says is put upon it.
    """
    asking = {item.number: item for item in plan.items if item.outcome is Outcome.NEEDS_YOU}
    return [_ready(asking[number], answer) for number, answer in sorted(decisions.items())
            if number in asking]  # fmt: skip


def _ready(item: Item, answer: Decision) -> Item:
    role = answer.role or (Role(item.role) if item.role else None)
    if role is None:
        raise Refused(
            f"Say whether {item.name or 'this person'} applies as mentee or as mentor. "
            "Nothing was imported."
        )
    if item.changes:
        kept = tuple(c for c in item.changes if answer.overwrite or not c.conflict)
        return replace(item, role=role, changes=kept)
    changes = tuple(Change(key, None, value) for key, value in item.fields.items())
    return replace(item, role=role, person_key=answer.person_id, changes=changes)
