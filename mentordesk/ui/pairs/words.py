"""How the parts of a pair's year are said in its pane."""

from mentordesk.services.cases import CaseRow
from mentordesk.services.check_ins import CheckInRow
from mentordesk.services.fees import FeeRow
from mentordesk.ui.dates import day_in_words
from mentordesk.ui.parts import counted


def fee_words(fee: FeeRow) -> str:
    """When a fee was settled or is due, who pays, what is noted."""
    when = fee.settled_on or fee.due_on
    verb = "settled" if fee.settled_on else "due"
    parts = [f"{verb} {day_in_words(when)}"]
    if fee.payer:
        parts.append(f"who pays: {fee.payer}")
    if fee.reference:
        parts.append(fee.reference)
    if fee.note:
        parts.append(fee.note)
    return " · ".join(parts)


def check_in_words(one: CheckInRow) -> str:
    """When a pair is to be asked, or was, and what came of it."""
    about = f"After {counted(one.month, 'month')}"
    if one.done_on is None:
        return f"{about}: due {day_in_words(one.due_on)}"
    outcome = f", {one.outcome}" if one.outcome else ""
    return f"{about}: asked {day_in_words(one.done_on)}{outcome}"


def case_words(case: CaseRow) -> str:
    """A case in one paragraph: what it is about, what was done, how it stands."""
    head = f"{day_in_words(case.opened_on)}, {case.category}: {'; '.join(case.actions)}"
    if case.closed_on is not None:
        return f"{head}. Closed {day_in_words(case.closed_on)}: {case.outcome}"
    again = case.follow_up_on
    return f"{head}. Look again {day_in_words(again)}" if again else head
