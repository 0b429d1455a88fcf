"""The ground every test stands on: no real settings, no real screen, the same run each time.

Qt and the program read the environment when they are imported, so it is set while pytest reads
this file, before any test module is imported.
"""

import json
import os
import shutil
import tempfile
from importlib import import_module
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

ROOT = Path(__file__).resolve().parent.parent

_FOLDERS = {
    "HOME": "home",
    "USERPROFILE": "home",
    "APPDATA": "home/roaming",
    "LOCALAPPDATA": "home/local",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_STATE_HOME": "state",
    "XDG_CACHE_HOME": "cache",
    "XDG_RUNTIME_DIR": "runtime",
}
_house_of_the_session = Path(tempfile.mkdtemp(prefix="mentordesk-tests-"))


def _move_in(house: Path) -> None:
    """Point every folder in which a program keeps settings into `house`."""
    for variable, name in _FOLDERS.items():
        folder = house / name
        # Qt warns about a runtime folder that others may read, and a warning fails a test.
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.environ[variable] = str(folder)


def _screen(house: Path) -> str:
    """The name of an unseen screen as large as a common one; Qt's own is 800 x 800."""
    if os.name == "nt":  # the colon of a drive would end the file's name
        return "offscreen"
    screen = {"name": "tests", "x": 0, "y": 0, "width": 1920, "height": 1080}
    density = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    configuration = house / "screen.json"
    configuration.write_text(json.dumps({"screens": [screen | density]}), encoding="utf-8")
    return f"offscreen:configfile={configuration}"


_move_in(_house_of_the_session)
os.environ.setdefault("QT_QPA_PLATFORM", _screen(_house_of_the_session))
# Without a UTF-8 locale Qt warns; with the developer's own one, dates would differ by machine.
os.environ["LC_ALL"] = "C.UTF-8"

# As at a start: before any class of the window is made.
import_module("mentordesk.ui.overrides").keep_errors_whole()

settings.register_profile(
    "ci",
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
# pytest --hypothesis-profile=explore: other examples each time, and many of them.
settings.register_profile("explore", deadline=None, max_examples=2_000)
settings.load_profile("ci")


def pytest_unconfigure() -> None:
    """Clear the session's folders away."""
    shutil.rmtree(_house_of_the_session, ignore_errors=True)


@pytest.fixture
def shared() -> Path:
    """The folder of samples beside a developer's checkout; elsewhere the test is skipped."""
    folder = ROOT.parent / "shared"
    if not (folder / "samples").is_dir():
        pytest.skip("the third-party samples are not beside this checkout")
    return folder
