"""Scores: exact, absolute, in one order; and every criterion by its table."""

import pytest

from mentordesk.domain.cohort import Candidate, Cohort, MatchSettings
from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.matching.criteria import CRITERIA, weights_of
from mentordesk.matching.criterion import criterion
from mentordesk.matching.explain import parts_of
from mentordesk.matching.score import canonical, score_cohort
from tests.matching.cohorts import changed, cohort

MENTEE = Candidate(1, 11, Role.MENTEE, "Ana Silva", "2021-06-01")
MENTOR = Candidate(2, 12, Role.MENTOR, "Ruth Martin", "2021-06-01")


def value_of(key: str, mine: dict[str, object], theirs: dict[str, object]) -> int | None:
    """The value of one criterion for Ana and Ruth with these answers; None where unanswered."""
    cohort = Cohort((changed(MENTEE, **mine),), (changed(MENTOR, **theirs),))
    part = next(p for p in parts_of(score_cohort(cohort), 0, 0) if p.key == key)
    assert part.because
    return part.value if part.answered else None


def test_default_weights_are_those_of_the_scheme() -> None:
    assert [(c.key, c.weight) for c in CRITERIA] == [
        ("topics", 30),
        ("sector", 18),
        ("stage", 12),
        ("mentee_names", 10),
        ("mentor_names", 6),
        ("availability", 6),
        ("location", 5),
        ("time_zone", 4),
        ("mode", 3),
        ("language", 2),
        ("text", 4),
    ]
    assert sum(c.weight for c in CRITERIA) == 100
    assert all(c.title and c.help_text.endswith(".") for c in CRITERIA)


def test_a_key_is_given_once() -> None:
    with pytest.raises(ValueError, match="topics"):
        criterion("topics", "Again", 1, lambda *_: "")(CRITERIA[0].prepare)


@pytest.mark.parametrize(
    ("key", "mine", "theirs", "value"),
    [
        ("topics", {"topics": ("a", "b", "c")}, {"topics": ("A",)}, 500),
        ("topics", {"topics": ("a", "b", "c", "d")}, {"topics": ("b", "d")}, 429),
        ("topics", {"topics": ("a",)}, {"topics": ("b",)}, 0),
        ("topics", {}, {"topics": ("b",)}, None),
        ("sector", {"sectors_wanted": ("Law",)}, {"sector": "law"}, 1000),
        ("sector", {"sectors_wanted": ("X", "Law")}, {"sector": "Law"}, 700),
        ("sector", {"sectors_wanted": ("Law",)}, {"sectors_worked": ("Law",)}, 800),
        ("sector", {"sectors_wanted": ("X", "Y", "Law")}, {"sectors_worked": ("Law",)}, 400),
        ("sector", {"sectors_wanted": ("Law",)}, {"sector": "Health"}, 0),
        ("sector", {"sector": "Law"}, {"sector": "Law"}, 1000),
        ("sector", {"sector": "Law"}, {}, None),
        ("stage", {"stage": 1}, {"stage": 2}, 700),
        ("stage", {"stage": 1}, {"stage": 3}, 1000),
        ("stage", {"stage": 1}, {"stage": 4}, 900),
        ("stage", {"stage": 1}, {"stage": 5}, 700),
        ("stage", {"stage": 0}, {"stage": 5}, 500),
        ("stage", {"stage": 0}, {"stage": 6}, 400),
        ("stage", {"stage": 3}, {"stage": 2}, 0),
        ("stage", {"stage": None}, {"stage": 2}, None),
        ("mentee_names", {"named": (2,)}, {}, 1000),
        ("mentee_names", {"named": (9, 2)}, {}, 800),
        ("mentee_names", {"named": (9, 8, 2)}, {}, 600),
        ("mentee_names", {"named": (9,)}, {}, 0),
        ("mentee_names", {}, {}, None),
        ("mentor_names", {}, {"named": (9, 1)}, 800),
        ("availability", {"slots": (1, 2, 3)}, {"slots": (3, 4)}, 333),
        ("availability", {"slots": (1, 2, 3)}, {"slots": (3, 2)}, 667),
        ("availability", {"slots": (1, 2, 3, 4)}, {"slots": (4, 3, 2, 1)}, 1000),
        ("availability", {"slots": (1,)}, {"slots": (2,)}, 0),
        ("availability", {"slots": (1,)}, {}, None),
        ("location", {}, {}, 500),
        ("location", {"wants_face_to_face": True}, {}, None),
        ("time_zone", {"utc_offset": 600}, {"utc_offset": 600}, 1000),
        ("time_zone", {"utc_offset": 600}, {"utc_offset": 540}, 1000),
        ("time_zone", {"utc_offset": 600}, {"utc_offset": 480}, 875),
        ("time_zone", {"utc_offset": 600}, {"utc_offset": 570}, 1000),
        ("time_zone", {"utc_offset": 780}, {"utc_offset": -600}, 1000),
        ("time_zone", {"utc_offset": 600}, {"utc_offset": 0}, 0),
        ("time_zone", {"utc_offset": 0}, {}, None),
        ("mode", {"modes": ("Video", "Phone")}, {"modes": ("phone", "video")}, 1000),
        ("mode", {"modes": ("Video", "Phone")}, {"modes": ("Phone",)}, 800),
        ("mode", {"modes": ("Video",)}, {"modes": ("Phone",)}, 0),
        ("language", {"languages": ("English", "Greek")}, {"languages": ("English",)}, 1000),
        ("language", {"languages": ("English", "Greek")}, {"languages": ("Greek", "X")}, 600),
        ("language", {"languages": ("English",)}, {"languages": ("Greek",)}, 0),
        ("text", {"text": "oral history"}, {"text": ""}, None),
        ("text", {"text": "oral history"}, {"text": "budget"}, 0),
    ],
)
def test_values(
    key: str, mine: dict[str, object], theirs: dict[str, object], value: int | None
) -> None:
    assert value_of(key, mine, theirs) == value


@pytest.mark.parametrize(
    ("here", "value"),
    [
        (("Sydney", "NSW", "Australia"), 1000),
        (("Dubbo", "NSW", "Australia"), 700),
        (("Perth", "WA", "Australia"), 400),
        (("Sydney", "", "Canada"), 100),
    ],
)
def test_place_counts_where_somebody_wants_to_meet(here: tuple[str, str, str], value: int) -> None:
    mine = dict(zip(("city", "state", "country"), here, strict=True))
    theirs = {"city": "Sydney", "state": "NSW", "country": "Australia", "wants_face_to_face": True}
    assert value_of("location", {**mine}, {**theirs}) == value


def test_equal_words_are_worth_more_than_some() -> None:
    same = value_of("text", {"text": "oral history archive"}, {"text": "oral history archive"})
    some = value_of("text", {"text": "oral history archive"}, {"text": "oral budgets"})
    assert same is not None
    assert some is not None
    assert 990 <= same <= 1000
    assert 0 < some < same


def test_unanswered_questions_leave_both_sides_of_the_division() -> None:
    ana = changed(MENTEE, topics=("a", "b"), modes=("Video",))
    ruth = changed(MENTOR, topics=("a",), modes=("Video",))
    scores = score_cohort(Cohort((ana,), (ruth,)))
    # topics 30 x 600, mode 3 x 1000, location 5 x 500 (always answered): 23,500 of 38 weights
    assert scores.score(1, 2) == round(100 * 23_500 / 38)
    assert scores.completeness[0, 0] == 38


def test_weights_must_add_up() -> None:
    with pytest.raises(Refused, match="100"):
        weights_of(MatchSettings(weights={"topics": 99}))
    with pytest.raises(Refused):
        weights_of(MatchSettings(weights={"topics": 101, "mode": -1}))


def test_a_switched_off_criterion_has_no_part() -> None:
    settings = MatchSettings(switched_off=frozenset({"location"}))
    scores = score_cohort(Cohort((MENTEE,), (MENTOR,), settings=settings))
    assert "location" not in {p.key for p in parts_of(scores, 0, 0)}
    assert scores.score(1, 2) == 0


def test_only_own_weights_count() -> None:
    settings = MatchSettings(weights={"location": 100})
    scores = score_cohort(Cohort((MENTEE,), (MENTOR,), settings=settings))
    assert scores.score(1, 2) == 50_000


@pytest.mark.parametrize("seed", range(15))
def test_order_of_candidates_does_not_matter(seed: int) -> None:
    asked = cohort(seed, 12, 9)
    turned = Cohort(asked.mentees[::-1], asked.mentors[::-1])
    one, other = score_cohort(asked), score_cohort(turned)
    assert one.values.tolist() == other.values.tolist()
    assert one.allowed.tolist() == other.allowed.tolist()


def test_canonical_order_is_received_then_id() -> None:
    late, early = changed(MENTEE, application_id=3), changed(MENTEE, received="2021-05-30")
    assert canonical((late, MENTEE, early)) == (early, MENTEE, late)


@pytest.mark.parametrize("seed", range(15))
def test_scores_stay_in_range(seed: int) -> None:
    scores = score_cohort(cohort(seed, 20, 20))
    assert scores.values.min() >= 0
    assert scores.values.max() <= 100_000
    assert scores.completeness.max() <= 100


def test_blocks_do_not_show_and_progress_is_told() -> None:
    asked = cohort(1, 300, 4)
    heard: list[float] = []
    whole = score_cohort(asked, heard.append)
    assert heard == [64 / 300, 128 / 300, 192 / 300, 256 / 300, 1.0]
    row = whole.rows[asked.mentees[-1].application_id]
    parts = parts_of(whole, row, 0)
    assert sum(p.points for p in parts) == int(whole.values[row, 0])


@pytest.mark.parametrize("seed", range(15))
def test_who_else_applies_never_changes_a_score(seed: int) -> None:
    """Scores are absolute: a pair's score looks at nobody but the two."""
    asked = cohort(seed, 9, 8)
    whole = score_cohort(asked)
    for mentee in asked.mentees[:4]:
        for mentor in asked.mentors[:4]:
            pair = mentee.application_id, mentor.application_id
            alone = score_cohort(Cohort((mentee,), (mentor,)))
            assert alone.score(*pair) == whole.score(*pair)
            assert alone.completeness[0, 0] == whole.completeness[
                whole.rows[pair[0]], whole.columns[pair[1]]
            ]  # fmt: skip


@pytest.mark.parametrize("seed", range(3))
def test_people_with_the_same_answers_are_each_scored_as_alone(seed: int) -> None:
    """Criteria are computed once for equal answers; whatever else differs must not matter."""
    few = cohort(seed, 5, 5)
    ours = tuple(changed(few.mentees[n % 5], application_id=n + 1) for n in range(40))
    theirs = tuple(changed(few.mentors[n % 5], application_id=n + 1001) for n in range(40))
    whole = score_cohort(Cohort(ours, theirs))
    for mentee in ours[::7]:
        for mentor in theirs[::7]:
            alone = score_cohort(Cohort((mentee,), (mentor,)))
            pair = mentee.application_id, mentor.application_id
            assert alone.score(*pair) == whole.score(*pair)


def test_synonyms_of_a_topic_are_the_topic() -> None:
    ana, ruth = changed(MENTEE, topics=("CV help", "Law")), changed(MENTOR, topics=("Job hunting",))
    settings = MatchSettings(
        {"topics": 100}, topic_synonyms=(("Careers", "cv-help", "job hunting"),)
    )
    told = score_cohort(Cohort((ana,), (ruth,), settings=settings))
    assert told.score(1, 2) == 60_000
    assert parts_of(told, 0, 0)[0].because == "both named Careers"
    assert (
        score_cohort(Cohort((ana,), (ruth,), settings=MatchSettings({"topics": 100}))).score(1, 2)
        == 0
    )


@pytest.mark.parametrize(
    ("parameters", "mine", "theirs", "key", "value"),
    [
        ({"topics.ranks": (1, 1, 1)}, {"topics": ("a", "b")}, {"topics": ("b",)}, "topics", 500),
        (
            {"sector.before": (500,)},
            {"sectors_wanted": ("X",)},
            {"sectors_worked": ("X",)},
            "sector",
            500,
        ),
        (
            {"sector.wanted": (900, 1, 1)},
            {"sectors_wanted": ("X",)},
            {"sector": "X"},
            "sector",
            900,
        ),
        ({"stage.ahead": (1, 2, 3, 4, 5, 6)}, {"stage": 0}, {"stage": 6}, "stage", 6),
        ({"mentee_names.choices": (700, 1, 0)}, {"named": (2,)}, {}, "mentee_names", 700),
        ({"mentor_names.choices": (1, 400, 0)}, {}, {"named": (9, 1)}, "mentor_names", 400),
        ({"availability.enough": (1,)}, {"slots": (1, 2)}, {"slots": (2,)}, "availability", 1000),
        ({"location.flat": (123,)}, {}, {}, "location", 123),
        ({"time_zone.per_hour": (1000,)}, {"utc_offset": 0}, {"utc_offset": 90}, "time_zone", 500),
        ({"mode.alike": (9, 8)}, {"modes": ("V",)}, {"modes": ("V",)}, "mode", 9),
        (
            {"language.alike": (9, 8)},
            {"languages": ("V", "W")},
            {"languages": ("W",)},
            "language",
            8,
        ),
    ],
)
def test_numbers_of_a_criterion_are_the_intakes(
    parameters: dict[str, tuple[int, ...]],
    mine: dict[str, object],
    theirs: dict[str, object],
    key: str,
    value: int,
) -> None:
    settings = MatchSettings(parameters=parameters)
    asked = Cohort((changed(MENTEE, **mine),), (changed(MENTOR, **theirs),), settings=settings)
    part = next(p for p in parts_of(score_cohort(asked), 0, 0) if p.key == key)
    assert part.value == value
    assert part.because


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"topics.ranks": (3, 2)}, "Topics, first, second and later wishes: 3 whole numbers"),
        ({"availability.enough": (0,)}, "1 whole number from 1 to 21 must be given"),
        ({"location.near": (1, 2, 3, 4000)}, "from 0 to 1000"),
        ({"location.far": (1,)}, "No criterion has a number called location.far"),
    ],
)
def test_bad_numbers_are_one_sentence(
    parameters: dict[str, tuple[int, ...]], sentence: str
) -> None:
    with pytest.raises(Refused, match=sentence):
        score_cohort(Cohort((MENTEE,), (MENTOR,), settings=MatchSettings(parameters=parameters)))


def test_every_number_is_named_and_within_its_own_bounds() -> None:
    for one in CRITERIA:
        for parameter in one.parameters:
            assert parameter.title
            assert all(parameter.least <= n <= parameter.most for n in parameter.default)
