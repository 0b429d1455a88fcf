"""What goes along with letters by itself: calendars, certificates, papers, surveys, log sheets.

How to add one: a function that makes the files of the recipients, and its name in `MAKERS`.
Typesetting comes with this module: letters that take nothing along do without it.
"""

from collections.abc import Callable

from sqlalchemy import select

from mentordesk.domain.refusals import Refused
from mentordesk.domain.surveys import SurveyRound
from mentordesk.domain.year import CertificateState, PaperKind
from mentordesk.messages.drafts import Attachment
from mentordesk.messages.merge import Template
from mentordesk.services.answers import in_parts
from mentordesk.services.certificate_pages import bound, load_pages
from mentordesk.services.event_calendar import announced, calendar_file, calendar_files
from mentordesk.services.fee_papers import print_papers
from mentordesk.services.letter_attachments import LOG_SHEETS, Files, Wanted
from mentordesk.services.log_sheets import XLSX, sheets_by_application
from mentordesk.services.surveys import blank_survey
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.accounts import FeePaper
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.certificates import Certificate
from mentordesk.storage.models.pairs import Fee


def attachments_for(desk: Desk, template: Template, wanted: Wanted) -> Files:
    """What a template attaches by itself, by the recipients' keys.

    Raises Refused for a kind of attachment nobody knows.
    """
    if template.attach not in MAKERS:
        known = ", ".join(sorted(MAKERS))
        raise Refused(f"“{template.attach}” cannot be attached. Known are: {known}.")
    return MAKERS[template.attach](desk, wanted)


def _calendar(desk: Desk, wanted: Wanted) -> Files:
    events = {who.event.event_id for _, who in wanted if who.event is not None}
    files = {event_id: calendar_files(desk, event_id) for event_id in events}
    guests = {event_id: calendar_file(announced(desk, event_id)) for event_id in events}
    return {
        key: (files[who.event.event_id].get(who.application_id, guests[who.event.event_id]),)
        for key, who in wanted
        if who.event is not None
    }


def _certificate(desk: Desk, wanted: Wanted) -> Files:
    """Each one's certificate as a PDF: the bytes of the first print."""
    numbers = [who.application_id for _, who in wanted]
    with desk.reading() as session:
        ids = {
            application_id: certificate_id
            for part in in_parts(numbers)
            for application_id, certificate_id in session.execute(
                select(Certificate.application_id, Certificate.id).where(
                    Certificate.application_id.in_(part),
                    Certificate.state == CertificateState.ISSUED,
                )
            )
        }
    found = {}
    for key, who in wanted:
        if who.application_id in ids:
            (issued,) = load_pages(desk, [ids[who.application_id]])
            facts, pdf = issued.page.facts, bound([issued])
            found[key] = (Attachment(f"{facts.number} {facts.name}.pdf", "application/pdf", pdf),)
    return found


def _paper(kind: PaperKind) -> Callable[[Desk, Wanted], Files]:
    """The newest paper of a kind that a fee has: an invoice that still stands, a receipt."""

    def made(desk: Desk, wanted: Wanted) -> Files:
        numbers = [who.application_id for _, who in wanted]
        with desk.reading() as session:
            rows = session.execute(
                select(Fee.application_id, FeePaper.id, FeePaper.kind, FeePaper.number)
                .join(FeePaper, FeePaper.fee_id == Fee.id)
                .where(FeePaper.kind.in_({kind, _ENDS.get(kind, kind)}))
                .order_by(FeePaper.id)
            ).all()
        wanted_ids = set(numbers)
        newest = {row.application_id: row for row in rows if row.application_id in wanted_ids}
        return {
            key: (Attachment(f"{row.number}.pdf", "application/pdf", print_papers(desk, [row.id])),)
            for key, who in wanted
            if (row := newest.get(who.application_id)) is not None and row.kind is kind
        }

    return made


_ENDS = {PaperKind.INVOICE: PaperKind.CREDIT_NOTE}
"""A paper after which an earlier one no longer stands."""


def _survey(which: SurveyRound) -> Callable[[Desk, Wanted], Files]:
    """The blank form of a survey, the same for everybody."""

    def made(desk: Desk, wanted: Wanted) -> Files:
        if not wanted:
            return {}
        with desk.reading() as session:
            intake_id = session.get_one(Application, wanted[0][1].application_id).intake_id
        form = Attachment(f"{which} survey.xlsx", XLSX, blank_survey(desk, intake_id, which))
        return {key: (form,) for key, _ in wanted}

    return made


def _log_sheets(desk: Desk, wanted: Wanted) -> Files:
    """The log sheets of the pairs a reader is in: one for a mentee, one for each mentee else."""
    if not wanted:
        return {}
    with desk.reading() as session:
        intake_id = session.get_one(Application, wanted[0][1].application_id).intake_id
    sheets = sheets_by_application(desk, intake_id)
    return {key: sheets.get(who.application_id, ()) for key, who in wanted}


MAKERS: dict[str, Callable[[Desk, Wanted], Files]] = {
    "calendar": _calendar,
    "certificate": _certificate,
    "invoice": _paper(PaperKind.INVOICE),
    "receipt": _paper(PaperKind.RECEIPT),
    "credit note": _paper(PaperKind.CREDIT_NOTE),
    "mid-point survey": _survey(SurveyRound.MID_POINT),
    "exit survey": _survey(SurveyRound.EXIT),
    LOG_SHEETS: _log_sheets,
}
"""What a template's head line `Attach:` may name."""
