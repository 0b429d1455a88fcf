"""Our own sheets that come back among applications are known for what they are, and left whole."""

import io
from datetime import date
from email.message import EmailMessage
from pathlib import Path

import openpyxl
import pytest

from mentordesk.domain.pairing import PairState
from mentordesk.domain.surveys import SurveyRound
from mentordesk.services.hours import load_contacts
from mentordesk.services.imports.planning import plan_alone
from mentordesk.services.imports.reviewing import review_sources
from mentordesk.services.lists.doors import Aim, look_at
from mentordesk.services.log_sheets import load_log_sheets
from mentordesk.services.programmes import load_programme
from mentordesk.services.surveys import blank_survey
from mentordesk.spreadsheets.child import Inline
from mentordesk.spreadsheets.list_columns import ListKind
from tests.services.small_intake import SmallIntake
from tests.services.verbs import dump

Filled = date | int | str
"""What somebody types into a cell of the sheet."""


@pytest.fixture
def pair(small: SmallIntake) -> int:
    return small.pair("Ana Souza", "Ruth Adams", PairState.ACTIVE)


def log_sheet(small: SmallIntake, *rows: tuple[Filled, ...]) -> bytes:
    """The pair's log sheet as it comes back with these rows."""
    (sheet,) = load_log_sheets(small.desk, small.intake_id).values()
    book = openpyxl.load_workbook(io.BytesIO(sheet.content))
    for number, row in enumerate(rows, 9):
        for column, value in enumerate(row, 1):
            book["Log"].cell(number, column, value)
    return _bytes(book)


def survey_form(small: SmallIntake, asked: SurveyRound, **answers: str) -> bytes:
    book = openpyxl.load_workbook(io.BytesIO(blank_survey(small.desk, small.intake_id, asked)))
    for cell, text in answers.items():
        book["Survey"][cell] = text
    return _bytes(book)


def _bytes(book: openpyxl.Workbook) -> bytes:
    into = io.BytesIO()
    book.save(into)
    return into.getvalue()


MET = (date(2021, 8, 2), 60, "video call")


@pytest.mark.parametrize("rows", [(), (MET,)])
@pytest.mark.usefixtures("pair")
def test_a_log_sheet_is_nobodys_application(
    small: SmallIntake, tmp_path: Path, rows: tuple[tuple[Filled, ...], ...]
) -> None:
    path, before = tmp_path / "log.xlsx", dump(small.desk)
    path.write_bytes(log_sheet(small, *rows))
    scheme = load_programme(small.desk).scheme
    made = plan_alone(review_sources([str(path)], scheme, reader=Inline()), scheme)
    assert made.sources[0].likely is ListKind.CONTACTS
    assert made.sources[0].error.startswith(
        "This is a log sheet of Ana Souza and Ruth Adams: it belongs to Hours and log sheets. "
        "Nothing of it is imported here"
    )
    assert made.items == ()
    assert dump(small.desk) == before


@pytest.mark.parametrize("asked", list(SurveyRound))
@pytest.mark.parametrize("answers", [{}, {"B6": "Ana Souza", "B7": "ana@x.org", "B8": "Yes"}])
def test_a_survey_form_is_nobodys_application(
    small: SmallIntake, tmp_path: Path, asked: SurveyRound, answers: dict[str, str]
) -> None:
    path = tmp_path / "form.xlsx"
    path.write_bytes(survey_form(small, asked, **answers))
    scheme = load_programme(small.desk).scheme
    made = plan_alone(review_sources([str(path)], scheme, reader=Inline()), scheme)
    assert made.sources[0].likely is ListKind.SURVEY
    assert (
        f"a form of the {asked} survey: it belongs to Surveys and quotes" in made.sources[0].error
    )
    assert f"Import {asked} survey answers…" in made.sources[0].error
    assert made.items == ()


@pytest.mark.usefixtures("pair")
def test_a_log_sheet_in_a_message_makes_nobody(small: SmallIntake, tmp_path: Path) -> None:
    message = EmailMessage()
    message["From"], message["Subject"] = "Ana Souza <ana@example.org>", "Our log"
    message.set_content("Here is our log.")
    message.add_attachment(
        log_sheet(small, MET), maintype="application", subtype="vnd.ms-excel", filename="log.xlsx"
    )
    path = tmp_path / "log.eml"
    path.write_bytes(message.as_bytes())
    scheme = load_programme(small.desk).scheme
    made = plan_alone(review_sources([str(path)], scheme, reader=Inline()), scheme)
    said = "\n".join([made.sources[0].error, *made.sources[0].notes])
    assert "log.xlsx: This is a log sheet of Ana Souza and Ruth Adams" in said
    assert made.items == ()


@pytest.mark.parametrize("meant", list(SurveyRound))
def test_a_form_says_itself_which_survey_it_is_of(
    small: SmallIntake, tmp_path: Path, meant: SurveyRound
) -> None:
    for asked in SurveyRound:
        path = tmp_path / f"{asked}.xlsx"
        path.write_bytes(survey_form(small, asked, B8="Yes", B9="Yes", B10="4"))
        aim = Aim(ListKind.SURVEY, asked=meant)
        plan = look_at(small.desk, small.intake_id, aim, str(path), Inline()).plan
        assert plan.title == f"1 response to the {asked} survey"


@pytest.mark.parametrize("minutes", [-3, 0, 54_000, "900 hours", "-3"])
def test_lengths_that_cannot_be_are_refused_line_by_line(
    small: SmallIntake, pair: int, tmp_path: Path, minutes: Filled
) -> None:
    path = tmp_path / "log.xlsx"
    path.write_bytes(log_sheet(small, (date(2021, 8, 3), minutes, "phone"), MET))
    looked = look_at(small.desk, small.intake_id, Aim(ListKind.CONTACTS), str(path), Inline())
    looked.apply(small.desk, None, {})
    (kept,) = load_contacts(small.desk, pair)
    assert (kept.held_on, kept.minutes) == (MET[0], 60)
    wrong = [item for item in looked.plan.items if item.fact is None]
    assert len(wrong) == 1
    assert wrong[0].reason.endswith(".")


@pytest.mark.parametrize("hours", [-3, 900, "900", "-3"])
def test_preparation_that_cannot_be_is_refused(
    small: SmallIntake, pair: int, tmp_path: Path, hours: Filled
) -> None:
    path = tmp_path / "log.xlsx"
    path.write_bytes(log_sheet(small, (date(2021, 8, 3), 30, "phone", hours), MET))
    looked = look_at(small.desk, small.intake_id, Aim(ListKind.CONTACTS), str(path), Inline())
    assert len([item for item in looked.plan.items if item.fact is None]) == 1
    looked.apply(small.desk, None, {})
    assert [one.held_on for one in load_contacts(small.desk, pair)] == [MET[0]]
