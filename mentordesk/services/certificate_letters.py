"""E-mail drafts with certificates: a letter to each person with the PDF, as a file and in the log.

The letter is the one of the template "certificate"; nothing is sent. The PDF stays with the letter
(`letter_file`), so that it goes along whichever way the letter leaves later.
"""

import hashlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from mentordesk.documents.books import Progress
from mentordesk.domain.numbers import how_many
from mentordesk.domain.sinks import file_part
from mentordesk.domain.year import CertificateEvent
from mentordesk.messages.drafts import Attachment, Draft, eml
from mentordesk.services.certificate_files import name_of
from mentordesk.services.certificate_pages import IssuedPage, bound, load_pages
from mentordesk.services.exports import make_folder
from mentordesk.services.letter_attachments import keep_files
from mentordesk.services.letter_templates import find_template
from mentordesk.services.letters import LetterRow, discard, draft, load_letters
from mentordesk.services.register import record_event
from mentordesk.storage.desk import Desk
from mentordesk.storage.files import write_atomically

_PDF = "application/pdf"


@dataclass(frozen=True)
class Drafts:
    """Letters with the certificate that goes with each, and who gets none, with the reason."""

    letters: tuple[tuple[LetterRow, IssuedPage], ...]
    blocked: tuple[tuple[str, str], ...]
    action: str | None = None
    """The sentence of the action that drafted them."""

    def in_words(self) -> str:
        """Who gets no draft, in sentences; empty where everybody gets one."""
        if not self.blocked and not self.letters:
            return "No draft was made: these letters were sent already."
        said = [f"No draft for {name}: {why}" for name, why in self.blocked[:5]]
        more = len(self.blocked) - len(said)
        return " ".join([*said, *([f"And {more} more get none."] if more > 0 else [])])


def draft_each(desk: Desk, intake_id: int, issued: Sequence[IssuedPage]) -> Drafts:
    """Draft the letter of the template "certificate" to everybody a certificate is of.

    The PDFs are made afterwards, with progress; drafting alone would make them all at once.
    """
    pages = {one.application_id: one for one in issued}
    template = replace(find_template("certificate", desk), attach="")
    made = draft(desk, intake_id, template, pages.keys())
    new = set(made.letter_ids)
    letters = tuple(
        (row, pages[row.application_id])
        for row in load_letters(desk, intake_id)
        if row.letter_id in new and row.application_id in pages
    )
    in_order = tuple(sorted(letters, key=lambda one: one[1].certificate_id))
    return Drafts(in_order, made.blocked, desk.undo_label if new else None)


def forget_drafts(desk: Desk, drafts: Drafts) -> None:
    """Take the letters back whose certificates were not made: none is left without its PDF.

    The whole drafting is undone, so that what was drafted before is as it was; where something
    else was done since, these drafts are thrown away.
    """
    if drafts.action is not None and desk.undo_label == drafts.action:
        desk.undo()
    elif drafts.letters:
        discard(desk, [row.letter_id for row, _ in drafts.letters])


def write_drafts(
    drafts: Drafts, folder: Path, progress: Progress | None = None
) -> dict[int, bytes]:
    """Write an .eml draft for each letter into a folder; the PDFs by letter.

    All are written or none: what is new is taken away again where one cannot be, or where it is
    stopped. Nothing is asked of the desk, so it may run beside the window.
    """
    make_folder(folder)
    made: dict[int, bytes] = {}
    new: list[Path] = []
    try:
        for done, (row, one) in enumerate(drafts.letters, start=1):
            pdf = bound([one])
            along = (Attachment(name_of(one), _PDF, pdf),)
            content = eml(Draft(row.name, row.email, row.subject, row.body, row.message_id, along))
            path = folder / f"{file_part(f'{one.page.facts.number} {row.name}')}.eml"
            if not path.exists():
                new.append(path)
            write_atomically(path, content)
            made[row.letter_id] = pdf
            if progress is not None:
                progress(done, len(drafts.letters))
    except BaseException:
        for path in new:
            path.unlink(missing_ok=True)
        raise
    return made


def keep_drafts(desk: Desk, drafts: Drafts, made: Mapping[int, bytes], note: str) -> None:
    """Keep the PDFs with their letters, and note in the register that drafts were written."""
    files = {
        row.letter_id: (Attachment(name_of(one), _PDF, made[row.letter_id]),)
        for row, one in drafts.letters
    }
    kept = f"Put {how_many(len(made), 'certificate')} with the letters"
    with desk.action(kept, "letter") as session:
        keep_files(session, files)
    hashes = {
        one.certificate_id: hashlib.sha256(made[row.letter_id]).hexdigest()
        for row, one in drafts.letters
    }
    record_event(desk, hashes.keys(), CertificateEvent.DRAFTED, note, hashes)


def export_certificate_drafts(
    desk: Desk, intake_id: int, certificate_ids: Collection[int], folder: Path
) -> Drafts:
    """Draft, write and keep in one go, for work without a window."""
    drafts = draft_each(desk, intake_id, load_pages(desk, certificate_ids))
    if drafts.letters:
        try:
            made = write_drafts(drafts, folder)
        except BaseException:
            forget_drafts(desk, drafts)
            raise
        keep_drafts(desk, drafts, made, folder.name)
    return drafts
