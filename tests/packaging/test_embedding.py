"""The folder for Windows: which Python goes in, what is left out, how it is started."""

import io
import sys
import zipfile
from pathlib import Path

import embedding
import pytest
from environment import ROOT
from machine import SetupRefused

from mentordesk.ui.language import ENGLISH, LANGUAGES

LOCK = ROOT / "packaging" / "windows" / "windows.lock"
MINE = f"python{sys.version_info.major}{sys.version_info.minor}"


def zipped(*names: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name in names:
            archive.writestr(name, name)
    return packed.getvalue()


@pytest.mark.parametrize("folder", ["", "cp311/"])
def test_an_embeddable_python_is_told_where_the_libraries_are(tmp_path: Path, folder: str) -> None:
    names = ("python.exe", f"{MINE}.dll", f"{MINE}._pth")
    embedding.unpack_python(zipped(*(folder + name for name in names)), tmp_path / "python")
    assert (tmp_path / "python" / "python.exe").is_file()
    places = (tmp_path / "python" / f"{MINE}._pth").read_text(encoding="utf-8")
    assert places.splitlines() == [f"{MINE}.zip", ".", "..\\lib"]


def test_another_python_than_the_one_that_compiles_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SetupRefused, match="same version as the zip"):
        embedding.unpack_python(zipped("python.exe", "python27.dll"), tmp_path / "python")


def test_a_path_in_the_zip_leads_nowhere_else(tmp_path: Path) -> None:
    embedding.unpack_python(zipped("../evil.dll", f"{MINE}.dll"), tmp_path / "in" / "python")
    assert not (tmp_path / "in" / "evil.dll").exists()


def test_the_program_is_a_launcher_with_the_python_beside_it() -> None:
    made = embedding.started_by(b"MZ launcher", "pythonw.exe")
    assert made.startswith(b'MZ launcher#!"<launcher_dir>\\python\\pythonw.exe"\r\n')
    with zipfile.ZipFile(io.BytesIO(made)) as script:
        assert script.namelist() == ["__main__.py"]
        compile(script.read("__main__.py"), "__main__.py", "exec")
    assert made == embedding.started_by(b"MZ launcher", "pythonw.exe")


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("Qt6Core.dll", True),
        ("QtWidgets.pyd", True),
        ("__init__.py", True),
        ("pyside6.abi3.dll", True),
        ("MSVCP140_1.dll", True),
        ("Qt6Quick.dll", False),
        ("QtQml.pyd", False),
        ("opengl32sw.dll", False),
        ("lupdate.exe", False),
    ],
)
def test_of_qt_only_what_the_window_reaches_stays(name: str, kept: bool) -> None:
    assert embedding.is_reached(name) == kept


def test_every_part_of_qt_that_is_imported_stays() -> None:
    sources = "\n".join(path.read_text("utf-8") for path in (ROOT / "mentordesk").rglob("*.py"))
    parts = {word.split()[0] for word in sources.split("from PySide6.Qt")[1:]}
    assert parts <= set(embedding.QT)


def test_what_is_trimmed_and_what_is_not(tmp_path: Path) -> None:
    stay = (
        "PySide6/Qt6Gui.dll",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/plugins/imageformats/qsvg.dll",
        "numpy/_core/core.pyd",
        *(f"PySide6/translations/qtbase_{one}.qm" for one in set(LANGUAGES) - {ENGLISH}),
    )
    go = (
        "PySide6/translations/qtbase_fr.qm",
        "PySide6/translations/qt_de.qm",
        "PySide6/Qt6Qml.dll",
        "PySide6/qml/a.qml",
        "PySide6/plugins/sqldrivers/qsqlite.dll",
        "PySide6/plugins/platforms/qdirect2d.dll",
        "numpy/f2py/a.py",
        "bin/tool.exe",
        "PIL/_avif.cp311.pyd",
        "shiboken6/include/a.h",
        "numpy/_core/core.lib",
    )
    for name in stay + go:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    embedding.trim(tmp_path)
    left = {path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*") if path.is_file()}
    assert left == set(stay)
    assert not (tmp_path / "PySide6" / "plugins" / "sqldrivers").exists()


def test_nothing_of_ours_is_among_what_is_left_out() -> None:
    for pattern in embedding.USELESS:
        assert not list((ROOT / "mentordesk").rglob(pattern))
        assert not list((ROOT / "resources").rglob(pattern))


def test_its_lock_pins_the_same_versions_for_windows_too() -> None:
    def pins(path: Path) -> dict[str, str]:
        lines = [line for line in path.read_text("utf-8").splitlines() if line[:1].isalnum()]
        return dict(line.split(" ")[0].split("==") for line in lines if "==" in line)

    whole = pins(ROOT / "packaging" / "requirements.lock")
    windows = pins(LOCK)
    assert {"pyside6-essentials", "tzdata", "pywin32-ctypes", "sqlcipher3"} <= set(windows)
    assert not {"pytest", "pyinstaller", "scipy"} & set(windows)
    assert {name: whole[name] for name in windows} == windows
    assert "http" not in LOCK.read_text("utf-8")


def test_its_tools_are_pinned_for_every_python() -> None:
    text = (ROOT / "packaging" / "windows" / "tools.lock").read_text("utf-8")
    assert text.count("--hash=sha256:") == text.count("==") - text.count("python_version ==")
    for minor in ("3.11", "3.12", "3.13"):
        assert f'python_version == "{minor}"' in text
