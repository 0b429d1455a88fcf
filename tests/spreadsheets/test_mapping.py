"""Columns by words and values together: what values allow, what they forbid, what they decide."""

from typing import Any

import pytest

from mentordesk.domain.vocabulary import Option, Scheme
from mentordesk.spreadsheets.drafts import Tier
from mentordesk.spreadsheets.evidence import look_at
from mentordesk.spreadsheets.mapping import Column, map_columns
from mentordesk.spreadsheets.memory import Said
from tests.spreadsheets.sheets_of import NURSES

PEOPLE = Column(90, "Name", ("Ana Silva", "Ben Roe", "Cy Lee"))
ADDRESSES = Column(91, "Email", ("a@x.example.org", "b@x.example.org", "c@x.example.org"))


def field_of(heading: str, *cells: Any, scheme: Scheme = NURSES) -> str | None:
    """What one column means beside a column of names and one of addresses."""
    columns = [Column(1, heading, tuple(cells)), PEOPLE, ADDRESSES]
    return map_columns(columns, scheme)[1].field


@pytest.mark.parametrize(
    ("heading", "cells", "field"),
    [
        ("Phone", ("0491 570 156", "0491 570 157"), "phone"),
        ("Phone", ("yes", "no"), None),
        ("Membership number", ("A12", "B14"), "member_no"),
        ("Membership number", ("Ana", "Ben"), None),
        ("City", ("Leeds", "York"), "city"),
        ("City", ("1", "2"), None),
        ("Postcode", ("LS1 4AB", "YO1 7HH"), "postcode"),
        ("Postcode", ("none", "none yet"), None),
        ("How many mentees can you take?", (1, 2), "capacity"),
        ("How many mentees can you take?", ("a long story", "it depends"), None),
        ("Years of experience", ("4 years", 11), "years_experience"),
        ("Year of birth", (1970, 1980), None),
        ("Date signed", ("3/5/2024", "4/5/2024"), "signed_on"),
        ("Date signed", ("Ana", "Ben"), None),
        ("I agree to the code of conduct", ("Yes", "I agree"), "code_agreed"),
        ("I agree to the code of conduct", ("Ana", "Ben"), None),
        ("Anyone you would rather not be matched with?", ("Sam Poe", "nobody"), "avoid"),
        ("Have you taken part before?", ("No", "Yes"), "previous_participation"),
        ("Have you taken part before?", (3, 4), None),
        ("Anything else?", ("On leave in May", "None"), "comments"),
    ],
)
def test_words_need_fitting_values(heading: str, cells: tuple[Any, ...], field: str | None) -> None:
    assert field_of(heading, *cells) == field


@pytest.mark.parametrize(
    ("heading", "cells", "field"),
    [
        ("Reach me at", ("d@x.example.org", "e@x.example.org"), None),  # one e-mail column only
        ("Speciality group", ("Acute care", "Community"), "sector"),
        ("I have been in", ("Acute care; Community", "Mental health"), "sector"),
        ("Also worked in", ("Acute care; Community", "Mental health"), "sectors_worked"),
        ("Would like to move into", ("Acute care; Community", "Mental health"), "sectors_wanted"),
        ("Where now", ("Student", "Consultant"), "career_stage"),
        ("Pick some", ("Leading a ward", "Return to practice, Self-care"), "areas"),
        ("Distance", ("Same town", "Anywhere"), "location_pref"),
        ("Chat how", ("Video, Telephone", "In person"), "contact_modes"),
        ("Good for me", ("Weekday mornings", "Saturdays"), "times"),
        ("I come as", ("mentee", "mentor"), "role"),
        ("Lunch order", ("Soup", "Salad"), None),
    ],
)
def test_values_speak_for_themselves(
    heading: str, cells: tuple[Any, ...], field: str | None
) -> None:
    assert field_of(heading, *cells) == field


@pytest.mark.parametrize(
    "heading",
    ["Referee email", "Emergency contact phone", "Next of kin name", "Supervisor's phone",
     "Line manager's e-mail", "Secretary email", "Endorsed by (name)", "Paid",
     "How did you hear about us?", "For office use", "Invoice number", "Survey score"],
)  # fmt: skip
def test_what_is_somebody_elses_is_only_kept(heading: str) -> None:
    assert field_of(heading, "d@x.example.org", "e@x.example.org") is None
    assert field_of(heading, "0491 570 156", "0491 570 157") is None


def test_each_field_once_and_the_stronger_heading_wins() -> None:
    columns = [
        Column(1, "Email", ("a@x.example.org", "b@x.example.org")),
        Column(2, "Preferred email for correspondence", ("c@y.example.org", "d@y.example.org")),
        Column(3, "Name", ("Ana", "Ben")),
    ]
    meant = map_columns(columns, NURSES)
    assert (meant[1].field, meant[2].field) == (None, "email")


def test_an_empty_column_gives_way_to_a_filled_one() -> None:
    columns = [Column(1, "Name", ()), Column(2, "Full legal name", ("Ana Silva", "Ben Roe"))]
    meant = map_columns(columns, NURSES)
    assert (meant[1].field, meant[2].field) == (None, "full_name")


def test_a_constant_address_is_nobodys_where_people_differ() -> None:
    same = ("office@x.example.org",) * 3
    meant = map_columns([PEOPLE, Column(1, "Email", same)], NURSES)
    assert meant[1].field is None


def test_rows_of_one_person_keep_their_address() -> None:
    columns = [Column(1, "Name", ("Ana",) * 3), Column(2, "Email", ("a@x.example.org",) * 3)]
    meant = map_columns(columns, NURSES)
    assert (meant[1].field, meant[2].field) == ("full_name", "email")


def test_known_columns_mean_what_they_are_said_to_mean() -> None:
    columns = [Column(1, "Email", ("x", "y")), Column(2, "Odd", ("a@x.example.org",))]
    meant = map_columns(columns, NURSES, {1: Said("comments")})
    assert (meant[1].field, meant[1].tier) == ("comments", Tier.SURE)
    assert (meant[2].field, meant[2].tier) == ("email", Tier.CHECK)


def test_a_name_column_that_is_empty_beside_given_and_family_names_says_nothing() -> None:
    columns = [
        Column(1, "Name", ()),
        Column(2, "Given name", ("Ana", "Ben")),
        Column(3, "Family name", ("Silva", "Roe")),
    ]
    assert map_columns(columns, NURSES)[1].field is None


def test_a_programme_without_vocabularies_reads_words_alone() -> None:
    plain = Scheme("Plain")
    assert field_of("Sector", "Farms", "Mines", scheme=plain) == "sector"
    assert field_of("Topics", "Exams, clients", "Teams", scheme=plain) == "areas"
    assert field_of("In person or online?", "Online", "Phone", scheme=plain) == "contact_modes"
    assert field_of("Bay", "Farms", "Mines", scheme=plain) is None


def test_evidence_counts_shares_of_what_is_filled() -> None:
    seen = look_at(["a@x.example.org", "0491 570 156", "Yes", "#N/A", "3/5/2024", 7], NURSES)
    assert (seen.filled, seen.different) == (5, 5)  # an error value is no value
    assert (seen.emails, seen.phones, seen.days, seen.yes_no) == (0.2, 0.2, 0.2, 0.2)
    assert look_at([], NURSES).filled == 0
    assert look_at(["#REF!"], NURSES).filled == 0


def test_evidence_of_options_times_and_modes() -> None:
    assert look_at(["Acute care", "Farm"], NURSES).options["sector"] == 0.5
    assert look_at(["Weekends", "Tuesday evenings", "later"], NURSES).times == pytest.approx(2 / 3)
    assert look_at(["Zoom or phone", "In person, e-mail", "Email me at noon"], NURSES).modes == (
        pytest.approx(2 / 3)
    )
    assert look_at(["x"] * 3, Scheme("None", options={"areas": (Option("x"),)})).constant


def test_only_the_first_cells_and_characters_are_looked_at() -> None:
    long = ["word " * 10_000] * 500
    seen = look_at([*long], NURSES)
    assert seen.filled == 120
    assert seen.long == 1.0
