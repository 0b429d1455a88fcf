"""Verification from the command line: settings, keys, page, list, badges, and what verify says."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from mentordesk.cli import passphrases
from mentordesk.cli.run import run
from mentordesk.services.signing.keys import forget_keys, key_folder
from tests.services.certified import completed
from tests.services.small_intake import small_intake

Captured = pytest.CaptureFixture[str]
ADDRESS = "https://verify.library.example/"
PASSPHRASE = "four words that fit"  # noqa: S105 - of keys that are made for the tests


@pytest.fixture(autouse=True)
def own_computer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A data folder of the test's own, and the passphrase in the environment."""
    for variable in ("XDG_DATA_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(variable, str(tmp_path / "data"))
    monkeypatch.setenv(passphrases.VARIABLE, PASSPHRASE)
    forget_keys()
    yield
    forget_keys()


@pytest.fixture
def programme(tmp_path: Path) -> str:
    """A programme with four people who are ready."""
    small = completed(small_intake(tmp_path))
    small.desk.close()
    return str(small.desk.path)


@pytest.fixture
def coded(programme: str, capsys: Captured) -> str:
    """The same with codes switched on and a key."""
    assert run(["verification", programme, "--address", ADDRESS, "--on"]) == 0
    assert run(["signing-key", programme, "new"]) == 0
    capsys.readouterr()
    return programme


def issue(programme: str, out: Path, *more: str) -> int:
    return run(["certificates", programme, "--intake", "2021 July", "--out", str(out), *more])


def code_of(pdf: Path) -> str:
    from mentordesk.documents.signing.links import codes_of_pages  # noqa: PLC0415 - only here

    ((code,),) = codes_of_pages(pdf.read_bytes())
    return code


def test_settings_are_shown_and_changed(programme: str, capsys: Captured) -> None:
    assert run(["verification", programme]) == 0
    assert "Codes on certificates: off" in capsys.readouterr().out
    words = ["--address", ADDRESS, "--contact", "ask@library.example", "--on"]
    assert run(["verification", programme, *words]) == 0
    said = capsys.readouterr().out
    assert "Codes on certificates: on" in said
    assert f"Verification page: {ADDRESS}" in said
    assert run(["verification", programme, "--off"]) == 0
    assert "off" in capsys.readouterr().out
    assert run(["verification", programme, "--address", "nonsense"]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert run(["verification", programme, "--web-site", "https://library.example"]) == 0


def test_on_and_off_at_once_is_wrong_usage(programme: str) -> None:
    with pytest.raises(SystemExit) as ended:
        run(["verification", programme, "--on", "--off"])
    assert ended.value.code == 2


def test_keys_are_made_listed_backed_up_and_imported(
    programme: str, tmp_path: Path, capsys: Captured
) -> None:
    assert run(["signing-key", programme, "backup", str(tmp_path / "key.json")]) == 1
    assert "no signing key" in capsys.readouterr().err
    assert run(["signing-key", programme, "new"]) == 0
    name = capsys.readouterr().out.split()[1]
    assert run(["signing-key", programme, "backup", str(tmp_path / "key.json")]) == 0
    (key_folder() / f"{name}.json").unlink()
    assert run(["signing-key", programme, "list"]) == 0
    assert "not on this computer" in capsys.readouterr().out
    assert run(["signing-key", programme, "import", str(tmp_path / "key.json")]) == 0
    assert f"Key {name} is here now." in capsys.readouterr().out
    assert run(["signing-key", programme, "new"]) == 0
    capsys.readouterr()
    run(["signing-key", programme, "list"])
    listed = capsys.readouterr().out
    assert "in use" in listed.splitlines()[0]
    assert "retired" in listed.splitlines()[1]


@pytest.mark.parametrize("do", ["backup", "import"])
def test_a_file_must_be_named(coded: str, capsys: Captured, do: str) -> None:
    assert run(["signing-key", coded, do]) == 1
    assert "Name the file of the key" in capsys.readouterr().err


def test_the_passphrase_comes_from_a_file_or_the_environment(
    programme: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("another passphrase\nand no more\n", encoding="utf-8")
    assert run(["signing-key", programme, "new", "--passphrase-file", str(secret)]) == 0
    forget_keys()
    out = str(tmp_path / "withdrawn.json")
    assert run(["withdrawn-list", programme, "--out", out]) == 1
    assert "does not open the key" in capsys.readouterr().err
    monkeypatch.setenv(passphrases.VARIABLE, "another passphrase")
    assert run(["withdrawn-list", programme, "--out", out]) == 0
    forget_keys()
    monkeypatch.delenv(passphrases.VARIABLE)
    assert run(["withdrawn-list", programme, "--out", out]) == 1
    said = capsys.readouterr().err
    assert "--passphrase-file" in said
    assert len(said.splitlines()) == 1
    missing = str(tmp_path / "none.txt")
    assert run(["withdrawn-list", programme, "--out", out, "--passphrase-file", missing]) == 1
    assert "cannot be read" in capsys.readouterr().err
    assert run(["withdrawn-list", programme, "--out", out, "--passphrase-file", str(secret)]) == 0


def test_issuing_asks_for_the_passphrase_and_nothing_is_issued_without(
    coded: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    forget_keys()
    monkeypatch.setenv(passphrases.VARIABLE, "not the passphrase")
    assert issue(coded, tmp_path / "out") == 1
    assert "does not open the key" in capsys.readouterr().err
    run(["history", coded])
    assert "Issue" not in capsys.readouterr().out
    monkeypatch.setenv(passphrases.VARIABLE, PASSPHRASE)
    assert issue(coded, tmp_path / "out") == 3
    forget_keys()
    monkeypatch.delenv(passphrases.VARIABLE)
    assert issue(coded, tmp_path / "again") == 3  # printing again signs nothing
    first = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir()}
    assert first == {path.name: path.read_bytes() for path in (tmp_path / "again").iterdir()}


def test_verify_by_file_code_and_list(coded: str, tmp_path: Path, capsys: Captured) -> None:
    issue(coded, tmp_path / "out")
    pdf = min((tmp_path / "out").iterdir())
    number, code = pdf.name.split()[0], code_of(pdf)
    run(["withdrawn-list", coded, "--out", str(tmp_path / "withdrawn.json")])
    capsys.readouterr()
    for words in (
        [str(pdf), "--programme", coded],
        [str(pdf)],
        [code],
        [f"{ADDRESS}#{code}", "--withdrawn", str(tmp_path / "withdrawn.json")],
        [number, "--programme", coded],
    ):
        assert run(["verify", *words]) == 0
        assert f"{number} is genuine" in capsys.readouterr().out
    changed = code[:-30] + str((int(code[-30]) + 1) % 10) + code[-29:]
    assert run(["verify", changed]) == 3
    assert "altered" in capsys.readouterr().out
    for bad in (code[:100], "https://example.org/#x"):
        assert run(["verify", bad]) == 1
        assert len(capsys.readouterr().err.splitlines()) == 1


def test_verify_says_what_the_list_says(coded: str, tmp_path: Path, capsys: Captured) -> None:
    issue(coded, tmp_path / "out")
    pdf = min((tmp_path / "out").iterdir())
    run(["undo", coded, "2"])  # the note of saving, and issuing
    run(["withdrawn-list", coded, "--out", str(tmp_path / "withdrawn.json")])
    capsys.readouterr()
    assert run(["verify", str(pdf), "--withdrawn", str(tmp_path / "withdrawn.json")]) == 3
    assert "counts no longer" in capsys.readouterr().out
    (tmp_path / "withdrawn.json").write_text("{}")
    assert run(["verify", str(pdf), "--withdrawn", str(tmp_path / "withdrawn.json")]) == 1


def test_on_a_computer_without_the_key_the_code_is_unknown(
    coded: str, tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    issue(coded, tmp_path / "out")
    pdf = min((tmp_path / "out").iterdir())
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "elsewhere"))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path / "elsewhere"))
    monkeypatch.setenv("HOME", str(tmp_path / "elsewhere"))
    capsys.readouterr()
    assert run(["verify", str(pdf)]) == 3
    assert "is not known here" in capsys.readouterr().out


def test_the_page_is_written(coded: str, tmp_path: Path) -> None:
    target = tmp_path / "index.html"
    assert run(["verification-page", coded, "--out", str(target)]) == 0
    assert target.read_bytes().startswith(b"<!doctype html>")


def test_badges_are_written_and_who_has_none_is_named(
    coded: str, tmp_path: Path, capsys: Captured
) -> None:
    issue(coded, tmp_path / "out")
    capsys.readouterr()
    code = run(["badges", coded, "--intake", "2021 July", "--out", str(tmp_path / "badges")])
    said = capsys.readouterr().out
    written = (
        len(list((tmp_path / "badges").glob("*.jwt"))) if (tmp_path / "badges").exists() else 0
    )
    assert f"{written} badges written" in said
    assert (code, "e-mail address" in said) == ((3, True) if written < 4 else (0, False))


def test_a_script_signs_too(coded: str, tmp_path: Path, capsys: Captured) -> None:
    script = tmp_path / "monday.txt"
    script.write_text(
        f'certificates --intake "2021 July" --out "{tmp_path / "out"}"\n'
        f'withdrawn-list --out "{tmp_path / "withdrawn.json"}"\n'
    )
    forget_keys()
    assert run(["script", coded, str(script)]) == 3
    assert "done 2" in capsys.readouterr().out
    assert json.loads((tmp_path / "withdrawn.json").read_bytes())["version"] == 1
