"""The paper of a new programme: kept for both kinds of papers, never put over what was chosen."""

from dataclasses import replace
from pathlib import Path

import pytest

from mentordesk.domain.vocabulary import Scheme
from mentordesk.services.certificate_settings import change_settings, load_settings
from mentordesk.services.fee_settings import load_fee_settings
from mentordesk.services.history import load_history
from mentordesk.services.paper import begin_on
from mentordesk.services.programmes import create
from mentordesk.storage.desk import Desk


@pytest.fixture
def new(tmp_path: Path) -> Desk:
    return create(tmp_path / "new.mentordesk", Scheme("Mentoring"))


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
