"""The code of a certificate: signed as it is issued, or a sample of it while it is not."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sqlalchemy.orm import Session

from mentordesk.documents.facts import CertificateFacts
from mentordesk.documents.signing.codes import sample, sign
from mentordesk.documents.signing.keys import Key
from mentordesk.documents.signing.qr import require_room
from mentordesk.documents.signing.statement import statement_of
from mentordesk.domain.refusals import Refused
from mentordesk.services.signing.keys import current_key, opened_key, read_keys
from mentordesk.services.signing.settings import read_verification


@dataclass(frozen=True)
class Seal:
    """What codes are made with: an open key, and the address they are opened at."""

    key: Key
    address: str

    def sealed(self, facts: CertificateFacts) -> CertificateFacts:
        """The facts with their code, signed: frozen with it, they print the same for ever."""
        code = sign(statement_of(facts), self.key.short, self.key.private)
        return replace(facts, code=code, verify_at=self.address)


def key_to_unlock(session: Session) -> str | None:
    """The name of the key that issuing signs with; None where certificates carry no code."""
    if not read_verification(session).on:
        return None
    key = current_key(read_keys(session))
    if key is None:
        raise Refused(
            "Certificates are to carry a code, and there is no key to sign it with. Nothing was "
            "issued; make one (Verification settings), or switch the code off."
        )
    return key.name


def read_seal(session: Session) -> Seal | None:
    """What certificates are sealed with now; None where they carry no code.

    Raises PassphraseNeeded where the key was not opened, Refused where there is none.
    """
    name = key_to_unlock(session)
    if name is None:
        return None
    return Seal(opened_key(name), read_verification(session).address)


def with_samples(session: Session, facts: Sequence[CertificateFacts]) -> list[CertificateFacts]:
    """The facts with codes of the right size that prove nothing, where they will carry one.

    Raises Refused for texts that are too long for a code.
    """
    settings = read_verification(session)
    if not settings.on:
        return list(facts)
    made = [
        replace(one, code=sample(statement_of(one)), verify_at=settings.address) for one in facts
    ]
    for one in made:
        require_room(one.verify_at, one.code, one.name)
    return made
