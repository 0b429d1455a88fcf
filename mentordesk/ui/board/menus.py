"""The board's small menus: what a drop on a full mentor can mean, and what a card offers."""

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from mentordesk.services.board import MenteeCard, MentorCard
from mentordesk.ui.board.words import translate
from mentordesk.ui.safe_text import title_of


def _entry(menu: QMenu, text: str, step: Callable[[], None]) -> QAction:
    action = menu.addAction(text)
    action.triggered.connect(lambda _=False: step())
    return action


def full_menu(
    parent: QWidget,
    newcomer: MenteeCard,
    mentor: MentorCard,
    swap: Callable[[MenteeCard], None],
    more: Callable[[], None],
) -> QMenu:
    """For a drop on a full mentor: swap with one of the mentees, one more place, or cancel."""
    menu = QMenu(parent)
    menu.setObjectName("board.full")
    headline = translate("Board", "{mentor} is full").format(mentor=title_of(mentor.name))
    menu.addAction(headline).setEnabled(False)  # a section's text is not shown by every style
    menu.addSeparator()
    for mentee in mentor.mentees:
        text = translate("Board", "Swap: {newcomer} instead of {mentee}").format(
            newcomer=title_of(newcomer.name, 40), mentee=title_of(mentee.name, 40)
        )
        _entry(menu, text, partial(swap, mentee))
    text = translate("Board", "Give {mentor} one more place")
    _entry(menu, text.format(mentor=title_of(mentor.name, 40)), more)
    menu.addSeparator()
    _entry(menu, translate("Board", "Cancel"), lambda: None)
    return menu


def mentees_menu(
    parent: QWidget,
    mentor: MentorCard,
    mentees: tuple[MenteeCard, ...],
    choose: Callable[[MenteeCard], None],
) -> QMenu:
    """For a card that has no room for all mentees: one entry for each of these."""
    menu = QMenu(parent)
    menu.setObjectName("board.mentees")
    headline = translate("Board", "Mentees of {mentor}").format(mentor=title_of(mentor.name, 40))
    menu.addAction(headline).setEnabled(False)
    menu.addSeparator()
    for mentee in mentees:
        _entry(menu, title_of(mentee.name), partial(choose, mentee))
    return menu
