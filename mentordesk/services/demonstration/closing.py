"""What surrounds the pairs of the story: cases, the surveys, quotes, lessons."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from sqlalchemy.orm import Session

from mentordesk.domain.people import Role
from mentordesk.domain.surveys import CONSENT_KEY, Consent, SurveyRound
from mentordesk.services.demonstration.story import dice
from mentordesk.services.demonstration.telling import Telling
from mentordesk.services.surveys import set_up_survey
from mentordesk.storage.models.applications import Source
from mentordesk.storage.models.correspondence import Quote, Survey, SurveyResponse
from mentordesk.storage.models.intakes import Lesson
from mentordesk.storage.models.year import Case

RETURNED_OF_HUNDRED, HALF_WAY_OF_HUNDRED = 82, 71
"""How many of a hundred people return the exit survey, and the mid-point one."""
HALF_WAY_BACK = 14
"""Days after which the answers to the mid-point survey are entered."""


def applications_of(telling: Telling, key: str) -> list[tuple[str, Role, int]]:
    """Everybody in an intake's pairs: key, role and application id."""
    paired = {who for pair in telling.story.rounds[key].pairs for who in pair}
    return [
        (who, role, number)
        for (of, who, role), number in telling.applications.items()
        if of == key and who in paired
    ]


def open_case(telling: Telling, key: str, mentee: str) -> None:
    """Something went awry with a pair: closed by now in the first intake, else to be followed."""
    told = telling.story.year["case"]
    day = telling.desk.now().astimezone(telling.zone).date()
    is_closed = key == "first"
    with telling.action("Open a case", "case") as session:
        case = Case(pair_id=telling.pairs[key, mentee], opened_on=day)
        if is_closed:
            case.channel, case.category = told["channel"], told["category"]
            case.actions, case.outcome = tuple(told["actions"]), told["outcome"]
            case.closed_on = day + timedelta(days=30)
        else:
            case.channel, case.category = told["open_channel"], told["open_category"]
            case.actions = tuple(told["open_actions"])
            case.follow_up_on = telling.today + timedelta(days=9)
        session.add(case)


def ask_and_learn(telling: Telling, key: str) -> None:
    """The exit survey with what came back, the quotes with consent, the lessons."""
    year, intake_id = telling.story.year, telling.intakes[key]
    sent = telling.plan[key].starts + timedelta(days=366)
    with telling.action(f"Enter the exit survey of {telling.plan[key].name}", "survey") as session:
        source = telling.file_source(session, key, "Exit survey")
        survey = Survey(
            intake_id=intake_id,
            kind="exit",
            sent_on=sent,
            questions=year["exit_survey"]["questions"],
        )
        session.add(survey)
        session.flush()
        session.add_all(_responses(telling, key, survey, source))
        _keep_words(telling, session, key)


def _responses(
    telling: Telling, key: str, survey: Survey, source: Source
) -> Iterator[SurveyResponse]:
    for who, role, number in applications_of(telling, key):
        if dice(100, "survey", who) >= RETURNED_OF_HUNDRED:
            continue
        yield SurveyResponse(
            survey_id=survey.id,
            application_id=number,
            returned_on=telling.plan[key].starts + timedelta(days=368 + dice(18, "back", who)),
            answers=_returned(telling, who, role),
            source_id=source.id,
        )


def _returned(telling: Telling, who: str, role: Role) -> dict[str, Any]:
    words = telling.story.year["exit_survey"]["words"]
    place = dice(len(words) * 2, "words", who, role)
    return {
        "recommend": True,
        "recommend_mentees": True,
        "recommend_mentors": dice(12, "mentors", who) > 0,
        "partner": (5, 5, 4, 4, 3)[dice(5, "partner", who)],
        "resources": (5, 4, 4, 3, 3, 2)[dice(6, "resources", who)],
        "again": dice(5, "again", who) > 0,
        "words": words[place] if place < len(words) else None,
        CONSENT_KEY: list(Consent)[dice(3, "consent", who)].value,
    }


def ask_half_way(telling: Telling, key: str) -> None:
    """The mid-point survey with what came back within two weeks."""
    sent = telling.desk.now().astimezone(telling.zone).date() - timedelta(days=HALF_WAY_BACK)
    label = f"Enter the mid-point survey of {telling.plan[key].name}"
    with telling.action(label, "survey") as session:
        source = telling.file_source(session, key, "Mid-point survey")
        survey = set_up_survey(session, telling.intakes[key], SurveyRound.MID_POINT)
        survey.sent_on = sent
        session.add_all(
            SurveyResponse(
                survey_id=survey.id,
                application_id=number,
                returned_on=sent + timedelta(days=dice(HALF_WAY_BACK, "half", who)),
                answers=_half_way(telling, who),
                source_id=source.id,
            )
            for who, _role, number in applications_of(telling, key)
            if dice(100, "half way", key, who) < HALF_WAY_OF_HUNDRED
        )


def _half_way(telling: Telling, who: str) -> dict[str, Any]:
    words = telling.story.year["mid_point_words"]
    place = dice(len(words) * 3, "half words", who)
    return {
        "in_touch": dice(9, "in touch", who) > 0,
        "partner": (5, 4, 4, 5, 3, 2)[dice(6, "half partner", who)],
        "resources": (4, 4, 3, 5, 2)[dice(5, "half resources", who)],
        "help": words[place] if place < len(words) else None,
    }


def _keep_words(telling: Telling, session: Session, key: str) -> None:
    numbers = {who: number for who, _role, number in applications_of(telling, key)}
    session.add_all(
        Quote(
            intake_id=telling.intakes[key],
            application_id=numbers[told["by"]],
            text=told["text"],
            consent=told["consent"],
            rating=told["rating"],
        )
        for told in telling.story.year["quotes"]
    )
    session.add_all(
        Lesson(intake_id=telling.intakes[key], written_at=telling.desk.now(), text=text)
        for text in telling.story.year["lessons"]
    )
