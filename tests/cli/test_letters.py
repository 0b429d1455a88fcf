"""Letters from the command line: drafts, mail merge, paper, the outbox, the mail server."""

from pathlib import Path

import openpyxl
import pytest

from mentordesk.cli.run import run
from mentordesk.documents.preview import page_count
from mentordesk.domain.pairing import PairState
from tests.messages.post_office import PASSWORD, post_office
from tests.services.small_intake import small_intake

Captured = pytest.CaptureFixture[str]
JULY = ("--intake", "2021 July")


@pytest.fixture
def programme(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A programme with one pair that was told, on a computer of its own."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    small = small_intake(tmp_path)
    small.pair("Ana Souza", "Ruth Adams", PairState.NOTIFIED)
    small.desk.close()
    return str(small.desk.path)


def test_a_letter_becomes_drafts_rows_and_pages(
    programme: str, tmp_path: Path, capsys: Captured
) -> None:
    files = [tmp_path / "drafts", tmp_path / "merge.xlsx", tmp_path / "letters.pdf"]
    where = ("--out", str(files[0]), "--merge", str(files[1]), "--pdf", str(files[2]))
    assert run(["letters", programme, *JULY, "received", *where]) == 3
    said = capsys.readouterr().out
    assert said.count("Nothing was sent.") == 3
    assert "No letter for Björn Ek: “björn@example.org” has letters before the @" in said
    assert len(list(files[0].glob("*.eml"))) == 4
    sheet = openpyxl.load_workbook(files[1]).worksheets[0]
    heads = [cell.value for cell in sheet[1]]
    assert heads[:4] == ["E-mail", "Name", "Subject", "Text"]
    assert {"partner_profile", "missing_items"} <= set(heads)
    assert sheet.max_row == 5
    assert page_count(files[2].read_bytes()) == 4


def test_a_letter_needs_a_place_and_a_known_event(programme: str, capsys: Captured) -> None:
    assert run(["letters", programme, *JULY, "received"]) == 1
    assert "Say where to" in capsys.readouterr().err
    words = ["webinar_invitation", "--event", "Nothing", "--queue"]
    assert run(["letters", programme, *JULY, *words]) == 1
    assert "not one event called Nothing" in capsys.readouterr().err


def test_letters_are_queued_listed_and_sent(
    programme: str, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    def outbox(*words: str) -> tuple[int, str]:
        code = run(["outbox", programme, *JULY, *words])
        said = capsys.readouterr()
        return code, said.out + said.err

    assert run(["letters", programme, *JULY, "matched_mentee", "--queue"]) == 0
    assert "1 letter waits in the outbox. Nothing was sent." in capsys.readouterr().out
    assert "1 waits to be sent, 0 uncertain." in outbox("list")[1]
    assert "No mail server is set up" in outbox("send")[1]
    with post_office() as office:
        words = ["--host", "localhost", "--port", str(office.port), "--security", "none"]
        words += ["--user", "me", "--sender", "desk@example.org", "--pause", "0"]
        assert run(["mail-server", *words]) == 0
        capsys.readouterr()
        assert "Set MENTORDESK_MAIL_PASSWORD" in outbox("send")[1]
        monkeypatch.setenv("MENTORDESK_MAIL_PASSWORD", "wrong")
        assert "does not accept the password" in outbox("send")[1]
        assert office.messages == []
        monkeypatch.setenv("MENTORDESK_MAIL_PASSWORD", PASSWORD)
        code, said = outbox("send")
        assert (code, said.splitlines()[-1]) == (0, "1 sent, 0 failed, 0 uncertain.")
        assert [str(one["To"]) for one in office.messages] == ["Ana Souza <ana@example.org>"]
        assert "Nothing waits" in outbox("send")[1]


def test_drafts_are_queued_taken_out_and_marked(
    programme: str, tmp_path: Path, capsys: Captured
) -> None:
    run(["letters", programme, *JULY, "received", "--out", str(tmp_path / "drafts")])
    for words, said in (
        (("queue",), "4 letters."),
        (("take-out", "1"), "1 letter."),
        (("sent",), "1 letter."),
        (("went",), "There is no letter of which that can be said"),
    ):
        capsys.readouterr()
        run(["outbox", programme, *JULY, *words])
        shown = capsys.readouterr()
        assert said in shown.out + shown.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--host", "mail.example.org", "--security", "none", "--sender", "a@x.org"), "everybody"),
        (("--host", "mail.example.org", "--sender", "nobody"), "no e-mail address"),
    ],
)
@pytest.mark.usefixtures("programme")
def test_what_is_no_mail_server(words: tuple[str, ...], said: str, capsys: Captured) -> None:
    assert run(["mail-server", *words]) == 1
    assert said in capsys.readouterr().err
    assert run(["mail-server"]) == 0
    assert "No mail server is set up" in capsys.readouterr().out
