"""The trial of the Windows installers: what Wine lacks is made, what fails is told."""

import os
import re
import sys
from pathlib import Path
from subprocess import CompletedProcess

import pytest
import wine
from environment import ROOT
from machine import SetupRefused
from roots import Root

MAKER = ROOT / "packaging" / "windows" / "wine"
pytestmark = pytest.mark.skipif(os.name == "nt", reason="Wine is for Linux")


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> tuple[str, str]:
    monkeypatch.syspath_prepend(str(MAKER))
    monkeypatch.delitem(sys.modules, "complex_numbers", raising=False)
    import complex_numbers  # type: ignore[import-not-found]  # noqa: PLC0415 - a script beside its source

    code, names = complex_numbers.source()
    return str(code), str(names)


def test_every_function_is_exported_once_and_those_of_complex_numbers_are_ours(
    made: tuple[str, str],
) -> None:
    code, listed = made
    lines = listed.splitlines()[2:]
    names = [line.partition("=")[0].strip() for line in lines]
    assert len(names) == len(set(names)) > 150
    ours = re.findall(r"=(md_\w+)", listed)
    assert {"md_crealf", "md_cpowl", "md_cabs"} <= set(ours)
    assert all(f" {name}(" in code for name in ours)
    assert " sin=ucrtbase.sin" in lines


def test_a_long_double_is_a_double_on_windows(made: tuple[str, str]) -> None:
    assert "double md_creall(double _Complex x) { return creal(x); }" in made[0]
    assert "float _Complex md_csinf(float _Complex x) { return csinf(x); }" in made[0]
    assert "long" not in made[0]


def test_the_other_name_fits_where_the_first_one_stood() -> None:
    assert len(wine.OURS) < len(wine.MATH)


class Answers:
    """Wine that ends every command as it is told to."""

    def __init__(self, code: int, said: str) -> None:
        self.code, self.said = code, said
        self.asked: list[tuple[str, ...]] = []

    def __call__(self, _: Root, *words: str, folder: str = "root") -> CompletedProcess[str]:
        assert folder.endswith(wine.PLACE)
        self.asked.append(words)
        return CompletedProcess(words, self.code, self.said, "UnicodeEncodeError: no such sign")


@pytest.fixture
def root(tmp_path: Path) -> Root:
    (tmp_path / wine.HOME).mkdir(parents=True)
    return Root(tmp_path)


def test_a_step_of_the_job_that_fails_ends_the_trial(
    root: Root, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wine, "wine", Answers(1, ""))
    with pytest.raises(SetupRefused, match="demo ended with 1: UnicodeEncodeError"):
        wine._job(root)


def test_a_job_without_a_certificate_is_none(root: Root, monkeypatch: pytest.MonkeyPatch) -> None:
    intakes = ("open", "closed")
    said = "".join(f'{{"name": "A", "stage": "{x}", "table": "intake"}}\n' for x in intakes)
    answers = Answers(3, said)
    monkeypatch.setattr(wine, "wine", answers)
    with pytest.raises(SetupRefused, match="No certificate"):
        wine._job(root)
    asked = [words[1] for words in answers.asked]
    assert asked == ["demo", "dump", "import", "match", "pairs", "certificates", "check"]


def test_without_the_compiler_the_line_to_type_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("wine.shutil.which", lambda _: None)
    with pytest.raises(SetupRefused, match="apt-get install gcc-mingw-w64-x86-64"):
        wine.lay_stubs(tmp_path)


def test_the_uninstaller_is_given_its_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "mentordesk.exe").touch()
    (tmp_path / "mdmath.dll").touch()
    monkeypatch.setattr("time.sleep", lambda _: (tmp_path / "mentordesk.exe").unlink())
    assert wine.left_of(tmp_path, 5.0) == []
    (tmp_path / "stays.txt").touch()
    assert wine.left_of(tmp_path, -1.0) == [tmp_path / "stays.txt"]
