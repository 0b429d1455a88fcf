"""What the first window costs in CPU, against a bare QMainWindow of the same Qt."""

import os
import statistics
import subprocess
import sys

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

_COST = "\nimport os; times = os.times(); print(times.user + times.system)\nos._exit(0)\n"


def cpu_of(code: str) -> float:
    """CPU seconds of a fresh interpreter that runs the code up to its first painted window."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
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
    for _ in range(RUNS):
        bare.append(cpu_of(_BARE))
        ours.append(cpu_of(_OURS))
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
