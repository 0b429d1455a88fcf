"""Hands for the tests of intakes: the programme at one of its intakes, with a dialog open."""

from mentordesk.services.intakes import find_intake
from tests.ui.seat import Seat


def at(seat: Seat, intake: str) -> Seat:
    seat.work.intake_id = find_intake(seat.desk, intake).intake_id
    return seat
