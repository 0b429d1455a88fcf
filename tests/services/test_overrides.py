"""Rules set aside stand in every report: named on the desk, counted where a report leaves it."""

from io import BytesIO

from openpyxl import load_workbook

from mentordesk.documents.reading import read_pages
from mentordesk.domain.pairing import Rule
from mentordesk.services import pairing
from mentordesk.services.overrides import counted_overrides, load_overrides, overrides_note
from mentordesk.services.report_files import report_page, report_workbook
from tests.services.small_intake import SmallIntake

ANA, RUTH = "Ana Souza", "Ruth Adams"


def against_a_ban(small: SmallIntake) -> int:
    two = small.people[ANA], small.people[RUTH]
    pairing.ban(small.desk, *two, "a quarrel")
    return pairing.pair(small.desk, *two, override="made up again")


def test_an_override_is_listed_with_its_reason(small: SmallIntake) -> None:
    assert load_overrides(small.desk, small.intake_id) == ()
    number = against_a_ban(small)
    (one,) = load_overrides(small.desk, small.intake_id)
    assert (one.rules, one.paired) == ((Rule.BANNED,), True)
    assert one.sentence == f"{ANA} with {RUTH}, against banned: made up again"
    pairing.unpair(small.desk, number)
    (one,) = load_overrides(small.desk, small.intake_id)
    assert not one.paired
    assert counted_overrides(small.desk, small.intake_id) == ()


def test_reports_count_them_without_names(small: SmallIntake) -> None:
    before = load_workbook(BytesIO(report_workbook(small.desk, small.intake_id)))
    assert "Rules set aside" not in before.sheetnames
    assert overrides_note(small.desk, small.intake_id) == ()
    against_a_ban(small)
    book = load_workbook(BytesIO(report_workbook(small.desk, small.intake_id)))
    rows = list(book["Rules set aside"].iter_rows(values_only=True))
    assert rows == [("Rule", "Pairs"), ("Banned", 1)]
    pages = read_pages(report_page(small.desk, small.intake_id), "report")
    words = " ".join(page.words for page in pages)
    assert "1 pair stands against a rule that was set aside" in words
    assert "made up again" not in words
