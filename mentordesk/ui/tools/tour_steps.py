"""The steps of the tour: the page each is on, what it points at, and what it says."""

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QAbstractItemView, QTableView, QToolButton, QWidget

Finder = Callable[[QWidget], QWidget | None]


class Step(NamedTuple):
    """One step: the tab's title, how its widget is found on the programme's page, the words."""

    tab: str
    find: Finder
    words: str


def _first(kind: type[QWidget], page: QWidget) -> QWidget | None:
    """The largest widget of a kind that is seen on a page."""
    seen = [one for one in page.findChildren(kind) if one.isVisible()]
    return max(seen, key=lambda one: one.width() * one.height(), default=None)


def on_front(kind: type[QWidget]) -> Finder:
    """Finds the largest widget of a kind on the page in front."""

    def find(place: QWidget) -> QWidget | None:
        front = [one for one in place.findChildren(QWidget) if _is_front(one)]
        return _first(kind, front[0]) if front else None

    return find


def named(name: str) -> Finder:
    """Finds a widget by its object name."""

    def find(place: QWidget) -> QWidget | None:
        found = place.findChild(QObject, name)
        return found if isinstance(found, QWidget) and found.isVisible() else None

    return find


def button_of(action: str) -> Finder:
    """Finds the tool button of one of the window's actions."""

    def find(place: QWidget) -> QWidget | None:
        for button in place.findChildren(QToolButton):
            default = button.defaultAction()
            if default is not None and default.objectName() == action and button.isVisible():
                return button
        return None

    return find


def _is_front(widget: QWidget) -> bool:
    return widget.objectName().endswith(".tab") and widget.isVisible()


def tour_steps() -> tuple[Step, ...]:
    """The steps in their order, in the language of the window."""
    return (*_until_matched(), *_through_the_year())


def _until_matched() -> tuple[Step, ...]:
    translate = QCoreApplication.translate
    return (
        Step(
            "Overview",
            named("overview.steps"),
            translate(
                "Tour",
                "This is the Overview: what stands where in the chosen intake, what is due, and "
                "under Next steps what can be done now.",
            ),
        ),
        Step(
            "Applicants",
            on_front(QTableView),
            translate(
                "Tour",
                "Applicants come in with Import, or by dropping files on the window; Import shows "
                "this demonstration's inbox. Choose an applicant: checklist and answers stand at "
                "the right.",
            ),
        ),
        Step(
            "Board",
            on_front(QAbstractItemView),
            translate(
                "Tour",
                "The Board: drag a mentee onto a mentor, or choose one and press Assign. Every "
                "mentor shows how well the two fit, and why.",
            ),
        ),
        Step(
            "Board",
            named("board.suggest"),
            translate(
                "Tour",
                "Suggest all proposes pairs for everybody, proven to be the best, and shows them "
                "before anything changes.",
            ),
        ),
    )


def _through_the_year() -> tuple[Step, ...]:
    translate = QCoreApplication.translate
    return (
        Step(
            "Pairs",
            on_front(QTableView),
            translate(
                "Tour",
                "Pairs through the year: contacts, hours, check-ins and fees. Who fell silent is "
                "marked.",
            ),
        ),
        Step(
            "Letters",
            on_front(QAbstractItemView),
            translate(
                "Tour",
                "Letters are filled in for each person and wait as drafts. Nothing is ever sent by "
                "itself.",
            ),
        ),
        Step(
            "Certificates",
            on_front(QTableView),
            translate(
                "Tour",
                "Certificates: tick the people, look at the page, print. What is missing stands "
                "beside each name.",
            ),
        ),
        Step(
            "Overview",
            button_of("action.undo"),
            translate(
                "Tour",
                "Whatever you did, Undo takes it back, also tomorrow. F1 opens help for what you "
                "see. Now try things out: nothing here is real.",
            ),
        ),
    )
