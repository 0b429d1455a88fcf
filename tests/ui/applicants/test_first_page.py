"""The list at the start shows what the open programme shows, which takes its place unnoticed."""

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from mentordesk.domain.refusals import Damaged, PasswordNeeded, Refused
from mentordesk.services.applicants import load_applicants
from mentordesk.services.intakes import list_intakes
from mentordesk.storage.locking import holder_of
from mentordesk.storage.opening import open_programme
from mentordesk.ui import doors
from mentordesk.ui.applicants.first_page import FirstPage
from mentordesk.ui.applicants.tab import ApplicantsTab
from mentordesk.ui.opener import Asked
from mentordesk.ui.settings import Settings
from mentordesk.ui.window import MainWindow
from tests.storage.spoiling import spoil_table
from tests.ui.opened import PATIENCE

Make = Callable[[], MainWindow]


@pytest.fixture
def at_people(settings: Settings, demo: Path) -> Path:
    """A programme whose applicants were in front when the program was left."""
    settings.keep_tab(demo, "Applicants")
    return demo


def begun(make_window: Make, path: Path) -> tuple[MainWindow, FirstPage]:
    window = make_window()
    window.open_last(path)
    page = window.findChild(FirstPage)
    assert page is not None
    return window, page


def open_now(window: MainWindow) -> None:
    """Wait until the open programme has taken the place of what was shown at first."""
    end = time.monotonic() + PATIENCE
    while window.place is None or window.place.intake is None or window._at_first._page is not None:
        assert time.monotonic() < end, "the programme was never opened"
        QApplication.processEvents()


def tab_of(window: MainWindow) -> ApplicantsTab:
    assert window.place is not None
    front = window.place.pages.front
    assert isinstance(front, ApplicantsTab)
    return front


def test_it_shows_everybody_before_the_programme_is_open(
    make_window: Make, at_people: Path
) -> None:
    window, page = begun(make_window, at_people)
    shown = page.list.model.rows
    assert window.place is None
    assert page.isVisible()
    title = window.windowTitle()
    open_now(window)
    desk = open_programme(at_people, read_only=True)
    assert page.list.model is not tab_of(window).list.model
    intake = list_intakes(desk)[0]
    assert title == window.windowTitle()
    assert intake.name in title
    assert sorted(shown, key=str) == sorted(load_applicants(desk, intake.intake_id), key=str)
    desk.close()


def test_it_is_narrowed_while_the_database_is_loaded(make_window: Make, at_people: Path) -> None:
    _, page = begun(make_window, at_people)
    everybody = len(page.list.model.shown)
    page.top.search.setText("an")
    assert 0 < len(page.list.model.shown) < everybody
    page.list.chips.turn_on("mentors")
    assert {row.role for row in page.list.model.shown} == {"mentor"}


def test_what_was_typed_and_chosen_is_handed_over(make_window: Make, at_people: Path) -> None:
    window, page = begun(make_window, at_people)
    page.top.search.setFocus()
    page.top.search.setText("an")
    page.top.search.setCursorPosition(1)
    page.list.chips.turn_on("mentees")
    second = page.list.model.identity_at(1)
    page.list.table.choose(second)
    shown = len(page.list.model.shown)
    open_now(window)
    tab, place = tab_of(window), window.place
    assert place is not None
    assert place.top.search.text() == tab.list.box.text() == "an"
    assert place.top.search.cursorPosition() == 1
    assert window.focusWidget() is place.top.search
    assert tab.list.chips.key == "mentees"
    assert tab.list.table.chosen == (second,)
    assert len(tab.list.model.shown) == shown
    assert window.findChild(FirstPage) is None or not page.isVisible()
    assert place.isVisible()


def test_a_text_in_the_lists_own_line_stays_there(make_window: Make, at_people: Path) -> None:
    window, page = begun(make_window, at_people)
    page.list.box.setFocus()
    page.list.box.setText("an")
    open_now(window)
    tab, place = tab_of(window), window.place
    assert place is not None
    assert (place.top.search.text(), tab.list.box.text()) == ("", "an")
    assert window.focusWidget() is tab.list.box


def test_another_page_asked_for_meanwhile_is_shown(make_window: Make, at_people: Path) -> None:
    window, page = begun(make_window, at_people)
    page.strip.setCurrentIndex(3)
    assert not page.list.isVisible()
    page.strip.setCurrentIndex(1)
    assert page.list.isVisible()
    page.strip.setCurrentIndex(3)
    open_now(window)
    assert window.place is not None
    assert window.place.pages.front.title == "Pairs"


def test_the_verbs_wait_for_the_open_programme(make_window: Make, at_people: Path) -> None:
    _, page = begun(make_window, at_people)
    assert page.list.table.actions()
    assert not any(action.isEnabled() for action in page.list.table.actions())
    shown = [button.text() for button in page.list._pushed if not button.isEnabled()]
    assert shown == ["Possible &duplicates…", "&More"]
    assert len(page.list._pushed) == len(shown)


def test_the_intake_last_in_hand_is_the_one_shown(
    make_window: Make, at_people: Path, settings: Settings
) -> None:
    desk = open_programme(at_people, read_only=True)
    oldest = list_intakes(desk)[-1]
    people = len(load_applicants(desk, oldest.intake_id))
    desk.close()
    settings.keep_intake(at_people, oldest.intake_id)
    window, page = begun(make_window, at_people)
    assert oldest.name in window.windowTitle()
    assert len(page.list.model.rows) == people


def test_only_where_people_were_in_front(make_window: Make, settings: Settings, demo: Path) -> None:
    settings.keep_tab(demo, "Pairs")
    window = make_window()
    window.open_last(demo)
    assert window.findChild(FirstPage) is None
    open_now(window)
    assert window.place is not None
    assert window.place.pages.front.title == "Pairs"
    window.place.pages.show_tab("Events")
    assert settings.tab(demo) == "Events"


def test_a_file_opened_by_hand_begins_at_the_overview(make_window: Make, at_people: Path) -> None:
    window = make_window()
    window.open_programme(at_people)
    open_now(window)
    assert window.place is not None
    assert window.place.pages.front.title == "Overview"


def test_a_programme_that_cannot_be_opened_is_shown_no_longer(
    make_window: Make, at_people: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise Refused("The disk does not answer.")

    monkeypatch.setattr("mentordesk.storage.opening.Hold", refuse)
    window, page = begun(make_window, at_people)
    assert page.isVisible()
    assert holder_of(at_people) is not None
    opener, asked = window._opener, Asked(at_people, first=page)
    with pytest.raises(Refused, match="does not answer"):
        opener._opened(asked, opener._finish(opener._found))
    assert not page.isVisible()
    assert window.place is None
    assert holder_of(at_people) is None


def test_a_window_closed_at_the_first_sight_gives_the_file_back(
    make_window: Make, at_people: Path
) -> None:
    window, _ = begun(make_window, at_people)
    assert holder_of(at_people) is not None
    window.close()
    QApplication.processEvents()
    assert window.place is None
    assert holder_of(at_people) is None


def test_a_damaged_file_is_not_shown_but_its_backups_are_offered(
    make_window: Make, at_people: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoil_table(at_people, "application")
    offered: list[object] = []
    monkeypatch.setattr(doors.offers(), "offer_backup", lambda *given: offered.append(given[1]))
    window, page = begun(make_window, at_people)
    assert not page.isVisible()
    assert [type(one) for one in offered] == [Damaged]
    assert window.place is None


def test_damage_elsewhere_in_the_file_is_found_before_anybody_works_on_it(
    make_window: Make, at_people: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = spoil_table(at_people, "answer")
    offered: list[object] = []
    monkeypatch.setattr(doors.offers(), "offer_backup", lambda *given: offered.append(given[1]))
    window, page = begun(make_window, at_people)
    assert page.list.model.rows  # the names are sound, and so they are shown
    opener, asked = window._opener, Asked(at_people, first=page)
    opener._opened(asked, opener._finish(opener._found))
    assert [type(one) for one in offered] == [Damaged]
    assert not page.isVisible()
    assert window.place is None
    assert holder_of(at_people) is None
    assert at_people.read_bytes() == content


def test_a_password_is_asked_for_before_anything_is_shown(
    make_window: Make, at_people: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(*_: object) -> object:
        return PasswordNeeded("It is protected.")

    asked: list[Path] = []
    monkeypatch.setattr(doors, "take", locked)
    monkeypatch.setattr(
        doors.privacy(), "ask_password", lambda _window, _found, path: asked.append(path)
    )
    window, page = begun(make_window, at_people)
    assert asked == [at_people]
    assert not page.isVisible()
    assert window.place is None
