"""The sentence at the bottom of the window."""

from pytestqt.qtbot import QtBot

from mentordesk.ui.status_line import StatusLine


def shown(line: StatusLine) -> str:
    assert line.text() == line.accessibleName()
    return line.text()


def test_what_is_said_goes_before_how_the_page_stands(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.rest("24 mentees unmatched")
    assert shown(line) == "24 mentees unmatched"
    line.say("Paired.")
    line.rest("23 mentees unmatched")
    assert shown(line) == "Paired."
    line.say("")
    assert shown(line) == "23 mentees unmatched"
    line.rest("")
    assert shown(line) == ""


def test_a_sentence_of_a_page_that_is_gone_is_forgotten(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.rest("24 mentees unmatched")
    line.forget()
    line.say("")
    assert shown(line) == ""
