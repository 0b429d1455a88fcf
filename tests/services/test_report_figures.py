"""Figures of a report at their edges: bands, splits, surveys, several intakes, and what is said."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.applications import ApplicationState
from mentordesk.domain.intakes import Stage
from mentordesk.domain.pairing import EndReason, PairState
from mentordesk.domain.year import Attendance, EventKind
from mentordesk.services import events, pairs
from mentordesk.services.answers import coordinator_source
from mentordesk.services.figure_facts import BANDS, IntakeFigures, Recommended, Split, Watched
from mentordesk.services.intakes import NewIntake, create_intake
from mentordesk.services.report_files import report_to
from mentordesk.services.report_notes import notes
from mentordesk.services.report_panels import (
    headline,
    panels,
    recommended_in_words,
    survey_in_words,
)
from mentordesk.services.report_sheets import comparison, report_sheets
from mentordesk.services.reports import chosen, load_report
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.correspondence import Survey, SurveyResponse
from mentordesk.storage.models.pairs import Fee
from tests.services.held_events import add_event
from tests.services.small_intake import SmallIntake
from tests.services.verbs import refused

ANA, BJORN, CHI, RUTH, SAM = "Ana Souza", "Björn Ek", "Chi Lam", "Ruth Adams", "Sam O'Neil"


def figures(small: SmallIntake) -> IntakeFigures:
    return load_report(small.desk, small.intake_id)


def survey(small: SmallIntake, said: list[tuple[str | None, Any]], kind: str = "exit") -> None:
    """An exit survey with these answers; nobody's name stands for an anonymous one."""
    with small.desk.action("Survey") as session:
        source = coordinator_source(session, small.desk.now())
        row = Survey(intake_id=small.intake_id, kind=kind, questions=[])
        session.add(row)
        session.flush()
        for name, word in said:
            session.add(
                SurveyResponse(
                    survey_id=row.id,
                    application_id=small.people[name] if name else None,
                    returned_on=date(2022, 7, 20),
                    answers={} if word is ... else {"recommend": word},
                    source_id=source.id,
                )
            )


@pytest.mark.parametrize(
    ("score", "band"),
    [
        (0, "<50"),
        (49_999, "<50"),
        (50_000, "50-60"),
        (59_999, "50-60"),
        (60_000, "60-70"),
        (79_999, "70-80"),
        (80_000, "80-90"),
        (90_000, "90+"),
        (100_000, "90+"),
    ],
)
def test_a_score_on_the_border_belongs_to_the_higher_band(
    small: SmallIntake, score: int, band: str
) -> None:
    small.pair(ANA, RUTH, PairState.CONFIRMED, score)
    assert [name for name, number in figures(small).quality if number] == [band]
    assert tuple(name for name, _ in figures(small).quality) == BANDS


def test_drafts_are_no_figures_yet(small: SmallIntake) -> None:
    small.pair(ANA, RUTH, PairState.DRAFT)
    one = figures(small)
    assert (one.participants, one.pairs, one.mean_score, one.by_sector) == (0, 0, None, ())
    assert one.pair_states == (("draft", 1),)
    assert one.applications == 5


def test_a_rematched_mentee_is_one_participant_with_two_pairs(small: SmallIntake) -> None:
    number = small.pair(ANA, SAM, PairState.ACTIVE, 60_000)
    pairs.end_early(small.desk, number, EndReason.MISMATCH)
    with small.desk.action("The fee goes on") as session:
        session.delete(session.get_one(Fee, 1))
    small.pair(ANA, RUTH, PairState.ACTIVE, 80_000)
    one = figures(small)
    assert (one.mentees, one.mentors, one.pairs, one.ended_early) == (1, 2, 2, 1)
    assert one.mean_score == 70.0
    assert sum(split.people for split in one.by_sector) == 3


@pytest.mark.parametrize(
    ("word", "place"),
    [
        (True, "yes"),
        ("Yes", "yes"),
        (" YES ", "yes"),
        (False, "no"),
        ("no", "no"),
        (None, "unsure"),
        ("perhaps", "unsure"),
        ("", "unsure"),
        (..., "unsure"),
    ],
)
@pytest.mark.parametrize(("name", "side"), [(ANA, 0), (RUTH, 1), (None, 2)])
def test_what_an_answer_counts_as(
    small: SmallIntake, word: object, place: str, name: str | None, side: int
) -> None:
    small.pair(ANA, RUTH, PairState.COMPLETED)
    survey(small, [(name, word)])
    found = figures(small).survey
    assert found is not None
    wanted = [0, 0, 0]
    wanted[side] = 1
    assert getattr(found, place) == tuple(wanted)
    assert (found.asked, found.returned, found.anonymous) == (2, 1, int(name is None))


def test_answers_without_a_name_are_neither_mentees_nor_mentors(
    small: SmallIntake, tmp_path: Path
) -> None:
    small.pair(ANA, RUTH, PairState.COMPLETED)
    survey(small, [(ANA, True), (None, True), (None, False)])
    one = figures(small)
    assert (survey_in_words(one), recommended_in_words(one)) == ("3 of 2", "2 of 3")
    panel = panels((one,), one)[5]
    assert [(s.name, s.values) for s in panel.series] == [
        ("As mentee", (1, 0, 0)),
        ("As mentor", (0, 0, 0)),
        ("Not said", (1, 0, 1)),
    ]
    book = openpyxl.load_workbook(report_to(small.desk, tmp_path / "r.xlsx", small.intake_id))
    rows = list(book["Survey"].iter_rows(values_only=True))
    assert rows[0] == ("Would recommend", "Mentees", "Mentors", "Not said")
    assert rows[1][:4] == ("Yes", 1, 0, 1)
    assert report_to(small.desk, tmp_path / "r.pdf", small.intake_id).exists()


def test_a_survey_in_the_middle_of_the_year_is_another(small: SmallIntake) -> None:
    survey(small, [(ANA, True)], kind="mid-point")
    assert figures(small).survey is None
    assert (survey_in_words(figures(small)), recommended_in_words(figures(small))) == ("", "")


def test_a_survey_nobody_answered_is_said(small: SmallIntake) -> None:
    small.pair(ANA, RUTH, PairState.COMPLETED)
    survey(small, [])
    assert survey_in_words(figures(small)) == "0 of 2"
    panel = panels((figures(small),), figures(small))[5]
    assert panel.subtitle == "Exit survey, 0 of 2 answered"


def test_cancelled_and_empty_events_are_left_out(small: SmallIntake) -> None:
    at = datetime(2021, 7, 31, 20, 0, tzinfo=UTC)  # 1 August in Sydney
    numbers = [
        add_event(small.desk, small.intake_id, events.NewEvent(EventKind.WEBINAR, title, at))
        for title in ("Held", "Cancelled", "Nobody came")
    ]
    ways = {small.people[ANA]: Attendance.BOTH, small.people[BJORN]: Attendance.APOLOGIES}
    for number in numbers[:2]:
        events.record_attendance(small.desk, number, ways)
    events.record_attendance(small.desk, numbers[2], {small.people[ANA]: Attendance.APOLOGIES})
    events.cancel_event(small.desk, numbers[1])
    assert figures(small).events == (Watched("Held", date(2021, 8, 1), 1, 1),)
    assert figures(small).live_share == 100


def test_a_meet_up_is_no_webinar_that_was_watched_live(small: SmallIntake) -> None:
    at = datetime(2021, 7, 31, 2, 0, tzinfo=UTC)
    kinds = {"Webinar": EventKind.WEBINAR, "Meet-up": EventKind.MEET_UP}
    number = {
        title: add_event(small.desk, small.intake_id, events.NewEvent(kind, title, at))
        for title, kind in kinds.items()
    }
    seen = {small.people[ANA]: Attendance.LIVE, small.people[BJORN]: Attendance.RECORDING}
    events.record_attendance(small.desk, number["Webinar"], seen)
    events.record_attendance(small.desk, number["Meet-up"], dict.fromkeys(seen, Attendance.LIVE))
    one = figures(small)
    assert {event.title for event in one.events} == {"Webinar", "Meet-up"}
    assert [event.title for event in one.webinars] == ["Webinar"]
    assert one.live_share == 50
    attended = next(panel for panel in panels((one,), one) if panel.title == "Webinar attendance")
    assert attended.names == ("Jul",)
    assert attended.series[1].values == (2,)


def test_reasons_for_no_match_are_counted_by_their_words(small: SmallIntake) -> None:
    with small.desk.action("Unmatched") as session:
        for name, why in ((ANA, "No mentor  near"), (BJORN, " No mentor near"), (CHI, None)):
            application = session.get_one(Application, small.people[name])
            application.standing, application.standing_reason = ApplicationState.UNMATCHED, why
    one = figures(small)
    assert one.unmatched_reasons == (("No mentor near", 2), ("no reason written", 1))
    assert notes(one) == ("3 could not be matched: No mentor near (2); no reason written (1).",)


EMPTY = IntakeFigures(
    intake_id=1,
    name="2021 July",
    stage=Stage.RUNNING,
    starts=date(2021, 7, 1),
    applications=0,
    mentees=0,
    mentors=0,
    pairs=0,
    completed=0,
    ended_early=0,
    by_sector=(),
    by_place=(),
    by_career_stage=(),
    pair_states=(),
    quality=tuple((band, 0) for band in BANDS),
    mean_score=None,
    events=(),
    survey=None,
    hours_of_mentees=0.0,
    hours_of_mentors=0.0,
    returning=0,
    became_mentors=0,
    unmatched=0,
    unmatched_reasons=(),
)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({}, ()),
        ({"pairs": 3}, ("Nobody was left unmatched.",)),
        ({"returning": 4}, ("4 took part before.",)),
        (
            {"returning": 4, "became_mentors": 1},
            ("4 took part before, 1 of them as mentors who had been mentees.",),
        ),
    ],
)
def test_the_sentences_below_the_charts(change: dict[str, int], said: tuple[str, ...]) -> None:
    assert notes(replace(EMPTY, **change)) == said  # type: ignore[arg-type]  # numbers only


def test_only_what_is_known_stands_over_the_charts() -> None:
    assert headline(EMPTY) == (("0", "participants (0 + 0)"), ("0", "pairs, 0 completed"))
    known = replace(
        EMPTY,
        mean_score=80.0,
        hours_of_mentees=1_200.4,
        hours_of_mentors=34.2,
        events=(Watched("W", date(2021, 8, 1), 1, 3),),
    )
    assert headline(known)[2:] == (
        ("80", "mean fit of 100"),
        ("33 %", "watched webinars live"),
        ("1,235", "hours logged for PD"),
    )


def test_the_report_is_about_the_latest_intake_with_pairs() -> None:
    years = [replace(EMPTY, intake_id=n, pairs=p) for n, p in ((1, 4), (2, 5), (3, 0))]
    assert chosen(years, None).intake_id == 2
    assert chosen(years, 3).intake_id == 3
    assert chosen([years[2]], None).intake_id == 3


def test_without_an_intake_there_is_nothing_to_report(small: SmallIntake, tmp_path: Path) -> None:
    for name in ("r.txt", "r", "r.xls", ".pdf"):
        with refused(small.desk, "xlsx workbook or a .pdf page"):
            report_to(small.desk, tmp_path / name, small.intake_id)
    assert list(tmp_path.glob("r*")) == []


COUNT = st.integers(0, 90)


@given(
    st.lists(st.builds(Split, st.text(min_size=1, max_size=9), COUNT, COUNT), max_size=6),
    st.builds(Recommended, COUNT, COUNT, *[st.tuples(COUNT, COUNT, COUNT)] * 3),
)
def test_charts_and_sheets_agree_whatever_the_figures(
    splits: list[Split], found: Recommended
) -> None:
    one = replace(EMPTY, by_sector=tuple(splits), by_place=tuple(splits), survey=found)
    for panel in panels((one, EMPTY), one):
        assert all(len(series.values) == len(panel.names) for series in panel.series)
    sheets = {sheet.title: sheet for sheet in report_sheets((one, EMPTY), one)}
    for sheet in sheets.values():
        assert all(len(row) == len(sheet.headers) for row in sheet.rows)
        assert all(chart.rows == len(sheet.rows) for chart in sheet.charts)
        assert all(chart.columns < len(sheet.headers) for chart in sheet.charts)
    rows = [tuple(row[1:]) for row in sheets["Survey"].rows]
    assert sum(sum(n for n in row if isinstance(n, int)) for row in rows) == sum(
        found.yes + found.unsure + found.no
    )


def test_every_line_of_the_comparison_has_every_intake(small: SmallIntake) -> None:
    new = NewIntake("2022", date(2022, 5, 1), date(2022, 6, 1), date(2022, 7, 1))
    create_intake(small.desk, new)
    lines = comparison((figures(small), EMPTY))
    assert {len(values) for _, values in lines} == {2}
    assert len({name for name, _ in lines}) == len(lines)
