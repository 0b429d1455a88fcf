"""Dialogs of the menus: programme, intake, history, check, preferences, help."""

import itertools
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.domain.vocabulary import Scheme
from mentordesk.services.applicants import load_applicants
from mentordesk.services.certificate_settings import load_settings
from mentordesk.services.checking import check_programme
from mentordesk.services.events import load_events
from mentordesk.services.history import load_history
from mentordesk.services.intakes import list_intakes
from mentordesk.services.pair_year import load_quiet_weeks
from mentordesk.services.pairing import pair
from mentordesk.services.pairs import load_pairs
from mentordesk.services.privacy.retention import kept_until
from mentordesk.services.programmes import load_programme
from mentordesk.storage.desk import Desk
from mentordesk.storage.opening import open_programme
from mentordesk.ui.board.papers_dialog import Paper, papers_for
from mentordesk.ui.events.event_dialog import EventDialog
from mentordesk.ui.intake_dialog import IntakeDialog
from mentordesk.ui.pairs.ending import EndDialog
from mentordesk.ui.programme_dialog import ProgrammeDialog, file_name_of
from mentordesk.ui.settings import Settings
from mentordesk.ui.theme import Theme
from mentordesk.ui.tools.about_dialog import AboutDialog
from mentordesk.ui.tools.check_dialog import say_checked, show_check
from mentordesk.ui.tools.export_dialog import ExportDialog
from mentordesk.ui.tools.history_dialog import HistoryDialog
from mentordesk.ui.tools.keys_dialog import KeysDialog
from mentordesk.ui.tools.preferences import PreferencesDialog
from tests.ui.conftest import SCHEME

Open = Callable[..., Any]


@pytest.fixture
def tab(open_tab: Open, filled: Path) -> Any:
    return open_tab(filled, "Applicants")


@pytest.fixture
def desk(tab: Any) -> Desk:
    found: Desk = tab.work.desk
    return found


def test_a_programme_is_made_where_it_is_wanted(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = ProgrammeDialog(Scheme(name=""))
    qtbot.addWidget(dialog)
    with pytest.raises(Refused, match="name first"):
        dialog.do()
    dialog.name.setText("ALIA / Mentoring: 2021")
    assert dialog.file.text().endswith("ALIA Mentoring 2021.mentordesk")
    dialog.file.setText(str(tmp_path / "own.mentordesk"))
    dialog.zone.setCurrentText("Nowhere")
    with pytest.raises(Refused, match="time zone"):
        dialog.do()
    dialog.zone.setCurrentText("Australia/Sydney")
    dialog.do()
    assert dialog.made == tmp_path / "own.mentordesk"
    assert dialog.lists.count() == 3
    opened = open_programme(dialog.made)
    assert load_programme(opened).scheme.name == "ALIA / Mentoring: 2021"
    opened.close()


def test_the_lists_of_a_scheme_file_are_taken(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = ProgrammeDialog(SCHEME)
    qtbot.addWidget(dialog)
    source = tmp_path / "own.json"
    source.write_text('{"name": "Own", "options": {"sector": ["Music", "Dance"]}}', "utf-8")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(source), ""))
    dialog.lists.setCurrentIndex(2)
    dialog._choose_lists()
    assert dialog.lists.currentText() == "own.json"
    dialog.name.setText("Own")
    dialog.file.setText(str(tmp_path / "own.mentordesk"))
    dialog.zone.setCurrentText("Australia/Sydney")
    dialog.do()
    opened = open_programme(tmp_path / "own.mentordesk")
    assert load_programme(opened).scheme.texts("sector") == ("Music", "Dance")
    opened.close()


def test_file_names_follow_the_schemes_name() -> None:
    assert file_name_of("a/b") == "a b.mentordesk"
    assert file_name_of(" ") == ""


def test_an_intake_is_made_with_its_dates(tab: Any, desk: Desk) -> None:
    dialog = IntakeDialog(desk, "AUD", tab)
    dialog.name.setText("2041 February")
    dialog.fields.starts.setDate(QDate(2041, 2, 1))
    assert dialog.fields.ends.day == date(2042, 2, 1)
    assert dialog.kept_until.day == date(2044, 2, 1)
    dialog.fields.fee.amount.setValue(150)
    dialog.fields.match_by.box.setChecked(False)
    dialog.fields.notify_by.box.setChecked(False)
    dialog.do()
    made = next(row for row in list_intakes(desk) if row.intake_id == dialog.made)
    assert (made.fee_cents, made.dates.match_by) == (15_000, None)
    assert kept_until(desk, made.intake_id) == date(2044, 2, 1)


def test_names_are_kept_as_long_as_the_intake_runs(tab: Any, desk: Desk) -> None:
    dialog = IntakeDialog(desk, "AUD", tab)
    dialog.name.setText("too soon")
    dialog.kept_until.field.setDate(dialog.fields.ends.date())
    with pytest.raises(Refused, match="needed longer"):
        dialog.do()
    dialog.kept_until.box.setChecked(False)
    dialog.do()
    assert dialog.made is not None
    assert kept_until(desk, dialog.made) is None


def test_dates_out_of_order_are_said_before_anything_is_made(tab: Any, desk: Desk) -> None:
    dialog = IntakeDialog(desk, "AUD", tab)
    dialog.fields.closes.setDate(QDate(2051, 1, 1))
    assert "out of order" in dialog.note.text()
    dialog.name.setText("wrong")
    with pytest.raises(Refused):
        dialog.do()
    assert dialog.made is None


def test_an_event_is_made_in_the_programmes_zone(tab: Any, desk: Desk) -> None:
    dialog = EventDialog(desk, tab.work.intake_id, tab)
    with pytest.raises(Refused, match="title"):
        dialog.do()
    dialog.name.setText("Orientation")
    dialog.speakers.setPlainText("Ana Silva\nRuth Steinmetz; University of Perth\n")
    dialog.do()
    assert desk.undo_label is not None
    assert "Orientation" in desk.undo_label
    (made,) = load_events(desk, tab.work.intake_id)
    assert made.zone == load_programme(desk).scheme.time_zone
    assert made.speakers == ("Ana Silva", "Ruth Steinmetz")


def test_history_goes_back_to_a_point(tab: Any, desk: Desk) -> None:
    dialog = HistoryDialog(desk, tab)
    assert dialog.model.row_at(0).label == "Import 7 applications"
    assert not dialog.back.isEnabled()
    dialog.choose(1)
    assert dialog.back.text() == "&Go back to here (undo 1 step)"
    dialog.back.click()
    assert load_applicants(desk, tab.work.intake_id) == ()


def test_a_programme_is_checked(tab: Any, desk: Desk) -> None:
    show_check(tab.work, tab)
    assert tab.findChild(QMessageBox, "checked").text() == "Everything is as it should be."
    with closing(sqlite3.connect(desk.path)) as raw:
        raw.execute("INSERT INTO file_content (sha256, content) VALUES ('0' || 'x', x'00')")
        raw.commit()
    found = say_checked(check_programme(desk), tab)
    assert "stored file" in found.informativeText()


def test_an_export_asks_before_sensitive_answers_leave(
    tab: Any, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = ExportDialog(desk, list_intakes(desk)[0], tab)
    assert not dialog.sensitive.isChecked()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out"), ""))
    dialog._try()
    assert dialog.written == (tmp_path / "out.xlsx",)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "csv"))
    dialog.what.setCurrentIndex(1)
    dialog._try()
    assert all(path.suffix == ".csv" for path in dialog.written)
    for place, role in enumerate(Role, start=2):
        dialog.what.setCurrentIndex(place)
        assert not dialog.sensitive.isEnabled()
        target = tmp_path / f"{role}.xlsx"
        assert dialog.save_to(target)
        assert target.read_bytes().startswith(b"PK")
    assert not dialog.save_to(None)


def test_preferences_change_the_programme_and_the_computer(
    tab: Any, desk: Desk, settings: Settings
) -> None:
    dialog = PreferencesDialog(settings, desk, tab)
    dialog.theme.setCurrentIndex(dialog.theme.findData(Theme.DARK))
    dialog.fields["name"].setText("Another name")
    dialog.day_first.setChecked(False)
    dialog.do()
    scheme = load_programme(desk).scheme
    assert (scheme.name, scheme.day_first) == ("Another name", False)
    assert dialog.chosen_theme is Theme.DARK
    dialog.fields["time_zone"].setText("Sydney")
    with pytest.raises(Refused, match="no time zone"):
        dialog.do()


def test_after_how_many_weeks_a_pair_is_silent(tab: Any, desk: Desk, settings: Settings) -> None:
    dialog = PreferencesDialog(settings, desk, tab)
    assert dialog.quiet.value() == load_quiet_weeks(desk) == 6
    steps = len(load_history(desk))
    dialog.do()
    assert len(load_history(desk)) == steps
    dialog.quiet.setValue(9)
    dialog.do()
    assert load_quiet_weeks(desk) == 9
    desk.undo()


def test_preferences_without_a_programme(qtbot: QtBot, settings: Settings) -> None:
    dialog = PreferencesDialog(settings, None)
    qtbot.addWidget(dialog)
    dialog.do()
    assert dialog.fields == {}


def test_a_pair_is_ended_with_a_reason(tab: Any, desk: Desk) -> None:
    intake = tab.work.intake_id
    people = load_applicants(desk, intake)
    mentees = [r.application_id for r in people if r.role is Role.MENTEE]
    mentors = [r.application_id for r in people if r.role is Role.MENTOR]
    for mentee, mentor in itertools.product(mentees, mentors):
        try:
            pair(desk, mentee, mentor)
            break
        except Refused:
            continue
    (made,) = load_pairs(desk, intake)
    dialog = EndDialog(desk, made, tab)
    with pytest.raises(Refused):
        dialog.do()
    assert load_pairs(desk, intake)[0].state == "draft"


def test_shortcuts_are_listed(make_window: Callable[[], Any], qtbot: QtBot) -> None:
    window = make_window()
    dialog = KeysDialog(window.menu_actions.all(), window)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.isVisible()
    assert AboutDialog(window).isEnabled()


def test_new_and_open_come_from_the_menu(
    make_window: Callable[[], Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window()
    made = tmp_path / "made.mentordesk"

    def fill_in(dialog: ProgrammeDialog) -> int:
        assert dialog.lists.currentData().texts("sector")
        dialog.name.setText("Made")
        dialog.file.setText(str(made))
        dialog.zone.setCurrentText("Australia/Sydney")
        dialog.do()
        return 1

    monkeypatch.setattr(ProgrammeDialog, "exec", fill_in)
    window.menu_actions["new"].trigger()
    assert window.place.desk.path == made
    window.menu_actions["close"].trigger()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(made), ""))
    window.menu_actions["open"].trigger()
    assert window.windowTitle().startswith("Made")


@pytest.mark.parametrize(
    ("place", "papers"),
    [("en_US", ("Tabloid", "Letter")), ("de_DE", ("A3", "A4"))],
)
def test_papers_of_the_board_begin_with_what_people_have(
    place: str, papers: tuple[str, str]
) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(place))
    try:
        assert papers_for(Paper.CHART)[:2] == papers
        assert len(papers_for(Paper.CHART)) == 4
        assert papers_for(Paper.CARDS)[0] == papers[1]
    finally:
        QLocale.setDefault(before)


def test_a_programme_made_in_america_prints_on_letter(qtbot: QtBot, tmp_path: Path) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("en_US"))
    try:
        dialog = ProgrammeDialog(SCHEME)
        qtbot.addWidget(dialog)
        assert dialog.currency.currentText() == "USD"
        dialog.name.setText("Mentoring")
        dialog.zone.setCurrentText("America/New_York")
        dialog.file.setText(str(tmp_path / "new.mentordesk"))
        dialog.do()
    finally:
        QLocale.setDefault(before)
    assert dialog.made is not None
    desk = open_programme(dialog.made)
    assert load_settings(desk).paper == "Letter"
    desk.close()
