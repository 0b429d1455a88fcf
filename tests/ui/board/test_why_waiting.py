"""The waiting list says for whom the best answer has nobody, and why."""

from PySide6.QtCore import Qt

from mentordesk.services import pairing
from mentordesk.ui.board.words import why_waiting
from tests.ui.board.boards import mentee
from tests.ui.board.seated import Seated

SPOKEN, TOOLTIP = Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole


def test_the_last_line_of_a_card() -> None:
    ready, unready = mentee(1, "Ana"), mentee(2, "Bo", ready=False, missing=("resume",))
    assert why_waiting(ready, "") == "Topics: digital"
    assert why_waiting(ready, "No mentor is possible.") == "No mentor is possible."
    assert why_waiting(unready, "Bo is not ready.") == "Missing: resume"


def ban_everybody(seated: Seated, name: str) -> None:
    """Forbid every mentor to a mentee."""
    mentee_id = seated.number(name)
    for card in seated.board.mentors:
        if name not in [held.name for held in card.mentees]:
            pairing.ban(seated.tab.work.desk, mentee_id, card.application_id, "They do not get on.")


def test_whom_nobody_can_have_is_told_on_the_card(seated: Seated) -> None:
    ban_everybody(seated, "Liam Chen")
    waiting, liam = seated.tab.parts.waiting, seated.number("Liam Chen")
    assert "No mentor is possible for Liam Chen." in waiting.pictures.left[liam]
    index = waiting.cards.index(waiting.cards.row_of(liam), 0)
    assert "No mentor is possible for Liam Chen." in str(index.data(SPOKEN))
    assert "No mentor is possible for Liam Chen." in str(index.data(TOOLTIP))


def test_undo_takes_the_reason_away(seated: Seated) -> None:
    ban_everybody(seated, "Liam Chen")
    for _ in range(4):
        seated.tab.work.desk.undo()
    assert seated.number("Liam Chen") not in seated.tab.parts.waiting.pictures.left


def test_under_labels_the_reason_names_nobody(seated: Seated) -> None:
    ban_everybody(seated, "Liam Chen")
    seated.trigger("blind")
    told = " ".join(seated.tab.parts.waiting.pictures.left.values())
    assert "Mentee" in told
    assert "Liam" not in told
    seated.trigger("blind")
    assert "Liam Chen" in " ".join(seated.tab.parts.waiting.pictures.left.values())
