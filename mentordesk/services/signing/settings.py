"""Whether a programme's certificates carry a signed code, and the web address it opens."""

import re
from dataclasses import asdict, dataclass, fields
from typing import Any

from sqlalchemy.orm import Session

from mentordesk.domain.refusals import Refused
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.settings import Setting

_SETTING = "verification"
LONGEST_ADDRESS = 80
_ADDRESS = re.compile(r"https://[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?(/[A-Za-z0-9._~/-]*)?")


@dataclass(frozen=True, slots=True)
class VerificationSettings:
    """`on`: new certificates carry a code; `address`: where the verification page is published.

    `web_site` and `contact` say who issues, on the page and in badges; both may be empty.
    """

    on: bool = False
    address: str = ""
    web_site: str = ""
    contact: str = ""


def read_verification(session: Session) -> VerificationSettings:
    """The settings in an open session; off where nothing was set."""
    row = session.get(Setting, _SETTING)
    kept: dict[str, Any] = row.value if row else {}
    known = {field.name for field in fields(VerificationSettings)}
    return VerificationSettings(**{key: value for key, value in kept.items() if key in known})


def load_verification(desk: Desk) -> VerificationSettings:
    """How a programme's certificates are verified."""
    with desk.reading() as session:
        return read_verification(session)


def change_verification(desk: Desk, settings: VerificationSettings) -> None:
    """Keep how certificates are verified; raises Refused for what cannot work.

    Certificates that were issued keep the code and the address they were printed with.
    """
    tidy = VerificationSettings(
        settings.on,
        settings.address.strip().rstrip("#"),
        settings.web_site.strip(),
        settings.contact.strip(),
    )
    if tidy.on and not tidy.address:
        raise Refused(
            "A code on certificates needs the web address of the verification page, such as "
            "https://verify.example.org/. Nothing was changed; enter it."
        )
    if tidy.address:
        require_address(tidy.address)
    if tidy.web_site and not tidy.web_site.startswith("https://"):
        raise Refused("The association's web site must begin with https://. Nothing was changed.")
    if tidy.contact and not re.fullmatch(r"[^@\s<>]{1,64}@[^@\s<>]{1,190}", tidy.contact):
        raise Refused("The contact must be an e-mail address. Nothing was changed.")
    with desk.action("Change how certificates are verified", "certificate") as session:
        session.merge(Setting(key=_SETTING, value=asdict(tidy)))


def require_address(address: str) -> None:
    """Raise Refused unless a text is an address that a QR code can hold and a page stand at."""
    if len(address) > LONGEST_ADDRESS:
        raise Refused(
            f"The address of the verification page has {len(address)} characters; a QR code has "
            f"room for {LONGEST_ADDRESS}. Nothing was changed; use a shorter one."
        )
    if not _ADDRESS.fullmatch(address):
        raise Refused(
            f"“{address}” is no address for the verification page: it begins with https:// and a "
            "host in small letters, and has no ?, # or space. Nothing was changed."
        )
