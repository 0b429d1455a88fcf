"""The wording language: a closed list of fields, values never read as wording."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.documents.facts import FIELDS, long_date
from mentordesk.documents.wording import (
    Piece,
    check_wording,
    default_title,
    default_wording,
    filled,
    named_fields,
    pieces,
)
from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from tests.documents.samples import HOSTILE, certificate

VALUES = certificate().values()


def test_every_field_has_a_value_and_no_value_is_without_a_field() -> None:
    assert tuple(VALUES) == FIELDS
    assert VALUES["starts"] == "July 2021"
    assert VALUES["issued"] == "28 July 2022"
    assert VALUES["hours"] == "38"
    assert long_date(certificate().starts) == "1 July 2021"


def test_unknown_facts_are_empty_and_parts_of_hours_are_kept() -> None:
    assert certificate(hours=None).values()["hours"] == ""
    assert certificate(webinars=None).values()["webinars"] == ""
    assert certificate(hours=37.5).values()["hours"] == "37.5"
    assert certificate(hours=0).values()["hours"] == "0"


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("hours", [True, False])
def test_default_wordings_are_whole_sentences(role: Role, *, hours: bool) -> None:
    wording = default_wording(role, hours=hours)
    check_wording(wording)
    text = filled(wording, VALUES)
    assert text.endswith(".")
    assert ("38 hours" in text) is hours
    assert "{{" not in text


def test_titles_differ_by_role() -> None:
    assert default_title(Role.MENTEE) == "Certificate of Participation"
    assert default_title(Role.MENTOR) == "Certificate of Appreciation"


def test_an_unknown_field_is_refused_with_the_nearest() -> None:
    with pytest.raises(Refused, match=r"Did you mean \{\{hours\}\}"):
        check_wording("completed {{hour}} hours")
    with pytest.raises(Refused, match="no field of a certificate"):
        check_wording("{{zzzz}}")


def test_an_empty_value_is_refused_naming_the_person() -> None:
    with pytest.raises(Refused, match=r"Ana Silva needs “hours”"):
        filled("{{hours}} hours", certificate(hours=None).values())


def test_spaces_in_the_braces_do_not_matter() -> None:
    assert filled("{{ role }}", VALUES) == "mentee"
    assert named_fields("a {{ role }} {{year}}") == ["role", "year"]


def test_strong_parts_and_line_ends() -> None:
    found = pieces("a **{{role}}**,\nand **two** more", VALUES)
    assert found == [
        Piece("a ", strong=False),
        Piece("mentee", strong=True),
        Piece(",\nand ", strong=False),
        Piece("two", strong=True),
        Piece(" more", strong=False),
    ]


@pytest.mark.parametrize("name", HOSTILE)
def test_values_are_put_in_once_and_as_they_are(name: str) -> None:
    values = certificate(name).values()
    assert filled("{{name}}", values) == name
    assert pieces("by {{name}}", values) == [Piece(f"by {name}", strong=False)]


@given(st.text(min_size=1).filter(lambda text: bool(text.strip())))
def test_any_value_comes_out_unchanged(value: str) -> None:
    assert filled("<{{name}}>", {**VALUES, "name": value}) == f"<{value}>"


def test_single_asterisks_are_asterisks() -> None:
    assert pieces("5 * 3 ** 2", VALUES) == [Piece("5 * 3 ** 2", strong=False)]
