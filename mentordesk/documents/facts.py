"""What is printed on a certificate: plain values, frozen when it is issued."""

from dataclasses import dataclass
from datetime import date

from mentordesk.documents.making import NEWEST

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)

FIELDS = (
    "name",
    "role",
    "title",
    "scheme",
    "organisation",
    "year",
    "starts",
    "ends",
    "hours",
    "webinars",
    "number",
    "issued",
    "verify_at",
)
"""The fields a wording and a design may name, and no others."""


@dataclass(frozen=True)
class CertificateFacts:
    """Every fact of one certificate; equal facts and an equal design give equal bytes.

    role is the word as printed ("mentee"); signatories are (name, title), one or two; wording is
    text with `{{fields}}` and `**strong**` parts; paper is "A4" or "Letter"; language a BCP 47 tag.
    """

    number: str
    name: str
    role: str
    title: str
    scheme: str
    organisation: str
    starts: date
    ends: date
    issued_on: date
    wording: str
    hours: float | None = None
    webinars: int | None = None
    signatories: tuple[tuple[str, str], ...] = ()
    language: str = "en"
    paper: str = "A4"
    intake: str = ""
    code: str = ""
    """The signed code as digits, empty where the programme has none on its certificates."""
    verify_at: str = ""
    """The web address the code is opened at, up to its #."""
    making: int = NEWEST
    """Which way its page is made (`making`): a reprint is made as the first print was."""

    def values(self) -> dict[str, str]:
        """The text of each field; empty where the fact is not known."""
        return {
            "name": self.name,
            "role": self.role,
            "title": self.title,
            "scheme": self.scheme,
            "organisation": self.organisation,
            "year": str(self.starts.year),
            "starts": f"{_MONTHS[self.starts.month - 1]} {self.starts.year}",
            "ends": f"{_MONTHS[self.ends.month - 1]} {self.ends.year}",
            "hours": "" if self.hours is None else f"{self.hours:g}",
            "webinars": "" if self.webinars is None else str(self.webinars),
            "number": self.number,
            "issued": long_date(self.issued_on),
            "verify_at": self.verify_at.partition("://")[2].rstrip("/"),
        }


def long_date(day: date) -> str:
    """A date as it is written out: 28 July 2022."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
