"""Spoilt programme files in short form (`python -m tests.hostile.programmes` is the long one), and
what is no programme file at all.
"""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from mentordesk.domain.refusals import Damaged, Refused
from mentordesk.domain.zones import zone_named
from mentordesk.services.applicants import load_applicants
from mentordesk.services.intakes import list_intakes
from mentordesk.storage.opening import open_programme
from tests.hostile.programmes import base, judge, main
from tests.hostile.spoilt_programmes import PLANTED, WAYS, spoil
from tests.hostile.using_programmes import outcome_of

MUTANTS = 60


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The bytes of a sound programme with something in every table."""
    return base(tmp_path_factory.mktemp("sound"))


@pytest.fixture
def sent(content: bytes, tmp_path: Path) -> Path:
    """A programme that somebody sent."""
    path = tmp_path / "sent.mentordesk"
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("number", range(1, MUTANTS + 1))
def test_a_spoilt_programme_is_used_or_refused_in_a_sentence(sent: Path, number: int) -> None:
    said = judge(sent, number)
    assert "raised" not in said, said


def test_a_sound_one_is_used(sent: Path) -> None:
    assert outcome_of(sent) == "used"


def test_the_same_number_spoils_in_the_same_way(sent: Path, content: bytes) -> None:
    ways = set()
    for number in range(40):
        sent.write_bytes(content)
        ways.add(spoil(sent, number))
        first = sent.read_bytes()
        sent.write_bytes(content)
        spoil(sent, number)
        assert sent.read_bytes() == first
    assert len(ways) >= len(set(WAYS)) - 2


@pytest.mark.parametrize("statement", PLANTED)
def test_whatever_is_planted_is_refused_and_not_run(sent: Path, statement: str) -> None:
    with closing(sqlite3.connect(sent)) as raw:
        raw.execute("PRAGMA legacy_alter_table=ON")
        raw.execute(statement)
        raw.commit()
    before = sent.read_bytes()
    for read_only in (False, True):
        with pytest.raises(Damaged, match="no MentorDesk made"):
            open_programme(sent, read_only=read_only)
    assert sent.read_bytes() == before


def test_the_runner_prints_its_figures(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["--mutants", "3", "--keep", str(tmp_path / "kept")]) == 0
    said = capsys.readouterr().out
    assert "3 programme files: 0 broke something; slowest" in said
    assert " MB, " in said


def test_what_is_raised_is_found_and_kept(sent: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(path: Path) -> str:
        raise KeyError(path.name)

    monkeypatch.setattr("tests.hostile.programmes.outcome_of", broken)
    said = judge(sent, 1)
    assert said["outcome"] == "raised"
    assert str(said["raised"]).startswith("KeyError in ")


@pytest.mark.skipif(os.name == "nt", reason="needs the special files of Unix")
@pytest.mark.parametrize(
    "kind", ["folder", "empty", "pipe", "device", "endless", "loop", "nothing"]
)
def test_what_is_no_file_is_refused_in_a_sentence(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "sent.mentordesk"
    makers: dict[str, Callable[[], object]] = {
        "folder": path.mkdir,
        "empty": lambda: path.write_bytes(b""),
        "pipe": lambda: os.mkfifo(path),
        "device": lambda: path.symlink_to("/dev/null"),
        "endless": lambda: path.symlink_to("/dev/zero"),
        "loop": lambda: path.symlink_to(path),
        "nothing": lambda: path.symlink_to(tmp_path / "gone"),
    }
    makers[kind]()
    for read_only in (False, True):
        with pytest.raises(Refused) as refusal:
            open_programme(path, read_only=read_only)
        assert str(refusal.value).endswith(".")


def test_a_link_opens_what_it_leads_to(sent: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.mentordesk"
    link.symlink_to(sent)
    desk = open_programme(link)
    assert list_intakes(desk)
    desk.close()
    assert link.is_symlink()


def test_a_programme_in_wal_mode_gets_its_rollback_journal_back(sent: Path) -> None:
    with closing(sqlite3.connect(sent)) as raw:
        raw.execute("PRAGMA journal_mode=WAL")
    assert sent.read_bytes()[18:20] == b"\x02\x02"
    desk = open_programme(sent)
    assert list_intakes(desk)
    desk.close()
    assert sent.read_bytes()[18:20] == b"\x01\x01"
    assert [one.name for one in sent.parent.iterdir()] == [sent.name]


def test_a_programme_in_wal_mode_that_is_open_elsewhere_is_refused(sent: Path) -> None:
    with closing(sqlite3.connect(sent, isolation_level=None)) as raw:
        raw.execute("PRAGMA journal_mode=WAL")
        raw.execute("BEGIN")
        raw.execute("SELECT * FROM person").fetchall()
        with pytest.raises(Refused, match="open in another program"):
            open_programme(sent)


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("standing", "'no such state'"),
        ("received_at", "'2021-99-99'"),
        ("received_at", "CAST(x'ff41fe' AS TEXT)"),
    ],
)
def test_a_value_that_nobody_wrote_is_said_in_a_sentence(
    sent: Path, column: str, value: str
) -> None:
    with closing(sqlite3.connect(sent)) as raw:
        raw.execute("PRAGMA ignore_check_constraints=ON")
        raw.execute(f"UPDATE application SET {column} = {value}")  # noqa: S608 - our own words
        raw.commit()
    try:
        desk = open_programme(sent)
    except Damaged:
        return  # the check of the pages saw it
    with pytest.raises(Damaged, match="holds something that no MentorDesk wrote"):
        load_applicants(desk, list_intakes(desk)[0].intake_id)
    desk.close()


@pytest.mark.parametrize(
    "name", ["../../etc/passwd", "Nowhere/City", "", "x" * 9000, 7, None, "\x00"]
)
def test_no_time_zone_is_no_crash(name: object) -> None:
    with pytest.raises(Refused, match="knows no time zone") as refusal:
        zone_named(name)
    assert len(str(refusal.value)) < 250
