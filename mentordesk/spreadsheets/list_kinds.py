"""A file that holds no applications: is it one of the other lists, dropped at the wrong door?"""

from mentordesk.domain.surveys import QUESTIONS, SurveyRound
from mentordesk.spreadsheets.drafts import Draft, ReviewedSheets
from mentordesk.spreadsheets.grids import Workbook, as_text
from mentordesk.spreadsheets.list_columns import ListKind
from mentordesk.spreadsheets.list_reading import list_fields_in
from mentordesk.spreadsheets.log_sheets import PAIR_LABEL
from mentordesk.spreadsheets.survey_forms import form_key

_WAYS = {
    ListKind.MEMBERS: ("a list of members", "Check membership against a list…"),
    ListKind.ATTENDANCE: ("an attendance report", "Import who came to an event…"),
    ListKind.CONTACTS: ("a log of meetings", "Import contact logs…"),
    ListKind.SURVEY: ("answers to a survey", "Import exit survey answers…"),
}
_OF_LISTS = frozenset(
    {"full_name", "given_name", "family_name", "preferred_name", "email", "phone", "member_no"}
    | {"member_expiry", "submitted_at", "city", "state", "postcode", "country", "employer"}
    | {"job_title", "comments", "hours_per_month", "contact_modes", "signed_on"}
)
"""What other lists say of people as well; anything else is said by an application only."""
_LEAST_QUESTIONS = 2
_NAME = 80
"""Letters of a name in a sentence: a stranger may have written it."""
_BOTH_SIDES = frozenset({"mentee", "mentor", "held_on", "minutes"})


def likely_kind(workbook: Workbook) -> ListKind | None:
    """Which of the other lists a workbook looks like, by its headings; None for none of them."""
    contacts = list_fields_in(workbook, ListKind.CONTACTS)
    if contacts & {"mentee", "mentor"}:
        return ListKind.CONTACTS
    attendance = list_fields_in(workbook, ListKind.ATTENDANCE)
    # Any table may have a start and an end; only such a report says how long somebody was there.
    times = attendance & {"minutes", "joined", "left", "attended"}
    if len(times) > 1 and times & {"minutes", "attended"}:
        return ListKind.ATTENDANCE
    for asked in SurveyRound:
        questions = {one.key: one.text for one in QUESTIONS[asked]}
        found = list_fields_in(workbook, ListKind.SURVEY, questions)
        if len(found & set(questions)) >= _LEAST_QUESTIONS:
            return ListKind.SURVEY
    members = list_fields_in(workbook, ListKind.MEMBERS)
    if len(members & {"member_no", "membership", "expires"}) > 1:
        return ListKind.MEMBERS
    return None


def list_at_the_wrong_door(workbook: Workbook, said: ReviewedSheets) -> ListKind | None:
    """The other list a workbook is, where nothing in it speaks for applications."""
    if said.listed:
        return None
    named = any(draft.fields.get(key) for draft in said.drafts for key in ("email", "member_no"))
    # Columns for both sides of a pair read like boxes to tick for a role.
    if not named and list_fields_in(workbook, ListKind.CONTACTS) >= _BOTH_SIDES:
        return ListKind.CONTACTS
    return None if any(_applies(draft) for draft in said.drafts) else likely_kind(workbook)


def _applies(draft: Draft) -> bool:
    return bool(draft.roles) or not set(draft.fields) <= _OF_LISTS


def own_sheet(workbook: Workbook) -> tuple[ListKind, str] | None:
    """A sheet of ours that came back, by its hidden row: which list it is, and the sentence.

    A log sheet names its pair and a survey form its survey, so nobody is read out of them here.
    """
    for grid in workbook.grids:
        said = {as_text(row.get(1, "")): as_text(row.get(2, "")) for row in grid.rows.values()}
        if said.get(PAIR_LABEL) and {"Mentee", "Mentor"} <= said.keys():
            both = f"{said['Mentee'][:_NAME]} and {said['Mentor'][:_NAME]}"
            about = f"a log sheet of {both}: it belongs to Hours and log sheets"
            return ListKind.CONTACTS, _elsewhere(f"This is {about}", _WAYS[ListKind.CONTACTS][1])
        if form_key(grid) in set(SurveyRound):
            about = f"a form of the {form_key(grid)} survey: it belongs to Surveys and quotes"
            way = f"Import {form_key(grid)} survey answers…"
            return ListKind.SURVEY, _elsewhere(f"This is {about}", way)
    return None


def right_door(kind: ListKind) -> str:
    """The sentence for a list that was dropped among applications."""
    what, way = _WAYS[kind]
    return _elsewhere(f"This looks like {what}, not like applications", way)


def _elsewhere(what: str, way: str) -> str:
    return (
        f"{what}. Nothing of it is imported here; import it with Programme > Import another "
        f"list > {way}"
    )
