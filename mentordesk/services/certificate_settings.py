"""How a programme prints certificates: design, paper, signatories, titles and wording per role."""

from dataclasses import asdict, dataclass, fields
from datetime import date
from typing import Any

from sqlalchemy.orm import Session

from mentordesk.documents.wording import check_wording, default_title, default_wording
from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.services.own_designs import load_any_design
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.settings import Setting

_SETTING = "certificates"


@dataclass(frozen=True, slots=True)
class CertificateSettings:
    """How certificates are printed; an empty title or wording is the usual one of the role.

    An empty `mentor_design` is the `design` of the mentees.
    `issued_on` None is today; `signatories` are (name, title), at most two; `paper` is "A4" or
    "Letter"; `language` a BCP 47 tag; `with_hours` prints hours and webinars where there are any.
    """

    design: str = "Heritage"
    paper: str = "A4"
    issued_on: date | None = None
    signatories: tuple[tuple[str, str], ...] = ()
    with_hours: bool = True
    mentee_title: str = ""
    mentee_wording: str = ""
    mentor_title: str = ""
    mentor_wording: str = ""
    language: str = "en"
    mentor_design: str = ""

    def design_for(self, role: Role) -> str:
        """The name of the design a role's certificates are printed on."""
        return (role is Role.MENTOR and self.mentor_design.strip()) or self.design

    def title(self, role: Role) -> str:
        """The title of a role's certificates."""
        own = self.mentee_title if role is Role.MENTEE else self.mentor_title
        return own.strip() or default_title(role)

    def wording(self, role: Role, *, hours: bool) -> str:
        """The wording of a role's certificates, of the usual ones that with or without hours."""
        own = self.mentee_wording if role is Role.MENTEE else self.mentor_wording
        return own.strip() or default_wording(role, hours=hours)


def read_settings(session: Session) -> CertificateSettings:
    """How the programme prints certificates, in an open session."""
    row = session.get(Setting, _SETTING)
    kept: dict[str, Any] = row.value if row else {}
    known = {key: kept[key] for key in kept if key in {f.name for f in fields(CertificateSettings)}}
    if "signatories" in known:
        known["signatories"] = tuple((name, title) for name, title in known["signatories"])
    return CertificateSettings(**known)


def load_settings(desk: Desk) -> CertificateSettings:
    """How the programme prints certificates; the day of issue is never kept."""
    with desk.reading() as session:
        return read_settings(session)


def change_settings(desk: Desk, settings: CertificateSettings) -> None:
    """Keep how the programme prints certificates; raises Refused for what cannot be printed."""
    for role in Role:
        load_any_design(desk, settings.design_for(role))
    for words in (settings.mentee_wording, settings.mentor_wording):
        check_wording(words)
    if len(settings.signatories) > 2:
        raise Refused("A certificate has room for two signatories. Nothing was changed.")
    kept = asdict(settings)
    del kept["issued_on"]
    with desk.action("Change how certificates are printed", "certificate") as session:
        session.merge(Setting(key=_SETTING, value=kept))
