"""Match settings read strictly, words of the programme, topics from own words, who was left out."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from mentordesk.domain.applications import ApplicationState
from mentordesk.domain.cohort import MatchSettings, Quota
from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused, Unreadable
from mentordesk.services.answers import Given, coordinator_source, record
from mentordesk.services.application_page import load_application
from mentordesk.services.applications import open_application
from mentordesk.services.intakes import NewIntake, create_intake
from mentordesk.services.match_settings import settings_json
from mentordesk.services.match_words import (
    load_aliases,
    load_synonyms,
    save_aliases,
    save_synonyms,
    save_words,
)
from mentordesk.services.matching import load_cohort
from mentordesk.services.settings_changes import (
    changed_settings,
    load_settings,
    parse_settings,
    read_settings,
    save_settings,
)
from mentordesk.services.topic_suggestions import confirm_topics, topic_suggestions
from mentordesk.storage.models.applications import Application
from mentordesk.storage.models.people import Person
from tests.services.small_intake import SmallIntake
from tests.services.verbs import one_step, refused

ANA, RUTH = "Ana Souza", "Ruth Adams"
NEXT = NewIntake(
    "2022 July", date(2022, 5, 17), date(2022, 6, 25), date(2022, 7, 19), copy_from="2021 July"
)


def edited(**changes: Any) -> MatchSettings:
    return changed_settings(MatchSettings(), changes)


def test_settings_are_kept_in_one_step_and_copied_with_the_intake(small: SmallIntake) -> None:
    assert sum(load_settings(small.desk, small.intake_id).weights.values()) == 100
    wanted = edited(raise_floor=True, quotas=[{"field": "state", "value": "NSW", "at_most": 3}])
    one_step(small.desk, lambda: save_settings(small.desk, small.intake_id, wanted))
    later = create_intake(small.desk, NEXT)
    assert load_cohort(small.desk, later).settings.raise_floor
    assert load_settings(small.desk, later).quotas == (Quota("state", "NSW", 3),)
    save_settings(small.desk, later, MatchSettings())
    save_settings(small.desk, later, load_settings(small.desk, small.intake_id))
    assert load_settings(small.desk, later) == load_settings(small.desk, small.intake_id)


def test_settings_there_and_back() -> None:
    wanted = MatchSettings(
        weights={"topics": 60, "sector": 40},
        switched_off=frozenset({"text"}),
        floor=20,
        left_out_bonus=5,
        employer_aliases=(("City", "Town"),),
        parameters={},
    )
    values = json.loads(json.dumps(settings_json(wanted)))
    assert values["version"] == 1
    assert parse_settings(values) == wanted
    assert parse_settings({}) == MatchSettings()
    assert changed_settings(wanted, {"weights.topics": 50, "weights.sector": 50}).weights == {
        "topics": 50,
        "sector": 50,
    }


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ([], "named values"),
        ({"version": 2}, "later version"),
        ({"colour": 1}, "no match setting called colour"),
        ({"floor": "high"}, "floor has the wrong kind"),
        ({"floor": True}, "floor has the wrong kind"),
        ({"floor": 101}, "from 0 to 100"),
        ({"floor": -1}, "0 or more"),
        ({"raise_floor": 1}, "raise_floor has the wrong kind"),
        ({"weights": {"topics": 99}}, "add up to 100"),
        ({"weights": {"topics": 110, "sector": -10}}, "add up to 100"),
        ({"weights": {"luck": 100}}, "no criterion called luck"),
        ({"weights": {"topics": "many"}}, "no whole number"),
        ({"weights": {"topics": 100.0}}, "no whole number"),
        ({"switched_off": ["luck"]}, "no criterion called luck"),
        ({"switched_off": [[1]]}, "wrong form"),
        ({"left_out_bonus": 101}, "from 0 to 100"),
        ({"quotas": [{"field": "state"}]}, "wrong form"),
        ({"quotas": [{"field": "hair", "value": "red", "at_most": 1}]}, "not at hair"),
        ({"quotas": [{"field": "state", "value": "NSW", "at_most": "2"}]}, "no whole number"),
        ({"quotas": [3]}, "wrong form"),
        ({"employer_aliases": [[1, 2]]}, "no text"),
        ({"topic_synonyms": [3]}, "wrong form"),
        ({"parameters": {"luck.of": [1]}}, "no criterion for the number luck.of"),
    ],
)
def test_what_is_wrong_is_one_sentence(values: Any, words: str) -> None:
    with pytest.raises(Refused, match=words) as caught:
        parse_settings(values)
    assert str(caught.value).endswith(("Nothing was changed.", "Use that one."))


def test_wrong_settings_change_nothing(small: SmallIntake) -> None:
    with refused(small.desk, "add up to 100"):
        save_settings(small.desk, small.intake_id, MatchSettings(weights={"topics": 1}))


def test_a_file_of_settings(tmp_path: Path) -> None:
    path = tmp_path / "weights.json"
    path.write_text('{"raise_floor": true}', encoding="utf-8")
    assert read_settings(path).raise_floor
    for text in ("{", "[" * 100_000):
        path.write_text(text, encoding="utf-8")
        with pytest.raises(Unreadable, match="not JSON"):
            read_settings(path)
    path.write_bytes(b"\xff")
    with pytest.raises(Unreadable, match="cannot be read"):
        read_settings(path)


def test_aliases_belong_to_the_programme(small: SmallIntake) -> None:
    lines = [[" City  Library ", "Thornbury", "City Library"]]
    one_step(small.desk, lambda: save_aliases(small.desk, lines))
    assert load_aliases(small.desk) == (("City Library", "Thornbury"),)
    assert ("City Library", "Thornbury") in load_cohort(
        small.desk, small.intake_id
    ).settings.employer_aliases
    with refused(small.desk, "two names or more"):
        save_aliases(small.desk, [["Alone", "alone"]])
    with refused(small.desk, "in two lines"):
        save_aliases(small.desk, [["A", "B"], ["b", "C"]])
    save_aliases(small.desk, [])
    assert load_aliases(small.desk) == ()


def test_synonyms_belong_to_the_vocabulary(small: SmallIntake) -> None:
    topic = "Career planning"
    one_step(small.desk, lambda: save_synonyms(small.desk, topic, ["career path", topic]))
    assert load_synonyms(small.desk)[0] == (topic, "career path")
    assert (topic, "career path") in load_cohort(
        small.desk, small.intake_id
    ).settings.topic_synonyms
    with refused(small.desk, "already means Career planning"):
        save_synonyms(small.desk, "Research support", ["Career Path"])
    with refused(small.desk, "no topic called Knitting"):
        save_synonyms(small.desk, "Knitting", ["yarn"])


def test_both_kinds_of_words_in_one_step(small: SmallIntake) -> None:
    first, second = (line[0] for line in load_synonyms(small.desk)[:2])
    employers = [["City Library", "Town Library"]]
    assert not save_words(small.desk, [], {})
    one_step(
        small.desk,
        lambda: save_words(small.desk, employers, {first: [" next steps ", first]}),
        "words that mean the same",
    )
    assert load_aliases(small.desk) == (("City Library", "Town Library"),)
    assert load_synonyms(small.desk)[0] == (first, "next steps")
    assert not save_words(small.desk, employers, {first: ["next steps"]})
    # A word may go from one topic to another in the same step, but not stand with both.
    assert save_words(small.desk, employers, {first: [], second: ["next steps"]})
    with refused(small.desk, "already means"):
        save_words(small.desk, [], {first: ["Next Steps"]})
    with refused(small.desk, "already means"):
        save_words(small.desk, [], {first: [second]})
    with refused(small.desk, "two names or more"):
        save_words(small.desk, [["Alone"]], {first: ["new"]})


def test_topics_are_suggested_and_written_as_the_coordinators_answer(small: SmallIntake) -> None:
    with small.desk.action("Write") as session:
        for name, field, text in (
            (ANA, "goals", "I am planning my career, with research."),
            (RUTH, "offer", "Supporting research"),
        ):
            application = session.get_one(Application, small.people[name])
            source = coordinator_source(session, small.desk.now())
            record(session, application, [Given(field, text)], source, small.desk.now())
    found = topic_suggestions(small.desk, small.intake_id)
    assert [(one.name, one.topic, one.field) for one in found] == [
        (ANA, "Career planning", "goals"),
        (RUTH, "Research support", "offer"),
    ]
    assert found[0].sentence == f"{ANA} wrote “career … planning”: add Career planning?"
    assert found[1].role is Role.MENTOR
    one_step(small.desk, lambda: confirm_topics(small.desk, found), "Add 2 topics")
    page = load_application(small.desk, small.people[ANA])
    areas = next(row for row in page.answers if row.key == "areas")
    assert areas.value == ("Career planning",)
    assert areas.origin.kind == "coordinator"
    assert topic_suggestions(small.desk, small.intake_id) == ()
    with refused(small.desk, "there already"):
        confirm_topics(small.desk, found)
    with refused(small.desk, "No topic was chosen"):
        confirm_topics(small.desk, [])


@pytest.mark.parametrize(
    ("standing", "left_out"),
    [
        (ApplicationState.UNMATCHED, True),
        (ApplicationState.CARRIED_FORWARD, True),
        (ApplicationState.MATCHED, False),
        (ApplicationState.DECLINED, False),
    ],
)
def test_who_was_left_out_by_an_earlier_intake(
    small: SmallIntake, standing: ApplicationState, left_out: bool
) -> None:
    later = create_intake(small.desk, NEXT)
    with small.desk.action("Apply again") as session:
        before = session.get_one(Application, small.people[ANA])
        before.standing = standing
        person = session.get_one(Person, before.person_id)
        open_application(session, later, person, Role.MENTEE, small.desk.now())
    (candidate,) = load_cohort(small.desk, later).mentees
    assert candidate.left_out is left_out
    assert not any(c.left_out for c in load_cohort(small.desk, small.intake_id).mentees)
