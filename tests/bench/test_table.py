"""The table of measurements: what it finds, what it prints, what it does not know."""

import sys
from types import ModuleType

import pytest

from tests.bench import __main__ as bench


@pytest.fixture
def measured(monkeypatch: pytest.MonkeyPatch) -> None:
    """One measurement named demo, which gives two rows."""
    module = ModuleType("tests.bench.bench_demo")
    rows = [("start", 1.5, "s"), ("pages of one file", 1234.0, "")]
    module.run = lambda: rows  # type: ignore[attr-defined]  # a module made by hand
    monkeypatch.setitem(sys.modules, "tests.bench.bench_demo", module)
    monkeypatch.setattr(bench, "available", lambda: ["demo"])


@pytest.mark.usefixtures("measured")
def test_all_measurements_make_one_table(capsys: pytest.CaptureFixture[str]) -> None:
    assert bench.main([]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "demo  start                      1.50 s",
        "demo  pages of one file      1,234.00",
    ]


@pytest.mark.usefixtures("measured")
def test_one_measurement_can_be_named(capsys: pytest.CaptureFixture[str]) -> None:
    assert bench.main(["demo"]) == 0
    assert "start" in capsys.readouterr().out


@pytest.mark.usefixtures("measured")
def test_an_unknown_measurement_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert bench.main(["speed"]) == 2
    assert capsys.readouterr().out == "unknown: speed; there are: demo\n"


def test_nothing_to_measure_is_said() -> None:
    assert bench.table([]) == "There is nothing to measure."


def test_measurements_are_found_by_their_file_names() -> None:
    assert bench.available() == sorted(bench.available())
    assert not any(name.endswith(".py") for name in bench.available())
