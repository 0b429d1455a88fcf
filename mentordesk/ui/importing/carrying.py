"""What was ticked and decided in a preview, carried over to the plan that is made of it again."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from mentordesk.services.imports.decisions import Decision
from mentordesk.services.imports.plans import ImportPlan, Item, Outcome

Key = tuple[str, int, str | None, int | None, str | None, int]
_LISTED = -1
"""In the place where several items of one row are counted: a row of another list."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """By the numbers of a plan's items: which are ticked, what was decided, what is left out."""

    ticked: frozenset[int] = frozenset()
    decisions: Mapping[int, Decision] = field(default_factory=dict)
    left: Mapping[int, frozenset[str]] = field(default_factory=dict)


def usual(plan: ImportPlan) -> Chosen:
    """What is ticked in a plan that nobody has looked at yet."""
    return Chosen(plan.usual_choice)


def carried(before: ImportPlan, chosen: Chosen, after: ImportPlan) -> Chosen:
    """The same choices for a plan of the same files; what is no longer asked is forgotten."""
    old = {number: key for key, number in _keys(before).items()}
    new = _keys(after)
    usual_before = before.usual_choice
    off = {old[number] for number in usual_before - chosen.ticked}
    ticked = {number for key, number in new.items() if key not in off} & after.usual_choice
    asking = {item.number: item for item in after.numbered if item.outcome is Outcome.NEEDS_YOU}
    asked = {item.number: item.question for item in before.numbered}
    decisions = {}
    for number, decision in chosen.decisions.items():
        place = new.get(old[number], -1)
        if place in asking and asking[place].question == asked[number]:
            decisions[place] = decision
    left = {new[old[n]]: keys for n, keys in chosen.left.items() if old[n] in new}
    return Chosen(frozenset(ticked | set(decisions)), decisions, left)


def _keys(plan: ImportPlan) -> dict[Key, int]:
    """Each item's number by where it stands; one row may hold several (applies as both)."""
    keys: dict[Key, int] = {}
    for item in plan.items:
        keys[_free(keys, item)] = item.number
    for row in plan.listed:
        digest = plan.sources[row.source].sha256
        keys[digest, row.group, row.sheet, row.row, row.attachment, _LISTED] = row.number
    return keys


def _free(keys: Mapping[Key, int], item: Item) -> Key:
    number = 0
    while (key := (item.digest, item.group, item.sheet, item.row, item.role, number)) in keys:
        number += 1
    return key
