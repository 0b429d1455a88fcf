"""A logged meeting is put right or taken away by hand; the hours of both sides follow."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentordesk.domain.numbers import how_many
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import HoursKind
from mentordesk.services.answers import coordinator_source
from mentordesk.services.hours import NewContact, edit_contact, put_preparation, require_meeting
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.pairs import Pair
from mentordesk.storage.models.year import Contact, Hours


def load_contact(desk: Desk, contact_id: int) -> NewContact:
    """A meeting as it was logged, with the preparation of both sides; raises Refused."""
    with desk.reading() as session:
        contact = _contact(session, contact_id)
        pair = session.get_one(Pair, contact.pair_id)
        rows = session.execute(
            select(Hours.application_id, Hours.amount).where(
                Hours.contact_id == contact_id, Hours.kind == HoursKind.PREPARATION
            )
        )
        spent = {number: round(amount, 2) for number, amount in rows}
        return NewContact(
            contact.held_on,
            contact.minutes,
            contact.mode,
            spent.get(pair.mentee_application_id, 0.0),
            spent.get(pair.mentor_application_id, 0.0),
        )


def change_contact(desk: Desk, contact_id: int, new: NewContact) -> None:
    """Log a meeting otherwise: day, length, mode and preparation; raises Refused for no meeting."""
    if load_contact(desk, contact_id) == new:
        return
    require_meeting(desk, new)
    with desk.action(f"Change a meeting to {how_many(new.minutes, 'minute')}", "hours") as session:
        contact, source = _contact(session, contact_id), coordinator_source(session, desk.now())
        contact.source_id = source.id
        edit_contact(session, contact, new.held_on, new.minutes, new.mode)
        prepared = (new.mentee_preparation, new.mentor_preparation)
        put_preparation(session, contact, prepared, source)


def remove_contact(desk: Desk, contact_id: int) -> None:
    """Take a meeting away with its hours; the pair's first contact is the first that stays.

    A first contact of an earlier day, which the two only told of, stays as it is.
    """
    with desk.action("Take a meeting away", "hours") as session:
        contact = _contact(session, contact_id)
        pair, held_on = session.get_one(Pair, contact.pair_id), contact.held_on
        for hours in session.scalars(select(Hours).where(Hours.contact_id == contact_id)):
            session.delete(hours)
        session.flush()
        session.delete(contact)
        session.flush()
        if pair.first_contact_on == held_on:
            pair.first_contact_on = session.scalar(
                select(func.min(Contact.held_on)).where(Contact.pair_id == pair.id)
            )


def _contact(session: Session, contact_id: int) -> Contact:
    contact = session.get(Contact, contact_id)
    if contact is None:
        raise Refused("That meeting is not there any longer. Nothing was changed.")
    return contact
