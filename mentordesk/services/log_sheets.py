"""Log sheets of pairs: made for all who were told, to be saved or to go with letters."""

from collections.abc import Collection, Mapping
from pathlib import Path

from sqlalchemy import select
from sqlalchemy.orm import aliased

from mentordesk.domain.pairing import LIVE, PairState
from mentordesk.domain.refusals import Refused
from mentordesk.domain.sinks import file_part
from mentordesk.messages.drafts import Attachment
from mentordesk.services.exports import make_folder
from mentordesk.services.pair_keys import pair_key
from mentordesk.services.programmes import read_scheme_of
from mentordesk.spreadsheets.log_sheets import LogSheet, log_sheet
from mentordesk.storage.desk import Desk
from mentordesk.storage.files import write_atomically
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.pairs import Pair
from mentordesk.storage.models.people import Person

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_NOT_TOLD = frozenset({PairState.DRAFT, PairState.CONFIRMED})


def load_log_sheets(
    desk: Desk, intake_id: int, only: Collection[int] | None = None
) -> Mapping[int, Attachment]:
    """The blank log sheet of every pair that goes on (or of `only` some), by the pair's id.

    Making one takes some milliseconds: call it beside the window for a whole intake.
    """
    mentee, mentor = aliased(Person), aliased(Person)
    with desk.reading() as session:
        scheme, intake = read_scheme_of(session).name, session.get_one(Intake, intake_id).name
        rows = session.execute(
            select(Pair, mentee.full_name, mentor.full_name)
            .join(mentee, mentee.id == Pair.mentee_person_id)
            .join(mentor, mentor.id == Pair.mentor_person_id)
            .where(Pair.intake_id == intake_id, Pair.state.in_(LIVE - _NOT_TOLD))
            .order_by(Pair.id)
        )
        sheets = {
            pair.id: LogSheet(scheme, intake, one, other, pair_key(pair))
            for pair, one, other in rows
            if only is None or pair.id in only
        }
    return {
        number: Attachment(_name(sheet), XLSX, log_sheet(sheet)) for number, sheet in sheets.items()
    }


def _name(sheet: LogSheet) -> str:
    return f"Mentoring log {file_part(f'{sheet.mentee} and {sheet.mentor}')}.xlsx"


def sheets_by_application(
    desk: Desk, intake_id: int, only: Collection[int] | None = None
) -> Mapping[int, tuple[Attachment, ...]]:
    """The same for letters, by application: a mentor of two mentees gets both sheets."""
    made = load_log_sheets(desk, intake_id, only)
    found: dict[int, tuple[Attachment, ...]] = {}
    with desk.reading() as session:
        for pair in session.scalars(select(Pair).where(Pair.id.in_(made)).order_by(Pair.id)):
            for number in (pair.mentee_application_id, pair.mentor_application_id):
                found[number] = (*found.get(number, ()), made[pair.id])
    return found


def save_log_sheets(
    desk: Desk, intake_id: int, folder: Path, only: Collection[int] | None = None
) -> tuple[Path, ...]:
    """Save the log sheets into a folder, one file a pair; raises Refused where there is no pair."""
    made = load_log_sheets(desk, intake_id, only)
    if not made:
        raise Refused("No pair of this intake was told of each other yet. Nothing was saved.")
    make_folder(folder)
    written = []
    for number, sheet in made.items():
        path = folder / sheet.name
        if path in written:
            path = folder / f"{path.stem} {number}.xlsx"
        write_atomically(path, sheet.content)
        written.append(path)
    return tuple(written)
