"""The picture beside the choices of a statement or letter: whose it is, changed, refused, long."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from mentordesk.documents.service_letters import ServiceLetter
from mentordesk.documents.statements import HoursLine, HoursStatement
from mentordesk.documents.stationery import Letterhead
from mentordesk.domain.refusals import Refused
from mentordesk.services.papers_of_people import Paper, People
from mentordesk.ui.certificates.papers_preview import PapersPreview
from tests.documents.samples import COMPLEX, LONG

HEAD = Letterhead(
    organisation="Library Association",
    scheme="Mentoring Scheme",
    made_on=date(2026, 11, 21),
    signatory=("Margaret Ellison", "President"),
    paper="A4",
    language="en",
)


def statement(name: str, lines: int = 2) -> HoursStatement:
    return HoursStatement(
        name=name,
        role="mentee",
        intake="2026 July",
        starts=date(2026, 7, 1),
        ends=date(2027, 7, 1),
        lines=tuple(HoursLine(date(2026, 8, 1), "preparation", "", 1.5) for _ in range(lines)),
        expected=36.0,
        reflections=None,
    )


THREE = People(Paper.HOURS, HEAD, tuple(map(statement, ("Ana Souza", "Ruth Adams", LONG))))


class Given:
    """What a preview is given, which may be changed, refused, and is counted."""

    def __init__(self) -> None:
        self.people: People | Refused = THREE
        self.asked = 0

    def __call__(self) -> People:
        self.asked += 1
        if isinstance(self.people, Refused):
            raise self.people
        return self.people


@pytest.fixture
def given() -> Given:
    return Given()


@pytest.fixture
def preview(qtbot: QtBot, given: Given) -> PapersPreview:
    shown = PapersPreview(given)
    qtbot.addWidget(shown)
    shown.resize(420, 560)
    shown.show()
    shown.show_now()
    QApplication.processEvents()
    return shown


def _dots(preview: PapersPreview) -> bytes:
    image = preview.page.pixmap().toImage()
    return b"" if image.isNull() else bytes(image.constBits())


def test_it_begins_with_the_first_and_steps_to_the_last(preview: PapersPreview) -> None:
    seen = [_dots(preview)]
    assert preview.title.text() == "1 of 3 · Ana Souza"
    assert not preview.before.isEnabled()
    for _ in range(2):
        preview.after.click()
        seen.append(_dots(preview))
    assert preview.title.text() == f"3 of 3 · {LONG}"
    assert not preview.after.isEnabled()
    preview.before.click()
    assert preview.title.text() == "2 of 3 · Ruth Adams"
    assert _dots(preview) == seen[1]
    assert len(set(seen)) == 3
    assert all(seen)


def test_what_is_shown_is_named_for_those_who_cannot_see_it(preview: PapersPreview) -> None:
    assert preview.page.accessibleName() == "1 of 3 · Ana Souza"
    assert preview.before.accessibleName() == "The person before"
    assert preview.after.accessibleName() == "The next person"


def test_a_refusal_stands_in_its_place_and_goes_again(preview: PapersPreview, given: Given) -> None:
    good = _dots(preview)
    given.people = Refused("Ana Souza has no pair that is active. Leave them out.")
    preview.show_now()
    assert preview.trouble.isVisible()
    assert "Leave them out" in preview.trouble.text()
    assert not preview.page.isVisible()
    assert preview.title.text() == ""
    assert _dots(preview) == b""
    given.people = THREE
    preview.show_now()
    assert not preview.trouble.isVisible()
    QApplication.processEvents()
    assert preview.page.isVisible()
    assert _dots(preview) == good


def test_fewer_people_than_before_show_the_last(preview: PapersPreview, given: Given) -> None:
    preview.after.click()
    preview.after.click()
    given.people = replace(THREE, papers=THREE.papers[:1])
    preview.show_now()
    assert preview.title.text() == "1 of 1 · Ana Souza"
    assert not preview.before.isEnabled()
    assert not preview.after.isEnabled()


def test_typing_draws_it_once(preview: PapersPreview, given: Given, qtbot: QtBot) -> None:
    before = given.asked
    for _ in range(12):
        preview.show_soon()
    assert given.asked == before
    qtbot.waitUntil(lambda: given.asked == before + 1, timeout=3000)
    assert not preview._soon.isActive()


def test_a_long_statement_says_how_many_pages_it_has(preview: PapersPreview, given: Given) -> None:
    given.people = People(Paper.HOURS, HEAD, (statement("Ana Souza", 120),))
    preview.show_now()
    assert "first of " in preview.title.text()
    assert preview.title.text().endswith(" pages)")


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_a_service_letter_on_either_paper(paper: str, preview: PapersPreview, given: Given) -> None:
    letter = ServiceLetter(COMPLEX["Arabic"], "Participation", ("This is to confirm it.",))
    given.people = People(Paper.SERVICE, replace(HEAD, paper=paper), (letter,))
    preview.show_now()
    pixels = preview.page.pixmap().size()
    assert pixels.width() / pixels.height() == pytest.approx(
        {"A4": 210 / 297, "Letter": 8.5 / 11}[paper], abs=0.01
    )
    assert pixels.width() <= preview.page.width()
    assert pixels.height() <= preview.page.height()


def test_the_page_grows_with_its_room(preview: PapersPreview, qtbot: QtBot) -> None:
    small = preview.page.pixmap().width()
    preview.resize(800, 1000)
    qtbot.waitUntil(lambda: preview.page.pixmap().width() > small)


def test_markup_in_a_name_is_text(preview: PapersPreview, given: Given) -> None:
    given.people = People(Paper.HOURS, HEAD, (statement("<b>Ana</b> &amp; Co"),))
    preview.show_now()
    assert "<b>Ana</b> &amp; Co" in preview.title.text()


@pytest.mark.parametrize("of", [THREE, Refused("No.")])
def test_nothing_is_asked_before_it_is_shown(of: People | Refused, qtbot: QtBot) -> None:
    asked: list[Callable[[], People]] = []

    def give() -> People:
        asked.append(give)
        assert isinstance(of, People)
        return of

    shown = PapersPreview(give)
    qtbot.addWidget(shown)
    assert asked == []
    assert shown.page.pixmap().isNull()
