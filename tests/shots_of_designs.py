"""The dialogs of certificate designs for `tests.shots`: the list, and the editor on a copy."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtWidgets import QDialog

from mentordesk.documents.designs import load_design
from mentordesk.services.certificate_settings import load_settings
from mentordesk.services.design_samples import load_samples
from mentordesk.ui.certificates.editor.designs_dialog import DesignsDialog
from mentordesk.ui.certificates.editor.dialog import EditorDialog
from mentordesk.ui.tab import Work
from mentordesk.ui.window import MainWindow


def design_dialogs(work: Work, window: MainWindow) -> Iterator[tuple[str, Callable[[], QDialog]]]:
    """Each dialog by its name, and how it is made."""
    settings = load_settings(work.desk)
    yield "designs", lambda: DesignsDialog(work, settings, window)
    yield "design-editor", lambda: _editor(work, window)


def _editor(work: Work, window: MainWindow) -> QDialog:
    samples = load_samples(work.desk, work.intake_id, load_settings(work.desk))
    design = replace(load_design("Heritage"), name="Heritage, ours")
    editor = EditorDialog(work, design, samples, window, is_new=True)
    editor.state.choose(next(one.index for one in editor.state.movable if one.kind == "name"))
    return editor
