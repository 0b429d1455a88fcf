"""The frozen application: what is dropped, what is loaded by name goes in, it is tried."""

import ast
import importlib.util
import multiprocessing.resource_tracker
import multiprocessing.spawn
import os
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import freezing
import pytest
from environment import ROOT
from machine import SetupRefused

from mentordesk.ui.language import ENGLISH, LANGUAGES

SPEC = ROOT / "packaging" / "frozen" / "mentordesk.spec"
pytestmark = pytest.mark.skipif(
    os.name == "nt", reason="the programs played here are shell scripts"
)


def program(folder: Path, script: str) -> Path:
    path = folder / "mentordesk"
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return folder


OTHERS = sorted(set(LANGUAGES) - {ENGLISH})
"""Languages whose words Qt's own buttons need: its code says English."""


def function_of_the_spec(name: str, **known: object) -> object:
    """One function of the recipe, which as a whole only runs within PyInstaller."""
    tree = ast.parse(SPEC.read_text(encoding="utf-8"))
    wanted: list[ast.stmt] = [
        node
        for node in tree.body
        if (isinstance(node, ast.FunctionDef) and node.name == name)
        or (
            isinstance(node, ast.Assign)
            and isinstance(node.targets[0], ast.Name)
            and node.targets[0].id in {"DROPPED", "SPOKEN", "SYSTEM"}
        )
    ]
    space = dict(known)
    exec(compile(ast.Module(wanted, []), str(SPEC), "exec"), space)  # noqa: S102 - our own recipe
    return space[name]


def begins_as_a_child() -> Callable[[list[str]], None]:
    """What the frozen program asks first: whether it is a child of itself."""
    told = importlib.util.spec_from_file_location("start", SPEC.with_name("start.py"))
    assert told is not None
    assert told.loader is not None
    module = importlib.util.module_from_spec(told)
    told.loader.exec_module(module)
    function: Callable[[list[str]], None] = module.be_a_child
    return function


def test_what_python_starts_behind_its_children_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    begins = begins_as_a_child()
    cleared: list[int] = []
    monkeypatch.setattr(multiprocessing.resource_tracker, "main", cleared.append)
    source = Path(multiprocessing.resource_tracker.__file__).read_text(encoding="utf-8")
    asked = "from multiprocessing.resource_tracker import main;main(%d)"
    assert asked in source, "Python starts its tracker otherwise: see packaging/frozen/start.py"
    with pytest.raises(SystemExit):
        begins(["-B", "-S", "-I", "-c", asked % 17])
    assert cleared == [17]


def test_a_child_that_reads_a_file_does_only_that(monkeypatch: pytest.MonkeyPatch) -> None:
    begins = begins_as_a_child()
    done: list[str] = []
    monkeypatch.setattr(multiprocessing.spawn, "freeze_support", lambda: done.append("child"))
    begins(["--multiprocessing-fork", "tracker_fd=5", "pipe_handle=7"])
    assert done == ["child"]


@pytest.mark.parametrize("words", [[], ["demo"], ["note", "-c", "a comment"], ["-c"], ["import"]])
def test_what_a_person_types_starts_no_child(
    words: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(multiprocessing.spawn, "freeze_support", pytest.fail)
    monkeypatch.setattr(multiprocessing.resource_tracker, "main", pytest.fail)
    begins_as_a_child()(words)


def beginnings_kept(platform: str) -> list[str]:
    """Which of PyInstaller's own beginnings stay, by the recipe's own code."""
    names = ("pyi_rth_inspect", "pyi_rth_multiprocessing", "pyi_rth_pyside6", "start")
    analysis = SimpleNamespace(scripts=[(name, f"{name}.py") for name in names])
    wanted = {"NEEDLESS", "analysis.scripts"}
    tree = ast.parse(SPEC.read_text(encoding="utf-8"))
    nodes: list[ast.stmt] = [
        node
        for node in tree.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) in wanted
    ]
    known = {"analysis": analysis, "sys": SimpleNamespace(platform=platform)}
    exec(compile(ast.Module(nodes, []), str(SPEC), "exec"), known)  # noqa: S102 - our own recipe
    return [name for name, _ in analysis.scripts]


def test_pyinstallers_own_way_with_children_is_left_out() -> None:
    for platform in ("linux", "win32", "darwin"):
        assert "pyi_rth_multiprocessing" not in beginnings_kept(platform)
        assert "start" in beginnings_kept(platform)


def test_no_command_and_no_child_pays_for_qt_on_linux() -> None:
    assert "pyi_rth_pyside6" not in beginnings_kept("linux")
    assert "pyi_rth_pyside6" in beginnings_kept("win32")
    assert "pyi_rth_pyside6" in beginnings_kept("darwin")


def test_every_module_of_ours_is_collected() -> None:
    modules = function_of_the_spec("own_modules", ROOT=ROOT)
    assert callable(modules)
    found = modules()
    assert {"mentordesk", "mentordesk.ui.board.tab", "mentordesk.cli.privacy"} <= set(found)
    assert len(found) == len(list((ROOT / "mentordesk").rglob("*.py")))


@pytest.mark.parametrize(
    ("path", "is_kept"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6\\Qt\\translations\\qt_de.qm", False),
        ("PySide6/Qt/translations/qtbase_fr.qm", False),
        *((f"PySide6/Qt/translations/qtbase_{one}.qm", True) for one in OTHERS),
        *((f"PySide6\\translations\\qtbase_{one}.qm", True) for one in OTHERS),
        ("libgtk-3.so.0", False),
        ("libcups.so.2", False),
        ("libglib-2.0.so.0", True),
        ("somewhere/libcups.so.2", True),
        ("mentordesk/_resources/fonts/Inter-Regular.ttf", True),
    ],
)
def test_only_what_no_window_of_ours_reaches_is_dropped(path: str, is_kept: bool) -> None:
    kept = function_of_the_spec("kept")
    assert callable(kept)
    assert bool(kept([(path, "source", "BINARY")])) == is_kept


def test_a_frozen_program_that_does_its_job_is_taken(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    freezing.try_out(program(tmp_path, 'test -z "$DISPLAY" && echo "$HOME/certificates.pdf"'))
    assert "made certificates" in capsys.readouterr().out


@pytest.mark.parametrize("script", ["echo broken >&2; exit 1", "echo nothing"])
def test_one_that_does_not_is_refused(tmp_path: Path, script: str) -> None:
    with pytest.raises(SetupRefused, match="does not work"):
        freezing.try_out(program(tmp_path, script))


def test_too_large_a_folder_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "large.bin").write_bytes(b"x" * 2_000)
    monkeypatch.setattr(freezing, "MADE", tmp_path)
    monkeypatch.setattr(freezing, "LARGEST", 1_000)
    monkeypatch.setattr(freezing, "environment_python", lambda: Path(sys.executable))
    monkeypatch.setattr(freezing, "_run", lambda _: None)
    monkeypatch.setattr("freezing.notices.add", lambda *_: 0)
    monkeypatch.setattr(freezing, "ready_packing", lambda: None)
    with pytest.raises(SetupRefused, match="is over"):
        freezing.freeze()


def test_a_file_with_two_names_counts_once(tmp_path: Path) -> None:
    (tmp_path / "one").write_bytes(b"x" * 10)
    (tmp_path / "other").hardlink_to(tmp_path / "one")
    (tmp_path / "third").write_bytes(b"x" * 5)
    assert freezing.size_of(tmp_path) == 15


def test_libraries_their_makers_patched_are_not_stripped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stripped: list[str] = []
    monkeypatch.setattr("freezing.shutil.which", lambda _: "strip")
    monkeypatch.setattr(
        "freezing.subprocess.run", lambda command, **_: stripped.append(Path(command[-1]).name)
    )
    for name in ("own.so", "numpy.libs/patched.so.3", "deep/library.so.1"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.touch()
    freezing.without_debugging(tmp_path)
    assert sorted(stripped) == ["library.so.1", "own.so"]


def test_its_lock_pins_what_the_program_needs_and_no_host() -> None:
    def pins(path: Path) -> dict[str, str]:
        lines = path.read_text(encoding="utf-8").splitlines()
        found = [line.split(" ")[0].split("==") for line in lines if "==" in line[:60]]
        return {name: version for name, version in found if not name.startswith(" ")}

    whole = pins(ROOT / "packaging" / "requirements.lock")
    frozen = pins(ROOT / "packaging" / "frozen" / "freeze.lock")
    assert {"pyside6-essentials", "sqlalchemy", "pyinstaller"} <= set(frozen)
    assert not {"pytest", "mypy", "scipy"} & set(frozen)
    both = set(whole) & set(frozen)
    assert {name: whole[name] for name in both} == {name: frozen[name] for name in both}
    assert "http" not in (ROOT / "packaging" / "frozen" / "freeze.lock").read_text("utf-8")
