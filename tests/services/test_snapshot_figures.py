"""What snapshots come to: the same figures as the comparison gives, those who left add nothing."""

from mentordesk.domain.applications import ApplicationState
from mentordesk.services import pairing
from mentordesk.services.snapshot_figures import Figures, figures_of_board
from mentordesk.services.snapshots import side_by_side, take_snapshot
from mentordesk.storage.models.applications import Application
from tests.services.small_intake import SmallIntake
from tests.services.test_snapshots import ANA, BJORN, RUTH, SAM, pair


def test_an_empty_board_has_nothing(small: SmallIntake) -> None:
    assert figures_of_board(small.desk, small.intake_id) == {None: Figures(0, 0, None)}


def test_the_figures_are_those_of_the_comparison(small: SmallIntake) -> None:
    pair(small, ANA, RUTH)
    one = take_snapshot(small.desk, small.intake_id, "one")
    second = pair(small, BJORN, SAM)
    two = take_snapshot(small.desk, small.intake_id, "two")
    pairing.unpair(small.desk, second)
    found = figures_of_board(small.desk, small.intake_id)
    both = side_by_side(small.desk, small.intake_id, one, two).difference
    assert found == {
        None: Figures(both.placed_before, both.total_before, both.worst_before),
        one: Figures(both.placed_before, both.total_before, both.worst_before),
        two: Figures(both.placed_after, both.total_after, both.worst_after),
    }
    assert found[two].placed == 2
    assert found[two].total > found[one].total > 0


def test_who_takes_no_part_any_more_counts_and_adds_nothing(small: SmallIntake) -> None:
    number = pair(small, ANA, RUTH)
    kept = take_snapshot(small.desk, small.intake_id, "before")
    pairing.unpair(small.desk, number)
    with small.desk.action("Withdraw") as session:
        application = session.get_one(Application, small.people[ANA])
        application.standing = ApplicationState.WITHDRAWN
    assert figures_of_board(small.desk, small.intake_id)[kept] == Figures(1, 0, None)
