"""Cells that say by themselves what they are, and what that does to the meaning of a column."""

import pytest

from mentordesk.domain.vocabulary import Scheme
from mentordesk.spreadsheets.cell_kinds import ADDRESSED, DEGREE, LANGUAGES, PAYER, ZONE
from mentordesk.spreadsheets.mapping import Column, map_columns

SCHEME = Scheme("Mentoring", day_first=True, home_country="Ireland", home_dial="+353")


def meant(*columns: tuple[str, tuple[str, ...]]) -> list[str | None]:
    made = [Column(n, heading, cells) for n, (heading, cells) in enumerate(columns, 1)]
    found = map_columns(made, SCHEME)
    return [found[column.number].field for column in made]


@pytest.mark.parametrize("text", ["Mr", "dr.", "Prof.", "Mx"])
def test_forms_of_address(text: str) -> None:
    assert ADDRESSED.fullmatch(text)
    assert not ADDRESSED.fullmatch(f"{text} Lee")


@pytest.mark.parametrize("text", ["UTC+10", "GMT", "AEST", "Pacific time", "Europe/Dublin"])
def test_time_zones(text: str) -> None:
    assert ZONE.fullmatch(text)


@pytest.mark.parametrize("text", ["English", "French and German", "Hindi; Urdu (spoken)"])
def test_languages(text: str) -> None:
    assert LANGUAGES.fullmatch(text)
    assert not LANGUAGES.fullmatch(f"{text} teacher")


def test_degrees_and_payers() -> None:
    assert DEGREE.search("BSc (Hons)")
    assert DEGREE.search("Graduate diploma of nursing")
    assert not DEGREE.search("Harbour Trust")
    assert PAYER.fullmatch("My employer")
    assert not PAYER.fullmatch("My friend")


def test_title_of_a_person_is_no_job() -> None:
    assert meant(("Title", ("Mr", "Ms", "Dr"))) == [None]
    assert meant(("Title", ("Officer", "Clerk", "Director"))) == ["job_title"]


def test_a_name_beside_a_surname_is_a_given_name() -> None:
    people = ("Name", ("Ada", "Bo", "Cy")), ("Surname", ("Lee", "Moss", "Nunn"))
    assert meant(*people) == ["given_name", "family_name"]


def test_who_pays_is_no_employer() -> None:
    cells = ("My employer", "Myself", "Myself")
    assert meant(("Employer or you?", cells)) != ["employer"]
