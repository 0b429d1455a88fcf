"""People who may be in the programme twice, as a coordinator decides: merged, apart, undone."""

import pytest
from PySide6.QtTest import QTest

from mentordesk.domain.applications import ApplicationState
from mentordesk.domain.people import Role
from mentordesk.services.applicants import load_applicants
from mentordesk.services.applications import add_person, open_application
from mentordesk.services.duplicates import Side
from mentordesk.services.merging import load_merges
from mentordesk.ui.applicants.duplicates import DuplicatesDialog, both_sides
from tests.ui.conftest import NOON
from tests.ui.hard import ARABIC, LONG
from tests.ui.seat import KEY, Seat, able, click, escape, focus, painted, unchanged
from tests.ui.whole.office import contents, refused

DEE, OTHER = "Dee Foxworthy", "Dee M. Foxworthy"


def add(seat: Seat, name: str, role: Role = Role.MENTEE) -> int:
    """Somebody with the address of everybody of that given name."""
    with seat.desk.action(f"Add {name}") as session:
        address = f"{name.split(maxsplit=1)[0].lower()}@z.example.org"
        made = add_person(session, name, address, None)
        open_application(session, seat.intake, made, role, NOON)
        return made.id


@pytest.fixture
def twice(seven: Seat) -> Seat:
    """At a programme where one person may be in it twice."""
    add(seven, DEE)
    add(seven, OTHER, Role.MENTOR)
    return seven


@pytest.fixture
def dialog(twice: Seat) -> DuplicatesDialog:
    return twice.show(DuplicatesDialog(twice.work))


def people(seat: Seat) -> set[str]:
    return {row.name for row in load_applicants(seat.desk, seat.intake)}


def test_both_sides_are_painted_fact_by_fact(dialog: DuplicatesDialog) -> None:
    seen = painted(dialog)
    for words in (DEE, OTHER, "Applied as", "Nobody is merged by itself."):
        assert words in seen
    assert f"Keep {DEE}" in seen
    assert dialog.height() <= 700
    assert not able(dialog, "Take apart")


def test_merged_by_its_button_and_undone(dialog: DuplicatesDialog, twice: Seat) -> None:
    before = contents(twice)
    focus(dialog.reason)
    QTest.keyClicks(dialog.reason, "the same <b>phone</b>")
    click(dialog, "Merge")
    (merged,) = load_merges(twice.desk)
    assert (merged.kept, merged.merged) == (DEE, OTHER)
    assert OTHER not in people(twice)
    assert "Merged" in painted(dialog)
    assert dialog.reason.text() == ""
    twice.undone(before)
    assert load_merges(twice.desk) == ()


def test_the_other_name_may_be_kept_by_key(dialog: DuplicatesDialog, twice: Seat) -> None:
    focus(dialog.second)
    QTest.keyClick(dialog.second, KEY.Key_Space)
    click(dialog, "Merge")
    assert load_merges(twice.desk)[0].kept == OTHER
    assert DEE not in people(twice)


def test_taken_apart_they_are_two_again(dialog: DuplicatesDialog, twice: Seat) -> None:
    known = people(twice)
    click(dialog, "Merge")
    assert people(twice) == known - {OTHER}
    before = contents(twice)
    assert able(dialog, "Take apart")
    click(dialog, "Take apart")
    assert people(twice) == known
    assert able(dialog, "Merge")
    twice.undone(before)


def test_who_applied_twice_is_merged_only_when_one_is_withdrawn(seven: Seat) -> None:
    add(seven, DEE)
    add(seven, DEE)
    dialog = seven.show(DuplicatesDialog(seven.work))
    assert dialog.withdraw.isVisible()
    with unchanged(seven), refused(seven.qtbot, "both applied"):
        click(dialog, "Merge")
    focus(dialog.withdraw)
    QTest.keyClick(dialog.withdraw, KEY.Key_Space)
    before = contents(seven)
    click(dialog, "Merge")
    standings = [r.standing for r in load_applicants(seven.desk, seven.intake) if r.name == DEE]
    assert standings.count(ApplicationState.WITHDRAWN) == 1
    assert not dialog.withdraw.isChecked()
    seven.undone(before)


def test_the_lines_are_walked_by_arrows(twice: Seat) -> None:
    add(twice, "Eve Stone")
    add(twice, "Eve B. Stone", Role.MENTOR)
    dialog = twice.show(DuplicatesDialog(twice.work))
    assert len(dialog.model.shown) == 2
    focus(dialog.table)
    first = dialog.first.text()
    QTest.keyClick(dialog.table, KEY.Key_Down)
    assert dialog.first.text() != first
    facts = {fact.label: fact.one for fact in dialog.facts.rows}
    assert facts["Name"] in dialog.first.text()


def test_esc_leaves_everything_as_it_is(dialog: DuplicatesDialog, twice: Seat) -> None:
    with unchanged(twice):
        dialog.reason.setText("never mind")
        escape(dialog)
    assert not dialog.isVisible()


def test_enter_in_the_reason_merges_nobody(dialog: DuplicatesDialog, twice: Seat) -> None:
    focus(dialog.reason)
    with unchanged(twice):
        QTest.keyClicks(dialog.reason, "the same phone")
        QTest.keyClick(dialog.reason, KEY.Key_Return)


def test_hard_names_are_told_apart(seven: Seat) -> None:
    add(seven, f"Dee {LONG}")
    add(seven, f"Dee & {ARABIC} {LONG}", Role.MENTOR)
    dialog = seven.show(DuplicatesDialog(seven.work))
    assert dialog.minimumSizeHint().width() <= 1024
    if dialog.model.rows:
        assert "&&" in dialog.second.text() or "&&" in dialog.first.text()
    else:
        assert "Nobody seems to be in the programme twice." in painted(dialog)


def test_nobody_is_there_twice(nobody: Seat) -> None:
    dialog = nobody.show(DuplicatesDialog(nobody.work))
    assert "Nobody seems to be in the programme twice." in painted(dialog)
    with unchanged(nobody):
        dialog.merge_chosen()
        dialog.take_apart()
    assert not able(dialog, "Merge")


def test_for_reading_only_nobody_is_merged(reader: Seat) -> None:
    dialog = reader.show(DuplicatesDialog(reader.work))
    with unchanged(reader):
        if able(dialog, "Merge"):
            with refused(reader.qtbot, "reading only"):
                click(dialog, "Merge")


def test_a_fact_that_neither_has_is_no_line() -> None:
    one = Side(1, "Dee", (), "", "", ("dee@example.org",), ())
    other = Side(2, "D.", ("Dora",), "", "", (), ("mentor, 2021 July",))
    labels = [line.label for line in both_sides(one, other)]
    assert labels == ["Name", "Earlier names", "Addresses", "Applied as"]
