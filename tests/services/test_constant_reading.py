"""Reading takes the same few statements whatever the number of people: every loader, doubled."""

from collections.abc import Callable

import pytest

from mentordesk.domain.pairing import PairState
from mentordesk.domain.people import Role
from mentordesk.domain.year import Attendance
from mentordesk.services import letter_templates, letters
from mentordesk.services.answers import Value
from mentordesk.services.applicants import load_applicants
from mentordesk.services.application_page import load_application
from mentordesk.services.board import load_board
from mentordesk.services.certificates import load_certificates
from mentordesk.services.events import load_attendance, load_events, record_attendance
from mentordesk.services.exports import intake_sheets
from mentordesk.services.figures import load_figures
from mentordesk.services.history import load_history
from mentordesk.services.hours import load_contacts, load_hours, log_contact
from mentordesk.services.intakes import list_intakes
from mentordesk.services.matching import load_cohort
from mentordesk.services.overview import load_overview
from mentordesk.services.own_lists.every import list_sheets
from mentordesk.services.pairs import load_pairs
from mentordesk.services.search import find_people
from tests.services.held_events import add_event
from tests.services.prepared_verbs import MEETING, ORIENTATION
from tests.services.small_intake import SmallIntake, apply, small_intake
from tests.services.verbs import queries_of

Reading = Callable[[SmallIntake], object]
READINGS: dict[str, tuple[Reading, int]] = {
    "applicants": (lambda s: load_applicants(s.desk, s.intake_id), 7),
    "board": (lambda s: load_board(s.desk, s.intake_id), 8),
    "cohort": (lambda s: load_cohort(s.desk, s.intake_id), 20),
    "pairs": (lambda s: load_pairs(s.desk, s.intake_id), 6),
    "hours": (lambda s: load_hours(s.desk, s.intake_id), 7),
    "contacts of one": (lambda s: load_contacts(s.desk, 1), 2),
    "events": (lambda s: load_events(s.desk, s.intake_id), 3),
    "attendance": (lambda s: load_attendance(s.desk, 1), 3),
    "figures": (lambda s: load_figures(s.desk), 21),
    "overview": (lambda s: load_overview(s.desk, s.intake_id), 29),
    "certificates": (lambda s: load_certificates(s.desk, s.intake_id), 12),
    "letters": (lambda s: letters.load_letters(s.desk, s.intake_id), 3),
    "previews": (
        lambda s: letters.preview(
            s.desk, s.intake_id, letter_templates.find_template("matched_mentee")
        ),
        44,
    ),
    "sheets of the year": (lambda s: list_sheets(s.desk, s.intake_id), 30),
    "sheets": (lambda s: intake_sheets(s.desk, s.intake_id, include_sensitive=True), 36),
    "search": (lambda s: find_people(s.desk, "public"), 7),
    "history": (lambda s: load_history(s.desk, 5), 4),
    "intakes": (lambda s: list_intakes(s.desk), 2),
    "one application": (lambda s: load_application(s.desk, s.people["Ana Souza"]), 12),
}


def grow(small: SmallIntake, places: range) -> None:
    """More people, each pair with a meeting, all at the event, all with a letter."""
    with small.desk.action("More people") as session:
        for place in places:
            for role in Role:
                name = f"{role.title()} {place} Public"
                told: dict[str, Value] = {"sector": "Public", "avoid": "Nobody"}
                number = apply(session, small.intake_id, name, role, told)
                small.people[f"{role} {place}"] = number
    for place in places:
        pair = small.pair(f"mentee {place}", f"mentor {place}", PairState.NOTIFIED)
        log_contact(small.desk, pair, MEETING)


@pytest.fixture(scope="module")
def counts(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[int, int]]:
    """Statements of every reading with 4 pairs, and with 12."""
    small = small_intake(tmp_path_factory.mktemp("growing"))
    event = add_event(small.desk, small.intake_id, ORIENTATION)
    found: list[dict[str, int]] = []
    for places in (range(4), range(4, 12)):
        grow(small, places)
        everybody = dict.fromkeys(small.people.values(), Attendance.LIVE)
        record_attendance(small.desk, event, everybody)
        letters.draft(small.desk, small.intake_id, letter_templates.find_template("received"))
        found.append(
            {
                key: queries_of(small.desk, _bound(read, small))
                for key, (read, _) in READINGS.items()
            }
        )
    small.desk.close()
    return {key: (found[0][key], found[1][key]) for key in READINGS}


def _bound(read: Reading, small: SmallIntake) -> Callable[[], object]:
    return lambda: read(small)


@pytest.mark.parametrize("what", READINGS)
def test_three_times_the_people_take_the_same_statements(
    counts: dict[str, tuple[int, int]], what: str
) -> None:
    few, many = counts[what]
    assert many == few
    assert 0 < few <= READINGS[what][1]
