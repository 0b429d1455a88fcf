"""What actions did in words, what keeps them from being taken back, boards brought back."""

import pytest

from mentordesk.domain.applications import ApplicationState
from mentordesk.domain.pairing import PairState
from mentordesk.domain.refusals import Conflict, Refused
from mentordesk.services import pairing
from mentordesk.services.applicants import edit_answer, set_places
from mentordesk.services.applications import add_person
from mentordesk.services.history import load_history, redo, take_back, undo
from mentordesk.services.history_blocking import what_depends
from mentordesk.services.history_details import MOST, Detail, load_details
from mentordesk.services.restoring import SHOWN, restore_snapshot
from mentordesk.services.snapshots import take_snapshot
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.settings import Setting
from tests.services.small_intake import SmallIntake
from tests.services.verbs import dump, refused, require_plain

ANA, BJORN, CHI, RUTH, SAM = "Ana Souza", "Björn Ek", "Chi Lam", "Ruth Adams", "Sam O'Neil"


def newest(small: SmallIntake) -> int:
    """The number of the last action."""
    return load_history(small.desk, 1)[0].number


def details(small: SmallIntake) -> tuple[Detail, ...]:
    """What the last action changed."""
    return load_details(small.desk, newest(small))


def depends(small: SmallIntake, number: int) -> str:
    """What depends on an action; a plain sentence, or nothing."""
    with small.desk.reading() as session:
        said = what_depends(session, number)
    if said:
        require_plain(said)
    return said


def test_an_action_nobody_knows_has_no_details(small: SmallIntake) -> None:
    assert load_details(small.desk, 4711) == ()
    assert load_details(small.desk, -1) == ()


@pytest.mark.parametrize("value", ["Lead", '[not "json', "{", "=1+1", "<b>bold</b>", "Kəwlūn 九龍"])
def test_words_of_applicants_are_shown_as_they_were_written(small: SmallIntake, value: str) -> None:
    edit_answer(small.desk, small.people[CHI], "city", value)
    assert details(small)[0] == Detail(CHI, "City or town", "", value)


def test_what_came_and_what_went_are_told_from_both_sides(small: SmallIntake) -> None:
    number = pairing.pair(small.desk, small.people[ANA], small.people[RUTH])
    assert Detail(f"{ANA} and {RUTH}", "Pair", "", "pair") in details(small)
    pairing.unpair(small.desk, number)
    assert Detail(f"{ANA} and {RUTH}", "Pair", "pair", "") in details(small)
    pairing.ban(small.desk, small.people[ANA], small.people[RUTH], "a quarrel")
    (line,) = details(small)
    assert (line.about, line.field) == (f"{ANA} and {RUTH}", "Ban")


def test_lists_and_settings_are_words(small: SmallIntake) -> None:
    areas = ("Career planning", "Research support")
    edit_answer(small.desk, small.people[ANA], "areas", areas)
    line = details(small)[0]
    assert line.after == "Career planning; Research support"
    with small.desk.action("Set") as session:
        session.add(Setting(key="a_new_one", value={"a": [1, None], "b": False}))
    assert details(small) == (Detail("a new one", "Setting", "", "setting: a_new_one"),)


def test_an_import_of_thousands_is_cut_and_the_rest_counted(small: SmallIntake) -> None:
    with small.desk.action("Many", "import") as session:
        for number in range(MOST + 20):
            add_person(session, f"Person {number}", None, None)
    assert load_history(small.desk, 1)[0].changes >= MOST + 20
    lines = details(small)
    assert len(lines) == MOST
    assert lines[0].about == "Person 0"


def test_nothing_depends_on_the_last_action_or_on_one_apart(small: SmallIntake) -> None:
    edit_answer(small.desk, small.people[ANA], "city", "Perth")
    first = newest(small)
    assert depends(small, first) == ""
    edit_answer(small.desk, small.people[CHI], "city", "Kowloon")
    assert depends(small, first) == ""
    assert depends(small, 4711) == ""


def test_one_two_and_many_that_depend_are_named_and_counted(small: SmallIntake) -> None:
    ruth = small.people[RUTH]
    set_places(small.desk, ruth, 3)
    first = newest(small)
    for places, words in (
        (4, "came later and depends on it. Nothing was changed; undo it first."),
        (5, "” and “"),
        (6, " and 1 more came later"),
        (7, " and 2 more came later"),
    ):
        set_places(small.desk, ruth, places)
        assert words in depends(small, first)
    assert depends(small, first).endswith("undo them first.")


def test_what_was_undone_stands_in_nobodys_way(small: SmallIntake) -> None:
    set_places(small.desk, small.people[RUTH], 3)
    first = newest(small)
    set_places(small.desk, small.people[RUTH], 4)
    before = dump(small.desk)
    with pytest.raises(Conflict, match="undo it first"):
        take_back(small.desk, first)
    assert dump(small.desk) == before
    undo(small.desk)
    assert depends(small, first) == ""
    redo(small.desk)
    assert "undo it first" in depends(small, first)


def test_a_pair_depends_on_the_applications_it_refers_to(small: SmallIntake) -> None:
    made = next(r.number for r in load_history(small.desk) if r.label == "Applications")
    assert depends(small, made) == ""
    small.pair(ANA, RUTH, PairState.DRAFT)
    assert f"“Pair {ANA} with {RUTH}” came later" in depends(small, made)
    before = dump(small.desk)
    with pytest.raises(Conflict, match="undo it first"):
        take_back(small.desk, made)
    assert dump(small.desk) == before


def board_of(small: SmallIntake, *pairs: tuple[str, str]) -> list[int]:
    """Draft pairs by name; their ids."""
    return [pairing.pair(small.desk, small.people[a], small.people[b]) for a, b in pairs]


def test_a_mentor_with_fewer_places_takes_back_as_many_as_fit(small: SmallIntake) -> None:
    drafted = board_of(small, (ANA, RUTH), (CHI, RUTH))
    kept = take_snapshot(small.desk, small.intake_id, "before")
    for number in drafted:
        pairing.unpair(small.desk, number)
    set_places(small.desk, small.people[RUTH], 1)
    done = restore_snapshot(small.desk, kept)
    assert (done.made, done.removed) == (1, 0)
    assert done.kept == (
        f"{CHI} and {RUTH} were not paired again: {RUTH} has no free place any more.",
    )


def test_what_was_brought_back_can_be_undone_and_brought_back_again(small: SmallIntake) -> None:
    (one,) = board_of(small, (ANA, RUTH))
    kept = take_snapshot(small.desk, small.intake_id, "before")
    pairing.unpair(small.desk, one)
    board_of(small, (BJORN, RUTH))
    before = dump(small.desk)
    first = restore_snapshot(small.desk, kept)
    after = len(dump(small.desk))
    undo(small.desk)
    assert dump(small.desk) == before
    assert restore_snapshot(small.desk, kept) == first
    assert len(dump(small.desk)) == after


def test_a_refusal_gives_some_sentences_and_counts_the_rest(small: SmallIntake) -> None:
    drafted = board_of(small, (ANA, RUTH), (CHI, RUTH), (BJORN, SAM))
    kept = take_snapshot(small.desk, small.intake_id, "before")
    for number in drafted:
        pairing.unpair(small.desk, number)
    for name in (ANA, BJORN, CHI):
        with small.desk.action("Withdraw") as session:
            application = session.get_one(Application, small.people[name])
            application.standing = ApplicationState.WITHDRAWN
    assert SHOWN == 3
    with refused(small.desk, "Nothing of before can be brought back any more"):
        restore_snapshot(small.desk, kept)
    with pytest.raises(Refused) as caught:
        restore_snapshot(small.desk, kept)
    assert str(caught.value).count("takes no part any more.") == SHOWN
    assert "more." not in str(caught.value).split("part any more.")[-1]
