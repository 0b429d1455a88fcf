"""Numbers of certificates: a series a year, counted up in the transaction that issues.

Numbers handed out are kept apart from history, so undoing an issue never gives one back.
"""

import re
import unicodedata
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mentordesk.domain.refusals import Refused
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.certificates import RegisterNumber
from mentordesk.storage.models.settings import Setting

SETTING = "certificate_initials"
_SMALL_WORDS = frozenset({"a", "and", "de", "for", "in", "of", "the", "und", "y"})
_INITIALS = re.compile(r"[A-Z0-9]{1,12}")
_WHERE_UNKNOWN = "CERT"


def initials_of(organisation: str) -> str:
    """The initials of an organisation's words in capitals: "HLIA"; one word gives four letters."""
    plain = unicodedata.normalize("NFKD", organisation).encode("ascii", "ignore").decode()
    words = [w for w in re.findall(r"[A-Za-z0-9]+", plain) if w.casefold() not in _SMALL_WORDS]
    if not words:
        return _WHERE_UNKNOWN
    letters = words[0][:4] if len(words) == 1 else "".join(word[0] for word in words)
    return letters[:12].upper()


def read_initials(session: Session) -> str:
    """The letters that numbers begin with: those that were set, else the organisation's."""
    kept = {
        row.key: row.value
        for row in session.scalars(
            select(Setting).where(Setting.key.in_((SETTING, "organisation", "name")))
        )
    }
    return str(kept.get(SETTING) or initials_of(kept.get("organisation") or kept.get("name", "")))


def load_initials(desk: Desk) -> str:
    """The letters that the next certificate's number begins with."""
    with desk.reading() as session:
        return read_initials(session)


def change_initials(desk: Desk, initials: str) -> None:
    """Set the letters that numbers begin with; numbers handed out stay as they are.

    Raises Refused for anything but 1 to 12 capital letters and digits.
    """
    wanted = initials.strip().upper()
    if not _INITIALS.fullmatch(wanted):
        raise Refused(
            "Certificate numbers begin with 1 to 12 letters or digits, such as HLIA. "
            "Nothing was changed."
        )
    with desk.action("Change what certificate numbers begin with", "programme") as session:
        session.merge(Setting(key=SETTING, value=wanted))


def allocate(session: Session, day: date, count: int) -> list[str]:
    """Hand out the next `count` numbers of the year's series; call it within an action."""
    return next_in(session, f"{read_initials(session)}-{day.year}", count)


def next_in(session: Session, series: str, count: int = 1) -> list[str]:
    """Hand out the next `count` numbers of a series; call it within an action."""
    last = session.scalar(
        select(func.max(RegisterNumber.counter)).where(RegisterNumber.series == series)
    )
    first = (last or 0) + 1
    rows = [
        RegisterNumber(series=series, counter=counter, number=f"{series}-{counter:04d}")
        for counter in range(first, first + count)
    ]
    session.add_all(rows)
    session.flush()  # certificates refer to the numbers, so these come first
    return [row.number for row in rows]
