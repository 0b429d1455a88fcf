"""Scheme files, settings and backups: what is configured is kept, and nonsense is refused."""

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentordesk.domain.refusals import Refused
from mentordesk.domain.vocabulary import Option, Scheme
from mentordesk.services.backups import back_up, restore
from mentordesk.services.checking import check_programme
from mentordesk.services.programmes import SETTINGS, change_setting, create, load_programme
from mentordesk.services.schemes import parse_scheme, read_scheme
from mentordesk.storage.opening import open_programme
from tests.services.small_intake import SmallIntake
from tests.services.verbs import dump, require_plain

SOUND: dict[str, Any] = {"name": "Scheme", "time_zone": "Asia/Hong_Kong", "currency": "HKD"}
JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-9, 9)
    | st.floats(allow_nan=False)
    | st.text(max_size=4),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3)
    ),
    max_leaves=8,
)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"time_zone": "Mars/Olympus"}, "no time zone"),
        ({"time_zone": ""}, "no time zone"),
        ({"time_zone": 10}, "wrong kind"),
        ({"name": "\t"}, 'no "name"'),
        ({"day_first": "yes"}, "wrong kind"),
        ({"options": {"sector": [{"text": "A", "rank": "high"}]}}, "neither text"),
        ({"options": {"sector": [{"text": "A", "rank": True}]}}, "neither text"),
        ({"options": {"sector": [{"text": "A", "rank": 1.5}]}}, "neither text"),
        ({"options": {"sector": [{"text": "A", "synonyms": "a"}]}}, "neither text"),
        ({"options": {"sector": ["A", " a"]}}, "stands twice"),
    ],
)
def test_a_scheme_is_refused(change: dict[str, Any], words: str) -> None:
    with pytest.raises(Refused, match=words) as caught:
        parse_scheme(SOUND | change, "scheme.json")
    require_plain(str(caught.value).replace("scheme.json", "Scheme"))


@given(JSON, st.sampled_from(["options", "name", "time_zone", "sector"]))
def test_any_json_is_a_scheme_or_refused(value: Any, key: str) -> None:
    data = SOUND | ({"options": {"sector": value}} if key == "sector" else {key: value})
    try:
        scheme = parse_scheme(data, "It")
    except Refused as refusal:
        require_plain(str(refusal))
    else:
        assert scheme.name.strip()
        assert all(isinstance(o.rank, int) for row in scheme.options.values() for o in row)


def test_whatever_was_parsed_can_be_made_and_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "scheme.json"
    options = {"sector": ["Public", {"text": "School", "synonyms": ["K-12"], "rank": 7}]}
    path.write_text(json.dumps(SOUND | {"options": options}), encoding="utf-8-sig")
    scheme = read_scheme(path)
    desk = create(tmp_path / "new.mentordesk", scheme)
    kept = load_programme(desk).scheme
    assert kept == Scheme(
        "Scheme",
        time_zone="Asia/Hong_Kong",
        currency="HKD",
        options={"sector": (Option("Public", rank=0), Option("School", ("K-12",), 7))},
    )
    desk.close()


def test_no_file_is_made_for_a_zone_nobody_knows(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="no time zone"):
        create(tmp_path / "new.mentordesk", Scheme("Scheme", time_zone="Nowhere"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("key", SETTINGS)
def test_a_setting_is_kept_and_taken_back(small: SmallIntake, key: str) -> None:
    before = load_programme(small.desk).scheme
    others: dict[str, str | bool] = {"day_first": False, "time_zone": "Asia/Tokyo"}
    value = others.get(key, "New")
    change_setting(small.desk, key, value)
    assert getattr(load_programme(small.desk).scheme, key) == value
    small.desk.undo()
    assert load_programme(small.desk).scheme == before


def test_an_unknown_setting_is_a_bug(small: SmallIntake) -> None:
    with pytest.raises(KeyError):
        change_setting(small.desk, "colour", "red")


def test_a_backup_is_a_programme_of_its_own(small: SmallIntake, tmp_path: Path) -> None:
    change_setting(small.desk, "organisation", "Nachtwächter & Söhne")
    path = back_up(small.desk, tmp_path / "copy.mentordesk")
    assert not list(tmp_path.glob("*.part"))
    if os.name != "nt":
        assert path.stat().st_mode & 0o077 == 0, "nobody else may read it"
    change_setting(small.desk, "organisation", "Later")
    copy = open_programme(path)
    assert load_programme(copy).organisation == "Nachtwächter & Söhne"
    assert check_programme(copy) == ()
    copy.undo()
    copy.close()
    assert load_programme(small.desk).organisation == "Later"


def test_a_restored_file_holds_what_the_backup_holds(small: SmallIntake, tmp_path: Path) -> None:
    before = dump(small.desk)
    backup = back_up(small.desk, tmp_path / "copy.mentordesk")
    kept = backup.read_bytes()
    restored = open_programme(restore(backup, tmp_path / "again.mentordesk"), read_only=True)
    assert dump(restored) == before
    restored.close()
    assert backup.read_bytes() == kept


@pytest.mark.parametrize("damage", ["empty", "cut", "not a programme"])
def test_a_damaged_backup_is_not_restored(small: SmallIntake, tmp_path: Path, damage: str) -> None:
    backup = back_up(small.desk, tmp_path / "copy.mentordesk")
    content = {"empty": b"", "cut": backup.read_bytes()[:9_000], "not a programme": b"x" * 9_000}
    backup.write_bytes(content[damage])
    with pytest.raises(Refused):
        restore(backup, tmp_path / "again.mentordesk")
    assert not (tmp_path / "again.mentordesk").exists()
