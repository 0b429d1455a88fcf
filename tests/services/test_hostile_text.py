"""Text that strangers write: it stays text in letters, files, workbooks, pages and lists.

Names and answers are put in as an import or the coordinator's hand would, and also raw, as a file
made by an older program might hold them.
"""

import csv
import io
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader

from mentordesk.domain.applications import ApplicationState
from mentordesk.domain.pairing import PairState
from mentordesk.domain.people import Role, tidy
from mentordesk.domain.refusals import Refused
from mentordesk.services import applicants, letter_templates, letters
from mentordesk.services.answers import Value
from mentordesk.services.application_page import load_application
from mentordesk.services.board import load_board
from mentordesk.services.exports import export_intake, export_to
from mentordesk.services.figures import load_figures
from mentordesk.services.letter_files import export_drafts
from mentordesk.services.matching import load_cohort
from mentordesk.services.report_files import report_to
from mentordesk.services.search import find_people
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.people import Person
from tests.services.small_intake import SmallIntake, apply, small_intake
from tests.services.verbs import dump, require_plain

ANA, RUTH, CHI = "Ana Souza", "Ruth Adams", "Chi Lam"
HOSTILE: dict[str, str] = {
    "markup": "<img src='/dev/zero'> & <b>Ana</b>",
    "script": "</style><script>alert(1)</script>",
    "a formula": '=HYPERLINK("http://x.example","y")',
    "another formula": "+1+cmd|' /C calc'!A0",
    "an at formula": "@SUM(1)",
    "a minus formula": "-2+3",
    "a place holder": "{{partner_profile}} {{fee|x}}",
    "a format": "%s %(name)s {0} {self.__class__}",
    "a header": "Ana\r\nBcc: evil@example.org",
    "an encoded word": "=?utf-8?q?evil=40example.org=3E?=",
    "an address": "a@x.example, b@x.example",
    "a path": "../../etc/passwd",
    "a windows path": "C:\\CON\\aux.pdf:x.exe",
    "right to left": "\u202egnp.exe\u202c \u05d0\u05e0\u05d4",
    "arabic": "\u0639\u0627\u0626\u0634\u0629 \u0628\u0646\u062a",
    "marks": "Z\u0351\u0343\u034c\u0329a\u0334\u0327lgo",
    "emoji": "\U0001f469\u200d\U0001f4bb Ana",
    "zero width": "A\u200bn\u200da\ufeff",
    "controls": "A\x00n\x01a\x0b\x1f\x7f",
    "not a character": "Ana\ufffe\uffff",
    "very long": "Ana " * 3_000,
    "one long word": "A" * 5_000,
    "quotes": "\"Ana\" 'Souza'; DROP TABLE person; --",
    "percent": "100%_\\",
}
NO_TYPEFACE = {"emoji", "marks", "not a character"}
FILE_NAME = re.compile(r"[^\x00-\x1f\x7f<>:\"/\\|?*\u202a-\u202e\u2066-\u2069\u200b]+\.eml")

Saved = tuple[Path, EmailMessage]


@dataclass(frozen=True)
class Hostile:
    """One programme in which every text is somebody's name, sector, city, employer and goals."""

    small: SmallIntake
    mentees: dict[str, int]
    mentors: dict[str, int]
    drafts: dict[int, Saved]
    folder: Path


def messages(
    small: SmallIntake, template: str, folder: Path
) -> dict[int, tuple[Path, EmailMessage]]:
    """Every letter of a template as it is saved, by application."""
    drafted = letters.draft(small.desk, small.intake_id, letter_templates.find_template(template))
    paths = export_drafts(small.desk, small.intake_id, folder, drafted.letter_ids)
    rows = {row.letter_id: row for row in letters.load_letters(small.desk, small.intake_id)}
    found = {}
    for path in paths:
        message = message_from_bytes(path.read_bytes(), policy=default)
        assert isinstance(message, EmailMessage)
        number = int(path.stem.rsplit(" ", 1)[1])
        found[rows[number].application_id or 0] = (path, message)
    assert len(found) == len(paths) > 0
    return found


@pytest.fixture(scope="module", params=[False, True], ids=["by hand", "raw"])
def hostile(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Hostile]:
    folder = tmp_path_factory.mktemp("hostile")
    small = small_intake(folder)
    mentees, mentors = {}, {}
    with small.desk.action("Applications") as session:
        for place, (key, text) in enumerate(HOSTILE.items()):
            told: dict[str, Value] = {"goals": text, "sector": text, "city": text, "employer": text}
            shown: dict[str, Value] = {"biography": text, "areas": (text, "Career planning")}
            one = apply(session, small.intake_id, f"E{place} Fox", Role.MENTEE, told)
            other = apply(session, small.intake_id, f"R{place} Hill", Role.MENTOR, shown)
            mentees[key], mentors[key] = one, other
            small.people |= {f"E{place}": one, f"R{place}": other}
            if request.param:
                person = session.get_one(Application, one).person_id
                session.get_one(Person, person).full_name = text
    for place, (key, text) in enumerate(HOSTILE.items()):
        if not request.param:
            applicants.edit_answer(small.desk, mentees[key], "full_name", text)
        small.pair(f"E{place}", f"R{place}", PairState.NOTIFIED)
    drafts = messages(small, "matched_mentee", folder / "drafts")
    drafts |= messages(small, "matched_mentor", folder / "drafts")
    yield Hostile(small, mentees, mentors, drafts, folder)
    small.desk.close()


@pytest.fixture(scope="module")
def book(hostile: Hostile) -> openpyxl.Workbook:
    content = export_intake(hostile.small.desk, hostile.small.intake_id)
    return openpyxl.load_workbook(io.BytesIO(content))


def flat(words: str) -> str:
    """Words with single spaces, without what no workbook can hold."""
    return re.sub(r"[\ufffe\uffff]", "", " ".join(tidy(words).split()))


def bare(words: str) -> str:
    """Words without spaces and without what no workbook can hold."""
    return re.sub(r"[\s\x00-\x1f\x7f\ufffe\uffff]", "", unicodedata.normalize("NFC", words))


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("key", HOSTILE)
def test_a_letter_goes_to_one_and_says_the_text_as_it_is(
    hostile: Hostile, key: str, role: Role
) -> None:
    side = hostile.mentees if role is Role.MENTEE else hostile.mentors
    path, message = hostile.drafts[side[key]]
    assert path.parent == hostile.folder / "drafts"
    assert FILE_NAME.fullmatch(path.name)
    assert len(path.name.encode()) < 255
    assert len(message["To"].addresses) == 1
    assert message["To"].addresses[0].addr_spec.endswith("@example.org")
    assert message["Bcc"] is None
    assert len(message.get_all("Subject") or []) == 1
    assert message.get_content_type() == "text/plain"
    body = str(message.get_content())
    assert flat(HOSTILE[key]) in flat(body)
    assert "<p>" not in body


def test_a_name_in_a_letter_stays_one_line(small: SmallIntake) -> None:
    small.pair(ANA, RUTH, PairState.NOTIFIED)
    rename(small, "Ana\nP.S. Pay to account 123")
    found = letters.preview(
        small.desk, small.intake_id, letter_templates.find_template("matched_mentor")
    )
    assert "Ana P.S. Pay to account 123" in found[0].body
    assert "\nP.S." not in found[0].body
    assert "\n" not in found[0].subject


def rename(small: SmallIntake, text: str) -> None:
    with small.desk.action("Raw") as session:
        person_id = session.get_one(Application, small.people[ANA]).person_id
        session.get_one(Person, person_id).full_name = text


def test_a_workbook_holds_no_formula(book: openpyxl.Workbook) -> None:
    assert "f" not in {
        cell.data_type for sheet in book for row in sheet.iter_rows() for cell in row
    }


@pytest.mark.parametrize("key", HOSTILE)
def test_a_workbook_holds_the_text(book: openpyxl.Workbook, key: str) -> None:
    header, *rows = book["Applicants"].iter_rows(values_only=True)
    begin = bare(HOSTILE[key])[:30]
    for column in ("Full name", "Sector", "Goals"):
        place = header.index(column)
        assert any(bare(str(row[place])).startswith(begin) for row in rows), column


def test_csv_files_hold_no_formula_and_no_control(hostile: Hostile) -> None:
    small = hostile.small
    paths = export_to(small.desk, small.intake_id, hostile.folder / "csv")
    assert len(paths) == 9
    for path in paths:
        content = path.read_bytes().decode("utf-8-sig")
        assert "\x00" not in content
        for row in csv.reader(io.StringIO(content)):
            for cell in row:
                assert not (cell[:1] in set("=@") and len(cell) > 1), cell
                if cell[:1] in {"+", "-"}:
                    float(cell)


@pytest.mark.parametrize("key", HOSTILE)
def test_a_page_is_drawn_or_refused_in_a_sentence(
    small: SmallIntake, key: str, tmp_path: Path
) -> None:
    small.pair(ANA, RUTH, PairState.ACTIVE)
    usual = PdfReader(report_to(small.desk, tmp_path / "usual.pdf", small.intake_id))
    applicants.edit_answer(small.desk, small.people[ANA], "sector", HOSTILE[key])
    path = tmp_path / "report.pdf"
    if key in NO_TYPEFACE:
        with pytest.raises(Refused, match="none of the typefaces"):
            report_to(small.desk, path, small.intake_id)
        assert not path.exists()
        return
    report_to(small.desk, path, small.intake_id)
    reader = PdfReader(path)
    assert len(reader.pages) == len(usual.pages)
    assert "/JS" not in str(reader.trailer["/Root"])


def test_the_report_as_a_workbook(hostile: Hostile) -> None:
    small = hostile.small
    path = report_to(small.desk, hostile.folder / "report.xlsx", small.intake_id)
    report = openpyxl.load_workbook(path)
    assert "f" not in {c.data_type for sheet in report for row in sheet.iter_rows() for c in row}
    sectors = [row[0] for row in report["By sector"].iter_rows(min_row=2, values_only=True)]
    assert len(sectors) == len({tidy(text) for text in HOSTILE.values()}) + 1  # and Not said


def test_lists_read_it(hostile: Hostile) -> None:
    desk, intake_id = hostile.small.desk, hostile.small.intake_id
    names = {tidy(row.name) for row in applicants.load_applicants(desk, intake_id)}
    assert {tidy(text) for text in HOSTILE.values()} <= names
    assert len(load_board(desk, intake_id).mentees) == len(load_cohort(desk, intake_id).mentees)
    figures = load_figures(desk)[0]
    assert sum(split.people for split in figures.by_sector) == 2 * len(HOSTILE)


@pytest.mark.parametrize("key", HOSTILE)
def test_it_is_found_by_its_own_words(hostile: Hostile, key: str) -> None:
    words = tidy(HOSTILE[key])[:40].strip()
    found = find_people(hostile.small.desk, words)
    page = load_application(hostile.small.desk, hostile.mentees[key])
    assert tidy(page.name) == tidy(HOSTILE[key])
    assert page.person_id in [one.person_id for one in found]


@pytest.mark.parametrize("key", HOSTILE)
def test_by_hand_nothing_unseen_is_kept(small: SmallIntake, key: str) -> None:
    number = small.people[ANA]
    for field in ("full_name", "employer"):
        applicants.edit_answer(small.desk, number, field, HOSTILE[key])
    page = load_application(small.desk, number)
    answers = {answer.key: answer.value for answer in page.answers}
    assert page.name == answers["full_name"] == answers["employer"] == tidy(HOSTILE[key])
    assert not re.search(r"[\x00-\x1f\x7f]", page.name)


def test_reasons_for_no_match_are_one_line_of_a_letter(small: SmallIntake, tmp_path: Path) -> None:
    for key, why in HOSTILE.items():
        with small.desk.action("Unmatched") as session:
            application = session.get_one(Application, small.people[CHI])
            application.standing = ApplicationState.UNMATCHED
            application.standing_reason = why
        ((_, message),) = messages(small, "unmatched", tmp_path).values()
        assert flat(why) in flat(str(message.get_content())), key


@pytest.mark.parametrize(
    "address",
    [
        "a@x.example, b@x.example",
        "a@x.example\nBcc: b@x.example",
        "a b",
        "@x",
        "a@",
        "<a@x>,",
        "=?x?=",
    ],
)
def test_no_letter_goes_to_what_is_no_address(
    small: SmallIntake, address: str, tmp_path: Path
) -> None:
    with small.desk.action("Address") as session:
        person_id = session.get_one(Application, small.people[ANA]).person_id
        session.get_one(Person, person_id).email = address
    template = letter_templates.find_template("received")
    drafted = letters.draft(small.desk, small.intake_id, template, only=[small.people[ANA]])
    assert drafted.letter_ids == ()
    ((name, reason),) = drafted.blocked
    assert name == ANA
    require_plain(reason)
    before = dump(small.desk)
    with pytest.raises(Refused, match="No letter was chosen"):
        export_drafts(small.desk, small.intake_id, tmp_path / "d", drafted.letter_ids)
    assert not (tmp_path / "d").exists(), "no file is written for nobody"
    assert dump(small.desk) == before


WILD = st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60)


@settings(max_examples=8)
@given(st.lists(WILD.filter(tidy), min_size=3, max_size=3))
def test_any_name_makes_one_sound_letter(
    tmp_path_factory: pytest.TempPathFactory, names: list[str]
) -> None:
    folder = tmp_path_factory.mktemp("wild")
    small = small_intake(folder)
    named = {small.people[who]: name for who, name in zip((ANA, RUTH, CHI), names, strict=True)}
    applicants.edit_answer(small.desk, small.people["Björn Ek"], "email", "bjorn@example.org")
    for number, name in named.items():
        applicants.edit_answer(small.desk, number, "full_name", name)
    found = messages(small, "received", folder / "drafts")
    for number, name in named.items():
        path, message = found[number]
        assert FILE_NAME.fullmatch(path.name)
        assert len(message["To"].addresses) == 1
        assert load_application(small.desk, number).name == tidy(name)
    small.desk.close()
