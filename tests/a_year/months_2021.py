"""The second half of the 2021 intake: fees, webinars, meetings, check-ins, surveys, the end."""

import io
from datetime import date, datetime, time

import icalendar
import openpyxl
import pytest

from mentordesk.domain.intakes import Stage
from mentordesk.domain.pairing import EndReason, PairState
from mentordesk.domain.refusals import Refused
from mentordesk.domain.series import MonthlyRule
from mentordesk.domain.surveys import CONSENT_KEY, CONSENT_QUESTION, QUESTIONS, Consent, SurveyRound
from mentordesk.domain.year import Attendance, EventKind, FeeState
from mentordesk.services import fees, pairing, pairs
from mentordesk.services.cases import CaseNote, close_case, load_cases, open_case
from mentordesk.services.check_ins import check_in, load_check_ins
from mentordesk.services.event_changes import EventPlan, Series, set_up, set_up_series
from mentordesk.services.events import NewEvent, load_events, record_attendance
from mentordesk.services.fee_papers import invoice, load_papers, print_papers
from mentordesk.services.figures import load_figures
from mentordesk.services.intake_resources import NewResource, add_resource, load_resources
from mentordesk.services.lessons import write_lesson
from mentordesk.services.letter_attachments import load_files
from mentordesk.services.letter_templates import find_template
from mentordesk.services.letters import draft, mark_sent
from mentordesk.services.lists.doors import Aim
from mentordesk.services.log_sheets import load_log_sheets
from mentordesk.services.pairs import load_pairs
from mentordesk.services.quotes import NewQuote, keep_quote, load_candidates
from mentordesk.services.year_letters import draft_log_sheets, draft_resource
from mentordesk.spreadsheets.list_columns import ListKind
from tests.a_year.people_of_2021 import attendance_file, survey_file
from tests.a_year.walk_2021 import INTAKE, Year
from tests.a_year.walking import SYDNEY

THEMES = tuple(f"Theme {number}: a webinar" for number in range(1, 13))
ORIENTATION = date(2021, 7, 22)
WORDS = "I found my feet."


def fees_are_asked(year: Year) -> None:
    """All are invoiced; 15 pay, one is waived, three are reminded, two of them pay then."""
    walk, told = year.walk, year.told
    walk.clock.turn_to(date(2021, 7, 5))
    every = [year.pair_of(name) for name in sorted(mentee for mentee, _ in told.pairs)]
    papers = invoice(walk.desk, every)
    assert len({row.number for row in load_papers(walk.desk, walk.intake_id)}) == 19
    assert print_papers(walk.desk, papers[:1]) == print_papers(walk.desk, papers[:1])
    fees.pay(walk.desk, every[:15], date(2021, 7, 2))
    fees.waive(walk.desk, every[15:16], "On the hardship list.")
    told.fees.update({"paid": 15, "waived": 1, "due": 3})


def invited(year: Year) -> None:
    """Everybody gets an invitation with a calendar file that opens at 03:00Z."""
    walk = year.walk
    starts = datetime.combine(ORIENTATION, time(13, 0), SYDNEY)
    new = NewEvent(EventKind.ORIENTATION, "Orientation", starts, zone="Australia/Sydney")
    set_up(walk.desk, walk.intake_id, EventPlan(new))
    drafted = draft(walk.desk, walk.intake_id, find_template("orientation_invitation"))
    assert (len(drafted.letter_ids), drafted.blocked) == (38, ())
    for files in load_files(walk.desk, drafted.letter_ids).values():
        (event,) = icalendar.Calendar.from_ical(files[0].content).walk("VEVENT")
        assert f"{event.decoded('DTSTART'):%Y-%m-%dT%H:%M%z}" == "2021-07-22T03:00+0000"
    mark_sent(walk.desk, drafted.letter_ids)


def orientation(year: Year) -> None:
    """30 are there by the webinar tool's own report, four watch the recording."""
    walk, told = year.walk, year.told
    walk.clock.turn_to(INTAKE.starts)
    walk.move_to(Stage.RUNNING)
    walk.clock.turn_to(date(2021, 7, 23))
    (event,) = load_events(walk.desk, walk.intake_id)
    there, later = sorted(told.participants)[:30], sorted(told.participants)[30:34]
    path = attendance_file(year.folder / "orientation.csv", "Orientation", ORIENTATION, there)
    year.bring(Aim(ListKind.ATTENDANCE, event.event_id), path)
    ways = {year.ids[name]: Attendance.RECORDING for name in later}
    record_attendance(walk.desk, event.event_id, ways)
    told.watch("Orientation", ORIENTATION, there, later)


def reminded(year: Year) -> None:
    """Three have not paid when it is due: a reminder each, and two pay."""
    walk, told = year.walk, year.told
    walk.clock.turn_to(date(2021, 8, 9))
    drafted = draft(walk.desk, walk.intake_id, find_template("fee_reminder"))
    assert len(drafted.letter_ids) == told.fees["due"] == 3
    mark_sent(walk.desk, drafted.letter_ids)
    owing = [
        row.pair_id
        for row in fees.load_fees(walk.desk, walk.intake_id)
        if row.state is FeeState.DUE
    ]
    fees.pay(walk.desk, owing[:2], date(2021, 8, 9))
    told.fees.update({"paid": 2, "due": -2})


def months(year: Year) -> None:
    """Twelve webinars, a month each; what happens between them happens at its time."""
    walk, told = year.walk, year.told
    series = Series(date(2021, 8, 1), MonthlyRule(1, 2), time(12, 0), "Australia/Sydney", THEMES)
    numbers = set_up_series(walk.desk, walk.intake_id, series)
    between = {1: log_sheets, 4: pairs_end, 5: resources_and_mid_point, 7: a_case}
    people = sorted(told.participants)
    for place, (number, title) in enumerate(zip(numbers, THEMES, strict=True)):
        event = next(e for e in load_events(walk.desk, walk.intake_id) if e.event_id == number)
        day = event.starts_at.astimezone(SYDNEY).date()
        walk.clock.turn_to(day)
        there, later = people[place : place + 20], people[place + 18 : place + 24]
        for names, by_recording in ((there, False), (later, True)):
            report = attendance_file(year.folder / f"{place}.csv", title, day, names)
            year.bring(Aim(ListKind.ATTENDANCE, number, by_recording=by_recording), report)
        told.watch(title, day, there, later)
        between.get(place, _nothing)(year)
        _check_ins(year, day)


def _nothing(year: Year) -> None:
    del year


def _check_ins(year: Year, day: date) -> None:
    """Whatever is due by now is asked; what is to come cannot have been."""
    desk = year.walk.desk
    for row in load_pairs(desk, year.walk.intake_id):
        if row.state is PairState.ENDED_EARLY:
            continue
        for due in load_check_ins(desk, row.pair_id):
            if due.done_on is None and due.due_on <= day:
                check_in(desk, row.pair_id, due.month, day, "All is well.")
                year.checked.add((row.mentee, due.month))


def log_sheets(year: Year) -> None:
    """Sheets go out by letter; all but the last pair send theirs back with three meetings."""
    walk, told = year.walk, year.told
    drafted = draft_log_sheets(walk.desk, walk.intake_id)
    assert len(drafted.letter_ids) == 38
    mark_sent(walk.desk, drafted.letter_ids)
    sheets = load_log_sheets(walk.desk, walk.intake_id)
    for number, pair in enumerate(sorted(told.pairs)[:-1]):
        book = openpyxl.load_workbook(io.BytesIO(sheets[year.pair_of(pair[0])].content))
        page = book["Log"]
        for line in range(3):
            day, minutes = date(2021, 8, 3 + number % 4 + 7 * line), 60 + 30 * (number % 2)
            row = (day, minutes, "phone", 2, 0.5, 1, None)
            for column, value in enumerate(row, 1):
                page.cell(9 + line, column).value = value
            told.meet(pair, minutes, (2, 0.5))
            told.reflections[pair[0]] += 1
        book.save(path := year.folder / f"log {number}.xlsx")
        year.bring(Aim(ListKind.CONTACTS), path)
    walk.clock.turn_to(date(2021, 9, 9))
    nudged = draft(walk.desk, walk.intake_id, find_template("first_contact_nudge"))
    assert len(nudged.letter_ids) == 1
    rows = load_pairs(walk.desk, walk.intake_id)
    silent = {row.mentee for row in rows if row.no_contact_yet and row.silent}
    assert silent == {max(told.pairs)[0]}
    assert next(iter(load_figures(walk.desk))).silent == 1


def pairs_end(year: Year) -> None:
    """Two pairs end early: one mentee goes on with another mentor, one has the fee back."""
    walk, told = year.walk, year.told
    (again, before), (leaves, _) = sorted(told.pairs)[:2]
    other = sorted(told.pairs)[2][1]
    old, last = year.pair_of(again), year.pair_of(leaves)
    pairs.end_early(walk.desk, old, EndReason.MISMATCH, "Other hours of work.")
    pairs.end_early(walk.desk, last, EndReason.CIRCUMSTANCES)
    assert {
        r.state for r in fees.load_fees(walk.desk, walk.intake_id) if r.pair_id in {old, last}
    } == {FeeState.REFUND_QUESTION}
    fees.refund(walk.desk, [last], "Moved abroad.")
    told.fees.update({"paid": -1, "refunded": 1})
    new = pairing.one_more_place(walk.desk, year.ids[again], year.ids[other])
    pairing.confirm(walk.desk, [new])
    letter = draft(walk.desk, walk.intake_id, find_template("rematch"))
    assert letter.blocked == ()
    pairs.notify(walk.desk, [new])
    told.ended = {(again, before), sorted(told.pairs)[1]}
    told.pairs.append((again, other))
    rows = {row.pair_id: row for row in load_pairs(walk.desk, walk.intake_id)}
    told.scores.append(year.score_of(new))
    assert (rows[old].contacts, rows[new].contacts) == (3, 0)


def resources_and_mid_point(year: Year) -> None:
    """The workbook goes to all; half way, 20 answer."""
    walk, told = year.walk, year.told
    path = year.folder / "Workbook.pdf"
    path.write_bytes(b"%PDF-1.7")
    new = NewResource("Workbook", "2021", path=path)
    drafted = draft_resource(
        walk.desk, walk.intake_id, add_resource(walk.desk, walk.intake_id, new)
    )
    mark_sent(walk.desk, drafted.letter_ids)
    assert load_resources(walk.desk, walk.intake_id)[0].sent == len(drafted.letter_ids) > 30
    said = {
        name: {"partner": str(3 + place % 3), "resources": str(2 + place % 4)}
        for place, name in enumerate(sorted(told.participants)[:20])
    }
    told.ratings["mid-point"] = said
    _answers(year, SurveyRound.MID_POINT, said)


def a_case(year: Year) -> None:
    """Something goes awry and is settled."""
    walk = year.walk
    pair = year.pair_of(sorted(year.told.pairs)[5][0])
    note = CaseNote("phone", "circumstances", "Called both.", walk.desk.today())
    number = open_case(walk.desk, pair, note)
    close_case(walk.desk, number, "They go on.")
    assert [row.case_id for row in load_cases(walk.desk, walk.intake_id)] == [number]


def exit_survey(year: Year) -> None:
    """33 of 38 answer, some about whom they would recommend it to; quotes with consent are kept."""
    walk, told = year.walk, year.told
    walk.clock.turn_to(date(2022, 7, 14))
    said: dict[str, dict[str, str]] = {}
    for place, name in enumerate(sorted(told.participants)[:33]):
        said[name] = {
            "recommend": "No" if place in {4, 9} else "Yes",
            "recommend_mentees": "No" if place == 4 else "Yes",
            "recommend_mentors": "Yes" if place % 5 else "No",
            "partner": str(1 + place % 5),
            "resources": str(3 + place % 3),
        }
        if place < 3:
            consent = (Consent.NAMED, Consent.UNNAMED, Consent.NO)[place]
            words = ("Yes, with my name", "Yes, without my name", "No")[place]
            told.consents[name] = consent
            said[name] |= {"words": f"{WORDS} {place}", CONSENT_KEY: words}
    told.ratings["exit"] = said
    _answers(year, SurveyRound.EXIT, said)
    candidates = {one.name: one for one in load_candidates(walk.desk, walk.intake_id)}
    assert {name: one.consent for name, one in candidates.items()} == told.consents
    for one in candidates.values():
        keep_quote(
            walk.desk, walk.intake_id, NewQuote(one.text, one.consent, one.application_id, 5)
        )
    write_lesson(walk.desk, walk.intake_id, "Ask for resumes earlier.")


def _answers(year: Year, which: SurveyRound, said: dict[str, dict[str, str]]) -> None:
    questions = {one.key: one.text for one in QUESTIONS[which]} | {CONSENT_KEY: CONSENT_QUESTION}
    path = survey_file(year.folder / f"{which}.xlsx", questions, said)
    year.bring(Aim(ListKind.SURVEY, asked=which), path)


def the_end(year: Year) -> None:
    """Twelve months are over: every pair that goes on is completed."""
    walk = year.walk
    walk.clock.turn_to(date(2022, 7, 20))
    walk.move_to(Stage.WRAPPING_UP)
    _check_ins(year, date(2022, 7, 20))
    year.blocked(Stage.FINISHED, "18 pairs that have neither completed nor ended")
    rows = load_pairs(walk.desk, walk.intake_id)
    going = [row.pair_id for row in rows if row.state is not PairState.ENDED_EARLY]
    with pytest.raises(Refused):
        pairs.complete(walk.desk, [row.pair_id for row in rows])
    # Two never logged a meeting; they say by telephone that they have met all the same.
    unlogged = [row.pair_id for row in rows if row.state is PairState.NOTIFIED]
    assert len(unlogged) == 2
    pairs.start(walk.desk, unlogged)
    pairs.complete(walk.desk, going)
    walk.move_to(Stage.FINISHED)


PARTS = (fees_are_asked, invited, orientation, reminded, months, exit_survey, the_end)
