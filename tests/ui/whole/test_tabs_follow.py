"""Tabs follow the programme: each names every table it reads; hidden ones wait until shown."""

import re
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine

from mentordesk.domain.applications import ApplicationState
from mentordesk.domain.year import Attendance
from mentordesk.services.applicants import edit_answer, let_stand, load_applicants
from mentordesk.services.board_reading import read_anew
from mentordesk.services.events import load_attendance, load_events, record_attendance
from mentordesk.services.pairs import load_pairs
from mentordesk.services.programmes import change_setting
from mentordesk.ui.tab import Tab
from mentordesk.ui.tabs import TABS
from tests.ui.whole.office import FINISHED, OPEN, RUNNING, TITLES, Office

_READ = re.compile(r'(?:FROM|JOIN)\s+"?(\w+)"?')
# Written once with the row that names it and never changed alone.
_NEVER_ALONE = {"source"}


@contextmanager
def _tables_read(office: Office) -> Iterator[set[str]]:
    engine: Engine = office.desk._engine
    found: set[str] = set()

    def note(*arguments: object) -> None:
        found.update(_READ.findall(str(arguments[2])))

    event.listen(engine, "before_cursor_execute", note)
    try:
        yield found
    finally:
        event.remove(engine, "before_cursor_execute", note)


@pytest.mark.parametrize("title", TITLES)
def test_a_tab_names_every_table_it_reads(library: Office, title: str) -> None:
    read: set[str] = set()
    for intake in (OPEN, RUNNING, FINISHED):
        tab = library.show(title, intake)
        with _tables_read(library) as found:
            if title == "Board":  # its refresh only reads what history says has changed
                read_anew(library.desk, library.intake_id)
            tab.refresh()
            tab.settle()
        read |= {name for name in found if not name.startswith("md_")}
    assert read
    assert read - tab.shows <= _NEVER_ALONE


def test_every_table_named_exists(library: Office) -> None:
    with library.desk.reading() as session:
        names = {
            name
            for (name,) in session.connection().exec_driver_sql(
                "SELECT name FROM sqlite_schema WHERE type = 'table'"
            )
        }
    for line in TABS:
        assert line.kind.shows <= names, line.title


def test_the_tab_in_front_follows_at_once(office: Office) -> None:
    tab = office.show("Applicants")
    row = next(row for row in tab.list.model.rows if row.city)
    edit_answer(office.desk, row.application_id, "city", "Ballarat")
    shown = next(r for r in tab.list.model.rows if r.application_id == row.application_id)
    assert shown.city == "Ballarat"
    office.do("undo")
    shown = next(r for r in tab.list.model.rows if r.application_id == row.application_id)
    assert shown.city == row.city


def test_a_tab_behind_waits_until_it_is_shown(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = office.show("Applicants")
    office.show("Reports")
    times: list[bool] = []
    refresh = type(tab).refresh

    def counted(one: Tab) -> None:
        times.append(True)
        refresh(one)

    monkeypatch.setattr(type(tab), "refresh", counted)
    row = load_applicants(office.desk, office.intake_id)[0]
    for city in ("Ballarat", "Bendigo", "Geelong"):
        edit_answer(office.desk, row.application_id, "city", city)
    assert times == []
    assert office.show("Applicants").list.model.rows[0].city == "Geelong"
    assert times == [True]
    office.show("Reports")
    office.show("Applicants")
    assert times == [True]


def test_what_a_tab_does_not_show_leaves_it_alone(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab = office.show("Pairs")
    times: list[bool] = []
    monkeypatch.setattr(type(tab), "refresh", lambda _tab: times.append(True))
    office.place.pages.tables_changed(frozenset({"certificate"}))
    assert times == []
    office.place.pages.tables_changed(frozenset({"fee", "letter"}))
    assert times == [True]


def test_each_tab_sees_a_change_of_its_own_kind(office: Office) -> None:
    office.show("Pairs", RUNNING)
    pair = load_pairs(office.desk, office.intake_id)[0]
    someone = pair.mentee_application_id
    event_id = load_events(office.desk, office.intake_id)[0].event_id
    invited = load_attendance(office.desk, event_id)[0].application_id
    office.show("Events").list.table.choose(event_id)
    record_attendance(office.desk, event_id, {invited: Attendance.APOLOGIES})
    tab = office.show("Events")
    row = next(r for r in tab.people.model.rows if r.application_id == invited)
    assert row.attendance is Attendance.APOLOGIES
    edit_answer(office.desk, someone, "full_name", "Zuzanna Nováková")
    assert office.desk.undo_label is not None
    assert "Zuzanna Nováková" in {row.name for row in office.show("Applicants").list.model.rows}
    assert "Zuzanna Nováková" in {row.mentee for row in office.show("Pairs").list.model.rows}


def test_the_chooser_follows_the_programmes_name(office: Office) -> None:
    change_setting(office.desk, "name", "Mentors & <b>Mentees</b>")
    assert office.window.windowTitle() == f"Mentors & <b>Mentees</b> — {OPEN} — MentorDesk"
    assert office.place.top.chooser._programme.text() == "Mentors & <b>Mentees</b>"
    assert "Mentors &amp; &lt;b&gt;" in office.place.top.chooser.toolTip()
    office.do("undo")
    assert "Mentors &" not in office.window.windowTitle()


def test_badges_count_what_wants_attention(office: Office) -> None:
    strip = office.place.pages.strip
    tab = office.show("Applicants")
    place = TITLES.index("Applicants")
    open_ones = tab.list.counted("attention")
    assert strip.badge(place) == open_ones > 0
    row = next(
        row
        for row in load_applicants(office.desk, office.intake_id)
        if row.standing is ApplicationState.INCOMPLETE
    )
    let_stand(office.desk, row.application_id, ApplicationState.WITHDRAWN, "moved away")
    assert strip.badge(place) == open_ones - 1
    office.do("undo")
    assert strip.badge(place) == open_ones


def test_another_intake_is_read_anew_on_every_tab(library: Office) -> None:
    assert library.show("Pairs", OPEN).list.model.rows == ()
    pairs = library.show("Pairs", RUNNING).list.model.rows
    assert {row.pair_id for row in pairs} == {
        row.pair_id for row in load_pairs(library.desk, library.intake_id)
    }
    assert RUNNING in library.window.windowTitle()


def test_undo_and_redo_say_what_they_did(office: Office) -> None:
    label = office.desk.undo_label
    office.do("undo")
    assert office.saying == f"Undone: {label}"
    assert office.window.menu_actions["redo"].isEnabled()
    assert f"Redo: {label}"[:20] in office.window.menu_actions["redo"].toolTip()
    office.do("redo")
    assert office.saying == f"Done again: {label}"
    assert not office.window.menu_actions["redo"].isEnabled()
    assert office.place.top.last.text() == f"Last: {label}"


def test_a_new_action_ends_the_redo_list(office: Office) -> None:
    office.do("undo")
    row = load_applicants(office.desk, office.intake_id)[0]
    edit_answer(office.desk, row.application_id, "city", "Ballarat")
    assert not office.window.menu_actions["redo"].isEnabled()
    assert office.desk.undo_label == office.place.top.last.text().removeprefix("Last: ")


def test_the_saved_clock_stands_beside_the_files_name(office: Office) -> None:
    assert office.window._saved.text().startswith("Opened ")
    assert office.window._saved.text().endswith("demonstration.mentordesk")
    office.do("undo")
    assert office.window._saved.text().startswith("Saved ")


def test_nothing_watches_after_closing(office: Office) -> None:
    desk = office.desk
    office.window.close_programme()
    assert desk._watchers == []
    assert office.window.place is None
    assert office.saying == ""
