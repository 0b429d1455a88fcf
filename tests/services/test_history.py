"""History to look through: days, people, kinds, words; an action in words; what depends on it."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from mentordesk.domain.pairing import PairState
from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Conflict, Refused
from mentordesk.domain.vocabulary import Scheme
from mentordesk.services.applicants import edit_answer, set_places
from mentordesk.services.applications import add_person, open_application
from mentordesk.services.checking import dump_lines
from mentordesk.services.history import (
    Looked,
    count_history,
    history_kinds,
    kind_in_words,
    load_history,
    redo,
    steps_after,
    take_back,
    undo,
)
from mentordesk.services.history_details import Detail, load_details
from mentordesk.services.intakes import NewIntake, create_intake
from mentordesk.services.privacy.knowing import find_person
from mentordesk.services.programmes import create
from mentordesk.storage.models.applications import Application
from tests.services.small_intake import SmallIntake
from tests.services.verbs import require_plain


@pytest.fixture
def lived(small: SmallIntake) -> SmallIntake:
    """Three days of work: 27, 28 and 29 June in Sydney."""
    steps = (
        (datetime(2022, 6, 27, 2, 0, tzinfo=UTC), "Ana Souza", "goals", "Lead"),
        (datetime(2022, 6, 27, 14, 30, tzinfo=UTC), "Chi Lam", "city", "Kowloon"),  # the 28th
        (datetime(2022, 6, 28, 13, 30, tzinfo=UTC), "Ana Souza", "city", "100% Perth"),
        (datetime(2022, 6, 28, 14, 30, tzinfo=UTC), "Ana Souza", "city", "Hobart"),  # the 29th
    )
    for at, name, field, value in steps:
        small.clock[0] = at
        edit_answer(small.desk, small.people[name], field, value)
    return small


def labels(small: SmallIntake, looked: Looked) -> list[str]:
    assert count_history(small.desk, looked) == len(load_history(small.desk, None, looked))
    return [row.label for row in load_history(small.desk, None, looked)]


def test_what_changed_on_28_june(lived: SmallIntake) -> None:
    day = date(2022, 6, 28)
    assert labels(lived, Looked(day, day)) == ["Change city of Ana Souza", "Change city of Chi Lam"]
    assert len(labels(lived, Looked(first=day))) == 3
    assert len(labels(lived, Looked(last=date(2022, 6, 27)))) == count_history(lived.desk) - 3
    assert labels(lived, Looked(date(2030, 1, 1))) == []
    assert len(labels(lived, Looked(date.min, date.max))) == count_history(lived.desk)


def test_by_person(lived: SmallIntake) -> None:
    chi = find_person(lived.desk, "Chi Lam")
    assert labels(lived, Looked(person_id=chi)) == ["Change city of Chi Lam", "Applications"]
    lived.pair("Chi Lam", "Ruth Adams", PairState.DRAFT)
    assert labels(lived, Looked(person_id=chi))[0] == "Pair Chi Lam with Ruth Adams"
    ruth = find_person(lived.desk, "Ruth Adams")
    assert labels(lived, Looked(person_id=ruth))[0] == "Pair Chi Lam with Ruth Adams"
    lived.desk.undo()
    assert len(labels(lived, Looked(person_id=ruth))) == 3


def test_by_kind_and_words(lived: SmallIntake) -> None:
    assert {"answer", "import", "intake", "programme"} <= set(history_kinds(lived.desk))
    assert labels(lived, Looked(kind="import")) == ["Applications"]
    assert labels(lived, Looked(words="LAM city")) == ["Change city of Chi Lam"]
    assert labels(lived, Looked(words="%")) == []
    assert kind_in_words("check_line") == "check line"


def test_pages_follow_each_other(lived: SmallIntake) -> None:
    whole = load_history(lived.desk)
    assert (*load_history(lived.desk, 2), *load_history(lived.desk, None, Looked(), 2)) == whole
    assert load_history(lived.desk, 2, Looked(), 2) == whole[2:4]
    assert steps_after(lived.desk, whole[2].number) == 2


def test_an_action_is_told_in_words(lived: SmallIntake) -> None:
    newest = load_history(lived.desk, 1)[0].number
    assert load_details(lived.desk, newest) == (
        Detail("Ana Souza", "City or town", "100% Perth", "Hobart"),
    )
    lived.pair("Chi Lam", "Ruth Adams", PairState.DRAFT)
    lines = load_details(lived.desk, load_history(lived.desk, 1)[0].number)
    assert Detail("Chi Lam and Ruth Adams", "Pair", "", "pair") in lines
    set_places(lived.desk, lived.people["Ruth Adams"], 3)
    lines = load_details(lived.desk, load_history(lived.desk, 1)[0].number)
    assert Detail("Ruth Adams", "Application: places", "2", "3") in lines


def test_no_line_is_technical(lived: SmallIntake) -> None:
    for row in load_history(lived.desk):
        for line in load_details(lived.desk, row.number):
            for words in (line.about, line.field):
                assert "_" not in words
                assert not words.endswith(" id")


def test_what_depends_is_named(lived: SmallIntake) -> None:
    goals = next(r.number for r in load_history(lived.desk) if "goals" in r.label)
    assert take_back(lived.desk, goals) == "Change goals of Ana Souza"
    made = next(r.number for r in load_history(lived.desk) if r.label == "Applications")
    before = list(dump_lines(lived.desk))
    with pytest.raises(Conflict) as caught:
        take_back(lived.desk, made)
    require_plain(str(caught.value))
    assert "“Change city of Ana Souza”" in str(caught.value)
    assert list(dump_lines(lived.desk)) == before


def test_several_steps_are_all_or_none(lived: SmallIntake) -> None:
    assert len(undo(lived.desk, 3)) == 3
    assert len(redo(lived.desk, 3)) == 3
    goals = next(r.number for r in load_history(lived.desk) if "goals" in r.label)
    cities = [r.number for r in load_history(lived.desk) if r.label == "Change city of Ana Souza"]
    with pytest.raises(Conflict):  # the later city stands on the earlier one
        take_back(lived.desk, cities[-1])
    before = list(dump_lines(lived.desk)), len(load_history(lived.desk))
    with pytest.raises(Refused):
        undo(lived.desk, 1_000)
    assert (list(dump_lines(lived.desk)), len(load_history(lived.desk))) == before
    assert goals


def test_a_step_that_cannot_be_undone_stops_none_half_way(lived: SmallIntake) -> None:
    """An application goes beneath the history, so that one of three undos cannot be done."""
    with lived.desk.beyond_undo("Beneath", "edit") as session:
        session.get_one(Application, lived.people["Chi Lam"]).city = "Elsewhere"
    before = list(dump_lines(lived.desk)), len(load_history(lived.desk))
    with pytest.raises(Conflict):
        undo(lived.desk, 4)
    assert (list(dump_lines(lived.desk)), len(load_history(lived.desk))) == before


def test_the_first_edit_of_all_is_taken_back_though_others_were_typed_after_it(
    tmp_path: Path,
) -> None:
    desk = create(tmp_path / "new.mentordesk", Scheme("S"))
    days = (date(2021, 5, 17), date(2021, 6, 25), date(2021, 7, 1))
    intake = create_intake(desk, NewIntake("2021 July", *days))
    with desk.action("Fill") as session:
        people = [
            open_application(
                session, intake, add_person(session, name, None, None), role, desk.now()
            )
            for name, role in (("Ana Souza", Role.MENTEE), ("Chi Lam", Role.MENTOR))
        ]
        ids = [one.id for one in people]
    edit_answer(desk, ids[0], "city", "Perth")
    first = load_history(desk, 1)[0].number
    edit_answer(desk, ids[1], "city", "Kowloon")
    assert take_back(desk, first) == "Change city of Ana Souza"
    desk.close()
