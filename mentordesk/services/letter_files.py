"""Letters as files: .eml drafts for a mail program, a workbook for a mail merge."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path

from mentordesk.domain.numbers import how_many
from mentordesk.domain.refusals import Refused
from mentordesk.domain.sinks import file_part
from mentordesk.messages.drafts import Attachment, Draft, address_problem, eml
from mentordesk.messages.merge import Template
from mentordesk.services.exports import made_for, make_folder
from mentordesk.services.letter_attachments import load_files
from mentordesk.services.letter_fields import VOCABULARY
from mentordesk.services.letter_known import Known, read_known
from mentordesk.services.letter_values import values_for
from mentordesk.services.letters import LetterRow, Preview, load_letters, previews_of
from mentordesk.spreadsheets.sheets import Sheet
from mentordesk.spreadsheets.writing import workbook
from mentordesk.storage.desk import Desk
from mentordesk.storage.files import write_atomically

Progress = Callable[[int, int], object]
"""Told how many of how many are done; may raise to stop."""
_AT_ONCE = 20
"""Letters whose files are in memory at the same time."""


@dataclass(frozen=True, slots=True)
class Chosen:
    """Letters to be written to files: keys of previews (None: all), and about which event."""

    template: Template
    only: Collection[int] | None = None
    event_id: int | None = None


@dataclass(frozen=True, slots=True)
class Saved:
    """The drafts that were written, and whose could not be, with the reason."""

    paths: tuple[Path, ...]
    problems: tuple[tuple[str, str], ...]


def save_drafts(
    desk: Desk,
    intake_id: int,
    folder: Path,
    letter_ids: Collection[int],
    progress: Progress | None = None,
) -> Saved:
    """Save letters as .eml drafts in a folder with the files kept with them.

    An address no message can go to is a problem of that one letter only. Raises Refused where
    nothing was chosen, or nothing can be written.
    """
    rows = [row for row in load_letters(desk, intake_id) if row.letter_id in letter_ids]
    if not rows:
        raise Refused("No letter was chosen. Nothing was saved; draft one first.")
    problems = {row.letter_id: address_problem(row.name, row.email) for row in rows}
    good = [row for row in rows if not problems[row.letter_id]]
    told = tuple((row.name, problems[row.letter_id]) for row in rows if problems[row.letter_id])
    if not good:
        name, problem = told[0]
        raise Refused(f"{name}: {problem} Nothing was saved; draft the letter anew after that.")
    make_folder(folder)
    paths = []
    files: dict[int, tuple[Attachment, ...]] = {}
    for done, row in enumerate(good, start=1):
        if (done - 1) % _AT_ONCE == 0:
            files = load_files(desk, [one.letter_id for one in good[done - 1 :][:_AT_ONCE]])
        along = files.get(row.letter_id, ())
        content = eml(Draft(row.name, row.email, row.subject, row.body, row.message_id, along))
        paths.append(folder / _file_name(row))
        write_atomically(paths[-1], content)
        if progress is not None:
            progress(done, len(good))
    return Saved(tuple(paths), told)


def export_drafts(
    desk: Desk,
    intake_id: int,
    folder: Path,
    letter_ids: Collection[int],
) -> tuple[Path, ...]:
    """The same, all or a refusal: raises Refused, naming whose draft could not be saved."""
    saved = save_drafts(desk, intake_id, folder, letter_ids)
    if saved.problems:
        names = "; ".join(f"{name}: {problem}" for name, problem in saved.problems[:3])
        raise Refused(
            f"{how_many(len(saved.paths), 'draft was', 'drafts were')} saved, but not all. {names}"
        )
    return saved.paths


def _file_name(row: LetterRow) -> str:
    return f"{file_part(f'{row.template} {row.name}')} {row.letter_id}.eml"


def save_merge(desk: Desk, intake_id: int, chosen: Chosen, path: Path) -> int:
    """Save a workbook for a mail merge: a row a recipient, every field and the ready text.

    Returns how many rows there are; raises Refused for none.
    """
    known = read_known(desk, intake_id)
    found = chosen_previews(known, chosen)
    heads = ("E-mail", "Name", "Subject", "Text", *VOCABULARY)
    rows = []
    for one in found:
        values = values_for(known, one.recipient)
        fields = (values.get(field, "") for field in VOCABULARY)
        rows.append((one.email, one.name, one.subject, one.body, *fields))
    sheet = Sheet(chosen.template.title, heads, tuple(rows))
    write_atomically(path, workbook([sheet], made_for(desk, intake_id)))
    return len(rows)


def chosen_previews(known: Known, chosen: Chosen) -> list[Preview]:
    """The letters that were chosen and can be written; raises Refused for none."""
    previews = previews_of(known, chosen.template, chosen.event_id)
    only = chosen.only
    found = [one for one in previews if (only is None or one.key in only) and not one.blocked]
    if not found:
        raise Refused("There is nobody this letter can be written to. Nothing was saved.")
    return found
