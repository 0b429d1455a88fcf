"""A pair's year by random verbs: a refusal leaves the file alone, undo brings all of it back."""

import tempfile
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from mentordesk.domain.pairing import EndReason, PairState
from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import ContactMode, FeeState
from mentordesk.services import fees
from mentordesk.services.cases import CaseNote, close_case, go_on, load_cases, open_case
from mentordesk.services.check_ins import MONTHS, check_in, load_check_ins, not_yet
from mentordesk.services.hours import NewContact, load_contacts, load_hours, log_contact
from mentordesk.services.pairs import complete, end_early, load_pairs, notify, start
from tests.services.small_intake import SmallIntake, small_intake
from tests.services.verbs import dump

WORDS = st.sampled_from(["", " ", "Kind words", "<b>bold</b>", "=1+1", "نجيب"])
DAYS = st.integers(-40, 3).map(lambda days: date(2021, 8, 20) + timedelta(days=days))
MINUTES = st.integers(-5, 2000)


def one_sentence(words: str) -> None:
    """A refusal is whole sentences for a person."""
    assert words[0].isupper()
    assert words.endswith(".")


class PairsYear(RuleBasedStateMachine):
    """One confirmed pair; the model counts what was accepted."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory(prefix="mentordesk-year-")
        self.small: SmallIntake = small_intake(Path(self._folder.name))
        self.pair_id = self.small.pair("Ana Souza", "Ruth Adams", PairState.CONFIRMED)
        self.begun = dump(self.small.desk)
        self.done = 0
        self.met: list[int] = []

    def teardown(self) -> None:
        for _ in range(self.done):
            self.small.desk.undo()
        assert dump(self.small.desk) == self.begun
        self.small.desk.close()
        self._folder.cleanup()

    @initialize()
    def begin(self) -> None:
        """Every walk begins with the fee due."""
        assert self.fee() is FeeState.DUE

    def attempt(self, verb: Callable[[], object]) -> bool:
        """Do it, or see that a refusal left everything as it was."""
        before, label = dump(self.small.desk), self.small.desk.undo_label
        try:
            verb()
        except Refused as refusal:
            assert dump(self.small.desk) == before
            assert self.small.desk.undo_label == label
            one_sentence(str(refusal))
            return False
        if self.small.desk.undo_label != label or dump(self.small.desk) != before:
            self.done += 1
        return True

    def fee(self) -> FeeState:
        """The state of the one fee."""
        row = fees.load_fee(self.small.desk, self.pair_id)
        assert row is not None
        return row.state

    def state(self) -> PairState:
        """The state of the one pair."""
        return load_pairs(self.small.desk, self.small.intake_id)[0].state

    @rule(on=DAYS, reference=WORDS)
    def pays(self, on: date, reference: str) -> None:
        before = self.fee()
        done = self.attempt(lambda: fees.pay(self.small.desk, [self.pair_id], on, reference))
        payable = before in {FeeState.DUE, FeeState.REFUND_QUESTION}
        assert done == (payable and on <= date(2021, 8, 20))
        assert self.fee() is (FeeState.PAID if done else before)

    @rule(reason=WORDS)
    def waives(self, reason: str) -> None:
        done = self.attempt(lambda: fees.waive(self.small.desk, [self.pair_id], reason))
        assert not done or (self.fee() is FeeState.WAIVED and reason.strip())

    @rule(reason=WORDS)
    def refunds(self, reason: str) -> None:
        before = self.fee()
        done = self.attempt(lambda: fees.refund(self.small.desk, [self.pair_id], reason))
        assert done == (before in {FeeState.PAID, FeeState.REFUND_QUESTION})

    @rule(reason=WORDS)
    def keeps(self, reason: str) -> None:
        before = self.fee()
        done = self.attempt(lambda: fees.keep(self.small.desk, [self.pair_id], reason))
        assert done == (before is FeeState.REFUND_QUESTION and bool(reason.strip()))

    @rule()
    def is_told(self) -> None:
        before = self.state()
        if self.attempt(lambda: notify(self.small.desk, [self.pair_id])):
            assert before in {PairState.CONFIRMED, PairState.NOTIFIED}
            rows = load_check_ins(self.small.desk, self.pair_id)
            assert tuple(row.month for row in rows) == MONTHS

    @rule(verb=st.sampled_from([start, complete]))
    def goes_on(self, verb: Callable[..., int]) -> None:
        self.attempt(lambda: verb(self.small.desk, [self.pair_id]))

    @rule(reason=st.sampled_from(EndReason), note=WORDS)
    def ends(self, reason: EndReason, note: str) -> None:
        before = self.fee()
        if self.attempt(lambda: end_early(self.small.desk, self.pair_id, reason, note)):
            asked = before in {FeeState.DUE, FeeState.PAID}
            assert self.fee() is (FeeState.REFUND_QUESTION if asked else before)

    @rule(on=DAYS, minutes=MINUTES, mode=st.sampled_from(ContactMode))
    def meets(self, on: date, minutes: int, mode: ContactMode) -> None:
        state = self.state()
        new = NewContact(on, minutes, mode, 1.5)
        done = self.attempt(lambda: log_contact(self.small.desk, self.pair_id, new))
        sensible = on <= date(2021, 8, 20) and 1 <= minutes <= 1440
        told = state not in {PairState.DRAFT, PairState.CONFIRMED}
        assert done == (sensible and told)
        if done:
            self.met.append(minutes)

    @rule(month=st.sampled_from((*MONTHS, 2)), on=DAYS, outcome=WORDS)
    def is_asked(self, month: int, on: date, outcome: str) -> None:
        known = {row.month for row in load_check_ins(self.small.desk, self.pair_id)}
        done = self.attempt(lambda: check_in(self.small.desk, self.pair_id, month, on, outcome))
        assert done == (month in known and on <= date(2021, 8, 20))

    @rule(month=st.sampled_from(MONTHS))
    def was_not_asked(self, month: int) -> None:
        self.attempt(lambda: not_yet(self.small.desk, self.pair_id, month))

    @rule(action=WORDS)
    def goes_awry(self, action: str) -> None:
        note = CaseNote("phone", "conduct", action)
        done = self.attempt(lambda: open_case(self.small.desk, self.pair_id, note))
        assert done == bool(action.strip())

    @rule(words=WORDS, closes=st.booleans())
    def case_goes_on(self, words: str, closes: bool) -> None:
        cases = load_cases(self.small.desk, self.small.intake_id)
        if not cases:
            return
        case = cases[0]
        desk = self.small.desk
        if closes:
            done = self.attempt(lambda: close_case(desk, case.case_id, words))
        else:
            done = self.attempt(lambda: go_on(desk, case.case_id, words, None))
        assert done == (case.is_open and bool(words.strip()))

    @invariant()
    def hours_are_those_of_the_meetings(self) -> None:
        """The ledger equals an independent sum."""
        contacts = load_contacts(self.small.desk, self.pair_id)
        assert sorted(one.minutes for one in contacts) == sorted(self.met)
        rows = {row.name: row for row in load_hours(self.small.desk, self.small.intake_id)}
        if "Ana Souza" in rows:
            expected = sum(round(minutes / 60, 4) for minutes in self.met)
            assert abs(rows["Ana Souza"].contact - expected) < 0.02
            assert abs(rows["Ana Souza"].preparation - 1.5 * len(self.met)) < 0.02

    @invariant()
    def nobody_else_owes(self) -> None:
        """There is one fee, and it is the mentee's."""
        (row,) = fees.load_fees(self.small.desk, self.small.intake_id)
        assert row.application_id == self.small.people["Ana Souza"]


PairsYear.TestCase.settings = settings(
    max_examples=10,
    stateful_step_count=12,
    deadline=None,
    phases=(Phase.generate,),  # an example is a file: making it smaller would take minutes
)
TestPairsYear = PairsYear.TestCase
