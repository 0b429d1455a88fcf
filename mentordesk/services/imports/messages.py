"""Reviewing one message: its spreadsheets, answers typed in its text, the files beside them."""

import hashlib
from dataclasses import dataclass, replace

from mentordesk.domain.applications import DocumentKind
from mentordesk.domain.refusals import Unreadable
from mentordesk.domain.vocabulary import Scheme
from mentordesk.messages.attachments import READABLE, document_words, guess_kind
from mentordesk.messages.body import labelled_lines
from mentordesk.messages.mail import Letter, ReadMessage
from mentordesk.messages.parts import Part
from mentordesk.services.imports.reviewed import Entry, FoundFile, MessageFacts
from mentordesk.spreadsheets.child import SheetReader
from mentordesk.spreadsheets.drafts import Draft, Issue, SetAside
from mentordesk.spreadsheets.forms import read_form
from mentordesk.spreadsheets.grids import CellValue, Grid
from mentordesk.spreadsheets.marks import role_named
from mentordesk.spreadsheets.reading import SPREADSHEETS
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


def review_message(
    message: ReadMessage, group: int, scheme: Scheme, reader: SheetReader
) -> ReviewedMessage:
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
    notes = list(message.notes)
    for part in message.parts:
        found, aside, sentence = _review_part(part, group, scheme, reader, message)
        entries += found
        rejected += aside
        notes += [sentence] if sentence else []
        files.append(_file(part, group, reader, is_form=bool(found)))
    if not entries:
        entries = [Entry(d, group=group) for letter in message.letters
                   for d in _in_body(letter.text, letter.subject, scheme)]  # fmt: skip
    if not entries and not rejected and replace(outer, text="") != NOBODY:
        about = f' "{outer.subject}"' if outer.subject else ""
        notes.append(f"The message{about} holds no application.")
    return ReviewedMessage(facts, tuple(entries), tuple(files), tuple(rejected), tuple(notes))


def _review_part(
    part: Part, group: int, scheme: Scheme, reader: SheetReader, message: ReadMessage
) -> tuple[list[Entry], tuple[SetAside, ...], str]:
    kind = sniff(part.data)
    plain = kind in {"text", "html", "xml"}
    if kind not in SPREADSHEETS or (plain and not part.name.lower().endswith(_PLAIN_TEXT_NAMES)):
        return [], (), ""
    try:
        said = review_workbook(reader.read(part.data), part.name, scheme)
    except Unreadable as refusal:
        return [], (), f"{part.name}: {refusal}"
    digest = hashlib.sha256(part.data).hexdigest()
    entries = [Entry(_role_from(d, message), part.name, digest, group) for d in said.drafts]
    return entries, said.rejected, ""


def _role_from(draft: Draft, message: ReadMessage) -> Draft:
    """A form that does not say its role takes it from the message's subject, if that does."""
    if draft.roles or "role" in draft.sources:
        return draft
    role = next((r for x in reversed(message.letters) if (r := role_named(x.subject))), None)
    if role is None:
        return draft
    issues = tuple(issue for issue in draft.issues if issue.field != "role")
    return replace(draft, roles=(role,), issues=issues)


def _in_body(text: str, subject: str, scheme: Scheme) -> list[Draft]:
    """An application typed as "Label: answer" lines; a signature with a phone is none."""
    pairs = labelled_lines(text)
    if len(pairs) < 3:
        return []
    rows: dict[int, dict[int, CellValue]] = {
        number: {1: f"{label}:", 2: answer} for number, (label, answer) in enumerate(pairs, 1)
    }
    found = []
    for draft in read_form(Grid(None, rows), subject, scheme).drafts:
        known = set(draft.fields)
        applies = "appl" in subject.casefold() or bool(draft.roles)
        if len(known) >= 3 and (known - _CONTACT) and (applies or len(known - _CONTACT) >= 3):
            issue = Issue(None, "from_mail_body", "The answers stood in the message itself.")
            found.append(replace(draft, issues=(*draft.issues, issue)))
    return found


def _file(part: Part, group: int, reader: SheetReader, *, is_form: bool) -> FoundFile:
    digest = hashlib.sha256(part.data).hexdigest()
    if is_form:
        return FoundFile(part.name, digest, DocumentKind.FORM, group, part.data)
    kind = guess_kind(part.name)
    if kind is DocumentKind.OTHER and part.name.lower().endswith(READABLE):
        try:
            kind = guess_kind(part.name, reader.run(document_words, part.data))
        except Unreadable:
            kind = DocumentKind.OTHER
    return FoundFile(part.name, digest, kind, group, part.data)
