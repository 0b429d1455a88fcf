"""The story as data: whole, invented, varied, and in the words of its own scheme."""

import re
from collections import Counter

import pytest

from mentordesk.domain.applications import DocumentKind
from mentordesk.domain.fields import BY_KEY, Home, Kind
from mentordesk.domain.people import Role
from mentordesk.services.demonstration.story import ROUNDS, Applied, Story, dice, read_story

INVENTED = re.compile(r"^[a-z0-9.\-]+@example\.(org|net|com)$")


@pytest.fixture(scope="module")
def story() -> Story:
    return read_story()


def _all(story: Story) -> list[Applied]:
    return [applied for key in ROUNDS for applied in story.rounds[key].applications]


@pytest.mark.parametrize(
    ("key", "mentees", "mentors", "pairs"),
    [("first", 19, 19, 19), ("second", 17, 15, 16), ("third", 13, 12, 12), ("current", 24, 26, 0)],
)
def test_as_many_apply_as_the_scheme_tells(
    story: Story, key: str, mentees: int, mentors: int, pairs: int
) -> None:
    told = story.rounds[key]
    roles = Counter(applied.role for applied in told.applications)
    assert (roles[Role.MENTEE], roles[Role.MENTOR]) == (mentees, mentors)
    assert len(told.pairs) == pairs


def test_every_address_is_one_that_can_belong_to_nobody(story: Story) -> None:
    addresses = [address for person in story.people.values() for address in person["emails"]]
    assert [address for address in addresses if not INVENTED.match(address)] == []
    assert len(addresses) == len(set(addresses))


def test_member_numbers_are_used_once(story: Story) -> None:
    numbers = [person["member_no"] for person in story.people.values() if "member_no" in person]
    assert len(numbers) == len(set(numbers)) > 100


def test_everybody_who_applies_is_known_and_applies_once_in_a_role(story: Story) -> None:
    for key in ROUNDS:
        seen = Counter((a.person, a.role) for a in story.rounds[key].applications)
        assert {person for person, _role in seen} <= story.people.keys()
        assert set(seen.values()) == {1}


def test_everybody_who_is_told_of_applies(story: Story) -> None:
    assert {applied.person for applied in _all(story)} == story.people.keys()


def test_pairs_join_a_mentee_and_a_mentor_who_applied(story: Story) -> None:
    for key in ROUNDS:
        applied = {(a.person, a.role) for a in story.rounds[key].applications}
        for mentee, mentor in story.rounds[key].pairs:
            assert (mentee, Role.MENTEE) in applied
            assert (mentor, Role.MENTOR) in applied


def test_answers_are_to_fields_of_an_application_for_that_role(story: Story) -> None:
    for applied in _all(story):
        for name in applied.fields:
            assert BY_KEY[name].home is Home.APPLICATION
            assert applied.role in BY_KEY[name].roles, (applied.person, name)


def test_choices_are_words_of_the_scheme(story: Story) -> None:
    used: Counter[tuple[str, str]] = Counter()
    for applied in _all(story):
        for name, value in applied.fields.items():
            vocabulary = BY_KEY[name].vocabulary
            if vocabulary is not None:
                values = value if BY_KEY[name].kind is Kind.CHOICES else [value]
                used.update((vocabulary, one) for one in values)
    known = {(v, o.text) for v, options in story.scheme.options.items() for o in options}
    assert used.keys() <= known
    sectors = {word for vocabulary, word in used if vocabulary == "sector"}
    assert sectors == set(story.scheme.texts("sector"))


def test_the_scheme_is_the_invented_one_with_ranked_stages(story: Story) -> None:
    scheme = story.scheme
    assert (scheme.organisation, scheme.time_zone, scheme.currency) == (
        "Harbour Library and Information Association",
        "Australia/Sydney",
        "AUD",
    )
    assert [option.rank for option in scheme.options["career_stage"]] == list(range(7))
    assert all(option.synonyms for option in scheme.options["sector"])


def test_people_come_from_every_state_and_from_overseas(story: Story) -> None:
    states = {a.fields["state"] for a in _all(story) if a.fields["country"] == "Australia"}
    assert states == {"ACT", "NSW", "NT", "QLD", "SA", "TAS", "VIC", "WA"}
    assert {a.fields["country"] for a in _all(story)} == {"Australia", "New Zealand", "Hong Kong"}
    assert {"Broome", "Broken Hill", "Whyalla"} <= {a.fields["city"] for a in _all(story)}


def test_names_are_of_every_kind(story: Story) -> None:
    names = [person["full_name"] for person in story.people.values()]
    assert any(" " not in name for name in names)
    assert any("'" in name for name in names)
    assert any(re.search(r"[\u4e00-\u9fff]", name) for name in names)
    assert any(re.search(r"[ȀŠšŁłĐđřčąęěńőŵŷžŽćÓöøåçñëïùŵāēīōū]", name) for name in names)
    assert any("-" in name for name in names)


def test_one_name_for_a_certificate_is_sixty_characters_long(story: Story) -> None:
    lengths = [len(person.get("certificate_name") or "") for person in story.people.values()]
    assert max(lengths) == 60


def test_most_send_all_papers_and_some_of_the_open_intake_do_not(story: Story) -> None:
    whole = set(DocumentKind) - {DocumentKind.OTHER}
    lacking = dict.fromkeys(ROUNDS, 0)
    for key in ROUNDS:
        lacking[key] = sum(set(a.documents) != whole for a in story.rounds[key].applications)
    assert lacking == {"first": 0, "second": 0, "third": 0, "current": 8}


def test_the_dice_always_fall_the_same() -> None:
    assert [dice(6, "a", n) for n in range(5)] == [dice(6, "a", n) for n in range(5)]
    assert dice(100, "met", 7, 3) == 88
    assert {dice(6, n) for n in range(200)} == set(range(6))
