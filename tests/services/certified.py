"""A small intake that has come to its end, for the tests of certificates."""

from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import select

from mentordesk.domain.pairing import PairState
from mentordesk.services.certificate_settings import CertificateSettings
from mentordesk.services.certificates import CertificateRow, load_certificates
from mentordesk.services.issuing import issue
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.certificates import RegisterNumber
from mentordesk.storage.models.people import Person
from tests.services.small_intake import SmallIntake

SETTINGS = CertificateSettings(signatories=(("Margaret Ellison", "President"),))


def completed(small: SmallIntake) -> SmallIntake:
    """Two pairs that are completed; Chi Lam is left without a partner."""
    small.pair("Ana Souza", "Ruth Adams", PairState.COMPLETED)
    small.pair("Björn Ek", "Sam O'Neil", PairState.COMPLETED)
    return small


def rows_of(small: SmallIntake) -> dict[str, CertificateRow]:
    """The rows of the intake by the printed name."""
    return {row.name: row for row in load_certificates(small.desk, small.intake_id)}


def issue_to(
    small: SmallIntake, names: Iterable[str], reason: str = "", design: str = "Heritage"
) -> tuple[int, ...]:
    """Issue certificates to people by name, where they are not ready with a reason."""
    chosen = [small.people[name] for name in names]
    overrides = dict.fromkeys(chosen, reason)
    settings = replace(SETTINGS, design=design)
    return issue(small.desk, small.intake_id, chosen, settings, overrides)


def rename(small: SmallIntake, name: str, certificate_name: str) -> None:
    """Let somebody wish another name on the certificate."""
    with small.desk.action("Edit a name", "edit") as session:
        person_id = session.get_one(Application, small.people[name]).person_id
        session.get_one(Person, person_id).certificate_name = certificate_name


def numbers_handed_out(small: SmallIntake) -> list[str]:
    """Every number that was ever handed out, in order."""
    with small.desk.reading() as session:
        return list(session.scalars(select(RegisterNumber.number).order_by(RegisterNumber.id)))
