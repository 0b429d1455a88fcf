"""The doors of tasks: parts of the window that are loaded when they are first meant.

A first window must cost little more than an empty one, and who opens a programme to read it must
not pay for solving, typesetting and reading mail. This is the one place where the window loads a
module of its own late; the types say what stands behind each door.
"""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMainWindow, QWidget

if TYPE_CHECKING:
    from mentordesk.domain.cohort import Cohort
    from mentordesk.domain.refusals import Refused
    from mentordesk.matching.forecast import Forecast
    from mentordesk.messages.drafts import Attachment
    from mentordesk.services.letter_files import Chosen
    from mentordesk.storage.desk import Desk
    from mentordesk.storage.taking import Taken
    from mentordesk.ui.board.fit import Proposal, Reckoning
    from mentordesk.ui.keeping.keeper import Keeper
    from mentordesk.ui.lists.flow import ListFlow
    from mentordesk.ui.tab import Tab, Work

Progress = Callable[[float], None]


def opening() -> ModuleType:
    """Programmes: the database comes with the first that is opened."""
    return import_module("mentordesk.ui.opening")


def translation() -> ModuleType:
    """Another language than English: nobody else pays for its words."""
    return import_module("mentordesk.ui.translation")


def open_desk(
    path: Path,
    read_only: bool,
    take_over: bool,
    told: Progress | None = None,  # noqa: ARG001 - by its name: no Cancel, the file is locked by then
) -> "Desk | Refused":
    """Open a programme file, in a task."""
    found: Desk | Refused = _desks().open_desk(path, read_only, take_over)
    return found


def open_taken(taken: object) -> "Desk | Refused":
    """Open a programme file that was taken in hand, in a task."""
    found: Desk | Refused = _desks().open_taken(taken)
    return found


def load_opening() -> None:
    """Load what opening a programme needs, in a task: the database most of all."""
    load_beneath("mentordesk.ui.opening")


def load_beneath(*names: str) -> list[str]:
    """Load what modules stand on, in a task; which are left to be loaded on the window's thread."""
    left: list[str] = import_module("mentordesk.ui.beneath").load_beneath(names)
    return left


def _desks() -> ModuleType:
    load_opening()
    return import_module("mentordesk.ui.desks")


def take(path: Path, take_over: bool) -> "Taken | Refused":
    """Take a file in hand, in a task; its database is not loaded for it."""
    found: Taken | Refused = import_module("mentordesk.ui.taking").take(path, take_over)
    return found


def first_page() -> ModuleType:
    """The list of applicants that is shown at the start while the database is loaded."""
    return import_module("mentordesk.ui.applicants.first_page")


def dialogs() -> ModuleType:
    """The window's own dialogs: they come with the first that is asked for."""
    return import_module("mentordesk.ui.dialogs")


def help_ways() -> ModuleType:
    """Help for a dialog or a refusal, and the tour: they come with the first that is asked for."""
    return import_module("mentordesk.ui.tools.help_entrance")


def make_demonstration(path: Path) -> Path:
    """Make the demonstration programme unless it is there; returns its path."""
    made: Path = import_module("mentordesk.ui.demonstration").make(path)
    return made


def raise_first(path: Path | None) -> bool:
    """Hand a programme to the window that runs already; the network comes with a second start."""
    raised: bool = import_module("mentordesk.ui.second_start").raise_first(path)
    return raised


def listen(window: QMainWindow) -> None:
    """Hear of second starts, once the first window is painted."""
    import_module("mentordesk.ui.second_start").listen(window)


def tab_kind(title: str) -> "type[Tab]":
    """A tab's class by its title: what only this tab needs comes when it is first seen."""
    kind: type[Tab] = getattr(import_module(_tab_module(title)), f"{title}Tab")
    return kind


def _tab_module(title: str) -> str:
    return f"mentordesk.ui.{title.lower()}.tab"


def load_tabs(titles: list[str]) -> list[str]:
    """Load what the tabs of these titles need, in a task: the window would stand still."""
    return load_beneath(*(_tab_module(title) for title in titles))


def load_tab(title: str) -> list[str]:
    """Load what the tab of this title needs, in a task: somebody comes to it."""
    return load_tabs([title])


def load_dialogs() -> list[str]:
    """Load what the menus need, in a task, long after the tabs: no first dialog stands still."""
    names = (
        "dialogs",
        "intakes.showing",
        "privacy.entrance",
        "matching.settings_entrance",
        "matching.entrance",
        "board.papers_dialog",
        "certificates.editor.entrance",
    )
    return load_beneath(*(f"mentordesk.ui.{name}" for name in names))


def load_importing() -> None:
    """Load what imports need, in a task: it takes longer than the window may stand still.

    An import ends on the page of the applicants.
    """
    load_beneath("mentordesk.ui.importing.flow", _tab_module("Applicants"))


def importing() -> ModuleType:
    """Importing: it comes with the first file."""
    return import_module("mentordesk.ui.importing.flow")


def list_flow(work: "Work", window: QWidget, says: Callable[[str], None]) -> "ListFlow":
    """Member lists, attendance, contact logs, surveys: they come with the first such file."""
    flow: ListFlow = import_module("mentordesk.ui.lists.flow").ListFlow(work, window, says)
    return flow


def keeper(work: "Work", window: QWidget) -> "Keeper":
    """Backups and what else looks after a programme: they come with the first that is opened."""
    made: Keeper = import_module("mentordesk.ui.keeping.keeper").Keeper(work, window)
    return made


def letters() -> ModuleType:
    """Every letter a person was ever written."""
    return import_module("mentordesk.ui.letters.entrance")


def save_letter_pages(desk: "Desk", intake_id: int, chosen: "Chosen", path: Path) -> int:
    """Save letters as pages of a PDF, in a task: typesetting comes with them."""
    count: int = import_module("mentordesk.services.letter_pages").save_pages(
        desk, intake_id, chosen, path
    )
    return count


def save_guide(path: Path, paper: str, language: str) -> None:
    """Write the quick guide on this paper: typesetting comes with it."""
    import_module("mentordesk.services.guide_paper").save_guide(path, paper, language)


def log_sheets(desk: "Desk", intake_id: int, pair_id: int) -> tuple["Attachment", ...]:
    """The log sheet of a pair that goes on, or none: workbooks come with the first."""
    module = import_module("mentordesk.services.log_sheets")
    return tuple(module.load_log_sheets(desk, intake_id, [pair_id]).values())


def design_editor() -> ModuleType:
    """The association's own certificate designs and their editor."""
    return import_module("mentordesk.ui.certificates.editor.entrance")


def people() -> ModuleType:
    """One person over the years."""
    return import_module("mentordesk.ui.reports.entrance")


def privacy() -> ModuleType:
    """Erasing, anonymising, a person's record, the password."""
    return import_module("mentordesk.ui.privacy.entrance")


def due_in_words(desk: "Desk", parent: QWidget) -> str:
    """The sentence about intakes that are due to be anonymised; asked at every opening."""
    words: str = import_module("mentordesk.ui.privacy.reminding").due_in_words(desk, parent)
    return words


def year() -> ModuleType:
    """The dialogs of an intake's year: its terms, fees, chase list, lessons, reminders."""
    return import_module("mentordesk.ui.intakes.showing")


def join_year(work: "Work", page: QWidget, actions: object) -> None:
    """Join the Programme menu to the windows of the year, each of which comes when it is meant."""
    import_module("mentordesk.ui.year.entrance").YearEntrance(work, page, actions)


def offers() -> ModuleType:
    """What is asked where a programme cannot simply be opened."""
    return import_module("mentordesk.ui.keeping.offers")


def file_part(words: str) -> str:
    """Words as a part of a file's name: e-mail's library of addresses stands behind the sinks."""
    part: str = import_module("mentordesk.domain.sinks").file_part(words)
    return part


def work_locally(shared: Path, folder: Path) -> Path:
    """Copy a programme out of a shared folder, in a task; the copy is what is worked on."""
    local: Path = import_module("mentordesk.services.publishing").work_locally(shared, folder)
    return local


def reckon(cohort: "Cohort", progress: Progress | None = None) -> "Reckoning":
    """Score and solve a cohort, in a task: numpy comes with it."""
    found: Reckoning = import_module("mentordesk.ui.board.reckoning").Reckoned(cohort, progress)
    return found


def reckon_again(
    before: "Reckoning | None", cohort: "Cohort", progress: Progress | None = None
) -> "Reckoning":
    """The reckoning of a cohort, from the one before where there is one, in a task."""
    return reckon(cohort, progress) if before is None else before.again(cohort, progress)


def propose(cohort: "Cohort", progress: Progress | None = None) -> "Proposal":
    """What Suggest all would do, in a task."""
    return reckon(cohort, progress).propose()


def preview(
    proposer: "Callable[..., Proposal]",
    desk: "Desk",
    intake_id: int,
    progress: Progress | None = None,
) -> object:
    """What Suggest all would change on the board (a `Previewed`), in a task."""
    made: object = import_module("mentordesk.ui.board.previewing").preview(
        proposer, desk, intake_id, progress
    )
    return made


def board_papers() -> ModuleType:
    """The board on paper: a wall chart, and cards for a committee's table."""
    return import_module("mentordesk.ui.board.papers_dialog")


def match_settings() -> ModuleType:
    """Match settings, snapshots of the board, topics from own words: numpy comes with them."""
    return import_module("mentordesk.ui.matching.settings_entrance")


def forecast(cohort: "Cohort", progress: Progress | None = None) -> "Forecast":
    """Who would be unmatched if applications closed today, in a task."""
    found: Forecast = import_module("mentordesk.matching.forecast").forecast(cohort, progress)
    return found


def show_forecast(found: "Forecast", parent: QWidget) -> None:
    """The window of a forecast with its gaps."""
    dialog = import_module("mentordesk.ui.matching.forecast_dialog").ForecastDialog(found, parent)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def answers() -> ModuleType:
    """The windows that answer the board's questions; they come with the first question."""
    return import_module("mentordesk.ui.matching.entrance")
