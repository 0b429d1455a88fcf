"""Everything about one person: all of theirs, nothing of others but partners' names."""

import io
import json
import zipfile
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from mentordesk.domain.applications import DocumentKind
from mentordesk.domain.pairing import PairState
from mentordesk.domain.refusals import Refused
from mentordesk.services.applicants import attach, edit_answer
from mentordesk.services.application_page import load_application
from mentordesk.services.applications import ArrivedFile
from mentordesk.services.cases import CaseNote, close_case, go_on, open_case
from mentordesk.services.check_ins import check_in
from mentordesk.services.imports.loading import load_known
from mentordesk.services.pairs import notify
from mentordesk.services.privacy.knowing import find_person
from mentordesk.services.privacy.record import count_cases_about
from mentordesk.services.privacy.record_files import record_zip, save_record
from mentordesk.storage.models.applications import Answer
from tests.services.privacy.planted import NAME, OFFICE, plant
from tests.services.small_intake import SmallIntake


@pytest.fixture
def archive(small: SmallIntake) -> zipfile.ZipFile:
    plant(small)
    content = record_zip(small.desk, find_person(small.desk, NAME))
    return zipfile.ZipFile(io.BytesIO(content))


def test_it_has_a_page_json_files_letters_and_certificates(archive: zipfile.ZipFile) -> None:
    names = archive.namelist()
    assert names[:2] == ["everything.html", "everything.json"]
    for wanted in ("files/Zweifel CV.txt", "files/form.xlsx", "files/cv.pdf"):
        assert wanted in names
    certificates = [name for name in names if name.startswith("certificates/")]
    assert len(certificates) == 1
    assert archive.read(certificates[0]).startswith(b"%PDF")
    assert archive.testzip() is None


def test_the_json_has_all_answers_the_earlier_ones_too(archive: zipfile.ZipFile) -> None:
    facts = json.loads(archive.read("everything.json"))
    assert facts["person"]["Former names"] == ["Ana Souza", "Quirina Ottokar"]
    (application,) = facts["applications"]
    names = [a["Answer"] for a in application["Answers"] if a["Question"] == "Full name"]
    assert names == [NAME, "Quirina Ottokar", "Ana Souza"]
    assert application["Pairs"][0]["Partner"] == "Ruth Adams"
    assert application["Certificates"][0]["State"] == "issued"


def test_a_question_that_nobody_asks_is_shown_as_it_stands_in_the_file(small: SmallIntake) -> None:
    plant(small)
    with small.desk.action("A spoilt file") as session:
        answer = session.scalars(select(Answer).where(Answer.known, Answer.current)).first()
        assert answer is not None
        answer.field = "\x1b[31m\x07"
        whose = answer.application_id
    person = find_person(small.desk, NAME)
    content = record_zip(small.desk, person)
    assert b"u001b[31m" in zipfile.ZipFile(io.BytesIO(content)).read("everything.json")
    assert load_application(small.desk, whose).application_id == whose
    assert load_known(small.desk, small.intake_id) is not None


def test_the_year_is_in_it(archive: zipfile.ZipFile) -> None:
    facts = json.loads(archive.read("everything.json"))
    (application,) = facts["applications"]
    assert application["Said about the pair"] == [
        {
            "Asked": "2021-06-01",
            "Answer": "accepted",
            "Answered": "2021-06-01",
            "Note": f"{NAME} is glad, says the mentee",
        }
    ]
    (paper,) = application["Invoices and receipts"]
    assert (paper["Number"], paper["Amount"]) == ("INV-2021-0001", "AUD 150.00")
    assert paper["Printed on it"]["to"][0] == NAME
    assert [one["Text"] for one in application["Reminders"]] == ["Ring Quirina about Ruth"]
    assert application["Reflections counted"] == [{"Until": "2021-06-01", "Number": 7}]
    (letter,) = [one for one in facts["letters"] if one["State"] == "failed"]
    assert (letter["To"], letter["Files"]) == (OFFICE, [f"{NAME}.txt"])
    assert letter["What failed"] == f"550 {OFFICE} is unknown here"
    assert f"files/{NAME}.txt" in archive.namelist()


def test_nothing_of_others_is_in_it(archive: zipfile.ZipFile) -> None:
    whole = b"".join(archive.read(name) for name in archive.namelist()).decode("utf-8", "replace")
    for words in ("Björn", "Chi Lam", "ruth@example.org", "2019; Zweifel is a fine name"):
        assert words not in whole


def test_the_page_shows_hostile_text_as_text(small: SmallIntake) -> None:
    hostile = "<script>alert(1)</script><img src='/dev/zero'>"
    edit_answer(small.desk, small.people["Ana Souza"], "goals", hostile)
    content = record_zip(small.desk, find_person(small.desk, "Ana Souza"))
    page = zipfile.ZipFile(io.BytesIO(content)).read("everything.html").decode()
    assert "<script" not in page
    assert "<img" not in page
    assert "&lt;script&gt;alert(1)" in page


@pytest.mark.parametrize(
    "name", ["../../x.pdf", "/etc/passwd", "CON.pdf", "cv.pdf:x.exe", "a\u202efdp.exe", "..", "a/b"]
)
def test_names_of_files_climb_nowhere(small: SmallIntake, name: str) -> None:
    number = small.people["Ana Souza"]
    for content in (b"one", b"two"):
        attach(small.desk, number, ArrivedFile(name, content, DocumentKind.OTHER))
    content = record_zip(small.desk, find_person(small.desk, "Ana Souza"))
    files = [n for n in zipfile.ZipFile(io.BytesIO(content)).namelist() if n.startswith("files/")]
    assert len({n.casefold() for n in files}) == 2
    for path in files:
        inner = path.removeprefix("files/")
        assert not set(inner) & set('/\\:*?"<>|\u202e')
        assert inner.strip(" .") == inner
        assert inner.partition(".")[0].casefold() != "con"


def test_it_is_saved_whole_and_private(small: SmallIntake, tmp_path: Path) -> None:
    person_id = find_person(small.desk, "Ana Souza")
    path = save_record(small.desk, person_id, tmp_path / "ana.zip")
    assert path.stat().st_mode & 0o077 == 0
    with pytest.raises(Refused, match="zip"):
        save_record(small.desk, person_id, tmp_path / "ana.txt")
    with pytest.raises(Refused):
        save_record(small.desk, person_id, tmp_path / "no" / "ana.zip")


def noted(small: SmallIntake) -> int:
    """Ana's pair was asked how it goes, and has a case; her number."""
    pair = small.pair("Ana Souza", "Ruth Adams", PairState.CONFIRMED)
    notify(small.desk, [pair])
    check_in(small.desk, pair, 1, small.desk.today(), "wants a new day to meet")
    case = open_case(small.desk, pair, CaseNote("phone", "conduct", "Rang both of them."))
    go_on(small.desk, case, "Wrote to Ruth.", None)
    close_case(small.desk, case, "They agreed on a way to go on.")
    return find_person(small.desk, "Ana Souza")


def facts_of(content: bytes) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(zipfile.ZipFile(io.BytesIO(content)).read("everything.json"))
    return found


def test_what_came_of_a_check_in_is_theirs(small: SmallIntake) -> None:
    number = noted(small)
    content = record_zip(small.desk, number)
    (application,) = facts_of(content)["applications"]
    outcomes = [one["Outcome"] for one in application["Check-ins"]]
    assert outcomes == ["wants a new day to meet", None, None, None, None]
    page = zipfile.ZipFile(io.BytesIO(content)).read("everything.html").decode()
    assert "wants a new day to meet" in page


def test_cases_are_in_it_only_when_ticked_and_then_in_full(small: SmallIntake) -> None:
    number = noted(small)
    assert count_cases_about(small.desk, number) == 1
    without, ticked = (
        record_zip(small.desk, number),
        record_zip(small.desk, number, with_cases=True),
    )
    for words in ("Rang both", "Wrote to Ruth", "They agreed", "conduct", "Cases"):
        for member in zipfile.ZipFile(io.BytesIO(without)).namelist():
            assert words.encode() not in zipfile.ZipFile(io.BytesIO(without)).read(member), words
    (application,) = facts_of(ticked)["applications"]
    today = small.desk.today().isoformat()
    assert application["Cases"] == [
        {
            "Opened": today,
            "Heard by": "phone",
            "About": "conduct",
            "What was done": ["Rang both of them.", "Wrote to Ruth."],
            "Look again": None,
            "Closed": today,
            "Outcome": "They agreed on a way to go on.",
        }
    ]
    page = zipfile.ZipFile(io.BytesIO(ticked)).read("everything.html").decode()
    assert "Rang both of them.; Wrote to Ruth." in page


def test_both_sides_of_a_pair_have_the_case_and_nobody_else(small: SmallIntake) -> None:
    noted(small)
    for name, number in (("Ruth Adams", 1), ("Chi Lam", 0)):
        person = find_person(small.desk, name)
        assert count_cases_about(small.desk, person) == number
        (application,) = facts_of(record_zip(small.desk, person, with_cases=True))["applications"]
        assert len(application["Cases"]) == number
