"""What the tests of names, sizes and keys share: walking over the widgets of a page."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
)

from mentordesk.domain.intakes import Stage
from mentordesk.services.imports.planning import plan
from mentordesk.services.imports.plans import ImportPlan, Outcome
from mentordesk.services.imports.preview import Batch
from mentordesk.services.imports.reviewing import review_sources
from mentordesk.services.intakes import list_intakes
from mentordesk.services.pairs import load_pairs
from mentordesk.services.programmes import load_programme
from mentordesk.ui.errors import CrashDialog
from mentordesk.ui.events.event_dialog import EventDialog
from mentordesk.ui.importing.decide_dialog import DecideDialog
from mentordesk.ui.importing.dialog import ImportDialog
from mentordesk.ui.importing.looking import look
from mentordesk.ui.intake_dialog import IntakeDialog
from mentordesk.ui.pairs.ending import EndDialog
from mentordesk.ui.programme_dialog import ProgrammeDialog
from mentordesk.ui.tools.export_dialog import ExportDialog
from mentordesk.ui.tools.help_dialog import HelpDialog
from mentordesk.ui.tools.history_dialog import HistoryDialog
from mentordesk.ui.tools.keys_dialog import KeysDialog
from mentordesk.ui.tools.preferences import PreferencesDialog
from tests.ui.whole.office import Office


def _import_dialog(office: Office, inbox: Path) -> ImportDialog:
    """The import dialog with what the inbox would change."""
    dialog = ImportDialog(office.desk, inbox, office.window)
    dialog.show_preview(look(office.desk, Batch(office.intake_id), (str(inbox),)))
    return dialog


def _make(office: Office, name: str, inbox: Path) -> QDialog:
    window, desk = office.window, office.desk
    intakes = list_intakes(desk)
    scheme = load_programme(desk).scheme
    finished = next(row for row in intakes if row.stage is not Stage.OPEN)
    makers: dict[str, Callable[[], QDialog]] = {
        "import": lambda: _import_dialog(office, inbox),
        "decide": lambda: DecideDialog(
            next(i for i in _plan(office, inbox).items if i.outcome is Outcome.NEEDS_YOU),
            (),
            window,
        ),
        "intake": lambda: IntakeDialog(desk, scheme.currency, window),
        "programme": lambda: ProgrammeDialog(scheme, window),
        "event": lambda: EventDialog(desk, office.intake_id, window),
        "end": lambda: EndDialog(desk, load_pairs(desk, finished.intake_id)[0], window),
        "export": lambda: ExportDialog(desk, intakes[0], window),
        "history": lambda: HistoryDialog(desk, window),
        "preferences": lambda: PreferencesDialog(window._settings, desk, window),
        "help": lambda: HelpDialog("Board", window),
        "keys": lambda: KeysDialog(window.menu_actions.all(), window),
        "crash": lambda: CrashDialog("MentorDesk\nui/window.py:1 open\nValueError", window),
    }
    return makers[name]()


_plans: dict[Path, ImportPlan] = {}


def _plan(office: Office, inbox: Path) -> ImportPlan:
    """What the inbox would change; made once, for it takes a second."""
    if inbox not in _plans:
        scheme = load_programme(office.desk).scheme
        paths = [str(path) for path in sorted(inbox.iterdir())]
        newest = list_intakes(office.desk)[0].intake_id
        _plans[inbox] = plan(office.desk, newest, review_sources(paths, scheme))
    return _plans[inbox]


@pytest.fixture
def dialog(
    library: Office, request: pytest.FixtureRequest, demonstration: Path
) -> Iterator[QDialog]:
    """The dialog of the parameter's name, on the screen."""
    made = _make(library, request.param, demonstration.parent / "inbox")
    made.show()
    QApplication.processEvents()
    yield made
    made.close()
    made.deleteLater()
