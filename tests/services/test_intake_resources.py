"""Resources of an intake: kept as files or links, in editions, known who got which."""

from datetime import date
from pathlib import Path

import pytest

from mentordesk.domain.pairing import PairState
from mentordesk.domain.refusals import Refused
from mentordesk.services.intake_resources import (
    LARGEST,
    NewResource,
    add_resource,
    load_receivers,
    load_resources,
    load_usefulness,
    record_sent,
    remove_resource,
    resource_file,
    take_over,
)
from mentordesk.services.intakes import NewIntake, create_intake
from mentordesk.services.lists.doors import Aim, look_at
from mentordesk.spreadsheets.child import Inline
from mentordesk.spreadsheets.list_columns import ListKind
from tests.services.small_intake import SmallIntake
from tests.services.verbs import dump

KIT = NewResource("Career kit", "2021", "https://example.org/kit")


@pytest.fixture
def book(tmp_path: Path) -> Path:
    path = tmp_path / "Workbook.pdf"
    path.write_bytes(b"%PDF-1.7 a workbook")
    return path


@pytest.fixture
def paired(small: SmallIntake) -> SmallIntake:
    small.pair("Ana Souza", "Ruth Adams", PairState.ACTIVE)
    small.pair("Chi Lam", "Sam O'Neil", PairState.DRAFT)
    return small


def test_a_file_and_a_link(paired: SmallIntake, book: Path) -> None:
    desk, intake = paired.desk, paired.intake_id
    before = dump(desk)
    number = add_resource(desk, intake, NewResource("Workbook", "first", path=book))
    add_resource(desk, intake, KIT)
    kit, workbook = load_resources(desk, intake)
    assert (kit.link, kit.file_name, kit.size) == ("https://example.org/kit", "", 0)
    assert (workbook.file_name, workbook.size, workbook.participants) == ("Workbook.pdf", 19, 2)
    file = resource_file(desk, number)
    assert file is not None
    assert (file.name, file.media_type) == ("Workbook.pdf", "application/pdf")
    assert file.content == book.read_bytes()
    assert resource_file(desk, kit.resource_id) is None
    desk.undo()
    desk.undo()
    assert dump(desk) == before


def test_a_new_edition_stands_before_the_old_one(paired: SmallIntake, book: Path) -> None:
    for edition in ("2020", "2021"):
        new = NewResource("Workbook", edition, path=book)
        add_resource(paired.desk, paired.intake_id, new)
    rows = load_resources(paired.desk, paired.intake_id)
    assert [(row.edition, row.newest) for row in rows] == [("2021", True), ("2020", False)]


def test_who_got_it_and_when(paired: SmallIntake) -> None:
    desk, people = paired.desk, paired.people
    number = add_resource(desk, paired.intake_id, KIT)
    assert record_sent(desk, number, [people["Ana Souza"]], date(2021, 8, 1)) == 1
    assert record_sent(desk, number, [people["Ana Souza"], people["Ruth Adams"]]) == 1
    found = {one.name: one.sent_on for one in load_receivers(desk, number)}
    assert found == {"Ana Souza": date(2021, 8, 1), "Ruth Adams": date(2021, 8, 20)}
    (row,) = load_resources(desk, paired.intake_id)
    assert (row.sent, row.participants, row.last_sent_on) == (2, 2, date(2021, 8, 20))
    with pytest.raises(Refused, match="stays so that it is known"):
        remove_resource(desk, number)
    with pytest.raises(Refused, match="still to come"):
        record_sent(desk, number, [], date(2031, 1, 1))


def test_what_nobody_got_can_be_removed(paired: SmallIntake) -> None:
    number = add_resource(paired.desk, paired.intake_id, KIT)
    remove_resource(paired.desk, number)
    assert load_resources(paired.desk, paired.intake_id) == ()
    with pytest.raises(Refused, match="no longer there"):
        remove_resource(paired.desk, number)


def test_the_next_intake_takes_the_newest_over(paired: SmallIntake, book: Path) -> None:
    desk = paired.desk
    for edition in ("2020", "2021"):
        add_resource(desk, paired.intake_id, NewResource("Workbook", edition, path=book))
    opens = NewIntake("2022 July", date(2022, 5, 16), date(2022, 6, 24), date(2022, 7, 18))
    later = create_intake(desk, opens)
    assert take_over(desk, later, paired.intake_id) == 1
    assert take_over(desk, later, paired.intake_id) == 0
    (row,) = load_resources(desk, later)
    assert (row.edition, row.file_name, row.sent) == ("2021", "Workbook.pdf", 0)


def test_usefulness_comes_from_the_survey(paired: SmallIntake, tmp_path: Path) -> None:
    desk, intake = paired.desk, paired.intake_id
    assert load_usefulness(desk, intake, "Workbook") is None
    path = tmp_path / "exit.csv"
    asked = "How useful were the resources? (1 to 5)"
    path.write_text(f"Email,{asked}\nana@example.org,5\nruth@example.org,4\n", "utf-8")
    look_at(desk, intake, Aim(ListKind.SURVEY), str(path), Inline()).apply(desk, None, {})
    found = load_usefulness(desk, intake, "Workbook")
    assert found is not None
    assert (found.mean, found.answered, found.asked) == (4.5, 2, 2)


@pytest.mark.parametrize(
    ("new", "words"),
    [
        (NewResource(" ", "1", "https://example.org"), "title and an edition"),
        (NewResource("Kit", "", "https://example.org"), "title and an edition"),
        (NewResource("Kit", "1"), "a file or a link"),
        (NewResource("Kit", "1", "https://example.org", Path("x")), "a file or a link"),
        (NewResource("Kit", "1", "javascript:alert(1)"), "begins with https"),
        (NewResource("Kit", "1", path=Path("not-there.pdf")), "cannot be read"),
    ],
)
def test_what_is_refused(small: SmallIntake, new: NewResource, words: str) -> None:
    before = dump(small.desk)
    with pytest.raises(Refused, match=words):
        add_resource(small.desk, small.intake_id, new)
    assert dump(small.desk) == before


def test_the_same_edition_twice_and_files_no_message_can_carry(
    small: SmallIntake, tmp_path: Path
) -> None:
    add_resource(small.desk, small.intake_id, KIT)
    twice = NewResource("career KIT", "2021 ", "https://example.org/2")
    with pytest.raises(Refused, match="already in this edition"):
        add_resource(small.desk, small.intake_id, twice)
    large = tmp_path / "large.pdf"
    with large.open("wb") as file:
        file.truncate(LARGEST + 1)
    (tmp_path / "empty.pdf").touch()
    for path in (large, tmp_path / "empty.pdf"):
        with pytest.raises(Refused, match="hand it out by a link"):
            add_resource(small.desk, small.intake_id, NewResource("Kit", "3", path=path))
