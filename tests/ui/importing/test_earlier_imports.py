"""Earlier imports: listed, and taken back weeks later with what was edited since named."""

from typing import Any

import pytest

from mentordesk.services.applicants import edit_answer, find_application, load_applicants
from mentordesk.services.checking import dump_lines
from mentordesk.services.imports.earlier import load_imports
from mentordesk.ui.importing.earlier_dialog import EarlierDialog, in_numbers
from mentordesk.ui.importing.take_back_dialog import TakeBackDialog
from tests.ui.importing.conftest import Importing

HEAD = "Role,Full name,Email,Employer"
ANA = "Mentor,Ana Silva,ana@x.example.org,Library One"
BEN = "Mentee,Ben Roe,ben@x.example.org,Library Two"


def imported(importing: Importing, name: str, *rows: str) -> None:
    importing.show(name, HEAD, *rows)._go.click()
    importing.settle()


def opened(importing: Importing) -> EarlierDialog:
    return EarlierDialog(importing.place._work, importing.window)


def answer(monkeypatch: pytest.MonkeyPatch, said: list[Any], result: int = 1) -> None:
    """Answer the question whether to take back."""

    def exec_(dialog: TakeBackDialog) -> int:
        said.append(dialog)
        return result

    monkeypatch.setattr(TakeBackDialog, "exec", exec_)


def test_imports_are_listed_with_their_files_the_newest_first(importing: Importing) -> None:
    imported(importing, "one.csv", ANA)
    imported(importing, "two.csv", BEN, ANA.replace("One", "Three"))
    newest, oldest = load_imports(importing.desk)
    assert (newest.files, newest.new, oldest.files, oldest.new) == (
        ("two.csv",), 1, ("one.csv",), 1,
    )  # fmt: skip
    assert in_numbers(oldest).startswith("1 new, ")
    dialog = opened(importing)
    assert [row.label for row in dialog.list.model.shown] == [newest.label, oldest.label]
    assert dialog.back.isEnabled()


def test_nothing_imported_yet_is_said(importing: Importing) -> None:
    dialog = opened(importing)
    assert not dialog.nothing.isHidden()
    assert not dialog.back.isEnabled()


def test_an_import_is_taken_back_whole(
    importing: Importing, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty = list(dump_lines(importing.desk))
    imported(importing, "one.csv", ANA)
    asked: list[TakeBackDialog] = []
    answer(monkeypatch, asked)
    dialog = opened(importing)
    dialog.back.click()
    assert asked[0].model.rows == ()
    assert load_applicants(importing.desk, importing.intake_id) == ()
    assert list(dump_lines(importing.desk)) == empty
    assert [row.state for row in dialog.list.model.rows] == ["undone"]
    assert not dialog.back.isEnabled()


def test_values_edited_since_are_named_and_stay(
    importing: Importing, monkeypatch: pytest.MonkeyPatch
) -> None:
    imported(importing, "one.csv", ANA, BEN)
    ana = find_application(importing.desk, importing.intake_id, "Ana Silva")
    edit_answer(importing.desk, ana, "employer", "Library Nine")
    asked: list[TakeBackDialog] = []
    answer(monkeypatch, asked)
    dialog = opened(importing)
    dialog._look()
    rows = [row[1:] for row in asked[0].model.rows]
    assert ("Ana Silva", "Employer", "edited since: Library One → Library Nine") in rows
    left = [row.name for row in load_applicants(importing.desk, importing.intake_id)]
    assert left == ["Ana Silva"]
    importing.desk.undo()
    assert len(load_applicants(importing.desk, importing.intake_id)) == 2


def test_thinking_better_of_it_changes_nothing(
    importing: Importing, monkeypatch: pytest.MonkeyPatch
) -> None:
    imported(importing, "one.csv", ANA)
    answer(monkeypatch, [], result=0)
    before = list(dump_lines(importing.desk))
    opened(importing).back.click()
    assert list(dump_lines(importing.desk)) == before


def test_the_menu_opens_the_list(importing: Importing) -> None:
    imported(importing, "one.csv", ANA)
    importing.window.menu_actions["earlier"].trigger()
    (dialog,) = importing.window.findChildren(EarlierDialog)
    assert dialog.isVisible()
    dialog.reject()
