"""What a review works with: the scheme's words, what was said before, and a reader of files."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, TypeVar, cast

from mentordesk.domain.refusals import Unreadable
from mentordesk.domain.vocabulary import Scheme
from mentordesk.spreadsheets.child import SheetReader, Work
from mentordesk.spreadsheets.grids import Grid, Workbook
from mentordesk.spreadsheets.memory import Memory
from mentordesk.spreadsheets.reading import read_sheets

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Means:
    """The three of them, for one batch of files."""

    scheme: Scheme
    memory: Memory
    reader: SheetReader


@dataclass(slots=True)
class KeptReading:
    """A reader that keeps what another one has read, so that it can be understood again at once.

    Refusals are kept like answers. What was never read goes to the reader behind; after the batch
    there is none, and asking for more is a bug.
    """

    behind: SheetReader | None
    _kept: dict[tuple[str, str], tuple[bool, Any]] = field(default_factory=dict)

    def read(self, data: bytes) -> Workbook:
        """The sheets of one file, read once."""
        return self.run(read_sheets, data)

    def run(self, work: Work[T], data: bytes) -> T:
        """What a function makes of one file's bytes, done once."""
        place = (f"{work.__module__}.{work.__qualname__}", hashlib.sha256(data).hexdigest())
        if place not in self._kept:
            self._kept[place] = self._done(work, data)
        good, answer = self._kept[place]
        if not good:
            raise Unreadable(answer)
        return cast("T", answer)

    def workbook(self, sha256: str) -> Workbook | None:
        """The sheets of a file that was read, by the hash of its bytes; None where none were."""
        place = (f"{read_sheets.__module__}.{read_sheets.__qualname__}", sha256)
        good, answer = self._kept.get(place, (False, None))
        return cast("Workbook", answer) if good else None

    @property
    def grids(self) -> Iterator[Grid]:
        """All sheets of all files that were read."""
        for good, answer in self._kept.values():
            if good and isinstance(answer, Workbook):
                yield from answer.grids

    def _done(self, work: Work[T], data: bytes) -> tuple[bool, Any]:
        if self.behind is None:
            raise RuntimeError("nothing new can be read when a batch has been read")
        try:
            return True, self.behind.run(work, data)
        except Unreadable as refusal:
            return False, str(refusal)
