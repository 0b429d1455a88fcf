"""Names planted in errors of every kind: neither the log nor the crash dialog repeats them."""

import logging
import sqlite3
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog
from sqlalchemy import create_engine, text
from sqlalchemy.exc import SQLAlchemyError

from mentordesk.domain.refusals import Refused
from mentordesk.ui import launch
from mentordesk.ui.errors import Funnel, details_of, place_of

NAME = "Quirina Zweifel"


def _parameters() -> None:
    engine = create_engine("sqlite://")
    try:
        with engine.connect() as connection:
            connection.execute(text("SELECT * FROM gone WHERE name = :name"), {"name": NAME})
    finally:
        engine.dispose()


def _path() -> None:
    Path(f"/nowhere/{NAME}/cv.pdf").read_bytes()


def _database() -> None:
    sqlite3.connect(f"file:/nowhere/{NAME}.mentordesk?mode=ro", uri=True).execute("SELECT 1")


def _chained() -> None:
    try:
        dict[str, str]()[NAME].encode()
    except KeyError as error:
        raise RuntimeError(f"{NAME} is not known") from error


def _refused() -> None:
    raise Refused(f"{NAME} is in a pair.")


def _code_of_that_name() -> None:
    exec(compile("raise ValueError(1)", f"/home/{NAME}/mentordesk_plugin.py", "exec"))  # noqa: S102 - a file called like a person


def _unicode() -> None:
    NAME.encode().decode("utf-16-le").encode("ascii")


@pytest.mark.parametrize(
    "fails", [_parameters, _path, _database, _chained, _refused, _code_of_that_name, _unicode]
)
def test_no_name_reaches_the_log_or_the_details(
    fails: Callable[[], None], caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDialog, "exec", lambda _self: 0)
    shown: list[str] = []
    funnel = Funnel()
    funnel.crashed.connect(shown.append)
    try:
        fails()
    except (
        SQLAlchemyError,
        OSError,
        sqlite3.Error,
        LookupError,
        RuntimeError,
        Refused,
        ValueError,
    ):
        kind, error, trace = sys.exc_info()
        assert kind is not None
        assert error is not None
        with caplog.at_level(logging.DEBUG):
            funnel.take(kind, error, trace)
        shown.append(details_of(error))
    assert caplog.records
    for words in ("Quirina", "Zweifel"):
        assert words not in caplog.text
        assert not any(words in one for one in shown)


def test_places_are_named_without_the_folders_of_a_person() -> None:
    assert place_of(f"C:\\Users\\{NAME}\\mentordesk\\ui\\window.py") == "ui/window.py"
    assert place_of(f"/home/{NAME}/lib/site-packages/sqlalchemy/orm.py") == "sqlalchemy/orm.py"
    assert place_of(f"/home/{NAME}/other.py") == "other.py"


def test_the_log_is_for_its_owner_only() -> None:
    path = launch.start_log()
    assert path.stat().st_mode & 0o077 == 0
    log = logging.getLogger("mentordesk")
    for handler in tuple(log.handlers):
        handler.close()
        log.removeHandler(handler)
