"""Files nobody owns yet, from the command line: listed, written out, given to an applicant."""

import json
from email.message import EmailMessage
from pathlib import Path

import pytest

from mentordesk.cli.run import run
from tests.services.small_intake import small_intake


@pytest.fixture
def programme(tmp_path: Path) -> str:
    """A programme into which a stranger's message with a file was imported."""
    made = small_intake(tmp_path)
    made.desk.close()
    mail = EmailMessage()
    mail["From"], mail["Subject"] = "Stranger <who@example.org>", "My papers"
    mail["Message-ID"] = "<papers@example.org>"
    mail.set_content("Here they are.")
    mail.add_attachment(b"bytes", maintype="application", subtype="pdf", filename="resume.pdf")
    path = tmp_path / "papers.eml"
    path.write_bytes(mail.as_bytes())
    programme = str(made.desk.path)
    run(["import", programme, "--intake", "2021 July", str(path)])
    return programme


def test_listed_written_and_given(
    programme: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    intake = ["unfiled", programme, "--intake", "2021 July"]
    assert run([*intake, "--json", "-", "--out", str(tmp_path / "out")]) == 0
    (file,) = json.loads(capsys.readouterr().out)["files"]
    assert (file["name"], file["kind"], file["from"]) == ("resume.pdf", "resume", "who@example.org")
    (written,) = (tmp_path / "out").iterdir()
    assert written.read_bytes() == b"bytes"
    number = str(file["number"])
    assert run([*intake, "--give", number]) != 0
    assert run([*intake, "--give", number, "--to", "Nobody Here"]) != 0
    assert run([*intake, "--give", number, "--to", "Ana Souza", "--as", "other"]) == 0
    assert "0 files nobody owns yet." in capsys.readouterr().out
    assert run([*intake, "--give", number, "--to", "Ana Souza"]) != 0
