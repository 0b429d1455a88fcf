"""The words that files, letters and scripts hold: to change one is to change every file."""

from enum import StrEnum

import pytest

from mentordesk.domain.applications import (
    GATES_CONFIRMING,
    GATES_MATCHING,
    MOVES,
    TICKED_BY,
    ApplicationState,
    CheckItem,
    CheckState,
    DocumentKind,
)
from mentordesk.domain.intakes import Stage
from mentordesk.domain.pairing import LIVE, EndReason, PairState, Rule
from mentordesk.domain.pairing import MOVES as PAIR_MOVES
from mentordesk.domain.people import Membership, Role
from mentordesk.domain.refusals import Conflict, Refused, Unreadable
from mentordesk.domain.year import (
    HOURS_EXPECTED_OF_MENTEE,
    HOURS_EXPECTED_OF_MENTOR,
    Attendance,
    CertificateEvent,
    CertificateState,
    ContactMode,
    EventKind,
    FeeState,
    HoursKind,
    LetterState,
)
from mentordesk.storage.models.schema import METADATA

WORDS: dict[type[StrEnum], str] = {
    Role: "mentee mentor",
    Membership: "current applied lapsed none unknown",
    Stage: "planning open closed_for_applications matching notified running wrapping_up closed",
    ApplicationState: "received incomplete ready matched unmatched carried_forward withdrawn "
    "declined",
    CheckItem: "form code_of_conduct resume membership eligibility",
    CheckState: "missing done waived",
    PairState: "draft confirmed notified active on_hold completed ended_early",
    EndReason: "goals_met too_little_contact needs_changed mismatch circumstances conduct other",
    FeeState: "due paid waived refund_question refunded",
    EventKind: "orientation_webinar monthly_webinar meet-up",
    Attendance: "live recording both apologies unknown",
    ContactMode: "video_call phone email face_to_face other",
    HoursKind: "contact preparation webinar",
    LetterState: "drafted queued sending sent failed uncertain",
    CertificateState: "issued withdrawn replaced",
    CertificateEvent: "issued printed saved drafted sent withdrawn replaced",
}


@pytest.mark.parametrize("names", WORDS, ids=lambda names: names.__name__)
def test_the_words_and_their_order(names: type[StrEnum]) -> None:
    assert [str(name).replace(" ", "_") for name in names] == WORDS[names].split()


def test_kinds_of_documents_are_words_without_spaces() -> None:
    assert [str(kind) for kind in DocumentKind] == ["form", "code_of_conduct", "resume", "other"]


@pytest.mark.parametrize(
    ("table", "column", "names"),
    [
        ("intake", "stage", Stage), ("pair", "state", PairState), ("pair", "end_reason", EndReason),
        ("fee", "state", FeeState), ("person", "membership", Membership),
        ("application", "standing", ApplicationState), ("application", "role", Role),
    ],
)  # fmt: skip
def test_the_file_accepts_these_words_and_no_others(
    table: str, column: str, names: type[StrEnum]
) -> None:
    checks = [str(c.sqltext) for c in METADATA.tables[table].constraints if hasattr(c, "sqltext")]
    ours = next(text for text in checks if text.startswith((f"{column} IN", f"{column} in")))
    assert {word for word in ours.split("'")[1::2]} == {str(name) for name in names}  # noqa: C416 - words only


def test_rules_are_named_as_in_the_reports() -> None:
    assert all(str(rule) == rule.name for rule in Rule)
    assert len(Rule) == 12


APPLICATION_MOVES = """
received: incomplete ready withdrawn declined
incomplete: received ready withdrawn declined
ready: incomplete matched unmatched withdrawn declined
matched: ready unmatched withdrawn
unmatched: ready matched carried_forward withdrawn declined
carried_forward: unmatched
withdrawn: received incomplete ready
declined: received incomplete ready
"""
PAIRS_MOVES = """
draft: confirmed
confirmed: draft notified ended_early
notified: active on_hold ended_early
active: on_hold completed ended_early
on_hold: active completed ended_early
completed: active
ended_early:
"""


def moves(table: str) -> dict[str, set[str]]:
    """A table of moves as sets of words."""
    lines = [line.partition(":") for line in table.strip().splitlines()]
    return {
        now.replace("_", " "): {word.replace("_", " ") for word in after.split()}
        for now, _, after in lines
    }


def test_the_moves_of_an_application() -> None:
    assert {str(a): {str(b) for b in after} for a, after in MOVES.items()} == moves(
        APPLICATION_MOVES
    )


def test_the_moves_of_a_pair() -> None:
    assert {str(a): {str(b) for b in after} for a, after in PAIR_MOVES.items()} == moves(
        PAIRS_MOVES
    )


def reachable(table: dict[str, set[str]], start: str) -> set[str]:
    """Every state that some moves lead to."""
    found, waiting = {start}, [start]
    while waiting:
        fresh = table[waiting.pop()] - found
        found |= fresh
        waiting += fresh
    return found


def test_every_state_can_be_reached_and_no_application_is_stuck() -> None:
    table = moves(APPLICATION_MOVES)
    assert reachable(table, "received") == set(table)
    for state in table:
        assert "matched" in reachable(table, state)
        assert "withdrawn" in reachable(table, state)


def test_every_pair_can_end_and_only_what_ended_early_stays_so() -> None:
    table = moves(PAIRS_MOVES)
    assert reachable(table, "draft") == set(table)
    for state in LIVE:
        assert {"completed", "ended early"} <= reachable(table, str(state))
    assert [state for state, after in table.items() if not after] == ["ended early"]


def test_a_told_pair_is_never_a_draft_again() -> None:
    for state in ("notified", "active", "on hold", "completed"):
        assert "draft" not in reachable(moves(PAIRS_MOVES), state)


def test_documents_tick_what_they_are() -> None:
    assert {str(kind): str(item) for kind, item in TICKED_BY.items()} == {
        "form": "form", "code_of_conduct": "code of conduct", "resume": "resume",
    }  # fmt: skip
    assert set(GATES_MATCHING) < set(GATES_CONFIRMING) == set(CheckItem)


def test_a_mentee_gives_three_hours_a_month_and_a_mentor_one() -> None:
    assert (HOURS_EXPECTED_OF_MENTEE, HOURS_EXPECTED_OF_MENTOR) == (3.0, 1.0)


@pytest.mark.parametrize("kind", [Conflict, Unreadable])
def test_every_known_error_is_a_refusal_with_its_sentence(kind: type[Refused]) -> None:
    with pytest.raises(Refused, match="A sentence"):
        raise kind("A sentence.")
