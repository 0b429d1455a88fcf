"""Manifests of backups: read back as written, and none at all where anything in them is wrong."""

import json
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mentordesk.domain.refusals import Refused
from mentordesk.storage.copying import Contents
from mentordesk.storage.manifests import (
    BACKUP,
    NEVER_THINNED,
    Kept,
    manifest_path,
    moved_to,
    read_manifest,
    write_manifest,
)

WORDS = st.text(st.characters(codec="utf-8"), max_size=20)
MOMENTS = st.datetimes(
    datetime(2000, 1, 1),  # noqa: DTZ001 - hypothesis adds the zone
    timezones=st.sampled_from([UTC, timezone(timedelta(hours=5, minutes=45))]),
)


def kept_in(folder: Path, **changes: Any) -> Kept:
    """A backup whose file is there, with some facts changed."""
    path = folder / f"000007-20210601-090000{BACKUP}"
    path.write_bytes(b"a programme")
    facts: dict[str, Any] = {
        "path": path,
        "number": 7,
        "at": datetime(2021, 6, 1, 9, 0, tzinfo=UTC),
        "why": "import",
        "name": "",
        "programme": str(folder / "programme.mentordesk"),
        "size": 11,
        "sha256": "ab" * 32,
        "contents": Contents({"person": 3}, 12, "2021-06-01"),
    }
    return Kept(**{**facts, **changes})


def facts_of(kept: Kept) -> dict[str, Any]:
    """What stands in a written manifest."""
    facts: dict[str, Any] = json.loads(manifest_path(kept.path).read_text(encoding="utf-8"))
    return facts


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(WORDS, WORDS, MOMENTS, st.dictionaries(WORDS, st.integers(0, 10**9), max_size=4))
def test_a_manifest_is_read_back_as_it_was_written(
    tmp_path: Path, name: str, programme: str, at: datetime, counts: dict[str, int]
) -> None:
    made = kept_in(
        tmp_path, name=name, programme=programme, at=at, contents=Contents(counts, 1, "born")
    )
    write_manifest(made)
    assert read_manifest(manifest_path(made.path)) == made


def test_a_manifest_names_no_folder_and_is_for_people_to_read(tmp_path: Path) -> None:
    made = kept_in(tmp_path, name="Before Zoë's round", programme="p")
    write_manifest(made)
    text = manifest_path(made.path).read_text(encoding="utf-8")
    assert str(tmp_path) not in text
    assert "Before Zoë's round" in text
    assert text.endswith("}\n")
    assert facts_of(made)["path"] == made.path.name


def test_the_folder_may_move_with_its_manifests(tmp_path: Path) -> None:
    first, second = tmp_path / "one", tmp_path / "two"
    first.mkdir()
    made = kept_in(first)
    write_manifest(made)
    first.rename(second)
    found = read_manifest(manifest_path(second / made.path.name))
    assert found == moved_to(made, second)
    assert read_manifest(manifest_path(made.path)) is None


@pytest.mark.parametrize("key", ["number", "at", "why", "name", "programme", "size", "sha256"])
def test_a_manifest_without_one_of_its_facts_is_none(tmp_path: Path, key: str) -> None:
    made = kept_in(tmp_path)
    write_manifest(made)
    facts = facts_of(made)
    del facts[key]
    manifest_path(made.path).write_text(json.dumps(facts), encoding="utf-8")
    assert read_manifest(manifest_path(made.path)) is None


@pytest.mark.parametrize(
    "changes",
    [
        {"number": "seven"},
        {"at": "yesterday"},
        {"at": None},
        {"size": None},
        {"contents": []},
        {"contents": None},
        {"contents": {"counts": {}, "last_action": 1}},
        {"contents": {"counts": {"person": "many"}, "last_action": 1, "birth": ""}},
        {"contents": {"counts": 3, "last_action": 1, "birth": ""}},
    ],
)
def test_a_manifest_with_a_fact_of_another_kind_is_none(
    tmp_path: Path, changes: dict[str, Any]
) -> None:
    made = kept_in(tmp_path)
    write_manifest(made)
    facts = facts_of(made) | changes
    manifest_path(made.path).write_text(json.dumps(facts), encoding="utf-8")
    assert read_manifest(manifest_path(made.path)) is None


@pytest.mark.parametrize("data", [b"", b"[]", b"null", b"7", b'"x"', b"{", b"\xff\xfe", b"[[[["])
def test_what_is_no_manifest_is_none(tmp_path: Path, data: bytes) -> None:
    made = kept_in(tmp_path)
    manifest_path(made.path).write_bytes(data)
    assert read_manifest(manifest_path(made.path)) is None


def test_a_manifest_whose_backup_is_gone_or_a_folder_is_none(tmp_path: Path) -> None:
    made = kept_in(tmp_path)
    write_manifest(made)
    made.path.unlink()
    assert read_manifest(manifest_path(made.path)) is None
    made.path.mkdir()
    assert read_manifest(manifest_path(made.path)) is None


@pytest.mark.parametrize(
    "why", ["open", "import", "upgrade", "delete", "erase", "time", "hand", "snapshot"]
)
def test_only_what_was_named_and_older_versions_are_never_thinned(tmp_path: Path, why: str) -> None:
    assert kept_in(tmp_path, why=why).is_thinned == (why not in {"snapshot", "upgrade"})
    assert frozenset({"snapshot", "upgrade"}) == NEVER_THINNED


def test_a_manifest_that_cannot_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    made = kept_in(tmp_path)
    write_manifest(made)
    before = facts_of(made)
    gone = moved_to(made, tmp_path / "gone")
    with pytest.raises(Refused):
        write_manifest(gone)
    assert facts_of(made) == before
    assert not (tmp_path / "gone").exists()
