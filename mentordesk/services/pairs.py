"""The pairs of an intake through the year: the list, and the moves from confirmed to completed."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import func, select
from sqlalchemy.orm import Session, aliased

from mentordesk.domain.intakes import Stage
from mentordesk.domain.pairing import LIVE, EndReason, PairState, require_move
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import FeeState
from mentordesk.domain.zones import zone_named
from mentordesk.services import drafting
from mentordesk.services.acceptance_wanted import require_accepted
from mentordesk.services.check_ins import schedule
from mentordesk.services.local_days import day_of
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.pairs import Fee, Pair
from mentordesk.storage.models.people import Person
from mentordesk.storage.models.settings import Setting
from mentordesk.storage.models.year import CheckIn, Contact

_Step = Callable[[Pair], None]
FIRST_CONTACT_WITHIN = timedelta(days=14)
"""How long a mentee has for the first contact after the start or the news, whichever is later."""
UNDER_WAY = frozenset({PairState.NOTIFIED, PairState.ACTIVE})
"""The states of a pair whose two know of each other and meet."""
QUIET, USUAL_QUIET_WEEKS = "quiet_weeks", 6
"""The setting after how many weeks without a contact a pair is silent, and where it is unset."""


@dataclass(frozen=True, slots=True)
class PairRow:
    """One pair; days in the programme's zone, `score` 0 to 100, `hours` of its contacts."""

    pair_id: int
    mentee_application_id: int
    mentor_application_id: int
    mentee: str
    mentor: str
    state: PairState
    score: int | None
    pinned: bool
    drafted_on: date
    confirmed_on: date | None
    notified_on: date | None
    first_contact_on: date | None
    first_contact_due: date
    last_contact_on: date | None
    contacts: int
    hours: float
    check_in_due: date | None
    fee: FeeState | None
    ended_on: date | None
    end_reason: EndReason | None
    end_note: str
    cadence: str = ""
    stayed_in_touch: bool | None = None
    quiet_days: int | None = None
    """Days since the last contact, or since there should have been one; None where none is due."""
    silent: bool = False
    """Whether the pair is quiet for longer than the programme lets pass (quiet_weeks)."""

    @property
    def no_contact_yet(self) -> bool:
        """Whether the two know of each other and have not met."""
        return self.state in UNDER_WAY and not self.contacts and self.first_contact_on is None


@dataclass(frozen=True, slots=True)
class _Met:
    """What is known of a pair's contacts."""

    first: date
    last: date
    contacts: int
    minutes: int


def load_pairs(desk: Desk, intake_id: int) -> tuple[PairRow, ...]:
    """All pairs of an intake, those that have not ended first, by mentee; five queries."""
    mentee, mentor = aliased(Person), aliased(Person)
    with desk.reading() as session:
        asked = select(Setting.key, Setting.value).where(Setting.key.in_(("time_zone", QUIET)))
        kept: dict[str, Any] = dict(session.execute(asked).all())
        zone = zone_named(kept.get("time_zone", "UTC"))
        today = desk.now().astimezone(zone).date()
        most = timedelta(weeks=kept.get(QUIET, USUAL_QUIET_WEEKS))
        starts = session.get_one(Intake, intake_id).starts
        met = _meetings(session, intake_id)
        check_ins = _open_check_ins(session, intake_id)
        found = session.execute(
            select(Pair, mentee.full_name, mentor.full_name, Fee.state)
            .join(mentee, mentee.id == Pair.mentee_person_id)
            .join(mentor, mentor.id == Pair.mentor_person_id)
            .outerjoin(Fee, Fee.pair_id == Pair.id)
            .where(Pair.intake_id == intake_id)
        ).all()
        rows = [
            _heard(
                _row(
                    pair,
                    (one, other),
                    zone,
                    (starts, met.get(pair.id), check_ins.get(pair.id), fee),
                ),
                today,
                most,
            )
            for pair, one, other, fee in found
        ]
    ended = {PairState.ENDED_EARLY}
    return tuple(sorted(rows, key=lambda r: (r.state in ended, r.mentee.casefold(), r.pair_id)))


def quiet_weeks(session: Session) -> int:
    """After how many weeks without a contact a pair is called silent."""
    kept = session.get(Setting, QUIET)
    return int(kept.value) if kept is not None else USUAL_QUIET_WEEKS


def quiet_days(last_contact_on: date | None, first_contact_due: date, today: date) -> int:
    """Days since a pair was last heard of, or since it could have been for the first time."""
    since = last_contact_on or first_contact_due - FIRST_CONTACT_WITHIN
    return max(0, (today - since).days)


def _heard(row: PairRow, today: date, most: timedelta) -> PairRow:
    """The row with how long nothing was heard of a pair that is under way."""
    if row.state not in UNDER_WAY or row.notified_on is None:
        return row
    quiet = quiet_days(row.last_contact_on, row.first_contact_due, today)
    return replace(row, quiet_days=quiet, silent=quiet > most.days)


def _row(
    pair: Pair,
    names: tuple[str, str],
    zone: ZoneInfo,
    known: tuple[date, _Met | None, date | None, FeeState | None],
) -> PairRow:
    starts, met, check_in_due, fee = known
    notified_on = day_of(pair.notified_at, zone)
    drafted_on = pair.drafted_at.astimezone(zone).date()
    return PairRow(
        pair_id=pair.id,
        mentee_application_id=pair.mentee_application_id,
        mentor_application_id=pair.mentor_application_id,
        mentee=names[0],
        mentor=names[1],
        state=pair.state,
        score=None if pair.score is None else round(pair.score / 1000),
        pinned=pair.pinned,
        drafted_on=drafted_on,
        confirmed_on=day_of(pair.confirmed_at, zone),
        notified_on=notified_on,
        first_contact_on=pair.first_contact_on or (met.first if met else None),
        first_contact_due=max(starts, notified_on or starts) + FIRST_CONTACT_WITHIN,
        last_contact_on=met.last if met else pair.first_contact_on,
        contacts=met.contacts if met else 0,
        hours=round(met.minutes / 60, 2) if met else 0.0,
        check_in_due=check_in_due,
        fee=fee,
        ended_on=pair.ended_on,
        end_reason=pair.end_reason,
        end_note=pair.end_note or "",
        cadence=pair.cadence or "",
        stayed_in_touch=pair.stayed_in_touch,
    )


def _meetings(session: Session, intake_id: int) -> dict[int, _Met]:
    rows = session.execute(
        select(
            Contact.pair_id,
            func.min(Contact.held_on),
            func.max(Contact.held_on),
            func.count(),
            func.sum(Contact.minutes),
        )
        .join(Pair, Pair.id == Contact.pair_id)
        .where(Pair.intake_id == intake_id)
        .group_by(Contact.pair_id)
    )
    return {row[0]: _Met(row[1], row[2], row[3], row[4]) for row in rows}


def _open_check_ins(session: Session, intake_id: int) -> dict[int, date]:
    rows = session.execute(
        select(CheckIn.pair_id, func.min(CheckIn.due_on))
        .join(Pair, Pair.id == CheckIn.pair_id)
        .where(Pair.intake_id == intake_id, CheckIn.done_on.is_(None), Pair.live)
        .group_by(CheckIn.pair_id)
    )
    return dict(rows.all())


def notify(desk: Desk, pair_ids: Iterable[int]) -> int:
    """Mark confirmed pairs as told, and return how many.

    Raises Refused where one is a draft, or has yet to accept in an intake that asks for it.
    """
    numbers = sorted(set(pair_ids))
    with desk.reading() as session:
        require_accepted(session, numbers)

    def told(pair: Pair) -> None:
        pair.notified_at = desk.now()

    return _move_all(desk, numbers, PairState.NOTIFIED, ("Mark {} as told", told))


def start(desk: Desk, pair_ids: Iterable[int]) -> int:
    """Mark pairs that were told as active, and return how many."""
    return _move_all(desk, pair_ids, PairState.ACTIVE, ("Mark {} as active", _nothing))


def complete(desk: Desk, pair_ids: Iterable[int]) -> int:
    """Mark pairs as completed today, which frees the mentors' places; return how many."""
    today = desk.today()

    def ended(pair: Pair) -> None:
        pair.ended_on = today

    return _move_all(desk, pair_ids, PairState.COMPLETED, ("Mark {} as completed", ended))


def hold(desk: Desk, pair_id: int) -> None:
    """Put a pair on hold; its place stays taken."""
    _move_all(desk, [pair_id], PairState.ON_HOLD, ("Put {} on hold", _nothing))


def resume(desk: Desk, pair_id: int) -> None:
    """Let a pair on hold, or one completed too soon, go on; the schema keeps the places."""

    def on_again(pair: Pair) -> None:
        pair.ended_on = None

    _move_all(desk, [pair_id], PairState.ACTIVE, ("Let {} go on", on_again))


def end_early(desk: Desk, pair_id: int, reason: EndReason, note: str = "") -> None:
    """End a confirmed or later pair early; a fee that is due or paid raises a refund question.

    Both may be matched again: the place is free, and the mentee waits on the board unless the
    goals are met or the intake is wrapping up. The pair stays in the list with its reason. The
    note is about circumstances, never about what the two talked about.
    """
    today = desk.today()

    def ended(pair: Pair) -> None:
        pair.end_reason, pair.end_note, pair.ended_on = reason, note.strip() or None, today

    _move_all(desk, [pair_id], PairState.ENDED_EARLY, ("End {} early", ended))


def end_now(session: Session, pair: Pair, reason: EndReason, note: str, on: date) -> None:
    """End a pair early within an action: its reason, its fee, and both wait again."""
    require_move(pair.state, PairState.ENDED_EARLY)
    _take_up(session, pair, PairState.ENDED_EARLY)
    pair.end_reason, pair.end_note, pair.ended_on = reason, note.strip() or None, on
    _let_go(session, pair)


def _nothing(_pair: Pair) -> None:
    """Nothing more than the state changes."""


def _move_all(
    desk: Desk, pair_ids: Iterable[int], wanted: PairState, step: tuple[str, _Step]
) -> int:
    """Move pairs in one action; all of them, or none where one may not go there."""
    numbers = sorted(set(pair_ids))
    if not numbers:
        raise Refused("No pair was chosen. Nothing was changed; choose one in the list.")
    words, also = step
    with desk.reading() as session:
        for pair in session.scalars(select(Pair).where(Pair.id.in_(numbers))):
            require_move(pair.state, wanted)
        label = words.format(_called(session, numbers))
    moved = 0
    with desk.action(label, "pair") as session:
        for pair in session.scalars(select(Pair).where(Pair.id.in_(numbers))):
            if pair.state is wanted:
                continue
            _take_up(session, pair, wanted)
            also(pair)
            moved += 1
            if wanted is PairState.ENDED_EARLY:
                _let_go(session, pair)
            elif wanted is PairState.NOTIFIED:
                schedule(session, [pair])
    return moved


def _take_up(session: Session, pair: Pair, wanted: PairState) -> None:
    """Set the state; a pair that becomes live again takes the mentor's first free slot."""
    if wanted in LIVE and not pair.live:
        taken = set(
            session.scalars(
                select(Pair.slot).where(
                    Pair.mentor_application_id == pair.mentor_application_id, Pair.live
                )
            )
        )
        places = session.get_one(Application, pair.mentor_application_id).places
        free = [slot for slot in range(1, places + 1) if slot not in taken]
        if not free:
            raise Refused("The mentor's places are taken by others now. Nothing was changed.")
        pair.slot = free[0]
    pair.state, pair.live = wanted, wanted in LIVE


def _let_go(session: Session, pair: Pair) -> None:
    """Ask about the fee, and let both be matched again while the intake still pairs people.

    A mentee whose goals are met looks for nobody else; the mentor's place is free in any case.
    """
    fee = session.scalar(select(Fee).where(Fee.pair_id == pair.id))
    if fee is not None:
        drafting.ask_about_refund(fee)
    if session.get_one(Intake, pair.intake_id).stage.step >= Stage.WRAPPING_UP.step:
        return
    waiting = [pair.mentor_application_id]
    if pair.end_reason is not EndReason.GOALS_MET:
        waiting.append(pair.mentee_application_id)
    session.flush()
    drafting.release(session, waiting)


def _called(session: Session, numbers: list[int]) -> str:
    """One pair by its two names, several by their number, for labels."""
    if len(numbers) > 1:
        return f"{len(numbers)} pairs"
    mentee, mentor = aliased(Person), aliased(Person)
    one, other = session.execute(
        select(mentee.full_name, mentor.full_name)
        .select_from(Pair)
        .join(mentee, mentee.id == Pair.mentee_person_id)
        .join(mentor, mentor.id == Pair.mentor_person_id)
        .where(Pair.id == numbers[0])
    ).one()
    return f"{one} and {other}"
