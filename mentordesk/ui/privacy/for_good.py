"""What cannot be undone, in two steps: one that can be cancelled, and one that nothing stops.

Between the two is the point of no return. After it the copies are rewritten one by one, and half
of them done would be nothing done: so no Cancel is offered then, only how far it is.
"""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from mentordesk.services.privacy.going import Gone, delete_left
from mentordesk.services.progress import NO_PROGRESS, Progress
from mentordesk.storage.desk import Desk
from mentordesk.ui.privacy.left_dialog import LeftCopiesDialog
from mentordesk.ui.tab import Work

Known = TypeVar("Known")


def do_for_good(
    work: Work,
    parent: QWidget,
    title: str,
    get_ready: Callable[[Progress], Known],
    carry_out: Callable[[Desk, Known, Progress], Gone],
) -> None:
    """Get ready, then carry it out; copies that could not be rewritten are named afterwards."""

    def ready(progress: Progress = NO_PROGRESS) -> Known:
        return get_ready(progress)

    def go(known: Known) -> None:
        def whole(told: Progress = NO_PROGRESS) -> Gone:
            return carry_out(work.desk, known, told)

        work.tasks.run(after, whole, title=title, ended=lambda _done: work.desk.tell())

    def after(gone: Gone) -> None:
        if gone.left:
            LeftCopiesDialog(gone.left, lambda: delete_left(gone.left), parent).open()

    work.tasks.run(go, ready, title=parent.tr("Making a backup first…"))
