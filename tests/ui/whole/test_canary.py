"""Every text of a programme is mark-up: no tab, dialog or tooltip paints it or freezes."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QMenu,
    QMessageBox,
    QPushButton,
    QTabBar,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from mentordesk.domain.refusals import Refused
from mentordesk.services.intakes import list_intakes
from mentordesk.ui.found import FoundList
from mentordesk.ui.safe_text import tooltip_of
from mentordesk.ui.tab import Work
from mentordesk.ui.table import RowsTable
from mentordesk.ui.tasks import InlineTasks
from mentordesk.ui.window import MainWindow
from tests.shots import certificate_dialogs
from tests.shots_of_designs import design_dialogs
from tests.shots_of_letters import letter_dialogs
from tests.shots_of_the_year import of_the_year
from tests.ui.whole.canary import plant, planted, shows, tip_shows
from tests.ui.whole.office import TITLES, Office, listings

Make = Callable[[], MainWindow]
# They end the programme that is open, or open another.
pytestmark = pytest.mark.qt_log_ignore("does not support raise")
_LEAVING = {"quit", "close", "new", "open", "demo", "local", "full_screen"}


@pytest.fixture
def image(tmp_path: Path) -> Path:
    return tmp_path / "canary.png"


@pytest.fixture
def canaries(make_window: Make, demo: Path, image: Path) -> Office:
    """The window on the demonstration, in which every text is the canary's."""
    assert plant(demo, image) > 1_000
    window = make_window()
    window.open_programme(demo)
    return Office(window)


@pytest.fixture
def nothing_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    """Dialogs and menus are shown and do not wait for anybody."""

    def show(one: QWidget, *_: object) -> int:
        one.show()
        QApplication.processEvents()
        return 0

    monkeypatch.setattr(QDialog, "exec", show)
    monkeypatch.setattr(QMessageBox, "exec", show)
    monkeypatch.setattr(QMenu, "exec", show)


def test_the_search_finds_what_a_careless_label_paints(
    canaries: Office, image: Path, qtbot: QtBot
) -> None:
    assert canaries.desk
    careless = QLabel(planted(image))
    qtbot.addWidget(careless)
    careless.show()
    assert shows(careless)
    assert tip_shows(planted(image), careless)
    assert not tip_shows(tooltip_of(planted(image)), careless)


def test_no_tab_paints_it(canaries: Office) -> None:
    for intake in list_intakes(canaries.desk):
        canaries.place.choose_intake(intake.intake_id)
        for title in TITLES:
            tab = canaries.show(title)
            for one in listings(tab):
                if one.model.shown:
                    one.table.choose(one.model.identity_at(0))
            tab.settle()
            QApplication.processEvents()
            assert not shows(canaries.window), (title, intake.stage)


def test_no_tooltip_paints_it(canaries: Office) -> None:
    tips: dict[str, QWidget] = {}
    for title in TITLES:
        tab = canaries.show(title)
        for widget in tab.findChildren(QWidget):
            if widget.toolTip():
                tips[widget.toolTip()] = widget
        for view in tab.findChildren(QTableView):
            model = view.model()
            for row in range(min(2, model.rowCount())):
                for column in range(model.columnCount()):
                    tip = model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)
                    if tip:
                        tips[str(tip)] = view
    assert any("bgcolor" in tip for tip in tips)
    assert [tip for tip, widget in tips.items() if tip_shows(tip, widget)] == []


def _opened() -> list[QDialog]:
    QApplication.processEvents()
    return [
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, QDialog) and one.isVisible()
    ]


def _look_and_close(what: str) -> list[str]:
    """The dialogs that are open, each looked at; their kinds."""
    kinds = []
    for one in _opened():
        assert not shows(one), (what, type(one).__name__)
        kinds.append(type(one).__name__)
        one.close()
    return kinds


def _refusals_only(raised: Sequence[tuple[type[BaseException], BaseException, object]]) -> None:
    assert [error for _, error, _ in raised if not isinstance(error, Refused)] == []


@pytest.mark.usefixtures("nothing_waits")
@pytest.mark.qt_log_ignore("does not support (raise|grabbing)")
def test_no_dialog_of_the_menus_paints_it(canaries: Office, qtbot: QtBot) -> None:
    seen: set[str] = set()
    for title in TITLES:
        canaries.show(title)
    actions = canaries.window.menu_actions
    with qtbot.capture_exceptions() as raised:
        for name in sorted(actions._by_name):
            if name not in _LEAVING and actions[name].isEnabled():
                actions[name].trigger()
                seen |= set(_look_and_close(name))
    _refusals_only(raised)
    assert {"HistoryDialog", "BackupsDialog", "PreferencesDialog", "RetentionDialog"} <= seen


@pytest.mark.usefixtures("nothing_waits")
def test_no_dialog_of_a_tab_paints_it(canaries: Office, qtbot: QtBot) -> None:
    seen: set[str] = set()
    with qtbot.capture_exceptions() as raised:
        for intake in list_intakes(canaries.desk)[:2]:
            canaries.place.choose_intake(intake.intake_id)
            for title in TITLES:
                tab = canaries.show(title)
                actions = [
                    *tab.actions(),
                    *(a for one in listings(tab) for a in one.table.actions()),
                ]
                for one in listings(tab):
                    if one.model.shown:
                        one.table.choose(one.model.identity_at(0))
                for action in actions:
                    if action.isEnabled() and action.text().endswith("…"):
                        action.trigger()
                        seen |= set(_look_and_close(action.text()))
    _refusals_only(raised)
    assert {"DuplicatesDialog", "EndDialog"} <= seen


def _each_page(dialog: QDialog) -> Iterator[str]:
    """Every page of a dialog's tabs, with a row chosen in each list; restricted cases too."""
    for button in dialog.findChildren(QPushButton):
        if button.text() == "&Show the cases":
            button.click()
    bars = [bar for bar in dialog.findChildren(QTabBar) if bar.isVisible()]
    for bar in bars:
        for page in range(bar.count()):
            bar.setCurrentIndex(page)
            yield from _with_rows(dialog, bar.tabText(page))
    if not bars:
        yield from _with_rows(dialog, "")


def _with_rows(dialog: QDialog, page: str) -> Iterator[str]:
    for table in dialog.findChildren(RowsTable):
        if table.isVisible() and table.rows.shown:
            table.choose(table.rows.identity_at(0))
    QApplication.processEvents()
    yield page


def _of_the_year(canaries: Office) -> Iterator[tuple[str, Callable[[], QDialog]]]:
    newest, *_, oldest = list_intakes(canaries.desk)
    window = canaries.window
    work = Work(canaries.desk, InlineTasks(), window._settings, oldest.intake_id)
    yield from of_the_year(work, window, oldest)
    yield from certificate_dialogs(work, window, oldest)
    yield from design_dialogs(work, window)
    yield from letter_dialogs(work, window, newest.intake_id, oldest.intake_id)


def test_no_window_of_the_year_paints_it_on_any_of_its_pages(canaries: Office) -> None:
    met: set[str] = set()
    for name, make in _of_the_year(canaries):
        dialog = make()
        dialog.show()
        QApplication.processEvents()
        for page in _each_page(dialog):
            assert not shows(dialog), (name, page)
            met.add(f"{name} {page}".strip())
        dialog.close()
        dialog.deleteLater()
    assert {"fees", "cases", "hours", "resources", "people-years", "person", "register"} <= met
    assert {"designs", "design-editor &Design", "send-letters", "letters-of-person"} <= met
    assert len([one for one in met if one.startswith("survey-results")]) == 3


def test_what_the_search_finds_is_not_painted(canaries: Office, qtbot: QtBot) -> None:
    canaries.show("Overview")
    found: FoundList = canaries.place.found
    canaries.place.top.search.setText("table")
    found.look_up()
    qtbot.waitUntil(lambda: found.count() > 1)
    found.show()
    QApplication.processEvents()
    assert not shows(found)
    assert any("<table" in found.item(n).text() for n in range(found.count()))
    tips = {found.item(n).toolTip() for n in range(found.count())} - {""}
    assert [tip for tip in tips if tip_shows(tip, found)] == []
