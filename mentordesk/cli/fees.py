"""Commands on fees: the list, payments and waivers, papers, reminders, releases, the accounts."""

from argparse import ArgumentParser, Namespace
from pathlib import Path

from mentordesk.cli.command import (
    DONE,
    Command,
    day,
    intake_option,
    json_option,
    write_json,
)
from mentordesk.domain.numbers import how_many
from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import FeeState, PaperKind
from mentordesk.services import fee_papers, fees
from mentordesk.services.accounts import (
    AccountRow,
    accounts_workbook,
    load_accounts,
    overdue,
    totals,
)
from mentordesk.services.applicants import find_application, load_applicants
from mentordesk.services.intakes import find_intake
from mentordesk.services.releasing import proposed_releases, release_places
from mentordesk.storage.desk import Desk
from mentordesk.storage.files import write_atomically

_PAPERS = {
    PaperKind.INVOICE: fee_papers.invoice,
    PaperKind.RECEIPT: fee_papers.receipt,
    PaperKind.CREDIT_NOTE: fee_papers.credit_note,
}


def _fees_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("--state", type=FeeState, choices=list(FeeState))
    parser.add_argument("--overdue", action="store_true", help="only those to be reminded of")
    parser.add_argument("--releases", action="store_true", help="only places that may be released")
    parser.add_argument("--out", type=Path, metavar="FILE.xlsx", help="a workbook for the accounts")
    json_option(parser)


def _fees(desk: Desk, arguments: Namespace) -> int:
    intake = find_intake(desk, arguments.intake)
    rows = _wanted(desk, intake.intake_id, arguments)
    if arguments.out:
        if arguments.out.suffix.casefold() != ".xlsx":
            raise Refused("The accounts get a workbook: name a file that ends in .xlsx.")
        write_atomically(arguments.out, accounts_workbook(desk, intake.intake_id))
        print(arguments.out)
        return DONE
    if arguments.json:
        write_json(arguments.json, [_as_json(row) for row in rows])
        return DONE
    for row in rows:
        fee, number = row.fee, row.invoice.number if row.invoice else "-"
        late = f"  {how_many(row.days_late, 'day')} late" if row.days_late else ""
        print(f"{fee.state:15}  {fee.amount:12}  {number:20}  {fee.mentee}{late}")
    for state, count, words in totals(rows):
        print(f"{count} {state}: {words}")
    return DONE


def _wanted(desk: Desk, intake_id: int, arguments: Namespace) -> tuple[AccountRow, ...]:
    rows = load_accounts(desk, intake_id)
    if arguments.overdue:
        rows = overdue(desk, rows)
    if arguments.releases:
        rows = proposed_releases(desk, intake_id)
    return tuple(row for row in rows if arguments.state in {None, row.fee.state})


def _as_json(row: AccountRow) -> dict[str, object]:
    fee = row.fee
    return {
        "mentee": fee.mentee,
        "application_id": fee.application_id,
        "amount_cents": fee.amount_cents,
        "currency": fee.currency,
        "state": fee.state.value,
        "due_on": row.due_on.isoformat(),
        "days_late": row.days_late,
        "settled_on": fee.settled_on.isoformat() if fee.settled_on else None,
        "payer": fee.payer,
        "reference": fee.reference,
        "purchase_order": fee.order,
        "payment": fee.payment,
        "note": fee.note,
        "papers": [paper.number for paper in row.papers],
        "to_release": row.to_release,
    }


def _pair_of(desk: Desk, intake_id: int, who: str) -> int:
    """The pair of the mentee's fee; refused for a mentor, who never owes."""
    try:
        number = find_application(desk, intake_id, who, Role.MENTEE)
    except Refused:
        names = {row.name.casefold(): row.role for row in load_applicants(desk, intake_id)}
        if names.get(who.strip().casefold()) is Role.MENTOR:
            raise Refused(
                f"{who} is a mentor, and mentors pay nothing. Nothing was changed."
            ) from None
        raise
    for row in fees.load_fees(desk, intake_id):
        if row.application_id == number:
            return row.pair_id
    raise Refused(f"{who} owes no fee: it is due only by a confirmed pair. Nothing was changed.")


def _settle_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument("mentee", metavar="MENTEE", help="e-mail, name or application id")
    parser.add_argument(
        "verb", choices=["paid", "waived", "refunded", "kept", "released", "billed"]
    )
    parser.add_argument("--on", type=day, metavar="DATE", help="paid: the day; default: today")
    parser.add_argument(
        "--reference",
        default="",
        metavar="TEXT",
        help="paid: the payment's; billed: the purchase order",
    )
    parser.add_argument("--payer", default="", metavar="TEXT", help="billed: who pays")
    parser.add_argument("--reason", default="", metavar="TEXT", help="waived, refunded, kept")


def _settle(desk: Desk, arguments: Namespace) -> int:
    intake = find_intake(desk, arguments.intake)
    pair, reason = _pair_of(desk, intake.intake_id, arguments.mentee), arguments.reason
    if arguments.verb == "paid":
        fees.pay(desk, [pair], arguments.on or desk.today(), arguments.reference)
    elif arguments.verb == "waived":
        fees.waive(desk, [pair], reason)
    elif arguments.verb == "refunded":
        fees.refund(desk, [pair], reason)
    elif arguments.verb == "kept":
        fees.keep(desk, [pair], reason)
    elif arguments.verb == "released":
        release_places(desk, [pair])
    else:
        fees.bill_to(desk, pair, arguments.payer, arguments.reference)
    print(f"The fee of {arguments.mentee}: {arguments.verb}.")
    return DONE


def _kind(words: str) -> PaperKind:
    return PaperKind(words.casefold().replace("-", " "))


def _invoice_options(parser: ArgumentParser) -> None:
    intake_option(parser)
    parser.add_argument(
        "--for", dest="mentees", nargs="+", metavar="MENTEE", help="default: all without one"
    )
    parser.add_argument("--kind", type=_kind, choices=list(PaperKind), default=PaperKind.INVOICE)
    parser.add_argument("--again", action="store_true", help="print those made before")
    parser.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")


def _invoice(desk: Desk, arguments: Namespace) -> int:
    intake, kind = find_intake(desk, arguments.intake), arguments.kind
    rows = load_accounts(desk, intake.intake_id)
    if arguments.mentees:
        pairs = {_pair_of(desk, intake.intake_id, who) for who in arguments.mentees}
        rows = tuple(row for row in rows if row.fee.pair_id in pairs)
    if arguments.again:
        made = [p.paper_id for row in rows for p in row.papers if p.kind is kind]
    else:
        if not arguments.mentees:
            rows = tuple(row for row in rows if _lacks(row, kind))
        made = list(_PAPERS[kind](desk, [row.fee.pair_id for row in rows]))
    write_atomically(arguments.out, fee_papers.print_papers(desk, made))
    numbers = {p.paper_id: p.number for p in fee_papers.load_papers(desk, intake.intake_id)}
    print(f"{', '.join(numbers[one] for one in sorted(made))} in {arguments.out}")
    return DONE


def _lacks(row: AccountRow, kind: PaperKind) -> bool:
    """Whether a paper of this kind is still to be made for a fee."""
    if kind is PaperKind.INVOICE:
        return row.fee.state is FeeState.DUE and row.invoice is None
    if kind is PaperKind.RECEIPT:
        return row.fee.state is FeeState.PAID and not row.numbers(kind)
    return row.fee.state in {FeeState.WAIVED, FeeState.REFUNDED} and row.invoice is not None


COMMANDS = (
    Command(
        "fees",
        "list the fees of an intake with their invoices, or write them for the accounts",
        'mentordesk fees scheme.mentordesk --intake "2021 July" --out accounts.xlsx',
        _fees_options,
        on_programme=_fees,
        reads_only=True,
    ),
    Command(
        "fee",
        "mark a mentee's fee as paid, waived, refunded, kept; bill another; release the place",
        'mentordesk fee scheme.mentordesk --intake "2021 July" ana@example.org paid',
        _settle_options,
        on_programme=_settle,
    ),
    Command(
        "invoice",
        "make invoices, receipts or credit notes as one PDF, or print them again",
        'mentordesk invoice scheme.mentordesk --intake "2021 July" --out invoices.pdf',
        _invoice_options,
        on_programme=_invoice,
    ),
)
