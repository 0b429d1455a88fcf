"""Lessons: notes for the next intake, carried over when an intake is copied."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from mentordesk.domain.office_clock import in_office
from mentordesk.domain.refusals import Refused
from mentordesk.services.local_days import programme_zone
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.intakes import Intake, Lesson

LONGEST = 4_000


@dataclass(frozen=True, slots=True)
class LessonRow:
    """One note; `written_at` by the office's clock, kept when it is carried over."""

    lesson_id: int
    written_at: datetime
    text: str


def load_lessons(desk: Desk, intake_id: int) -> tuple[LessonRow, ...]:
    """The notes of an intake, the oldest first: its own and those carried over."""
    with desk.reading() as session:
        rows = session.scalars(
            select(Lesson)
            .where(Lesson.intake_id == intake_id)
            .order_by(Lesson.written_at, Lesson.id)
        )
        zone = programme_zone(session)
        return tuple(LessonRow(row.id, in_office(row.written_at, zone), row.text) for row in rows)


def write_lesson(desk: Desk, intake_id: int, text: str) -> int:
    """Write a note for the next intake; its id. Raises Refused for an empty or endless one."""
    words = _sensible(text)
    with desk.reading() as session:
        name = session.get_one(Intake, intake_id).name
    with desk.action(f"Write a lesson of {name}", "lesson") as session:
        lesson = Lesson(intake_id=intake_id, written_at=desk.now(), text=words)
        session.add(lesson)
        session.flush()
        return lesson.id


def edit_lesson(desk: Desk, lesson_id: int, text: str) -> None:
    """Word a note otherwise; raises Refused for an empty or endless one."""
    words = _sensible(text)
    _require_there(desk, lesson_id)
    with desk.action("Word a lesson otherwise", "lesson") as session:
        session.get_one(Lesson, lesson_id).text = words


def remove_lesson(desk: Desk, lesson_id: int) -> None:
    """Take a note away; copies of it in other intakes stay."""
    _require_there(desk, lesson_id)
    with desk.action("Take a lesson away", "lesson") as session:
        session.delete(session.get_one(Lesson, lesson_id))


def _require_there(desk: Desk, lesson_id: int) -> None:
    with desk.reading() as session:
        if session.get(Lesson, lesson_id) is None:
            raise Refused("That lesson is not there any longer. Nothing was changed.")


def _sensible(text: str) -> str:
    words = text.strip()
    if not words:
        raise Refused("A lesson needs words. Nothing was kept; write what the next intake needs.")
    if len(words) > LONGEST:
        raise Refused(
            f"A lesson has at most {LONGEST:,} characters. Nothing was kept; make it shorter."
        )
    return words
