"""The machine underneath: what the window and its tests need that pip cannot bring.

Each library is looked for by loading it, because package names differ between systems and
versions while the names of the libraries do not.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path


class SetupRefused(Exception):
    """The set-up cannot go on; the message is one sentence that says what to do."""


@dataclass(frozen=True)
class Need:
    """One thing of the system: what is looked for, and the Debian package that holds it."""

    name: str
    package: str


ENSUREPIP = Need("ensurepip", f"python3.{sys.version_info.minor}-venv")
OFFSCREEN = (
    Need("libGL.so.1", "libgl1"),
    Need("libEGL.so.1", "libegl1"),
    Need("libglib-2.0.so.0", "libglib2.0-0"),
    Need("libdbus-1.so.3", "libdbus-1-3"),
    Need("libfontconfig.so.1", "libfontconfig1"),
    Need("libxkbcommon.so.0", "libxkbcommon0"),
    Need("libgssapi_krb5.so.2", "libgssapi-krb5-2"),
)
X11 = (
    Need("libxcb-cursor.so.0", "libxcb-cursor0"),
    Need("libxcb-icccm.so.4", "libxcb-icccm4"),
    Need("libxcb-keysyms.so.1", "libxcb-keysyms1"),
    Need("libxcb-shape.so.0", "libxcb-shape0"),
    Need("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
)
WAYLAND = (Need("libwayland-cursor.so.0", "libwayland-cursor0"),)
PRINTING = (Need("libcups.so.2", "libcups2"),)
POINTER = (Need("Xvfb", "xvfb"), Need("openbox", "openbox"))
PACKING = (Need("objdump", "binutils"), Need("xz", "xz-utils"))


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _starts(program: str) -> bool:
    return shutil.which(program) is not None


def missing_libraries(needs: Iterable[Need], loads: Callable[[str], bool] = _loads) -> list[Need]:
    """The libraries among `needs` that this machine cannot load."""
    return [need for need in needs if not loads(need.name)]


def missing_programs(
    starts: Callable[[str], bool] = _starts, needs: Iterable[Need] = POINTER
) -> list[Need]:
    """The programs, by default of the real-pointer tests, that this machine does not have."""
    return [need for need in needs if not starts(need.name)]


def command_line(needs: Iterable[Need]) -> str:
    """The line that installs `needs` on Debian and Ubuntu."""
    return "sudo apt-get install " + " ".join(need.package for need in needs)


def may_install() -> bool:
    """True as root on Debian, Ubuntu and their kin, where apt-get may be used unasked."""
    return (
        sys.platform.startswith("linux")
        and os.geteuid() == 0
        and shutil.which("apt-get") is not None
    )


def install(needs: list[Need]) -> None:
    """Install the packages of `needs` with apt-get; SetupRefused where it fails."""
    packages = [need.package for need in needs]
    print("Installing what the system lacks:", *packages, flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (
        ["apt-get", "update", "-qq"],
        ["apt-get", "install", "-qq", "--no-install-recommends", *packages],
    ):
        done = subprocess.run(
            command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
        )
        if done.returncode != 0:
            sys.stderr.buffer.write(done.stdout[-4_000:])
            raise SetupRefused(
                f"{' '.join(command[:2])} failed (see above); mend that, or install by hand: "
                f"{command_line(needs)}"
            )


def missing_venv() -> list[Need]:
    """What Python lacks to make an environment: Debian keeps ensurepip in a package of its own."""
    return [] if importlib.util.find_spec("ensurepip") else [ENSUREPIP]


def needed_now(environment: Mapping[str, str]) -> tuple[Need, ...]:
    """What nothing goes on without: Python's own, and what a window on this display loads."""
    on_x11 = environment.get("DISPLAY") and not environment.get("WAYLAND_DISPLAY")
    return (ENSUREPIP, *OFFSCREEN, *(X11 if on_x11 else ()))


def ready_machine(
    *, makes_environment: bool, opens_window: bool, environment: Mapping[str, str] = os.environ
) -> None:
    """Make sure that Python and Qt find what pip cannot bring.

    All of it is named in one line to type: SetupRefused with that line where something needed is
    missing and may not be installed unasked, a note where it is only of use.
    """
    missing = missing_venv() if makes_environment else []
    if opens_window and sys.platform.startswith("linux"):
        missing += missing_libraries(OFFSCREEN + X11 + WAYLAND + PRINTING)
    if not missing:
        return
    if may_install():
        install(missing)
        # The finder remembers what Python's folders held before apt-get added to them.
        importlib.invalidate_caches()
        return
    names = ", ".join(need.name for need in missing)
    advice = f"{names} not found; on Debian and Ubuntu type: {command_line(missing)}"
    if any(need in needed_now(environment) for need in missing):
        raise SetupRefused(f"MentorDesk needs something of the system: {advice}")
    print(f"Note: {advice}", file=sys.stderr)


def missing_python_library(loads: Callable[[str], bool] = _loads) -> list[Need]:
    """Python as a library, which the frozen application starts: Debian keeps it in a package."""
    name = str(sysconfig.get_config_var("INSTSONAME") or "")
    place = str(sysconfig.get_config_var("LIBDIR") or "")
    if ".so" not in name or (Path(place) / name).exists() or loads(name):
        return []
    return [Need(name, f"libpython3.{sys.version_info.minor}")]


def ready_packing() -> None:
    """Make sure that an application can be frozen and packed; SetupRefused with a line to type."""
    if not sys.platform.startswith("linux"):
        return
    missing = missing_programs(needs=PACKING) + missing_python_library()
    if not missing:
        return
    if may_install():
        install(missing)
        return
    names = ", ".join(need.name for need in missing)
    raise SetupRefused(
        f"Packing needs something of the system: {names} not found; on Debian and Ubuntu type: "
        f"{command_line(missing)}"
    )


def ready_pointer() -> str | None:
    """Make sure the real-pointer tests can run; the reason where they cannot."""
    if not sys.platform.startswith("linux"):
        return "they need an X11 screen of their own, which only Linux has"
    missing: list[Need] = missing_programs() + missing_libraries(X11)
    if not missing:
        return None
    if may_install():
        install(missing)
        return None
    names = ", ".join(need.name for need in missing)
    return f"{names} not found; on Debian and Ubuntu type: {command_line(missing)}"
