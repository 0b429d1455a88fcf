"""Putting the changed rows of other lists into the programme, within the import's one action."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy.orm import Session

from mentordesk.services.imports.decisions import Decision
from mentordesk.services.imports.origins import Origins
from mentordesk.services.imports.plans import ImportPlan, ListChange, Outcome
from mentordesk.services.own_lists.columns import Hand
from mentordesk.services.own_lists.every import BY_KIND


def lists_chosen(
    plan: ImportPlan, chosen: frozenset[int], decisions: Mapping[int, Decision]
) -> list[ListChange]:
    """The rows to be put: those that were ticked, and the conflicts that were decided.

    A decision without `overwrite` keeps what the programme holds where both sides changed.
    """
    ready = []
    for line in plan.listed:
        if line.outcome in {Outcome.NEW, Outcome.CHANGED} and line.number in chosen:
            ready.append(line)
        elif line.outcome is Outcome.NEEDS_YOU and line.number in decisions:
            taken = decisions[line.number].overwrite
            changes = tuple(one for one in line.changes if taken or not one.conflict)
            ready += [replace(line, changes=changes)] if changes else []
    return ready


def put_lists(session: Session, origins: Origins, lines: Sequence[ListChange], today: date) -> None:
    """Put edits and new rows within an open action, each with the file it came from."""
    for line in lines:
        own = BY_KIND[line.kind]
        source = origins.source(line.source, line.group, line.attachment)
        hand = Hand(session, source, today)
        if line.row_id is None and own.put_added is not None:
            own.put_added(hand, line.fact)
        elif line.row_id is not None and own.put is not None:
            own.put(hand, line.row_id, {one.header: one.value for one in line.changes})
    session.flush()
