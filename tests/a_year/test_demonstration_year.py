"""The demonstration's open intake can be taken to its start: inbox, checklists, pairs, letters."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import pytest

from mentordesk.domain.applications import ApplicationState, CheckItem, CheckState
from mentordesk.domain.intakes import Stage
from mentordesk.domain.people import Role
from mentordesk.services import pairs
from mentordesk.services.applicants import let_stand
from mentordesk.services.checking import check_programme, dump_lines
from mentordesk.services.demonstration.programme import Demonstration, make_demonstration
from mentordesk.services.imports.plans import Outcome
from mentordesk.services.intakes import find_intake
from mentordesk.services.letter_templates import find_template
from mentordesk.services.letters import draft
from mentordesk.services.pairs import load_pairs
from mentordesk.storage.opening import open_programme
from tests.a_year.walking import TurnedClock, Walk, everybody_is_a_member

TODAY = date(2026, 11, 21)


@dataclass
class Opened:
    """The demonstration in a coordinator's hands."""

    made: Demonstration
    walk: Walk


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opened]:
    clock = TurnedClock(TODAY)
    made = make_demonstration(tmp_path / "demo.mentordesk", clock)
    desk = open_programme(made.programme, clock=clock)
    yield Opened(made, Walk(desk, clock, find_intake(desk, made.intake).intake_id))
    desk.close()


def test_the_open_intake_can_be_taken_to_its_start(opened: Opened) -> None:
    walk = opened.walk
    _the_inbox_is_imported(opened)
    walk.clock.turn_to(TODAY + timedelta(days=14))
    everybody_is_a_member(walk.desk)
    walk.move_to(Stage.CLOSED)
    for row in walk.rows:
        if row.standing is ApplicationState.INCOMPLETE and row.name == "Patience Nkomo":
            let_stand(walk.desk, row.application_id, ApplicationState.WITHDRAWN, "Has moved on.")
    walk.complete_checklists()
    walk.move_to(Stage.MATCHING)
    found = walk.match()
    mentees = [row for row in walk.rows if row.role is Role.MENTEE]
    left = {row.name for row in mentees if row.standing is ApplicationState.UNMATCHED}
    assert len(found.pairs) == len(load_pairs(walk.desk, walk.intake_id))
    # Dylan meets in person in Broome only; a second Hobart mentor in the inbox saves the others.
    assert left == {"Dylan Treloar"}
    _everybody_is_told(walk)
    assert check_programme(walk.desk) == ()


def _the_inbox_is_imported(opened: Opened) -> None:
    walk, inbox = opened.walk, opened.made.inbox
    before = len(walk.rows)
    untouched = list(dump_lines(walk.desk))
    planned = walk.bring_in(inbox)
    assert len(walk.rows) == before + 12
    again = walk.look_at(inbox)
    assert (again.count(Outcome.NEW), again.count(Outcome.CHANGED)) == (0, 0)
    assert planned.count(Outcome.NEEDS_YOU) == 1
    by_name = {row.name: row for row in walk.rows}
    assert by_name["Imogen Castlereagh"].job_title == "Acting branch librarian"
    resume = [c for c in by_name["Gabriel Santos"].checks if c.item is CheckItem.RESUME]
    assert [check.state for check in resume] == [CheckState.DONE]
    assert by_name["Thandeka Zulu"].standing is ApplicationState.READY
    walk.desk.undo()
    assert list(dump_lines(walk.desk)) == untouched
    walk.desk.redo()


def _everybody_is_told(walk: Walk) -> None:
    walk.each_pair(pairs.notify)
    for name in ("matched_mentee", "matched_mentor", "unmatched"):
        drafted = draft(walk.desk, walk.intake_id, find_template(name))
        assert drafted.letter_ids, name
    walk.move_to(Stage.NOTIFIED, Stage.RUNNING)
    assert walk.stage is Stage.RUNNING
