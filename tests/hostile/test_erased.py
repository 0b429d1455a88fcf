"""The search after an erase, in short: one person, every place of ours filled."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.hostile import erased
from tests.hostile.erased import Searched, erase_and_search, move_into, row
from tests.services.privacy.byte_search import found_in


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: QApplication) -> Iterator[Path]:
    """A house of its own, left again."""
    assert qapp.platformName()
    for variable in erased._VARIABLES:
        monkeypatch.setenv(variable, str(tmp_path))
    place = tmp_path / "house"
    place.mkdir()
    move_into(place)
    yield place
    erased.end_log()


def test_no_byte_of_an_erased_person_is_left_in_any_place_of_ours(house: Path) -> None:
    found = erase_and_search(house, 1)
    assert found.people == 1
    assert found.before > 15
    assert found.left == ()
    assert found.unwritten == ()
    places = {path.relative_to(house).parts[0] for path in house.rglob("*") if path.is_file()}
    assert {"documents", "home", "second", "shared", "crash report.txt"} <= places
    log = next(house.rglob("mentordesk.log"))
    assert "mistake: " in log.read_text(encoding="utf-8")


def test_a_name_that_stays_is_found(tmp_path: Path) -> None:
    (tmp_path / "left.log").write_text("refused: Quirina Zweifel", encoding="utf-8")
    left = tuple(found_in(tmp_path, ["Zweifel", "Ottokar"]))
    said = row(Searched(1, 3, left, (), 1, 24), 1.0)
    assert said.startswith("erased 1 people: 3 hits before, 1 left in 1 files")
    assert "'Zweifel' in left.log" in said
