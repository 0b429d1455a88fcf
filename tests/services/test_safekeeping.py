"""History, check, dump, backup and restore."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.services import history
from mentordesk.services.backups import back_up, restore
from mentordesk.services.checking import check_programme, dump_lines
from mentordesk.storage.desk import Desk
from mentordesk.storage.opening import open_programme
from tests.storage.builders import apply_as


def add(desk: Desk, name: str) -> None:
    with desk.action(f"Add {name}") as session:
        apply_as(session, name, Role.MENTEE)


def test_history_lists_every_step_with_undo_and_redo(desk: Desk) -> None:
    add(desk, "Ana Silva")
    add(desk, "Bo Lee")
    assert history.undo(desk, 2) == ("Add Bo Lee", "Add Ana Silva")
    assert history.redo(desk) == ("Add Ana Silva",)
    rows = history.load_history(desk)
    assert [(row.kind, row.label, row.state) for row in rows[:5]] == [
        ("redo", "Add Ana Silva", "note"),
        ("undo", "Add Ana Silva", "note"),
        ("undo", "Add Bo Lee", "note"),
        ("edit", "Add Bo Lee", "undone"),
        ("edit", "Add Ana Silva", "done"),
    ]
    assert len(history.load_history(desk, limit=2)) == 2


def test_a_dump_is_sorted_json_without_versions_and_history(desk: Desk) -> None:
    add(desk, "Zoë Ngāhuia")
    rows = [json.loads(line) for line in dump_lines(desk)]
    assert {"person", "application", "intake", "setting"} <= {row["table"] for row in rows}
    assert not [row for row in rows if "row_version" in row or row["table"].startswith("md_")]
    assert [row["table"] for row in rows] == sorted(row["table"] for row in rows)
    assert "Zoë Ngāhuia" in {row.get("full_name") for row in rows}


def test_a_sound_programme_has_no_problems(desk: Desk) -> None:
    add(desk, "Ana Silva")
    assert check_programme(desk) == ()


def test_what_was_broken_from_outside_is_found(desk: Desk) -> None:
    add(desk, "Ana Silva")
    with closing(sqlite3.connect(desk.path)) as raw:
        raw.execute("PRAGMA ignore_check_constraints=ON")
        raw.execute(
            "INSERT INTO answer (row_version, application_id, field, known, source_id, given_at, "
            "current) VALUES (1, 1, 'shoe_size', 1, 7, '2021-06-01T00:00:00.000000Z', 1)"
        )
        raw.commit()
        problems = check_programme(desk)
    assert any("no origin" in problem for problem in problems)
    assert any("shoe_size" in problem for problem in problems)
    assert any("refers to another" in problem for problem in problems)


def test_a_backup_holds_the_same_rows_and_restores_to_a_new_file(
    desk: Desk, tmp_path: Path
) -> None:
    add(desk, "Ana Silva")
    copy = back_up(desk)
    assert copy.name == "programme-20210601-090000.mentordesk"
    add(desk, "Bo Lee")
    restored = restore(copy, tmp_path / "restored.mentordesk")
    opened = open_programme(restored)
    names = [line for line in dump_lines(opened) if '"person"' in line]
    opened.close()
    assert len(names) == 1


def test_nothing_is_overwritten(desk: Desk, tmp_path: Path) -> None:
    copy = back_up(desk)
    with pytest.raises(Refused, match="there already"):
        back_up(desk)
    with pytest.raises(Refused, match="there already"):
        restore(copy, desk.path)
    with pytest.raises(Refused, match="no folder"):
        back_up(desk, tmp_path / "nowhere" / "copy.mentordesk")
