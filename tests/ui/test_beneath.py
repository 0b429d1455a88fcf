"""What is loaded in a task: everything that a page stands on, and no class of Qt's."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from mentordesk.ui import beneath, tabs
from mentordesk.ui.beneath import load_beneath, load_on_top

_ROOT = Path(__file__).resolve().parents[2]
_LOAD = """
import json, sys
from mentordesk.ui.beneath import load_beneath
load_beneath(sys.argv[1:])
print(json.dumps(sorted(sys.modules)))
"""


def loaded(*names: str) -> set[str]:
    """The modules of a fresh interpreter that loaded what stands beneath these."""
    done = subprocess.run(
        [sys.executable, "-c", _LOAD, *names], cwd=_ROOT, capture_output=True, text=True, check=True
    )
    return set(json.loads(done.stdout))


def test_no_class_of_qt_is_made_and_what_takes_long_is_there() -> None:
    found = loaded("mentordesk.ui.certificates.tab", "mentordesk.ui.opening")
    assert not [one for one in found if one.startswith(("PySide6", "shiboken6"))]
    for name in ("sqlalchemy.orm", "mentordesk.services.issuing", "mentordesk.storage.opening"):
        assert name in found, name


def test_what_is_only_there_for_types_is_not_loaded() -> None:
    found = loaded("mentordesk.ui.doors")
    assert "mentordesk.storage.desk" not in found
    assert "mentordesk.matching.forecast" not in found


def test_a_module_that_is_not_there_is_left_to_whoever_asks_for_it() -> None:
    load_beneath(["mentordesk.ui.nowhere", "mentordesk.ui.nowhere.tab"])


def test_nothing_beneath_a_tab_needs_the_window() -> None:
    found = loaded(*(line.kind.__module__ for line in tabs.TABS))
    assert "mentordesk.services.overview" in found
    assert not [one for one in found if one.startswith(("PySide6", "shiboken6"))]


def test_what_is_loaded_is_not_looked_into_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """Looking took half a second each time a page was come to."""
    looked_at: list[str] = []

    def imported_by(name: str) -> list[str]:
        looked_at.append(name)
        return []

    monkeypatch.setattr(beneath, "_imported_by", imported_by)
    load_beneath(["mentordesk.ui.tabs", "mentordesk.ui.nowhere"])
    assert looked_at == ["mentordesk.ui.nowhere"]


_REST = """
import json, sys
from mentordesk.ui.beneath import load_beneath, load_on_top
left = load_beneath(["mentordesk.ui.pairs.tab"])
turns = []
rest = left
while rest:
    before = set(sys.modules)
    rest = load_on_top(rest, 0)
    came = set(sys.modules) - before
    turns.append(sorted(one for one in came if one.startswith("mentordesk.ui")))
print(json.dumps([left, turns]))
"""


def test_what_is_left_comes_one_by_one_each_after_what_it_imports() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _REST], cwd=_ROOT, capture_output=True, text=True, check=True
    )
    left, turns = json.loads(done.stdout)
    assert left[-1] == "mentordesk.ui.pairs.tab"
    assert len(left) == len(set(left)) > 20
    assert all(set(came) <= {name} for name, came in zip(left, turns, strict=True))


def test_as_many_come_as_a_moment_is_long() -> None:
    names = ["json", "string", "textwrap"]
    assert load_on_top(names, 60) == ()
    assert load_on_top(names, 0) == ["string", "textwrap"]
    assert load_on_top((), 0) == ()


def test_what_is_not_there_is_not_left_either() -> None:
    assert load_beneath(["mentordesk.ui.nowhere", "mentordesk.ui.nowhere.tab"]) == []
