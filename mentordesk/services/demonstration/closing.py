"""What surrounds the pairs of the story: things handed out, cases, the survey, quotes, lessons."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from sqlalchemy.orm import Session

from mentordesk.domain.people import Role
from mentordesk.services.demonstration.story import dice
from mentordesk.services.demonstration.telling import Telling
from mentordesk.storage.models.applications import Source
from mentordesk.storage.models.correspondence import (
    Quote,
    Resource,
    ResourceSent,
    Survey,
    SurveyResponse,
)
from mentordesk.storage.models.intakes import Lesson
from mentordesk.storage.models.year import Case

RETURNED_OF_HUNDRED = 82
"""How many of a hundred people return the exit survey."""


def applications_of(telling: Telling, key: str) -> list[tuple[str, Role, int]]:
    """Everybody in an intake's pairs: key, role and application id."""
    paired = {who for pair in telling.story.rounds[key].pairs for who in pair}
    return [
        (who, role, number)
        for (of, who, role), number in telling.applications.items()
        if of == key and who in paired
    ]


def hand_out(telling: Telling, key: str) -> None:
    """Send the workbook, the kit, the guidelines and the templates to everybody in a pair."""
    titles = telling.story.year["resources"]
    with telling.action(f"Send {len(titles)} resources to all pairs", "resource") as session:
        resources = [
            Resource(
                intake_id=telling.intakes[key],
                title=title,
                edition=str(telling.plan[key].starts.year),
                link=f"https://hlia.example.org/mentoring/{place}",
            )
            for place, title in enumerate(titles, 1)
        ]
        session.add_all(resources)
        session.flush()
        day = telling.desk.now().astimezone(telling.zone).date()
        session.add_all(
            ResourceSent(resource_id=resource.id, application_id=number, sent_on=day)
            for resource in resources
            for _who, _role, number in applications_of(telling, key)
        )


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
        "partner": (5, 5, 4, 4, 3)[dice(5, "partner", who)],
        "resources": (5, 4, 4, 3, 3, 2)[dice(6, "resources", who)],
        "again": dice(5, "again", who) > 0,
        "words": words[place] if place < len(words) else None,
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
