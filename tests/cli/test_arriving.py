"""The commands around an import: taking one back weeks later."""

from collections.abc import Callable
from pathlib import Path

import openpyxl

from mentordesk.cli.run import run
from mentordesk.services.applicants import edit_answer, find_application
from mentordesk.storage.opening import open_programme

Call = Callable[..., tuple[int, str, str]]
HEAD = "Role,Name,Email,Member no.,Employer\n"
ANA = "mentee,Ana Costa,ana.costa@x.example.org,A1,Library One\n"
BEN = "mentor,Ben Roe,ben@x.example.org,B2,Library Two\n"


def test_an_import_before_others_is_taken_back_by_its_number(
    filled: Path, tmp_path: Path, call: Call
) -> None:
    before = call("dump", filled)[1]
    listed = tmp_path / "list.csv"
    listed.write_text(HEAD + ANA + BEN, encoding="utf-8")
    assert call("import", filled, "--intake", "2021 July", listed)[0] == 0
    number = call("history", filled)[1].split()[0]
    code, out, _ = call("undo", filled, "--action", number)
    assert (code, out) == (0, "Taken back: Import 2 applications.\n")
    assert call("dump", filled)[1] == before
    code, out, error = call("undo", filled, "--action", number)
    assert (code, out) == (1, "")
    assert "taken back already" in error


def test_what_was_edited_since_stays_and_is_said(filled: Path, tmp_path: Path, call: Call) -> None:
    listed = tmp_path / "list.csv"
    listed.write_text(HEAD + ANA + BEN, encoding="utf-8")
    run(["import", str(filled), "--intake", "2021 July", str(listed)])
    number = call("history", filled)[1].split()[0]
    desk = open_programme(filled)
    edit_answer(desk, find_application(desk, 1, "Ben Roe"), "employer", "Library Nine")
    desk.close()
    code, out, _ = call("undo", filled, "--action", number)
    assert code == 3
    assert "Ben Roe: Employer is Library Nine now, Library Two came with it; it stays." in out
    assert "Ben Roe stays: was edited since." in out
    people = call("applicants", filled, "--intake", "2021 July")[1]
    assert "Ben Roe" in people
    assert "Ana Costa" not in people


def test_what_was_refused_is_mended_and_imported_again(
    filled: Path, tmp_path: Path, call: Call
) -> None:
    listed, out = tmp_path / "list.csv", tmp_path / "refused.xlsx"
    listed.write_text(HEAD + ANA + "mentor,,,,Library Three\n" + BEN, encoding="utf-8")
    words = ("import", filled, "--intake", "2021 July", listed, "--refused", out)
    assert call(*words)[0] == 3
    book = openpyxl.load_workbook(out)
    sheet = book["list.csv"]
    sheet["F2"], sheet["G2"] = "Cy Lee", "cy@x.example.org"
    book.save(out)
    assert call("import", filled, "--intake", "2021 July", out)[0] == 0
    assert "Cy Lee" in call("applicants", filled, "--intake", "2021 July")[1]
    assert call("import", filled, "--intake", "2021 July", out, "--refused", tmp_path / "no.xlsx")
    assert not (tmp_path / "no.xlsx").exists()
