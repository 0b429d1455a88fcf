"""The programme's settings and vocabularies."""

from pathlib import Path

import pytest

from mentordesk.domain.refusals import Refused
from mentordesk.services.programmes import change_setting, create, load_programme
from mentordesk.storage.desk import Desk
from tests.storage.builders import SCHEME, fixed_clock


def test_a_scheme_comes_back_as_it_was_configured(desk: Desk) -> None:
    facts = load_programme(desk)
    assert facts.name == "LIS Mentoring Scheme"
    assert facts.organisation == "Harbour Association"
    assert facts.scheme.texts("sector") == SCHEME.texts("sector")
    assert [option.rank for option in facts.scheme.options["career_stage"]] == [0, 1, 2, 3, 4]
    assert facts.scheme.day_first is True


def test_a_setting_changes_and_is_undone(desk: Desk) -> None:
    change_setting(desk, "home_country", "New Zealand")
    assert load_programme(desk).scheme.home_country == "New Zealand"
    assert desk.undo() == "Change the programme's home country"
    assert load_programme(desk).scheme.home_country == "Australia"
    with pytest.raises(KeyError):
        change_setting(desk, "colour", "green")


def test_today_is_the_programmes_own_day(tmp_path: Path) -> None:
    auckland = create(
        tmp_path / "nz.mentordesk",
        type(SCHEME)("NZ", time_zone="Pacific/Auckland"),
        lambda: fixed_clock().replace(hour=13),
    )
    assert auckland.today().isoformat() == "2021-06-02"
    auckland.close()


def test_a_programme_is_not_made_twice(desk: Desk) -> None:
    with pytest.raises(Refused, match="there already"):
        create(desk.path, SCHEME)
