"""Which lines of the list of applicants came with the last import."""

from mentordesk.services.applicant_rows import marked
from mentordesk.services.applicants import load_applicants, newest_application
from tests.services.small_intake import SmallIntake


def test_only_what_was_made_after_is_new(small: SmallIntake) -> None:
    rows = load_applicants(small.desk, small.intake_id)
    numbers = sorted(row.application_id for row in rows)
    assert newest_application(small.desk) == numbers[-1]
    new = {row.application_id for row in marked(rows, numbers[0]) if row.is_new}
    assert new == set(numbers[1:])
    assert [row._replace(is_new=False) for row in marked(rows, numbers[0])] == list(rows)


def test_where_all_or_none_are_new_nothing_is_marked(small: SmallIntake) -> None:
    rows = load_applicants(small.desk, small.intake_id)
    for seen_to in (None, 0, newest_application(small.desk)):
        assert not any(row.is_new for row in marked(rows, seen_to))
