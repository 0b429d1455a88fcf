"""The surveys of an intake: what is asked, who was asked, what came back, always n of N."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentordesk.domain.people import folded, tidy
from mentordesk.domain.refusals import Refused
from mentordesk.domain.surveys import QUESTIONS, Question, QuestionKind, SurveyRound
from mentordesk.services.programmes import read_scheme_of
from mentordesk.spreadsheets.survey_forms import SurveyForm, survey_form
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.correspondence import Survey, SurveyResponse
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.pairs import Pair
from mentordesk.storage.models.people import Person

MOST_QUESTIONS = 60
WORDS = "words"
"""What an answer in words is counted as."""


@dataclass(frozen=True, slots=True)
class SurveyRow:
    """One survey of an intake: its questions, when it was sent, how many of those asked answered.

    `asked` counts the people of confirmed pairs, each once; `own` is true for questions of the
    intake's own.
    """

    asked_in: SurveyRound
    questions: tuple[Question, ...]
    sent_on: date | None
    asked: int
    returned: int
    own: bool

    @property
    def rate(self) -> int | None:
        """Per cent that came back; None where nobody was asked."""
        return round(100 * self.returned / self.asked) if self.asked else None


@dataclass(frozen=True, slots=True)
class QuestionResult:
    """What came back to one question: counts of answers, all and by role; words as they stand.

    `counts` is by "yes" and "no", or by "1" to "5"; `words` are (who, role, text).
    """

    question: Question
    answered: int
    counts: dict[str, int]
    by_role: dict[str, dict[str, int]]
    words: tuple[tuple[str, str, str], ...]

    @property
    def mean(self) -> float | None:
        """The mean of a rating; None for other questions and without answers."""
        if self.question.kind is not QuestionKind.RATING or not self.answered:
            return None
        total = sum(int(rating) * number for rating, number in self.counts.items())
        return round(total / self.answered, 2)

    @property
    def yes_share(self) -> int | None:
        """Per cent of the answers that say yes; None for other questions and without answers."""
        if self.question.kind is not QuestionKind.YES_NO or not self.answered:
            return None
        return round(100 * self.counts.get("yes", 0) / self.answered)


def load_surveys(desk: Desk, intake_id: int) -> tuple[SurveyRow, ...]:
    """Both surveys of an intake; three queries."""
    with desk.reading() as session:
        asked = _asked(session, intake_id)
        kept = {
            one.kind: one
            for one in session.scalars(select(Survey).where(Survey.intake_id == intake_id))
        }
        counts = dict(
            session.execute(
                select(SurveyResponse.survey_id, func.count())
                .where(SurveyResponse.survey_id.in_([one.id for one in kept.values()]))
                .group_by(SurveyResponse.survey_id)
            ).all()
        )
        return tuple(_row(one, kept.get(one.value), counts, asked) for one in SurveyRound)


def _row(
    which: SurveyRound, survey: Survey | None, counts: dict[int, int], asked: int
) -> SurveyRow:
    if survey is None:
        return SurveyRow(which, QUESTIONS[which], None, asked, 0, own=False)
    questions = questions_in(survey)
    own = questions != QUESTIONS[which]
    return SurveyRow(which, questions, survey.sent_on, asked, counts.get(survey.id, 0), own)


def questions_in(survey: Survey) -> tuple[Question, ...]:
    """The questions of a survey as it is kept."""
    return tuple(
        Question(str(one["key"]), str(one["text"]), QuestionKind(one["kind"]))
        for one in survey.questions
    )


def _asked(session: Session, intake_id: int) -> int:
    """How many people have or had a confirmed pair in the intake, each once."""
    pairs = session.execute(
        select(Pair.mentee_person_id, Pair.mentor_person_id).where(
            Pair.intake_id == intake_id, Pair.confirmed
        )
    )
    return len({number for pair in pairs for number in pair})


def load_results(desk: Desk, intake_id: int, which: SurveyRound) -> tuple[QuestionResult, ...]:
    """What came back to each question; empty where there is no such survey yet; two queries."""
    with desk.reading() as session:
        survey = survey_of(session, intake_id, which)
        if survey is None:
            return ()
        questions = questions_in(survey)
        rows = session.execute(
            select(SurveyResponse.answers, Application.role, Person.full_name)
            .outerjoin(Application, Application.id == SurveyResponse.application_id)
            .outerjoin(Person, Person.id == Application.person_id)
            .where(SurveyResponse.survey_id == survey.id)
            .order_by(SurveyResponse.id)
        )
        found = [(answers or {}, str(role or ""), name or "") for answers, role, name in rows]
    return tuple(_result(question, found) for question in questions)


def _result(
    question: Question, responses: Sequence[tuple[dict[str, Any], str, str]]
) -> QuestionResult:
    counts: Counter[str] = Counter()
    by_role: dict[str, Counter[str]] = {}
    words: list[tuple[str, str, str]] = []
    for answers, role, name in responses:
        answer = said(question.kind, answers.get(question.key))
        if answer is None:
            continue
        if question.kind is QuestionKind.TEXT:
            words.append((name, role, answer))
            answer = WORDS
        counts[answer] += 1
        by_role.setdefault(role, Counter())[answer] += 1
    return QuestionResult(
        question,
        sum(counts.values()),
        dict(sorted(counts.items())),
        {role: dict(sorted(count.items())) for role, count in sorted(by_role.items())},
        tuple(words),
    )


def said(kind: QuestionKind, value: object) -> str | None:
    """An answer as it is counted; None for none, or for one of another kind."""
    if kind is QuestionKind.TEXT:
        return value if isinstance(value, str) and value.strip() else None
    if kind is QuestionKind.YES_NO:
        if isinstance(value, str):
            value = {"yes": True, "no": False}.get(value.strip().casefold())
        return None if not isinstance(value, bool) else ("yes" if value else "no")
    is_number = isinstance(value, int) and not isinstance(value, bool)
    return str(value) if is_number else None


def set_questions(
    desk: Desk, intake_id: int, which: SurveyRound, questions: Iterable[Question]
) -> None:
    """Ask other questions; a new one may have an empty key. Refused where answers would be lost."""
    asked = _with_keys(questions)
    with desk.action(f"Change the questions of the {which} survey", "survey") as session:
        survey = survey_of(session, intake_id, which)
        if survey is not None:
            _require_answers_stay(session, survey, asked)
        survey = survey or set_up_survey(session, intake_id, which)
        survey.questions = [
            {"key": one.key, "text": one.text, "kind": one.kind.value} for one in asked
        ]


def _with_keys(questions: Iterable[Question]) -> tuple[Question, ...]:
    found: list[Question] = []
    taken: set[str] = {"consent", "returned_on", "email", "full_name", "given_name", "family_name"}
    wordings: set[str] = set()
    for one in questions:
        text = tidy(one.text)
        if not text:
            continue
        if folded(text) in wordings:
            raise Refused(f'"{text[:60]}" is asked twice. Nothing was changed; ask it once.')
        wordings.add(folded(text))
        key = one.key or _new_key(text, taken)
        taken.add(key)
        found.append(Question(key, text, one.kind))
    if not 1 <= len(found) <= MOST_QUESTIONS:
        raise Refused(f"A survey asks 1 to {MOST_QUESTIONS} questions. Nothing was changed.")
    return tuple(found)


def _new_key(text: str, taken: set[str]) -> str:
    words = re.findall(r"[a-z0-9]+", folded(text))[:4]
    stem = "own_" + "_".join(words)[:40]
    names = (stem if number == 1 else f"{stem}_{number}" for number in range(1, len(taken) + 2))
    return next(name for name in names if name not in taken)


def _require_answers_stay(session: Session, survey: Survey, asked: Sequence[Question]) -> None:
    kinds = {one.key: one.kind for one in asked}
    rows = session.scalars(
        select(SurveyResponse.answers).where(SurveyResponse.survey_id == survey.id)
    )
    answered = {
        key for answers in rows for key, value in (answers or {}).items() if value is not None
    }
    for one in questions_in(survey):
        if one.key in answered and kinds.get(one.key) is not one.kind:
            raise Refused(
                f'"{one.text[:60]}" has been answered already. Nothing was changed; its wording '
                "may change, but it stays, and so does the kind of its answer."
            )


def mark_sent(desk: Desk, intake_id: int, which: SurveyRound, on: date) -> None:
    """Note the day on which a survey went out; refused for a day to come."""
    if on > desk.today():
        raise Refused("That day is still to come. Nothing was noted; enter the day it went out.")
    with desk.action(f"Note that the {which} survey was sent", "survey") as session:
        survey = survey_of(session, intake_id, which) or set_up_survey(session, intake_id, which)
        survey.sent_on = on


def blank_survey(desk: Desk, intake_id: int, which: SurveyRound) -> bytes:
    """The blank Excel form of a survey: comes back through the import of its answers."""
    with desk.reading() as session:
        scheme = read_scheme_of(session)
        intake = session.get_one(Intake, intake_id).name
        survey = survey_of(session, intake_id, which)
        questions = QUESTIONS[which] if survey is None else questions_in(survey)
    title = f"{scheme.name}, {intake}: {which} survey"
    return survey_form(SurveyForm(scheme.organisation or scheme.name, title, which, questions))


def survey_of(session: Session, intake_id: int, which: SurveyRound) -> Survey | None:
    """An intake's survey as it is kept; None where nothing was asked or changed yet."""
    return session.scalar(
        select(Survey).where(Survey.intake_id == intake_id, Survey.kind == which.value)
    )


def set_up_survey(session: Session, intake_id: int, which: SurveyRound) -> Survey:
    """Keep the usual questions as an intake's survey, within an open action."""
    session.get_one(Intake, intake_id)
    survey = Survey(
        intake_id=intake_id,
        kind=which.value,
        sent_on=None,
        questions=[
            {"key": one.key, "text": one.text, "kind": one.kind.value} for one in QUESTIONS[which]
        ],
    )
    session.add(survey)
    session.flush()
    return survey
