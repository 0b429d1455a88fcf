"""Retention and anonymising: equal figures, nobody's name; people of other intakes stay there."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from mentordesk.domain.intakes import Stage
from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.domain.traces import GONE
from mentordesk.services.applicants import load_applicants
from mentordesk.services.applications import open_application
from mentordesk.services.checking import check_programme
from mentordesk.services.figures import load_figures
from mentordesk.services.intakes import NewIntake, create_intake
from mentordesk.services.privacy.anonymising import anonymise, plan_anonymising
from mentordesk.services.privacy.retention import (
    is_anonymised,
    load_due,
    proposed_day,
    set_day,
)
from mentordesk.services.register import load_register
from mentordesk.storage.models.accounts import FeePaper, Reminder
from mentordesk.storage.models.applications import Application, FileContent
from mentordesk.storage.models.correspondence import Letter, LetterFile
from mentordesk.storage.models.intakes import Intake
from mentordesk.storage.models.people import Person
from mentordesk.storage.models.year import ReflectionCount
from tests.services.privacy.byte_search import found_in
from tests.services.privacy.planted import DESIGN, RESOURCE, WORDS, plant
from tests.services.small_intake import SmallIntake
from tests.services.verbs import one_step


@pytest.fixture
def finished(small: SmallIntake, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> SmallIntake:
    """An intake that is closed; Ruth Adams is in the next one as well."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "data"))
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    plant(small)
    new = NewIntake("2022 July", date(2022, 5, 17), date(2022, 6, 25), date(2022, 7, 18))
    number = create_intake(small.desk, new)
    with small.desk.action("Ruth applies again", "import") as session:
        ruth = session.get_one(Application, small.people["Ruth Adams"]).person_id
        open_application(
            session, number, session.get_one(Person, ruth), Role.MENTOR, small.desk.now()
        )
        session.get_one(Intake, small.intake_id).stage = Stage.FINISHED
    return small


def test_the_figures_stay_equal_and_the_names_go(finished: SmallIntake, tmp_path: Path) -> None:
    before = load_figures(finished.desk)
    numbers = [row.number for row in load_register(finished.desk)]
    gone = anonymise(finished.desk, finished.intake_id)
    assert gone.left == ()
    assert load_figures(finished.desk) == before
    assert [row.number for row in load_register(finished.desk)] == numbers
    assert found_in(tmp_path, (*WORDS, "Björn", "O'Neil", "sam@example.org", "Chi Lam")) == []
    assert is_anonymised(finished.desk, finished.intake_id)
    assert check_programme(finished.desk) == ()


def test_no_letter_of_the_intake_and_no_reminder_keeps_its_words(finished: SmallIntake) -> None:
    anonymise(finished.desk, finished.intake_id)
    with finished.desk.reading() as session:
        assert session.scalars(select(Letter.id)).all() == []
        assert session.scalars(select(LetterFile.id)).all() == []
        assert session.scalars(select(Reminder.text)).all() == [GONE, GONE]
        kept = set(session.scalars(select(FileContent.content)))
        assert session.scalars(select(FeePaper.amount_cents)).all() == [15_000]
        assert session.scalars(select(ReflectionCount.amount)).all() == [7]
    assert kept == {DESIGN, RESOURCE}


def test_who_is_in_another_intake_keeps_the_name_there(finished: SmallIntake) -> None:
    plan = plan_anonymising(finished.desk, finished.intake_id)
    assert (len(plan.going), plan.staying) == (4, 1)
    anonymise(finished.desk, finished.intake_id)
    later = next(i.intake_id for i in load_figures(finished.desk) if i.name == "2022 July")
    assert [row.name for row in load_applicants(finished.desk, later)] == ["Ruth Adams"]
    with finished.desk.reading() as session:
        assert session.get_one(Application, finished.people["Ruth Adams"]).biography is None


def test_twice_and_too_early_are_refused(finished: SmallIntake) -> None:
    later = next(i.intake_id for i in load_figures(finished.desk) if i.name == "2022 July")
    with pytest.raises(Refused, match="still needed"):
        anonymise(finished.desk, later)
    anonymise(finished.desk, finished.intake_id)
    with pytest.raises(Refused, match="anonymised already"):
        anonymise(finished.desk, finished.intake_id)


def test_the_day_is_set_once_the_intake_is_over(small: SmallIntake) -> None:
    with pytest.raises(Refused, match="runs until"):
        set_day(small.desk, small.intake_id, date(2021, 9, 1))
    day = proposed_day(date(2022, 7, 19))
    assert day == date(2024, 7, 19)
    one_step(small.desk, lambda: set_day(small.desk, small.intake_id, day), "2021 July")
    set_day(small.desk, small.intake_id, day)  # the same again is no step


def test_it_is_due_from_its_day_on(finished: SmallIntake) -> None:
    set_day(finished.desk, finished.intake_id, date(2022, 8, 1))
    assert load_due(finished.desk) == ()
    finished.clock[0] = finished.clock[0].replace(year=2022)
    assert [due.name for due in load_due(finished.desk)] == ["2021 July"]
    anonymise(finished.desk, finished.intake_id)
    assert load_due(finished.desk) == ()
