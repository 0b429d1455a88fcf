"""What the coordinator does to pairs before anybody is told: pair, pin, ban, swap, confirm.

Every verb is one action, one undo step. Ids are application ids or pair ids as each says.
"""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.domain.pairing import Forbidden, PairState
from mentordesk.domain.refusals import Refused
from mentordesk.services import confirming, drafting
from mentordesk.services.applicants import name_of
from mentordesk.services.asking import Asked, ask, ask_all
from mentordesk.services.board_reading import Seen
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.pairs import Ban, Pair

MOST_PLACES = 20


def why_not(desk: Desk, mentee_id: int, mentor_id: int) -> tuple[Forbidden, ...]:
    """What forbids two applications, in plain words; empty where nothing does."""
    with desk.reading() as session:
        return ask(session, mentee_id, mentor_id).found


def pair(
    desk: Desk,
    mentee_id: int,
    mentor_id: int,
    *,
    override: str | None = None,
    seen: Seen | None = None,
) -> int:
    """Pair two applications as a pinned draft and return the pair's id.

    A mentee in another draft moves. Raises Refused with the sentences of the rules that forbid it;
    `override` is a written reason that sets aside those that may be, and is kept. With what was
    `seen` of the intake before (here and below) only what changed since is read.
    """
    key = (mentee_id, mentor_id)
    with desk.reading() as session:
        asked = ask(session, *key, seen)
        asked.require_allowed(override)
    with desk.action(f"Pair {asked.names}", "pair") as session:
        _write_override(session, asked, override)
        return _place(session, desk, asked)


def pair_many(desk: Desk, pairs: Iterable[tuple[int, int]], seen: Seen | None = None) -> list[int]:
    """Pair several (mentee, mentor) in one step, all or none; return the pairs' ids in that order.

    As `pair` for each: mentees in other drafts move. Raises Refused with all sentences that forbid
    one of them, or where a mentor has not places enough.
    """
    keys = list(dict.fromkeys(pairs))
    if not keys:
        raise Refused("Nobody was chosen to be paired. Nothing was changed.")
    if len({mentee for mentee, _ in keys}) < len(keys):
        raise Refused("A mentee can be paired with one mentor only. Nothing was changed.")
    with desk.reading() as session:
        asked = ask_all(session, keys, seen)
    barring = [found.sentence for one in asked for found in one.found]
    if barring:
        raise Refused(" ".join(dict.fromkeys(barring)))
    with desk.action(_label_of(asked), "pair") as session:
        stay = {one.key: _stay_or_leave(session, one) for one in asked}
        come = {one.key: one.known for one in asked if stay[one.key] is None}
        made = drafting.draft(session, come, desk.now(), pinned=True)
        ids = dict(zip(come, (one.id for one in made), strict=True))
        return [stay[key] or ids[key] for key in keys]


def _label_of(asked: list[Asked]) -> str:
    """What the history calls several pairs made at once."""
    if len(asked) == 1:
        return f"Pair {asked[0].names}"
    mentors = {one.key[1] for one in asked}
    if len(mentors) > 1:
        return f"Pair {len(asked)} mentees"
    if len(asked) == 2:
        return f"Pair {asked[0].mentee} and {asked[1].names}"
    return f"Pair {asked[0].mentee} and {len(asked) - 1} more with {asked[0].mentor}"


def _stay_or_leave(session: Session, asked: Asked) -> int | None:
    """Pin the pair where it is there already and return its id; else leave another draft."""
    before = drafting.live_pair(session, asked.key[0])
    if before is None:
        return None
    if before.mentor_application_id == asked.key[1]:
        before.pinned = True
        return before.id
    _leave(session, before)
    return None


def _write_override(session: Session, asked: Asked, reason: str | None) -> None:
    if asked.found and reason:
        drafting.override(session, asked.key, asked.found, reason)


def _place(session: Session, desk: Desk, asked: Asked) -> int:
    """Put the pair on the board, moving the mentee out of another draft."""
    there = _stay_or_leave(session, asked)
    if there is not None:
        return there
    return drafting.draft(session, {asked.key: asked.known}, desk.now(), pinned=True)[0].id


def _leave(session: Session, before: Pair) -> None:
    """Take a draft apart so that the mentee can move; a confirmed pair is not moved by a drop."""
    if before.state is not PairState.DRAFT:
        mentee = name_of(session, before.mentee_application_id)
        mentor = name_of(session, before.mentor_application_id)
        raise Refused(
            f"{mentee} is paired with {mentor}, and that is {before.state}. Nothing was changed; "
            "take that pair apart first."
        )
    drafting.take_apart(session, before)


def unpair(desk: Desk, pair_id: int) -> None:
    """Take a draft or confirmed pair apart; both wait again, and no fee is due any longer."""
    with desk.reading() as session:
        names = _names(session, session.get_one(Pair, pair_id))
    with desk.action(f"Take {names} apart", "pair") as session:
        gone = session.get_one(Pair, pair_id)
        keys = (gone.mentee_application_id, gone.mentor_application_id)
        was_confirmed = gone.confirmed
        drafting.take_apart(session, gone)
        if was_confirmed:
            drafting.release(session, keys)


def _names(session: Session, one: Pair) -> str:
    mentee = name_of(session, one.mentee_application_id)
    return f"{mentee} and {name_of(session, one.mentor_application_id)}"


def pin(desk: Desk, pair_id: int) -> None:
    """Keep a pair where it is, whatever is suggested."""
    _set_pin(desk, pair_id, pinned=True)


def unpin(desk: Desk, pair_id: int) -> None:
    """Let suggestions move a pair again."""
    _set_pin(desk, pair_id, pinned=False)


def _set_pin(desk: Desk, pair_id: int, *, pinned: bool) -> None:
    with desk.reading() as session:
        names = _names(session, session.get_one(Pair, pair_id))
    with desk.action(f"{'Pin' if pinned else 'Unpin'} {names}", "pin") as session:
        session.get_one(Pair, pair_id).pinned = pinned


def ban(desk: Desk, mentee_id: int, mentor_id: int, reason: str) -> None:
    """Never pair these two in this intake, for a written reason."""
    if not reason.strip():
        raise Refused("A ban needs a written reason. Nothing was changed.")
    with desk.reading() as session:
        mentee, mentor = name_of(session, mentee_id), name_of(session, mentor_id)
        now = drafting.live_pair(session, mentee_id)
        if now is not None and now.mentor_application_id == mentor_id:
            raise Refused(
                f"{mentee} and {mentor} are paired. Nothing was changed; take the pair apart first."
            )
    with desk.action(f"Never pair {mentee} with {mentor}", "ban") as session:
        row = _ban(session, mentee_id, mentor_id)
        if row is None:
            row = Ban(mentee_application_id=mentee_id, mentor_application_id=mentor_id)
            session.add(row)
        row.reason = reason.strip()


def lift_ban(desk: Desk, mentee_id: int, mentor_id: int) -> None:
    """Let two be paired again; raises Refused where they are not banned."""
    with desk.reading() as session:
        mentee, mentor = name_of(session, mentee_id), name_of(session, mentor_id)
        if _ban(session, mentee_id, mentor_id) is None:
            raise Refused(f"{mentee} and {mentor} are not banned from each other.")
    with desk.action(f"Let {mentee} be paired with {mentor} again", "ban") as session:
        session.delete(_ban(session, mentee_id, mentor_id))


def _ban(session: Session, mentee_id: int, mentor_id: int) -> Ban | None:
    return session.scalar(
        select(Ban).where(
            Ban.mentee_application_id == mentee_id, Ban.mentor_application_id == mentor_id
        )
    )


def swap(desk: Desk, newcomer_id: int, holder_id: int, seen: Seen | None = None) -> int:
    """Give the newcomer the place a mentee holds; return the new pair's id.

    Where the newcomer comes from another draft, the holder goes there if no rule forbids it, else
    waits again. Raises Refused with the rules' sentences where the newcomer may not go there.
    """
    with desk.reading() as session:
        held = drafting.live_pair(session, holder_id)
        if held is None:
            raise Refused(f"{name_of(session, holder_id)} holds no place. Nothing was changed.")
        asked = ask(session, newcomer_id, held.mentor_application_id, seen)
        asked.require_allowed()
        holder = name_of(session, holder_id)
        before = drafting.live_pair(session, newcomer_id)
        back = ask(session, holder_id, before.mentor_application_id, seen) if before else None
    with desk.action(f"Pair {asked.names} instead of {holder}", "pair") as session:
        for mentee_id in (newcomer_id, holder_id):
            old = drafting.live_pair(session, mentee_id)
            if old is not None:
                _leave(session, old)
        wanted = {asked.key: asked.known}
        if back is not None and not back.found:
            wanted[back.key] = back.known
        return drafting.draft(session, wanted, desk.now(), pinned=True)[0].id


def one_more_place(desk: Desk, mentee_id: int, mentor_id: int, seen: Seen | None = None) -> int:
    """Give a mentor one more place and this mentee with it; return the pair's id."""
    with desk.reading() as session:
        asked = ask(session, mentee_id, mentor_id, seen)
        asked.require_allowed()
    label = f"Give {asked.mentor} one more place, for {asked.mentee}"
    with desk.action(label, "pair") as session:
        mentor = session.get_one(Application, mentor_id)
        if mentor.places >= MOST_PLACES:
            raise Refused(f"{asked.mentor} has {mentor.places} places, which is the most.")
        mentor.places += 1
        session.flush()
        session.expire_all()
        return _place(session, desk, asked)


def confirm(desk: Desk, pair_ids: Iterable[int]) -> int:
    """Confirm draft pairs, all of them or none, and return how many.

    Raises Refused and names who still lacks what. The applications are matched, the mentee's fee
    is due, and the score and its reasons are kept with each pair for the letters.
    """
    numbers = sorted(set(pair_ids))
    if not numbers:
        raise Refused("No pair was chosen. Nothing was changed; choose one on the board.")
    with desk.reading() as session:
        known = confirming.prepare(session, numbers)
    done = "1 pair" if len(numbers) == 1 else f"{len(numbers)} pairs"
    with desk.action(f"Confirm {done}", "pair") as session:
        for one in session.scalars(select(Pair).where(Pair.id.in_(numbers))).all():
            if one.id in known:
                drafting.remember(one, known[one.id])
                confirming.confirm_pair(session, one, desk.now())
    return len(known)
