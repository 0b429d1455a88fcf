"""One intake from the first e-mail to the last day, by the services alone."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from mentordesk.domain.applications import ApplicationState
from mentordesk.domain.intakes import Stage
from mentordesk.domain.pairing import PairState
from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import FeeState
from mentordesk.services import pairing, pairs
from mentordesk.services.certificate_conditions import Conditions, change_conditions
from mentordesk.services.certificate_files import save_merged
from mentordesk.services.certificate_settings import CertificateSettings
from mentordesk.services.certificates import load_certificates
from mentordesk.services.checking import check_programme, dump_lines
from mentordesk.services.exports import export_to
from mentordesk.services.hours import load_hours
from mentordesk.services.imports.plans import Outcome
from mentordesk.services.intakes import NewIntake, create_intake
from mentordesk.services.issuing import issue
from mentordesk.services.pairs import load_pairs
from mentordesk.services.programmes import create
from mentordesk.services.register import load_register
from mentordesk.services.schemes import read_scheme
from mentordesk.storage.opening import open_programme
from tests.a_year.walking import BEING_CHECKED, TurnedClock, Walk, everybody_is_a_member

INTAKE = NewIntake(
    "2021 July",
    opens=date(2021, 5, 17),
    closes=date(2021, 6, 25),
    starts=date(2021, 7, 19),
    fee_cents=150_00,
)


@pytest.fixture
def walk(samples: Path, tmp_path: Path) -> Iterator[Walk]:
    """A programme with one intake that opens for applications."""
    clock = TurnedClock(date(2021, 5, 3))
    desk = create(tmp_path / "scheme.mentordesk", read_scheme(samples / "scheme.json"), clock)
    walk = Walk(desk, clock, create_intake(desk, INTAKE))
    clock.turn_to(INTAKE.opens)
    walk.move_to(Stage.OPEN)
    yield walk
    walk.desk.close()


def test_a_whole_year(walk: Walk, arrived: tuple[Path, ...], tmp_path: Path) -> None:
    _applications_arrive(walk, arrived)
    _checklists_are_completed(walk)
    _people_are_paired(walk)
    _pairs_are_told(walk)
    _the_months_pass(walk)
    _the_year_ends(walk)
    _certificates_are_printed(walk, tmp_path)
    _an_export_changes_nothing(walk, tmp_path)
    _everything_is_there_after_a_restart(walk)


def test_importing_is_one_step_that_can_be_undone(walk: Walk, arrived: tuple[Path, ...]) -> None:
    walk.clock.turn_to(date(2021, 6, 28))
    before = list(dump_lines(walk.desk))
    walk.bring_in(*arrived)
    after = list(dump_lines(walk.desk))
    assert after != before
    walk.desk.undo()
    assert list(dump_lines(walk.desk)) == before
    walk.desk.redo()
    assert list(dump_lines(walk.desk)) == after


def test_a_year_can_be_walked_back_step_by_step(walk: Walk, samples: Path) -> None:
    before, begun = list(dump_lines(walk.desk)), walk.desk.undo_label
    walk.bring_in(samples / "gforms_mentees.xlsx", samples / "gforms_mentors.xlsx")
    everybody_is_a_member(walk.desk)
    walk.move_to(Stage.CLOSED)
    walk.complete_checklists()
    walk.move_to(Stage.MATCHING)
    walk.match()
    after = list(dump_lines(walk.desk))
    steps = 0
    while walk.desk.undo_label != begun:
        walk.desk.undo()
        steps += 1
    assert list(dump_lines(walk.desk)) == before
    for _ in range(steps):
        walk.desk.redo()
    assert list(dump_lines(walk.desk)) == after
    assert steps > 20


def _applications_arrive(walk: Walk, arrived: tuple[Path, ...]) -> None:
    walk.clock.turn_to(date(2021, 6, 28))
    planned = walk.bring_in(*arrived)
    assert planned.count(Outcome.NEW) >= 60
    assert len(walk.rows) >= 60
    assert {row.role for row in walk.rows} == set(Role)
    assert any(row.late for row in walk.rows)
    again = walk.look_at(*arrived)
    assert again.count(Outcome.NEW) == 0
    assert again.count(Outcome.CHANGED) == 0


def _checklists_are_completed(walk: Walk) -> None:
    walk.move_to(Stage.CLOSED)
    with pytest.raises(Refused, match="still to be checked"):
        walk.move_to(Stage.MATCHING)
    everybody_is_a_member(walk.desk)
    assert walk.complete_checklists() > 60
    assert not any(row.standing in BEING_CHECKED for row in walk.rows)
    walk.move_to(Stage.MATCHING)


def _people_are_paired(walk: Walk) -> None:
    found = walk.match()
    rows = load_pairs(walk.desk, walk.intake_id)
    assert len(rows) == len(found.pairs) > 10
    assert all(row.state is PairState.CONFIRMED for row in rows)
    assert all(row.fee is FeeState.DUE for row in rows)
    mentees = [row for row in walk.rows if row.role is Role.MENTEE]
    states = {row.standing for row in mentees}
    assert states <= {ApplicationState.MATCHED, ApplicationState.UNMATCHED}
    assert sum(row.standing is ApplicationState.MATCHED for row in mentees) == len(rows)


def _pairs_are_told(walk: Walk) -> None:
    walk.clock.turn_to(date(2021, 7, 2))
    with pytest.raises(Refused, match="cannot become"):
        walk.each_pair(pairs.complete)
    walk.each_pair(pairs.notify)
    with pytest.raises(Refused):
        pairing.unpair(walk.desk, walk.pair_ids()[0])
    walk.move_to(Stage.NOTIFIED)
    walk.clock.turn_to(INTAKE.starts)
    walk.move_to(Stage.RUNNING)


def _the_months_pass(walk: Walk) -> None:
    walk.hold_webinar("Welcome", date(2021, 7, 22), absent=2)
    logged = walk.meet_monthly(date(2021, 7, 22), months=3)
    rows = load_pairs(walk.desk, walk.intake_id)
    assert sum(row.contacts for row in rows) == logged == 3 * len(rows)
    assert {row.state for row in rows} == {PairState.ACTIVE}
    hours = load_hours(walk.desk, walk.intake_id)
    mentees = [row for row in hours if row.role is Role.MENTEE]
    assert all(row.contact == 3.0 and row.preparation == 6.0 for row in mentees)
    assert sum(row.webinar == 0 for row in hours) == 2


def _the_year_ends(walk: Walk) -> None:
    walk.clock.turn_to(date(2022, 7, 20))
    walk.move_to(Stage.WRAPPING_UP)
    with pytest.raises(Refused, match="neither completed nor ended"):
        walk.move_to(Stage.FINISHED)
    walk.each_pair(pairs.complete)
    walk.move_to(Stage.FINISHED)
    assert walk.stage is Stage.FINISHED


def _certificates_are_printed(walk: Walk, folder: Path) -> None:
    change_conditions(walk.desk, walk.intake_id, Conditions(completed=True, orientation=True))
    rows = load_certificates(walk.desk, walk.intake_id)
    barred = [row for row in rows if not row.ready and row.hours]
    assert len(barred) == 2
    assert {reason for row in barred for reason in row.why_not} == {
        "The orientation webinar was not attended."
    }
    settings = CertificateSettings(signatories=(("Ana Silva", "President"),))
    ready = [row.application_id for row in rows if row.ready]
    with pytest.raises(Refused, match="Not everybody is ready"):
        issue(walk.desk, walk.intake_id, [*ready, barred[0].application_id], settings)
    issued = issue(walk.desk, walk.intake_id, ready, settings)
    assert len(issued) == len(ready) > 20
    first, again = folder / "first.pdf", folder / "again.pdf"
    save_merged(walk.desk, issued, first)
    save_merged(walk.desk, issued, again)
    assert first.read_bytes() == again.read_bytes()
    numbers = [row.number for row in load_register(walk.desk, walk.intake_id)]
    assert len(set(numbers)) == len(numbers) == len(issued)


def _an_export_changes_nothing(walk: Walk, tmp_path: Path) -> None:
    target = tmp_path / "export.xlsx"
    assert export_to(walk.desk, walk.intake_id, target) == (target,)
    planned = walk.look_at(target)
    assert planned.count(Outcome.NEW) == 0
    assert planned.count(Outcome.CHANGED) == 0
    assert planned.count(Outcome.UNCHANGED) == len(walk.rows)


def _everything_is_there_after_a_restart(walk: Walk) -> None:
    assert check_programme(walk.desk) == ()
    before = list(dump_lines(walk.desk))
    walk.desk.close()
    walk.desk = open_programme(walk.desk.path, clock=walk.clock)
    assert list(dump_lines(walk.desk)) == before
