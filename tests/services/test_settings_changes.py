"""Match settings as JSON: what is sound comes back as it was, what is not changes nothing."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.cohort import MatchSettings, Quota
from mentordesk.domain.refusals import Refused, Unreadable
from mentordesk.matching.criteria import CRITERIA, weights_of
from mentordesk.services.intakes import NewIntake, create_intake
from mentordesk.services.match_settings import settings_json
from mentordesk.services.settings_changes import (
    LARGEST,
    NOTHING,
    changed_settings,
    load_settings,
    parse_settings,
    read_settings,
    require_sound,
    save_settings,
)
from tests.services.small_intake import SmallIntake
from tests.services.verbs import dump, one_step, refused, require_plain

KEYS = [criterion.key for criterion in CRITERIA]
SWITCHES = ("same_stage_allowed", "most_mentors_used", "raise_floor")
TEXTS = st.text(max_size=8)
LINES = st.lists(st.lists(TEXTS, max_size=3).map(tuple), max_size=3).map(tuple)
NAMES = tuple(name for name in MatchSettings.__slots__)
NEXT = NewIntake("2022 July", date(2022, 5, 17), date(2022, 6, 25), date(2022, 7, 19))


@st.composite
def weights(draw: st.DrawFn) -> dict[str, int]:
    """Weights of some criteria that add up to 100; or none, for the default ones."""
    if draw(st.booleans()):
        return {}
    keys = draw(st.lists(st.sampled_from(KEYS), min_size=1, unique=True))
    cuts = sorted(
        draw(st.lists(st.integers(0, 100), min_size=len(keys) - 1, max_size=len(keys) - 1))
    )
    parts = zip([0, *cuts], [*cuts, 100], strict=True)
    return {key: after - before for key, (before, after) in zip(keys, parts, strict=True)}


SOUND = st.builds(
    MatchSettings,
    weights=weights(),
    switched_off=st.frozensets(st.sampled_from(KEYS)),
    same_stage_allowed=st.booleans(),
    floor=st.none() | st.integers(0, 100),
    most_mentors_used=st.booleans(),
    raise_floor=st.booleans(),
    left_out_bonus=st.integers(0, 100),
    quotas=st.lists(
        st.builds(
            Quota,
            st.just("state"),
            st.sampled_from(["NSW", "VIC", "=1", "Québec"]),
            st.integers(0, 9),
        ),
        max_size=3,
        unique_by=lambda quota: quota.value,
    ).map(tuple),
    employer_aliases=LINES,
    topic_synonyms=LINES,
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=6,
)


@given(SOUND)
def test_sound_settings_come_back_through_json(wanted: MatchSettings) -> None:
    require_sound(wanted)
    assert parse_settings(json.loads(json.dumps(settings_json(wanted)))) == wanted
    assert sum(weights_of(MatchSettings(weights=wanted.weights)).values()) == 100


@given(st.dictionaries(st.sampled_from([*NAMES, "version", "colour"]), JSON, max_size=4) | JSON)
def test_any_json_is_settings_or_one_plain_sentence(values: Any) -> None:
    found, sentence = MatchSettings(), ""
    try:
        found = parse_settings(values)
    except Refused as refusal:
        sentence = str(refusal)
    assert not sentence or (NOTHING in sentence and sentence[0].isupper())
    require_sound(found)
    assert parse_settings(settings_json(found)) == found


@given(SOUND, st.sampled_from(SWITCHES), st.booleans())
def test_a_change_touches_nothing_else(wanted: MatchSettings, name: str, value: bool) -> None:
    before = settings_json(wanted)
    changed = changed_settings(wanted, {name: value})
    assert settings_json(changed) == before | {name: value}
    assert settings_json(wanted) == before
    assert changed_settings(wanted, {}) == wanted


def test_parts_are_changed_one_by_one_and_wholes_at_once() -> None:
    wanted = MatchSettings(weights={"topics": 60, "sector": 40})
    moved = changed_settings(wanted, {"weights.sector": 30, "weights.mode": 10})
    assert moved.weights == {"topics": 60, "sector": 30, "mode": 10}
    assert changed_settings(wanted, {"weights": {"text": 100}}).weights == {"text": 100}
    numbers = next((f"{c.key}.{p.key}", list(p.default)) for c in CRITERIA for p in c.parameters)
    kept = changed_settings(wanted, {f"parameters.{numbers[0]}": numbers[1]})
    assert kept.parameters == {numbers[0]: tuple(numbers[1])}


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"weights.topics": 61}, "add up to 101"),
        ({"weights.": 10}, "no match setting called weights."),
        ({"weights.luck": 0}, "no criterion called luck"),
        ({"parameters.luck.of": [1]}, "no criterion for the number"),
        ({"parameters.topics.ranks": 7}, "wrong form"),
        ({"version": 99}, "later version"),
        ({"floor.low": 1}, "no match setting called floor.low"),
        ({"": 1}, "no match setting called"),
    ],
)
def test_a_wrong_change_is_one_sentence(changes: dict[str, Any], words: str) -> None:
    with pytest.raises(Refused) as caught:
        changed_settings(MatchSettings(weights={"topics": 60, "sector": 40}), changes)
    require_plain(str(caught.value))
    assert words in str(caught.value)


def test_a_file_there_and_back(tmp_path: Path) -> None:
    wanted = MatchSettings(floor=33, employer_aliases=(("Bücherei", "図書館"),))
    path = tmp_path / "settings.json"
    for encoding in ("utf-8", "utf-8-sig"):
        path.write_text(json.dumps(settings_json(wanted), ensure_ascii=False), encoding=encoding)
        assert read_settings(path) == wanted


def test_a_file_that_is_none_is_one_sentence(tmp_path: Path) -> None:
    large, folder, lists = (tmp_path / f"{name}.json" for name in ("Large", "Folder", "Lists"))
    large.write_bytes(b" " * (LARGEST + 1))
    folder.mkdir()
    lists.write_text("[1]", encoding="utf-8")
    for path, words in (
        (large, "Large.json is too large"),
        (folder, "Folder.json cannot be read"),
        (tmp_path / "Absent.json", "Absent.json cannot be read"),
    ):
        with pytest.raises(Unreadable, match=words) as caught:
            read_settings(path)
        require_plain(str(caught.value))
    with pytest.raises(Refused, match="named values"):
        read_settings(lists)


def test_a_file_of_the_largest_size_is_read(tmp_path: Path) -> None:
    path = tmp_path / "padded.json"
    path.write_text('{"floor": 7}'.ljust(LARGEST), encoding="utf-8")
    assert read_settings(path).floor == 7


@pytest.fixture
def later(small: SmallIntake) -> int:
    """A second intake, with settings as by default."""
    return create_intake(small.desk, NEXT)


def test_a_copy_is_one_step_and_a_copy_only(small: SmallIntake, later: int) -> None:
    mine = MatchSettings(weights={"topics": 100}, floor=12, quotas=(Quota("state", "NSW", 2),))
    save_settings(small.desk, small.intake_id, mine)
    one_step(
        small.desk,
        lambda: save_settings(small.desk, later, load_settings(small.desk, small.intake_id)),
    )
    assert load_settings(small.desk, later) == mine
    save_settings(small.desk, small.intake_id, MatchSettings(floor=50))
    assert load_settings(small.desk, later) == mine


def test_an_intake_without_weights_shows_the_default_ones(small: SmallIntake) -> None:
    shown = load_settings(small.desk, small.intake_id)
    assert shown.weights == {c.key: c.weight for c in CRITERIA}
    assert weights_of(shown) == weights_of(MatchSettings())


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        (MatchSettings(weights={"luck": 100}), "no criterion called luck"),
        (MatchSettings(switched_off=frozenset({"luck"})), "no criterion called luck"),
        (MatchSettings(floor=101), "0 to 100|from 0"),
        (MatchSettings(left_out_bonus=-1), "0 to 100|or more"),
    ],
)
def test_unsound_settings_are_never_kept(
    small: SmallIntake, settings: MatchSettings, words: str
) -> None:
    before = dump(small.desk)
    with refused(small.desk, words):
        save_settings(small.desk, small.intake_id, settings)
    assert dump(small.desk) == before


@pytest.mark.parametrize("numbers", [{"topics.luck": [1]}, {"topics.luck": (1, 2, 3)}])
def test_a_number_no_criterion_takes_is_refused(numbers: dict[str, object]) -> None:
    with pytest.raises(Refused):
        parse_settings({"parameters": numbers})
