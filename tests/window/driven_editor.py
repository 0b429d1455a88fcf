"""The editor of designs as a person's hands meet it, with a file that says where everything is.

python -m tests.window.driven_editor STATE PROGRAMME
"""

import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings

from mentordesk.documents.designs import load_design
from mentordesk.services.certificate_settings import load_settings
from mentordesk.services.design_samples import load_samples
from mentordesk.services.own_designs import load_own_designs
from mentordesk.storage.opening import open_programme
from mentordesk.ui import launch, theme
from mentordesk.ui.certificates.editor.dialog import EditorDialog
from mentordesk.ui.settings import Settings
from mentordesk.ui.tab import Work
from mentordesk.ui.tasks import InlineTasks
from tests.window.driven import Scribe, middle_of, spot


def state_of(editor: EditorDialog) -> dict[str, Any]:
    """Where the fields are in mm and on the screen, and what is in hand."""
    page = editor.page
    return {
        "active": editor.isActiveWindow(),
        "mm": {one.kind: [one.left, one.top, one.width] for one in editor.state.movable},
        "spots": {
            one.kind: spot(page, page.rect_of(one).center().toPoint())
            for one in editor.state.movable
        },
        "handle": [
            spot(page, page.handle_of(one).center().toPoint())
            for one in editor.state.movable
            if one.index == editor.state.index
        ],
        "zoom": page.zoom,
        "carried": page.drag is not None,
        "guide": page.drag.snap.upright if page.drag is not None else None,
        "name": middle_of(editor.name),
        "saved": editor.saved.name if editor.saved is not None else "",
        "own": [row.name for row in load_own_designs(editor._work.desk)],
    }


def main(state: Path, programme: Path) -> int:
    """Show the editor on a copy of Heritage until it is closed."""
    app = launch.make_application(["mentordesk"])
    launch.use_typeface(app)
    theme.apply(app, theme.Theme.LIGHT)
    desk = open_programme(programme)
    store = QSettings(str(state.with_suffix(".ini")), QSettings.Format.IniFormat)
    work = Work(desk, InlineTasks(), Settings(store))
    samples = load_samples(desk, None, load_settings(desk))
    design = replace(load_design("Heritage"), name="Ours")
    editor = EditorDialog(work, design, samples, is_new=True)
    editor.show()
    editor.activateWindow()
    scribe = Scribe(editor, lambda: state_of(editor), state)
    ended = app.exec()
    # Saving closes the last window, and with it the program: the timer may not come round again.
    scribe.write()
    return ended


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
