"""The history in the window: narrowed, told in words, one older action undone; read by pages."""

from pathlib import Path
from typing import Any

import pytest

from mentordesk.services.applicants import edit_answer, load_applicants
from mentordesk.services.history import HistoryRow
from mentordesk.services.local_days import zone_of
from mentordesk.ui.tools.history_dialog import HistoryDialog
from mentordesk.ui.tools.history_model import PAGE, HistoryModel


@pytest.fixture
def tab(open_tab: Any, filled: Path) -> Any:
    shown = open_tab(filled, "Applicants")
    for row in load_applicants(shown.work.desk, shown.work.intake_id)[:3]:
        edit_answer(shown.work.desk, row.application_id, "city", f"Town {row.application_id}")
    return shown


def labels(dialog: HistoryDialog) -> list[str]:
    return [dialog.model.row_at(place).label for place in range(dialog.model.rowCount())]


def test_it_is_narrowed_by_words_kind_person_and_day(tab: Any) -> None:
    dialog = HistoryDialog(tab.work.desk, tab)
    whole = labels(dialog)
    assert len(whole) >= 4
    dialog.words.setText("city")
    dialog.read()
    assert len(labels(dialog)) == 3
    dialog.words.clear()
    dialog.read()
    dialog.kind.setCurrentIndex(dialog.kind.findData("import"))
    assert labels(dialog) == ["Import 7 applications"]
    dialog.kind.setCurrentIndex(0)
    person = load_applicants(tab.work.desk, tab.work.intake_id)[0]
    dialog.person.setCurrentIndex(dialog.person.findData(person.person_id))
    assert labels(dialog)[0] == f"Change city of {person.name}"
    dialog.person.setCurrentIndex(0)
    dialog.last.field.setDate(dialog.last.field.date().addYears(-20))
    dialog.last.box.setChecked(True)
    assert labels(dialog) == []
    assert "Take a filter away" in dialog.count.text()


def test_one_action_is_told_and_an_older_one_undone(tab: Any) -> None:
    dialog = HistoryDialog(tab.work.desk, tab)
    older = labels(dialog)[1]
    dialog.choose(1)
    item = dialog.details.topLevelItem(0)
    assert item is not None
    assert item.text(3).startswith("Town ")
    assert dialog.one.isEnabled()
    dialog.one.click()
    assert labels(dialog)[0] == older
    assert not dialog.one.isEnabled()


def test_ten_thousand_are_read_page_by_page(tab: Any) -> None:
    at = tab.work.desk.now()
    asked: list[int] = []

    def read(limit: int, skip: int) -> tuple[HistoryRow, ...]:
        asked.append(skip)
        numbers = range(skip, min(skip + limit, 10_000))
        return tuple(HistoryRow(n, at, "me", f"Step {n}", "edit", "done", 1) for n in numbers)

    model = HistoryModel(zone_of(tab.work.desk))
    model.show_those(10_000, read)
    assert (model.rowCount(), asked) == (PAGE, [0])
    while model.canFetchMore(model.index(-1, -1)):
        model.fetchMore(model.index(-1, -1))
    assert model.rowCount() == 10_000
    assert asked == list(range(0, 10_000, PAGE))


def test_what_changed_on_one_day(tab: Any) -> None:
    dialog = HistoryDialog(tab.work.desk, tab)
    newest = labels(dialog)[:3]  # the others are older
    today = tab.work.desk.today()
    for day in (dialog.first, dialog.last):
        day.field.setDate(today)
        day.box.setChecked(True)
    assert labels(dialog) == newest
    for day in (dialog.first, dialog.last):
        day.field.setDate(day.field.date().addDays(1))
    assert labels(dialog) == []


def test_the_details_have_no_technical_word(tab: Any) -> None:
    dialog = HistoryDialog(tab.work.desk, tab)
    told = []
    for place in range(dialog.model.rowCount()):
        dialog.choose(place)
        for line in range(dialog.details.topLevelItemCount()):
            item = dialog.details.topLevelItem(line)
            assert item is not None
            told += [item.text(column) for column in range(4)]
    assert told
    assert not [words for words in told if "T00:" in words or words.startswith(("[", "{"))]
