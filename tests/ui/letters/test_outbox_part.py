"""The outbox as a coordinator uses it: what waits, failed, is uncertain, and what is agreed to."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMessageBox

from mentordesk.domain.refusals import Refused
from mentordesk.domain.year import LetterState
from mentordesk.messages.server import MailServer, Security
from mentordesk.services import mail_account, outbox
from mentordesk.services.letters import load_letters
from mentordesk.services.outbox import Outcome
from mentordesk.storage.models.correspondence import Letter
from mentordesk.ui.letters.outbox_part import OutboxPart
from mentordesk.ui.letters.send_dialog import SendDialog
from mentordesk.ui.letters.server_dialog import ServerDialog
from mentordesk.ui.letters.tab import LettersTab
from tests.ui.seat import (
    KEY,
    Seat,
    asked,
    click,
    do,
    escape,
    names,
    painted,
    typed,
    unchanged,
    verbs,
    within,
)
from tests.ui.whole.office import contents

_S = LetterState
SERVER = MailServer("mail.example.org", 587, Security.STARTTLS, "desk", "The Desk", "d@example.org")
SETTLING = {"It went", "Send again", "Take out", "Send…"}


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings of the mail account in a folder of the test's own; no keyring, nothing asked."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(mail_account, "_asked", {})


@pytest.fixture
def tab(seven: Seat) -> LettersTab:
    """Seven letters in the outbox, nobody chosen."""
    shown = seven.tab(LettersTab)
    click(shown.writing, "Make 7 drafts")
    click(shown.log, "To the outbox")
    return shown


@pytest.fixture
def part(tab: LettersTab) -> OutboxPart:
    return tab.outbox


def become(seat: Seat, **wanted: LetterState) -> None:
    """As a broken line leaves letters: their states by first names."""
    with seat.desk.action("As a broken line leaves them") as session:
        for row in load_letters(seat.desk, seat.intake):
            state = wanted.get(row.name.split()[0])
            if state is not None:
                letter = session.get_one(Letter, row.letter_id)
                letter.state = state
                letter.failure = "550 no such mailbox" if state is _S.FAILED else outbox.INTERRUPTED


def states(seat: Seat) -> dict[str, LetterState]:
    return {row.name.split()[0]: row.state for row in load_letters(seat.desk, seat.intake)}


def choose(part: OutboxPart, *people: str) -> None:
    rows = [row.letter_id for row in part.list.model.rows if row.name.split()[0] in people]
    assert len(rows) == len(people)
    part.list.table.choose_all(rows)


def able(part: OutboxPart) -> set[str]:
    return {words for words, verb in verbs(part.list).items() if verb.isEnabled()}


@contextmanager
def post(
    monkeypatch: pytest.MonkeyPatch, outcome: Outcome
) -> Iterator[list[tuple[tuple[int, ...], str]]]:
    """A post office that answers so, whatever it is handed."""
    handed: list[tuple[tuple[int, ...], str]] = []

    def send(_desk: object, ids: tuple[int, ...], _server: object, secret: str) -> Outcome:
        handed.append((tuple(ids), secret))
        return outcome

    monkeypatch.setattr(outbox, "send", send)
    yield handed


def test_nothing_leaves_by_being_put_there(tab: LettersTab, seven: Seat) -> None:
    assert set(states(seven).values()) == {_S.QUEUED}
    assert seven.said[-1] == "7 letters in the outbox. Nothing was sent."
    assert tab.sides.tabText(2).endswith(" 7")
    assert "Nothing leaves until you press Send" in painted(tab.outbox)
    assert painted(tab.outbox).count("Waiting") >= 7


def test_putting_them_there_is_undone(seven: Seat) -> None:
    tab = seven.tab(LettersTab)
    click(tab.writing, "Make 7 drafts")
    before = contents(seven)
    do(tab.log, "To the outbox")
    seven.undone(before)
    assert tab.outbox.counted() == 0
    assert not tab.sides.tabText(2).endswith("7")


def test_each_verb_stands_over_the_letters_it_is_for(part: OutboxPart, seven: Seat) -> None:
    assert able(part) == {"Mail server…", "Send…"}
    become(seven, Priya=_S.UNCERTAIN, Liam=_S.FAILED)
    choose(part, "Priya")
    assert able(part) == {"It went", "Send again", "Mail server…", "Send…"}
    choose(part, "Liam")
    assert able(part) == {"Send again", "Take out", "Mail server…", "Send…"}
    choose(part, "Maya")
    assert able(part) == {"Take out", "Mail server…", "Send…"}
    for words in ("It went", "Send again", "Take out"):
        assert within(part, words).isEnabled() == (words in able(part))


def test_why_a_letter_failed_is_painted(part: OutboxPart, seven: Seat) -> None:
    become(seven, Liam=_S.FAILED)
    part.list.chips.turn_on("failed")
    assert names(part.list) == ["Liam Chen"]
    seen = painted(part.list)
    assert "Failed" in seen
    assert "550 no such mailbox" in seen


def test_taken_out_they_are_drafts_again_and_back(part: OutboxPart, seven: Seat) -> None:
    choose(part, "Maya", "Zoe")
    before = contents(seven)
    click(part, "Take out")
    assert states(seven)["Maya"] is states(seven)["Zoe"] is _S.DRAFTED
    assert part.counted() == 5
    seven.undone(before)
    assert part.counted() == 7


def test_what_failed_waits_again(part: OutboxPart, seven: Seat) -> None:
    become(seven, Liam=_S.FAILED, Priya=_S.UNCERTAIN)
    choose(part, "Liam", "Priya")
    do(part.list, "Send again")
    assert set(states(seven).values()) == {_S.QUEUED}
    assert "uncertain" not in part.note.text()


def test_sending_two_kinds_again_is_one_step(part: OutboxPart, seven: Seat) -> None:
    """One verb is one step: Undo takes all of it back."""
    become(seven, Liam=_S.FAILED, Priya=_S.UNCERTAIN)
    choose(part, "Liam", "Priya")
    before = contents(seven)
    do(part.list, "Send again")
    seven.undone(before)


def test_an_uncertain_letter_that_went(part: OutboxPart, seven: Seat) -> None:
    become(seven, Priya=_S.UNCERTAIN)
    assert "1 letter is uncertain" in part.note.text()
    become(seven, Zoe=_S.UNCERTAIN)
    assert "2 letters are uncertain" in part.note.text()
    choose(part, "Priya", "Maya")
    before = contents(seven)
    click(part, "It went")
    assert states(seven)["Priya"] is _S.SENT
    assert states(seven)["Maya"] is _S.QUEUED
    seven.undone(before)


def test_what_was_being_sent_when_the_program_ended_is_uncertain(seven: Seat) -> None:
    first = seven.tab(LettersTab)
    click(first.writing, "Make 7 drafts")
    click(first.log, "To the outbox")
    become(seven, Noah=_S.SENDING)
    again = seven.tab(LettersTab)
    assert states(seven)["Noah"] is _S.UNCERTAIN
    again.outbox.list.chips.turn_on("uncertain")
    assert names(again.outbox.list) == ["Noah Smith & Sons"]
    assert "MentorDesk ended while this letter" in painted(again.outbox.list)


def test_without_a_server_it_is_asked_for_first(part: OutboxPart, seven: Seat) -> None:
    with unchanged(seven), asked(escape) as titles:
        click(part, "Send…")
    assert titles == ["Mail server of this computer"]


def test_the_summary_tells_what_goes_to_whom(seven: Seat, part: OutboxPart) -> None:
    planned = outbox.summary(seven.desk, seven.intake, 5)
    dialog = seven.show(SendDialog(seven.desk, planned, SERVER, part))
    seen = painted(dialog)
    assert "Send 5 letters?" in seen
    assert "mail.example.org" in seen
    assert "This cannot be undone." in seen
    assert "Application received: 5" in seen
    assert "2 letters wait for the next sitting." in seen
    assert dialog.people.count() == 5
    assert dialog.height() <= 700


def test_esc_before_sending_sends_nothing(
    part: OutboxPart, seven: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    mail_account.keep_server(SERVER)
    with post(monkeypatch, Outcome(0, (), ())) as handed, unchanged(seven), asked(escape):
        click(part, "Send…")
    assert handed == []


def test_the_password_is_asked_for_once_and_kept_for_the_session(
    part: OutboxPart, seven: Seat, monkeypatch: pytest.MonkeyPatch
) -> None:
    mail_account.keep_server(SERVER)

    def give(dialog: QDialog) -> None:
        assert isinstance(dialog, SendDialog)
        dialog.password.setFocus()
        typed("open sesame")(dialog)

    with post(monkeypatch, Outcome(7, (), ())) as handed, asked(give):
        click(part, "Send…")
    assert [secret for _, secret in handed] == ["open sesame"]
    assert len(handed[0][0]) == 7
    assert seven.said[-1] == "7 letters sent."
    planned = outbox.summary(seven.desk, seven.intake, 5)
    again = SendDialog(seven.desk, planned, SERVER, part)
    assert again.secret == handed[0][1]
    again.deleteLater()


def test_no_password_is_one_sentence_and_the_dialog_stays(part: OutboxPart, seven: Seat) -> None:
    planned = outbox.summary(seven.desk, seven.intake, 5)
    dialog = seven.show(SendDialog(seven.desk, planned, SERVER, part))
    assert dialog.password.echoMode() is dialog.password.EchoMode.Password
    with pytest.raises(Refused, match="Type the password"):
        dialog.do()
    assert dialog.isVisible()


def test_what_did_not_go_is_told_of_by_name(part: OutboxPart, seven: Seat) -> None:
    failed = tuple((f"Person {n}", "no such mailbox") for n in range(12))
    outcome = Outcome(3, failed, (("Zoe <b>", "the line broke"),), "The server hung up.")
    part._tell(outcome)
    (box,) = [one for one in part.findChildren(QMessageBox) if one.isVisible()]
    assert box.textFormat() is Qt.TextFormat.PlainText
    said = box.text().splitlines()
    assert said[0] == "3 letters sent."
    assert said[1] == "Person 0: no such mailbox"
    assert said[-1] == "The server hung up."
    assert "… 5" in said
    assert seven.said[-1] == "3 letters sent."
    QTest.keyClick(box, KEY.Key_Escape)
    assert not box.isVisible()


def test_when_all_went_nobody_is_stopped(part: OutboxPart, seven: Seat) -> None:
    part._tell(Outcome(1, (), ()))
    assert seven.said[-1] == "1 letter sent."
    assert not [one for one in part.findChildren(QMessageBox) if one.isVisible()]


def test_the_server_is_kept_by_enter_and_taken_up_again(part: OutboxPart, seven: Seat) -> None:
    dialog = seven.show(ServerDialog("Library Association", part))
    dialog.host.setFocus()
    QTest.keyClicks(dialog.host, " mail.example.org ")
    QTest.keyClicks(dialog.from_address, "desk@example.org")
    dialog.pause.setValue(2.5)
    dialog.at_most.setValue(40)
    QTest.keyClick(dialog.host, KEY.Key_Return)
    assert not dialog.isVisible()
    again = seven.show(ServerDialog("Library Association", part))
    assert again.server.host == "mail.example.org"
    assert (again.server.pause, again.server.at_most) == (2.5, 40)
    assert again.from_name.text() == "Library Association"


def test_a_server_is_not_kept_by_esc(part: OutboxPart, seven: Seat) -> None:
    mail_account.keep_server(SERVER)
    dialog = seven.show(ServerDialog("Library Association", part))
    assert dialog.host.text() == "mail.example.org"
    dialog.host.setText("elsewhere.example.org")
    escape(dialog)
    assert mail_account.load_server() == SERVER


@pytest.mark.parametrize(
    ("security", "port"), [(Security.TLS, 465), (Security.STARTTLS, 587), (Security.NONE, 25)]
)
def test_the_usual_port_comes_with_the_security(seven: Seat, security: Security, port: int) -> None:
    dialog = seven.show(ServerDialog("x"))
    dialog.security.setCurrentIndex(dialog.security.findData(Security.TLS))
    dialog.security.setCurrentIndex(dialog.security.findData(security))
    assert dialog.port.value() == port


@pytest.mark.parametrize(
    "address", ["", "no address", "a@b@c", "desk@example.org\nBcc: x@example.org"]
)
def test_an_address_that_is_none_is_refused(seven: Seat, address: str) -> None:
    dialog = seven.show(ServerDialog("x"))
    dialog.host.setText("mail.example.org")
    dialog.from_address.setText(address)
    with pytest.raises(Refused):
        dialog.do()
    assert mail_account.load_server() is None


def test_for_reading_only_nothing_can_be_sent(reader: Seat) -> None:
    tab = reader.tab(LettersTab, "2026 July")
    assert not any(verbs(tab.outbox.list)[words].isEnabled() for words in SETTLING)
    assert "Nothing leaves until you press Send" in painted(tab.outbox) or tab.outbox.isHidden()


def test_an_empty_outbox_offers_nothing_to_send(nobody: Seat) -> None:
    part = nobody.tab(LettersTab).outbox
    assert able(part) == {"Mail server…"}
    assert part.counted() == 0
