"""From one page to the matter on another: the chase list to its applicant, people to letters."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from mentordesk.services.application_page import load_application
from mentordesk.services.chasing import load_chase
from mentordesk.services.letters import load_letters_of
from mentordesk.ui.applicants.chase_dialog import ChaseDialog
from mentordesk.ui.applicants.tab import ApplicantsTab
from mentordesk.ui.letters.person_log import PersonLetters
from tests.ui.whole.office import OPEN, RUNNING, Office, plain, verb


def _opened(office: Office, kind: type[QDialog]) -> QDialog:
    QApplication.processEvents()
    (found,) = [one for one in office.window.findChildren(kind) if one.isVisible()]
    return found


def test_an_opened_row_of_the_chase_list_goes_to_its_applicant(office: Office) -> None:
    office.show("Pairs", OPEN)
    row = load_chase(office.desk, office.intake_id)[-1]
    office.do("chase")
    dialog = _opened(office, ChaseDialog)
    assert isinstance(dialog, ChaseDialog)
    dialog.list.table.opened.emit(row.application_id)
    assert not dialog.isVisible()
    tab = office.place.pages.front
    assert isinstance(tab, ApplicantsTab)
    assert tab.title == "Applicants"
    assert tab.list.table.chosen == (row.application_id,)


def test_the_letters_to_an_applicant_are_one_click_away(office: Office) -> None:
    tab = office.show("Applicants", RUNNING)
    QApplication.processEvents()
    number = tab.list.table.chosen[0]
    actions = [one for menu in tab.details.findChildren(QMenu) for one in menu.actions()]
    next(a for a in actions if plain(a.text()) == "Letters to this person…").trigger()
    dialog = _opened(office, PersonLetters)
    assert isinstance(dialog, PersonLetters)
    person = load_application(office.desk, number)
    assert dialog.windowTitle() == f"Letters to {person.name}"
    assert dialog.rows == load_letters_of(office.desk, person.person_id)
    dialog.reject()


def test_the_letters_to_either_of_a_pair(office: Office) -> None:
    tab = office.show("Pairs", RUNNING)
    row = tab.list.model.shown[0]
    tab.list.table.choose(row.pair_id)
    for words, name in (("mentee", row.mentee), ("mentor", row.mentor)):
        action: QAction = verb(tab.list, f"Letters to the {words}…")
        action.trigger()
        dialog = _opened(office, PersonLetters)
        assert isinstance(dialog, PersonLetters)
        assert dialog.windowTitle() == f"Letters to {name}"
        dialog.reject()
    tab.list.table.selectAll()
    assert not action.isEnabled()
