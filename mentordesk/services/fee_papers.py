"""Invoices, receipts and credit notes: numbered in series of their own, every fact frozen.

An invoice stands until a credit note cancels it. Printing one again gives the very same bytes.
"""

from collections.abc import Collection, Iterable
from dataclasses import asdict, dataclass, replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.documents.fee_papers import FeePaperFacts, fee_papers
from mentordesk.documents.making import FIRST
from mentordesk.documents.report import PAPERS
from mentordesk.domain.people import folded
from mentordesk.domain.refusals import Refused
from mentordesk.domain.vocabulary import Scheme
from mentordesk.domain.year import FeeState, PaperKind
from mentordesk.services.certificate_numbers import next_in, read_initials
from mentordesk.services.fee_settings import FeeSettings, read_fee_settings
from mentordesk.services.fees import in_money, split_reference
from mentordesk.services.paper import paper_of
from mentordesk.services.programmes import read_scheme_of
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.accounts import FeePaper
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.pairs import Fee, Pair
from mentordesk.storage.models.people import Person

LETTERS = {PaperKind.INVOICE: "INV", PaperKind.RECEIPT: "REC", PaperKind.CREDIT_NOTE: "CRN"}
"""What the number of each kind says: "HLIA-INV-2021-0001"."""

_THEMSELVES = frozenset({"", "i pay myself", "i will pay", "myself", "self", "me", "own"})
_EMPLOYERS = frozenset({"my employer", "employer", "my employer pays", "my organisation"})


@dataclass(frozen=True, slots=True)
class PaperRow:
    """One numbered paper of a fee; `amount_cents` in minor units of `currency`."""

    paper_id: int
    fee_id: int
    kind: PaperKind
    number: str
    issued_on: date
    due_on: date | None
    amount_cents: int
    currency: str


def load_papers(desk: Desk, intake_id: int) -> tuple[PaperRow, ...]:
    """All papers of an intake's fees in the order they were made; one query."""
    with desk.reading() as session:
        rows = session.scalars(
            select(FeePaper)
            .join(Fee, Fee.id == FeePaper.fee_id)
            .join(Pair, Pair.id == Fee.pair_id)
            .where(Pair.intake_id == intake_id)
            .order_by(FeePaper.id)
        )
        return tuple(_row(paper) for paper in rows)


def _row(paper: FeePaper) -> PaperRow:
    return PaperRow(
        paper.id,
        paper.fee_id,
        paper.kind,
        paper.number,
        paper.issued_on,
        paper.due_on,
        paper.amount_cents,
        paper.currency,
    )


def standing_invoice(papers: Iterable[PaperRow]) -> PaperRow | None:
    """The invoice of a fee's papers that no credit note cancelled; None where there is none."""
    rows = list(papers)
    invoices = [row for row in rows if row.kind is PaperKind.INVOICE]
    cancelled = sum(row.kind is PaperKind.CREDIT_NOTE for row in rows)
    return invoices[cancelled] if len(invoices) > cancelled else None


def invoice(desk: Desk, pair_ids: Collection[int]) -> tuple[int, ...]:
    """Make an invoice for the fee of each pair, in one action; the papers' ids.

    Raises Refused where a fee is neither due nor paid, or an invoice stands already: then nothing
    at all is made and no number is used.
    """
    return _make(desk, pair_ids, PaperKind.INVOICE)


def receipt(desk: Desk, pair_ids: Collection[int]) -> tuple[int, ...]:
    """Make a receipt for the paid fee of each pair; raises Refused for one that is not paid."""
    return _make(desk, pair_ids, PaperKind.RECEIPT)


def credit_note(desk: Desk, pair_ids: Collection[int]) -> tuple[int, ...]:
    """Cancel the standing invoice of each pair's fee by a credit note.

    Raises Refused where no invoice stands, and for a fee that is paid (refund it first).
    """
    return _make(desk, pair_ids, PaperKind.CREDIT_NOTE)


def _make(desk: Desk, pair_ids: Collection[int], kind: PaperKind) -> tuple[int, ...]:
    numbers = sorted(set(pair_ids))
    today = desk.today()
    with desk.reading() as session:
        known = _Known(kind, today, read_fee_settings(session), read_scheme_of(session))
        jobs = [_Job(session, number, known) for number in numbers]
        if not jobs:
            raise Refused("No fee was chosen. Nothing was made; choose one in the list.")
        for job in jobs:
            job.require()
        fee_papers([job.facts("0") for job in jobs])  # what cannot be printed gets no number
    what = f"{'an' if kind is PaperKind.INVOICE else 'a'} {kind}"
    label = f"Make {what} for {jobs[0].mentee}" if len(jobs) == 1 else f"Make {len(jobs)} {kind}s"
    with desk.action(label, "fee") as session:
        series = f"{read_initials(session)}-{LETTERS[kind]}-{today.year}"
        made = []
        for job, number in zip(jobs, next_in(session, series, len(jobs)), strict=True):
            made.append(job.paper(number))
            session.add(made[-1])
        session.flush()
        return tuple(paper.id for paper in made)


@dataclass(frozen=True, slots=True)
class _Known:
    """What all papers made at once share."""

    kind: PaperKind
    today: date
    settings: FeeSettings
    scheme: Scheme


class _Job:
    """One paper to be made: what is known of its fee, whether it may be, and its facts."""

    def __init__(self, session: Session, pair_id: int, known: _Known) -> None:
        fee = session.scalar(select(Fee).where(Fee.pair_id == pair_id))
        if fee is None:
            raise Refused(
                "Somebody chosen owes no fee: only a mentee with a confirmed pair does. "
                "Nothing was made."
            )
        pair = session.get_one(Pair, pair_id)
        self._fee, self._kind, self._today = fee, known.kind, known.today
        self._intake = session.get_one(Intake, pair.intake_id)
        self._settings, self._scheme = known.settings, known.scheme
        self.mentee = session.get_one(Person, pair.mentee_person_id).full_name
        self._employer = session.get_one(Application, pair.mentee_application_id).employer or ""
        papers = session.scalars(
            select(FeePaper).where(FeePaper.fee_id == fee.id).order_by(FeePaper.id)
        ).all()
        self._receipts = {
            (paper.facts or {}).get("paid_on")
            for paper in papers
            if paper.kind is PaperKind.RECEIPT
        }
        self._invoice = standing_invoice(_row(paper) for paper in papers)

    def require(self) -> None:
        """Raise Refused where this paper may not be made now."""
        problem = {
            PaperKind.INVOICE: self._no_invoice,
            PaperKind.RECEIPT: self._no_receipt,
            PaperKind.CREDIT_NOTE: self._no_credit_note,
        }[self._kind]()
        if problem:
            raise Refused(f"{problem} Nothing was made.")

    def _no_invoice(self) -> str:
        if self._invoice is not None:
            return (
                f"{self.mentee} has the invoice {self._invoice.number} already: print it again, "
                "or cancel it by a credit note first."
            )
        if self._fee.state not in {FeeState.DUE, FeeState.PAID}:
            return f"The fee of {self.mentee} is marked as {self._fee.state}."
        return ""

    def _no_receipt(self) -> str:
        if self._fee.state is not FeeState.PAID or self._fee.settled_on is None:
            return f"The fee of {self.mentee} is not paid: mark it as paid first."
        if self._fee.settled_on.isoformat() in self._receipts:
            return f"{self.mentee} has a receipt for this payment already: print it again."
        return ""

    def _no_credit_note(self) -> str:
        if self._invoice is None:
            return f"No invoice stands for {self.mentee}."
        if self._fee.state is FeeState.PAID:
            return f"The fee of {self.mentee} is paid: refund it first."
        return ""

    @property
    def _due_on(self) -> date | None:
        if self._kind is not PaperKind.INVOICE:
            return None
        least = self._today + timedelta(days=self._settings.days_to_pay)
        return max(self._fee.due_on, least) if self._fee.state is FeeState.DUE else least

    @property
    def _payer(self) -> str:
        """Whom the paper is for; "I pay myself" and "My employer" are answers, no names."""
        said = folded(self._fee.payer or "")
        if said in _THEMSELVES:
            return self.mentee
        return (self._employer if said in _EMPLOYERS else "") or self._fee.payer or self.mentee

    def _amount(self) -> tuple[int, str]:
        if self._kind is PaperKind.CREDIT_NOTE and self._invoice is not None:
            return self._invoice.amount_cents, self._invoice.currency
        return self._fee.amount_cents, self._fee.currency

    def paper(self, number: str) -> FeePaper:
        """The row of the paper with this number."""
        cents, currency = self._amount()
        return FeePaper(
            fee_id=self._fee.id,
            kind=self._kind,
            number=number,
            issued_on=self._today,
            due_on=self._due_on,
            amount_cents=cents,
            currency=currency,
            facts=self._kept(number),
        )

    def _kept(self, number: str) -> dict[str, Any]:
        """The facts as they are kept: lists for tuples, days in ISO form."""
        kept = asdict(self.facts(number))
        settled = self._fee.settled_on
        return {
            **kept,
            "issued_on": self._today.isoformat(),
            "paid_on": settled.isoformat() if settled is not None else None,
        }

    def facts(self, number: str) -> FeePaperFacts:
        """Every word of the paper."""
        settings, scheme = self._settings, self._scheme
        amount = in_money(*self._amount())
        tax = f"{settings.tax_label} {settings.tax_number}".strip() if settings.tax_number else ""
        title = {
            PaperKind.INVOICE: settings.invoice_title.strip(),
            PaperKind.RECEIPT: "Receipt",
            PaperKind.CREDIT_NOTE: "Credit note",
        }[self._kind]
        total = {
            PaperKind.INVOICE: "Total",
            PaperKind.RECEIPT: "Received",
            PaperKind.CREDIT_NOTE: "Credited",
        }[self._kind]
        return FeePaperFacts(
            title=title,
            number=number,
            issued_on=self._today,
            organisation=scheme.organisation or scheme.name,
            address=settings.address.strip(),
            tax=tax,
            payer_heading="Received from" if self._kind is PaperKind.RECEIPT else "To",
            payer=self._payer,
            facts=tuple(self._facts(number)),
            lines=((self._description(), amount),),
            total=(total, amount),
            notes=tuple(self._notes()),
            paper=settings.paper,
        )

    def _facts(self, number: str) -> Iterable[tuple[str, str]]:
        yield "Number", number
        yield "Date", _day(self._today)
        if self._due_on is not None and self._fee.state is FeeState.DUE:
            yield "Due", _day(self._due_on)
        if self._kind is PaperKind.RECEIPT and self._fee.settled_on is not None:
            yield "Paid on", _day(self._fee.settled_on)
        if self._invoice is not None:
            yield "Invoice", self._invoice.number
        order, payment = split_reference(self._fee.reference or "")
        if order:
            yield "Your reference", order
        if payment and self._kind is PaperKind.RECEIPT:
            yield "Payment", payment

    def _description(self) -> str:
        intake = self._intake
        who = f" for {self.mentee}" if self._payer != self.mentee else ""
        return (
            f"{self._scheme.name}, {intake.name}: participation as a mentee{who}, "
            f"{_day(intake.starts)} to {_day(intake.ends)}"
        )

    def _notes(self) -> Iterable[str]:
        settings = self._settings
        if self._kind is PaperKind.CREDIT_NOTE and self._invoice is not None:
            yield f"This cancels the invoice {self._invoice.number}."
        elif self._kind is PaperKind.INVOICE and self._fee.state is FeeState.PAID:
            yield f"Paid on {_day(self._fee.settled_on or self._today)}. Thank you."
        elif self._kind is PaperKind.INVOICE and settings.payment.strip():
            yield settings.payment.strip()
        if settings.tax_wording.strip():
            yield settings.tax_wording.strip()


def _day(day: date) -> str:
    return f"{day.day} {day:%B} {day.year}"


def print_papers(desk: Desk, paper_ids: Collection[int]) -> bytes:
    """One PDF of papers by their frozen facts, in the order they were made: always these bytes."""
    with desk.reading() as session:
        rows = session.scalars(
            select(FeePaper).where(FeePaper.id.in_(paper_ids)).order_by(FeePaper.id)
        ).all()
        usual = paper_of(session)
    return fee_papers([_thawed(row, usual) for row in rows])


def _thawed(row: FeePaper, usual: str) -> FeePaperFacts:
    """The facts as they were frozen.

    Erasing a person takes every word of a paper, that of its size too: the numbers stay.
    """
    kept = {key: value for key, value in row.facts.items() if key != "paid_on"}
    for key in ("facts", "lines"):
        kept[key] = tuple((name, value) for name, value in kept[key])
    kept["total"], kept["notes"] = tuple(kept["total"]), tuple(kept["notes"])
    # Those made before there were two ways say nothing of it.
    own = {"number": row.number, "issued_on": row.issued_on, "making": kept.get("making", FIRST)}
    found = FeePaperFacts(**kept | own)
    if found.paper in PAPERS:
        return found
    return replace(
        found,
        title=row.kind.capitalize(),
        facts=(("Number", row.number), ("Date", _day(row.issued_on))),
        total=("Total", in_money(row.amount_cents, row.currency)),
        language="en",
        paper=usual,
    )
