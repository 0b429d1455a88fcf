"""What people install on Windows, made on Linux of the folder that `embedding.py` makes.

`mentordesk_VERSION_x64_setup.exe` (NSIS) for people, `mentordesk_VERSION_x64.msi` (wixl) for those
who hand programs out. Both install for one person, without an administrator.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from uuid import UUID, uuid5
from xml.etree import ElementTree

import debian
from embedding import WINDOWS, WORK
from environment import ROOT
from freezing import size_of
from machine import SetupRefused

NEEDS = {"makensis": "nsis", "wixl": "wixl"}
"""The programs that make them -> Debian's packages of them."""
ICON = WINDOWS / "mentordesk.ico"
FAMILY = UUID("6f0d2b4e-6a55-4c1b-9d0a-6d3a7b1f5e21")
SPACE = "http://schemas.microsoft.com/wix/2006/wi"


def make(folder: Path) -> list[Path]:
    """Make both installers of the folder in dist/; SetupRefused where a program is missing."""
    missing = [package for name, package in NEEDS.items() if shutil.which(name) is None]
    if missing:
        line = " ".join(missing)
        raise SetupRefused(f"Installers for Windows need more: sudo apt-get install {line}")
    (ROOT / "dist").mkdir(exist_ok=True)
    name = f"mentordesk_{debian.version()}_x64"
    made = [_setup(folder, ROOT / "dist" / f"{name}_setup.exe")]
    made.append(_msi(folder, ROOT / "dist" / f"{name}.msi"))
    for path in made:
        print(f"{path.relative_to(ROOT)}: {path.stat().st_size / 1024 / 1024:.0f} MB", flush=True)
    return made


def _setup(folder: Path, target: Path) -> Path:
    """The installer of NSIS: some minutes, because it packs as small as it can."""
    facts = {
        "VERSION": debian.version(),
        "FOLDER": str(folder),
        "OUT": str(target),
        "ICON": str(ICON),
        "SIZE": str(size_of(folder) // 1024),
    }
    words = [f"-D{name}={value}" for name, value in facts.items()]
    _run(["makensis", "-V2", *words, str(WINDOWS / "mentordesk.nsi")], ROOT)
    return target


def _msi(folder: Path, target: Path) -> Path:
    """The MSI of wixl, which wants every file and folder named and knows only relative paths."""
    shutil.copyfile(ICON, WORK / ICON.name)
    shutil.copyfile(ICON, folder / ICON.name)
    (WORK / "files.wxs").write_text(listing(folder), encoding="utf-8")
    shutil.copyfile(WINDOWS / "mentordesk.wxs", WORK / "mentordesk.wxs")
    facts = {"Version": debian.version(), "Icon": ICON.name}
    words = [word for name, value in facts.items() for word in ("-D", f"{name}={value}")]
    files = ["mentordesk.wxs", "files.wxs"]
    _run(["wixl", "-a", "x64", *words, "-o", str(target), *files], WORK)
    return target


def listing(folder: Path) -> str:
    """Every file below a folder, for wixl; the same names in every version, so that it upgrades."""
    ElementTree.register_namespace("", SPACE)
    root = ElementTree.Element(f"{{{SPACE}}}Wix")
    part = ElementTree.SubElement(root, f"{{{SPACE}}}Fragment")
    top = ElementTree.SubElement(part, f"{{{SPACE}}}DirectoryRef", Id="INSTALLDIR")
    group = ElementTree.Element(f"{{{SPACE}}}ComponentGroup", Id="Files")
    places = {folder: top}
    for path in sorted(folder.rglob("*")):
        own = path.relative_to(folder).as_posix()
        key = uuid5(FAMILY, own)
        above = places[path.parent]
        if path.is_dir():
            folder_of = {"Id": f"d{key.hex}", "Name": path.name}
            places[path] = ElementTree.SubElement(above, f"{{{SPACE}}}Directory", folder_of)
            continue
        facts = {"Id": f"c{key.hex}", "Guid": str(key)}
        component = ElementTree.SubElement(above, f"{{{SPACE}}}Component", facts)
        source = {"Id": f"f{key.hex}", "KeyPath": "yes", "Source": f"{folder.name}/{own}"}
        ElementTree.SubElement(component, f"{{{SPACE}}}File", source)
        ElementTree.SubElement(group, f"{{{SPACE}}}ComponentRef", Id=facts["Id"])
    part.append(group)
    return ElementTree.tostring(root, encoding="unicode", xml_declaration=True)


def _run(command: list[str], folder: Path) -> None:
    if subprocess.run(command, cwd=folder, check=False).returncode != 0:
        raise SetupRefused(f"{command[0]} failed (see above); mend that and try again.")
