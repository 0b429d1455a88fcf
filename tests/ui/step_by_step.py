"""Tasks that are done one at a time, when a test says so: each is a turn of the event loop."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from mentordesk.ui.tasks import InlineTasks


class StepByStep(InlineTasks):
    """Keeps quiet tasks; each step is a turn of the event loop in which one of them is done."""

    def __init__(self) -> None:
        self.kept: list[tuple[QObject, Callable[[], None]]] = []

    def run_quietly(
        self,
        owner: QObject,
        then: Callable[[Any], None],
        function: Callable[..., Any],
        *args: object,
    ) -> None:
        self.kept.append((owner, lambda: then(function(*args))))

    def step(self) -> None:
        _, do = self.kept.pop(0)
        do()
