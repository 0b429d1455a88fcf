"""What the system lacks: found by loading, installed where allowed, else said in one sentence."""

import subprocess
import sys
from collections.abc import Sequence
from types import SimpleNamespace
from typing import Any

import machine
import pytest
from machine import Need, SetupRefused

GL = Need("libGL.so.1", "libgl1")
CURSOR = Need("libxcb-cursor.so.0", "libxcb-cursor0")
CUPS = Need("libcups.so.2", "libcups2")


@pytest.fixture
def on_linux(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")


def lacking(monkeypatch: pytest.MonkeyPatch, *needs: Need) -> None:
    """Let this machine lack just these libraries."""

    def missing(asked: Sequence[Need]) -> list[Need]:
        return [need for need in asked if need in needs]

    monkeypatch.setattr(machine, "missing_libraries", missing)


def allowed(monkeypatch: pytest.MonkeyPatch, yes: bool) -> list[list[Need]]:
    """Let apt-get be allowed or not; what it is asked to install."""
    asked: list[list[Need]] = []
    monkeypatch.setattr(machine, "may_install", lambda: yes)
    monkeypatch.setattr(machine, "install", asked.append)
    return asked


def test_a_library_that_does_not_load_is_missing() -> None:
    nothing = Need("libmentordesk-that-is-not.so.9", "none")
    assert machine.missing_libraries([nothing]) == [nothing]


def test_a_library_that_loads_is_not_missing() -> None:
    loaded: list[str] = []

    def loads(name: str) -> bool:
        loaded.append(name)
        return True

    assert machine.missing_libraries([GL, CUPS], loads) == []
    assert loaded == ["libGL.so.1", "libcups.so.2"]


def test_programs_are_looked_for_on_the_path() -> None:
    assert [need.name for need in machine.missing_programs(lambda _: False)] == ["Xvfb", "openbox"]
    assert machine.missing_programs(lambda _: True) == []


def test_every_need_names_its_library_and_package_once() -> None:
    needs = machine.OFFSCREEN + machine.X11 + machine.WAYLAND + machine.PRINTING + machine.POINTER
    assert len({need.name for need in needs}) == len(needs)
    assert len({need.package for need in needs}) == len(needs)


def test_the_line_to_type_names_the_packages() -> None:
    assert machine.command_line([GL, CUPS]) == "sudo apt-get install libgl1 libcups2"


@pytest.mark.parametrize(
    ("display", "wanted"),
    [
        ({}, False),
        ({"DISPLAY": ":0"}, True),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, False),
        ({"WAYLAND_DISPLAY": "wayland-0"}, False),
    ],
)
def test_x11_libraries_are_needed_only_on_an_x11_display(
    display: dict[str, str], wanted: bool
) -> None:
    needed = machine.needed_now(display)
    assert GL in needed
    assert (CURSOR in needed) is wanted


def ready(display: dict[str, str], makes_environment: bool = False) -> None:
    """Make the machine ready for a window."""
    machine.ready_machine(
        makes_environment=makes_environment, opens_window=True, environment=display
    )


@pytest.mark.usefixtures("on_linux")
def test_nothing_missing_says_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lacking(monkeypatch)
    ready({})
    assert capsys.readouterr() == ("", "")


@pytest.mark.usefixtures("on_linux")
def test_as_root_on_debian_what_is_missing_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    lacking(monkeypatch, GL, CUPS)
    asked = allowed(monkeypatch, yes=True)
    ready({})
    assert asked == [[GL, CUPS]]


@pytest.mark.usefixtures("on_linux")
def test_elsewhere_a_needed_library_is_one_sentence_with_the_line(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lacking(monkeypatch, GL, CUPS)
    asked = allowed(monkeypatch, yes=False)
    with pytest.raises(SetupRefused) as refused:
        ready({})
    assert "sudo apt-get install libgl1 libcups2" in str(refused.value)
    assert "\n" not in str(refused.value)
    assert asked == []


@pytest.mark.usefixtures("on_linux")
def test_a_library_that_is_only_nice_to_have_is_a_note(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    lacking(monkeypatch, CUPS)
    allowed(monkeypatch, yes=False)
    ready({})
    assert "sudo apt-get install libcups2" in capsys.readouterr().err


@pytest.mark.parametrize("system", ["darwin", "win32"])
def test_other_systems_need_no_libraries_of_their_own(
    monkeypatch: pytest.MonkeyPatch, system: str
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    lacking(monkeypatch, GL)
    ready({})
    assert not machine.may_install()
    assert "only Linux" in str(machine.ready_pointer())


@pytest.mark.usefixtures("on_linux")
def test_a_missing_screen_is_installed_or_becomes_the_reason(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    lacking(monkeypatch)
    monkeypatch.setattr(machine, "missing_programs", lambda: list(machine.POINTER))
    asked = allowed(monkeypatch, yes=False)
    reason = machine.ready_pointer()
    assert reason is not None
    assert "sudo apt-get install xvfb openbox" in reason
    asked = allowed(monkeypatch, yes=True)
    assert machine.ready_pointer() is None
    assert asked == [list(machine.POINTER)]


@pytest.mark.usefixtures("on_linux")
def test_a_machine_with_all_of_it_has_no_reason_to_skip(monkeypatch: pytest.MonkeyPatch) -> None:
    lacking(monkeypatch)
    monkeypatch.setattr(machine, "missing_programs", list)
    assert machine.ready_pointer() is None


def test_root_without_apt_may_not_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("machine.os.geteuid", lambda: 0)
    monkeypatch.setattr("machine.shutil.which", lambda _: None)
    assert not machine.may_install()


@pytest.mark.usefixtures("on_linux")
def test_others_than_root_may_not_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("machine.os.geteuid", lambda: 1000)
    monkeypatch.setattr("machine.shutil.which", lambda name: f"/usr/bin/{name}")
    assert not machine.may_install()
    monkeypatch.setattr("machine.os.geteuid", lambda: 0)
    assert machine.may_install()


def apt(monkeypatch: pytest.MonkeyPatch, code: int) -> list[list[str]]:
    """Let apt-get end with this exit code; the commands it was given."""
    commands: list[list[str]] = []

    def runs(command: list[str], **options: Any) -> SimpleNamespace:
        assert options["env"]["DEBIAN_FRONTEND"] == "noninteractive"
        commands.append(command)
        return SimpleNamespace(returncode=code, stdout=b"E: no network\n")

    monkeypatch.setattr(subprocess, "run", runs)
    return commands


def test_installing_renews_the_lists_first(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    commands = apt(monkeypatch, 0)
    machine.install([GL])
    assert [command[1] for command in commands] == ["update", "install"]
    assert commands[1][-1] == "libgl1"
    assert "libgl1" in capsys.readouterr().out


def test_a_failing_apt_is_refused_with_what_it_said(
    monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    commands = apt(monkeypatch, 100)
    with pytest.raises(SetupRefused, match=r"apt-get update failed.*sudo apt-get install libgl1"):
        machine.install([GL])
    assert len(commands) == 1
    assert b"no network" in capfdbinary.readouterr().err


@pytest.fixture
def without_ensurepip(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("machine.importlib.util.find_spec", lambda _: None)


@pytest.mark.usefixtures("on_linux", "without_ensurepip")
def test_all_that_is_missing_is_one_line_to_type(monkeypatch: pytest.MonkeyPatch) -> None:
    lacking(monkeypatch, GL)
    allowed(monkeypatch, yes=False)
    line = f"sudo apt-get install python3.{sys.version_info.minor}-venv libgl1"
    with pytest.raises(SetupRefused, match=line):
        ready({}, makes_environment=True)


@pytest.mark.usefixtures("without_ensurepip")
@pytest.mark.parametrize("opens_window", [True, False])
def test_a_python_without_ensurepip_gets_its_venv_package(
    monkeypatch: pytest.MonkeyPatch, opens_window: bool
) -> None:
    lacking(monkeypatch)
    asked = allowed(monkeypatch, yes=True)
    machine.ready_machine(makes_environment=True, opens_window=opens_window)
    assert asked == [[machine.ENSUREPIP]]


@pytest.mark.usefixtures("without_ensurepip")
def test_an_environment_that_is_there_needs_no_ensurepip(monkeypatch: pytest.MonkeyPatch) -> None:
    lacking(monkeypatch)
    asked = allowed(monkeypatch, yes=True)
    ready({}, makes_environment=False)
    assert asked == []


def test_a_python_with_ensurepip_is_ready(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("machine.importlib.util.find_spec", lambda _: object())
    assert machine.missing_venv() == []


@pytest.mark.usefixtures("on_linux")
def test_a_verb_without_a_window_needs_no_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    lacking(monkeypatch, GL)
    asked = allowed(monkeypatch, yes=True)
    machine.ready_machine(makes_environment=False, opens_window=False)
    assert asked == []


@pytest.mark.usefixtures("on_linux")
def test_what_packing_lacks_is_installed_by_root_and_a_line_to_type_for_others(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    installed: list[list[str]] = []
    monkeypatch.setattr("machine.shutil.which", lambda _: None)
    monkeypatch.setattr(machine, "missing_python_library", list)
    monkeypatch.setattr(
        machine, "install", lambda needs: installed.append([need.package for need in needs])
    )
    monkeypatch.setattr(machine, "may_install", lambda: True)
    machine.ready_packing()
    assert installed == [["binutils", "xz-utils"]]
    monkeypatch.setattr(machine, "may_install", lambda: False)
    with pytest.raises(
        SetupRefused, match=r"objdump, xz not found.*apt-get install binutils xz-ut"
    ):
        machine.ready_packing()
    monkeypatch.setattr("machine.shutil.which", lambda name: f"/usr/bin/{name}")
    machine.ready_packing()
    assert len(installed) == 1


@pytest.mark.parametrize(
    ("name", "loaded", "package"),
    [
        ("libpython3.13.so.1.0", False, f"libpython3.{sys.version_info.minor}"),
        ("libpython3.13.so.1.0", True, None),
        ("libpython3.13.a", False, None),
    ],
)
def test_debians_python_as_a_library_is_a_package_of_its_own(
    name: str, loaded: bool, package: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = {"INSTSONAME": name, "LIBDIR": "/nowhere"}
    monkeypatch.setattr("machine.sysconfig.get_config_var", known.get)
    needs = machine.missing_python_library(lambda _: loaded)
    assert [need.package for need in needs] == ([package] if package else [])
