"""Many applications at once end as if each had been applied by itself."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import func, select

from mentordesk.domain.applications import ApplicationState, CheckItem, CheckState
from mentordesk.domain.people import Role
from mentordesk.services.applicants import edit_answer, find_application, load_applicants
from mentordesk.services.checking import check_programme, dump_lines
from mentordesk.services.imports.applying import Applied, apply
from mentordesk.services.imports.planning import plan
from mentordesk.services.imports.plans import Outcome
from mentordesk.services.imports.reviewed import Reviewed, ReviewedSource
from mentordesk.services.imports.reviewing import review_sources
from mentordesk.services.programmes import load_programme
from mentordesk.spreadsheets.child import Inline
from mentordesk.storage.models.applications import Answer, Application, CheckLine
from mentordesk.storage.models.people import Person, PersonEmail
from tests.services.imports.conftest import SAMPLES, Inbox

HEAD = "Timestamp,Role,Name,Email,Member no.,Employer,Max mentees,Code of conduct agreed"
LINE = "2021-06-{day:02} 10:00:00,{role},{name},{email},{number},{employer},{places},Yes"


def line(name: str, employer: str = "Library One", **other: object) -> str:
    """One row of a list; the address and number follow from the name."""
    plain = name.split(maxsplit=1)[0].lower()
    values = {
        "day": 1, "role": "mentee", "email": f"{plain}@x.example.org", "number": plain.upper(),
        "places": "",
    }  # fmt: skip
    return LINE.format(**{**values, "name": name, "employer": employer, **other})


def test_a_hundred_people_of_one_list(inbox: Inbox) -> None:
    rows = [line(f"P{n} Family{n}", role=("mentee", "mentor")[n % 2], places=2) for n in range(100)]
    applied = apply(inbox.desk, inbox.plan(inbox.write("list.csv", HEAD, *rows)))
    assert applied == Applied(100, 0, 0, 0)
    found = load_applicants(inbox.desk, inbox.intake_id)
    assert len(found) == 100
    assert {row.places for row in found if row.role is Role.MENTOR} == {2}
    assert check_programme(inbox.desk) == ()
    with inbox.desk.reading() as session:
        assert session.scalar(select(func.count()).select_from(PersonEmail)) == 100
        assert session.scalar(select(func.count()).select_from(Person)) == 100
        ticked = session.scalars(select(CheckLine).where(CheckLine.item == CheckItem.FORM)).all()
        assert len(ticked) == 100
        assert {one.state for one in ticked} == {CheckState.DONE}
        assert ticked[0].reason == "answers in list.csv, row 2"
        standings = set(session.scalars(select(Application.standing)))
    assert standings <= {ApplicationState.INCOMPLETE, ApplicationState.READY}


def test_one_by_one_gives_the_same_answers(inbox: Inbox) -> None:
    rows = [line("Ana Silva"), line("Ben Roe", role="mentor", places=3), line("Cy Lee")]
    one_by_one = [inbox.write(f"{n}.csv", HEAD, row) for n, row in enumerate(rows)]
    for path in one_by_one:
        apply(inbox.desk, inbox.plan(path))
    alone = {row.name: (row.role, row.email, row.employer, row.places, row.state)
             for row in load_applicants(inbox.desk, inbox.intake_id)}  # fmt: skip
    for _ in rows:
        inbox.desk.undo()
    apply(inbox.desk, inbox.plan(*one_by_one))
    together = {row.name: (row.role, row.email, row.employer, row.places, row.state)
                for row in load_applicants(inbox.desk, inbox.intake_id)}  # fmt: skip
    assert together == alone


def test_the_same_person_twice_in_one_plan_keeps_both_answers(inbox: Inbox) -> None:
    rows = [line("Ana Silva", "Library One"), line("Ana Silva", "Library Two", day=2)]
    apply(inbox.desk, inbox.plan(inbox.write("list.csv", HEAD, *rows)))
    (row,) = load_applicants(inbox.desk, inbox.intake_id)
    assert row.employer == "Library Two"
    with inbox.desk.reading() as session:
        answers = session.scalars(select(Answer).where(Answer.field == "employer")).all()
        assert [(a.value, a.current) for a in answers] == [
            ("Library One", False),
            ("Library Two", True),
        ]
    assert check_programme(inbox.desk) == ()


def test_new_and_known_people_in_one_plan(inbox: Inbox) -> None:
    apply(inbox.desk, inbox.plan(inbox.write("one.csv", HEAD, line("Ana Silva"))))
    rows = [line("Ana Silva", "Library Two", day=3), line("Ben Roe"), line("Cy Lee")]
    applied = apply(inbox.desk, inbox.plan(inbox.write("two.csv", HEAD, *rows)))
    assert (applied.new, applied.changed) == (2, 1)
    employers = {r.name: r.employer for r in load_applicants(inbox.desk, inbox.intake_id)}
    assert employers == {"Ana Silva": "Library Two", "Ben Roe": "Library One",
                         "Cy Lee": "Library One"}  # fmt: skip


def test_a_changed_name_is_kept_as_a_former_one(inbox: Inbox) -> None:
    apply(inbox.desk, inbox.plan(inbox.write("one.csv", HEAD, line("Ana Silva"))))
    apply(inbox.desk, inbox.plan(inbox.write("two.csv", HEAD, line("Ana Costa", day=4))))
    with inbox.desk.reading() as session:
        (ana,) = session.scalars(select(Person))
        assert (ana.full_name, tuple(ana.former_names or ())) == ("Ana Costa", ("Ana Silva",))


def test_a_second_address_is_added_once(inbox: Inbox) -> None:
    apply(inbox.desk, inbox.plan(inbox.write("one.csv", HEAD, line("Ana Silva"))))
    later = [line("Ana Silva", day=d, email="ana@new.example.org") for d in (5, 6)]
    apply(inbox.desk, inbox.plan(inbox.write("two.csv", HEAD, *later)))
    with inbox.desk.reading() as session:
        addresses = session.scalars(select(PersonEmail.address)).all()
        assert sorted(addresses) == ["ana@new.example.org", "ana@x.example.org"]


def test_mentee_and_mentor_of_one_person_in_one_list(inbox: Inbox) -> None:
    rows = [line("Ana Silva"), line("Ana Silva", role="mentor", places=2, day=2)]
    apply(inbox.desk, inbox.plan(inbox.write("list.csv", HEAD, *rows)))
    found = load_applicants(inbox.desk, inbox.intake_id)
    assert {(r.role, r.places) for r in found} == {(Role.MENTEE, 1), (Role.MENTOR, 2)}
    assert len({r.person_id for r in found}) == 1


def test_a_waived_line_stays_waived(inbox: Inbox) -> None:
    apply(inbox.desk, inbox.plan(inbox.write("one.csv", HEAD, line("Ana Silva"))))
    ana = find_application(inbox.desk, inbox.intake_id, "Ana Silva")
    with inbox.desk.action("Waive") as session:
        (tick,) = session.scalars(select(CheckLine).where(CheckLine.application_id == ana))
        tick.state, tick.reason = CheckState.WAIVED, "known to us"
    apply(inbox.desk, inbox.plan(inbox.write("two.csv", HEAD, line("Ana Silva", "L2", day=2))))
    with inbox.desk.reading() as session:
        (tick,) = session.scalars(select(CheckLine).where(CheckLine.application_id == ana))
        assert (tick.state, tick.reason) == (CheckState.WAIVED, "known to us")


def test_a_correction_by_hand_is_not_overwritten_by_a_batch(inbox: Inbox) -> None:
    apply(inbox.desk, inbox.plan(inbox.write("one.csv", HEAD, line("Ana Silva"))))
    ana = find_application(inbox.desk, inbox.intake_id, "Ana Silva")
    edit_answer(inbox.desk, ana, "employer", "Library Nine")
    rows = [line("Ana Silva", "Library Two", day=3), line("Ben Roe")]
    ready = inbox.plan(inbox.write("two.csv", HEAD, *rows))
    assert ready.count(Outcome.NEEDS_YOU) == 1
    assert apply(inbox.desk, ready).new == 1
    employers = {r.name: r.employer for r in load_applicants(inbox.desk, inbox.intake_id)}
    assert employers["Ana Silva"] == "Library Nine"


def test_five_hundred_people_and_back(inbox: Inbox) -> None:
    """More than fits into one statement, undone to the very same programme."""
    before = list(dump_lines(inbox.desk))
    rows = [line(f"P{n} Family{n}") for n in range(520)]
    path = inbox.write("list.csv", HEAD, *rows)
    apply(inbox.desk, inbox.plan(path))
    later = [line(f"P{n} Family{n}", "Library Two", day=9) for n in range(520)]
    applied = apply(inbox.desk, inbox.plan(inbox.write("later.csv", HEAD, *later)))
    assert (applied.new, applied.changed) == (0, 520)
    inbox.desk.undo()
    inbox.desk.undo()
    assert list(dump_lines(inbox.desk)) == before


ORDERED = sorted(p.name for p in SAMPLES.iterdir() if p.suffix in {".xlsx", ".csv", ".xls"})


@pytest.fixture(scope="module")
def sources() -> dict[str, ReviewedSource]:
    """Every sample list, reviewed once."""
    from mentordesk.services.schemes import read_scheme  # noqa: PLC0415 - only for this fixture

    scheme = read_scheme(SAMPLES / "scheme.json")
    paths = [str(SAMPLES / name) for name in ORDERED]
    reviewed = review_sources(paths, scheme, reader=Inline())
    return {Path(source.path).name: source for source in reviewed.sources}


def batch(sources: dict[str, ReviewedSource], names: list[str]) -> Reviewed:
    return Reviewed(tuple(sources[name] for name in names))


@settings(
    max_examples=4, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(first=st.permutations(ORDERED), again=st.permutations(ORDERED))
def test_importing_again_in_any_order_changes_nothing(
    inbox: Inbox, sources: dict[str, ReviewedSource], first: list[str], again: list[str]
) -> None:
    apply(inbox.desk, plan(inbox.desk, inbox.intake_id, batch(sources, first)))
    for order in (again, sorted(again), sorted(again, reverse=True)):
        repeated = plan(inbox.desk, inbox.intake_id, batch(sources, order))
        assert repeated.count(Outcome.NEW) == repeated.count(Outcome.CHANGED) == 0
    inbox.desk.undo()


def test_the_schemes_zone_decides_what_is_late(inbox: Inbox) -> None:
    assert load_programme(inbox.desk).scheme.time_zone
    rows = [line("Ana Silva", day=25), line("Ben Roe", day=26)]
    apply(inbox.desk, inbox.plan(inbox.write("list.csv", HEAD, *rows)))
    late = {row.name: row.late for row in load_applicants(inbox.desk, inbox.intake_id)}
    assert late == {"Ana Silva": False, "Ben Roe": True}
