"""The code of a certificate: signed as it is issued, or a sample of it while it is not."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from sqlalchemy.orm import Session

from mentordesk.documents.facts import CertificateFacts
from mentordesk.documents.signing.codes import sample, sign
from mentordesk.documents.signing.keys import Key
from mentordesk.documents.signing.qr import has_room
from mentordesk.documents.signing.statement import Statement, statement_of
from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.services.programmes import read_scheme_of
from mentordesk.services.signing.keys import current_key, opened_key, read_keys
from mentordesk.services.signing.settings import read_verification
from mentordesk.storage.models.intakes import Intake

Printed = tuple[str, Role, float]
"""The name, the role and the hours of a certificate."""
_NUMBER = "ABCDEFGHIJKL-2000-9999"
"""As long as any certificate's number."""


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


def too_long_for_codes(
    session: Session, intake: Intake, printed: Mapping[int, Printed]
) -> set[int]:
    """The applications of an intake whose certificate has no room for its code; none without codes.

    `printed` has the name, the role and the hours of each.
    """
    settings = read_verification(session)
    if not settings.on:
        return set()
    scheme = read_scheme_of(session).name
    return {
        application_id
        for application_id, (name, role, hours) in printed.items()
        if not has_room(
            settings.address,
            sample(
                Statement(
                    _NUMBER, name, str(role), scheme, intake.name, *_days(intake), hours or None
                )
            ),
        )
    }


def _days(intake: Intake) -> tuple[date, date, date]:
    """Beginning, end, and a day of issue as far from them as any is likely to be."""
    return intake.starts, intake.ends, intake.ends + timedelta(days=1_000)


def with_samples(session: Session, facts: Sequence[CertificateFacts]) -> list[CertificateFacts]:
    """The facts with codes of the right size that prove nothing, where they will carry one.

    Texts that are too long for a code are told by `check_names`, with who it is.
    """
    settings = read_verification(session)
    if not settings.on:
        return list(facts)
    return [
        replace(one, code=sample(statement_of(one)), verify_at=settings.address) for one in facts
    ]
