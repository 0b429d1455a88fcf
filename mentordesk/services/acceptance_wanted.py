"""Whether an intake's pairs must accept before they are told, and who has not yet."""

from collections import defaultdict
from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import AcceptanceAnswer
from mentordesk.storage.models.accounts import Acceptance
from mentordesk.storage.models.pairs import Pair
from mentordesk.storage.models.people import Person
from mentordesk.storage.models.settings import Setting

KEY = "acceptance"
"""The setting: {"scheme": bool, "intakes": {id: bool}}; an intake's own word comes first."""


def wants_acceptance(session: Session, intake_id: int) -> bool:
    """Whether both sides of an intake's pairs must accept before they are told."""
    row = session.get(Setting, KEY)
    if row is None:
        return False
    own = row.value.get("intakes", {})
    return bool(own.get(str(intake_id), row.value.get("scheme", False)))


def want_acceptance(session: Session, intake_id: int, on: bool) -> None:
    """Ask for acceptance in an intake, or not, within an open action."""
    row = session.get(Setting, KEY)
    kept = dict(row.value) if row is not None else {}
    intakes = dict(kept.get("intakes", {})) | {str(intake_id): on}
    session.merge(Setting(key=KEY, value={"scheme": kept.get("scheme", False), "intakes": intakes}))


def require_accepted(session: Session, pair_ids: Collection[int]) -> None:
    """Raise Refused where a pair of an intake that wants it was not accepted by both sides."""
    pairs = session.scalars(select(Pair).where(Pair.id.in_(pair_ids))).all()
    asked = [pair for pair in pairs if wants_acceptance(session, pair.intake_id)]
    said: dict[int, set[Role]] = defaultdict(set)
    for pair_id, role in session.execute(
        select(Acceptance.pair_id, Acceptance.role).where(
            Acceptance.pair_id.in_([pair.id for pair in asked]),
            Acceptance.answer == AcceptanceAnswer.ACCEPTED,
        )
    ):
        said[pair_id].add(role)
    waiting = [
        session.get_one(Person, person_id).full_name
        for pair in asked
        for role, person_id in (
            (Role.MENTEE, pair.mentee_person_id),
            (Role.MENTOR, pair.mentor_person_id),
        )
        if role not in said[pair.id]
    ]
    if waiting:
        more = f" and {len(waiting) - 5} more" if len(waiting) > 5 else ""
        raise Refused(
            f"These have not accepted yet: {', '.join(waiting[:5])}{more}. Nothing was changed; "
            "note their answers in the Pairs tab, or switch acceptance off for this intake."
        )
