"""The inbox beside the demonstration: files of every kind, readable, dated by the clock."""

import csv
import email
import email.policy
import io
import zipfile
from datetime import datetime, timedelta
from email.message import EmailMessage
from email.utils import parsedate_to_datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from mentordesk.domain.refusals import Refused
from mentordesk.services.demonstration.inbox import fill_inbox
from mentordesk.services.demonstration.programme import INBOX
from mentordesk.services.imports.planning import plan
from mentordesk.services.imports.plans import Outcome
from mentordesk.services.imports.reviewing import review_sources
from mentordesk.services.programmes import load_programme
from tests.services.demonstration.conftest import Shown

SYDNEY = ZoneInfo("Australia/Sydney")


def _files(shown: Shown, suffix: str) -> list[Path]:
    return sorted(shown.made.inbox.glob(f"*{suffix}"))


def _message(path: Path) -> EmailMessage:
    return email.message_from_bytes(path.read_bytes(), policy=email.policy.default)


def test_the_inbox_lies_beside_the_programme(shown: Shown) -> None:
    assert shown.made.inbox == shown.made.programme.parent / INBOX


def test_it_holds_workbooks_a_table_of_text_and_messages(shown: Shown) -> None:
    counts = [len(_files(shown, suffix)) for suffix in (".xlsx", ".csv", ".eml", "")]
    assert counts == [2, 1, 4, 7]


def test_no_place_for_a_date_is_left_open(shown: Shown) -> None:
    for path in _files(shown, ""):
        assert b"{{" not in path.read_bytes() or path.suffix == ".xlsx", path.name


def test_messages_are_dated_within_the_week_before(shown: Shown) -> None:
    for path in _files(shown, ".eml"):
        sent = parsedate_to_datetime(str(_message(path)["Date"]))
        assert timedelta(0) < shown.now - sent < timedelta(days=7), path.name


def test_attachments_are_whole(shown: Shown) -> None:
    starts = {".pdf": b"%PDF-", ".xlsx": b"PK"}
    names = []
    for path in _files(shown, ".eml"):
        for part in _message(path).iter_attachments():
            name = str(part.get_filename())
            content = part.get_content()
            assert content.startswith(starts[Path(name).suffix]), name
            names.append(name)
    assert len(names) == 7
    assert sum("esume" in name for name in names) == 3


def test_workbooks_are_whole(shown: Shown) -> None:
    for path in _files(shown, ".xlsx"):
        with zipfile.ZipFile(path) as archive:
            assert archive.testzip() is None
            assert "xl/workbook.xml" in archive.namelist()


def test_the_form_tools_table_has_moments_of_this_week(shown: Shown) -> None:
    (path,) = _files(shown, ".csv")
    rows = list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"))))
    assert len(rows) == 6
    for row in rows:
        moment = datetime.strptime(row["Timestamp"], "%d/%m/%Y %H:%M:%S").replace(tzinfo=SYDNEY)
        assert timedelta(0) < shown.now - moment < timedelta(days=8)


def test_one_row_shares_the_address_of_somebody_else(shown: Shown) -> None:
    (path,) = _files(shown, ".csv")
    text = path.read_text(encoding="utf-8-sig")
    assert "margaret.ainsley@" in text
    assert "Peter Ainsley" in text


def test_every_address_is_one_that_can_belong_to_nobody(shown: Shown) -> None:
    for path in _files(shown, ".eml"):
        message = _message(path)
        for header in ("From", "To"):
            domain = str(message[header]).rstrip(">").rsplit("@", 1)[1]
            assert domain.split(".")[-2] == "example"


def test_importing_it_shows_every_kind_of_outcome(shown: Shown) -> None:
    reviewed = review_sources([str(shown.made.inbox)], load_programme(shown.desk).scheme)
    planned = plan(shown.desk, shown.intake(shown.made.intake), reviewed)
    counts = {outcome: planned.count(outcome) for outcome in Outcome}
    assert counts == {
        Outcome.NEW: 12,
        Outcome.CHANGED: 1,
        Outcome.UNCHANGED: 0,
        Outcome.NEEDS_YOU: 1,
        Outcome.REFUSED: 1,
    }
    assert [late.name for late in planned.late_files] == ["Gabriel Santos"]
    assert [item.name for item in planned.items if item.question] == ["Peter Ainsley"]


def _noon(days: int, clock: str) -> datetime:
    hour, minute = map(int, clock.split(":"))
    return datetime(2026, 3, 20 - days, hour, minute, tzinfo=SYDNEY)


@pytest.mark.parametrize("times", [1, 2])
def test_the_folder_may_be_there_already(tmp_path: Path, times: int) -> None:
    folder = tmp_path / INBOX
    for _ in range(times):
        written = fill_inbox(folder, _noon)
        assert sorted(folder.iterdir()) == list(written)


def test_a_file_that_is_there_is_left_alone(tmp_path: Path) -> None:
    folder = tmp_path / INBOX
    folder.mkdir()
    own = folder / "My resume.eml"
    own.write_bytes(b"mine")
    fill_inbox(folder, _noon)
    assert own.read_bytes() == b"mine"


def test_a_file_in_the_folders_place_is_refused_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / INBOX).write_bytes(b"mine")
    with pytest.raises(Refused, match="cannot be made"):
        fill_inbox(tmp_path / INBOX, _noon)


def test_moments_are_written_as_mail_and_as_the_form_tool_does(tmp_path: Path) -> None:
    written = {path.suffix: path for path in fill_inbox(tmp_path / INBOX, _noon)}
    mail = tmp_path / INBOX / "My resume.eml"
    assert b"Date: Thu, 19 Mar 2026 07:31:00 +1100" in mail.read_bytes()
    assert b'"14/03/2026 19:42:00"' in written[".csv"].read_bytes()
