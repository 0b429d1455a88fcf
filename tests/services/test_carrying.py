"""Carried forward: a reason, all they gave in the later intake, nobody twice, nobody lost."""

from datetime import date

import pytest

from mentordesk.domain.applications import ApplicationState, CheckItem, CheckState, DocumentKind
from mentordesk.domain.intakes import Stage
from mentordesk.domain.pairing import PairState
from mentordesk.services.applicants import attach, let_stand, load_applicants, set_check
from mentordesk.services.application_page import load_application
from mentordesk.services.applications import ArrivedFile
from mentordesk.services.carrying import (
    carry_forward,
    later_intakes,
    load_carried,
    still_pairs,
    take_along,
)
from mentordesk.services.checking import check_programme
from mentordesk.services.intakes import NewIntake, create_intake
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.intakes import Intake
from tests.services.small_intake import SmallIntake
from tests.services.verbs import one_step, refused

FEBRUARY = NewIntake("2022 Feb", date(2021, 11, 1), date(2021, 12, 10), date(2022, 2, 1))
CHI = "Chi Lam"


@pytest.fixture
def february(small: SmallIntake) -> int:
    """A later intake."""
    return create_intake(small.desk, FEBRUARY)


def test_into_the_next_intake_with_everything(small: SmallIntake, february: int) -> None:
    desk, chi = small.desk, small.people[CHI]
    attach(desk, chi, ArrivedFile("cv.pdf", b"%PDF-1.4", DocumentKind.RESUME))
    for item in (CheckItem.FORM, CheckItem.CODE_OF_CONDUCT):
        set_check(desk, chi, item, CheckState.DONE, "seen")
    set_check(desk, chi, CheckItem.ELIGIBILITY, CheckState.WAIVED, "only for this one")
    made: list[int | None] = []
    one_step(
        desk,
        lambda: made.append(carry_forward(desk, chi, "no mentor in Hong Kong", february)),
        "Carry Chi Lam forward",
    )
    (row,) = load_applicants(desk, february)
    assert (row.name, row.late, row.country) == (CHI, False, "Hong Kong")
    old, new = load_application(desk, chi), load_application(desk, row.application_id)
    assert old.standing is ApplicationState.CARRIED_FORWARD
    assert old.standing_reason == "no mentor in Hong Kong"
    assert [(a.key, a.value, a.origin) for a in new.answers] == [
        (a.key, a.value, a.origin) for a in old.answers
    ]
    assert [one.name for one in new.documents] == ["cv.pdf"]
    states = {check.item: check.state for check in new.checks}
    assert states[CheckItem.FORM] is CheckState.DONE
    assert states[CheckItem.RESUME] is CheckState.DONE
    assert states[CheckItem.ELIGIBILITY] is not CheckState.WAIVED
    with desk.reading() as session:
        assert session.get_one(Application, row.application_id).carried_from_id == chi
    assert check_programme(desk) == ()


def test_who_waits_for_an_intake_is_taken_along_when_there_is_one(small: SmallIntake) -> None:
    desk = small.desk
    assert later_intakes(desk, small.people[CHI]) == ()
    for name in (CHI, "Ana Souza"):
        assert carry_forward(desk, small.people[name], "nobody fits") is None
    assert [one.name for one in load_carried(desk)] == ["Ana Souza", CHI]
    february = create_intake(desk, FEBRUARY)
    waiting = load_carried(desk, february)
    assert [(one.intake, one.reason) for one in waiting] == [("2021 July", "nobody fits")] * 2
    one_step(desk, lambda: take_along(desk, february, [one.application_id for one in waiting]))
    assert [row.name for row in load_applicants(desk, february)] == ["Ana Souza", CHI]
    assert load_carried(desk) == ()
    with refused(desk, "Nobody chosen waits"):
        take_along(desk, february, [one.application_id for one in waiting])


def test_nobody_is_taken_into_an_intake_that_runs(small: SmallIntake, february: int) -> None:
    desk = small.desk
    assert carry_forward(desk, small.people[CHI], "nobody fits") is None
    (waiting,) = load_carried(desk, february)
    assert still_pairs(desk, february)
    with desk.action("Run", "intake") as session:
        session.get_one(Intake, february).stage = Stage.RUNNING
    assert not still_pairs(desk, february)
    with refused(desk, "pairs nobody any more"):
        take_along(desk, february, [waiting.application_id])


def test_nobody_is_there_twice(small: SmallIntake, february: int) -> None:
    desk, chi = small.desk, small.people[CHI]
    carry_forward(desk, chi, "nobody fits", february)
    let_stand(desk, chi, ApplicationState.UNMATCHED, "after all")
    with refused(desk, "has applied to 2022 Feb already"):
        carry_forward(desk, chi, "again", february)
    assert later_intakes(desk, chi) == ((february, "2022 Feb"),)


def test_who_cannot_be_carried_forward(small: SmallIntake, february: int) -> None:
    desk = small.desk
    with refused(desk, "with a reason"):
        carry_forward(desk, small.people[CHI], " ", february)
    small.pair("Ana Souza", "Ruth Adams", PairState.DRAFT)
    with refused(desk, "is in a pair"):
        carry_forward(desk, small.people["Ana Souza"], "nobody", february)
    let_stand(desk, small.people["Björn Ek"], ApplicationState.DECLINED, "too late")
    with refused(desk, "only one that is ready or unmatched"):
        carry_forward(desk, small.people["Björn Ek"], "nobody", february)
    earlier = NewIntake("2020", date(2020, 1, 6), date(2020, 2, 3), date(2020, 3, 2))
    before = create_intake(desk, earlier)
    with refused(desk, "does not start later"):
        carry_forward(desk, small.people[CHI], "nobody", before)
