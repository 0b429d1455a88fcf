"""The measure of the frozen start: both programs by the application's own recipe."""

import ast
import os
import stat
from pathlib import Path

import freezing
import pytest
import starting
from machine import SetupRefused

RECIPE = (freezing.FROZEN / "mentordesk.spec").read_text(encoding="utf-8")
pytestmark = pytest.mark.skipif(os.name == "nt", reason="measured on Linux")


@pytest.mark.parametrize("name", list(starting.PROGRAMS))
def test_both_are_frozen_by_the_recipe_of_the_application(name: str, tmp_path: Path) -> None:
    text = starting.recipe_for(RECIPE, tmp_path / "it.py", name)
    ast.parse(text)
    assert f'NAME = "{name}"' in text
    assert str(tmp_path / "it.py") in text
    assert "start.py" not in text
    assert "SPECPATH" not in text
    assert "excludes=NEVER" in text
    assert ("hiddenimports=[]" in text) is (name == "bare")


@pytest.mark.parametrize("code", starting.PROGRAMS.values())
def test_what_is_measured_compiles_and_ends_at_the_first_window(code: str) -> None:
    compile(code + starting.SHOWN + starting.END, "window.py", "exec")
    assert (code + starting.SHOWN + starting.END).rstrip().endswith("os._exit(0)")


def script(folder: Path, name: str, line: str) -> Path:
    path = folder / name
    path.write_text(f"#!/bin/sh\n{line}\n", encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


def test_the_cost_is_cpu_and_not_waiting(tmp_path: Path) -> None:
    assert starting.cost(script(tmp_path, "waits", "sleep 0.3"), tmp_path) < 0.2


def test_a_program_that_ends_badly_has_no_figure(tmp_path: Path) -> None:
    with pytest.raises(SetupRefused, match="ended with 4"):
        starting.cost(script(tmp_path, "breaks", "exit 4"), tmp_path)


def test_the_figure_is_ours_over_the_bare_ones(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(
        starting, "cost", lambda program, _: {"bare": 0.2, "ours": 0.25}[program.name]
    )
    ratio = starting.measure({name: Path(name) for name in starting.PROGRAMS})
    assert ratio == pytest.approx(1.25)
    assert "1.25 x (goal 1.5 x)" in capsys.readouterr().out
