"""Fees of an export: paid or waived, who pays and the reference may be edited."""

from mentordesk.domain.year import FeeState
from mentordesk.services.fees import FeeRow, load_fees
from mentordesk.services.own_lists.columns import Hand, ListColumn, OwnList, Values, Ways
from mentordesk.services.own_lists.reading import one_of, past_day, text
from mentordesk.storage.models.pairs import Fee

STATE, SETTLED, NOTE = "State", "Settled on", "Note"
_MOVES = {
    FeeState.PAID: frozenset({FeeState.DUE, FeeState.REFUND_QUESTION}),
    FeeState.WAIVED: frozenset({FeeState.DUE, FeeState.REFUND_QUESTION}),
    FeeState.REFUNDED: frozenset({FeeState.PAID, FeeState.REFUND_QUESTION}),
}
"""From which states a fee may come to be so (services.fees)."""
_COLUMNS = {"Payer": "payer", "Reference": "reference", NOTE: "note"}


def _check(fee: FeeRow, values: Values, _ways: Ways) -> str:
    wanted = values.get(STATE, fee.state)
    if wanted is not fee.state and fee.state not in _MOVES.get(wanted, ()):
        return f"A fee that is {fee.state} does not become {wanted} here; use the Pairs tab."
    if STATE in values and wanted is FeeState.WAIVED and not (values.get(NOTE) or fee.note):
        return "A fee is waived with a reason: write it in the column Note."
    if SETTLED in values and wanted is FeeState.DUE:
        return "A fee that is due was settled on no day: set its state as well."
    return ""


def _put(hand: Hand, number: int, values: Values) -> None:
    fee = hand.session.get_one(Fee, number)
    for header, name in _COLUMNS.items():
        if header in values:
            setattr(fee, name, values[header] or None)
    if STATE in values:
        fee.state, fee.settled_on = values[STATE], hand.today
    fee.settled_on = values.get(SETTLED, fee.settled_on)


FEES: OwnList[FeeRow] = OwnList(
    "fee",
    "Fees",
    (
        ListColumn("Mentee", lambda fee: fee.mentee),
        ListColumn("Amount", lambda fee: fee.amount_cents / 100),
        ListColumn("Currency", lambda fee: fee.currency),
        ListColumn(
            STATE,
            lambda fee: str(fee.state),
            one_of(FeeState),
            tuple(state.value for state in FeeState),
        ),
        ListColumn("Due on", lambda fee: fee.due_on),
        ListColumn(SETTLED, lambda fee: fee.settled_on, past_day),
        ListColumn("Payer", lambda fee: fee.payer, text),
        ListColumn("Reference", lambda fee: fee.reference, text),
        ListColumn(NOTE, lambda fee: fee.note, text),
    ),
    load_fees,
    lambda fee: fee.fee_id,
    lambda fee: f"Fee of {fee.mentee}",
    "is set by the intake and the pair",
    "A fee comes with a confirmed pair; nothing of this row was imported.",
    _put,
    _check,
)
