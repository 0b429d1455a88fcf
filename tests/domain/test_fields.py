"""The one list of fields, tied to the tables it is kept in."""

import pytest

from mentordesk.domain.fields import BY_KEY, FIELDS, Field, Home, Kind, field_named
from mentordesk.domain.people import Role
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.people import Person
from mentordesk.storage.models.schema import METADATA

OF_THE_ROW = {
    "id", "row_version", "intake_id", "person_id", "role", "standing", "standing_reason",
    "received_at", "late", "places", "carried_from_id",
}  # fmt: skip


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.key)
def test_every_field_has_its_column(field: Field) -> None:
    table = Application if field.home is Home.APPLICATION else Person
    assert field.key in METADATA.tables[table.__tablename__].columns


def test_every_answer_column_is_a_field() -> None:
    columns = set(METADATA.tables["application"].columns.keys()) - OF_THE_ROW
    assert columns == {field.key for field in FIELDS if field.home is Home.APPLICATION}


def test_keys_and_labels_are_unique() -> None:
    assert len(BY_KEY) == len(FIELDS)
    assert len({field.label for field in FIELDS}) == len(FIELDS)
    assert field_named("email").kind is Kind.EMAIL


def test_choices_know_their_vocabulary() -> None:
    for field in FIELDS:
        if field.kind is Kind.CHOICE:
            assert field.vocabulary, field.key


def test_nothing_sensitive_is_shared() -> None:
    assert not [field.key for field in FIELDS if field.sensitive and field.shared]
    assert {"avoid", "line_manager", "access_needs", "pronouns"} == {
        field.key for field in FIELDS if field.sensitive
    }


def test_a_mentor_is_never_asked_for_a_fee() -> None:
    assert field_named("fee_payer").roles == (Role.MENTEE,)
