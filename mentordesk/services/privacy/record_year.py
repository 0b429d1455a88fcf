"""What a year brought somebody: each side's yes, meetings, check-ins, papers about fees, letters.

What was noted about a pair in a restricted case is only among it where somebody ticked that.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from mentordesk.domain.people import Role
from mentordesk.storage.models.accounts import Acceptance, FeePaper, Reminder
from mentordesk.storage.models.applications import FileContent
from mentordesk.storage.models.correspondence import Letter, LetterFile
from mentordesk.storage.models.pairs import Fee, Pair
from mentordesk.storage.models.year import Case, CheckIn, Contact, ReflectionCount

Facts = dict[str, Any]


def year_of(
    session: Session, application_id: int, role: Role, *, with_cases: bool = False
) -> dict[str, list[Facts]]:
    """The sections of one application's year by their headings; cases only with `with_cases`."""
    pairs = _pairs_of(session, [application_id])
    cases = {"Cases": _cases(session, pairs)} if with_cases else {}
    return {
        "Said about the pair": _acceptances(session, pairs, role),
        "Meetings": [
            {"Day": row.held_on, "Minutes": row.minutes, "Mode": str(row.mode)}
            for row in session.scalars(
                select(Contact).where(Contact.pair_id.in_(pairs)).order_by(Contact.held_on)
            )
        ],
        "Check-ins": [
            {"Due": row.due_on, "Done": row.done_on, "Outcome": row.outcome}
            for row in session.scalars(
                select(CheckIn).where(CheckIn.pair_id.in_(pairs)).order_by(CheckIn.due_on)
            )
        ],
        "Reminders": [
            {"Day": row.due_on, "Text": row.text, "Done": row.done_on}
            for row in session.scalars(
                select(Reminder).where(Reminder.pair_id.in_(pairs)).order_by(Reminder.due_on)
            )
        ],
        "Reflections counted": [
            {"Until": row.counted_on, "Number": row.amount}
            for row in session.scalars(
                select(ReflectionCount)
                .where(ReflectionCount.application_id == application_id)
                .order_by(ReflectionCount.counted_on)
            )
        ],
        "Invoices and receipts": _papers(session, application_id),
        **cases,
    }


def count_cases(session: Session, application_ids: Sequence[int]) -> int:
    """How many cases there are about the pairs of these applications."""
    pairs = _pairs_of(session, application_ids)
    return session.scalar(select(func.count()).where(Case.pair_id.in_(pairs))) or 0


def _pairs_of(session: Session, application_ids: Sequence[int]) -> list[int]:
    return list(
        session.scalars(
            select(Pair.id).where(
                or_(
                    Pair.mentee_application_id.in_(application_ids),
                    Pair.mentor_application_id.in_(application_ids),
                )
            )
        )
    )


def _cases(session: Session, pairs: Sequence[int]) -> list[Facts]:
    rows = session.scalars(select(Case).where(Case.pair_id.in_(pairs)).order_by(Case.id))
    return [
        {
            "Opened": row.opened_on,
            "Heard by": row.channel,
            "About": row.category,
            "What was done": list(row.actions or ()),
            "Look again": row.follow_up_on,
            "Closed": row.closed_on,
            "Outcome": row.outcome,
        }
        for row in rows
    ]


def _acceptances(session: Session, pairs: list[int], role: Role) -> list[Facts]:
    """What this side was asked and said; what the other side said is theirs."""
    rows = session.scalars(
        select(Acceptance)
        .where(Acceptance.pair_id.in_(pairs), Acceptance.role == role)
        .order_by(Acceptance.id)
    )
    return [
        {
            "Asked": row.asked_on,
            "Answer": str(row.answer) if row.answer else None,
            "Answered": row.answered_on,
            "Note": row.note,
        }
        for row in rows
    ]


def _papers(session: Session, application_id: int) -> list[Facts]:
    rows = session.scalars(
        select(FeePaper)
        .join(Fee, Fee.id == FeePaper.fee_id)
        .where(Fee.application_id == application_id)
        .order_by(FeePaper.id)
    )
    return [
        {
            "Kind": str(row.kind),
            "Number": row.number,
            "Issued": row.issued_on,
            "Due": row.due_on,
            "Amount": f"{row.currency} {row.amount_cents / 100:.2f}",
            "Printed on it": row.facts,
        }
        for row in rows
    ]


def letters_to(session: Session, people: set[int]) -> tuple[Facts, ...]:
    """Every letter to somebody: where to, what it says, what goes with it, how far it got."""
    rows = session.scalars(select(Letter).where(Letter.person_id.in_(people)).order_by(Letter.id))
    names: dict[int, list[str]] = {}
    for letter_id, name in session.execute(
        select(LetterFile.letter_id, LetterFile.name).order_by(LetterFile.id)
    ):
        names.setdefault(letter_id, []).append(name)
    return tuple(
        {
            "Subject": row.subject,
            "Text": row.body,
            "To": row.address,
            "State": str(row.state),
            "Drafted": row.drafted_at,
            "Queued": row.queued_at,
            "Tried": row.attempted_at,
            "Sent": row.sent_at,
            "What failed": row.failure,
            "Files": names.get(row.id, []),
        }
        for row in rows
    )


def files_of_letters(session: Session, people: set[int]) -> list[tuple[str, bytes]]:
    """The files that go with somebody's letters, each with its name."""
    rows = session.execute(
        select(LetterFile.name, FileContent.content)
        .join(Letter, Letter.id == LetterFile.letter_id)
        .join(FileContent, FileContent.sha256 == LetterFile.sha256)
        .where(Letter.person_id.in_(people))
        .order_by(LetterFile.id)
    )
    return [(name, content) for name, content in rows]
