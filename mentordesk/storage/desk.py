"""The open programme file: reading, the one door for writing, undo and redo, and who watches."""

import getpass
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, date, datetime
from pathlib import Path
from threading import get_ident

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError
from sqlalchemy.orm import Session

from mentordesk.domain.refusals import Conflict, Refused
from mentordesk.domain.zones import zone_named
from mentordesk.storage import engine as engines
from mentordesk.storage import history
from mentordesk.storage.files import require_room
from mentordesk.storage.history import Entry
from mentordesk.storage.holding import Hold, Reading
from mentordesk.storage.models.schema import METADATA
from mentordesk.storage.models.settings import Setting
from mentordesk.storage.passwords import database_errors
from mentordesk.storage.recording import drained, start_recording
from mentordesk.storage.undoing import do_again, take_back

_TO_PACK = 3
"""Packing takes a journal and a file as large as the old one; a third for what grows meanwhile."""
Clock = Callable[[], datetime]
Watcher = Callable[[frozenset[str]], None]


def system_clock() -> datetime:
    """The present moment in UTC."""
    return datetime.now(UTC)


class Desk:
    """A programme file that is open, made by `storage.opening`; one action at a time, any thread.

    What another thread than the opener's did, the watchers hear at the next `tell`.
    """

    def __init__(
        self,
        path: Path,
        engine: Engine,
        *,
        read_only: bool,
        clock: Clock,
        hold: Hold | Reading,
    ) -> None:
        self.path = path
        self.file = hold.file
        self.read_only = read_only
        self.saved_at: datetime | None = None
        self._engine = engine
        self._writing = engines.writing(engine)
        self._clock = clock
        self._hold = hold
        self._watchers: list[Watcher] = []
        self._acting = False
        self._home = get_ident()
        self._untold: frozenset[str] = frozenset()

    def now(self) -> datetime:
        """The present moment in UTC by the clock this desk was given."""
        return self._clock()

    def today(self) -> date:
        """The present day in the programme's own time zone."""
        with self.reading() as session:
            setting = session.get(Setting, "time_zone")
        return self.now().astimezone(zone_named(setting.value if setting else "UTC")).date()

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session to read with; nothing it is told is kept."""
        with Session(self._engine, autoflush=False, expire_on_commit=False) as session:
            yield session

    @contextmanager
    def action(self, label: str, kind: str = "edit") -> Iterator[Session]:
        """The one door for writing: one transaction, one entry of history, one notice.

        Raises Refused where the file is read-only, the disk is full or a constraint of the schema
        forbids it; whatever is raised inside, nothing at all is kept.
        """
        self.require_writable()
        self._acting = True
        tables: frozenset[str] = frozenset()
        try:
            with _plain_refusals(), Session(self._writing, expire_on_commit=False) as session:
                start_recording(session)
                writer = history.start_entry(session, Entry(label, kind, _user(), self.now()))
                yield session
                session.flush()
                writer.write(drained(session))
                tables = frozenset(writer.tables)
                session.commit()
        finally:
            self._acting = False
        self._tell(tables)

    @contextmanager
    def beyond_undo(self, label: str, kind: str) -> Iterator[Session]:
        """For erasing only: one transaction that no undo takes back, then the file is packed.

        What changes is not recorded row by row, so that history keeps nothing of it. The caller
        redacts history itself. Raises Refused, with nothing changed, without room to pack.
        """
        self.require_writable()
        require_room(self.file, _TO_PACK)
        self._acting = True
        try:
            with _plain_refusals(), Session(self._writing, expire_on_commit=False) as session:
                yield session
                session.flush()
                entry = Entry(label, kind, _user(), self.now())
                history.mark(
                    session.connection(),
                    history.write_entry(session.connection(), entry, ()),
                    "note",
                )
                session.commit()
            self._pack()
        finally:
            self._acting = False
        self._tell(frozenset(METADATA.tables))

    def _pack(self) -> None:
        try:
            engines.pack(self._engine)
        except database_errors() as error:
            raise Refused(
                f"It was erased, but {self.path.name} could not be packed afterwards ({error}), so "
                "that unused parts of it, and its backups, may still hold words of it. Free some "
                "space; the next time something is erased it is packed."
            ) from error

    def undo(self) -> str:
        """Take the last action back and return its sentence; raises Refused or Conflict."""
        return self._steps(history.UNDO, [None])[0]

    def redo(self) -> str:
        """Do the last undone action again and return its sentence; raises Refused or Conflict."""
        return self._steps(history.REDO, [None])[0]

    def undo_all(self, steps: int) -> tuple[str, ...]:
        """Take so many actions back, all of them or none, and return their sentences.

        Raises Refused where there are not so many, Conflict where one cannot be taken back.
        """
        return self._steps(history.UNDO, [None] * steps)

    def redo_all(self, steps: int) -> tuple[str, ...]:
        """Do so many undone actions again, all of them or none; raises as `undo_all` does."""
        return self._steps(history.REDO, [None] * steps)

    def take_back(self, number: int) -> str:
        """Take back one action by its number, although others followed, and return its sentence.

        Raises Conflict where anything it touched was changed since; nothing is changed then.
        """
        return self._steps(history.UNDO, [number])[0]

    @property
    def undo_label(self) -> str | None:
        """The sentence of the action that undo would take back."""
        with self._engine.connect() as connection:
            found = history.to_undo(connection)
        return found[1] if found else None

    @property
    def redo_label(self) -> str | None:
        """The sentence of the action that redo would do again."""
        with self._engine.connect() as connection:
            found = history.to_redo(connection)
        return found[1] if found else None

    def watch(self, watcher: Watcher) -> None:
        """Be told the names of the changed tables after every action, undo and redo.

        Watchers are told on the thread they watch from, whichever the file was opened on.
        """
        self._home = get_ident()
        self._watchers.append(watcher)

    def unwatch(self, watcher: Watcher) -> None:
        """Be told no longer."""
        self._watchers.remove(watcher)

    def tell(self) -> None:
        """Tell the watchers what another thread did here; called on the watchers' thread.

        Watchers are widgets: an action that runs beside the window leaves its news for this call.
        """
        tables, self._untold = self._untold, frozenset()
        self._tell(tables)

    def close(self) -> None:
        """Give the file back to the disk and its lock to others; twice is once.

        A file that is ours no longer is left alone, with whatever lies beside it.
        """
        with suppress(Refused, DBAPIError, *database_errors()):
            self._hold.require()
            if not self.read_only:
                engines.take_journal_away(self._engine)
        self._engine.dispose()
        self._hold.release()

    def require_writable(self) -> None:
        """Raise Refused where nothing can be changed here; for what begins before its action."""
        if self.read_only:
            raise Refused(
                f"{self.path.name} is open for reading only. Nothing was changed; "
                "save a copy elsewhere to work on it."
            )
        if self._acting:
            raise RuntimeError("an action was opened within an action")

    def _steps(self, kind: str, numbers: Sequence[int | None]) -> tuple[str, ...]:
        """Undo or redo several actions in one transaction, each with an entry of its own."""
        self.require_writable()
        told: set[str] = set()
        labels = []
        with _plain_refusals(), _dependence_told(), self._writing.begin() as connection:
            for number in numbers:
                label, tables = self._step(connection, kind, number)
                labels.append(label)
                told |= tables
        self._tell(frozenset(told))
        return tuple(labels)

    def _step(
        self, connection: Connection, kind: str, number: int | None
    ) -> tuple[str, frozenset[str]]:
        undoing = kind == history.UNDO
        found = history.to_undo(connection, number) if undoing else history.to_redo(connection)
        if found is None:
            raise Refused("There is nothing to undo." if undoing else "There is nothing to redo.")
        number, label = found
        entry = Entry(label, kind, _user(), self.now(), number)
        writer = history.Writer(lambda: connection, entry)
        (take_back if undoing else do_again)(connection, number, writer)
        history.mark(connection, number, "undone" if undoing else "done")
        return label, frozenset(writer.tables)

    def _tell(self, tables: frozenset[str]) -> None:
        if not tables:
            return
        self.saved_at = self.now()
        if get_ident() != self._home:
            self._untold |= tables
            return
        for watcher in tuple(self._watchers):
            watcher(tables)


def _user() -> str:
    """Who is at this computer; a container's nameless user is nobody in particular."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return "unknown"


@contextmanager
def _dependence_told() -> Iterator[None]:
    """Raise Conflict where the commit finds a row gone that others need.

    The database counts such rows as they come and go: nothing has to be looked through for them.
    """
    try:
        yield
    except IntegrityError as error:
        if "FOREIGN KEY" not in str(error.orig):
            raise
        raise Conflict(
            "This cannot be taken back: something made later depends on it. Nothing was changed; "
            "undo the later steps first."
        ) from error


@contextmanager
def _plain_refusals() -> Iterator[None]:
    """Say the file's own refusals (constraints, a full disk, a busy file) in plain sentences."""
    try:
        yield
    except IntegrityError as error:
        raise Refused(
            "This would break a rule that the programme keeps (for example a second partner for "
            "one mentee, or more mentees than a mentor has places). Nothing was changed."
        ) from error
    except (OperationalError, DBAPIError) as error:
        raise Refused(_sentence(str(error.orig))) from error


def _sentence(reason: str) -> str:
    known = {
        "disk is full": "The disk is full. Nothing of this step was saved, everything before it "
        "is safe; free some space and do it again.",
        "locked": "The programme is being written by somebody else at this moment. Nothing was "
        "changed; try again.",
        "readonly": "The programme file cannot be written here. Nothing was changed; save a copy "
        "in a folder where you may write.",
        "disk I/O": "The disk reported an error. Nothing of this step was saved; check the disk "
        "or the network folder and do it again.",
    }
    for words, sentence in known.items():
        if words in reason:
            return sentence
    return "The programme file did not accept this step. Nothing was changed."
