"""The heart on the window's thread: how long its event loop stood still, and what it did meanwhile.

A timer beats every few milliseconds on the window's thread; the longest time between two beats is
how long the window did not answer. Where the system tells (Linux), each gap also stands without the
time in which the window's thread could run but no processor was free: on a busy machine that is
the others' part. The third figure is what the processor did for this thread: the work that whoever
mends the gap has to do elsewhere, the same on an idle machine as on a busy one.
"""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

BEAT_MS = 2
PATIENCE = 300.0


@dataclass(frozen=True, slots=True)
class Gap:
    """A silence in seconds: whole, without waiting for a processor, and worked by this thread."""

    whole: float = 0.0
    own: float = 0.0
    worked: float = 0.0

    def or_longer(self, other: "Gap") -> "Gap":
        """The longer of each."""
        return Gap(
            max(self.whole, other.whole), max(self.own, other.own), max(self.worked, other.worked)
        )


class Heartbeat(QObject):
    """Beats on the window's thread and keeps the longest silences since it was last asked."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = Gap()
        self._waits = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
        self._last, self._waited = time.perf_counter(), self._waiting()
        self._worked = time.thread_time()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.beat)
        self._timer.start(BEAT_MS)

    def _waiting(self) -> float:
        """For how many seconds this thread could have run so far, but did not; 0 if unknown."""
        return int(self._waits.read_text().split()[1]) / 1e9 if self._waits.exists() else 0.0

    def beat(self) -> None:
        """One beat."""
        now, waited, worked = time.perf_counter(), self._waiting(), time.thread_time()
        whole = now - self._last
        gap = Gap(whole, whole - (waited - self._waited), worked - self._worked)
        self.longest = self.longest.or_longer(gap)
        self._last, self._waited, self._worked = now, waited, worked

    def take(self) -> Gap:
        """The longest silences so far; begins anew."""
        self.beat()
        longest, self.longest = self.longest, Gap()
        return longest


def gap_rows(what: str, gap: Gap) -> list[tuple[str, float, str]]:
    """The figures of a gap, in milliseconds."""
    return [
        (f"{what}: largest gap", gap.whole * 1000, "ms"),
        (f"{what}: without waiting for a processor", gap.own * 1000, "ms"),
        (f"{what}: worked by the window's thread", gap.worked * 1000, "ms"),
    ]


def until(app: QApplication, there: Callable[[], object]) -> None:
    """Let the event loop run until something is there; TimeoutError where it never is."""
    end = time.monotonic() + PATIENCE
    while not there():
        if time.monotonic() > end:
            raise TimeoutError("the window never got there")
        app.processEvents()
        time.sleep(0.0005)
