"""Letters as files: .eml drafts that open in the coordinator's own mail program."""

import hashlib
from collections.abc import Collection, Mapping
from pathlib import Path

from mentordesk.domain.refusals import Refused
from mentordesk.domain.sinks import file_part
from mentordesk.messages.drafts import Attachment, Draft, eml
from mentordesk.messages.invitation import Invitation, ics
from mentordesk.services.events import load_events
from mentordesk.services.exports import make_folder
from mentordesk.services.letters import LetterRow, load_letters, orientation_of
from mentordesk.services.programmes import load_programme
from mentordesk.storage.desk import Desk
from mentordesk.storage.files import write_atomically


def export_drafts(
    desk: Desk,
    intake_id: int,
    folder: Path,
    letter_ids: Collection[int],
    attachments: Mapping[int, tuple[Attachment, ...]] | None = None,
) -> tuple[Path, ...]:
    """Save letters as .eml drafts in a folder; `attachments` by application go along.

    The invitation to the orientation carries its calendar file. Raises Refused for an address no
    message can go to, before any file is written.
    """
    rows = [row for row in load_letters(desk, intake_id) if row.letter_id in letter_ids]
    if not rows:
        raise Refused("No letter was chosen. Nothing was saved; draft one first.")
    given = attachments or {}
    calendar = _calendar(desk, intake_id)
    files = {}
    for row in rows:
        along = given.get(row.application_id or 0, ())
        if row.template == "orientation_invitation" and calendar is not None:
            along = (*along, calendar)
        content = eml(Draft(row.name, row.email, row.subject, row.body, row.message_id, along))
        files[folder / _file_name(row)] = content
    make_folder(folder)
    for path, content in files.items():
        write_atomically(path, content)
    return tuple(files)


def _file_name(row: LetterRow) -> str:
    return f"{file_part(f'{row.template} {row.name}')} {row.letter_id}.eml"


def _calendar(desk: Desk, intake_id: int) -> Attachment | None:
    event = orientation_of(load_events(desk, intake_id))
    if event is None:
        return None
    scheme = load_programme(desk).scheme
    about = hashlib.sha256(f"{scheme.name}/{intake_id}/{event.event_id}".encode()).hexdigest()[:24]
    invitation = Invitation(
        uid=f"{about}@mentordesk.invalid",
        title=event.title,
        starts_at=event.starts_at,
        minutes=event.minutes,
        sequence=event.sequence,
        cancelled=event.cancelled,
        organisation=scheme.organisation or scheme.name,
        where=event.link or event.city,
        text=f"{event.day}, {event.clock}",
        stamped_at=desk.now(),
    )
    return Attachment("orientation.ics", "text/calendar", ics(invitation))
