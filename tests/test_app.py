"""Which words mean the window, and what happens without a display."""

import os
import socket
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from mentordesk import app


@pytest.mark.parametrize(
    ("words", "window"),
    [
        ([], True),
        (["scheme.mentordesk"], True),
        (["nowhere/scheme.mentordesk"], True),
        (["check", "scheme.mentordesk"], False),
        (["--help"], False),
        (["check"], False),
    ],
)
def test_which_words_mean_the_window(words: list[str], window: bool) -> None:
    assert app._means_window(words) is window


def test_a_file_of_any_name_means_the_window(tmp_path: Path) -> None:
    path = tmp_path / "programme.db"
    path.touch()
    assert app._means_window([str(path)])


def run_without_display(*words: str) -> subprocess.CompletedProcess[str]:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {key: value for key, value in os.environ.items() if key not in hidden}
    return subprocess.run(
        [sys.executable, "-m", "mentordesk", *words],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has programs without a display")
def test_without_a_display_one_sentence_says_so() -> None:
    for words in ([], ["scheme.mentordesk"]):
        ended = run_without_display(*words)
        assert ended.returncode == 1
        assert ended.stderr.startswith("MentorDesk needs a display")


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has programs without a display")
def test_a_display_that_nobody_answers_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    # Qt would abort the whole process on it.
    monkeypatch.setenv("DISPLAY", ":9871.0")
    assert not app._has_display()
    assert app.main(["scheme.mentordesk"]) == 1
    with socket.socket(socket.AF_UNIX) as door:
        door.bind("\0/tmp/.X11-unix/X9871")
        door.listen()
        assert app._has_display()
    # Whether another machine answers is Qt's to find out.
    monkeypatch.setenv("DISPLAY", "localhost:10.0")
    assert app._has_display()


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has programs without a display")
def test_a_wayland_that_is_there_is_a_display(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("QT_QPA_PLATFORM", "DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert not app._has_display()
    (tmp_path / "wayland-0").touch()
    assert app._has_display()


def test_a_library_that_the_system_lacks_is_named_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def lacks(_: str) -> ModuleType:
        raise ImportError("libGL.so.1: cannot open shared object file: No such file or directory")

    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(app, "_load", lacks)
    for words in ([], ["demo"], ["scheme.mentordesk"]):
        assert app.main(words) == 1
        said = capsys.readouterr().err
        assert said.startswith("MentorDesk's window needs libGL.so.1, which")
        assert said.count("\n") == 1


def test_a_mistake_of_ours_is_not_called_a_missing_library(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def mistaken(_: str) -> ModuleType:
        raise ImportError("cannot import name 'launch'")

    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setattr(app, "_load", mistaken)
    with pytest.raises(ImportError, match="cannot import name"):
        app.main([])


@pytest.mark.parametrize(("wished", "threads"), [("", "1"), ("4", "4")])
def test_numpy_will_count_with_one_thread_unless_somebody_wants_it_otherwise(
    monkeypatch: pytest.MonkeyPatch, wished: str, threads: str
) -> None:
    seen: list[str | None] = []

    def loaded(_module: str) -> ModuleType:
        seen.append(os.environ.get("OPENBLAS_NUM_THREADS"))
        raise LookupError

    monkeypatch.setenv("OPENBLAS_NUM_THREADS", wished)
    if not wished:
        monkeypatch.delenv("OPENBLAS_NUM_THREADS")
    monkeypatch.setattr(app, "_load", loaded)
    with pytest.raises(LookupError):
        app.main(["check", "scheme.mentordesk"])
    assert seen == [threads]


def test_the_command_line_never_loads_qt() -> None:
    code = (
        "import sys; from mentordesk.app import main\n"
        "try: main(['check', 'nothing.mentordesk'])\n"
        "finally: sys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert ended.returncode == 0


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has programs without a display")
def test_without_a_display_the_demonstration_does_the_whole_job(tmp_path: Path) -> None:
    programme = tmp_path / "demonstration.mentordesk"
    ended = run_without_display("demo", str(programme))
    assert ended.returncode == 0, ended.stderr
    assert "plugin" not in ended.stderr, "Qt complains of what nobody sees"
    told = [Path(line) for line in ended.stdout.splitlines() if line.startswith(str(tmp_path))]
    assert programme in told
    assert all(path.stat().st_size > 5_000 for path in told)
    names = {path.name for path in told}
    assert {"certificates.pdf", "export.xlsx", "board.png", "overview.png"} <= names
    assert (tmp_path / "certificates.pdf").read_bytes().startswith(b"%PDF")
    again = run_without_display("demo", str(programme))
    assert again.returncode == 1
    assert again.stderr.strip().endswith("choose another name.")
