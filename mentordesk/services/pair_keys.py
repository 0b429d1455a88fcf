"""How a paper names the pair it was made for, so that it is known again when it comes back."""

import hashlib

from sqlalchemy.orm import Session

from mentordesk.storage.models.pairs import Pair


def pair_key(pair: Pair) -> str:
    """How a log sheet names its pair: the number, and a mark no other programme's pair has."""
    about = f"{pair.intake_id}/{pair.mentee_application_id}/{pair.mentor_application_id}"
    mark = hashlib.sha256(f"{about}/{pair.drafted_at.isoformat()}".encode()).hexdigest()[:16]
    return f"pair {pair.id} {mark}"


def pair_of_key(session: Session, intake_id: int, key: str) -> int | None:
    """The pair a log sheet was made for; None where it is none of this intake."""
    parts = key.split()
    if len(parts) != 3 or not (parts[1].isascii() and parts[1].isdigit()) or len(parts[1]) > 18:
        return None
    pair = session.get(Pair, int(parts[1]))
    fits = pair is not None and pair.intake_id == intake_id and pair_key(pair) == key
    return pair.id if pair is not None and fits else None
