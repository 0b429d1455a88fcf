"""The first look shows what the open programme shows, line for line, and never something stale."""

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from mentordesk.domain.applications import CheckItem, CheckState
from mentordesk.domain.pairing import PairState
from mentordesk.domain.refusals import Damaged
from mentordesk.services.applicants import load_applicants, set_check
from mentordesk.services.first_look import FirstLook, look_first
from mentordesk.services.intakes import NewIntake, create_intake
from mentordesk.services.programmes import change_setting
from mentordesk.storage.desk import Desk
from mentordesk.storage.glance import glance_at
from mentordesk.storage.opening import create_programme, open_programme
from mentordesk.storage.taking import take_programme
from tests.programmes.fixtures import unpacked, versions
from tests.services.small_intake import SmallIntake


def looked(path: Path, intake_id: int | None = None) -> FirstLook | None:
    taken = take_programme(path)
    try:
        return look_first(taken, intake_id)
    finally:
        taken.close()


def spoil(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("PRAGMA ignore_check_constraints=ON")
        raw.execute(statement)


def test_it_shows_what_the_open_programme_shows(small: SmallIntake) -> None:
    desk = small.desk
    first, second, *_ = [row.application_id for row in load_applicants(desk, 1)]
    set_check(desk, first, CheckItem.RESUME, CheckState.WAIVED, "seen on paper")
    set_check(desk, second, CheckItem.FORM, CheckState.DONE, "")
    desk.close()
    seen = looked(desk.path)
    again = open_programme(desk.path)
    rows = load_applicants(again, 1)
    again.close()
    assert seen is not None
    assert seen.applicants == rows
    assert len({row.standing for row in rows}) > 0
    assert any(check.state is CheckState.WAIVED for row in rows for check in row.checks)


def test_it_is_of_the_intake_asked_for_or_the_latest(desk: Desk) -> None:
    change_setting(desk, "name", "Reading Rooms")
    later = create_intake(
        desk, NewIntake("2022", date(2022, 5, 1), date(2022, 6, 1), date(2022, 7, 1))
    )
    desk.close()
    for asked, intake in ((None, "2022"), (later, "2022"), (1, "2021 July"), (99, "2022")):
        seen = looked(desk.path, asked)
        assert seen is not None
        assert (seen.programme, seen.intake) == ("Reading Rooms", intake)
        assert seen.applicants == ()


def test_without_an_intake_there_is_nothing_to_see(tmp_path: Path) -> None:
    create_programme(tmp_path / "empty.mentordesk").close()
    assert looked(tmp_path / "empty.mentordesk") is None


@pytest.mark.parametrize("version", versions()[:-1])
def test_an_older_file_is_not_looked_at_before_it_is_brought_up_to_date(
    version: int, tmp_path: Path
) -> None:
    assert looked(unpacked(version, tmp_path)) is None


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE application SET received_at = 'yesterday'",
        "UPDATE setting SET value = '{' WHERE key = 'name'",
        "INSERT INTO setting VALUES ('eligibility', '[1]')",
    ],
)
def test_what_nobody_of_ours_wrote_is_left_to_whoever_opens_it(
    small: SmallIntake, statement: str
) -> None:
    small.desk.close()
    spoil(small.desk.path, statement)
    taken = take_programme(small.desk.path)
    with pytest.raises(Damaged):
        glance_at(taken, None)
    assert look_first(taken, None) is None
    taken.close()


def test_what_was_written_before_it_was_closed_is_in_it(small: SmallIntake) -> None:
    before = load_applicants(small.desk, 1)
    small.desk.close()
    spoil(small.desk.path, "UPDATE person SET full_name = 'Somebody Else'")
    seen = looked(small.desk.path)
    assert seen is not None
    assert {row.name for row in seen.applicants} == {"Somebody Else"}
    assert len(seen.applicants) == len(before)


def test_pairs_that_ended_early_are_no_partners(small: SmallIntake) -> None:
    rows = load_applicants(small.desk, 1)
    mentees = [row.name for row in rows if row.role == "mentee"]
    mentors = [row.name for row in rows if row.role == "mentor"]
    small.pair(mentees[0], mentors[0], PairState.DRAFT)
    small.desk.close()
    seen = looked(small.desk.path)
    assert seen is not None
    partners = {row.name: row.partners for row in seen.applicants}
    assert partners[mentees[0]] == (mentors[0],)
    assert partners[mentors[0]] == (mentees[0],)
    spoil(
        small.desk.path,
        "UPDATE pair SET state = 'ended early', live = 0, end_reason = 'other'",
    )
    seen = looked(small.desk.path)
    assert seen is not None
    assert {row.partners for row in seen.applicants} == {()}


def test_what_the_programme_asks_of_each_role_is_heeded(small: SmallIntake) -> None:
    small.desk.close()
    spoil(small.desk.path, "UPDATE application SET years_experience = 1")
    usual = looked(small.desk.path)
    spoil(
        small.desk.path,
        "INSERT OR REPLACE INTO setting VALUES"
        """ ('eligibility', '{"mentee_most": null, "mentor_least": null, "mentor_years": null}')""",
    )
    anybody = looked(small.desk.path)
    desk = open_programme(small.desk.path)
    assert usual is not None
    assert anybody is not None
    assert usual.applicants != anybody.applicants == load_applicants(desk, 1)
    desk.close()
