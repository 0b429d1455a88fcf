"""The hover card: the whole application, nothing sensitive, nobody's name while blind."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QListView

from mentordesk.services.applicants import edit_answer
from mentordesk.services.application_page import load_application
from mentordesk.ui.board.hover_card import MOST_ROWS
from mentordesk.ui.board.whole import facts_of
from tests.ui.board.seated import POPUP, Seated

pytestmark = pytest.mark.qt_log_ignore(POPUP)


def rest(view: QListView, at: QPoint) -> None:
    """Let the pointer rest on a point of a list."""
    port = view.viewport()
    event = QHelpEvent(QEvent.Type.ToolTip, at, port.mapToGlobal(at))
    QApplication.sendEvent(port, event)


def on_waiting(seated: Seated, name: str) -> None:
    waiting = seated.tab.parts.waiting
    row = waiting.cards.row_of(seated.number(name))
    rest(waiting, waiting.visualRect(waiting.cards.index(row, 0)).center())


def tell(seated: Seated, name: str, key: str, text: str) -> None:
    edit_answer(seated.tab.work.desk, seated.number(name), key, text)


def test_it_shows_what_the_application_says(seated: Seated) -> None:
    tell(seated, "Priya Patel", "goals", "I want to learn about <b>archives</b>.")
    on_waiting(seated, "Priya Patel")
    card = seated.tab.hovering.card
    assert card.isVisible()
    assert card.text.startswith("Priya Patel\nMentee, ")
    assert "Goals: I want to learn about <b>archives</b>." in card.text
    assert "Employer: State Library" in card.text
    assert "Checklist: " in card.text


def test_nothing_sensitive_is_shown(seated: Seated) -> None:
    tell(seated, "Priya Patel", "access_needs", "A quiet room")
    tell(seated, "Priya Patel", "pronouns", "she/her")
    on_waiting(seated, "Priya Patel")
    assert "quiet room" not in seated.tab.hovering.card.text
    assert "she/her" not in seated.tab.hovering.card.text


def test_a_mentor_and_who_holds_a_place(seated: Seated) -> None:
    seated.tab.hovering.hide()
    mentors = seated.tab.parts.mentors
    row = mentors.cards.row_of(seated.number("Maya Singh"))
    corner = mentors.visualRect(mentors.cards.index(row, 0)).topLeft()
    rest(mentors, corner + QPoint(60, 20))
    assert seated.tab.hovering.card.text.startswith("Maya Singh\nMentor, ")
    box = mentors.pictures.layout.places(mentors.cards.cards[row])[0].box
    rest(mentors, corner + box.center().toPoint())
    assert seated.tab.hovering.card.text.startswith("Grace Kim\nMentee, ")


def test_under_labels_it_tells_nobody(seated: Seated) -> None:
    tell(seated, "Priya Patel", "goals", "Priya, she works at the State Library.")
    tell(seated, "Priya Patel", "email", "priya@example.org")
    seated.trigger("blind")
    on_waiting(seated, "Priya Patel")
    text = seated.tab.hovering.card.text
    assert text.startswith("Mentee A\n")
    for telling in ("Priya", "Patel", "State Library", " she ", "priya@"):
        assert telling not in text


def test_it_goes_when_a_key_is_pressed_and_while_something_is_carried(seated: Seated) -> None:
    waiting, card = seated.tab.parts.waiting, seated.tab.hovering.card
    on_waiting(seated, "Priya Patel")
    assert card.isVisible()
    seated.key(waiting, "Down")
    assert not card.isVisible()
    on_waiting(seated, "Priya Patel")
    seated.tab.parts.carrying.pick_up((waiting.cards.cards[0],))
    assert not card.isVisible()
    on_waiting(seated, "Priya Patel")
    assert not card.isVisible()


def test_it_goes_when_the_pointer_has_left(seated: Seated) -> None:
    hovering = seated.tab.hovering
    on_waiting(seated, "Priya Patel")
    hovering._around = QRect(-500, -500, 1, 1)
    hovering._look()
    assert not hovering.card.isVisible()


def test_ctrl_d_shows_and_speaks_it_and_hides_it_again(seated: Seated) -> None:
    seated.choose("Priya Patel")
    seated.tab.parts.waiting.setFocus()
    seated.trigger("whole")
    assert seated.tab.hovering.card.isVisible()
    assert seated.said.last.startswith("Priya Patel. Mentee, ")
    assert "Employer: State Library" in seated.said.last
    seated.trigger("whole")
    assert not seated.tab.hovering.card.isVisible()


def test_ctrl_d_with_nobody_says_what_to_do(seated: Seated) -> None:
    seated.tab.parts.waiting.cards.show(())
    seated.trigger("whole")
    assert seated.said.last == "Choose somebody's card first."


def test_a_very_long_application_is_cut_with_a_hint(seated: Seated) -> None:
    hovering = seated.tab.hovering
    facts = tuple((f"Question {n}", "word " * 200) for n in range(MOST_ROWS + 5))
    hovering.card.show_facts("A" * 300, "Mentee", facts, QRect(0, 0, 10, 10))
    assert "more on the Applicants page" in hovering.card.text
    assert 5 <= hovering.card.text.count("Question") < MOST_ROWS
    assert hovering.card.height() <= QApplication.primaryScreen().availableGeometry().height()


@pytest.mark.parametrize("corner", [QPoint(0, 0), QPoint(5000, 5000), QPoint(700, 590)])
def test_it_stays_on_the_screen(seated: Seated, corner: QPoint) -> None:
    card = seated.tab.hovering.card
    card.show_facts("Ana", "Mentee", (("a", "b"),), QRect(corner.x(), corner.y(), 200, 60))
    room = QApplication.primaryScreen().availableGeometry()
    assert room.contains(card.geometry().topLeft())


def test_each_fact_stands_once(seated: Seated) -> None:
    page = load_application(seated.tab.work.desk, seated.number("Priya Patel"))
    labels = [label for label, _ in facts_of(page)]
    assert len(labels) == len(set(labels))
    assert "Full name" not in labels
