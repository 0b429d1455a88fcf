"""How much of a workbook is read, and what its readers raise for files they do not understand."""

import struct
import zlib
from zipfile import BadZipFile

from mentordesk.domain.refusals import Unreadable
from mentordesk.spreadsheets.sniff import TOO_LARGE

MOST_CELLS = 3_000_000
MOST_SHEETS = 100
NOT_UNDERSTOOD = (
    KeyError,
    ValueError,
    TypeError,
    IndexError,
    AttributeError,
    SyntaxError,
    OSError,
    EOFError,
    OverflowError,
    NotImplementedError,
    AssertionError,
    RecursionError,
    BadZipFile,
    zlib.error,
    struct.error,
)
"""What openpyxl and its like are known to raise for files they do not understand."""


class Allowance:
    """Counts sheets and cells of a workbook: few bytes can name one sheet a thousand times."""

    def __init__(self) -> None:
        self._sheets = self._cells = 0

    def one_more_sheet(self) -> bool:
        """Whether another sheet may be read."""
        self._sheets += 1
        return self._sheets <= MOST_SHEETS

    def take(self, cells: int) -> None:
        """Count some cells of any sheet; raises Unreadable beyond three million."""
        self._cells += cells
        if self._cells > MOST_CELLS:
            raise Unreadable(TOO_LARGE)

    @property
    def notes(self) -> tuple[str, ...]:
        """What was left aside, in one sentence."""
        if self._sheets <= MOST_SHEETS:
            return ()
        left = self._sheets - MOST_SHEETS
        return (f"Only the first {MOST_SHEETS} sheets were read; {left} more were left aside.",)
