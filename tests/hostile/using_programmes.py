"""A programme that somebody sent, opened and used as a coordinator would: every list, a step, undo.

`outcome_of` is one word for what came of it, or raises what no coordinator should ever meet.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from mentordesk.domain.refusals import Refused
from mentordesk.services.applicants import load_applicants
from mentordesk.services.application_page import load_application
from mentordesk.services.board import load_board
from mentordesk.services.cases import load_cases
from mentordesk.services.certificates import load_certificates
from mentordesk.services.checking import check_programme, dump_lines
from mentordesk.services.duplicates import possible_duplicates
from mentordesk.services.events import load_events
from mentordesk.services.fees import load_fees
from mentordesk.services.figures import load_figures
from mentordesk.services.history import load_history
from mentordesk.services.history_details import load_details
from mentordesk.services.hours import load_hours
from mentordesk.services.imports.earlier import load_imports
from mentordesk.services.intakes import list_intakes
from mentordesk.services.letters import load_letters
from mentordesk.services.matching import load_cohort
from mentordesk.services.overview import load_overview
from mentordesk.services.pairs import load_pairs
from mentordesk.services.privacy.knowing import list_people
from mentordesk.services.privacy.record_files import record_zip
from mentordesk.services.privacy.retention import load_due
from mentordesk.services.programmes import change_setting, load_programme
from mentordesk.services.register import load_register
from mentordesk.services.search import find_people
from mentordesk.services.settings_changes import load_settings
from mentordesk.services.snapshots import list_snapshots
from mentordesk.storage.desk import Desk
from mentordesk.storage.opening import open_programme

NOW = datetime(2021, 8, 20, 2, 0, tzinfo=UTC)
_NAMES_NOTHING = ("Traceback", "sqlite", "Error:", "Exception", "0x")
_LONGEST = 600

OF_ALL: tuple[Callable[[Desk], object], ...] = (
    load_programme, load_figures, load_history, load_imports, load_register, load_due,
    possible_duplicates, list_people, lambda desk: find_people(desk, "a"),
    lambda desk: list(dump_lines(desk)), check_programme, Desk.today,
    lambda desk: [load_details(desk, row.number) for row in load_history(desk, 3)],
    lambda desk: [record_zip(desk, number) for number, _ in list_people(desk)[:2]],
)  # fmt: skip
OF_AN_INTAKE: tuple[Callable[[Desk, int], object], ...] = (
    load_overview, load_applicants, load_board, load_pairs, load_events, load_letters,
    load_certificates, load_cases, load_fees, load_hours, load_cohort, load_settings,
    list_snapshots,
    lambda desk, intake: [
        load_application(desk, row.application_id) for row in load_applicants(desk, intake)
    ],
)  # fmt: skip


def outcome_of(path: Path) -> str:
    """Open a programme and use it; "refused", "partly refused" or "used".

    Raises AssertionError where a sentence is none or a refused file was touched, and whatever else
    is raised, which is a bug.
    """
    before = path.read_bytes()
    try:
        desk = open_programme(path, clock=lambda: NOW)
    except Refused as refusal:
        require_sentence(refusal)
        assert path.read_bytes() == before, "a refused file was touched"
        return "refused"
    try:
        return "partly refused" if _use(desk) else "used"
    finally:
        desk.close()


def require_sentence(refusal: Refused) -> None:
    """Assert that a refusal is what a coordinator can read."""
    words = str(refusal)
    assert words.endswith((".", "?")), words
    assert len(words) <= _LONGEST, words
    assert not any(word in words for word in _NAMES_NOTHING), words


def _use(desk: Desk) -> int:
    refused = sum(_refuses(read, desk) for read in OF_ALL)
    try:
        intakes = [row.intake_id for row in list_intakes(desk)]
    except Refused as refusal:
        require_sentence(refusal)
        return refused + 1
    refused += sum(_refuses(read, desk, intake) for intake in intakes for read in OF_AN_INTAKE)
    refused += _refuses(change_setting, desk, "organisation", "Another name")
    return refused + _refuses(desk.undo) + _refuses(desk.redo)


def _refuses(verb: Callable[..., object], *given: object) -> bool:
    try:
        verb(*given)
    except Refused as refusal:
        require_sentence(refusal)
        return True
    return False
