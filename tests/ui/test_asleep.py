"""PySide's account of its calls: asleep until looked into, and then the same as ever."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import pytest

from mentordesk.ui import asleep

_CALLS = """
import sys, threading
if sys.argv[1] == "asleep":
    from mentordesk.ui.plainly import load_plainly
    load_plainly()
    load_plainly()
from PySide6 import QtCore, QtGui
from PySide6.QtWidgets import QApplication, QLabel, QWidget
app = QApplication([])
one = QWidget()
def say(what):
    try:
        print(what())
    except Exception as trouble:
        print(type(trouble), trouble)
def first():
    say(lambda: one.resize("wide"))
# Whoever is the first wakes it, on whichever thread.
there = threading.Thread(target=first)
there.start()
there.join()
say(lambda: one.resize(1, 2, 3))
say(lambda: QLabel(nothing=3))
say(lambda: QtCore.QSize(1, b=3))
say(lambda: QtCore.QObject.connect(1, 2, 3))
say(lambda: QtGui.QColor([1]))
say(lambda: QtCore.Qt.AlignmentFlag("x"))
say(lambda: QLabel.setText.__doc__)
say(lambda: str.upper.__doc__)
from PySide6.support.signature import get_signature
say(lambda: get_signature(QLabel.setText))
import shibokensupport.feature
say(lambda: shibokensupport.feature.info())
"""
_FIRST = """
import sys
from mentordesk.ui.plainly import load_plainly
load_plainly()
from PySide6.QtWidgets import QApplication, QLabel
print({words})
"""


def _told(code: str, *words: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code, *words],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(__file__).resolve().parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_a_wrong_call_is_told_the_same_as_ever() -> None:
    told = _told(_CALLS, "asleep")
    assert "\n  PySide6.QtWidgets.QWidget.resize(w: int, h: int, /)" in told
    assert told == _told(_CALLS, "as ever")


def test_a_description_may_be_what_is_asked_first() -> None:
    """From Python 3.12 on, PySide says None of a method: ours says what it says."""
    asked = _FIRST.format(words="QLabel.setText.__doc__")
    said = _told(asked)
    assert said == _told(asked.replace("load_plainly()", ""))
    if sys.version_info < (3, 12):
        assert said.startswith("setText(self, ")


@pytest.fixture
def probe(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A module that notes each time it is run; it is a sleeper like PySide's."""
    path = tmp_path / "asleep_probe.py"
    path.write_text("import runs\nruns.noted.append(__spec__.name)\nwords = 'awake'\n")
    (tmp_path / "runs.py").write_text("noted = []\n")
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.setattr(asleep, "SLEEPERS", frozenset({"asleep_probe"}))
    yield path
    for name in ("asleep_probe", "runs"):
        sys.modules.pop(name, None)


def _noted() -> list[str]:
    noted: list[str] = import_module("runs").noted
    return noted


def test_a_sleeper_is_run_when_it_is_looked_into(probe: Path) -> None:
    with asleep.left_asleep():
        module = import_module("asleep_probe")
    assert not hasattr(module, "__path__")
    assert not _noted()
    assert module.words == "awake"
    assert not hasattr(module, "sleep")
    assert _noted() == ["asleep_probe"]
    assert module.__file__ == str(probe)


@pytest.mark.usefixtures("probe")
def test_it_is_run_under_the_name_it_was_found_by() -> None:
    with asleep.left_asleep():
        module = import_module("asleep_probe")
    assert module.__spec__ is not None
    module.__spec__.name = "PySide6.support.asleep_probe"
    assert module.words == "awake"
    assert _noted() == ["asleep_probe"]
    assert module.__spec__.name == "PySide6.support.asleep_probe"


def test_many_threads_wake_it_once(probe: Path) -> None:
    probe.write_text(f"import time\ntime.sleep(0.05)\n{probe.read_text()}")
    with asleep.left_asleep():
        module = import_module("asleep_probe")
    found: list[str] = []
    threads = [threading.Thread(target=lambda: found.append(module.words)) for _ in range(8)]
    for one in threads:
        one.start()
    for one in threads:
        one.join()
    assert found == ["awake"] * 8
    assert _noted() == ["asleep_probe"]


def test_a_sleeper_that_cannot_be_run_says_so_each_time(probe: Path) -> None:
    probe.write_text("raise RuntimeError('broken')\n")
    with asleep.left_asleep():
        module = import_module("asleep_probe")
    for _ in range(2):
        with pytest.raises(RuntimeError, match="broken"):
            assert module.words
    assert module.__spec__ is not None


def test_other_modules_are_found_as_ever(probe: Path) -> None:
    usual, before = sys.meta_path, list(sys.meta_path)
    with asleep.left_asleep():
        assert import_module("runs").noted == []
        assert sys.meta_path is not usual
    assert sys.meta_path is usual
    assert sys.meta_path == before
    assert probe.exists()


def test_finders_that_come_meanwhile_stay_and_come_second(probe: Path) -> None:
    class Other:
        """A finder like the one that PySide puts in front of all."""

        def find_spec(self, name: str, path: object, target: object = None) -> None:
            """Find nothing."""

    other, before = Other(), list(sys.meta_path)
    with asleep.left_asleep():
        sys.meta_path.insert(0, other)
        module = import_module("asleep_probe")
    assert sys.meta_path == [other, *before]
    sys.meta_path.remove(other)
    assert not _noted()
    assert module.words == "awake"
    assert probe.exists()
