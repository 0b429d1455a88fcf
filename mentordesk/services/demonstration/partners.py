"""How the story's pairs come about: drafted, confirmed with their fees, told, under way."""

from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.domain.applications import ApplicationState
from mentordesk.domain.pairing import PairState
from mentordesk.domain.people import Role
from mentordesk.domain.year import FeeState, LetterState
from mentordesk.services.applications import move
from mentordesk.services.demonstration.story import Round, dice
from mentordesk.services.demonstration.telling import Telling
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.correspondence import Letter
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.pairs import Ban, Fee, Pair

LEFT_OUT = "No mentor could be found in the region; goes on to the next intake."


def draft(telling: Telling, story_round: Round) -> None:
    """Draft all pairs of an intake in one action; whoever is left goes on to the next intake."""
    key = story_round.key
    with telling.action(f"Pair {len(story_round.pairs)} mentees as suggested", "pair") as session:
        drafted = {}
        taken: dict[str, int] = {}
        for mentee, mentor in story_round.pairs:
            taken[mentor] = taken.get(mentor, 0) + 1
            ids = [telling.applications[key, who, role] for who, role in _sides(mentee, mentor)]
            drafted[mentee] = _pair(telling, session, ids, taken[mentor])
        session.add_all(drafted.values())
        session.flush()
        telling.pairs |= {(key, mentee): pair.id for mentee, pair in drafted.items()}


def _sides(mentee: str, mentor: str) -> list[tuple[str, Role]]:
    return [(mentee, Role.MENTEE), (mentor, Role.MENTOR)]


def _pair(telling: Telling, session: Session, ids: list[int], slot: int) -> Pair:
    mentee, mentor = (session.get_one(Application, number) for number in ids)
    return Pair(
        intake_id=mentee.intake_id,
        mentee_application_id=mentee.id,
        mentee_role=Role.MENTEE,
        mentee_person_id=mentee.person_id,
        mentor_application_id=mentor.id,
        mentor_role=Role.MENTOR,
        mentor_person_id=mentor.person_id,
        mentor_places=mentor.places,
        slot=slot,
        live=True,
        confirmed=False,
        state=PairState.DRAFT,
        pinned=False,
        drafted_at=telling.desk.now(),
    )


def confirm(telling: Telling, key: str) -> None:
    """Confirm all drafts of an intake; each mentee's fee becomes due."""
    intake_id = telling.intakes[key]
    pairs = [number for (of, _mentee), number in telling.pairs.items() if of == key]
    with telling.action(f"Confirm {len(pairs)} pairs", "pair") as session:
        intake = session.get_one(Intake, intake_id)
        for pair in session.scalars(select(Pair).where(Pair.id.in_(pairs))):
            pair.state, pair.confirmed = PairState.CONFIRMED, True
            pair.confirmed_at = telling.desk.now()
            for number in (pair.mentee_application_id, pair.mentor_application_id):
                move(session.get_one(Application, number), ApplicationState.MATCHED)
        session.flush()
        session.add_all(_fees(session, intake))


def _fees(session: Session, intake: Intake) -> list[Fee]:
    found = session.execute(
        select(Pair, Application)
        .join(Application, Application.id == Pair.mentee_application_id)
        .where(Pair.intake_id == intake.id)
    )
    return [
        Fee(
            application_id=mentee.id,
            role=Role.MENTEE,
            pair_id=pair.id,
            pair_confirmed=True,
            amount_cents=intake.fee_cents,
            currency=intake.currency,
            state=FeeState.DUE,
            due_on=intake.starts + timedelta(days=14),
            payer=mentee.fee_payer,
            reference=mentee.purchase_order,
        )
        for pair, mentee in found
    ]


def carry_forward(telling: Telling, key: str) -> None:
    """Say of mentees without a pair why, and let them go on to the next intake."""
    ready = select(Application).where(
        Application.intake_id == telling.intakes[key],
        Application.standing == ApplicationState.READY,
    )
    with telling.action("Carry who is left forward to the next intake", "applicant") as session:
        for application in session.scalars(ready):
            move(application, ApplicationState.UNMATCHED, LEFT_OUT)
            move(application, ApplicationState.CARRIED_FORWARD, LEFT_OUT)


def write_to(telling: Telling, story_round: Round) -> None:
    """Keep the letters that told both sides of every pair of each other."""
    key = story_round.key
    told = telling.story.year["letters"]
    letters = []
    for mentee, mentor in story_round.pairs:
        for (who, role), partner in zip(_sides(mentee, mentor), (mentor, mentee), strict=True):
            names = [telling.story.people[one]["full_name"] for one in (who, partner)]
            words = {"name": names[0], "partner": names[1], "intake": telling.plan[key].name}
            letters.append(
                Letter(
                    intake_id=telling.intakes[key],
                    person_id=telling.people[who],
                    application_id=telling.applications[key, who, role],
                    template=f"matched-{role}",
                    subject=told[role]["subject"].format(**words),
                    body=told[role]["body"].format(**words),
                    message_id=f"<matched.{key}.{mentee}.{role}@mail.example.org>",
                    state=LetterState.SENT,
                    drafted_at=telling.desk.now(),
                    sent_at=telling.desk.now(),
                )
            )
    with telling.action(f"Send {len(letters)} letters to matched people", "letter") as session:
        session.add_all(letters)


def settle_fees(telling: Telling, key: str) -> None:
    """Enter what was paid: nearly all of a finished intake, most of a running one."""
    paid = 100 if key == "first" else 75
    with telling.action("Enter the fees that were paid", "fee") as session:
        fees = session.scalars(
            select(Fee)
            .join(Pair, Pair.id == Fee.pair_id)
            .where(Pair.intake_id == telling.intakes[key], Fee.state == FeeState.DUE)
        )
        for fee in fees:
            if dice(100, "waived", key, fee.id) < 6:
                fee.state, fee.note = FeeState.WAIVED, "Student member"
            elif dice(100, "paid", key, fee.id) < paid:
                fee.state = FeeState.PAID
            if fee.state is not FeeState.DUE:
                fee.settled_on = fee.due_on - timedelta(days=dice(10, "settled", fee.id))


def ban(telling: Telling, key: str) -> None:
    """Keep two people apart, as the coordinator decided."""
    told = telling.story.year["ban"]
    mentee, mentor = (telling.story.people[told[role]]["full_name"] for role in Role)
    with telling.action(f"Never pair {mentee} with {mentor}", "ban") as session:
        session.add(
            Ban(
                mentee_application_id=telling.applications[key, told["mentee"], Role.MENTEE],
                mentor_application_id=telling.applications[key, told["mentor"], Role.MENTOR],
                reason=told["reason"],
            )
        )
