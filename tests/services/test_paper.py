"""The paper of a new programme: kept for both kinds of papers, never put over what was chosen."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from mentordesk.domain.vocabulary import Scheme
from mentordesk.services.certificate_settings import change_settings, load_settings
from mentordesk.services.fee_settings import load_fee_settings
from mentordesk.services.history import load_history
from mentordesk.services.paper import begin_on, load_paper
from mentordesk.services.programmes import create
from mentordesk.storage.desk import Desk
from mentordesk.storage.models.settings import Setting


@pytest.fixture
def new(tmp_path: Path) -> Iterator[Desk]:
    made = create(tmp_path / "new.mentordesk", Scheme("Mentoring"))
    yield made
    made.close()


def papers(desk: Desk) -> tuple[str, str]:
    return load_settings(desk).paper, load_fee_settings(desk).paper


def test_letter_is_for_certificates_and_invoices(new: Desk) -> None:
    begin_on(new, "Letter")
    assert papers(new) == ("Letter", "Letter")
    assert load_settings(new) == replace(load_settings(new), design="Heritage", with_hours=True)
    new.undo()
    assert papers(new) == ("A4", "A4")


def test_what_is_usual_anyway_is_no_step(new: Desk) -> None:
    steps = len(load_history(new))
    begin_on(new, "A4")
    assert papers(new) == ("A4", "A4")
    assert len(load_history(new)) == steps


def test_what_was_chosen_stays(new: Desk) -> None:
    change_settings(new, replace(load_settings(new), paper="A4", language="de"))
    begin_on(new, "Letter")
    assert load_settings(new).language == "de"
    assert papers(new) == ("A4", "Letter")


def test_the_programmes_paper_is_that_of_its_certificates(new: Desk) -> None:
    assert load_paper(new) == "A4"
    begin_on(new, "Letter")
    assert load_paper(new) == "Letter"
    change_settings(new, replace(load_settings(new), paper="A4"))
    assert load_paper(new) == "A4"


def test_paper_that_is_not_known_is_the_usual_one(new: Desk) -> None:
    with new.action("By hand", "programme") as session:
        session.add(Setting(key="certificates", value={"paper": "Foolscap"}))
    assert load_paper(new) == "A4"
