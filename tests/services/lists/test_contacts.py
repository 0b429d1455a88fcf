"""Contact logs: pairs by name or address, lengths that make sense, nothing twice."""

from mentordesk.domain.pairing import PairState
from mentordesk.domain.year import ContactMode
from mentordesk.services.hours import load_contacts, load_hours
from mentordesk.services.imports.plans import Outcome
from mentordesk.services.lists.doors import Aim
from mentordesk.services.pairs import load_pairs
from mentordesk.spreadsheets.list_columns import ListKind
from tests.services.lists.conftest import Look
from tests.services.small_intake import SmallIntake
from tests.services.verbs import dump

LOG = """Date,Mentee,Mentor,Minutes,How,Mentee preparation (hours),Mentor preparation (hours)
25/07/2021,Ana Souza,Ruth Adams,60,Zoom,2,0.5
08/08/2021,ana@example.org,,45,phone,,
08/08/2021,Ana Souza,Ruth Adams,45,phone,,
13/08/2021,Ana Souza,Ruth Adams,-3,phone,,
14/08/2021,Ana Souza,Ruth Adams,54000,phone,,
25/12/2021,Ana Souza,Ruth Adams,30,phone,,
someday,Ana Souza,Ruth Adams,30,phone,,
15/08/2021,Chi Lam,Sam O'Neil,30,phone,,
15/08/2021,Who,Knows,30,phone,,
16/08/2021,Ana Souza,Ruth Adams,30,phone,300,
16/08/2021,Ana Souza,Ruth Adams,,phone,,
"""
CONTACTS = Aim(ListKind.CONTACTS)


def test_lines_are_meetings_or_have_a_reason(look: Look) -> None:
    plan = look(CONTACTS, LOG).plan
    assert [item.outcome for item in plan.items[:3]] == [
        Outcome.NEW,
        Outcome.NEW,
        Outcome.UNCHANGED,
    ]
    reasons = [item.reason for item in plan.items[3:]]
    words = ["-3 is no length", "54000 is no length", "still to come", "is no day"]
    words += ["not been told", "No pair of this intake", "0 to 24 hours", "says no length"]
    assert all(word in reason for word, reason in zip(words, reasons, strict=True))


def test_applying_logs_hours_and_starts_the_pair(look: Look, small: SmallIntake) -> None:
    before = dump(small.desk)
    assert look(CONTACTS, LOG).apply(small.desk, None, {}) == 2
    pair = next(row for row in load_pairs(small.desk, small.intake_id) if row.mentee == "Ana Souza")
    assert pair.state is PairState.ACTIVE
    contacts = load_contacts(small.desk, pair.pair_id)
    assert [(c.minutes, c.mode) for c in contacts] == [
        (45, ContactMode.PHONE),
        (60, ContactMode.VIDEO),
    ]
    hours = {row.name: row for row in load_hours(small.desk, small.intake_id)}
    assert (hours["Ana Souza"].contact, hours["Ana Souza"].preparation) == (1.75, 2.0)
    assert hours["Ruth Adams"].preparation == 0.5
    again = look(CONTACTS, LOG).plan
    assert again.count(Outcome.NEW) == 0
    small.desk.undo()
    assert dump(small.desk) == before


def test_a_sheet_of_one_pair_names_it_above(look: Look) -> None:
    text = "Mentee,Ana Souza\nMentor,Ruth Adams\n\nDate,Length (hours),Mode\n2021-08-01,1.5,email\n"
    item = look(CONTACTS, text).plan.items[0]
    assert (item.outcome, item.who) == (Outcome.NEW, "Ana Souza with Ruth Adams")
    assert item.says == "1 Aug 2021, 90 minutes, email"


def test_a_name_with_two_pairs_is_a_question(look: Look, small: SmallIntake) -> None:
    small.pair("Björn Ek", "Ruth Adams", PairState.NOTIFIED)
    found = look(CONTACTS, "Date,Mentor,Minutes\n2021-08-01,Ruth Adams,30\n")
    item = found.plan.items[0]
    assert item.outcome is Outcome.NEEDS_YOU
    assert [choice.name for choice in item.choices] == [
        "Ana Souza with Ruth Adams",
        "Björn Ek with Ruth Adams",
    ]
    assert found.apply(small.desk, None, {0: item.choices[1].key}) == 1
    assert len(load_contacts(small.desk, item.choices[1].key)) == 1


def test_a_line_without_names_is_not_guessed(look: Look) -> None:
    item = look(CONTACTS, "Date,Minutes,Mode\n2021-08-01,30,phone\n").plan.items[0]
    assert (item.outcome, item.who) == (Outcome.REFUSED, "nobody named")
