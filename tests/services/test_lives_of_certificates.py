"""The register and verification together: every step of a life, undone, and every way of typing."""

from functools import partial
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mentordesk.documents.preview import page_count
from mentordesk.domain.year import CertificateEvent, CertificateState
from mentordesk.services.certificate_files import save_each, save_merged
from mentordesk.services.issuing import replace
from mentordesk.services.register import (
    RECORDED,
    RegisterRow,
    load_register,
    record_event,
    with_reason,
    withdraw,
)
from mentordesk.services.verification import Verdict, verify_number
from tests.services.certified import completed, issue_to, numbers_handed_out
from tests.services.small_intake import SmallIntake, small_intake
from tests.services.verbs import dump, one_step, refused

NUMBER = "LA-2021-0001"


@pytest.fixture
def ana(small: SmallIntake) -> int:
    """The certificate of Ana Souza."""
    return issue_to(completed(small), ["Ana Souza"])[0]


def row_of(small: SmallIntake, number: int) -> RegisterRow:
    """One line of the register."""
    return next(row for row in load_register(small.desk) if row.certificate_id == number)


@pytest.mark.parametrize("event", sorted(RECORDED))
def test_what_may_happen_often_is_one_step_each(
    small: SmallIntake, ana: int, event: CertificateEvent
) -> None:
    for note in ("", " twice "):
        one_step(small.desk, partial(record_event, small.desk, [ana], event, note))
    assert [(line.event, line.note) for line in row_of(small, ana).lines[1:]] == [
        (event, ""),
        (event, "twice"),
    ]
    assert row_of(small, ana).state is CertificateState.ISSUED


@pytest.mark.parametrize("event", sorted(set(CertificateEvent) - RECORDED))
def test_what_changes_a_certificate_is_not_just_noted(
    small: SmallIntake, ana: int, event: CertificateEvent
) -> None:
    before = dump(small.desk)
    with pytest.raises(ValueError, match=str(event)):
        record_event(small.desk, [ana], event)
    assert dump(small.desk) == before


def test_one_that_is_named_twice_is_noted_once(small: SmallIntake, ana: int) -> None:
    record_event(small.desk, [ana, ana], CertificateEvent.PRINTED)
    assert len(row_of(small, ana).lines) == 2
    assert small.desk.undo_label == "Note that 1 certificate was printed"


def test_withdrawing_is_one_step(small: SmallIntake, ana: int) -> None:
    one_step(small.desk, lambda: withdraw(small.desk, ana, "A slip."), NUMBER)
    assert row_of(small, ana).state is CertificateState.WITHDRAWN
    assert verify_number(small.desk, NUMBER).verdict is Verdict.WITHDRAWN
    small.desk.undo()
    assert verify_number(small.desk, NUMBER).is_genuine


def test_replacing_is_one_step_and_links_both_ways(small: SmallIntake, ana: int) -> None:
    one_step(small.desk, lambda: replace(small.desk, ana, "A new name."), NUMBER)
    old, new = load_register(small.desk)
    assert (old.replaced_by, new.replaces) == (new.number, old.number)
    assert (old.replaces, new.replaced_by) == ("", "")
    assert (old.state, new.state) == (CertificateState.REPLACED, CertificateState.ISSUED)


@pytest.mark.parametrize("reason", ["", " ", "\n\t", "\u00a0"])
def test_nothing_of_weight_happens_without_a_reason(
    small: SmallIntake, ana: int, reason: str
) -> None:
    with refused(small.desk, "needs a reason"):
        withdraw(small.desk, ana, reason)
    with refused(small.desk, "reason"):
        replace(small.desk, ana, reason)
    assert with_reason(f" because {reason}") == "because"


@pytest.mark.parametrize("how", ["withdrawn", "replaced"])
def test_what_counts_no_longer_stays_as_it_is(small: SmallIntake, ana: int, how: str) -> None:
    if how == "withdrawn":
        withdraw(small.desk, ana, "A slip.")
    else:
        replace(small.desk, ana, "A slip.")
    with refused(small.desk, f"{NUMBER} is {how} already"):
        withdraw(small.desk, ana, "Again.")
    with refused(small.desk, f"{NUMBER} is {how} already"):
        replace(small.desk, ana, "Again.")
    record_event(small.desk, [ana], CertificateEvent.PRINTED, "for the files")
    assert row_of(small, ana).lines[-1].note == "for the files"


def test_a_chain_of_replacements_points_on_one_by_one(small: SmallIntake, ana: int) -> None:
    last = replace(small.desk, replace(small.desk, ana, "One."), "Two.")
    said = [verify_number(small.desk, number) for number in numbers_handed_out(small)]
    assert [one.verdict for one in said] == [Verdict.REPLACED, Verdict.REPLACED, Verdict.GENUINE]
    assert said[0].sentence.endswith("LA-2021-0002.")
    assert said[1].sentence.endswith("LA-2021-0003.")
    assert row_of(small, last).number == "LA-2021-0003"


def test_the_register_of_all_intakes_and_of_one(small: SmallIntake, ana: int) -> None:
    (row,) = load_register(small.desk)
    assert (row.certificate_id, row.name, row.number) == (ana, "Ana Souza", NUMBER)
    assert load_register(small.desk, small.intake_id) == (row,)
    assert load_register(small.desk, small.intake_id + 1) == ()


@pytest.mark.parametrize(
    "typed",
    ["", " ", "LA-2021-1", "LA 2021 0001", "LA-2021-00011", "LA-2020-0001", "%", "' OR 1=1 --",
     "LA_2021_0001", "\x00", "LA-2021-0001.pdf", "\u0661"],
)  # fmt: skip
def test_a_number_that_is_nearly_one_is_none(small: SmallIntake, ana: int, typed: str) -> None:
    result = verify_number(small.desk, typed)
    assert (result.verdict, result.is_genuine) == (Verdict.UNKNOWN, False)
    assert result.sentence.endswith("was never issued by this programme.")
    assert row_of(small, ana).state is CertificateState.ISSUED


@pytest.mark.parametrize("dash", "\u2010\u2011\u2012\u2013\u2014\u2015\u2212-")
def test_every_dash_is_a_dash(small: SmallIntake, ana: int, dash: str) -> None:
    assert ana
    result = verify_number(small.desk, f"\tla{dash}2021{dash}0001\n")
    assert (result.number, result.is_genuine) == (NUMBER, True)


def test_any_text_is_unknown_and_never_an_error(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    small = small_intake(tmp_path_factory.mktemp("any"))
    before = dump(small.desk)

    @settings(max_examples=40)
    @given(st.text(max_size=20))
    def ask(typed: str) -> None:
        assert verify_number(small.desk, typed).verdict is Verdict.UNKNOWN

    ask()
    assert dump(small.desk) == before
    small.desk.close()


def test_saving_nothing_notes_nothing(small: SmallIntake, tmp_path: Path) -> None:
    before = dump(small.desk)
    assert save_each(small.desk, [], tmp_path) == ()
    assert dump(small.desk) == before
    with refused(small.desk, "No certificate was chosen"):
        save_merged(small.desk, [], tmp_path / "all.pdf")
    assert list(tmp_path.glob("*.pdf")) == []


def test_a_save_that_is_stopped_notes_nothing(small: SmallIntake, ana: int, tmp_path: Path) -> None:
    before = dump(small.desk)

    def stop(_done: int, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        save_each(small.desk, [ana], tmp_path, stop)
    assert dump(small.desk) == before


def test_the_note_of_a_save_is_one_step(small: SmallIntake, ana: int, tmp_path: Path) -> None:
    one_step(small.desk, lambda: save_merged(small.desk, [ana], tmp_path / "all.pdf"), "saved")
    assert row_of(small, ana).lines[-1].note == "all.pdf"


def test_two_designs_go_into_one_file(small: SmallIntake, ana: int, tmp_path: Path) -> None:
    other = issue_to(small, ["Ruth Adams"], design="Contemporary")
    path = tmp_path / "all.pdf"
    one_step(small.desk, lambda: save_merged(small.desk, [ana, *other], path), "saved")
    assert page_count(path.read_bytes()) == 2
