"""What a coordinator keeps beside the pairs of the story: reminders, words heard on the way."""

from datetime import timedelta

from sqlalchemy import select

from mentordesk.domain.pairing import PairState
from mentordesk.services import letter_templates, letters
from mentordesk.services.demonstration.closing import applications_of
from mentordesk.services.demonstration.story import dice
from mentordesk.services.demonstration.telling import Telling
from mentordesk.storage.models.accounts import Reminder
from mentordesk.storage.models.correspondence import Quote
from mentordesk.storage.models.intakes import Lesson
from mentordesk.storage.models.pairs import Pair
from mentordesk.storage.models.year import Case


def keep_in_mind(telling: Telling, key: str) -> None:
    """Write the reminders of an intake: some done, some due in the days to come."""
    told = telling.story.year["reminders"][key]
    pairs = [number for (of, _mentee), number in telling.pairs.items() if of == key]
    with telling.action(f"Write {len(told)} reminders", "reminder") as session:
        for one in told:
            due = telling.today + timedelta(days=one["in_days"])
            session.add(
                Reminder(
                    intake_id=telling.intakes[key],
                    pair_id=pairs[one["pair"]] if "pair" in one else None,
                    due_on=due,
                    text=one["text"],
                    done_on=due if one["in_days"] < 0 else None,
                )
            )


def hear(telling: Telling, key: str) -> None:
    """Keep what was said and learnt while an intake still runs."""
    told = telling.story.year["heard"][key]
    numbers = {who: number for who, _role, number in applications_of(telling, key)}
    with telling.action("Keep what was said on the way", "quote") as session:
        session.add_all(
            Quote(
                intake_id=telling.intakes[key],
                application_id=numbers[telling.story.rounds[key].pairs[one["pair"]][0]],
                text=one["text"],
                consent=one["consent"],
                rating=one["rating"],
            )
            for one in told["quotes"]
        )
        session.add_all(
            Lesson(intake_id=telling.intakes[key], written_at=telling.desk.now(), text=text)
            for text in told["lessons"]
        )


def look_into(telling: Telling, key: str) -> None:
    """A case that is to be looked at again today: a pair of which nothing was heard."""
    told, mentee = telling.story.year["quiet_case"], telling.story.rounds[key].pairs[0][0]
    with telling.action("Open a case", "case") as session:
        session.add(
            Case(
                pair_id=telling.pairs[key, mentee],
                opened_on=telling.desk.now().astimezone(telling.zone).date(),
                channel=told["channel"],
                category=told["category"],
                actions=tuple(told["actions"]),
                follow_up_on=telling.today,
            )
        )


def invite(telling: Telling, key: str) -> None:
    """Send the invitations to the orientation webinar."""
    template = letter_templates.find_template("orientation_invitation")
    drafted = letters.draft(telling.desk, telling.intakes[key], template)
    if drafted.letter_ids:
        letters.mark_sent(telling.desk, drafted.letter_ids)


def stay_in_touch(telling: Telling, key: str) -> None:
    """Most of the pairs that were completed stay in touch afterwards."""
    with telling.action("Note who stays in touch", "pair") as session:
        completed = select(Pair).where(
            Pair.intake_id == telling.intakes[key], Pair.state == PairState.COMPLETED
        )
        for pair in session.scalars(completed):
            pair.stayed_in_touch = dice(4, "in touch", pair.id) > 0
