"""The keeper in the window: backups when due, snapshots, publishing, and trouble in a sentence."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from mentordesk.domain.people import Role
from mentordesk.domain.refusals import Refused
from mentordesk.services.backups import list_backups
from mentordesk.services.this_computer import keep_second_folder, published_at, was_told
from mentordesk.storage.desk import Desk
from mentordesk.storage.opening import open_programme
from mentordesk.storage.surroundings import Surroundings
from mentordesk.ui.documents_folder import usual_folder
from mentordesk.ui.keeping import keeper as keeper_module
from mentordesk.ui.keeping.keeper import Keeper
from mentordesk.ui.keeping.snapshot_dialog import SnapshotDialog
from mentordesk.ui.window import MainWindow
from mentordesk.ui.written import place_of
from tests.storage.builders import apply_as


def desk_of(window: MainWindow) -> Desk:
    assert window.place is not None
    return window.place.desk


def add(desk: Desk, name: str) -> None:
    with desk.action(f"Add {name}") as session:
        apply_as(session, name, Role.MENTEE)


def whys(window: MainWindow) -> list[str]:
    return [one.why for one in list_backups(desk_of(window))]


@pytest.fixture
def clock(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> list[datetime]:
    """The moment the desk believes it is; a test moves it."""
    now = [datetime(2026, 11, 22, 9, 0, tzinfo=UTC)]
    monkeypatch.setattr(desk_of(window), "_clock", lambda: now[0])
    return now


def test_a_backup_is_made_once_it_is_open(window: MainWindow, keeper: Keeper) -> None:
    assert whys(window) == []  # not before the first paint
    keeper.begin()
    assert whys(window) == ["open"]
    keeper.begin()
    assert whys(window) == ["open"]  # the newest holds everything


def test_the_first_backup_comes_by_itself_and_none_once_it_is_closed(
    keeper: Keeper, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A backup that began after the window waited for the last task kept it from going."""
    begun: list[str] = []
    monkeypatch.setattr(keeper_module, "_FIRST_MS", 1)
    monkeypatch.setattr(keeper, "_order", begun.append)
    keeper.end()
    keeper.start()
    qtbot.waitUntil(lambda: begun == ["open"])
    keeper.end()
    keeper.start()
    keeper.end()
    qtbot.wait(30)
    assert begun == ["open"]


def test_another_follows_half_an_hour_of_change(
    window: MainWindow, keeper: Keeper, clock: list[datetime]
) -> None:
    keeper.begin()
    clock[0] += timedelta(hours=5)
    keeper.look()
    assert whys(window) == ["open"]  # nothing changed
    add(desk_of(window), "Ana Silva")
    clock[0] += timedelta(minutes=29)
    keeper.look()
    assert whys(window) == ["open"]
    clock[0] += timedelta(minutes=1)
    keeper.look()
    assert whys(window) == ["time", "open"]
    clock[0] += timedelta(hours=1)
    keeper.look()
    assert len(whys(window)) == 2


def test_a_backup_by_hand_is_made_whatever_there_is(window: MainWindow, keeper: Keeper) -> None:
    said: list[str] = []
    keeper.says.connect(said.append)
    window.menu_actions["back_up"].trigger()
    window.menu_actions["back_up"].trigger()
    assert whys(window) == ["hand", "hand"]
    assert "Backed up and proved" in said[0]


def test_trouble_with_backups_is_a_sentence_and_work_goes_on(
    window: MainWindow, keeper: Keeper, tmp_path: Path
) -> None:
    said: list[str] = []
    keeper.says.connect(said.append)
    keep_second_folder(tmp_path / "pulled out")
    keeper.begin()
    assert "is not there" in said[0]
    with pytest.raises(Refused, match="is not there"):
        keeper.back_up()
    add(desk_of(window), "Ana Silva")


def test_a_snapshot_is_named_in_a_dialog(window: MainWindow) -> None:
    dialog = SnapshotDialog(desk_of(window), window)
    with pytest.raises(Refused, match="name first"):
        dialog._try()
    dialog.name.setText("Before the board meeting")
    dialog._try()
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.kept is not None
    assert whys(window) == ["snapshot"]


def test_the_menu_asks_for_the_name(
    window: MainWindow, keeper: Keeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    keeper.says.connect(said.append)

    def named(dialog: SnapshotDialog) -> int:
        dialog.name.setText("Before closing")
        dialog._try()
        return dialog.result()

    monkeypatch.setattr(SnapshotDialog, "exec", named)
    window.menu_actions["snapshot"].trigger()
    assert said == ["Snapshot saved: Before closing"]


def test_a_programme_that_is_only_read_is_not_backed_up(
    make_window: Callable[[], MainWindow], filled: Path
) -> None:
    window = make_window()
    window.open_programme(filled, read_only=True)
    assert window.place is not None
    window.place.watch_over()
    window.place.keeper.begin()
    assert whys(window) == []


def risky(monkeypatch: pytest.MonkeyPatch, kind: str = "synced", name: str = "Dropbox") -> None:
    place = Surroundings(kind, name, Path("/"))
    monkeypatch.setattr(keeper_module, "surroundings_of", lambda _path: place)


@pytest.mark.parametrize(("kind", "name"), [("synced", "Dropbox"), ("network", "smb3")])
def test_a_risky_place_is_said_once(
    window: MainWindow, keeper: Keeper, monkeypatch: pytest.MonkeyPatch, kind: str, name: str
) -> None:
    risky(monkeypatch, kind, name)
    notice = keeper.notice()
    assert notice is not None
    assert name in notice._intro.text()
    notice.dissent.click()
    assert was_told(desk_of(window).path)
    assert keeper.notice() is None


def test_a_usual_place_is_not_spoken_of(keeper: Keeper) -> None:
    assert keeper.notice() is None


def test_working_on_this_computer_opens_a_copy_that_is_published(
    window: MainWindow, keeper: Keeper, monkeypatch: pytest.MonkeyPatch, filled: Path
) -> None:
    risky(monkeypatch)
    notice = keeper.notice()
    assert notice is not None
    notice.assent.click()
    QApplication.processEvents()  # whoever looks after the copy is loaded after it
    desk = desk_of(window)
    assert desk.path.parent.name == "MentorDesk"
    assert desk.path != filled
    published = published_at(desk.path)
    assert published is not None
    assert Path(published.target) == filled
    add(desk, "Ana Silva")
    before = filled.read_bytes()
    window.close_programme()  # what was done since is published when it closes
    assert filled.read_bytes() != before
    reader = open_programme(filled, read_only=True)
    assert reader.undo_label == "Add Ana Silva"
    reader.close()


def publishing(window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Publish the programme for the first time, to a file that is chosen in a dialog."""
    (tmp_path / "share").mkdir()
    target = tmp_path / "share" / "scheme.mentordesk"

    def ask(
        _parent: object, _title: str, proposed: str, *_: object, **__: object
    ) -> tuple[str, str]:
        assert Path(proposed) == usual_folder() / desk_of(window).path.name
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    window.menu_actions["publish"].trigger()
    return target


def test_publishing_asks_where_to_once(
    window: MainWindow, keeper: Keeper, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    keeper.says.connect(said.append)
    target = publishing(window, tmp_path, monkeypatch)
    assert target.is_file()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: pytest.fail("asked"))
    add(desk_of(window), "Ana Silva")
    keeper.publish()
    assert said == [f"Published: {target}"] * 2
    assert place_of(said[0]) == target


def test_somebody_elses_changes_there_are_left(
    window: MainWindow, keeper: Keeper, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = publishing(window, tmp_path, monkeypatch)
    theirs = open_programme(target)
    add(theirs, "Theirs")
    theirs.close()
    add(desk_of(window), "Ana Silva")
    keeper.publish()
    (box,) = window.findChildren(QMessageBox, "publishing")
    assert "changed by somebody else" in box.text()
    box.defaultButton().click()
    assert (tmp_path / "share" / "scheme 2.mentordesk").is_file()


def test_what_cannot_be_published_never_keeps_the_window_open(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = publishing(window, tmp_path, monkeypatch)
    target.write_bytes(b"something else")
    add(desk_of(window), "Ana Silva")
    shown: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: shown.append(box.text()))
    window.close_programme()
    assert len(shown) == 1
    assert "changed by somebody else" in shown[0]
    assert window.place is None
