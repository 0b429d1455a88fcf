"""A large square is solved in a process of its own, so that the window goes on answering.

`lap` keeps the interpreter from its first step to its last: seconds at 3,000 x 3,000, in which a
window whose task it is would stand still. The child is started as the one that reads files is
(`spawn`, so that a frozen program can do it as well), is handed the weights in blocks, and is ended
when it has answered or when nobody wants the answer any more. Whoever has no window to keep alive
(the command line, on its main thread) is not made to wait for a process to start.
"""

import contextlib
import multiprocessing
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection

import numpy as np

from mentordesk.matching.certificate import NotProven
from mentordesk.matching.least_prices import blocks
from mentordesk.matching.problem import Ints

LARGE = 600
"""Side of a square up to which solving takes less than a person notices (some 20 ms)."""

LOOKS_SECONDS = 0.05
"""How often a waiting task looks whether it was told to stop."""

Solver = Callable[[Ints, Ints], Ints]


def is_due(side: int) -> bool:
    """Whether a square of this side is better solved apart: a window waits on another thread."""
    return side > LARGE and threading.current_thread() is not threading.main_thread()


def solved(
    solver: Solver, weights: Ints, places: Ints, check: Callable[[], None] = lambda: None
) -> Ints:
    """What a solver (a function of a module) answers, found in a child; `check` may raise to stop.

    Raises NotProven where the child dies without an answer, as it does when memory runs out.
    """
    context = multiprocessing.get_context("spawn")
    pipe, theirs = context.Pipe()
    child = context.Process(target=serve, args=(theirs,), daemon=True)
    child.start()
    theirs.close()
    try:
        pipe.send((solver, weights.shape, places))
        for part in blocks(weights.shape[0]):
            check()
            pipe.send_bytes(np.ascontiguousarray(weights[part]).reshape(-1).data)
        while not pipe.poll(LOOKS_SECONDS):
            check()
        answer: Ints = pipe.recv()
    except (EOFError, OSError) as error:
        raise NotProven("the process that was to solve it is gone") from error
    else:
        return answer
    finally:
        pipe.close()
        child.kill()
        child.join()
        child.close()


def serve(pipe: Connection) -> None:
    """The child's life: one square in, one answer out."""
    with contextlib.suppress(EOFError, OSError, MemoryError, KeyboardInterrupt):
        solver, shape, places = pipe.recv()
        weights = np.empty(shape, dtype=np.int64)
        for part in blocks(shape[0]):
            pipe.recv_bytes_into(weights[part].reshape(-1).data)
        pipe.send(solver(weights, places))
