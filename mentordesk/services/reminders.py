"""Reminders: the coordinator's own notes with a day, for an intake or one of its pairs."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import aliased

from mentordesk.domain.people import tidy
from mentordesk.domain.refusals import Refused
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.accounts import Reminder
from mentordesk.storage.models.pairs import Pair
from mentordesk.storage.models.people import Person

LONGEST = 500


@dataclass(frozen=True, slots=True)
class ReminderRow:
    """One reminder; `about` names its pair, empty for one of the whole intake."""

    reminder_id: int
    intake_id: int
    pair_id: int | None
    about: str
    due_on: date
    text: str
    done_on: date | None

    def is_due(self, today: date) -> bool:
        """Whether its day has come and it is not ticked."""
        return self.done_on is None and self.due_on <= today


def load_reminders(
    desk: Desk, intake_id: int, pair_id: int | None = None, *, done: bool = False
) -> tuple[ReminderRow, ...]:
    """The reminders of an intake, or of one pair, by their days; with `done` the ticked ones too.

    One query.
    """
    mentee, mentor = aliased(Person), aliased(Person)
    wanted = (
        select(Reminder, mentee.full_name, mentor.full_name)
        .outerjoin(Pair, Pair.id == Reminder.pair_id)
        .outerjoin(mentee, mentee.id == Pair.mentee_person_id)
        .outerjoin(mentor, mentor.id == Pair.mentor_person_id)
        .where(Reminder.intake_id == intake_id)
        .order_by(Reminder.done_on.is_not(None), Reminder.due_on, Reminder.id)
    )
    if pair_id is not None:
        wanted = wanted.where(Reminder.pair_id == pair_id)
    if not done:
        wanted = wanted.where(Reminder.done_on.is_(None))
    with desk.reading() as session:
        return tuple(
            ReminderRow(
                row.id,
                row.intake_id,
                row.pair_id,
                f"{one} and {other}" if one and other else "",
                row.due_on,
                row.text,
                row.done_on,
            )
            for row, one, other in session.execute(wanted)
        )


def remind(desk: Desk, intake_id: int, day: date, text: str, pair_id: int | None = None) -> int:
    """Write a reminder for a day, perhaps about a pair; its id. Raises Refused without words."""
    words = _sensible(text)
    with desk.reading() as session:
        pair = session.get(Pair, pair_id) if pair_id is not None else None
    if pair_id is not None and (pair is None or pair.intake_id != intake_id):
        raise Refused("That pair is not of this intake. Nothing was kept; choose another.")
    with desk.action("Write a reminder", "reminder") as session:
        row = Reminder(intake_id=intake_id, pair_id=pair_id, due_on=day, text=words)
        session.add(row)
        session.flush()
        return row.id


def tick(desk: Desk, reminder_id: int) -> None:
    """Tick a reminder as done today; one that is ticked stays as it is."""
    if _row(desk, reminder_id).done_on is not None:
        return
    today = desk.today()
    with desk.action("Tick a reminder", "reminder") as session:
        session.get_one(Reminder, reminder_id).done_on = today


def untick(desk: Desk, reminder_id: int) -> None:
    """Let a ticked reminder be open again."""
    if _row(desk, reminder_id).done_on is None:
        return
    with desk.action("Open a reminder again", "reminder") as session:
        session.get_one(Reminder, reminder_id).done_on = None


def put_off(desk: Desk, reminder_id: int, day: date) -> None:
    """Move a reminder to another day."""
    if _row(desk, reminder_id).due_on == day:
        return
    with desk.action("Put a reminder off", "reminder") as session:
        session.get_one(Reminder, reminder_id).due_on = day


def change(desk: Desk, reminder_id: int, day: date, text: str) -> None:
    """Give a reminder other words and another day; raises Refused without words."""
    words, row = _sensible(text), _row(desk, reminder_id)
    if row.text == words:
        put_off(desk, reminder_id, day)
        return
    with desk.action("Word a reminder otherwise", "reminder") as session:
        kept = session.get_one(Reminder, reminder_id)
        kept.text, kept.due_on = words, day


def remove(desk: Desk, reminder_id: int) -> None:
    """Take a reminder away."""
    _row(desk, reminder_id)
    with desk.action("Take a reminder away", "reminder") as session:
        session.delete(session.get_one(Reminder, reminder_id))


def _sensible(text: str) -> str:
    words = tidy(text)
    if not words or len(words) > LONGEST:
        raise Refused(
            f"A reminder says something in 1 to {LONGEST} characters. Nothing was kept; "
            "write what is to be done."
        )
    return words


def _row(desk: Desk, reminder_id: int) -> Reminder:
    with desk.reading() as session:
        row = session.get(Reminder, reminder_id)
    if row is None:
        raise Refused("That reminder is not there any longer. Nothing was changed.")
    return row
