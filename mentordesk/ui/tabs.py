"""The tabs, in their order. To add one: write its class and put its line in this row.

The class is named after the title (`BoardTab` of `mentordesk/ui/board/tab.py` for "Board"); it is
loaded when its tab is first seen.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from mentordesk.ui import doors

if TYPE_CHECKING:
    from mentordesk.ui.tab import Tab


class Line(NamedTuple):
    """A tab on the strip, before anything of it is loaded: its title, its icon, its door."""

    title: str
    icon: str
    load: Callable[[str], "type[Tab]"] = doors.tab_kind

    @property
    def kind(self) -> "type[Tab]":
        """The tab's class."""
        return self.load(self.title)


TABS: tuple[Line, ...] = (
    Line("Overview", "home"),
    Line("Applicants", "people"),
    Line("Board", "board"),
    Line("Pairs", "pairs"),
    Line("Events", "calendar"),
    Line("Letters", "mail"),
    Line("Certificates", "certificate"),
    Line("Reports", "chart"),
)
