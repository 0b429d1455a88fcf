"""What the first window costs in CPU, against a bare QMainWindow of the same Qt."""

import os
import statistics
import subprocess
import sys
import tempfile

RUNS = 5

_BARE = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1280, 800)
window.show()
app.processEvents()
window.grab()
"""

_OURS = """
from mentordesk.ui import launch, theme
from mentordesk.ui.settings import Settings
from mentordesk.ui.window import MainWindow
app = launch.make_application(["mentordesk"])
settings = Settings()
theme.apply(app, settings.theme)
window = MainWindow(settings)
window.show()
app.processEvents()
window.grab()
"""

_COST = """
import os, sys, time
print(time.process_time())
sys.stdout.flush()
os._exit(0)
"""


def cpu_of(code: str, cache: str) -> float:
    """CPU seconds of a fresh interpreter that runs the code up to its first painted window.

    Compiled modules are kept in the folder `cache`, as those of an installed program are.
    """
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": cache}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, "-c", code + _COST],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    return float(done.stdout.split()[-1])


def run() -> list[tuple[str, float, str]]:
    """The least CPU of several runs each, taken in turn, and their ratio (goal: at most 1.3)."""
    bare, ours = [], []
    with tempfile.TemporaryDirectory() as cache:
        cpu_of(_BARE, cache)
        cpu_of(_OURS, cache)
        for _ in range(RUNS):
            bare.append(cpu_of(_BARE, cache))
            ours.append(cpu_of(_OURS, cache))
    one, other = min(bare), min(ours)
    return [
        ("bare QMainWindow, CPU", one * 1000, "ms"),
        ("first window, CPU", other * 1000, "ms"),
        ("first window against a bare one", other / one, "x"),
        ("the same, medians", statistics.median(ours) / statistics.median(bare), "x"),
    ]


if __name__ == "__main__":
    for name, value, unit in run():
        sys.stdout.write(f"{name:40} {value:8.2f} {unit}\n")
