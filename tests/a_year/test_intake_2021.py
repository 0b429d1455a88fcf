"""The 2021 intake of the domain page, from 17 May 2021 to July 2022: its report, recounted."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from statistics import mean

import pytest

from mentordesk.domain.applications import ApplicationState
from mentordesk.domain.intakes import Stage
from mentordesk.domain.people import Role
from mentordesk.services.certificate_files import save_merged
from mentordesk.services.certificate_settings import CertificateSettings
from mentordesk.services.certificates import load_certificates
from mentordesk.services.checking import check_programme
from mentordesk.services.figure_facts import IntakeFigures
from mentordesk.services.figures import load_figures
from mentordesk.services.intake_copies import propose_copy
from mentordesk.services.intakes import NewIntake, create_intake, list_intakes
from mentordesk.services.issuing import issue
from mentordesk.services.lessons import load_lessons
from mentordesk.services.pair_year import load_pair_year
from mentordesk.services.pairs import load_pairs
from mentordesk.services.programmes import create
from mentordesk.services.quotes import load_quotes
from mentordesk.services.register import load_register
from mentordesk.services.schemes import read_scheme
from mentordesk.services.surveys import load_surveys
from tests.a_year import months_2021, walk_2021
from tests.a_year.people_of_2021 import EVERYBODY, application_file
from tests.a_year.told_2021 import Told
from tests.a_year.walk_2021 import INTAKE, Year
from tests.a_year.walking import TurnedClock, Walk

BANDS = {"<50": (0, 50), "50-60": (50, 60), "60-70": (60, 70), "70-80": (70, 80),
         "80-90": (80, 90), "90+": (90, 101)}  # fmt: skip


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Year]:
    """The whole year, walked once; the tests look at its end from all sides."""
    folder = tmp_path_factory.mktemp("year")
    clock = TurnedClock(date(2021, 5, 3))
    scheme = read_scheme(Path(__file__).parent.parent / "applications" / "scheme.json")
    desk = create(folder / "scheme.mentordesk", scheme, clock)
    year = Year(Walk(desk, clock, create_intake(desk, INTAKE)), folder)
    for part in (*walk_2021.PARTS, *months_2021.PARTS):
        part(year)
    yield year
    desk.close()


@pytest.fixture
def told(year: Year) -> Told:
    return year.told


@pytest.fixture
def figures(year: Year) -> IntakeFigures:
    return next(f for f in load_figures(year.walk.desk) if f.intake_id == year.walk.intake_id)


def test_nothing_is_wrong_with_the_file(year: Year) -> None:
    assert check_programme(year.walk.desk) == ()
    assert year.walk.stage is Stage.FINISHED


def test_people_and_pairs_are_as_many_as_were_put_in(figures: IntakeFigures, told: Told) -> None:
    roles = Counter(EVERYBODY[name].role for name in told.participants)
    assert (
        (figures.mentees, figures.mentors) == (roles[Role.MENTEE], roles[Role.MENTOR]) == (19, 19)
    )
    assert figures.participants == 38
    assert figures.pairs == len(told.pairs) == 20
    assert figures.ended_early == len(told.ended) == 2
    assert figures.completed == len(told.pairs) - len(told.ended)
    assert dict(figures.pair_states) == {"completed": 18, "ended early": 2}
    # Whoever was carried forward counts in the intake they wait for.
    assert figures.applications == len(EVERYBODY) - 1
    assert figures.unmatched == len(set(EVERYBODY) - told.participants) == 1
    assert figures.unmatched_reasons == (("Asked to wait for the next intake.", 1),)
    assert (figures.returning, figures.became_mentors, figures.silent) == (0, 0, 0)


def test_every_split_is_that_of_the_people(figures: IntakeFigures, told: Told) -> None:
    for found, by in (
        (figures.by_sector, "sector"),
        (figures.by_place, "place"),
        (figures.by_career_stage, "stage"),
    ):
        assert {one.name: (one.mentees, one.mentors) for one in found} == told.split(by)


def test_match_quality_is_that_of_the_scores(figures: IntakeFigures, told: Told) -> None:
    scores = [score / 1000 for score in told.scores]
    wanted = {band: sum(a <= s < b for s in scores) for band, (a, b) in BANDS.items()}
    assert dict(figures.quality) == wanted
    assert figures.mean_score == round(mean(scores), 1)


def test_attendance_is_that_of_the_reports(figures: IntakeFigures, told: Told) -> None:
    found = {one.title: (one.day, one.live, one.took_part) for one in figures.events}
    assert found == {t: (told.held[t], told.live[t], told.watched[t]) for t in told.held}
    assert len(found) == 13
    assert figures.live_share == round(100 * sum(told.live.values()) / sum(told.watched.values()))
    slots = {(one.words): (one.events, one.live, one.took_part) for one in figures.year.slots}
    monthly = [title for title in told.held if title != "Orientation"]
    assert slots == {
        "Thursday, 1pm": (1, told.live["Orientation"], told.watched["Orientation"]),
        "Wednesday, 12pm": (
            12, sum(told.live[t] for t in monthly), sum(told.watched[t] for t in monthly)),
    }  # fmt: skip


def test_hours_meetings_and_reflections_are_those_of_the_logs(
    figures: IntakeFigures, told: Told
) -> None:
    assert figures.hours_of_mentees == round(told.hours[Role.MENTEE], 1)
    assert figures.hours_of_mentors == round(told.hours[Role.MENTOR], 1)
    year = figures.year
    assert (year.contacts, year.minutes) == (sum(told.met.values()), told.minutes)
    assert (year.met, year.never_met) == (len(told.met), len(told.pairs) - len(told.met))
    assert (year.reflections, year.reflecting) == (
        sum(told.reflections.values()),
        len(told.reflections),
    )


def test_fees_are_those_settled(figures: IntakeFigures, told: Told) -> None:
    found = {str(one.state): (one.fees, one.cents, one.currency) for one in figures.year.fees}
    assert found == {s: (n, n * 150_00, "AUD") for s, n in told.fees.items() if n}
    assert told.fees == {"paid": 16, "waived": 1, "due": 1, "refunded": 1}


def test_shares_of_the_survey_stand_beside_how_many_answered(
    year: Year, figures: IntakeFigures, told: Told
) -> None:
    asked = {
        row.asked_in.value: (row.returned, row.asked)
        for row in load_surveys(year.walk.desk, year.walk.intake_id)
    }
    assert asked == {"mid-point": (20, 38), "exit": (33, 38)}
    said = Counter(
        (EVERYBODY[name].role, answers["recommend"])
        for name, answers in told.ratings["exit"].items()
    )
    survey = figures.survey
    assert survey is not None
    assert (survey.asked, survey.returned) == (38, 33)
    assert survey.yes == (said[Role.MENTEE, "Yes"], said[Role.MENTOR, "Yes"], 0)
    assert survey.no == (said[Role.MENTEE, "No"], said[Role.MENTOR, "No"], 0)
    assert survey.unsure == (0, 0, 0)
    for shared, key in (
        (figures.year.to_mentees, "recommend_mentees"),
        (figures.year.to_mentors, "recommend_mentors"),
    ):
        answers = told.said("exit", key)
        assert shared is not None
        assert (shared.yes, shared.answered, shared.asked) == (answers.count("Yes"), 33, 38)


def test_ratings_are_means_of_the_answers(figures: IntakeFigures, told: Told) -> None:
    found = [(r.asked_in.value, r.mean, r.answered, r.asked) for r in figures.year.ratings]
    wanted = [
        (which, round(mean(map(int, told.said(which, key))), 2), len(told.said(which, key)), 38)
        for which in ("exit", "mid-point")
        for key in ("partner", "resources")
    ]
    assert found == wanted


def test_every_check_in_was_asked_but_of_pairs_that_had_ended(year: Year, told: Told) -> None:
    (again, _), (left, _) = sorted(told.ended)
    mentees = {mentee for mentee, _ in told.pairs} - {left, again}
    assert {(m, n) for m in mentees for n in (1, 3, 6, 9, 12)} <= year.checked
    assert {n for m, n in year.checked if m == left} == {1, 3}


def test_the_history_of_a_rematched_mentee_is_kept(year: Year, told: Told) -> None:
    again, second = told.pairs[-1]
    first = dict(told.pairs[:-1])[again]
    rows = [r for r in load_pairs(year.walk.desk, year.walk.intake_id) if r.mentee == again]
    assert {row.mentor for row in rows} == {first, second}
    others = load_pair_year(year.walk.desk, year.pair_of(again)).others
    assert (again, first) in {(one.mentee, one.mentor) for one in others}


def test_quotes_are_printed_as_their_authors_agreed(year: Year, told: Told) -> None:
    printed = {row.name: row.printed for row in load_quotes(year.walk.desk, year.walk.intake_id)}
    named, unnamed, never = sorted(told.consents)
    assert named in printed[named]
    assert printed[unnamed]
    assert unnamed not in printed[unnamed]
    assert printed[never] == ""


def test_certificates_are_reprinted_byte_for_byte(year: Year, told: Told) -> None:
    walk = year.walk
    rows = load_certificates(walk.desk, walk.intake_id)
    ready = [row.application_id for row in rows if row.ready]
    # All but the mentee and the two mentors whose pairs ended early.
    assert {row.name for row in rows if row.ready} == {
        name for pair in told.pairs if pair not in told.ended for name in pair
    }
    issued = issue(walk.desk, walk.intake_id, ready, CertificateSettings())
    paths = [year.folder / "first.pdf", year.folder / "again.pdf"]
    for path in paths:
        save_merged(walk.desk, issued, path)
    assert paths[0].read_bytes() == paths[1].read_bytes()
    numbers = {row.number for row in load_register(walk.desk, walk.intake_id)}
    assert len(numbers) == len(ready)


def test_a_mentee_of_2021_is_a_mentor_in_2022(year: Year, told: Told) -> None:
    walk = year.walk
    offer = propose_copy(walk.desk, INTAKE.name)
    assert [one.text for one in offer.lessons] == ["Ask for resumes earlier."]
    dates = offer.dates
    assert (dates.opens, dates.starts) == (date(2022, 5, 16), date(2022, 7, 18))
    new = NewIntake("2022 July", dates.opens, dates.closes, dates.starts, copy_from=INTAKE.name)
    later = create_intake(walk.desk, new)
    assert [one.text for one in load_lessons(walk.desk, later)] == ["Ask for resumes earlier."]
    assert {row.name for row in list_intakes(walk.desk)} == {"2021 July", "2022 July"}
    grown = next(p for p in EVERYBODY.values() if p.name == sorted(told.pairs)[4][0])
    walk.intake_id, first = later, walk.intake_id
    walk.move_to(Stage.OPEN)
    path = year.folder / "second.xlsx"
    as_mentor = replace(grown, role=Role.MENTOR)
    walk.bring_in(application_file(path, [as_mentor], date(2022, 7, 20)))
    (row,) = walk.rows
    walk.intake_id = first
    before = next(r for r in walk.rows if r.name == grown.name)
    assert (row.role, row.person_id) == (Role.MENTOR, before.person_id)
    assert before.standing is ApplicationState.MATCHED
