"""Reviewing one message: its spreadsheets, answers typed in its text, the files beside them."""

import hashlib
from dataclasses import dataclass, replace

from mentordesk.domain.applications import DocumentKind
from mentordesk.domain.refusals import Unreadable
from mentordesk.messages.attachments import HAVE_WORDS, document_words, guess_kind
from mentordesk.messages.body import labelled_lines
from mentordesk.messages.mail import Letter, ReadMessage
from mentordesk.messages.parts import Part
from mentordesk.services.imports.means import Means
from mentordesk.services.imports.reviewed import Entry, FoundFile, FoundRow, MessageFacts
from mentordesk.spreadsheets.child import SheetReader
from mentordesk.spreadsheets.drafts import (
    Draft,
    Issue,
    ReviewedSheets,
    SetAside,
    TableMeaning,
)
from mentordesk.spreadsheets.forms import read_form
from mentordesk.spreadsheets.grids import CellValue, Grid
from mentordesk.spreadsheets.list_kinds import list_at_the_wrong_door, own_sheet, right_door
from mentordesk.spreadsheets.marks import role_named
from mentordesk.spreadsheets.reading import READABLE
from mentordesk.spreadsheets.review import review_workbook
from mentordesk.spreadsheets.sniff import sniff

_CONTACT = frozenset(
    {"full_name", "given_name", "family_name", "preferred_name", "certificate_name", "email"}
    | {"phone", "employer", "job_title", "city", "state", "postcode", "country"}
)
_PLAIN_TEXT_NAMES = (".csv", ".tsv", ".txt", ".xls", ".tab")


NOBODY = Letter("", "", "", "", None, "")
"""The sender of files that came in an archive and not by a message."""


@dataclass(frozen=True, slots=True)
class ReviewedMessage:
    """What one message gives."""

    facts: MessageFacts
    entries: tuple[Entry, ...]
    files: tuple[FoundFile, ...]
    rejected: tuple[SetAside, ...]
    notes: tuple[str, ...]
    ignored: tuple[SetAside, ...] = ()
    tables: tuple[TableMeaning, ...] = ()
    listed: tuple[FoundRow, ...] = ()


def review_message(message: ReadMessage, group: int, means: Means) -> ReviewedMessage:
    """The drafts of a message's spreadsheets, else of its text, and every file with its kind."""
    outer = message.letters[0]
    facts = MessageFacts(
        outer.message_id,
        outer.sender_address,
        outer.subject,
        outer.sent,
        tuple(letter.sender_address for letter in reversed(message.letters)),
    )
    entries: list[Entry] = []
    files: list[FoundFile] = []
    rejected: list[SetAside] = []
    ignored: list[SetAside] = []
    tables: list[TableMeaning] = []
    listed: list[FoundRow] = []
    notes = list(message.notes)
    for part in message.parts:
        said, sentence = _review_part(part, means)
        digest = hashlib.sha256(part.data).hexdigest()
        entries += [Entry(_role_from(d, message), part.name, digest, group) for d in said.drafts]
        rejected += said.rejected
        ignored += said.ignored
        tables += said.tables
        listed += [FoundRow(row, group, part.name) for row in said.listed]
        notes += [sentence] if sentence else []
        files.append(_file(part, group, means.reader, is_form=bool(said.drafts)))
    if not entries:
        bodies = [_in_body(letter.text, letter.subject, means) for letter in message.letters]
        entries = [Entry(draft, group=group) for body in bodies for draft in body.drafts]
        tables += [table for body in bodies for table in body.tables]
    if not entries and not rejected and not listed and replace(outer, text="") != NOBODY:
        about = f' "{outer.subject}"' if outer.subject else ""
        notes.append(f"The message{about} holds no application.")
    return ReviewedMessage(
        facts,
        tuple(entries),
        tuple(files),
        tuple(rejected),
        tuple(notes),
        tuple(ignored),
        tuple(tables),
        tuple(listed),
    )


def _review_part(part: Part, means: Means) -> tuple[ReviewedSheets, str]:
    """What an attachment says of applicants, or the sentence why it cannot be read."""
    kind = sniff(part.data)
    plain = kind in {"text", "html", "xml"}
    if kind not in READABLE or (plain and not part.name.lower().endswith(_PLAIN_TEXT_NAMES)):
        return ReviewedSheets(), ""
    try:
        workbook = means.reader.read(part.data)
    except Unreadable as refusal:
        return ReviewedSheets(), f"{part.name}: {refusal}"
    if (ours := own_sheet(workbook)) is not None:
        return ReviewedSheets(), f"{part.name}: {ours[1]}"
    said = review_workbook(workbook, part.name, means.scheme, means.memory)
    likely = list_at_the_wrong_door(workbook, said)
    if likely is not None:
        return ReviewedSheets(), f"{part.name}: {right_door(likely)}"
    return said, ""


def _role_from(draft: Draft, message: ReadMessage) -> Draft:
    """A form that does not say its role takes it from the message's subject, if that does."""
    if draft.roles or "role" in draft.sources:
        return draft
    role = next((r for x in reversed(message.letters) if (r := role_named(x.subject))), None)
    if role is None:
        return draft
    issues = tuple(issue for issue in draft.issues if issue.field != "role")
    return replace(draft, roles=(role,), issues=issues)


def _in_body(text: str, subject: str, means: Means) -> ReviewedSheets:
    """An application typed as "Label: answer" lines; a signature with a phone is none."""
    pairs = labelled_lines(text)
    if len(pairs) < 3:
        return ReviewedSheets()
    rows: dict[int, dict[int, CellValue]] = {
        number: {1: f"{label}:", 2: answer} for number, (label, answer) in enumerate(pairs, 1)
    }
    said = read_form(Grid(None, rows), subject, means.scheme, means.memory)
    found = []
    for draft in said.drafts:
        known = set(draft.fields)
        applies = "appl" in subject.casefold() or bool(draft.roles)
        if len(known) >= 3 and (known - _CONTACT) and (applies or len(known - _CONTACT) >= 3):
            issue = Issue(None, "from_mail_body", "The answers stood in the message itself.")
            found.append(replace(draft, issues=(*draft.issues, issue)))
    return ReviewedSheets(tuple(found), tables=said.tables if found else ())


def _file(part: Part, group: int, reader: SheetReader, *, is_form: bool) -> FoundFile:
    digest = hashlib.sha256(part.data).hexdigest()
    if is_form:
        return FoundFile(part.name, digest, DocumentKind.FORM, group, part.data)
    kind = guess_kind(part.name)
    if kind is DocumentKind.OTHER and part.name.lower().endswith(HAVE_WORDS):
        try:
            kind = guess_kind(part.name, reader.run(document_words, part.data))
        except Unreadable:
            kind = DocumentKind.OTHER
    return FoundFile(part.name, digest, kind, group, part.data)
