"""The preview of a list by itself: what is ticked, what asks, what is counted, keys, bad names."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from mentordesk.services.imports.plans import Outcome
from mentordesk.services.lists.doors import LookedAt
from mentordesk.services.lists.plans import Choice, ListItem, ListPlan
from mentordesk.spreadsheets.list_columns import ListKind
from mentordesk.ui.lists.columns import filters, has_box, ordered
from mentordesk.ui.lists.dialog import ListDialog

HOSTILE = "<img src=x> & Bo\u202e"
KEY = Qt.Key
Make = Callable[..., ListDialog]


def item(number: int, outcome: Outcome, who: str = "", *choices: Choice) -> ListItem[object]:
    """A line of a list."""
    name = who or f"Person {number}"
    row = f"row {number + 2}"
    return ListItem(number, outcome, name, "live", "", row, (name, "60"), None, choices)


def applied(*_what: object) -> int:
    """Nothing is to be applied by the dialog itself."""
    raise AssertionError("the dialog applied the list by itself")


@pytest.fixture
def make(qtbot: QtBot) -> Make:
    """Shows a plan of these lines."""

    def show(*items: ListItem[object], name: str = "report.csv") -> ListDialog:
        plan = ListPlan(
            ListKind.ATTENDANCE, 1, 7, name, "", "attendance at Webinar 3", items, ("Note.",)
        )
        dialog = ListDialog(LookedAt(plan, applied), name)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return show


CHOICES = (Choice(11, "Ana"), Choice(12, HOSTILE))
ASKING = item(3, Outcome.NEEDS_YOU, "An", *CHOICES)


def summary(dialog: ListDialog) -> str:
    """The line that counts."""
    return str(dialog._summary.text())


def test_what_wants_a_look_stands_first() -> None:
    kinds = (Outcome.UNCHANGED, Outcome.REFUSED, Outcome.NEW, Outcome.NEEDS_YOU, Outcome.CHANGED)
    found = ordered(tuple(item(number, kind) for number, kind in enumerate(kinds)))
    assert [one.number for one in found] == [3, 4, 2, 1, 0]
    assert [has_box(one) for one in found] == [False, True, True, False, False]


def test_only_what_happens_has_a_chip() -> None:
    lines = (item(0, Outcome.NEW), item(1, Outcome.REFUSED))
    chips = filters(lines)
    assert [chip.words for chip in chips] == ["All", "New", "Not imported"]
    assert [[chip.keep(one) for one in lines] for chip in chips] == [
        [True, True],
        [True, False],
        [False, True],
    ]


def test_new_and_changed_lines_are_ticked_and_counted(make: Make) -> None:
    dialog = make(item(0, Outcome.NEW), item(1, Outcome.CHANGED), item(2, Outcome.UNCHANGED))
    assert dialog.chosen == {0, 1}
    assert summary(dialog) == "2 lines will be kept"
    assert dialog.assent.isEnabled()


def test_a_line_is_unticked_by_the_space_bar(make: Make) -> None:
    dialog = make(item(0, Outcome.NEW), item(1, Outcome.NEW))
    table = dialog.list.table
    table.setCurrentIndex(dialog.list.model.index(0, 0))
    QTest.keyClick(table, KEY.Key_Space)
    assert dialog.chosen == {1}
    assert summary(dialog) == "1 line will be kept"


def test_a_list_of_refusals_has_nothing_to_import(make: Make) -> None:
    dialog = make(item(0, Outcome.REFUSED), item(1, Outcome.REFUSED))
    assert summary(dialog) == "0 lines will be kept · 2 lines are left out"
    assert not dialog.assent.isEnabled()
    agreed: list[None] = []
    dialog.agreed.connect(lambda: agreed.append(None))
    QTest.keyClick(dialog, KEY.Key_Return)
    assert agreed == []
    assert dialog.isVisible()


def test_an_empty_list_says_so(make: Make) -> None:
    dialog = make()
    assert dialog.list.model.rowCount() == 0
    assert summary(dialog) == "0 lines will be kept"
    assert not dialog.assent.isEnabled()
    assert not dialog._about.isEnabled()


def test_a_question_is_answered_and_the_answer_taken_back(make: Make) -> None:
    dialog = make(ASKING, item(4, Outcome.REFUSED))
    assert summary(dialog) == "0 lines will be kept · 1 line asks you · 1 line is left out"
    assert not dialog.assent.isEnabled()
    about = dialog._about
    for pressed, known in ((KEY.Key_Down, {3: 11}), (KEY.Key_Down, {3: 12}), (KEY.Key_Home, {})):
        QTest.keyClick(about, pressed)
        assert dialog.decisions == known
        assert dialog.assent.isEnabled() is bool(known)


def test_an_answer_is_still_there_when_the_line_is_chosen_again(make: Make) -> None:
    dialog = make(ASKING, item(4, Outcome.NEW))
    QTest.keyClick(dialog._about, KEY.Key_Down)
    dialog.list.table.choose(4)
    assert not dialog._about.isEnabled()
    assert dialog._about.currentText() == "the chosen line asks nothing"
    QTest.keyClick(dialog._about, KEY.Key_Down)
    assert dialog.decisions == {3: 11}
    dialog.list.table.choose(3)
    assert dialog._about.currentText() == "Ana"
    assert summary(dialog) == "2 lines will be kept"


def test_names_are_shown_as_written_wherever_they_stand(make: Make) -> None:
    dialog = make(item(0, Outcome.NEEDS_YOU, HOSTILE, *CHOICES), name=f"{HOSTILE}.csv")
    cell = dialog.list.model.index(0, 0)
    assert cell.data() == "<img src=x> & Bo"  # without the turning character
    assert "<img" not in cell.data(Qt.ItemDataRole.ToolTipRole)
    offered = [dialog._about.itemText(n) for n in range(dialog._about.count())]
    assert offered[1:] == ["Ana", "<img src=x> & Bo"]
    plain = Qt.TextFormat.PlainText
    heading = next(one for one in dialog.findChildren(QLabel) if ".csv" in one.text())
    assert heading.textFormat() is plain
    assert "&&" not in heading.text()


def test_a_name_without_end_leaves_the_dialog_its_size(make: Make) -> None:
    dialog = make(item(0, Outcome.NEW, "x" * 5_000), name="y" * 250 + ".csv")
    assert dialog.width() <= 1_100
    assert len(dialog.list.model.index(0, 0).data()) <= 300


def test_tab_goes_down_the_dialog_and_ends_at_its_buttons(make: Make) -> None:
    dialog = make(ASKING)
    dialog.activateWindow()
    order, widget = [], dialog.list.table.nextInFocusChain()
    while widget is not None and widget is not dialog.list.table:
        order.append(widget)
        widget = widget.nextInFocusChain()
    cancel = next(one for one in dialog._buttons.buttons() if one is not dialog.assent)
    buttons = sorted((order.index(cancel), order.index(dialog.assent)))
    assert order.index(dialog._about) < buttons[0]
    assert buttons[1] == buttons[0] + 1


def test_escape_leaves_and_enter_asks_for_the_import_once(make: Make) -> None:
    dialog = make(item(0, Outcome.NEW))
    agreed: list[None] = []
    dialog.agreed.connect(lambda: agreed.append(None))
    QTest.keyClick(dialog.list.table, KEY.Key_Return)
    assert agreed == []  # it belongs to the table
    QTest.keyClick(dialog, KEY.Key_Return)
    assert len(agreed) == 1
    assert dialog.isVisible()  # until the import is done
    QTest.keyClick(dialog, KEY.Key_Escape)
    assert not dialog.isVisible()
    assert len(agreed) == 1
