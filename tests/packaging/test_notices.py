"""The notices of what the frozen application brings of the system: found, added, named once."""

from pathlib import Path
from subprocess import CompletedProcess

import notices
import pytest
from environment import ROOT


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A system that has two packages' notices and one licence they share."""
    said = "Licence: see /usr/share/common-licenses/LGPL-2.1.\n"
    for name in ("libglib2.0-0", "libgcrypt20"):
        (tmp_path / "doc" / name).mkdir(parents=True)
        (tmp_path / "doc" / name / "copyright").write_text(f"{name}\f{said}", encoding="utf-8")
    (tmp_path / "common").mkdir()
    (tmp_path / "common" / "LGPL-2.1").write_text("The whole text", encoding="utf-8")
    monkeypatch.setattr(notices, "DOCUMENTS", tmp_path / "doc")
    monkeypatch.setattr(notices, "KEPT", tmp_path / "common")
    return tmp_path


@pytest.mark.usefixtures("documents")
def test_a_shared_licence_is_there_once_and_nothing_divides_a_text() -> None:
    found = notices.of_the_system(["libgcrypt20", "libglib2.0-0", "libunknown1"])
    assert list(found) == [
        "libgcrypt20 (of the system)",
        "libglib2.0-0 (of the system)",
        "LGPL-2.1 (text)",
    ]
    assert found["LGPL-2.1 (text)"] == "The whole text"
    assert not any("\f" in text for text in found.values())


def test_what_comes_from_the_checkout_is_no_library_of_the_system(tmp_path: Path) -> None:
    table = tmp_path / "COLLECT-00.toc"
    own = str(ROOT / ".freeze-env" / "lib" / "libQt6Core.so.6")
    rows = [("a", "/lib/libX11.so.6", "BINARY"), ("b", own, "BINARY"), ("c", "/etc/x", "DATA")]
    table.write_text(repr(("mentordesk", False, [rows[:1], rows[1:]], None)), encoding="utf-8")
    assert notices.sources(table) == ["/lib/libX11.so.6"]


def test_debian_knows_a_file_by_either_of_its_folders(monkeypatch: pytest.MonkeyPatch) -> None:
    known = {"/usr/lib/libX11.so.6": "libx11-6:amd64: /usr/lib/libX11.so.6\n"}

    def asked(command: list[str], **_: object) -> CompletedProcess[str]:
        return CompletedProcess(command, 0, known.get(command[-1], ""), "no path found: sorry")

    monkeypatch.setattr("notices.subprocess.run", asked)
    monkeypatch.setattr("notices.shutil.which", lambda _: "/usr/bin/dpkg-query")
    assert notices.packages(["/lib/libX11.so.6", "/usr/lib/libX11.so.6"]) == ["libx11-6"]
    monkeypatch.setattr("notices.shutil.which", lambda _: None)
    assert notices.packages(["/lib/libX11.so.6"]) == []


def test_about_reads_what_was_added(documents: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder, python = documents / "frozen", documents / "env" / "bin" / "python"
    copying = documents / "env" / "lib" / "pyinstaller-6.dist-info" / "licenses" / "COPYING.txt"
    for place in (folder / notices.TEXTS, copying, python):
        place.parent.mkdir(parents=True)
    (folder / notices.TEXTS).write_text("numpy 2.4\nBSD\n", encoding="utf-8")
    copying.write_text("GPL with an exception", encoding="utf-8")
    monkeypatch.setattr(notices, "sources", lambda _: ["/lib/libglib-2.0.so.0"])
    monkeypatch.setattr(notices, "packages", lambda _: ["libglib2.0-0"])
    added = notices.add(folder, documents / "table", python)
    parts = (folder / notices.TEXTS).read_text(encoding="utf-8").split("\f")
    names = [part.partition("\n")[0] for part in parts]
    assert len(parts) == added + 1
    assert names[0] == "numpy 2.4"
    assert {"PyInstaller (how the program begins)", "LGPL-2.1 (text)"} <= set(names)
