"""How the story's pairs come about: drafted, told by letter, their fees paid; who is left."""

from datetime import timedelta

from sqlalchemy import select

from mentordesk.domain.applications import ApplicationState
from mentordesk.domain.people import Role
from mentordesk.domain.year import FeeState
from mentordesk.services import drafting, letter_templates, letters, pairing
from mentordesk.services.applications import move
from mentordesk.services.demonstration.story import Round, dice
from mentordesk.services.demonstration.telling import Telling
from mentordesk.services.matching import load_cohort, remembered
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.pairs import Fee, Pair

MATCHED_LETTERS = ("matched_mentee", "matched_mentor")
LEFT_OUT = "No mentor could be found in the region; goes on to the next intake."


def draft(telling: Telling, story_round: Round) -> None:
    """Draft all pairs of an intake in one action, with their scores and reasons."""
    key = story_round.key
    couples = {
        (
            telling.applications[key, mentee, Role.MENTEE],
            telling.applications[key, mentor, Role.MENTOR],
        ): mentee
        for mentee, mentor in story_round.pairs
    }
    known = remembered(load_cohort(telling.desk, telling.intakes[key]), couples)
    with telling.action(f"Suggest {len(couples)} pairs", "pair") as session:
        for drafted in drafting.draft(session, known, telling.desk.now()):
            mentee = couples[drafted.mentee_application_id, drafted.mentor_application_id]
            telling.pairs[key, mentee] = drafted.id


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


def write_to(telling: Telling, key: str) -> None:
    """Send the letters that tell both sides of every pair of each other."""
    for name in MATCHED_LETTERS:
        drafted = letters.draft(
            telling.desk, telling.intakes[key], letter_templates.find_template(name)
        )
        letters.mark_sent(telling.desk, drafted.letter_ids)


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


def keep_apart(telling: Telling, key: str) -> None:
    """Ban one pair, as the coordinator decided."""
    told = telling.story.year["ban"]
    mentee, mentor = (telling.applications[key, told[role], role] for role in Role)
    pairing.ban(telling.desk, mentee, mentor, told["reason"])
