"""This computer's settings: the only place that opens QSettings."""

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QSize

from mentordesk.ui.theme import Theme

RECENT_KEPT = 8
_WANTED, _LEAST, _FRAME = QSize(1280, 800), QSize(1024, 640), QSize(0, 44)


def first_size(room: QSize) -> QSize:
    """How large the window is at its first start, so that its foot is on a screen of `room`.

    The desktop puts a title and perhaps a panel around it. On less than the window's own least,
    the desktop decides.
    """
    if room.width() < _LEAST.width():
        return _WANTED
    return _WANTED.boundedTo((room - _FRAME).expandedTo(_LEAST))


class Settings:
    """What this computer remembers: recent programmes, theme, geometry and splitters."""

    def __init__(self, store: QSettings | None = None) -> None:
        self._store = store or QSettings("MentorDesk", "MentorDesk")

    @property
    def recent(self) -> tuple[Path, ...]:
        """Programmes opened lately that are still there, the latest first."""
        kept = self._store.value("recent", [])
        names = [kept] if isinstance(kept, str) else list(kept or [])  # type: ignore[call-overload]
        return tuple(path for name in names if (path := Path(str(name))).is_file())

    def remember_programme(self, path: Path) -> None:
        """Put a programme first among the recent ones, and make it the one to open at start."""
        here = path.absolute()
        others = [one for one in self.recent if one != here]
        self._store.setValue("recent", [str(one) for one in [here, *others][:RECENT_KEPT]])
        self._store.setValue("last", str(here))

    @property
    def last_programme(self) -> Path | None:
        """The programme that was open when the window closed, if it is still there."""
        name = str(self._store.value("last", "") or "")
        return Path(name) if name and Path(name).is_file() else None

    def forget_last(self) -> None:
        """Open the welcome page at the next start: the programme was closed on purpose."""
        self._store.remove("last")

    @property
    def theme(self) -> Theme:
        """Light, dark or the system's."""
        name = str(self._store.value("theme", Theme.SYSTEM))
        return Theme(name) if name in list(Theme) else Theme.SYSTEM

    @theme.setter
    def theme(self, wanted: Theme) -> None:
        self._store.setValue("theme", str(wanted))

    def shape(self, name: str) -> QByteArray:
        """A saved geometry, splitter or header by its name; empty where none was saved."""
        kept = self._store.value(f"shape/{name}")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    def keep_shape(self, name: str, state: QByteArray) -> None:
        """Save a geometry, splitter or header under its name."""
        self._store.setValue(f"shape/{name}", state)

    def flag(self, name: str, usual: bool = False) -> bool:
        """A yes or no by its name."""
        return str(self._store.value(f"flag/{name}", usual)).lower() in ("true", "1")

    def keep_flag(self, name: str, value: bool) -> None:
        """Save a yes or no."""
        self._store.setValue(f"flag/{name}", value)

    def choice(self, name: str, usual: str = "") -> str:
        """One of several by its name, such as an order or a zoom."""
        return str(self._store.value(f"choice/{name}", usual))

    def keep_choice(self, name: str, value: str) -> None:
        """Save which of several was chosen."""
        self._store.setValue(f"choice/{name}", value)

    def intake(self, programme: Path) -> int | None:
        """The intake last chosen in a programme."""
        kept = str(self._store.value(f"intake/{_place(programme)}", "") or "")
        return int(kept) if kept.isdecimal() else None

    def keep_intake(self, programme: Path, intake_id: int) -> None:
        """Remember the chosen intake of a programme."""
        self._store.setValue(f"intake/{_place(programme)}", str(intake_id))

    def tab(self, programme: Path) -> str:
        """The title of the page that was last in front in a programme."""
        return str(self._store.value(f"tab/{_place(programme)}", "") or "")

    def keep_tab(self, programme: Path, title: str) -> None:
        """Remember the page in front of a programme."""
        self._store.setValue(f"tab/{_place(programme)}", title)

    def watched_folder(self, programme: Path) -> Path | None:
        """The folder watched for a programme on this computer; also one that is gone for now."""
        kept = str(self._store.value(f"watched/{_place(programme)}", "") or "")
        return Path(kept) if kept else None

    def keep_watched_folder(self, programme: Path, folder: Path | None) -> None:
        """Remember the folder watched for a programme; None: watch none."""
        if folder is None:
            self._store.remove(f"watched/{_place(programme)}")
        else:
            self._store.setValue(f"watched/{_place(programme)}", str(folder.absolute()))

    def save(self) -> None:
        """Write everything to disk now."""
        self._store.sync()


def _place(programme: Path) -> str:
    """A programme's own place among the settings; a path's slashes would make groups of it."""
    return str(programme.absolute()).replace("/", "|").replace("\\", "|")
