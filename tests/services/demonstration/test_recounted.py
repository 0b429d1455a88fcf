"""Every figure of reports, overview, pairs, hours and events, recounted from the file by hand."""

from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta

import pytest

from mentordesk.domain.people import Role
from mentordesk.services.certificates import load_certificates
from mentordesk.services.events import load_attendance, load_events
from mentordesk.services.figure_facts import IntakeFigures
from mentordesk.services.figures import load_figures
from mentordesk.services.hours import HoursRow, load_contacts, load_hours
from mentordesk.services.overview import Overview, load_overview
from mentordesk.services.overview_counts import Counts
from mentordesk.services.own_lists.every import list_sheets
from mentordesk.services.pairs import PairRow, load_pairs
from mentordesk.services.participation import participation
from mentordesk.services.report_panels import headline, panels
from mentordesk.services.report_sheets import comparison
from mentordesk.services.year_calendar import Kind
from tests.services.demonstration.conftest import Shown
from tests.services.demonstration.recounted_figures import (
    FIGURES,
    Recount,
    _applications,
    ids,
)
from tests.services.demonstration.recounting import (
    LIVE,
    SAW,
    Ledger,
    day,
    local_day,
    read_ledger,
)

INTAKES = ("2025 July", "2026 February", "2026 July", "2027 February")
TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def ledger(shown: Shown) -> Ledger:
    return read_ledger(shown.made.programme)


@pytest.fixture(scope="module")
def figures(shown: Shown) -> dict[str, IntakeFigures]:
    return {one.name: one for one in load_figures(shown.desk)}


@pytest.fixture(scope="module")
def overviews(shown: Shown) -> dict[str, Overview]:
    return {name: load_overview(shown.desk, shown.intake(name)) for name in INTAKES}


@pytest.fixture(scope="module")
def pairs(shown: Shown) -> dict[str, tuple[PairRow, ...]]:
    return {name: load_pairs(shown.desk, shown.intake(name)) for name in INTAKES}


@pytest.fixture(scope="module")
def hours(shown: Shown) -> dict[str, tuple[HoursRow, ...]]:
    return {name: load_hours(shown.desk, shown.intake(name)) for name in INTAKES}


def test_the_story_is_large_enough_to_be_worth_recounting(ledger: Ledger) -> None:
    assert len(ledger.of("pair")) > 40
    assert len(ledger.of("hours")) > 500
    assert len(ledger.of("attendance")) > 300
    assert len(ledger.of("survey_response")) > 20


def test_intakes_come_in_the_order_of_the_years(figures: dict[str, IntakeFigures]) -> None:
    assert tuple(figures) == INTAKES


@pytest.mark.parametrize("what", FIGURES)
@pytest.mark.parametrize("name", INTAKES)
def test_a_figure_of_the_report(
    ledger: Ledger, figures: dict[str, IntakeFigures], name: str, what: str
) -> None:
    told, recount = FIGURES[what]
    assert told(figures[name]) == recount(ledger, ledger.intake(name)["id"])


@pytest.mark.parametrize("what", [what for what in FIGURES if what != "became mentors"])
def test_no_figure_is_the_same_empty_one_everywhere(ledger: Ledger, what: str) -> None:
    _, recount = FIGURES[what]
    found = [recount(ledger, ledger.intake(name)["id"]) for name in INTAKES]
    assert any(found[0] != one for one in found[1:]) or found[0], found


def test_splits_add_up_to_the_participants(figures: dict[str, IntakeFigures]) -> None:
    for one in figures.values():
        for splits in (one.by_sector, one.by_place, one.by_career_stage):
            assert sum(split.people for split in splits) == one.participants
            assert [s.people for s in splits] == sorted((s.people for s in splits), reverse=True)


def test_page_and_workbook_say_the_figures(figures: dict[str, IntakeFigures]) -> None:
    lines = dict(comparison(tuple(figures.values())))
    for place, one in enumerate(figures.values()):
        assert lines["Participants"][place] == one.participants
        assert lines["Pairs"][place] == one.pairs
        assert lines["Unmatched"][place] == one.unmatched
        shown_panels = {panel.title: panel for panel in panels(tuple(figures.values()), one)}
        for panel in shown_panels.values():
            assert all(len(series.values) == len(panel.names) for series in panel.series)
        assert sum(shown_panels["Participants by sector"].series[0].values) == one.participants
        assert sum(shown_panels["Match quality"].series[0].values) == one.pairs
        assert headline(one)[0][0] == str(one.participants)


COUNTS: dict[str, tuple[Callable[[Counts], object], Recount]] = {
    "applications": (lambda c: c.applications, lambda t, n: len(_applications(t, n))),
    "mentees": (
        lambda c: c.mentees,
        lambda t, n: sum(1 for row in _applications(t, n) if row["role"] == "mentee"),
    ),
    "mentors": (
        lambda c: c.mentors,
        lambda t, n: sum(1 for row in _applications(t, n) if row["role"] == "mentor"),
    ),
    "need attention": (
        lambda c: c.need_attention,
        lambda t, n: sum(
            1 for row in _applications(t, n) if row["standing"] in {"received", "incomplete"}
        ),
    ),
    "free places": (
        lambda c: c.free_places,
        lambda t, n: (
            sum(row["places"] for row in _applications(t, n) if row["role"] == "mentor")
            - sum(1 for row in t.of("pair", intake_id=n) if row["state"] in LIVE)
        ),
    ),
    "draft pairs": (
        lambda c: c.draft_pairs,
        lambda t, n: len(t.of("pair", intake_id=n, state="draft")),
    ),
    "confirmed pairs": (lambda c: c.confirmed_pairs, lambda t, n: len(t.confirmed(n))),
    "told pairs": (
        lambda c: c.told_pairs,
        lambda t, n: sum(1 for row in t.of("pair", intake_id=n) if row["notified_at"]),
    ),
    "unmatched mentees": (
        lambda c: c.unmatched_mentees,
        lambda t, n: (
            sum(
                1
                for row in _applications(t, n)
                if row["role"] == "mentee" and row["standing"] != "matched"
            )
            - len(t.of("pair", intake_id=n, state="draft"))
        ),
    ),
}


@pytest.mark.parametrize("what", COUNTS)
@pytest.mark.parametrize("name", INTAKES)
def test_a_count_of_the_overview(
    ledger: Ledger, overviews: dict[str, Overview], name: str, what: str
) -> None:
    told, recount = COUNTS[what]
    assert told(overviews[name].counts) == recount(ledger, ledger.intake(name)["id"])


@pytest.mark.parametrize("name", INTAKES)
def test_the_progress_never_grows_and_counts_people_of_the_intake(
    overviews: dict[str, Overview], name: str
) -> None:
    steps = overviews[name].progress
    assert [step.of for step in steps] == [overviews[name].counts.applications] * len(steps)
    numbers = [step.people for step in steps]
    assert numbers == sorted(numbers, reverse=True)


@pytest.mark.parametrize("name", INTAKES)
def test_demand_and_places_by_sector(
    ledger: Ledger, overviews: dict[str, Overview], name: str
) -> None:
    rows = _applications(ledger, ledger.intake(name)["id"])
    for one in overviews[name].sectors:
        here = [row for row in rows if (row["sector"] or "Not said") == one.sector]
        assert one.mentees == sum(1 for row in here if row["role"] == "mentee")
        assert one.places == sum(row["places"] for row in here if row["role"] == "mentor")
    assert sum(one.mentees for one in overviews[name].sectors) == overviews[name].counts.mentees


@pytest.mark.parametrize("name", INTAKES)
def test_what_comes_is_ahead_and_in_order(overviews: dict[str, Overview], name: str) -> None:
    lines = overviews[name].days
    assert [one.day for one in lines] == sorted(one.day for one in lines)
    passing = {Kind.INTAKE, Kind.EVENT}
    assert all(one.day >= TODAY for one in lines if one.kind in passing)


@pytest.mark.parametrize("name", INTAKES)
def test_rows_of_pairs(ledger: Ledger, pairs: dict[str, tuple[PairRow, ...]], name: str) -> None:
    intake = ledger.intake(name)
    kept = {row["id"]: row for row in ledger.of("pair", intake_id=intake["id"])}
    assert {row.pair_id for row in pairs[name]} == set(kept)
    for row in pairs[name]:
        mine = kept[row.pair_id]
        met = ledger.of("contact", pair_id=row.pair_id)
        days = sorted(one["held_on"] for one in met)
        assert (row.contacts, row.hours) == (
            len(met),
            round(sum(one["minutes"] for one in met) / 60, 2),
        )
        assert row.last_contact_on == (day(days[-1]) if days else None)
        assert row.first_contact_on == (day(days[0]) if days else None)
        assert row.score == round(mine["score"] / 1000)
        assert row.drafted_on == local_day(mine["drafted_at"])
        fees = ledger.of("fee", pair_id=row.pair_id)
        assert [str(row.fee)] == [fee["state"] for fee in fees]
        told = local_day(mine["notified_at"])
        assert row.first_contact_due == max(told, date.fromisoformat(intake["starts"])) + timedelta(
            days=14
        )


@pytest.mark.parametrize("name", INTAKES)
def test_check_ins_to_come(
    ledger: Ledger, pairs: dict[str, tuple[PairRow, ...]], name: str
) -> None:
    for row in pairs[name]:
        open_ones = [
            one["due_on"]
            for one in ledger.of("check_in", pair_id=row.pair_id, done_on=None)
            if row.state in LIVE
        ]
        assert row.check_in_due == (day(min(open_ones)) if open_ones else None)


@pytest.mark.parametrize("name", INTAKES)
def test_rows_of_hours(ledger: Ledger, hours: dict[str, tuple[HoursRow, ...]], name: str) -> None:
    intake_id = ledger.intake(name)["id"]
    assert {row.application_id for row in hours[name]} == ids(ledger.participants(intake_id))
    for row in hours[name]:
        mine = {row.application_id}
        assert row.contact == pytest.approx(ledger.hours(mine, "contact"), abs=0.01)
        assert row.preparation == pytest.approx(ledger.hours(mine, "preparation"), abs=0.01)
        assert row.webinar == pytest.approx(ledger.hours(mine, "webinar"), abs=0.01)
        assert row.total == pytest.approx(ledger.hours(mine), abs=0.02)


def test_expected_hours_of_a_running_year(
    ledger: Ledger, hours: dict[str, tuple[HoursRow, ...]]
) -> None:
    partners = Counter(
        pair["mentor_application_id"]
        for pair in ledger.confirmed(ledger.intake("2026 February")["id"])
    )
    for row in hours["2026 February"]:  # from 1 February to 21 November
        wanted = 27.0 if row.role is Role.MENTEE else 9.0 * partners[row.application_id]
        assert row.expected == wanted
    for row in hours["2025 July"]:  # the whole year
        assert row.expected >= (36.0 if row.role is Role.MENTEE else 12.0)


@pytest.mark.parametrize("name", INTAKES)
def test_rows_of_events(shown: Shown, ledger: Ledger, name: str) -> None:
    rows = load_events(shown.desk, shown.intake(name))
    assert [row.starts_at for row in rows] == sorted(row.starts_at for row in rows)
    assert len(rows) == len(ledger.of("event", intake_id=ledger.intake(name)["id"]))
    for row in rows:
        ways = ledger.attendance(row.event_id)
        assert (row.live, row.by_recording, row.both, row.apologies) == tuple(
            ways[way] for way in ("live", "recording", "both", "apologies")
        )


def test_everybody_is_in_the_list_of_an_event_once(shown: Shown, ledger: Ledger) -> None:
    row = load_events(shown.desk, shown.intake("2025 July"))[0]
    people_there = load_attendance(shown.desk, row.event_id)
    everybody = ledger.of("application", intake_id=ledger.intake("2025 July")["id"])
    assert sorted(one.application_id for one in people_there) == sorted(ids(everybody))
    ways = Counter(str(one.attendance) for one in people_there)
    assert ways["unknown"] == len(everybody) - len(ledger.of("attendance", event_id=row.event_id))


@pytest.mark.parametrize("name", INTAKES)
def test_what_everybody_did(shown: Shown, ledger: Ledger, name: str) -> None:
    intake_id = ledger.intake(name)["id"]
    webinars = {row["id"]: row["kind"] for row in ledger.of("event", intake_id=intake_id)}
    exits = {row["id"] for row in ledger.of("survey", kind="exit")}
    with shown.desk.reading() as session:
        did = participation(session, intake_id)
    for row in ledger.of("application", intake_id=intake_id):
        mine = row["id"]
        saw = [
            webinars[line["event_id"]]
            for line in ledger.of("attendance", application_id=mine)
            if line["attendance"] in SAW
        ]
        pairs_of = [
            pair
            for pair in ledger.of("pair")
            if mine in {pair["mentee_application_id"], pair["mentor_application_id"]}
        ]
        assert did[mine].webinars == sum(1 for kind in saw if kind != "meet-up")
        assert did[mine].orientation == ("orientation webinar" in saw)
        assert did[mine].hours == pytest.approx(ledger.hours({mine}), abs=0.02)
        assert [str(state) for state in did[mine].pairs] == [pair["state"] for pair in pairs_of]
        assert did[mine].contacts == sum(
            len(ledger.of("contact", pair_id=pair["id"])) for pair in pairs_of
        )
        answered = ledger.of("survey_response", application_id=mine)
        assert did[mine].exit_survey == any(row["survey_id"] in exits for row in answered)


def test_contacts_of_a_pair_are_the_latest_first(shown: Shown, ledger: Ledger) -> None:
    number = ledger.of("pair", state="completed")[0]["id"]
    rows = load_contacts(shown.desk, number)
    assert [row.held_on for row in rows] == sorted((row.held_on for row in rows), reverse=True)
    assert sum(row.minutes for row in rows) == sum(
        one["minutes"] for one in ledger.of("contact", pair_id=number)
    )


@pytest.mark.parametrize("name", INTAKES)
def test_sheets_of_the_year_have_a_row_for_each(shown: Shown, ledger: Ledger, name: str) -> None:
    intake_id = ledger.intake(name)["id"]
    mine = ids(ledger.of("application", intake_id=intake_id))
    pairs = ids(ledger.of("pair", intake_id=intake_id))
    wanted = {
        "Pairs": len(pairs),
        "Events": len(ledger.of("event", intake_id=intake_id)),
        "Hours": len(ledger.participants(intake_id)),
        "Certificates": sum(1 for row in ledger.of("certificate") if row["application_id"] in mine),
        "Contacts": sum(1 for row in ledger.of("contact") if row["pair_id"] in pairs),
        "Attendance": sum(1 for row in ledger.of("attendance") if row["application_id"] in mine),
        "Fees": sum(1 for row in ledger.of("fee") if row["pair_id"] in pairs),
        "Check-ins": sum(1 for row in ledger.of("check_in") if row["pair_id"] in pairs),
    }
    sheets = {sheet.title: sheet for sheet in list_sheets(shown.desk, intake_id)}
    assert {title: len(sheet.rows) for title, sheet in sheets.items()} == wanted
    for sheet in sheets.values():
        assert all(len(row) == len(sheet.headers) for row in sheet.rows)
        assert len(set(sheet.keys)) == len(sheet.rows)


def test_certificates_belong_to_those_with_a_pair(shown: Shown, ledger: Ledger) -> None:
    rows = load_certificates(shown.desk, shown.intake("2025 July"))
    issued = {row.application_id for row in rows if row.certificate_id is not None}
    kept = {row["application_id"] for row in ledger.of("certificate", state="issued")}
    assert issued == kept
    assert kept <= ids(ledger.participants(ledger.intake("2025 July")["id"]))
