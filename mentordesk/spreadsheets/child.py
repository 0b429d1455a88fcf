"""Reading a stranger's file in a process of its own that may be killed without loss.

The child may use 1 GiB of memory and 20 seconds of processor time for each file; what it makes of
the file comes back as frozen grids. It is started once for a batch, and again after a file that
killed it. `Inline` does the same work in this process, for tests.
"""

import contextlib
import multiprocessing
import os
import sys
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection
from typing import Any, Protocol, TypeVar

from mentordesk.domain.refusals import Unreadable
from mentordesk.spreadsheets.grids import Workbook
from mentordesk.spreadsheets.parts import parts_of, put_into, without_rows
from mentordesk.spreadsheets.reading import read_sheets

MEMORY = 1024 * 1024 * 1024
PROCESSOR_SECONDS = 20
WAIT_SECONDS = 25.0
TOO_MUCH = (
    "This file is damaged, or needs more memory or time to read than any list of applicants "
    "should. Nothing was imported from it; copy the list to a new workbook and import that."
)
NOT_STARTED = (
    "This computer could not start the process in which files are read, probably for want of "
    "memory. Nothing was imported; close other programs and try again."
)


T = TypeVar("T")
Work = Callable[[bytes], T]


class SheetReader(Protocol):
    """Something that turns a file's bytes into sheets or raises Unreadable."""

    def read(self, data: bytes) -> Workbook:
        """The sheets of one file."""
        ...

    def run(self, work: Work[T], data: bytes) -> T:
        """What a function of a module makes of one file's bytes."""
        ...


class Inline:
    """Reads in this very process: for tests and for files we wrote ourselves."""

    def read(self, data: bytes) -> Workbook:
        """The sheets of one file."""
        return read_sheets(data)

    def run(self, work: Work[T], data: bytes) -> T:
        """What a function makes of one file's bytes."""
        return work(data)


class Child:
    """A reader in a process of its own; use `child_reader()` to have it ended."""

    def __init__(self) -> None:
        self._process: multiprocessing.process.BaseProcess | None = None
        self._pipe: Connection | None = None

    def read(self, data: bytes) -> Workbook:
        """The sheets of one file; Unreadable also where the child died over it."""
        return self.run(read_sheets, data)

    def run(self, work: Work[T], data: bytes) -> T:
        """What a function of a module makes of one file, done in the child."""
        pipe = self._started()
        try:
            pipe.send((work, data))
            done, answer = self._received(pipe)
            while done and (part := self._received(pipe)) is not None:
                put_into(answer, part)
        except (EOFError, BrokenPipeError, ConnectionResetError, OSError) as error:
            self.end()
            raise Unreadable(TOO_MUCH) from error
        if not done:
            raise Unreadable(answer)
        found: T = answer
        return found

    def _received(self, pipe: Connection) -> Any:
        """The next piece of an answer; Unreadable where it does not come."""
        if not pipe.poll(WAIT_SECONDS):
            self.end()
            raise Unreadable(TOO_MUCH)
        return pipe.recv()

    def _started(self) -> Connection:
        if self._pipe is None:
            context = multiprocessing.get_context("spawn")
            ours, theirs = context.Pipe()
            process = context.Process(target=serve, args=(theirs,), daemon=True)
            try:
                process.start()
            except OSError as error:  # no memory, or too many processes
                ours.close()
                raise Unreadable(NOT_STARTED) from error
            finally:
                theirs.close()
            self._pipe, self._process = ours, process
        return self._pipe

    def end(self) -> None:
        """Kill the child, if there is one."""
        if self._pipe is not None:
            self._pipe.close()
        if self._process is not None:
            self._process.kill()
            self._process.join()
        self._pipe = self._process = None


@contextlib.contextmanager
def child_reader() -> Iterator[Child]:
    """A child for one batch of files, ended when the batch is done."""
    child = Child()
    try:
        yield child
    finally:
        child.end()


def serve(pipe: Connection) -> None:
    """The child's life: bytes in, a workbook or a sentence out, until the pipe closes."""
    limit_this_process()
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (1, 2):  # what a reader's library says helps nobody
        os.dup2(nowhere, stream)
    with contextlib.suppress(EOFError, BrokenPipeError, KeyboardInterrupt):
        while True:
            work, data = pipe.recv()
            _limit_time()
            try:
                answer = work(data)
            except Unreadable as refusal:
                pipe.send((False, str(refusal)))
            except (MemoryError, RecursionError):
                pipe.send((False, TOO_MUCH))
            else:
                _send(pipe, answer)


def _send(pipe: Connection, answer: object) -> None:
    """An answer in parts; None ends it. Out of memory ends the child, which says the same."""
    pipe.send((True, without_rows(answer)))
    for part in parts_of(answer):
        pipe.send(part)
    pipe.send(None)


def limit_this_process() -> None:
    """Give this process the memory that a child has, and no core files."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - does not exist on Windows

    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    most = MEMORY if hard == resource.RLIM_INFINITY else min(MEMORY, hard)
    resource.setrlimit(resource.RLIMIT_AS, (most, hard))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _limit_time() -> None:
    """Allow the next file its seconds on top of what the process has used so far."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - does not exist on Windows

    used = resource.getrusage(resource.RUSAGE_SELF)
    spent = int(used.ru_utime + used.ru_stime) + 1
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (spent + PROCESSOR_SECONDS, hard))
