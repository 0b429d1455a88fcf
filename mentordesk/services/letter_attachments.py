"""The files that go along with letters: made for each recipient, kept with the letter by hash."""

import hashlib
from collections.abc import Callable, Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from mentordesk.domain.refusals import Refused
from mentordesk.domain.surveys import SurveyRound
from mentordesk.domain.year import CertificateState, PaperKind
from mentordesk.messages.drafts import Attachment
from mentordesk.messages.merge import Template
from mentordesk.services.answers import in_parts
from mentordesk.services.event_calendar import announced, calendar_file, calendar_files
from mentordesk.services.letter_audiences import Recipient
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.accounts import FeePaper
from mentordesk.storage.models.applications import Application, FileContent
from mentordesk.storage.models.certificates import Certificate
from mentordesk.storage.models.correspondence import LetterFile
from mentordesk.storage.models.pairs import Fee

Wanted = Sequence[tuple[int, Recipient]]
"""Recipients with the keys they are known by."""
Files = Mapping[int, tuple[Attachment, ...]]
LARGEST = 20_000_000
"""Bytes of one letter's files; most mail servers refuse more."""
_AT_ONCE = 500
LOG_SHEETS = "log sheets"


def attachments_for(desk: Desk, template: Template, wanted: Wanted) -> Files:
    """What a template attaches by itself, by the recipients' keys; nothing where nothing is made.

    Raises Refused for a kind of attachment nobody knows.
    """
    if not template.attach:
        return {}
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
    from mentordesk.services.certificate_pages import (  # noqa: PLC0415 - typesetting, at its door
        bound,
        load_pages,
    )

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
            key: (Attachment(f"{row.number}.pdf", "application/pdf", _printed(desk, row.id)),)
            for key, who in wanted
            if (row := newest.get(who.application_id)) is not None and row.kind is kind
        }

    return made


_ENDS = {PaperKind.INVOICE: PaperKind.CREDIT_NOTE}
"""A paper after which an earlier one no longer stands."""


def _printed(desk: Desk, paper_id: int) -> bytes:
    from mentordesk.services.fee_papers import print_papers  # noqa: PLC0415 - typesetting

    return print_papers(desk, [paper_id])


def _survey(which: SurveyRound) -> Callable[[Desk, Wanted], Files]:
    """The blank form of a survey, the same for everybody."""

    def made(desk: Desk, wanted: Wanted) -> Files:
        from mentordesk.services.surveys import blank_survey  # noqa: PLC0415 - workbooks

        if not wanted:
            return {}
        with desk.reading() as session:
            intake_id = session.get_one(Application, wanted[0][1].application_id).intake_id
        form = Attachment(f"{which} survey.xlsx", _XLSX, blank_survey(desk, intake_id, which))
        return {key: (form,) for key, _ in wanted}

    return made


def _log_sheets(desk: Desk, wanted: Wanted) -> Files:
    """The log sheets of the pairs a reader is in: one for a mentee, one for each mentee else."""
    from mentordesk.services.log_sheets import sheets_by_application  # noqa: PLC0415 - workbooks

    if not wanted:
        return {}
    with desk.reading() as session:
        intake_id = session.get_one(Application, wanted[0][1].application_id).intake_id
    sheets = sheets_by_application(desk, intake_id)
    return {key: sheets.get(who.application_id, ()) for key, who in wanted}


_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
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


def keep_files(session: Session, files: Mapping[int, tuple[Attachment, ...]]) -> None:
    """Keep the files of letters, by the letters' ids, instead of those they had."""
    for part in in_parts(files):
        for old in session.scalars(select(LetterFile).where(LetterFile.letter_id.in_(part))):
            session.delete(old)
    session.flush()
    for along in files.values():
        if sum(len(one.content) for one in along) > LARGEST:
            raise Refused(
                "The files of a letter are larger than 20 MB, which mail servers refuse. Nothing "
                "was drafted; attach smaller ones."
            )
    hashes = _keep_contents(session, {one.content for along in files.values() for one in along})
    for letter_id, along in files.items():
        names: set[str] = set()
        for one in along:
            session.add(
                LetterFile(
                    letter_id=letter_id,
                    name=_free(one.name, names),
                    media_type=one.media_type,
                    sha256=hashes[one.content],
                )
            )
    session.flush()


def _keep_contents(session: Session, contents: set[bytes]) -> dict[bytes, str]:
    """Keep the bytes that are not there yet; the hash of each."""
    hashes = {content: hashlib.sha256(content).hexdigest() for content in contents}
    ordered, there = sorted(hashes.values()), set[str]()
    for begin in range(0, len(ordered), _AT_ONCE):
        part = ordered[begin : begin + _AT_ONCE]
        there.update(
            session.scalars(select(FileContent.sha256).where(FileContent.sha256.in_(part)))
        )
    for content, digest in sorted(hashes.items(), key=lambda one: one[1]):
        if digest not in there:
            session.add(FileContent(sha256=digest, content=content))
    session.flush()
    return hashes


def _free(name: str, taken: set[str]) -> str:
    """The name, with a number in front where another file of the letter has it."""
    found, number = name, 2
    while found.casefold() in taken:
        found, number = f"{number} {name}", number + 1
    taken.add(found.casefold())
    return found


def load_files(desk: Desk, letter_ids: Sequence[int]) -> dict[int, tuple[Attachment, ...]]:
    """The files of letters by the letters' ids, as they were kept."""
    found: dict[int, tuple[Attachment, ...]] = {}
    with desk.reading() as session:
        for part in in_parts(letter_ids):
            rows = session.execute(
                select(LetterFile, FileContent.content)
                .join(FileContent, FileContent.sha256 == LetterFile.sha256)
                .where(LetterFile.letter_id.in_(part))
                .order_by(LetterFile.letter_id, LetterFile.id)
            )
            for file, content in rows:
                along = Attachment(file.name, file.media_type, content)
                found[file.letter_id] = (*found.get(file.letter_id, ()), along)
    return found
