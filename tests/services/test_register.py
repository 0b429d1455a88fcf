"""The register: every line of a certificate's life, withdrawing, what was printed."""

import pytest

from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import CertificateEvent, CertificateState
from mentordesk.services.register import load_register, record_event, withdraw
from tests.services.certified import completed, issue_to
from tests.services.small_intake import SmallIntake


def test_the_register_tells_the_life_of_a_certificate(small: SmallIntake) -> None:
    completed(small)
    one, other = issue_to(small, ["Ana Souza", "Ruth Adams"])
    record_event(small.desk, [one, other], CertificateEvent.PRINTED, "office printer")
    record_event(small.desk, [one, other], CertificateEvent.SAVED, sha256={one: "aa", other: "bb"})
    record_event(small.desk, [other], CertificateEvent.DRAFTED, sha256="cc")
    withdraw(small.desk, one, " Named the wrong year. ")
    first, second = load_register(small.desk, small.intake_id)
    assert (first.name, first.intake, first.state) == (
        "Ana Souza",
        "2021 July",
        CertificateState.WITHDRAWN,
    )
    assert [(line.event, line.note, line.sha256) for line in first.lines] == [
        (CertificateEvent.ISSUED, "", None),
        (CertificateEvent.PRINTED, "office printer", None),
        (CertificateEvent.SAVED, "", "aa"),
        (CertificateEvent.WITHDRAWN, "Named the wrong year.", None),
    ]
    assert [line.sha256 for line in second.lines] == [None, None, "bb", "cc"]
    assert load_register(small.desk) == (first, second)
    assert load_register(small.desk, 99) == ()


def test_noting_is_one_action_with_its_count(small: SmallIntake) -> None:
    completed(small)
    issued = issue_to(small, ["Ana Souza", "Ruth Adams"])
    record_event(small.desk, issued, CertificateEvent.PRINTED)
    assert small.desk.undo_label == "Note that 2 certificates were printed"
    record_event(small.desk, issued[:1], CertificateEvent.SENT)
    assert small.desk.undo_label == "Note that 1 certificate was sent"


def test_only_what_happens_by_itself_is_noted(small: SmallIntake) -> None:
    with pytest.raises(Refused, match="No certificate was chosen"):
        record_event(small.desk, [], CertificateEvent.PRINTED)
    with pytest.raises(ValueError, match="withdrawn"):
        record_event(small.desk, [1], CertificateEvent.WITHDRAWN)


def test_a_certificate_is_withdrawn_once_and_with_a_reason(small: SmallIntake) -> None:
    completed(small)
    (issued,) = issue_to(small, ["Ana Souza"])
    with pytest.raises(Refused, match="needs a reason"):
        withdraw(small.desk, issued, "")
    withdraw(small.desk, issued, "A slip.")
    with pytest.raises(Refused, match="withdrawn already"):
        withdraw(small.desk, issued, "A slip.")
    small.desk.undo()
    assert load_register(small.desk)[0].state is CertificateState.ISSUED
