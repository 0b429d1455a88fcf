"""The quote bank: from answers to print, never against what somebody agreed to."""

from pathlib import Path

import pytest

from mentordesk.domain.pairing import PairState
from mentordesk.domain.refusals import Refused
from mentordesk.domain.surveys import Consent
from mentordesk.services.lists.doors import Aim, look_at
from mentordesk.services.quotes import (
    NewQuote,
    change_quote,
    keep_quote,
    load_candidates,
    load_quotes,
    remove_quote,
    to_print,
)
from mentordesk.spreadsheets.child import Inline
from mentordesk.spreadsheets.list_columns import ListKind
from mentordesk.storage.models.applications import Application
from tests.services.small_intake import SmallIntake

ANSWERS = """Email,Would you recommend the scheme to a colleague?,May we quote your words?,\
Anything you would like to tell us?
ana@example.org,Yes,with my name,A good year
ruth@example.org,Yes,,Quiet words
bjoern@example.org,Yes,no,Not for print
,Yes,,Nobody knows who said this
"""


@pytest.fixture
def answered(small: SmallIntake, tmp_path: Path) -> SmallIntake:
    small.pair("Ana Souza", "Ruth Adams", PairState.ACTIVE)
    path = tmp_path / "answers.csv"
    path.write_text(ANSWERS.replace("bjoern", "björn"), encoding="utf-8")
    aim = Aim(ListKind.SURVEY)
    look_at(small.desk, small.intake_id, aim, str(path), Inline()).apply(small.desk, None, {})
    with small.desk.action("Agree", "test") as session:
        session.get_one(Application, small.people["Ruth Adams"]).quote_agreed = True
    return small


def test_words_of_a_survey_are_offered_with_their_consent(answered: SmallIntake) -> None:
    found = load_candidates(answered.desk, answered.intake_id)
    assert [(one.name, one.text, one.consent) for one in found] == [
        ("Ana Souza", "A good year", Consent.NAMED),
        ("Ruth Adams", "Quiet words", Consent.UNNAMED),
        ("Björn Ek", "Not for print", Consent.NO),
        ("", "Nobody knows who said this", Consent.NO),
    ]


def test_a_kept_quote_is_offered_no_more(answered: SmallIntake) -> None:
    first = load_candidates(answered.desk, answered.intake_id)[0]
    new = NewQuote(first.text, first.consent, first.application_id, 5)
    keep_quote(answered.desk, answered.intake_id, new)
    texts = [one.text for one in load_candidates(answered.desk, answered.intake_id)]
    assert "A good year" not in texts
    (row,) = load_quotes(answered.desk)
    assert row.printed == "“A good year” (Ana Souza, mentee, 2021 July)"


def test_print_keeps_to_what_was_agreed(answered: SmallIntake) -> None:
    desk, intake = answered.desk, answered.intake_id
    ruth, ana = answered.people["Ruth Adams"], answered.people["Ana Souza"]
    keep_quote(desk, intake, NewQuote("Unnamed words", Consent.UNNAMED, ruth, 4))
    secret = keep_quote(desk, intake, NewQuote("Secret words", Consent.NO, ana, 5))
    keep_quote(desk, intake, NewQuote("From the hall", Consent.UNNAMED))
    rows = load_quotes(desk, intake)
    assert [row.text for row in rows] == ["Secret words", "Unnamed words", "From the hall"]
    printed = to_print(rows)
    assert "Secret" not in printed
    assert "Ruth" not in printed
    assert "(a mentor, 2021 July)" in printed
    assert "(a participant, 2021 July)" in printed
    with pytest.raises(Refused, match="nobody agreed"):
        to_print(tuple(row for row in rows if row.quote_id == secret))


def test_a_quote_is_changed_removed_and_undone(answered: SmallIntake) -> None:
    desk = answered.desk
    number = keep_quote(desk, answered.intake_id, NewQuote("Words", Consent.NO))
    change_quote(desk, number, NewQuote("Better words", Consent.UNNAMED, None, 3))
    assert load_quotes(desk)[0].rating == 3
    remove_quote(desk, number)
    assert load_quotes(desk) == ()
    desk.undo()
    assert load_quotes(desk)[0].text == "Better words"


@pytest.mark.parametrize(
    ("new", "words"),
    [
        (NewQuote(" ", Consent.NO), "needs its words"),
        (NewQuote("x" * 4001, Consent.NO), "4000"),
        (NewQuote("x", Consent.NO, None, 6), "1 to 5"),
        (NewQuote("x", Consent.NAMED), "Nobody is known"),
    ],
)
def test_what_is_refused(small: SmallIntake, new: NewQuote, words: str) -> None:
    with pytest.raises(Refused, match=words):
        keep_quote(small.desk, small.intake_id, new)
