"""One door for all lists: whatever kind is applied, a backup is made first."""

from pathlib import Path

import pytest

from mentordesk.services.backups import list_backups
from mentordesk.services.lists.doors import Aim
from mentordesk.spreadsheets.list_columns import ListKind
from mentordesk.storage.opening import open_programme
from tests.services.lists.conftest import Look
from tests.services.lists.test_members import LIST
from tests.services.small_intake import SmallIntake
from tests.services.verbs import dump


def test_a_backup_is_made_before_a_list_is_applied(
    look: Look, small: SmallIntake, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "shelf"))
    before = dump(small.desk)
    found = look(Aim(ListKind.MEMBERS), LIST)
    assert list_backups(small.desk) == ()  # looking changes nothing, and needs no backup
    assert found.apply(small.desk, None, {}) > 0
    (kept,) = list_backups(small.desk)
    assert kept.why == "import"
    desk = open_programme(kept.path, read_only=True)
    assert dump(desk) == before
    desk.close()
