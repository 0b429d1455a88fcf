"""Certificates as files: safe names, the same bytes, noted in the register."""

import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.documents.preview import page_count
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import CertificateEvent
from mentordesk.services.certificate_files import (
    file_name,
    require_writable,
    save_each,
    save_merged,
)
from mentordesk.services.register import load_register
from mentordesk.storage.opening import open_programme
from tests.services.certified import completed, issue_to, rename
from tests.services.small_intake import SmallIntake


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Ana Silva", "N-1 Ana Silva.pdf"),
        ("陳美玲 May-Ling", "N-1 陳美玲 May-Ling.pdf"),
        ("../../etc/passwd", "N-1 .. .. etc passwd.pdf"),
        ('A:B*C?"<D>|E', "N-1 A B C D E.pdf"),
        ("Ana \u202egnp.exe", "N-1 Ana gnp.exe.pdf"),
        ("Ana\x00\n Silva...", "N-1 Ana Silva.pdf"),
    ],
)
def test_a_file_name_is_safe_everywhere(name: str, expected: str) -> None:
    assert file_name("N-1", name) == expected


@given(st.text(max_size=300))
def test_any_name_gives_a_short_name_in_one_folder(name: str) -> None:
    made = file_name("HLIA-2026-0001", name)
    assert len(made.encode()) <= 164
    assert Path(made).name == made
    assert made.startswith("HLIA-2026-0001")
    assert made.endswith(".pdf")


def test_each_has_a_file_and_a_line_with_its_hash(small: SmallIntake, tmp_path: Path) -> None:
    issued = issue_to(completed(small), ["Ana Souza"])
    issued += issue_to(small, ["Ruth Adams"], design="Contemporary")
    steps: list[tuple[int, int]] = []

    def told(done: int, total: int) -> None:
        steps.append((done, total))

    paths = save_each(small.desk, issued, tmp_path / "new" / "folder", told)
    assert [path.name for path in paths] == [
        "LA-2021-0001 Ana Souza.pdf",
        "LA-2021-0002 Ruth Adams.pdf",
    ]
    assert steps == [(1, 2), (2, 2)]
    lines = [row.lines[-1] for row in load_register(small.desk)]
    assert [line.event for line in lines] == [CertificateEvent.SAVED] * 2
    hashes = [hashlib.sha256(path.read_bytes()).hexdigest() for path in paths]
    assert [line.sha256 for line in lines] == hashes
    again = save_each(small.desk, issued, tmp_path / "again")
    assert [path.read_bytes() for path in again] == [path.read_bytes() for path in paths]


def test_stopping_half_way_leaves_no_file_of_this_time(small: SmallIntake, tmp_path: Path) -> None:
    issued = issue_to(completed(small), ["Ana Souza", "Ruth Adams", "Sam O'Neil"])
    (kept,) = save_each(small.desk, issued[:1], tmp_path)
    before = kept.read_bytes()

    class Stop(Exception):
        pass

    def stop(done: int, _of: int) -> None:
        if done == 2:
            raise Stop

    with pytest.raises(Stop):
        save_each(small.desk, issued, tmp_path, stop)
    assert [path.name for path in tmp_path.glob("LA-*")] == [kept.name]
    assert kept.read_bytes() == before
    events = [line.event for row in load_register(small.desk) for line in row.lines]
    assert events.count(CertificateEvent.SAVED) == 1


def test_two_people_of_one_name_get_two_files(small: SmallIntake, tmp_path: Path) -> None:
    completed(small)
    rename(small, "Ana Souza", "Sam Lee")
    rename(small, "Ruth Adams", "Sam Lee")
    issued = issue_to(small, ["Ana Souza", "Ruth Adams"])
    paths = save_each(small.desk, issued, tmp_path / "each")
    assert [path.name for path in paths] == ["LA-2021-0001 Sam Lee.pdf", "LA-2021-0002 Sam Lee.pdf"]
    assert len({path.read_bytes() for path in paths}) == 2


def test_a_merged_file_of_several_designs_has_a_page_each(
    small: SmallIntake, tmp_path: Path
) -> None:
    issued = issue_to(completed(small), ["Ana Souza"])
    issued += issue_to(small, ["Ruth Adams"], design="Contemporary")
    save_merged(small.desk, issued, tmp_path / "all.pdf")
    assert page_count((tmp_path / "all.pdf").read_bytes()) == 2


def test_a_merged_file_has_a_page_each(small: SmallIntake, tmp_path: Path) -> None:
    issued = issue_to(completed(small), ["Ruth Adams", "Ana Souza"])
    facts = save_merged(small.desk, issued, tmp_path / "all.pdf")
    assert [one.name for one in facts] == ["Ana Souza", "Ruth Adams"]
    assert page_count((tmp_path / "all.pdf").read_bytes()) == 2
    assert {row.lines[-1].note for row in load_register(small.desk)} == {"all.pdf"}


def test_a_programme_that_is_only_read_still_prints(small: SmallIntake, tmp_path: Path) -> None:
    issued = issue_to(completed(small), ["Ana Souza"])
    reader = open_programme(small.desk.path, read_only=True)
    save_merged(reader, issued, tmp_path / "all.pdf")
    reader.close()
    assert [line.event for line in load_register(small.desk)[0].lines] == [CertificateEvent.ISSUED]


def test_a_folder_that_cannot_be_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(Refused, match="cannot be made"):
        require_writable(tmp_path / "file")
    require_writable(tmp_path / "a" / "b")
    assert (tmp_path / "a" / "b").is_dir()
