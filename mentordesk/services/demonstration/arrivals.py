"""How applications arrive in the story: people, sources, answers, papers and checklists."""

from datetime import timedelta
from typing import Any

from sqlalchemy.orm import Session

from mentordesk.domain.applications import (
    ApplicationState,
    Check,
    CheckItem,
    CheckState,
    checked_state,
)
from mentordesk.domain.fields import BY_KEY, FIELDS, Home
from mentordesk.domain.people import Membership, Role, same_address
from mentordesk.services.answers import from_json
from mentordesk.services.applications import count_places
from mentordesk.services.demonstration.papers import add_papers
from mentordesk.services.demonstration.story import Applied, Arrival, Round, dice
from mentordesk.services.demonstration.telling import Telling
from mentordesk.storage.models.applications import Answer, Application, Source
from mentordesk.storage.models.people import Person, PersonEmail

_HEADED = [field.key for field in FIELDS]


def receive(telling: Telling, story_round: Round) -> None:
    """Bring all applications of an intake in, in one action."""
    arrivals = _arrivals(telling, story_round)
    name = telling.plan[story_round.key].name
    label = f"Import {len(arrivals)} applications for {name}"
    with telling.action(label, "import") as session:
        _add_people(telling, session, arrivals)
        sources = _add_sources(telling, session, story_round.key, arrivals)
        applications = [_application(telling, story_round.key, one) for one in arrivals]
        session.add_all(applications)
        session.flush()
        for arrival, application, source in zip(arrivals, applications, sources, strict=True):
            applied = arrival.applied
            telling.applications[story_round.key, applied.person, applied.role] = application.id
            session.add_all(_answers(telling, arrival, application, source))
        session.flush()
        add_papers(session, arrivals, applications, sources)


def _arrivals(telling: Telling, story_round: Round) -> list[Arrival]:
    """When each application came: in order over the weeks in which the intake was open."""
    plan = telling.plan[story_round.key]
    last = min(plan.closes, telling.today - timedelta(days=1))
    days = (last - plan.opens).days
    count = len(story_round.applications)
    found = []
    for place, applied in enumerate(story_round.applications):
        day = plan.opens + timedelta(days=(place + 1) * days // (count + 1))
        if applied.late:
            day = plan.closes + timedelta(days=2)
        minute = dice(60, "minute", applied.person)
        received = telling.at(day, f"{8 + place * 12 // count}:{minute}")
        found.append(Arrival(applied, received, place + 2))
    return found


def _add_people(telling: Telling, session: Session, arrivals: list[Arrival]) -> None:
    new = {a.applied.person for a in arrivals} - telling.people.keys()
    keys = [key for key in telling.story.people if key in new]
    told = [telling.story.people[key] for key in keys]
    people = [_person(one) for one in told]
    session.add_all(people)
    session.flush()
    for key, person, one in zip(keys, people, told, strict=True):
        telling.people[key] = person.id
        session.add_all(
            PersonEmail(person_id=person.id, address=address, compared=same_address(address))
            for address in one["emails"]
        )


def _person(told: dict[str, Any]) -> Person:
    plain = ("full_name", "given_name", "family_name", "preferred_name", "certificate_name")
    return Person(
        **{name: told.get(name) for name in (*plain, "pronouns", "phone", "member_no")},
        former_names=tuple(told["former_names"]) if "former_names" in told else None,
        email=told["emails"][0],
        membership=Membership(told["membership"]),
    )


def _add_sources(
    telling: Telling, session: Session, key: str, arrivals: list[Arrival]
) -> list[Source]:
    """The source of each application: a message of its own, or the row of a shared workbook."""
    name = telling.plan[key].name
    workbooks = {
        role: Source(
            kind="file",
            name=f"{role.capitalize()} applications {name}.xlsx",
            intake_id=telling.intakes[key],
            recorded_at=telling.clock(),
        )
        for role in Role
    }
    sources = []
    for arrival in arrivals:
        applied = arrival.applied
        if applied.via == "file":
            sources.append(workbooks[applied.role])
            continue
        person = telling.story.people[applied.person]
        subject = f"{applied.role.capitalize()} application"
        sources.append(
            Source(
                kind="message",
                name=f"{subject} - {person['full_name']}.eml",
                message_id=f"<{key}.{applied.role}.{applied.person}@mail.example.org>",
                sender=person["emails"][0],
                subject=subject,
                sent_at=arrival.received,
                intake_id=telling.intakes[key],
                recorded_at=telling.clock(),
            )
        )
    session.add_all([*workbooks.values(), *sources])
    session.flush()
    return sources


def _application(telling: Telling, key: str, arrival: Arrival) -> Application:
    applied = arrival.applied
    agreed = CheckItem.CODE_OF_CONDUCT in _ticked(applied)
    application = Application(
        intake_id=telling.intakes[key],
        person_id=telling.people[applied.person],
        role=applied.role,
        received_at=arrival.received,
        late=applied.late,
        places=1,
        submitted_at=arrival.received.astimezone(telling.zone),
        signed_on=arrival.received.astimezone(telling.zone).date() if agreed else None,
        code_agreed=True if agreed else None,
        **{name: from_json(BY_KEY[name], raw) for name, raw in applied.fields.items()},
    )
    count_places(application)
    checks = tuple(Check(item, CheckState.DONE) for item in _ticked(applied))
    application.standing = checked_state(ApplicationState.RECEIVED, checks)
    if applied.withdrawn:
        application.standing = ApplicationState.WITHDRAWN
        application.standing_reason = applied.withdrawn
    if applied.carried:
        application.carried_from_id = telling.applications["second", applied.person, applied.role]
    return application


def _ticked(applied: Applied) -> set[CheckItem]:
    return {CheckItem(kind.value.replace("_", " ")) for kind in applied.documents}


def _answers(
    telling: Telling, arrival: Arrival, application: Application, source: Source
) -> list[Answer]:
    """Every answer of the form with the cell it stood in (a message's form has no row)."""
    told = telling.story.people[arrival.applied.person]
    values: dict[str, Any] = {"email": told["emails"][0]} | arrival.applied.fields
    values |= {key: told[key] for key in told if key in BY_KEY and BY_KEY[key].home is Home.PERSON}
    values["submitted_at"] = arrival.received.astimezone(telling.zone).replace(tzinfo=None)
    values["submitted_at"] = values["submitted_at"].isoformat()
    if application.signed_on and application.code_agreed:
        values |= {"signed_on": application.signed_on.isoformat(), "code_agreed": True}
    in_table = arrival.applied.via == "file"
    return [
        Answer(
            application_id=application.id,
            field=name,
            known=True,
            value=value,
            source_id=source.id,
            sheet="Responses" if in_table else "Application",
            row=arrival.row if in_table else _HEADED.index(name) + 3,
            cell=f"{_letters(_HEADED.index(name))}{arrival.row}"
            if in_table
            else f"C{_HEADED.index(name) + 3}",
            given_at=arrival.received,
            current=True,
        )
        for name, value in values.items()
    ]


def _letters(column: int) -> str:
    """A column's letters in a sheet; 0 is A."""
    return (chr(64 + column // 26) if column >= 26 else "") + chr(65 + column % 26)
