"""The models: lookups, what a drag carries, and drops that only ask."""

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QModelIndex, QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from mentordesk.ui.board.hand import Hand
from mentordesk.ui.board.models import COPY, MIME, MenteeModel, MentorModel, carried_ids, mime_of
from tests.ui.board.boards import BLOCK, small_board

BOARD = small_board()


def why_not(_mentees: list[int], mentor: int) -> str:
    return BLOCK.sentence if mentor == 13 else ""


@pytest.fixture
def owner() -> QObject:
    return QObject()


@pytest.fixture
def mentees(owner: QObject) -> MenteeModel:
    model = MenteeModel(owner)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, owner)
    model.show(BOARD.waiting)
    return model


@pytest.fixture
def mentors(owner: QObject) -> MentorModel:
    model = MentorModel(why_not, Hand(), owner)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, owner)
    model.show(BOARD.mentors)
    return model


def carried(data: bytes) -> QMimeData:
    mime = QMimeData()
    mime.setData(MIME, QByteArray(data))
    return mime


def test_what_a_row_says(mentees: MenteeModel, mentors: MentorModel) -> None:
    index = mentees.index(0, 0)
    assert index.data() == "Priya Patel"
    assert index.data(Qt.ItemDataRole.UserRole) == 1
    assert index.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Priya Patel, Student")
    assert index.data(Qt.ItemDataRole.DecorationRole) is None
    assert "with Grace Kim" in mentors.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert mentees.data(QModelIndex()) is None


def test_rows_by_identity(mentees: MenteeModel, mentors: MentorModel) -> None:
    assert [mentees.row_of(n) for n in (1, 2, 3, 4)] == [0, 1, 2, -1]
    assert mentors.row_of(11) == 3
    assert mentees.rowCount(mentees.index(0, 0)) == 0


def test_only_copies_are_dragged_and_dropped(mentees: MenteeModel, mentors: MentorModel) -> None:
    for model in (mentees, mentors):
        assert model.supportedDragActions() == COPY
        assert model.supportedDropActions() == COPY
        assert model.mimeTypes() == [MIME]


def test_a_drag_carries_ids_and_names(mentees: MenteeModel) -> None:
    data = mentees.mimeData([mentees.index(0, 0), mentees.index(2, 0)])
    assert carried_ids(data) == [1, 3]
    assert data.text() == "Priya Patel\nMateo Garcia"


@pytest.mark.parametrize(
    "data", [b"", b"nonsense", b"\xff\xfe", b"{}", b"7", b'["1", null, 1.5]', b'{"a": 1}']
)
def test_foreign_data_carries_nobody(data: bytes, mentors: MentorModel) -> None:
    assert carried_ids(carried(data)) == []
    where = mentors.index(3, 0)
    assert not mentors.canDropMimeData(carried(data), COPY, -1, -1, where)


def test_files_are_not_ours() -> None:
    mime = QMimeData()
    mime.setText("file:///tmp/x.xlsx")
    assert carried_ids(mime) == []


def test_the_rule_decides_about_a_drop(mentors: MentorModel) -> None:
    data = mime_of(BOARD.mentees[:1])
    fine = [mentors.canDropMimeData(data, COPY, -1, -1, mentors.index(n, 0)) for n in range(4)]
    assert fine == [True, False, True, True]
    assert not mentors.canDropMimeData(data, COPY, -1, -1, QModelIndex())


def test_a_drop_is_announced_once_the_handler_is_left(mentors: MentorModel, qtbot: QtBot) -> None:
    heard: list[tuple[list[int], int]] = []
    mentors.pairing_wanted.connect(lambda ids, mentor: heard.append((ids, mentor)))
    data = mime_of(BOARD.mentees[:1])
    with qtbot.waitSignal(mentors.pairing_wanted):
        assert mentors.dropMimeData(data, COPY, -1, -1, mentors.index(3, 0))
        assert heard == []
    assert heard == [([1], 11)]


def test_a_blocked_drop_announces_nothing(mentors: MentorModel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(mentors.pairing_wanted, wait=30):
        data = mime_of(BOARD.mentees[:1])
        assert not mentors.dropMimeData(data, COPY, -1, -1, mentors.index(1, 0))


def test_a_paired_mentee_may_come_back_but_not_a_waiting_one(
    mentees: MenteeModel, qtbot: QtBot
) -> None:
    nowhere = QModelIndex()
    assert not mentees.canDropMimeData(mime_of(BOARD.mentees[:1]), COPY, -1, -1, nowhere)
    with qtbot.waitSignal(mentees.release_wanted) as heard:
        assert mentees.dropMimeData(mime_of(BOARD.mentees[3:]), COPY, -1, -1, nowhere)
    assert heard.args == [[4]]


def test_flags_allow_drags_of_rows_and_drops_on_them(
    mentees: MenteeModel, mentors: MentorModel
) -> None:
    drag, drop = Qt.ItemFlag.ItemIsDragEnabled, Qt.ItemFlag.ItemIsDropEnabled
    assert mentees.flags(mentees.index(0, 0)) & drag
    assert mentees.flags(QModelIndex()) & drop
    assert mentors.flags(mentors.index(0, 0)) & drop
    assert not mentors.flags(QModelIndex()) & drop
