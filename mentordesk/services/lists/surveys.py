"""Survey answers from any form tool: each response belongs to a participant, or stays anonymous.

A response of somebody known replaces an earlier one of theirs; one without a name is kept without
one; one that names nobody we know asks whether it is to be kept so. Free words are kept with the
response only.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.domain.numbers import how_many
from mentordesk.domain.refusals import Refused
from mentordesk.domain.surveys import (
    CONSENT_KEY,
    HIGHEST,
    LOWEST,
    QUESTIONS,
    Question,
    QuestionKind,
    SurveyRound,
    read_consent,
)
from mentordesk.services.imports.known import KnownPerson
from mentordesk.services.imports.loading import history_head
from mentordesk.services.imports.plans import Outcome
from mentordesk.services.lists.people import Found, identity, participants
from mentordesk.services.lists.plans import Choice, ListItem, ListPlan, place_of, refused
from mentordesk.services.lists.sources import ListFile, require_head, source_of
from mentordesk.services.local_days import short_day
from mentordesk.services.programmes import load_programme
from mentordesk.services.surveys import questions_in, set_up_survey, survey_of
from mentordesk.spreadsheets.days import day_comes_first, read_day
from mentordesk.spreadsheets.drafts import Answer
from mentordesk.spreadsheets.list_columns import ListKind
from mentordesk.spreadsheets.list_reading import ListRow
from mentordesk.spreadsheets.list_values import read_rating
from mentordesk.spreadsheets.marks import yes_or_no
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Source
from mentordesk.storage.models.correspondence import Survey, SurveyResponse


@dataclass(frozen=True, slots=True)
class Returned:
    """One response: the application it is by (None for an anonymous one), answers by key."""

    application_id: int | None
    returned_on: date
    answers: Mapping[str, Any] = field(default_factory=dict)


UNNAMED = 0
"""The key of the choice to keep a response without a name."""
_UNKNOWN = (
    Outcome.NEEDS_YOU,
    "Nobody of this intake has this name or address.",
    (Choice(UNNAMED, "keep the answers without a name"),),
)
_AGAIN = "Answered before: these answers take the place of the earlier ones."
_NO_NAMES = frozenset({"anonymous", "anon", "anonym", "n/a", "none", "-"})


def _who(row: ListRow) -> dict[str, Answer]:
    """What a response says about who it is by; form tools write "anonymous" for nobody."""
    said = identity(row).items()
    return {key: value for key, value in said if str(value).casefold() not in _NO_NAMES}


def questions_of(desk: Desk, intake_id: int, asked: SurveyRound) -> tuple[Question, ...]:
    """The questions of an intake's survey: its own, else the usual ones."""
    with desk.reading() as session:
        survey = survey_of(session, intake_id, asked)
        return QUESTIONS[asked] if survey is None else questions_in(survey)


def plan_survey(
    desk: Desk, intake_id: int, asked: SurveyRound, file: ListFile
) -> ListPlan[Returned]:
    """What a file of responses says; raises Refused where it asks none of the questions."""
    questions = {one.key: one for one in questions_of(desk, intake_id, asked)}
    head = history_head(desk)
    with desk.reading() as session:
        people = participants(session, intake_id)
        before = _before(session, intake_id, asked)
    rows = file.found.rows
    if not any(key in row.cells for row in rows for key in questions):
        raise Refused(f"{file.name} asks none of the {asked.value} survey's questions.")
    order = day_comes_first(
        (row.text("returned_on") for row in rows), load_programme(desk).scheme.day_first
    )
    nobody = not any(_who(row) for row in rows)
    reader = _Responses(questions, before, (desk.today(), *order))
    items = [reader.item(row, people.find(_who(row))) for row in rows]
    notes = ("The responses name nobody: they are kept without names.",) if nobody else ()
    return ListPlan(
        ListKind.SURVEY,
        intake_id,
        head,
        file.name,
        file.sha256,
        f"{how_many(len(items), 'response')} to the {asked.value} survey",
        tuple(replace(item, number=number) for number, item in enumerate(items)),
        notes,
        list(SurveyRound).index(asked),
    )


def _before(
    session: Session, intake_id: int, asked: SurveyRound
) -> list[tuple[int | None, dict[str, Any]]]:
    survey = survey_of(session, intake_id, asked)
    if survey is None:
        return []
    rows = session.scalars(select(SurveyResponse).where(SurveyResponse.survey_id == survey.id))
    return [(row.application_id, dict(row.answers or {})) for row in rows]


class _Responses:
    """Reads one response after the other, against what came back before."""

    def __init__(
        self,
        questions: Mapping[str, Question],
        before: Iterable[tuple[int | None, dict[str, Any]]],
        days: tuple[date, bool, bool],
    ) -> None:
        self._questions, self._days = questions, days
        known = list(before)
        self._by_application: dict[int | None, dict[str, Any]] = {
            number: answers for number, answers in known if number
        }
        self._unnamed = [answers for number, answers in known if number is None]

    def item(self, row: ListRow, found: Found) -> ListItem[Returned]:
        """One response as a line of the plan, numbered later."""
        said = _who(row)
        who = str(said.get("full_name") or said.get("email", "without a name"))
        answers, wrong = self._answers(row)
        if not answers:
            return refused(0, row, who, wrong or "The response answers none of the questions.")
        fact = Returned(None, self._day(row), answers)
        if not said:
            outcome = Outcome.UNCHANGED if self._was_kept(answers) else Outcome.NEW
            return _line(row, who, fact, (outcome, wrong, ()))
        if found.question:
            return _line(row, who, fact, (Outcome.NEEDS_YOU, found.question, found.choices))
        if found.person is None or not found.person.applications:
            kept = self._was_kept(answers)
            unknown = (Outcome.UNCHANGED, "", ()) if kept else _UNKNOWN
            return _line(row, who, fact, unknown)
        number = application_of(found.person)
        before = self._by_application.get(number)
        outcome = (
            Outcome.NEW
            if before is None
            else Outcome.UNCHANGED
            if before == answers
            else Outcome.CHANGED
        )
        self._by_application[number] = answers
        note = wrong or (_AGAIN if outcome is Outcome.CHANGED else "")
        return _line(
            row, found.person.name, replace(fact, application_id=number), (outcome, note, ())
        )

    def _was_kept(self, answers: dict[str, Any]) -> bool:
        """Whether the same answers are kept without a name, each of them for one response only."""
        if answers not in self._unnamed:
            return False
        self._unnamed.remove(answers)
        return True

    def _answers(self, row: ListRow) -> tuple[dict[str, Any], str]:
        """The answers of a row by key, and a word about those that could not be read."""
        answers: dict[str, Any] = {}
        unread = []
        for key, question in self._questions.items():
            if key not in row.cells:
                continue
            value = read_answer(question, row.text(key))
            if value is None:
                unread.append(row.text(key)[:40])
            else:
                answers[key] = value
        consent = read_consent(row.text(CONSENT_KEY))
        if answers and consent is not None and CONSENT_KEY not in self._questions:
            answers[CONSENT_KEY] = consent.value
        said = ", ".join(f'"{text}"' for text in unread)
        return answers, f"Left out, because it is no such answer: {said}." if unread else ""

    def _day(self, row: ListRow) -> date:
        today, day_first, proven = self._days
        cell = row.cells.get("returned_on")
        day = read_day(cell.value, day_first=day_first, proven=proven) if cell else None
        return min(day.moment.date(), today) if day else today


def read_answer(question: Question, text: str) -> bool | int | str | None:
    """An answer of the question's kind; None where the text is none."""
    if question.kind is QuestionKind.YES_NO:
        return yes_or_no(text)
    if question.kind is QuestionKind.RATING:
        rating = read_rating(text)
        return rating if rating is not None and LOWEST <= rating <= HIGHEST else None
    return text or None


def application_of(person: KnownPerson) -> int | None:
    """The application a response counts for: somebody who is both answers as a mentee first."""
    numbers = [one.application_id for one in person.applications.values() if one.application_id]
    mentee = person.applications.get("mentee")
    return mentee.application_id if mentee is not None else min(numbers, default=None)


def _line(
    row: ListRow,
    who: str,
    fact: Returned,
    outcome: tuple[Outcome, str, tuple[Choice, ...]],
) -> ListItem[Returned]:
    found, reason, choices = outcome
    count = len(fact.answers)
    says = f"{count} answer{'' if count == 1 else 's'}, {short_day(fact.returned_on)}"
    return ListItem(0, found, who, says, reason, place_of(row), row.shown, fact, choices)


def apply_survey(
    desk: Desk,
    plan: ListPlan[Returned],
    chosen: frozenset[int] | None = None,
    decisions: Mapping[int, int] | None = None,
) -> int:
    """Keep the chosen responses as one action; how many. Raises Conflict after a change.

    `decisions` name the person a response is by, by the line's number.
    """
    require_head(desk, plan)
    asked = list(SurveyRound)[plan.aim or 0]
    wanted = plan.usual_choice if chosen is None else chosen
    with desk.action(f"Import {plan.title}", "import") as session:
        people = participants(session, plan.intake_id).known.people
        facts = []
        for item in plan.items:
            key = (decisions or {}).get(item.number)
            if item.fact is not None and key is not None:
                by = None if key == UNNAMED else application_of(people[key])
                facts.append(replace(item.fact, application_id=by))
            elif item.fact is not None and item.number in wanted:
                facts.append(item.fact)
        source = source_of(session, plan, desk)
        survey = survey_of(session, plan.intake_id, asked) or set_up_survey(
            session, plan.intake_id, asked
        )
        _keep(session, survey, facts, source)
    return len(facts)


def _keep(session: Session, survey: Survey, facts: Iterable[Returned], source: Source) -> None:
    rows = session.scalars(select(SurveyResponse).where(SurveyResponse.survey_id == survey.id))
    before = {row.application_id: row for row in rows if row.application_id}
    for fact in facts:
        row = before.get(fact.application_id) if fact.application_id else None
        if row is None:
            row = SurveyResponse(survey_id=survey.id, application_id=fact.application_id)
            session.add(row)
            if fact.application_id:
                before[fact.application_id] = row
        row.returned_on, row.answers = fact.returned_on, dict(fact.answers)
        row.source_id = source.id
