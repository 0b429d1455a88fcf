"""Making intakes, finding them, and moving them through the year."""

from datetime import date

import pytest

from mentordesk.domain.applications import ApplicationState
from mentordesk.domain.intakes import Stage
from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.services import intakes
from mentordesk.services.intakes import NewIntake
from mentordesk.storage.desk import Desk
from tests.storage.builders import apply_as, pair_of

SECOND = NewIntake("2022 Feb", date(2021, 11, 1), date(2021, 12, 10), date(2022, 2, 1))


def test_an_intake_ends_twelve_months_after_its_start(desk: Desk) -> None:
    row = intakes.find_intake(desk, "2021 july")
    assert (row.dates.starts, row.dates.ends) == (date(2021, 7, 1), date(2022, 7, 1))
    assert (row.fee_cents, row.currency, row.stage) == (15_000, "AUD", Stage.PLANNING)


def test_the_latest_intake_comes_first(desk: Desk) -> None:
    intakes.create_intake(desk, SECOND)
    assert [row.name for row in intakes.list_intakes(desk)] == ["2022 Feb", "2021 July"]


def test_an_unknown_intake_names_the_known_ones(desk: Desk) -> None:
    with pytest.raises(Refused, match="The programme's intakes: 2021 July"):
        intakes.find_intake(desk, "1999")


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"name": "2021 JULY"}, "already"),
        ({"name": "  "}, "needs a name"),
        ({"fee_cents": -1}, "less than nothing"),
        ({"closes": date(2021, 10, 1)}, "out of order"),
        ({"copy_from": "1999"}, "no intake called 1999"),
    ],
)
def test_a_wrong_intake_is_refused(desk: Desk, changes: dict[str, object], words: str) -> None:
    before = intakes.list_intakes(desk)
    wrong = NewIntake(**{**_plain(SECOND), **changes})  # type: ignore[arg-type] # a table of changes
    with pytest.raises(Refused, match=words):
        intakes.create_intake(desk, wrong)
    assert intakes.list_intakes(desk) == before


def _plain(new: NewIntake) -> dict[str, object]:
    return {name: getattr(new, name) for name in NewIntake.__dataclass_fields__}


def test_a_copy_takes_the_fee_over(desk: Desk) -> None:
    copied = NewIntake(**{**_plain(SECOND), "copy_from": "2021 July"})  # type: ignore[arg-type] # as above
    intakes.create_intake(desk, copied)
    assert intakes.find_intake(desk, "2022 Feb").fee_cents == 15_000


def test_an_intake_moves_on_and_says_what_blocks_it(desk: Desk) -> None:
    intakes.advance(desk, 1, Stage.OPEN)
    intakes.advance(desk, 1, Stage.CLOSED)
    with desk.action("Add") as session:
        ana = apply_as(session, "Ana Silva", Role.MENTEE)
        ruth = apply_as(session, "Ruth Martin", Role.MENTOR)
    with pytest.raises(Refused, match="2 applications still to be checked"):
        intakes.advance(desk, 1, Stage.MATCHING)
    with desk.action("Check") as session:
        for application in (ana, ruth):
            session.merge(application).standing = ApplicationState.READY
    intakes.advance(desk, 1, Stage.MATCHING)
    with desk.action("Pair") as session:
        session.add(pair_of(ana, ruth))
    assert intakes.blockers(desk, 1, Stage.NOTIFIED) == (
        "1 pair still a draft (confirm it or take it apart)",
        "2 applications ready but neither matched nor given a reason",
    )
    assert desk.undo() == "Pair"


def test_no_stage_is_skipped(desk: Desk) -> None:
    with pytest.raises(Refused, match="one step"):
        intakes.advance(desk, 1, Stage.MATCHING)
