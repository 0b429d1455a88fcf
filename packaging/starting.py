"""What the first window costs when frozen, against a frozen window of nothing but Qt.

`python3 packaging/starting.py` freezes both with the recipe's tools into build/starting and prints
the CPU time of whole processes, taken in turn: medians and least of several. Goal: at most 1.5 x.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

import freezing
from environment import ROOT
from machine import SetupRefused

WORK = ROOT / "build" / "starting"
RUNS = 9
GOAL = 1.5
END = "import os, sys\nsys.stdout.flush()\nos._exit(0)\n"
BARE = """\
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
"""
OURS = """\
from mentordesk.ui.plainly import load_plainly
load_plainly()
from PySide6.QtCore import QSettings
from mentordesk.ui import launch, theme
from mentordesk.ui.settings import Settings
from mentordesk.ui.window import MainWindow
app = launch.make_application(["mentordesk"])
settings = Settings(QSettings("settings.ini", QSettings.Format.IniFormat))
theme.apply(app, settings.theme)
window = MainWindow(settings)
"""
SHOWN = "window.resize(1280, 800)\nwindow.show()\napp.processEvents()\nwindow.grab()\n"
PROGRAMS = {"bare": BARE, "ours": OURS}


def freeze() -> dict[str, Path]:
    """Freeze both; the program of each. The application's own recipe says what goes in."""
    shutil.rmtree(WORK, ignore_errors=True)
    WORK.mkdir(parents=True)
    recipe = (freezing.FROZEN / "mentordesk.spec").read_text(encoding="utf-8")
    programs = {}
    for name, code in PROGRAMS.items():
        script = WORK / f"{name}_window.py"
        script.write_text(code + SHOWN + END, encoding="utf-8")
        spec = WORK / f"{name}.spec"
        spec.write_text(recipe_for(recipe, script, name), encoding="utf-8")
        python = str(freezing.environment_python())
        options = ["--noconfirm", "--log-level", "ERROR", "--distpath", str(WORK / "dist")]
        command = [python, "-m", "PyInstaller", *options, "--workpath", str(WORK / "work")]
        if subprocess.run([*command, str(spec)], cwd=ROOT, check=False).returncode != 0:
            raise SetupRefused("PyInstaller failed (see above).")
        programs[name] = WORK / "dist" / name / name
    return programs


def recipe_for(recipe: str, script: Path, name: str) -> str:
    """The application's recipe with another beginning; for the bare one without our modules."""
    text = recipe.replace("Path(SPECPATH)", repr_path(freezing.FROZEN))
    text = text.replace('str(HERE / "start.py")', repr(str(script)))
    text = text.replace('NAME = "mentordesk"', f'NAME = "{name}"')
    if name == "bare":
        before, _, rest = text.partition("    datas=[")
        after = rest[rest.index("    excludes=NEVER,") :]
        text = f"{before}    datas=[],\n    hiddenimports=[],\n{after}"
    return text


def repr_path(path: Path) -> str:
    """A path as the recipe's own code writes it."""
    return f"Path({str(path)!r})"


def cost(program: Path, home: Path) -> float:
    """CPU seconds of one run, of the program and all it started."""
    bare = {"HOME": str(home), "PATH": "/usr/bin:/bin", "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen([str(program)], env=bare, cwd=home) as process:
        _, code, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(code)
    if process.returncode != 0:
        raise SetupRefused(f"{program.name} ended with {process.returncode}.")
    return used.ru_utime + used.ru_stime


def measure(programs: dict[str, Path]) -> float:
    """Print the figures; ours over the bare one's, of medians."""
    taken: dict[str, list[float]] = {name: [] for name in programs}
    with tempfile.TemporaryDirectory() as place:
        home = Path(place)
        for program in programs.values():
            cost(program, home)
        for _ in range(RUNS):
            for name, program in programs.items():
                taken[name].append(cost(program, home))
    for name, found in taken.items():
        middle, least = statistics.median(found) * 1000, min(found) * 1000
        print(f"{name:<6}{middle:7.0f} ms CPU, median of {RUNS}; least {least:.0f} ms")
    ratio = statistics.median(taken["ours"]) / statistics.median(taken["bare"])
    print(f"first window / bare window: {ratio:.2f} x (goal {GOAL} x)", flush=True)
    return ratio


if __name__ == "__main__":
    sys.exit(0 if measure(freeze()) <= GOAL else 1)
