"""One door for all lists: look at a file as one kind of list, then apply what was chosen."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from mentordesk.domain.refusals import Refused, Unreadable
from mentordesk.domain.surveys import SurveyRound
from mentordesk.services.backups import before
from mentordesk.services.lists.attendance import apply_attendance, event_meant, plan_attendance
from mentordesk.services.lists.contacts import apply_contacts, plan_contacts
from mentordesk.services.lists.members import apply_members, plan_members
from mentordesk.services.lists.plans import ListPlan
from mentordesk.services.lists.sources import ListFile, open_list
from mentordesk.services.lists.surveys import apply_survey, plan_survey, questions_of
from mentordesk.spreadsheets.child import SheetReader
from mentordesk.spreadsheets.list_columns import ListKind
from mentordesk.spreadsheets.survey_forms import FORM_LABEL
from mentordesk.storage.desk import Desk

Apply = Callable[[Desk, frozenset[int] | None, Mapping[int, int]], int]


@dataclass(frozen=True, slots=True)
class Aim:
    """What a list is, and what it is for beside its intake: the event, the round of a survey.

    Without an event the report's own title and day say which one. `by_recording` means a report of
    who watched the recording.
    """

    kind: ListKind
    event_id: int | None = None
    asked: SurveyRound = SurveyRound.EXIT
    by_recording: bool = False


@dataclass(frozen=True, slots=True)
class LookedAt:
    """The plan to show, and the function that applies the chosen lines and says how many.

    `apply` makes a backup first: call it beside the window.
    """

    plan: ListPlan[object]
    apply: Apply


def look_at(
    desk: Desk,
    intake_id: int,
    aim: Aim,
    path: str,
    reader: SheetReader | None = None,
) -> LookedAt:
    """What a file would do as such a list; nothing is changed. Raises Refused or Unreadable.

    Reading takes up to some seconds (a child process reads the file): call it beside the window.
    """
    if aim.kind is ListKind.SURVEY:
        aim, file = _open_survey(desk, intake_id, aim, path, reader)
    else:
        file = open_list(path, aim.kind, reader=reader)
    looked = _LOOKS[aim.kind](desk, intake_id, file, aim)
    return replace(looked, apply=_after_a_backup(looked.apply))


def _open_survey(
    desk: Desk, intake_id: int, aim: Aim, path: str, reader: SheetReader | None
) -> tuple[Aim, ListFile]:
    """The responses, and what they are for: a form of ours says itself which survey it is of."""
    troubles = []
    for asked in sorted(SurveyRound, key=lambda one: one is not aim.asked):
        questions = {one.key: one.text for one in questions_of(desk, intake_id, asked)}
        try:
            file = open_list(path, aim.kind, questions, reader)
        except Unreadable as refusal:
            troubles.append(refusal)
            continue
        said = file.found.facts.get(FORM_LABEL.casefold(), "")
        if said == asked or (not said and asked is aim.asked):
            return replace(aim, asked=asked), file
        troubles.append(Unreadable(f"{file.name}: It holds no {aim.kind}. Nothing was changed."))
    raise troubles[0]


def _after_a_backup(apply: Apply) -> Apply:
    """The same, with a backup made first where the newest is not up to date."""

    def applying(desk: Desk, chosen: frozenset[int] | None, decided: Mapping[int, int]) -> int:
        desk.require_writable()
        before(desk, "import")
        return apply(desk, chosen, decided)

    return applying


def _members(desk: Desk, intake_id: int, file: ListFile, aim: Aim) -> LookedAt:
    del aim
    found = plan_members(desk, intake_id, file)
    return LookedAt(
        found.plan, lambda desk, chosen, decided: apply_members(desk, found, chosen, decided)
    )


def _attendance(desk: Desk, intake_id: int, file: ListFile, aim: Aim) -> LookedAt:
    event_id = aim.event_id or event_meant(desk, intake_id, file)
    if event_id is None:
        raise Refused(
            f"{file.name} does not say which event it is about. Nothing was imported; "
            "choose the event first."
        )
    plan = plan_attendance(desk, event_id, file, by_recording=aim.by_recording)
    return LookedAt(
        plan, lambda desk, chosen, decided: apply_attendance(desk, plan, chosen, decided)
    )


def _contacts(desk: Desk, intake_id: int, file: ListFile, aim: Aim) -> LookedAt:
    del aim
    plan = plan_contacts(desk, intake_id, file)
    return LookedAt(plan, lambda desk, chosen, decided: apply_contacts(desk, plan, chosen, decided))


def _survey(desk: Desk, intake_id: int, file: ListFile, aim: Aim) -> LookedAt:
    plan = plan_survey(desk, intake_id, aim.asked, file)
    return LookedAt(plan, lambda desk, chosen, decided: apply_survey(desk, plan, chosen, decided))


_LOOKS: dict[ListKind, Callable[[Desk, int, ListFile, Aim], LookedAt]] = {
    ListKind.MEMBERS: _members,
    ListKind.ATTENDANCE: _attendance,
    ListKind.CONTACTS: _contacts,
    ListKind.SURVEY: _survey,
}
