"""Issuing: all or nothing, with reasons where they are due; a reprint is the first print."""

import hashlib
import subprocess
import sys
from dataclasses import replace as replace_settings

import pytest
from sqlalchemy import select

from mentordesk.documents.certificates import book
from mentordesk.documents.designs import load_design
from mentordesk.domain.pairing import PairState
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import CertificateState
from mentordesk.services.certificate_facts import NOT_ISSUED, facts_of, preview_facts
from mentordesk.services.certificate_numbers import allocate
from mentordesk.services.certificate_pages import bound, load_pages
from mentordesk.services.certificate_settings import (
    CertificateSettings,
    change_settings,
    load_settings,
)
from mentordesk.services.certificates import load_certificates
from mentordesk.services.issuing import issue, replace
from mentordesk.services.register import load_register, withdraw
from mentordesk.storage.models.certificates import Certificate
from tests.services.certified import (
    SETTINGS,
    completed,
    issue_to,
    numbers_handed_out,
    rename,
    rows_of,
)
from tests.services.small_intake import SmallIntake

AGAIN = """
import hashlib, sys
from pathlib import Path
from mentordesk.documents.certificates import book
from mentordesk.documents.designs import load_design
from mentordesk.services.certificate_facts import facts_of
from mentordesk.storage.opening import open_programme
desk = open_programme(Path(sys.argv[1]), read_only=True)
facts, design = facts_of(desk, [1, 2])
print(hashlib.sha256(book(facts, load_design(design))).hexdigest())
"""


def printed(small: SmallIntake, numbers: tuple[int, ...]) -> bytes:
    """The bytes of certificates as they are printed now."""
    facts, design = facts_of(small.desk, numbers)
    return book(facts, load_design(design))


def test_a_reprint_is_byte_for_byte_the_first_print(small: SmallIntake) -> None:
    completed(small)
    issued = issue_to(small, ["Ruth Adams", "Ana Souza"])
    first = printed(small, issued)
    rename(small, "Ana Souza", "Somebody Else")
    change_settings(small.desk, CertificateSettings(design="Contemporary", paper="Letter"))
    assert printed(small, issued) == first
    assert printed(small, issued[::-1]) == first
    again = subprocess.run(
        [sys.executable, "-c", AGAIN, str(small.desk.path)], capture_output=True, check=True
    )
    assert again.stdout.decode().strip() == hashlib.sha256(first).hexdigest()


def test_issuing_is_one_action_in_the_order_of_the_list(small: SmallIntake) -> None:
    completed(small)
    issued = issue_to(small, ["Sam O'Neil", "Ruth Adams", "Björn Ek", "Ana Souza"])
    assert small.desk.undo_label == "Issue 4 certificates"
    facts, design = facts_of(small.desk, issued)
    assert [(one.number[-2:], one.name, one.role) for one in facts] == [
        ("01", "Ana Souza", "mentee"),
        ("02", "Björn Ek", "mentee"),
        ("03", "Ruth Adams", "mentor"),
        ("04", "Sam O'Neil", "mentor"),
    ]
    assert design == "Heritage"
    assert facts[0].title == "Certificate of Participation"
    assert facts[2].title == "Certificate of Appreciation"


def test_who_has_one_keeps_it(small: SmallIntake) -> None:
    completed(small)
    issue_to(small, ["Ana Souza"])
    issued = issue_to(small, ["Ana Souza", "Björn Ek"], design="Contemporary")
    assert len(issued) == 1
    with pytest.raises(Refused, match="has a certificate already"):
        issue_to(small, ["Ana Souza", "Björn Ek"])
    assert len(numbers_handed_out(small)) == 2


def test_who_is_not_ready_needs_a_written_reason(small: SmallIntake) -> None:
    completed(small)
    for reason in ("", "   "):
        with pytest.raises(Refused, match=r"Chi Lam: There was no partner.*all the same"):
            issue_to(small, ["Ana Souza", "Chi Lam"], reason)
    assert numbers_handed_out(small) == []
    issue_to(small, ["Ana Souza", "Chi Lam"], "Helped with every webinar.")
    rows = {row.name: row for row in load_register(small.desk)}
    assert rows["Chi Lam"].override_reason == "Helped with every webinar."
    assert rows["Ana Souza"].override_reason == ""


def test_nobody_and_strangers_are_refused(small: SmallIntake) -> None:
    with pytest.raises(Refused, match="Nobody was chosen"):
        issue(small.desk, small.intake_id, [], SETTINGS)
    with pytest.raises(Refused, match="takes no part"):
        issue(small.desk, small.intake_id, [99], SETTINGS)


@pytest.mark.parametrize(
    ("settings", "sentence"),
    [
        (CertificateSettings(design="Baroque"), "no certificate design"),
        (CertificateSettings(paper="A0"), "printed on"),
        (CertificateSettings(mentee_wording="{{surname}} took part."), "no field"),
        (CertificateSettings(mentee_wording="did {{hours}} hours"), "“hours”, which is empty"),
        (CertificateSettings(signatories=(("Ana \U0001315f", "President"),)), "Ana"),
        (CertificateSettings(mentee_wording="word " * 400), "too long for the certificate"),
    ],
)
def test_what_cannot_be_printed_is_refused_before_a_number_is_handed_out(
    small: SmallIntake, settings: CertificateSettings, sentence: str
) -> None:
    completed(small)
    with pytest.raises(Refused, match=sentence):
        issue(small.desk, small.intake_id, [small.people["Ana Souza"]], settings)
    assert numbers_handed_out(small) == []
    assert not rows_of(small)["Ana Souza"].has_valid


def test_a_character_no_typeface_has_is_refused_with_the_name(small: SmallIntake) -> None:
    completed(small)
    rename(small, "Ana Souza", "Ana \U0001315f Souza")
    with pytest.raises(Refused, match=r"Ana \U0001315f Souza.*No certificate was issued"):
        issue_to(small, ["Ana Souza", "Björn Ek"])
    assert numbers_handed_out(small) == []


def test_a_preview_has_no_number_and_changes_nothing(small: SmallIntake) -> None:
    completed(small)
    before = small.desk.undo_label
    chosen = [small.people["Ruth Adams"], small.people["Ana Souza"]]
    facts = preview_facts(small.desk, chosen, SETTINGS)
    assert [(one.name, one.number) for one in facts] == [
        ("Ana Souza", NOT_ISSUED),
        ("Ruth Adams", NOT_ISSUED),
    ]
    assert facts[0].hours is None
    assert "hours" not in facts[0].wording
    assert book(facts, load_design("Heritage")).startswith(b"%PDF")
    assert (small.desk.undo_label, numbers_handed_out(small)) == (before, [])


def test_a_replacement_has_a_new_number_and_the_name_of_today(small: SmallIntake) -> None:
    completed(small)
    (old,) = issue_to(small, ["Ana Souza"])
    rename(small, "Ana Souza", "Ana Souza-Lind")
    new = replace(small.desk, old, "She changed her name.")
    rows = {row.certificate_id: row for row in load_register(small.desk)}
    assert (rows[old].state, rows[old].name) == (CertificateState.REPLACED, "Ana Souza")
    assert rows[old].replaced_by == rows[new].number == "LA-2021-0002"
    assert (rows[new].name, rows[new].replaces) == ("Ana Souza-Lind", "LA-2021-0001")
    assert rows_of(small)["Ana Souza-Lind"].certificate_id == new
    (was,), _ = facts_of(small.desk, [old])
    (now,), _ = facts_of(small.desk, [new])
    assert (was.signatories, was.wording, was.paper) == (now.signatories, now.wording, now.paper)
    small.desk.undo()
    assert rows_of(small)["Ana Souza-Lind"].certificate_id == old


def test_a_replacement_may_be_on_another_design(small: SmallIntake) -> None:
    completed(small)
    (old,) = issue_to(small, ["Ana Souza"])
    other = replace_settings(SETTINGS, design="Contemporary", paper="Letter")
    new = replace(small.desk, old, "The new design is ours.", other)
    rows = {row.certificate_id: row for row in load_register(small.desk)}
    assert (rows[old].state, rows[old].design) == (CertificateState.REPLACED, "Heritage")
    assert (rows[new].design, rows[new].replaces) == ("Contemporary", rows[old].number)
    (now,), design = facts_of(small.desk, [new])
    assert (now.paper, design) == ("Letter", "Contemporary")
    assert facts_of(small.desk, [old])[1] == "Heritage"
    again = replace(small.desk, new, "And back again.", SETTINGS)
    assert [row.number for row in load_register(small.desk)] == [
        f"LA-2021-000{at}" for at in (1, 2, 3)
    ]
    assert rows_of(small)["Ana Souza"].certificate_id == again


def test_a_design_that_is_gone_can_be_replaced_by_one_that_is_there(small: SmallIntake) -> None:
    completed(small)
    (old,) = issue_to(small, ["Ana Souza"])
    with small.desk.action("As an older program would have it", "test") as session:
        session.scalars(select(Certificate)).one().design_version = 0
    with pytest.raises(Refused, match="version 0 of the design"):
        replace(small.desk, old, "why")
    assert replace(small.desk, old, "The old design is gone.", SETTINGS)


def test_two_valid_ones_of_one_design_never_stand_side_by_side(small: SmallIntake) -> None:
    completed(small)
    (first,) = issue_to(small, ["Ana Souza"])
    with small.desk.action("A second certificate of another design", "test") as session:
        one = session.get_one(Certificate, first)
        (number,) = allocate(session, one.issued_on, 1)
        copied = Certificate(
            application_id=one.application_id, number=number, state=one.state,
            design="Contemporary", design_version=1, facts=one.facts, issued_on=one.issued_on,
        )  # fmt: skip
        session.add(copied)
    other = replace_settings(SETTINGS, design="Contemporary")
    with pytest.raises(Refused, match=r"has the valid certificate LA-2021-0002 of the design"):
        replace(small.desk, first, "why", other)
    assert [row.state for row in load_register(small.desk)] == [CertificateState.ISSUED] * 2


def test_only_a_valid_certificate_is_replaced_and_only_with_a_reason(small: SmallIntake) -> None:
    completed(small)
    (issued,) = issue_to(small, ["Ana Souza"])
    with pytest.raises(Refused, match="needs a reason"):
        replace(small.desk, issued, " ")
    withdraw(small.desk, issued, "A slip.")
    with pytest.raises(Refused, match="is withdrawn already"):
        replace(small.desk, issued, "why")
    assert len(numbers_handed_out(small)) == 1


def test_another_version_of_the_design_prints_nothing(small: SmallIntake) -> None:
    completed(small)
    (issued,) = issue_to(small, ["Ana Souza"])
    with small.desk.action("As an older program would have it", "test") as session:
        session.scalars(select(Certificate)).one().design_version = 0
    with pytest.raises(Refused, match=r"version 0 of the design Heritage.*Nothing was printed"):
        facts_of(small.desk, [issued])


def test_a_book_has_one_design(small: SmallIntake) -> None:
    completed(small)
    issued = issue_to(small, ["Ana Souza"])
    issued += issue_to(small, ["Björn Ek"], design="Contemporary")
    with pytest.raises(Refused, match="several designs"):
        facts_of(small.desk, issued)
    with pytest.raises(Refused, match="No certificate was chosen"):
        facts_of(small.desk, [])


def test_how_certificates_are_printed_is_kept(small: SmallIntake) -> None:
    assert load_settings(small.desk) == CertificateSettings()
    wanted = CertificateSettings(
        design="Contemporary",
        signatories=(("A B", "President"), ("C D", "Coordinator")),
        mentor_title="Certificate of Thanks",
        mentee_wording="was a {{role}}.",
    )
    change_settings(small.desk, wanted)
    assert load_settings(small.desk) == wanted
    for wrong in (
        CertificateSettings(design="Baroque"),
        CertificateSettings(mentor_wording="{{nam}}"),
        CertificateSettings(signatories=(("A", ""), ("B", ""), ("C", ""))),
    ):
        with pytest.raises(Refused):
            change_settings(small.desk, wrong)
    assert load_settings(small.desk) == wanted


def test_wording_without_pairs_in_an_active_year(small: SmallIntake) -> None:
    small.pair("Ana Souza", "Ruth Adams", PairState.ACTIVE)
    (issued,) = issue_to(small, ["Ana Souza"])
    (facts,), _ = facts_of(small.desk, [issued])
    assert (facts.starts.isoformat(), facts.ends.isoformat()) == ("2021-07-19", "2022-07-19")
    assert facts.issued_on.isoformat() == "2021-08-20"


def test_each_role_has_a_design_of_its_own(small: SmallIntake) -> None:
    completed(small)
    settings = replace_settings(SETTINGS, design="Contemporary", mentor_design="Appreciation")
    chosen = [small.people["Ana Souza"], small.people["Ruth Adams"]]
    mentee, mentor = issue(small.desk, small.intake_id, chosen, settings)
    rows = load_certificates(small.desk, small.intake_id)
    assert {row.certificate_id: row.design for row in rows if row.certificate_id} == {
        mentee: "Contemporary",
        mentor: "Appreciation",
    }
    first = bound(load_pages(small.desk, [mentee, mentor]))
    assert bound(load_pages(small.desk, [mentor, mentee])) == first
    again = replace(small.desk, mentor, "A new name.", settings)
    (page,) = load_pages(small.desk, [again])
    assert page.page.design.name == "Appreciation"
    with pytest.raises(Refused, match="no certificate design"):
        change_settings(small.desk, replace_settings(SETTINGS, mentor_design="Baroque"))
