"""How a programme writes invoices and when it reminds: kept as one setting, wording left free."""

from dataclasses import asdict, dataclass, fields
from typing import Any

from sqlalchemy.orm import Session

from mentordesk.domain.refusals import Refused
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.settings import Setting

KEY = "fees"
PAPERS = ("A4", "Letter")
_MOST_DAYS = 365
_LONGEST = 2_000


@dataclass(frozen=True, slots=True)
class FeeSettings:
    """What stands on invoices, and the days of reminding; words are printed as they are.

    `address` has a line a line; `tax_label` and `tax_number` stand together ("ABN 12 345 678 901");
    `tax_wording` and `payment` are free. `remind_after` and `release_after` are days after a fee
    was due; `release_after` None never proposes to release a place.
    """

    address: str = ""
    tax_label: str = "ABN"
    tax_number: str = ""
    tax_wording: str = ""
    payment: str = ""
    invoice_title: str = "Invoice"
    days_to_pay: int = 14
    remind_after: int = 7
    release_after: int | None = None
    paper: str = "A4"


def read_fee_settings(session: Session) -> FeeSettings:
    """The settings in an open session; the usual ones where none were kept."""
    row = session.get(Setting, KEY)
    kept: dict[str, Any] = row.value if row else {}
    known = {field.name for field in fields(FeeSettings)}
    return FeeSettings(**{key: value for key, value in kept.items() if key in known})


def load_fee_settings(desk: Desk) -> FeeSettings:
    """The settings as they are."""
    with desk.reading() as session:
        return read_fee_settings(session)


def change_fee_settings(desk: Desk, settings: FeeSettings) -> None:
    """Keep the settings; raises Refused for days and paper that cannot be."""
    days = (settings.days_to_pay, settings.remind_after, settings.release_after or 1)
    if any(not 0 <= day <= _MOST_DAYS for day in days) or settings.release_after == 0:
        raise Refused(
            f"Days are 0 to {_MOST_DAYS}, and a place is released after 1 day at the earliest. "
            "Nothing was changed; enter others."
        )
    if settings.paper not in PAPERS:
        raise Refused(f"Invoices are printed on {' or '.join(PAPERS)}. Nothing was changed.")
    if not settings.invoice_title.strip():
        raise Refused("An invoice needs a title, such as Invoice. Nothing was changed.")
    texts = (settings.address, settings.tax_wording, settings.payment)
    if any(len(text) > _LONGEST for text in texts):
        raise Refused(
            f"Each text has at most {_LONGEST:,} characters: an invoice is one page. Nothing was "
            "changed; make it shorter."
        )
    with desk.action("Change how fees are invoiced", "fee") as session:
        session.merge(Setting(key=KEY, value=asdict(settings)))
