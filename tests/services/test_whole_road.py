"""The whole road on a programme of five people: imported, suggested, certified, exported."""

from datetime import date
from pathlib import Path

import pytest

from mentordesk.documents.preview import page_count
from mentordesk.domain.intakes import Stage
from mentordesk.domain.refusals import Refused
from mentordesk.services.applicants import load_applicants
from mentordesk.services.board import load_board
from mentordesk.services.history import load_history
from mentordesk.services.intakes import NewIntake, create_intake
from mentordesk.services.register import load_register
from mentordesk.services.signing.papers import verify_pdf
from mentordesk.services.signing.proving import Known
from mentordesk.services.whole_road import walk
from mentordesk.storage.models.intakes import Intake
from tests.services.certified import completed, issue_to
from tests.services.small_intake import SmallIntake
from tests.services.verbs import dump, require_plain

LIST = """Role,Name,Email,Sector,Topics
mentee,Dora Im,dora@x.example.org,Public,Career planning
mentor,Eli Roth,eli@x.example.org,Public,Career planning
"""


@pytest.fixture
def open_intake(small: SmallIntake) -> int:
    """The year of the small intake is over, and the next intake is open; its id."""
    completed(small)
    new = NewIntake("2022 July", date(2022, 5, 17), date(2022, 6, 25), date(2022, 7, 18))
    number = create_intake(small.desk, new)
    with small.desk.action("A year later", "intake") as session:
        session.get_one(Intake, small.intake_id).stage = Stage.FINISHED
        session.get_one(Intake, number).stage = Stage.OPEN
    return number


@pytest.fixture
def inbox(tmp_path: Path) -> Path:
    """A folder with one list of two people."""
    folder = tmp_path / "inbox"
    folder.mkdir()
    (folder / "list.csv").write_text(LIST, encoding="utf-8")
    return folder


def test_every_step_is_told_and_done(
    small: SmallIntake, open_intake: int, inbox: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    road = walk(small.desk, inbox, out)
    assert [path.name for path in road.files] == ["certificates.pdf", "export.xlsx"]
    assert len(road.sentences) == 3
    for sentence in road.sentences:
        require_plain(sentence)
    assert "2 new" in road.sentences[0]
    assert road.sentences[2] == "2021 July: 4 certificates in one PDF."
    assert {row.name for row in load_applicants(small.desk, open_intake)} == {"Dora Im", "Eli Roth"}
    board = load_board(small.desk, open_intake)
    made = sum(card.pair_id is not None for card in board.mentees)
    assert f"{made} draft pairs, {len(board.waiting)} mentees waiting" in road.sentences[1]
    assert page_count((out / "certificates.pdf").read_bytes()) == 4
    assert all(
        one.is_genuine for one in verify_pdf(out / "certificates.pdf", Known(desk=small.desk))
    )


def test_a_second_walk_finds_nothing_new(
    small: SmallIntake, open_intake: int, inbox: Path, tmp_path: Path
) -> None:
    assert open_intake
    first = walk(small.desk, inbox, tmp_path)
    printed, register = first.files[0].read_bytes(), load_register(small.desk)
    people = load_applicants(small.desk, open_intake)
    again = walk(small.desk, inbox, tmp_path)
    assert "0 new" in again.sentences[0]
    assert load_applicants(small.desk, open_intake) == people
    assert load_register(small.desk) == register
    assert again.files[0].read_bytes() == printed


def test_who_has_a_certificate_keeps_its_number(
    small: SmallIntake, open_intake: int, inbox: Path, tmp_path: Path
) -> None:
    assert open_intake
    issue_to(small, ["Ruth Adams"])
    walk(small.desk, inbox, tmp_path)
    numbers = {row.name: row.number for row in load_register(small.desk)}
    assert numbers["Ruth Adams"] == "LA-2021-0001"
    assert len(set(numbers.values())) == len(numbers) == 4


def test_all_of_it_is_taken_back_step_by_step(
    small: SmallIntake, open_intake: int, inbox: Path, tmp_path: Path
) -> None:
    assert open_intake
    before, steps = dump(small.desk), len(load_history(small.desk))
    walk(small.desk, inbox, tmp_path)
    for _ in range(len(load_history(small.desk)) - steps):
        small.desk.undo()
    kept = [line for line in dump(small.desk) if "LA-2021-" not in line]
    assert kept == before


def test_where_nothing_can_be_written_a_sentence_says_so(
    small: SmallIntake, open_intake: int, inbox: Path, tmp_path: Path
) -> None:
    assert open_intake
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(Refused, match="could not be saved in"):
        walk(small.desk, inbox, tmp_path / "file")
    assert (tmp_path / "file").read_text() == "in the way"
