"""Codes as certificates are issued: signed in the action, frozen, the same in every reprint."""

from dataclasses import replace as with_other

import pytest

from mentordesk.documents.certificates import book, check_names
from mentordesk.documents.designs import load_design
from mentordesk.documents.signing.codes import read_code
from mentordesk.documents.signing.statement import statement_of
from mentordesk.services.certificate_facts import facts_of
from mentordesk.services.issuing import replace
from mentordesk.services.signing.keys import forget_keys, load_keys, make_key, unlock
from mentordesk.services.signing.previewing import preview_facts
from mentordesk.services.signing.sealing import key_to_unlock
from mentordesk.services.signing.settings import VerificationSettings, change_verification
from tests.services.certified import (
    SETTINGS,
    completed,
    issue_to,
    numbers_handed_out,
    rename,
    rows_of,
)
from tests.services.signing.conftest import ADDRESS, PASSPHRASE
from tests.services.small_intake import SmallIntake
from tests.services.verbs import one_step, refused


def test_a_certificate_states_what_is_printed_on_it(coded: SmallIntake) -> None:
    issued = issue_to(coded, ["Ana Souza", "Ruth Adams"])
    facts, _ = facts_of(coded.desk, issued)
    (key,) = load_keys(coded.desk)
    for one in facts:
        code = read_code(one.code)
        assert code.is_by(key.public)
        assert code.stated == statement_of(one)
        assert (code.stated.number, code.stated.intake) == (one.number, "2021 July")
        assert one.verify_at == ADDRESS


def test_a_reprint_is_the_same_whatever_changes_since(coded: SmallIntake) -> None:
    (number,) = issue_to(coded, ["Ana Souza"])
    (first,), design = facts_of(coded.desk, [number])
    rename(coded, "Ana Souza", "Ana Maria Souza")
    change_verification(coded.desk, VerificationSettings(True, "https://elsewhere.example/"))
    make_key(coded.desk, PASSPHRASE)
    forget_keys()
    (again,), _ = facts_of(coded.desk, [number])
    assert again == first
    assert book([again], load_design(design)) == book([first], load_design(design))


def test_issuing_with_codes_is_one_step(coded: SmallIntake) -> None:
    one_step(coded.desk, lambda: issue_to(coded, ["Ana Souza"]), "Issue 1 certificate")


def test_a_closed_key_issues_nothing_and_hands_out_no_number(coded: SmallIntake) -> None:
    (key,) = load_keys(coded.desk)
    forget_keys()
    with refused(coded.desk, "give its passphrase"):
        issue_to(coded, ["Ana Souza"])
    assert numbers_handed_out(coded) == []
    unlock(key.name, PASSPHRASE)
    assert len(issue_to(coded, ["Ana Souza"])) == 1


def test_switched_on_without_a_key_issues_nothing(small: SmallIntake) -> None:
    completed(small)
    change_verification(small.desk, VerificationSettings(True, ADDRESS))
    with refused(small.desk, "no key to sign it with"):
        issue_to(small, ["Ana Souza"])


def test_switched_off_certificates_carry_none(coded: SmallIntake) -> None:
    change_verification(coded.desk, VerificationSettings(False, ADDRESS))
    forget_keys()
    (facts,), _ = facts_of(coded.desk, issue_to(coded, ["Ana Souza"]))
    assert (facts.code, facts.verify_at) == ("", "")
    with coded.desk.reading() as session:
        assert key_to_unlock(session) is None


def test_a_replacement_has_a_code_of_its_own(coded: SmallIntake) -> None:
    (old,) = issue_to(coded, ["Ana Souza"])
    rename(coded, "Ana Souza", "Ana Maria Souza")
    new = replace(coded.desk, old, "A new name.")
    (before, after), _ = facts_of(coded.desk, [old, new])
    assert read_code(after.code).stated.name == "Ana Maria Souza"
    assert read_code(after.code).stated.number == after.number != before.number
    forget_keys()
    with refused(coded.desk, "give its passphrase"):
        replace(coded.desk, new, "Again.")


def test_an_undone_and_redone_certificate_keeps_its_code(coded: SmallIntake) -> None:
    (number,) = issue_to(coded, ["Ana Souza"])
    (first,), _ = facts_of(coded.desk, [number])
    coded.desk.undo()
    coded.desk.redo()
    assert facts_of(coded.desk, [number])[0] == (first,)


def test_the_preview_has_a_sample_that_proves_nothing(coded: SmallIntake) -> None:
    forget_keys()  # looking needs no passphrase
    (facts,) = preview_facts(coded.desk, [coded.people["Ana Souza"]], SETTINGS)
    (key,) = load_keys(coded.desk)
    assert facts.code
    assert not read_code(facts.code).is_by(key.public)


def test_a_name_too_long_for_a_code_is_refused_before_anything(coded: SmallIntake) -> None:
    rename(coded, "Ana Souza", " ".join(["Ana"] * 60))
    with refused(coded.desk, "too long for a QR code"):
        issue_to(coded, ["Ana Souza"])
    assert numbers_handed_out(coded) == []


def test_certificates_from_before_print_as_they_did(small: SmallIntake) -> None:
    (number,) = issue_to(completed(small), ["Ana Souza"])
    (facts,), design = facts_of(small.desk, [number])
    before = book([facts], load_design(design))
    change_verification(small.desk, VerificationSettings(True, ADDRESS))
    make_key(small.desk, PASSPHRASE)
    (again,), _ = facts_of(small.desk, [number])
    assert book([again], load_design(design)) == before
    assert again == with_other(facts)


@pytest.mark.parametrize("design", ["Heritage", "Contemporary"])
def test_both_designs_carry_it(coded: SmallIntake, design: str) -> None:
    (number,) = issue_to(coded, ["Sam O'Neil"], design=design)
    (facts,), name = facts_of(coded.desk, [number])
    assert name == design
    assert b"/URI" in book([facts], load_design(design))


def test_a_name_too_long_for_a_code_is_told_before_anything_is_issued(coded: SmallIntake) -> None:
    rename(coded, "Ana Souza", "Wolfgang " * 22)
    (row,) = (one for one in rows_of(coded).values() if one.name.startswith("Wolfgang"))
    assert (row.ready, row.short) == (False, "Name too long")
    assert "too long for a QR code" in row.why_not[0]
    (facts,) = preview_facts(coded.desk, [row.application_id], SETTINGS)
    (problem, *_) = check_names([facts], load_design("Heritage"))
    assert problem.blocking
    assert "Wolfgang" in problem.sentence
    with refused(coded.desk, "too long for a QR code"):
        issue_to(coded, ["Ana Souza"], reason="All the same.")
    assert numbers_handed_out(coded) == []
    change_verification(coded.desk, VerificationSettings(False, ADDRESS))
    assert next(one for one in rows_of(coded).values() if one.name == row.name).ready
