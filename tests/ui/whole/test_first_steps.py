"""Pages without anything on them say what to do next, and their buttons do it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from mentordesk.domain.refusals import Refused
from mentordesk.services.intakes import list_intakes
from mentordesk.ui.intake_dialog import IntakeDialog
from mentordesk.ui.parts import EmptyPage
from mentordesk.ui.window import MainWindow
from tests.ui.whole.office import TITLES, Office, button, contents, plain, press, refused

SEEN_WITHOUT_ANYBODY = ("Applicants", "Pairs", "Events", "Certificates")
SEEN_WITHOUT_INTAKE = ("Overview", "Applicants", "Pairs", "Events", "Certificates", "Reports")


def _empty(tab: QWidget) -> EmptyPage:
    pages = [page for page in tab.findChildren(EmptyPage) if page.isVisible()]
    assert pages, "nothing is said on an empty page"
    return pages[0]


def test_every_tab_opens_without_an_intake(new: Office) -> None:
    for title in TITLES:
        tab = new.show(title)
        assert tab.isVisible()
        tab.search("ana")
        tab.refresh()
        tab.settle()
    assert new.window.windowTitle().endswith("no intake yet — MentorDesk")


def test_an_empty_page_has_a_heading_and_says_what_to_do(new: Office) -> None:
    for title in SEEN_WITHOUT_INTAKE:
        page = _empty(new.show(title))
        assert page.heading.text()
        assert page.sentence.text().endswith(".")
        assert page.sentence.height() >= page.sentence.heightForWidth(page.sentence.width())


@pytest.mark.parametrize("title", TITLES)
def test_every_button_without_an_intake_does_something_or_says_why(
    new: Office, title: str, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    asked: list[str] = []

    def ask(_dialog: IntakeDialog) -> int:
        asked.append("intake")
        return 0

    monkeypatch.setattr(IntakeDialog, "exec", ask)
    tab = new.show(title)
    for one in tab.findChildren(EmptyPage):
        if not one.isVisible():
            continue
        for offer in one.findChildren(QAbstractButton):
            done = list(asked)
            front = new.place.pages.front
            with qtbot.capture_exceptions() as raised:
                offer.click()
            assert all(isinstance(error, Refused) for _, error, _ in raised)
            moved = new.place.pages.front is not front
            assert asked != done or raised or moved, offer.text()


def test_the_first_intake_is_made_from_the_overview(
    new: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(dialog: IntakeDialog) -> int:
        dialog.name.setText("2027 July & after")
        dialog.assent.click()
        return dialog.result()

    monkeypatch.setattr(IntakeDialog, "exec", fill)
    assert not new.window.menu_actions["import"].isEnabled()
    press(new.show("Overview"), "New intake…")
    assert [row.name for row in list_intakes(new.desk)] == ["2027 July & after"]
    assert new.place.intake is not None
    assert new.window.menu_actions["import"].isEnabled()
    assert "2027 July & after" in new.window.windowTitle()
    new.do("undo")
    assert "no intake yet" in new.window.windowTitle()
    assert not new.window.menu_actions["import"].isEnabled()


def test_a_dialog_that_was_called_off_makes_no_intake(
    new: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(new)
    monkeypatch.setattr(IntakeDialog, "exec", lambda dialog: dialog.reject() or 0)
    new.do("new_intake")
    assert contents(new) == before


def test_import_without_an_intake_says_what_comes_first(
    new: Office, tmp_path: Path, qtbot: QtBot
) -> None:
    file = tmp_path / "July.csv"
    file.write_text("Full name\nAna\n")
    with refused(qtbot, "Make an intake first"):
        new.window.import_paths((file,))
    assert new.place.importing.dialog is None


@pytest.mark.parametrize("title", SEEN_WITHOUT_ANYBODY)
def test_an_intake_without_applicants_says_what_to_do(bare: Office, title: str) -> None:
    page = _empty(bare.show(title))
    assert page.heading.text()
    assert len(page.sentence.text()) > 40


def test_the_applicants_page_offers_the_import(
    bare: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def no_files(_parent: object, title: str, _folder: str) -> tuple[list[str], str]:
        asked.append(title)
        return [], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", no_files)
    press(bare.show("Applicants"), "Import applications…")
    assert asked == ["Files to import"]
    press(bare.show("Overview"), "Import applications…")
    assert len(asked) == 2


def test_the_pairs_page_leads_to_the_board(bare: Office) -> None:
    press(bare.show("Pairs"), "Go to the board")
    assert bare.place.pages.front.title == "Board"


def test_the_overview_leads_to_the_board(bare: Office) -> None:
    press(bare.show("Overview"), "Go to the board")
    assert bare.place.pages.front.title == "Board"


def test_letters_without_recipients_cannot_be_made(bare: Office) -> None:
    tab = bare.show("Letters")
    assert not tab.writing.go.isEnabled()
    assert tab.writing._subject.text() == "Nobody is chosen"
    assert tab.writing.body.toPlainText() == ""


def test_certificates_of_nobody_cannot_be_printed(bare: Office) -> None:
    tab = bare.show("Certificates")
    foot = tab.buttons
    assert not any(one.isEnabled() for one in (foot.print, foot.save, foot.drafts))
    assert tab.preview.page.pixmap().isNull()
    assert tab.preview.title.text() == ""


def test_verbs_wait_for_somebody_to_be_chosen(bare: Office) -> None:
    assert not any(action.isEnabled() for action in bare.show("Pairs")._verbs.values())


def test_nobody_is_shown_where_nobody_is_chosen(library: Office) -> None:
    tab = library.show("Applicants")
    tab.search("nobody has this name at all")
    assert tab.list.table.chosen == ()
    assert tab.details._nobody.isVisible()
    assert not tab.details._page.isVisible()
    tab.search("")


def test_the_menu_of_intakes_lists_them_all(
    library: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[QMenu] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _at: shown.append(menu))
    library.place.top.chooser.click()
    intakes = [action for action in shown[0].actions() if action.isCheckable()]
    words = [action.text() for action in intakes]
    assert words == [f"{row.name}\t{row.stage}" for row in list_intakes(library.desk)]
    assert [action.isChecked() for action in intakes].count(True) == 1
    others = {plain(a.text()) for a in shown[0].actions() if not a.isCheckable()} - {""}
    assert others == {"New intake…", "Open programme…", "Close programme"}


def test_an_intake_is_taken_in_hand_from_the_menu_and_kept(
    make_window: Callable[[], MainWindow], demo: Path
) -> None:
    window = make_window()
    window.open_programme(demo)
    office = Office(window)
    oldest = list_intakes(office.desk)[-1]
    office.place.choose_intake(oldest.intake_id)
    window.close()
    again = make_window()
    again.open_programme(demo)
    assert Office(again).intake_id == oldest.intake_id


def test_the_welcome_page_comes_back_when_a_programme_is_closed(bare: Office) -> None:
    path = bare.desk.path
    bare.do("close")
    assert button(bare.window, "Make a new programme").isVisible()
    press(bare.window, f"Open {path.stem} again")
    assert bare.window.place is not None
    assert bare.window.place.desk.path == path
