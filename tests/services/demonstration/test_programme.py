"""The demonstration programme as it is made: whole, sane, the same for the same moment."""

from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import func, select

from mentordesk.domain.applications import ApplicationState
from mentordesk.domain.intakes import Stage
from mentordesk.domain.pairing import PairState
from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.services.checking import check_programme, dump_lines
from mentordesk.services.demonstration.programme import make_demonstration
from mentordesk.services.intakes import list_intakes
from mentordesk.services.overview import load_overview
from mentordesk.services.pairs import load_pairs
from mentordesk.storage.models.applications import Answer, Application, CheckLine, Document
from mentordesk.storage.models.history import Action
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.pairs import Pair
from mentordesk.storage.models.year import Contact, Event, Hours
from mentordesk.storage.opening import open_programme
from tests.services.demonstration.conftest import NOW, Shown

SYDNEY = ZoneInfo("Australia/Sydney")


def test_one_intake_is_finished_two_run_and_one_is_open(shown: Shown) -> None:
    stages = {row.name: row.stage for row in list_intakes(shown.desk)}
    assert stages == {
        "2027 February": Stage.OPEN,
        "2026 July": Stage.RUNNING,
        "2026 February": Stage.RUNNING,
        "2025 July": Stage.FINISHED,
    }
    assert shown.made.intake == "2027 February"


@pytest.mark.parametrize(
    ("name", "states"),
    [
        ("2025 July", {PairState.COMPLETED: 18, PairState.ENDED_EARLY: 1}),
        ("2026 February", {PairState.ACTIVE: 15, PairState.ON_HOLD: 1}),
        ("2026 July", {PairState.ACTIVE: 11, PairState.NOTIFIED: 1}),
        ("2027 February", {}),
    ],
)
def test_pairs_stand_where_the_story_left_them(
    shown: Shown, name: str, states: dict[PairState, int]
) -> None:
    rows = load_pairs(shown.desk, shown.intake(name))
    assert Counter(row.state for row in rows) == states
    assert all(row.score for row in rows)


def test_the_programme_passes_its_own_check(shown: Shown) -> None:
    assert check_programme(shown.desk) == ()


def test_the_open_intake_has_ready_and_incomplete_applications(shown: Shown) -> None:
    with shown.desk.reading() as session:
        found = session.execute(
            select(Application.role, Application.standing, func.count())
            .where(Application.intake_id == shown.intake("2027 February"))
            .group_by(Application.role, Application.standing)
        )
        counts = {(role, standing): number for role, standing, number in found}
    assert counts == {
        (Role.MENTEE, ApplicationState.READY): 20,
        (Role.MENTEE, ApplicationState.INCOMPLETE): 4,
        (Role.MENTOR, ApplicationState.READY): 24,
        (Role.MENTOR, ApplicationState.INCOMPLETE): 2,
    }


def test_every_answer_is_the_one_on_its_mapped_column(shown: Shown) -> None:
    with shown.desk.reading() as session:
        found = session.execute(
            select(Answer.value, Application.sector)
            .join(Application, Application.id == Answer.application_id)
            .where(Answer.field == "sector", Answer.current)
        ).all()
        total = session.scalar(select(func.count()).select_from(Application))
    assert len(found) == total
    assert all(value == kept for value, kept in found)


def test_every_ticked_paper_is_there(shown: Shown) -> None:
    with shown.desk.reading() as session:
        lines = session.scalars(select(CheckLine)).all()
        papers = {paper.id: paper.name for paper in session.scalars(select(Document))}
    assert all(
        line.reason == papers[line.document_id] if line.document_id else "row" in line.reason
        for line in lines
    )


def test_nothing_was_received_before_opening_or_in_days_to_come(shown: Shown) -> None:
    with shown.desk.reading() as session:
        rows = session.execute(
            select(Application.received_at, Application.late, Intake.opens, Intake.closes).join(
                Intake, Intake.id == Application.intake_id
            )
        ).all()
    for received, late, opens, closes in rows:
        day = received.astimezone(SYDNEY).date()
        assert opens <= day <= closes + timedelta(days=3)
        assert received < shown.now
        assert late == (day > closes)
    assert sum(late for _received, late, _opens, _closes in rows) == 1


def test_meetings_and_hours_lie_within_their_intake_and_in_the_past(shown: Shown) -> None:
    with shown.desk.reading() as session:
        met = session.execute(
            select(Contact.held_on, Intake.starts, Intake.ends, Pair.ended_on)
            .join(Pair, Pair.id == Contact.pair_id)
            .join(Intake, Intake.id == Pair.intake_id)
        ).all()
        days = session.scalars(select(Hours.spent_on)).all()
    for held_on, starts, ends, ended_on in met:
        assert starts <= held_on < min(ends, ended_on or ends)
    assert max(days) < shown.now.date()
    assert len(met) > 300


def test_each_intake_has_its_orientation_and_series_of_twelve(shown: Shown) -> None:
    with shown.desk.reading() as session:
        rows = session.execute(
            select(Intake.name, Event.kind, func.count())
            .join(Intake, Intake.id == Event.intake_id)
            .group_by(Intake.name, Event.kind)
        )
        counts = {(name, str(kind)): number for name, kind, number in rows}
        within = session.execute(
            select(Event.starts_at, Intake.starts, Intake.ends).join(
                Intake, Intake.id == Event.intake_id
            )
        ).all()
    for name in ("2025 July", "2026 February", "2026 July", "2027 February"):
        assert counts[name, "orientation webinar"] == 1
        assert counts[name, "monthly webinar"] == 12
    assert all(starts < at.date() < ends for at, starts, ends in within)


def test_history_goes_forward_in_time_with_a_sentence_for_each_step(shown: Shown) -> None:
    with shown.desk.reading() as session:
        actions = session.scalars(select(Action).order_by(Action.id)).all()
    moments = [action.at for action in actions]
    assert moments == sorted(moments)
    assert moments[-1] <= shown.now
    assert all(action.label[0].isupper() and action.label[-1] != "." for action in actions)
    assert 40 < len(actions) < 100


def test_the_overview_of_every_intake_can_be_read(shown: Shown) -> None:
    for row in list_intakes(shown.desk):
        assert load_overview(shown.desk, row.intake_id)


def test_the_same_moment_makes_the_same_programme(shown: Shown, tmp_path: Path) -> None:
    again = make_demonstration(tmp_path / "again.mentordesk", lambda: NOW)
    desk = open_programme(again.programme, read_only=True)
    try:
        assert list(dump_lines(desk)) == list(dump_lines(shown.desk))
    finally:
        desk.close()


@pytest.mark.parametrize(
    "now",
    [
        datetime(2027, 1, 31, 13, 1, tzinfo=UTC),  # the first minute of an intake in Sydney
        datetime(2028, 2, 29, 12, 0, tzinfo=UTC),
    ],
)
def test_a_demonstration_can_be_made_on_any_day(now: datetime, tmp_path: Path) -> None:
    made = make_demonstration(tmp_path / "demo.mentordesk", lambda: now)
    desk = open_programme(made.programme, clock=lambda: now)
    try:
        stages = [row.stage for row in list_intakes(desk)]
        assert check_programme(desk) == ()
        assert stages[0] is Stage.OPEN
        assert stages[-1] is Stage.FINISHED
        assert all(row.stage in {Stage.RUNNING, Stage.NOTIFIED} for row in list_intakes(desk)[1:-1])
        before = list(dump_lines(desk))
        desk.undo()
        assert list(dump_lines(desk)) != before
        desk.redo()
        assert list(dump_lines(desk)) == before
    finally:
        desk.close()


def test_a_file_that_is_there_is_left_alone(shown: Shown) -> None:
    before = shown.made.programme.read_bytes()
    with pytest.raises(Refused, match="is there already"):
        make_demonstration(shown.made.programme, lambda: NOW)
    assert shown.made.programme.read_bytes() == before
