"""Each list on each tab against the services: its rows, chips, order, selection."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from mentordesk.domain.year import LetterState
from mentordesk.services.applicants import load_applicants
from mentordesk.services.certificates import load_certificates
from mentordesk.services.events import load_attendance, load_events
from mentordesk.services.letter_templates import load_templates
from mentordesk.services.letters import draft, load_letters, preview
from mentordesk.services.outbox import queue
from mentordesk.services.pairs import load_pairs
from mentordesk.storage.desk import Desk
from mentordesk.ui.listing import Listing
from mentordesk.ui.parts import ChipRow
from mentordesk.ui.rows import Column
from tests.ui.whole.office import FINISHED, OPEN, RUNNING, Office, listings, plain

INTAKES = (OPEN, RUNNING, FINISHED)
LISTED = ("Applicants", "Pairs", "Events", "Letters", "Certificates")
ASCENDING, DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
CHECK = Qt.ItemDataRole.CheckStateRole


def _attended(desk: Desk, intake_id: int) -> tuple[object, ...]:
    return load_attendance(desk, load_events(desk, intake_id)[0].event_id)


def _first_letter(desk: Desk, intake_id: int) -> tuple[object, ...]:
    return preview(desk, intake_id, load_templates()[0])


def _waiting(desk: Desk, intake_id: int) -> tuple[object, ...]:
    """What leaves with Send, failed, or nobody knows about."""
    wanted = {LetterState.QUEUED, LetterState.SENDING, LetterState.FAILED, LetterState.UNCERTAIN}
    return tuple(row for row in load_letters(desk, intake_id) if row.state in wanted)


LOADERS: dict[str, Callable[[Desk, int], tuple[Any, ...]]] = {
    "applicants.table": load_applicants,
    "pairs.table": load_pairs,
    "events.table": load_events,
    "events.people": _attended,
    "letters.log": load_letters,
    "letters.outbox": _waiting,
    "letters.recipients": _first_letter,
    "certificates.list": load_certificates,
}


@pytest.mark.parametrize("intake", INTAKES)
def test_every_list_shows_what_the_services_know(library: Office, intake: str) -> None:
    seen = set()
    for title in LISTED:
        tab = library.show(title, intake)
        for one in listings(tab):
            name = one.table.objectName()
            truth = LOADERS[name](library.desk, library.intake_id)
            assert set(one.model.rows) == set(truth), name
            assert len(one.model.rows) == len(truth), name
            assert one.model.rowCount() == len(truth), name
            seen.add(name)
    assert seen == set(LOADERS)


def _each_list(office: Office) -> list[Listing]:
    found = []
    for title in LISTED:
        intake = FINISHED if title == "Certificates" else RUNNING
        found += listings(office.show(title, intake))
    return found


def test_every_chip_lets_through_what_it_says_and_counts_it(library: Office) -> None:
    for title in LISTED:
        for one in listings(library.show(title, RUNNING)):
            for chip in one._filters:
                one.chips.turn_on(chip.key)
                wanted = [row for row in one.model.rows if chip.keep(row)]
                assert sorted(map(repr, one.model.shown)) == sorted(map(repr, wanted)), chip
                assert one.counted(chip.key) == len(wanted)
                if isinstance(one.chips, ChipRow):
                    words = plain(one.chips._buttons[chip.key].text())
                else:
                    words = one.chips.itemText(one.chips.findData(chip.key))
                assert words == f"{chip.words} {len(wanted)}"
            one.chips.turn_on(one._filters[0].key)
            assert len(one.model.shown) == len(one.model.rows)


def _key_of(column: Column) -> Callable[[Any], Any]:
    """What a column is sorted by: its key, else its text without regard to case."""

    def words(row: Any) -> str:
        return column.text(row).casefold()

    return column.key or words


def test_every_column_sorts_both_ways_and_loses_nobody(library: Office) -> None:
    for one in _each_list(library):
        everybody = sorted(map(repr, one.model.rows))
        for place, column in enumerate(one.model.columns):
            key = _key_of(column)
            one.table.when_sorted_by(place)
            keys = [key(row) for row in one.model.shown]
            assert keys == sorted(keys), column.title
            one.table.when_sorted_by(place, DESCENDING)
            keys = [key(row) for row in one.model.shown]
            assert keys == sorted(keys, reverse=True), column.title
            assert sorted(map(repr, one.model.shown)) == everybody


def test_sorting_is_by_meaning_and_not_by_letters(library: Office) -> None:
    pairs = listings(library.show("Pairs", RUNNING))[0]
    pairs.table.when_sorted_by(5, DESCENDING)
    contacts = [row.contacts for row in pairs.model.shown]
    assert contacts == sorted(contacts, reverse=True)
    events = library.show("Events").list
    events.table.when_sorted_by(2)
    moments = [row.starts_at for row in events.model.shown]
    assert moments == sorted(moments)
    people = library.show("Applicants").list
    people.table.when_sorted_by(7)
    arrivals = [row.received for row in people.model.shown]
    assert arrivals == sorted(arrivals)


def test_every_model_keeps_the_rules_of_qt_through_everything(library: Office) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    testers = []
    for one in _each_list(library):
        testers.append(QAbstractItemModelTester(one.model, mode))
        one.model.narrow("a")
        one.model.sort(1, DESCENDING)
        one.model.narrow("no such person anywhere")
        one.model.narrow("")
        everybody = one.model.rows
        one.model.set_rows(everybody[:3])
        one.model.set_rows(())
        one.model.sort(-1)
        one.model.set_rows(everybody)
    assert all(tester.model() is not None for tester in testers)


def test_the_chosen_stay_chosen_by_identity(library: Office) -> None:
    everything = _each_list(library)
    filled = [one for one in everything if one.model.rows]
    # Nothing waits in the demonstration's outbox; the test below fills it.
    assert [one.table.objectName() for one in everything if one not in filled] == ["letters.outbox"]
    for one in filled:
        _stays_chosen(one)


def _stays_chosen(one: Listing) -> None:
    row = one.model.shown[len(one.model.shown) // 2]
    identity = one.model._identity(row)
    assert one.table.choose(identity)
    one.table.when_sorted_by(1, DESCENDING)
    assert one.table.chosen == (identity,)
    one.show_rows(reversed(one.model.rows))
    assert one.table.chosen == (identity,)
    assert one.model.identity_at(one.table.currentIndex().row()) == identity


def test_an_outbox_with_letters_shows_them_and_keeps_the_choice(office: Office) -> None:
    tab = office.show("Letters", OPEN)
    made = draft(office.desk, office.intake_id, load_templates()[0]).letter_ids
    assert tab.outbox.list.model.rows == ()
    queue(office.desk, made[:3])
    truth = _waiting(office.desk, office.intake_id)
    assert len(truth) == len(tab.outbox.list.model.rows) == 3
    assert set(tab.outbox.list.model.rows) == set(truth)
    _stays_chosen(tab.outbox.list)


def test_several_chosen_stay_chosen(library: Office) -> None:
    table = library.show("Pairs", RUNNING).list.table
    table.selectAll()
    chosen = set(table.chosen)
    assert len(chosen) == 12
    table.when_sorted_by(1, DESCENDING)
    assert set(table.chosen) == chosen


def test_a_refresh_behind_the_tab_keeps_the_choice(library: Office) -> None:
    tab = library.show("Applicants")
    identity = tab.list.model.identity_at(7)
    tab.list.table.choose(identity)
    library.show("Board")
    library.place._changed(frozenset({"application"}))
    tab = library.show("Applicants")
    assert tab.list.table.chosen == (identity,)
    assert tab.details._application_id == identity


def _words_of(columns: tuple[Column, ...], row: Any) -> str:
    """Everything a row says in a list, without regard to case."""
    below = [column.below(row) for column in columns if column.below]
    return "\n".join([*(column.text(row) for column in columns), *below]).casefold()


def test_the_filter_line_takes_any_words(library: Office) -> None:
    one = library.show("Applicants").list
    first = one.model.shown[0]
    for typed in ("%", "_", "\\", "(", "*", "[a", "' OR 1=1 --", "<b>", "&", "\u202e"):
        one.box.setText(typed)
        assert all(
            all(word in _words_of(one.model.columns, row) for word in typed.casefold().split())
            for row in one.model.shown
        )
    one.box.setText(first.name.upper())
    assert first in one.model.shown
    assert len(one.model.shown) < len(one.model.rows)
    one.box.setText("   ")
    assert len(one.model.shown) == len(one.model.rows)


def test_the_status_bar_counts_what_is_shown(library: Office) -> None:
    tab = library.show("Applicants")
    tab.list.chips.turn_on("mentors")
    shown, whole = len(tab.list.model.shown), len(tab.list.model.rows)
    assert library.saying == f"{shown} of {whole} applications shown."


def test_only_lists_with_boxes_can_be_ticked(library: Office) -> None:
    ticking = {"letters.recipients", "certificates.list"}
    for one in _each_list(library):
        index = one.model.index(0, 0)
        can = bool(one.model.flags(index) & Qt.ItemFlag.ItemIsUserCheckable)
        assert can == (one.table.objectName() in ticking)
        assert (index.data(CHECK) is not None) == can
        other = one.model.index(0, 1)
        assert not one.model.flags(other) & Qt.ItemFlag.ItemIsUserCheckable


def test_an_index_that_outlived_its_row_is_nothing(library: Office) -> None:
    model = library.show("Pairs", RUNNING).list.model
    last = QPersistentModelIndex(model.index(model.rowCount() - 1, 0))
    everybody = model.rows
    model.set_rows(everybody[:1])
    assert model.data(last) is None
    model.set_rows(everybody)


def test_cells_never_hold_more_than_one_line(library: Office) -> None:
    for one in _each_list(library):
        for place in range(one.model.rowCount()):
            for column in range(one.model.columnCount()):
                words = one.model.index(place, column).data()
                assert isinstance(words, str)
                assert "\n" not in words
                assert words == one.model.index(place, column).data(
                    Qt.ItemDataRole.AccessibleTextRole
                )


def test_columns_have_titles_but_for_the_boxes(library: Office) -> None:
    for one in _each_list(library):
        titles = [column.title for column in one.model.columns]
        assert all(titles[1:])
        assert bool(titles[0]) == (one.model.ticked is None)
        assert len(titles) == len(set(titles))
