"""Errors: a refusal is a sentence, a bug a report; neither shows personal data."""

import logging
import sys

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from mentordesk.domain.refusals import Conflict, Refused
from mentordesk.ui.errors import CrashDialog, Funnel, details_of


def _raised(error: Exception) -> Exception:
    try:
        raise error
    except type(error) as caught:
        return caught


def _shown_by(funnel: Funnel, error: BaseException) -> list[str]:
    texts: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QMessageBox):
            texts.extend([dialog.windowTitle(), dialog.text()])
        elif isinstance(dialog, CrashDialog):
            texts.append(dialog.findChildren(QPlainTextEdit)[0].toPlainText())
        assert dialog is not None
        dialog.close()

    QTimer.singleShot(0, look)
    funnel.take(type(error), error, error.__traceback__)
    return texts


def test_a_refusal_is_one_sentence() -> None:
    title, text = _shown_by(Funnel(), Refused("The <b>file</b> is locked."))
    assert title == "That cannot be done"
    assert text == "The <b>file</b> is locked."


def test_a_conflict_says_that_something_changed() -> None:
    assert _shown_by(Funnel(), Conflict("It no longer stands."))[0] == "Something changed meanwhile"


def test_a_mistake_shows_where_but_no_personal_data(caplog: pytest.LogCaptureFixture) -> None:
    error = _raised(ValueError("Priya Patel, priya@example.org"))
    with caplog.at_level(logging.INFO, "mentordesk"):
        (details,) = _shown_by(Funnel(), error)
    assert "test_errors.py" in details
    assert details.endswith("ValueError")
    assert "Priya" not in details
    assert "Priya" not in caplog.text
    assert "ValueError" in caplog.text


def test_details_can_be_copied(qtbot: QtBot) -> None:
    details = details_of(_raised(KeyError("secret")))
    dialog = CrashDialog(details)
    qtbot.addWidget(dialog)
    copy = next(one for one in dialog.findChildren(QPushButton) if "Copy" in one.text())
    copy.click()
    assert QApplication.clipboard().text() == details
    assert "secret" not in details


def test_the_funnel_is_the_hook(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    funnel = Funnel()
    funnel.install()
    assert sys.excepthook == funnel.take
