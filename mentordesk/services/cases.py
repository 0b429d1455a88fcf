"""Cases: something went awry with a pair. Restricted: never exported or printed unless ticked.

A case holds what was done about it (channel, category, actions, outcome, follow-up), never what
the two talked about.
"""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session, aliased

from mentordesk.domain.refusals import Refused
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.pairs import Pair
from mentordesk.storage.models.people import Person
from mentordesk.storage.models.year import Case

CHANNELS = ("e-mail", "phone", "video call", "in person", "other")
CATEGORIES = (
    "too little contact",
    "mismatch of needs",
    "circumstances",
    "conduct",
    "something else",
)


@dataclass(frozen=True, slots=True)
class CaseRow:
    """One case with the names of the pair; it is open until it has a day of closing."""

    case_id: int
    pair_id: int
    mentee: str
    mentor: str
    opened_on: date
    channel: str
    category: str
    actions: tuple[str, ...]
    outcome: str
    follow_up_on: date | None
    closed_on: date | None

    @property
    def is_open(self) -> bool:
        """Whether something is still to be done."""
        return self.closed_on is None


@dataclass(frozen=True, slots=True)
class CaseNote:
    """What is written down when a case is opened, or gone on with."""

    channel: str
    category: str
    action: str
    follow_up_on: date | None = None


def load_cases(desk: Desk, intake_id: int, pair_id: int | None = None) -> tuple[CaseRow, ...]:
    """The cases of an intake (or of one pair): open ones first, by their follow-up."""
    mentee, mentor = aliased(Person), aliased(Person)
    query = (
        select(Case, mentee.full_name, mentor.full_name)
        .join(Pair, Pair.id == Case.pair_id)
        .join(mentee, mentee.id == Pair.mentee_person_id)
        .join(mentor, mentor.id == Pair.mentor_person_id)
        .where(Pair.intake_id == intake_id)
    )
    if pair_id is not None:
        query = query.where(Pair.id == pair_id)
    with desk.reading() as session:
        rows = [_row(case, one, other) for case, one, other in session.execute(query)]
    return tuple(
        sorted(rows, key=lambda row: (not row.is_open, row.follow_up_on or date.max, row.case_id))
    )


def load_due_cases(desk: Desk, intake_id: int | None = None) -> tuple[CaseRow, ...]:
    """Open cases whose follow-up is due today or was, the longest waiting first; one query.

    `intake_id` None means every intake.
    """
    mentee, mentor = aliased(Person), aliased(Person)
    query = (
        select(Case, mentee.full_name, mentor.full_name)
        .join(Pair, Pair.id == Case.pair_id)
        .join(mentee, mentee.id == Pair.mentee_person_id)
        .join(mentor, mentor.id == Pair.mentor_person_id)
        .where(Case.closed_on.is_(None), Case.follow_up_on <= desk.today())
        .order_by(Case.follow_up_on, Case.id)
    )
    if intake_id is not None:
        query = query.where(Pair.intake_id == intake_id)
    with desk.reading() as session:
        return tuple(_row(case, one, other) for case, one, other in session.execute(query))


def count_cases(desk: Desk, pair_id: int) -> tuple[int, int]:
    """How many cases a pair has open and in all: what may be said without showing any."""
    with desk.reading() as session:
        days = session.scalars(select(Case.closed_on).where(Case.pair_id == pair_id)).all()
    return sum(day is None for day in days), len(days)


def _row(case: Case, mentee: str, mentor: str) -> CaseRow:
    return CaseRow(
        case.id,
        case.pair_id,
        mentee,
        mentor,
        case.opened_on,
        case.channel,
        case.category,
        tuple(case.actions or ()),
        case.outcome or "",
        case.follow_up_on,
        case.closed_on,
    )


def open_case(desk: Desk, pair_id: int, note: CaseNote) -> int:
    """Open a case about a pair; its id. Refused without a category and a first action."""
    _require(note)
    with desk.action("Open a case", "case") as session:
        session.get_one(Pair, pair_id)
        case = Case(
            pair_id=pair_id,
            opened_on=desk.today(),
            channel=note.channel,
            category=note.category,
            actions=(note.action.strip(),),
            follow_up_on=note.follow_up_on,
        )
        session.add(case)
        session.flush()
        return case.id


def go_on(desk: Desk, case_id: int, action: str, follow_up_on: date | None) -> None:
    """Add what was done, and when to look at it again."""
    if not action.strip():
        raise Refused("Write down what was done. Nothing was changed.")
    with desk.action("Go on with a case", "case") as session:
        case = _open(session, case_id)
        case.actions = (*(case.actions or ()), action.strip())
        case.follow_up_on = follow_up_on


def file_anew(desk: Desk, case_id: int, channel: str, category: str) -> None:
    """Correct how a case was heard of, or what it is about."""
    if not channel.strip() or not category.strip():
        raise Refused("Say how you heard of it and what it is about. Nothing was changed.")
    with desk.action("Correct a case", "case") as session:
        case = session.get_one(Case, case_id)
        case.channel, case.category = channel.strip(), category.strip()


def close_case(desk: Desk, case_id: int, outcome: str) -> None:
    """Close a case with its outcome in a few words."""
    if not outcome.strip():
        raise Refused("A case is closed with its outcome. Nothing was changed; write it down.")
    with desk.action("Close a case", "case") as session:
        case = _open(session, case_id)
        case.outcome, case.closed_on, case.follow_up_on = outcome.strip(), desk.today(), None


def _require(note: CaseNote) -> None:
    if not note.category.strip() or not note.channel.strip():
        raise Refused("Say how you heard of it and what it is about. Nothing was changed.")
    if not note.action.strip():
        raise Refused("Write down what is done first. Nothing was changed.")


def _open(session: Session, case_id: int) -> Case:
    case = session.get_one(Case, case_id)
    if case.closed_on is not None:
        raise Refused("This case is closed. Nothing was changed; open another one.")
    return case
