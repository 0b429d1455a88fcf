"""Reports: the figures of intakes, compared over the years, on a page and in a workbook."""

import io
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path

import openpyxl
import pytest
from pypdf import PdfReader

from mentordesk.domain.applications import ApplicationState
from mentordesk.domain.pairing import PairState
from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import Attendance, EventKind
from mentordesk.services.answers import coordinator_source
from mentordesk.services.applications import open_application
from mentordesk.services.events import NewEvent, record_attendance
from mentordesk.services.figure_facts import Split
from mentordesk.services.figures import load_figures
from mentordesk.services.intakes import NewIntake, create_intake
from mentordesk.services.programmes import create
from mentordesk.services.report_files import report_to
from mentordesk.services.report_sheets import cell_in_words, comparison
from mentordesk.services.reports import load_report
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.correspondence import Survey, SurveyResponse
from mentordesk.storage.models.people import Person
from tests.services.held_events import add_event
from tests.services.small_intake import SCHEME, SmallIntake


def a_year(small: SmallIntake) -> None:
    """Two pairs, one completed and one ended; a webinar; a survey; somebody unmatched."""
    small.pair("Ana Souza", "Ruth Adams", PairState.COMPLETED, 91_000)
    small.pair("Björn Ek", "Sam O'Neil", PairState.ACTIVE, 60_000)
    ids, desk = small.people, small.desk
    starts = datetime(2021, 7, 22, 3, 0, tzinfo=UTC)
    event = add_event(desk, small.intake_id, NewEvent(EventKind.ORIENTATION, "Orientation", starts))
    shown = {ids["Ana Souza"]: Attendance.LIVE, ids["Björn Ek"]: Attendance.RECORDING}
    record_attendance(desk, event, shown | {ids["Ruth Adams"]: Attendance.BOTH})
    with desk.action("Survey") as session:
        session.get_one(Application, ids["Chi Lam"]).standing = ApplicationState.UNMATCHED
        source = coordinator_source(session, desk.now())
        survey = Survey(intake_id=small.intake_id, kind="exit", questions=[])
        session.add(survey)
        session.flush()
        for name, said in (("Ana Souza", True), ("Ruth Adams", "Yes"), ("Björn Ek", None)):
            session.add(
                SurveyResponse(
                    survey_id=survey.id,
                    application_id=ids[name],
                    returned_on=date(2022, 7, 20),
                    answers={"recommend": said},
                    source_id=source.id,
                )
            )


def next_year(small: SmallIntake) -> None:
    """Ana, a mentee before, comes back as a mentor."""
    opens, closes, starts = date(2022, 5, 1), date(2022, 6, 1), date(2022, 7, 1)
    small.intake_id = create_intake(small.desk, NewIntake("2022 July", opens, closes, starts))
    with small.desk.action("Again") as session:
        ana, chi = session.get_one(Person, 1), session.get_one(Person, 3)
        at = small.desk.now()
        mentor = open_application(session, small.intake_id, ana, Role.MENTOR, at)
        mentee = open_application(session, small.intake_id, chi, Role.MENTEE, at)
        small.people |= {"Ana again": mentor.id, "Chi again": mentee.id}
    small.pair("Chi again", "Ana again", PairState.ACTIVE)


def test_an_intake_in_figures(small: SmallIntake) -> None:
    a_year(small)
    one = load_report(small.desk, small.intake_id)
    assert (one.participants, one.mentees, one.mentors) == (4, 2, 2)
    assert (one.pairs, one.completed, one.ended_early) == (2, 1, 0)
    assert one.by_sector == (
        Split("Public", 1, 1), Split("Academic", 1, 0), Split("Special", 0, 1),
    )  # fmt: skip
    assert one.by_place == (Split("NSW", 1, 1), Split("VIC", 1, 1))
    assert dict(one.quality)["60-70"] == dict(one.quality)["90+"] == 1
    assert (one.mean_score, one.live_share) == (75.5, 67)
    assert (one.hours_of_mentees, one.hours_of_mentors) == (2.0, 1.0)
    assert (one.unmatched, one.unmatched_reasons) == (1, (("no reason written", 1),))
    assert one.survey is not None
    assert (one.survey.asked, one.survey.returned) == (4, 3)
    assert (one.survey.yes, one.survey.unsure, one.survey.no) == ((1, 1, 0), (1, 0, 0), (0, 0, 0))


def test_who_came_back_and_who_became_a_mentor(small: SmallIntake) -> None:
    a_year(small)
    next_year(small)
    first, second = load_figures(small.desk)
    assert (first.returning, first.became_mentors) == (0, 0)
    assert (second.returning, second.became_mentors) == (1, 1)
    compared = dict(comparison(load_figures(small.desk)))
    assert compared["Pairs"] == (2, 1)
    assert compared["Survey returned"] == ("3 of 4", "")
    assert compared["Would recommend"] == ("2 of 3", "")


def test_the_workbook_has_native_charts_and_no_formula(small: SmallIntake, tmp_path: Path) -> None:
    a_year(small)
    path = report_to(small.desk, tmp_path / "report.xlsx")
    book = openpyxl.load_workbook(path)
    assert book.sheetnames[:3] == ["Comparison", "Pairs per intake", "By sector"]
    assert book["By sector"]["A2"].value == "Public"
    with zipfile.ZipFile(path) as packed:
        drawn = [name for name in packed.namelist() if name.startswith("xl/charts/chart")]
        assert b"<f>" not in b"".join(
            packed.read(name) for name in packed.namelist() if "worksheets/sheet" in name
        )
    # Twelve subjects, of which nothing was rated.
    assert len(drawn) == 11


def test_the_page_says_the_same_and_equal_figures_give_equal_bytes(
    small: SmallIntake, tmp_path: Path
) -> None:
    a_year(small)
    content = report_to(small.desk, tmp_path / "report.pdf", small.intake_id).read_bytes()
    charts, more, side_by_side = (p.extract_text() for p in PdfReader(io.BytesIO(content)).pages)
    text = charts + more
    assert "2021 July intake" in text
    assert "Exit survey, 3 of 4 answered" in text
    assert "1 could not be matched: no reason written (1)." in text
    again = report_to(small.desk, tmp_path / "again.pdf", small.intake_id)
    assert again.read_bytes() == content
    for name, (value,) in comparison(load_figures(small.desk)):
        assert name in side_by_side
        assert cell_in_words(value) in side_by_side


@pytest.mark.parametrize("suffix", [".pdf", ".xlsx"])
def test_small_counts_stay_in_the_office(small: SmallIntake, tmp_path: Path, suffix: str) -> None:
    a_year(small)
    path = report_to(small.desk, tmp_path / f"r{suffix}", small.intake_id, mask=True)
    if suffix == ".pdf":
        words = "".join(p.extract_text() for p in PdfReader(path).pages)
        assert "under 3" in words
        assert "1 could not be matched" not in words
        return
    book = openpyxl.load_workbook(path)
    counts = ("By sector", "By place", "Match quality", "Pair states", "Survey", "Attendance")
    for name in counts:
        for row in book[name].iter_rows(min_row=2, min_col=2, values_only=True):
            assert not {1, 2} & {cell for cell in row if isinstance(cell, int)}, name
    lines = book["Comparison"].iter_rows(min_row=2, max_col=2, values_only=True)
    comparison = {str(line[0]): line[1] for line in lines}
    assert comparison["Pairs"] == comparison["Mentees"] == "under 3"


def test_what_is_refused(small: SmallIntake, tmp_path: Path) -> None:
    with pytest.raises(Refused, match=r"not \.docx"):
        report_to(small.desk, tmp_path / "report.docx")
    empty = create(tmp_path / "empty.mentordesk", SCHEME)
    with pytest.raises(Refused, match="no intake to report on"):
        report_to(empty, tmp_path / "report.pdf")
    empty.close()


def test_an_intake_without_anything_has_a_page_too(small: SmallIntake, tmp_path: Path) -> None:
    content = report_to(small.desk, tmp_path / "report.pdf").read_bytes()
    assert "Nothing to show yet" in PdfReader(io.BytesIO(content)).pages[0].extract_text()


def test_a_day_of_the_comparison_is_said_as_lists_say_it() -> None:
    assert cell_in_words(date(2025, 7, 1)) == "1 Jul 2025"
    assert cell_in_words(1214.5) == "1,214.5"
    assert cell_in_words(None) == ""
