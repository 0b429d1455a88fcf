"""What a new intake is proposed."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.intakes import require_order
from mentordesk.ui.intake_dialog import _usual
from mentordesk.ui.intakes.terms_fields import oddities


@given(st.dates(date(2020, 1, 1), date(2060, 1, 1)))
def test_we_never_propose_what_we_would_call_odd(today: date) -> None:
    usual = _usual(today)
    require_order(usual)
    assert oddities(usual) == ""
    assert 0 <= (usual.opens - today).days <= 2
    assert 37 <= (usual.closes - usual.opens).days <= 41
