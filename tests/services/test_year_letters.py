"""Letters that carry a resource or a log sheet: drafted with their files, sent only when sent."""

from dataclasses import replace
from pathlib import Path

import pytest

from mentordesk.domain.pairing import PairState
from mentordesk.domain.refusals import Refused
from mentordesk.services.intake_resources import (
    NewResource,
    add_resource,
    load_receivers,
    load_resources,
    remove_resource,
)
from mentordesk.services.letter_attachments import load_files
from mentordesk.services.letter_templates import find_template, save_template
from mentordesk.services.letters import load_letters, mark_sent, preview
from mentordesk.services.year_letters import draft_log_sheets, draft_resource
from tests.services.small_intake import SmallIntake


@pytest.fixture
def paired(small: SmallIntake) -> SmallIntake:
    small.pair("Ana Souza", "Ruth Adams", PairState.ACTIVE)
    small.pair("Björn Ek", "Ruth Adams", PairState.ACTIVE)
    return small


def test_a_file_goes_along_and_counts_as_sent_once_the_letter_was(
    paired: SmallIntake, tmp_path: Path
) -> None:
    desk, intake = paired.desk, paired.intake_id
    path = tmp_path / "Workbook.pdf"
    path.write_bytes(b"%PDF-1.7")
    number = add_resource(desk, intake, NewResource("Workbook {{name}}", "2021", path=path))
    drafted = draft_resource(desk, intake, number)
    rows = {row.name: row for row in load_letters(desk, intake)}
    assert set(rows) == {"Ana Souza", "Björn Ek", "Ruth Adams"} - {
        name for name, _ in drafted.blocked
    }
    letter = rows["Ana Souza"]
    assert letter.subject == "Mentoring Scheme: Workbook ((name)), 2021"
    assert "You find it attached." in letter.body
    files = load_files(desk, [letter.letter_id])[letter.letter_id]
    assert [file.name for file in files] == ["Workbook.pdf"]
    assert load_resources(desk, intake)[0].sent == 0
    mark_sent(desk, [letter.letter_id])
    assert load_resources(desk, intake)[0].sent == 1
    got = {one.name for one in load_receivers(desk, number) if one.sent_on}
    assert got == {"Ana Souza"}
    with pytest.raises(Refused, match="stays"):
        remove_resource(desk, number)


def test_a_link_stands_in_the_letter_of_those_chosen(paired: SmallIntake) -> None:
    desk, intake = paired.desk, paired.intake_id
    number = add_resource(desk, intake, NewResource("Kit", "1", "https://example.org/kit"))
    draft_resource(desk, intake, number, [paired.people["Ruth Adams"]])
    (row,) = load_letters(desk, intake)
    assert row.name == "Ruth Adams"
    assert "You find it here: https://example.org/kit" in row.body
    assert load_files(desk, [row.letter_id]).get(row.letter_id, ()) == ()


def test_each_gets_the_sheets_of_their_own_pairs(paired: SmallIntake) -> None:
    desk, intake = paired.desk, paired.intake_id
    draft_log_sheets(desk, intake)
    rows = {row.name: row.letter_id for row in load_letters(desk, intake)}
    files = load_files(desk, list(rows.values()))
    assert len(files[rows["Ruth Adams"]]) == 2
    assert [one.name for one in files[rows["Ana Souza"]]] == [
        "Mentoring log Ana Souza and Ruth Adams.xlsx"
    ]
    desk.undo()
    assert load_letters(desk, intake) == ()


def test_the_letters_are_worded_by_the_programme(paired: SmallIntake) -> None:
    desk, intake = paired.desk, paired.intake_id
    for name, body in (
        ("resource", "Dear {{name}},\n\nTake {{ resource_title|it }}: {{resource_place}}\n"),
        ("log_sheet", "Dear {{name}},\n\nYour log again.\n"),
    ):
        save_template(desk, replace(find_template(name), subject="Ours", body=body))
    number = add_resource(desk, intake, NewResource("Kit", "1", "https://example.org/kit"))
    draft_resource(desk, intake, number, [paired.people["Ana Souza"]])
    (row,) = load_letters(desk, intake)
    assert row.subject == "Ours"
    assert "Take Kit, 1: You find it here: https://example.org/kit" in row.body
    draft_log_sheets(desk, intake, [paired.people["Ruth Adams"]])
    latest = load_letters(desk, intake)[0]
    assert "Your log again." in latest.body
    assert len(load_files(desk, [latest.letter_id])[latest.letter_id]) == 2


def test_a_resources_letter_is_for_nobody_by_itself(paired: SmallIntake) -> None:
    assert preview(paired.desk, paired.intake_id, find_template("resource")) == ()
